import { resolve, join } from "node:path";
import { acceptEvidence } from "../../evidence/accept.ts";
import { openEnvelope } from "../../evidence/envelope.ts";
import { prettyJson } from "../../evidence/canonical-json.ts";
import { buildBundle } from "../../evidence/bundle.ts";
import { ConfigurationError } from "../../facts/configuration-error.ts";
import { readFolder } from "../../host/read-folder.ts";
import { isBundle, refusePlace, writeBundleFolder } from "../../jobs/bundle-files.ts";
import { renderTerminal } from "../../render/terminal.ts";
import { JSON_OPTION, type Command } from "../command.ts";
import { openHost, pathOption, readText } from "../open-terminal.ts";
import { terminalStyle } from "../terminal-style.ts";

/** Makes a bundle from evidence that was downloaded or made earlier. Nothing is sent anywhere. */
export const publish: Command = {
  name: "publish",
  usage: "DIR [--out DIR] [--policy FILE] [--json]",
  summary: "make a sanitized, sealed bundle from a folder of evidence (<kind>.json); default place: DIR/published",
  options: { ...JSON_OPTION, out: { type: "string" }, policy: { type: "string" } },
  positionals: 1,
  async run(values, [given = ""]) {
    const root = resolve(given);
    const files = await readFolder(root).catch((error: unknown) => {
      if (error instanceof ConfigurationError) throw error;
      throw new ConfigurationError(
        `${given} cannot be read as a folder.`,
        "Give the folder that holds context-pack.json, ci-readiness.json or merge-gate.json.",
      );
    });
    const offered = [...files]
      .filter(([path]) => /^(?:context-pack|ci-readiness|merge-gate)\.json$/.test(path))
      .map(([path, content]) => ({ path, content }));
    // What the folder is about says its best piece, the verdict; the others must be about the same.
    const first = ["merge-gate.json", "ci-readiness.json", "context-pack.json"].flatMap((name) => {
      const content = files.get(name);
      const opened = content === undefined ? null : openEnvelope(new TextDecoder().decode(content));
      return opened?.ok === true ? [opened.envelope] : [];
    })[0];
    if (first === undefined && isBundle([...files.keys()])) {
      throw new ConfigurationError(
        `${given} is a bundle already.`,
        `Check it with \`trust-layer verify\`, or make one anew from its evidence: \`trust-layer publish ${join(given, "evidence")} --out FOLDER\`.`,
      );
    }
    if (first === undefined) {
      throw new ConfigurationError(
        `${given} holds no evidence that can be read.`,
        "Give the folder that holds context-pack.json, ci-readiness.json or merge-gate.json.",
      );
    }
    const out = resolve(pathOption(values, "out") ?? join(root, "published"));
    await refusePlace(out);
    const policyFile = pathOption(values, "policy");
    const policy =
      policyFile === null
        ? null
        : (await import("../../policy/load.ts")).loadPolicy(await readText(resolve(policyFile)), policyFile).policy;
    const judged = acceptEvidence(offered, { subject: first.subject, runId: "any", runAttempt: null });
    const host = openHost(values, root);
    const bundle = buildBundle({
      subject: first.subject,
      producer: host.producer("evidence-publish"),
      startedAt: first.generatedAt,
      generatedAt: first.generatedAt,
      evidence: judged.accepted,
      rejected: judged.rejected,
      files: new Map(),
      policy,
      publicPaths: [],
      privatePaths: [],
      outcomeLabel: null,
      inputs: {},
      pullRequest: null,
      environment: null,
      events: [],
      state: "done",
      stateReason: null,
      measurements: null,
      notices: [],
      proofArtifact: null,
      roots: [root],
      tokenBudget: 12_000,
    });
    await writeBundleFolder(bundle, out);
    if (values["json"] === true) process.stdout.write(prettyJson(JSON.parse(String(bundle.public.get("proof-index.json")))));
    else
      process.stdout.write(renderTerminal({ index: bundle.index, subject: first.subject, notices: [], writtenTo: out }, terminalStyle()));
    return 0;
  },
};
