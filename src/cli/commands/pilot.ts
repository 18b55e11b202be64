import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { runContextPack } from "../../jobs/context-pack.ts";
import { readinessBody, runCiReadiness } from "../../jobs/ci-readiness.ts";
import { refusePlace, writeBundleFolder } from "../../jobs/bundle-files.ts";
import { makeBundle } from "../../jobs/evidence-publish.ts";
import { ownEvidence } from "../../jobs/judged-evidence.ts";
import { gateBody, localGateBody, runMergeGate, stopsAt } from "../../jobs/merge-gate.ts";
import { prettyJson } from "../../evidence/canonical-json.ts";
import { renderTerminal } from "../../render/terminal.ts";
import { CACHE_OPTION, EXTERNAL_OPTION, FACTS_OPTIONS, JSON_OPTION, RANGE_OPTIONS, REPO_OPTION, type Command } from "../command.ts";
import { cacheOption, choiceOption, openHost, openJudged, openLocal, pathOption, textOption, uncommittedNote } from "../open-terminal.ts";
import { terminalStyle } from "../terminal-style.ts";

const ONE_STEP = { upload: false, artifactSuffix: null, retentionDays: null } as const;

/** All four steps at a terminal: with git alone, or against GitHub with --pr. Nothing is ever written to GitHub. */
export const pilot: Command = {
  name: "pilot",
  usage:
    "[--repo DIR] [--base REF] [--head REF] [--pr N | --facts FILE] [--external PATH ...] [--mode M] [--policy FILE] [--out DIR] [--fail-on fail|warn|never] [--json] [--save-facts FILE] [--cache DIR]",
  summary: "all four steps on the repository you stand in; writes the evidence with index.html to .trust-layer/",
  options: {
    ...REPO_OPTION,
    ...JSON_OPTION,
    ...EXTERNAL_OPTION,
    ...RANGE_OPTIONS,
    ...FACTS_OPTIONS,
    ...CACHE_OPTION,
    pr: { type: "string" },
    mode: { type: "string" },
    policy: { type: "string" },
    out: { type: "string" },
    "fail-on": { type: "string" },
  },
  positionals: 0,
  async run(values) {
    const failOn = choiceOption(values, "fail-on", ["fail", "warn", "never"]) ?? "fail";
    const work = await mkdtemp(join(tmpdir(), "trust-layer-"));
    try {
      const host = openHost(values, work);
      const pullRequest = await openJudged(host, values, { openPullRequests: true });
      const local = pullRequest === null ? await openLocal(host, values) : null;
      const session = pullRequest ?? local;
      if (session === null) throw new TypeError("one of the two sessions is open");
      const repository = await session.repository();
      const out = resolve(pathOption(values, "out") ?? join(repository?.root ?? host.workspace, ".trust-layer"));
      await refusePlace(out);
      host.log.step("1 of 4: context pack");
      const context = await runContextPack(host, session, {
        ...ONE_STEP,
        task: null,
        tokenBudget: 12_000,
        maxFiles: 50,
        base: null,
        head: null,
        history: null,
        cache: cacheOption(values),
      });
      host.log.step("2 of 4: CI readiness");
      const readiness = pullRequest === null ? null : await runCiReadiness(host, session, await readinessBody(pullRequest), ONE_STEP);
      if (readiness === null) host.log.info("  CI is not looked at: that needs a pull request (--pr N) and a token.");
      host.log.step("3 of 4: merge gate");
      const remarks = session.mode.refused === null ? [] : [session.mode.refused];
      const verdict =
        pullRequest === null || readiness === null
          ? await localGateBody(session, remarks)
          : await gateBody(pullRequest, readiness.body, remarks);
      const gate = await runMergeGate(host, session, verdict, ONE_STEP);
      host.log.step("4 of 4: evidence");
      const notices = local === null ? [] : [local.baseNote, ...uncommittedNote(values, context.body.git.uncommittedPaths)];
      const envelopes = [context.envelope, ...(readiness === null ? [] : [readiness.envelope]), gate.envelope];
      const { bundle } = await makeBundle(host, session, ownEvidence(session.subject, envelopes), {
        ...ONE_STEP,
        outcomeLabel: null,
        publicPaths: [],
        privatePaths: [],
        tokenBudget: 12_000,
        inputs: {
          mode: textOption(values, "mode"),
          base: textOption(values, "base"),
          head: textOption(values, "head"),
          pr: textOption(values, "pr"),
        },
        transport: null,
        notices,
      });
      const { publicRoot } = await writeBundleFolder(bundle, out);
      const page = join(publicRoot, "index.html");
      const shown = relative(process.cwd(), page).startsWith("..") ? page : relative(process.cwd(), page);
      if (values["json"] === true) process.stdout.write(prettyJson(JSON.parse(String(bundle.public.get("proof-index.json")))));
      else {
        process.stdout.write(
          renderTerminal(
            {
              context: context.body,
              readiness: readiness?.body ?? null,
              gate: verdict,
              index: bundle.index,
              subject: session.subject,
              notices,
              writtenTo: shown,
            },
            terminalStyle(),
          ),
        );
      }
      return verdict.verdict !== null && stopsAt(failOn, verdict.verdict) ? 1 : 0;
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  },
};
