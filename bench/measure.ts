import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The middle of some numbers; of an even count the lower of the two in the middle. NaN for none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** Prints a Markdown table. */
export function printTable(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  process.stdout.write(`\n${line(header)}${line(header.map(() => "---"))}${rows.map(line).join("")}`);
}

/** A folder that is gone after the work. */
export async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "trust-layer-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Asks a Node process for the CPU time of its whole life, its own start included: what the wall clock of a busy machine hides. */
export interface CpuMeter {
  /** For the environment of the process. */
  env: Record<string, string>;
  /** Milliseconds of the process that ended last. Throws when none left its figure. */
  read(): number;
}

export function cpuMeter(folder: string): CpuMeter {
  const script = join(folder, "cpu.cjs");
  const figure = join(folder, "cpu.txt");
  writeFileSync(
    script,
    `process.once("exit", () => { const { user, system } = process.cpuUsage(); require("node:fs").writeFileSync(${JSON.stringify(figure)}, String((user + system) / 1000)); });\n`,
  );
  return {
    env: { NODE_OPTIONS: `--require=${script}` },
    read: () => {
      const milliseconds = Number(readFileSync(figure, "utf8"));
      rmSync(figure);
      return milliseconds;
    },
  };
}
