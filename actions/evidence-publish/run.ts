import { acceptEvidence } from "../../src/evidence/accept.ts";
import type { InputValues } from "../../src/host/inputs.ts";
import { readinessBody } from "../../src/jobs/ci-readiness.ts";
import { collectEvidence } from "../../src/jobs/collect.ts";
import { publishOutputs, publishSummary, runEvidencePublish } from "../../src/jobs/evidence-publish.ts";
import { gateBody, withMembers } from "../../src/jobs/merge-gate.ts";
import type { OpenAction } from "../../src/jobs/open-action.ts";
import { renderSummary } from "../../src/render/summary.ts";
import type { inputs } from "./inputs.ts";

/** Inputs -> collected evidence -> bundles, transport -> outputs and summary. */
export async function run(values: InputValues<typeof inputs>, { host, session, report, wish }: OpenAction): Promise<void> {
  const offered = await collectEvidence(host, ["context-pack", "ci-readiness", "merge-gate"], {
    suffix: values["artifact-suffix"],
    runId: values["run-id"],
    artifacts: true,
  });
  const own = host.producer("evidence-publish");
  const otherRun = values["run-id"] !== null;
  const judged = acceptEvidence(offered, {
    subject: session.subject,
    runId: otherRun ? "any" : own.runId,
    runAttempt: otherRun ? null : own.runAttempt,
    kinds: ["context-pack", "ci-readiness", "merge-gate"],
  });
  const published = await runEvidencePublish(host, session, judged, {
    ...wish,
    outcomeLabel: values["outcome-label"],
    publicPaths: values["public-paths"],
    privatePaths: values["private-paths"],
    tokenBudget: 12_000,
    inputs: values,
    transport: {
      token: values["github-token"],
      comment: values.comment,
      status: values.status,
      freshLook: async () => withMembers(session, await gateBody(session, await readinessBody(session), []), []),
    },
    notices: judged.rejected.map((piece) => `Evidence \`${piece.path}\` was rejected (${piece.code}): ${piece.reason}`),
  });
  await report.outputs(publishOutputs(published));
  if (values.summary) {
    await report.summary(renderSummary({ publish: publishSummary(published), subject: session.subject, notices: [] }));
  }
}
