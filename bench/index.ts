/*
 * `npm run bench`: what it costs. Medians of several runs; ratios are of runs beside each other, so that they hold on any machine.
 * Needs dist/. Not part of the tests: a figure that depends on the machine proves nothing there.
 *
 *   node bench/index.ts [files ...]        sizes for the context pack, default: 2000 8900x120 50000
 */
import { existsSync } from "node:fs";
import { join } from "node:path";

import { benchColdStart } from "./cold-start.ts";
import { benchEvaluation } from "./evaluation.ts";
import { benchPilot } from "./pilot.ts";

if (!existsSync(join(import.meta.dirname, "..", "dist", "app", "index.js")))
  throw new Error("dist/ is not there: run `npm run build` first.");

process.stdout.write(`Node ${process.versions.node}, ${process.platform} ${process.arch}\n`);
await benchColdStart(7);
await benchEvaluation(5);
await benchPilot(3);
process.stdout.write("\n## Context pack\n\n");
await import("./context.ts");
