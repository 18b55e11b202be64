import { failVerdict } from "../../src/host/failure.ts";
import { evidenceOutputs } from "../../src/host/outputs.ts";
import type { InputValues } from "../../src/host/inputs.ts";
import { readinessBody } from "../../src/jobs/ci-readiness.ts";
import { gateBody, gateOutputs, runMergeGate, stopsAt, withMembers } from "../../src/jobs/merge-gate.ts";
import type { OpenAction } from "../../src/jobs/open-action.ts";
import { compareUpstream } from "../../src/jobs/upstream.ts";
import { headlineNotices } from "../../src/policy/tighten.ts";
import { renderSummary } from "../../src/render/summary.ts";
import type { inputs } from "./inputs.ts";

/** Inputs -> verdict -> outputs and summary; then, and only then, the step may fail. */
export async function run(values: InputValues<typeof inputs>, { host, session, report, wish }: OpenAction): Promise<void> {
  const readiness = await readinessBody(session);
  const notices = [
    ...headlineNotices({
      policyPath: values.policy,
      policyFound: session.policy.source !== "defaults",
      failOn: values["fail-on"],
      mode: session.mode,
    }),
    ...(await compareUpstream(host, session, readiness, { suffix: values["artifact-suffix"], runId: values["run-id"], artifacts: true })),
  ];
  const body = await withMembers(session, await gateBody(session, readiness, notices), notices);
  const produced = await runMergeGate(host, session, body, wish);
  await report.outputs({ ...evidenceOutputs(produced), ...gateOutputs(body) });
  if (values.summary) {
    await report.summary(renderSummary({ gate: body, readiness, subject: session.subject, notices, artifacts: [produced.artifact] }));
  }
  if (stopsAt(values["fail-on"], body.verdict)) failVerdict(body.headline);
}
