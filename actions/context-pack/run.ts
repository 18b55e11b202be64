import { evidenceOutputs } from "../../src/host/outputs.ts";
import type { InputValues } from "../../src/host/inputs.ts";
import { contextOutputs, runContextPack } from "../../src/jobs/context-pack.ts";
import type { OpenAction } from "../../src/jobs/open-action.ts";
import { renderSummary } from "../../src/render/summary.ts";
import type { inputs } from "./inputs.ts";

/** Inputs -> context pack -> outputs and summary. */
export async function run(values: InputValues<typeof inputs>, { host, session, report, wish }: OpenAction): Promise<void> {
  const produced = await runContextPack(host, session, {
    ...wish,
    task: values.task,
    tokenBudget: values["token-budget"],
    maxFiles: values["max-files"],
    base: values.base,
    head: values.head,
    history: { depth: values["history-depth"], token: values["github-token"] },
    cache: values.cache ? { kind: "service" } : null,
  });
  await report.outputs({ ...evidenceOutputs(produced), ...contextOutputs(produced.body) });
  if (values.summary) {
    await report.summary(renderSummary({ context: produced.body, subject: session.subject, notices: [], artifacts: [produced.artifact] }));
  }
}
