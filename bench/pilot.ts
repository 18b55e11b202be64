import { spawnSync } from "node:child_process";
import { join } from "node:path";

import { inScratch, median, printTable } from "./measure.ts";

const ROOT = join(import.meta.dirname, "..");

/** The command that a newcomer types, on this repository: wall time, beside bare Node. The bar is two seconds. */
export async function benchPilot(rounds: number): Promise<void> {
  const wall = (args: readonly string[]): number => {
    const begin = performance.now();
    const result = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
    if (result.status !== 0)
      throw new Error(`node ${args.join(" ")} ended with ${result.status ?? "a signal"}: ${result.stderr.slice(0, 500)}`);
    return performance.now() - begin;
  };
  await inScratch(async (scratch) => {
    const bare: number[] = [];
    const pilot: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      bare.push(wall(["-e", "0"]));
      pilot.push(wall([join("dist", "cli", "index.js"), "pilot", "--repo", ROOT, "--out", join(scratch, String(round))]));
    }
    process.stdout.write("\n## Local pilot on this repository, milliseconds\n");
    printTable(["bare Node", "pilot", "bar"], [[median(bare).toFixed(0), median(pilot).toFixed(0), "2000"]]);
  });
}
