import { failVerdict } from "../../src/host/failure.ts";
import { evidenceOutputs } from "../../src/host/outputs.ts";
import type { InputValues } from "../../src/host/inputs.ts";
import { readinessOutputs, runCiReadiness, settledReadiness } from "../../src/jobs/ci-readiness.ts";
import type { OpenAction } from "../../src/jobs/open-action.ts";
import { renderSummary } from "../../src/render/summary.ts";
import type { ReadinessStatus } from "../../src/readiness/body.ts";
import type { inputs } from "./inputs.ts";

/** Inputs -> CI readiness -> outputs and summary; then, and only then, the step may fail. */
export async function run(values: InputValues<typeof inputs>, opened: OpenAction): Promise<void> {
  const { session, body } = await settledReadiness(opened.host, opened.session, values["wait-seconds"]);
  const produced = await runCiReadiness(opened.host, session, body, opened.wish);
  const failOn = values["fail-on"];
  const notices = failOn === "never" ? ["`fail-on: never`: this step does not fail, whatever it found."] : [];
  await opened.report.outputs({ ...evidenceOutputs(produced), ...readinessOutputs(body) });
  if (values.summary) {
    await opened.report.summary(renderSummary({ readiness: body, subject: session.subject, notices, artifacts: [produced.artifact] }));
  }
  if (stops(failOn, body.status)) failVerdict(`CI readiness: ${body.status}. ${body.headline}`);
}

function stops(failOn: "not-ready" | "failing" | "never", status: ReadinessStatus): boolean {
  if (failOn === "never") return false;
  return failOn === "failing" ? status === "failing" : status !== "ready";
}
