import { failStep } from "../../src/host/failure.ts";
import { readInputs } from "../../src/host/inputs.ts";
import { inputs } from "./inputs.ts";

/** The entry of the context pack. Inputs are checked before anything heavy is loaded, so a mistake is told at once. */
export async function main(): Promise<void> {
  try {
    const values = readInputs(inputs, process.env);
    const { runAction } = await import("../../src/jobs/open-action.ts");
    await runAction(values, { required: [], ignore: [], openPullRequests: true }, () => import("./run.ts"));
  } catch (error) {
    failStep(error);
  }
}
