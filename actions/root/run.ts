import { failVerdict } from "../../src/host/failure.ts";
import type { InputValues } from "../../src/host/inputs.ts";
import { contextOutputs, runContextPack } from "../../src/jobs/context-pack.ts";
import { readinessOutputs, runCiReadiness, settledReadiness } from "../../src/jobs/ci-readiness.ts";
import { publishOutputs, publishSummary, runEvidencePublish } from "../../src/jobs/evidence-publish.ts";
import { ownEvidence } from "../../src/jobs/judged-evidence.ts";
import { gateBody, gateOutputs, runMergeGate, stopsAt, withMembers } from "../../src/jobs/merge-gate.ts";
import type { OpenAction } from "../../src/jobs/open-action.ts";
import { headlineNotices } from "../../src/policy/tighten.ts";
import { renderSummary } from "../../src/render/summary.ts";
import type { inputs } from "./inputs.ts";

/** The whole pilot in one process: one look at GitHub, one reading of the tree, one summary. */
export async function run(values: InputValues<typeof inputs>, opened: OpenAction): Promise<void> {
  const { host, report } = opened;
  // Single kinds are part of the two bundles; uploading each once more would only cost time.
  const wish = { ...opened.wish, upload: false };
  const { session, body: ready } = await settledReadiness(host, opened.session, values["wait-seconds"]);
  const context = await runContextPack(host, session, {
    ...wish,
    task: values.task,
    tokenBudget: values["token-budget"],
    maxFiles: values["max-files"],
    base: values.base,
    head: values.head,
    history: { depth: values["history-depth"], token: values["github-token"] },
    cache: values.cache ? { kind: "service" } : null,
  });
  const readiness = await runCiReadiness(host, session, ready, wish);
  const notices = headlineNotices({
    policyPath: values.policy,
    policyFound: session.policy.source !== "defaults",
    failOn: values["fail-on"],
    mode: session.mode,
  });
  const gate = await runMergeGate(host, session, await withMembers(session, await gateBody(session, ready, notices), notices), wish);
  const published = await runEvidencePublish(
    host,
    session,
    ownEvidence(session.subject, [context.envelope, readiness.envelope, gate.envelope]),
    {
      ...opened.wish,
      outcomeLabel: values["outcome-label"],
      publicPaths: values["public-paths"],
      privatePaths: values["private-paths"],
      tokenBudget: values["token-budget"],
      inputs: values,
      transport: { token: values["github-token"], comment: values.comment, status: values.status, freshLook: null },
      notices: [],
    },
  );
  const gateValues = gateOutputs(gate.body);
  const { status, ready: isReady } = readinessOutputs(ready);
  await report.outputs({
    ...publishOutputs(published),
    ...contextOutputs(context.body),
    ...gateValues,
    status: status ?? "unknown",
    ready: isReady ?? "false",
  });
  if (values.summary) {
    await report.summary(
      renderSummary({
        context: context.body,
        readiness: ready,
        gate: gate.body,
        publish: publishSummary(published),
        subject: session.subject,
        notices: [],
      }),
    );
  }
  if (stopsAt(values["fail-on"], gate.body.verdict)) failVerdict(gate.body.headline);
}
