import { join } from "node:path";

import { runAction } from "../test/bed/runner/run-action.ts";
import { runChild } from "../test/bed/runner/child-process.ts";
import { type CpuMeter, cpuMeter, inScratch, median, printTable } from "./measure.ts";

const ACTIONS = ["context-pack", "ci-readiness", "merge-gate", "evidence-publish", "root"] as const;
/** Milliseconds of CPU over bare Node that are the bar for each case. */
const CASES = [
  { name: "a mistake in an input", bar: 40, inputs: { mode: "wild" } },
  { name: "modules loaded, no pull request", bar: 90, inputs: {} },
] as const;

/**
 * The start of each action against bare Node, as CPU time. Cold: the first action of a job, nothing compiled yet; warm: a later one,
 * with the compile cache that the first has left. Bare Node runs beside each, so that a ratio is of one moment.
 */
export async function benchColdStart(rounds: number): Promise<void> {
  const rows: string[][] = [];
  await inScratch(async (scratch) => {
    const meter = cpuMeter(scratch);
    for (const action of ACTIONS) {
      for (const { name, bar, inputs } of CASES) {
        const bare: number[] = [];
        const cold: number[] = [];
        const warm: number[] = [];
        for (let round = 0; round < rounds; round += 1) {
          const cache = join(scratch, `${action}-${bar}-${round}`);
          bare.push(await bareNode(meter, scratch));
          cold.push(await start(action, inputs, meter, cache));
          warm.push(await start(action, inputs, meter, cache));
        }
        const over = (figures: readonly number[]): string => `+${(median(figures) - median(bare)).toFixed(0)}`;
        rows.push([action, name, median(bare).toFixed(0), over(cold), (median(cold) / median(bare)).toFixed(2), over(warm), `+${bar}`]);
      }
    }
  });
  process.stdout.write("\n## Cold start, milliseconds of CPU\n");
  printTable(["action", "case", "bare Node", "cold", "ratio", "warm", "bar"], rows);
}

async function bareNode(meter: CpuMeter, cwd: string): Promise<number> {
  await runChild({
    command: process.execPath,
    args: ["-e", "0"],
    cwd,
    env: { PATH: process.env["PATH"] ?? "", ...meter.env },
    timeout: 30_000,
  });
  return meter.read();
}

/** Both cases end with one error and exit code 1; another end would measure something else. */
async function start(action: string, inputs: Readonly<Record<string, string>>, meter: CpuMeter, cache: string): Promise<number> {
  const result = await runAction({ action, inputs, eventName: "workflow_dispatch", env: { ...meter.env, NODE_COMPILE_CACHE: cache } });
  const errors = result.commands.filter(({ command }) => command === "error");
  result.folder.dispose();
  if (result.exitCode !== 1 || errors.length !== 1) throw new Error(`${action} should have told one mistake, and said:\n${result.log}`);
  return meter.read();
}
