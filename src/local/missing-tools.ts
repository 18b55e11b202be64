import { withoutColours } from "./without-colours.ts";
import { shorten } from "./words.ts";

/*
 * "The tool is not installed" told apart from "the tool found something". POSIX fixes two exit codes for it (XCU 2.8.2:
 * 127 command not found, 126 found and not executable), which `npm run`, `bundle exec` and others hand on. Launchers
 * that have a code of their own say it in a sentence. A sentence counts only together with its exit code, at the start
 * of a line, and among the last lines: a launcher that starts nothing ends right there, while a test may print anything.
 */

interface MissingTool {
  /** Who says it, for people. */
  readonly launcher: string;
  readonly exitCodes: readonly number[];
  /** The first group is what is missing. */
  readonly sentence: RegExp;
}

const MISSING_TOOLS: readonly MissingTool[] = [
  { launcher: "Python", exitCodes: [1], sentence: /^\S*(?:python|pypy)[\d.]*(?:\.exe)?: No module named ([\w.-]+)$/imu },
  { launcher: "npm", exitCodes: [1], sentence: /^npm (?:error|ERR!) could not determine executable to run()$/mu },
  { launcher: "npx", exitCodes: [1], sentence: /^npm (?:error|ERR!) npx canceled due to missing packages.*?\["?([^"\],]+)/mu },
  { launcher: "pnpm", exitCodes: [1, 254], sentence: /^\s*ERR_PNPM_RECURSIVE_EXEC_FIRST_FAIL\s+Command "([^"]+)" not found$/mu },
  { launcher: "Yarn", exitCodes: [1], sentence: /^error Command "([^"]+)" not found\.$/mu },
  { launcher: "Bun", exitCodes: [1], sentence: /^error: could not determine executable to run for package (\S+)$/mu },
  { launcher: "uv", exitCodes: [2], sentence: /^error: Failed to spawn: `([^`]+)`$/mu },
  { launcher: "Poetry", exitCodes: [1], sentence: /^Command not found: (\S+)$/mu },
  { launcher: "Cargo", exitCodes: [101], sentence: /^error: no such (?:sub)?command: `([^`]+)`/mu },
  { launcher: "rustup", exitCodes: [1], sentence: /^error: '([^']+)' is not installed for the toolchain /mu },
  { launcher: "Go", exitCodes: [1], sentence: /^(?:\S+: )?no required module provides package (\S+?);? /mu },
  { launcher: "Go", exitCodes: [2], sentence: /^go: no such tool "([^"]+)"$/mu },
  { launcher: "dotnet", exitCodes: [1], sentence: /^Could not execute because the specified command or file was not found\.()$/mu },
  { launcher: "Bundler", exitCodes: [1, 127], sentence: /^bundler: command not found: (\S+)$/mu },
];

/** A launcher that starts nothing says little: its sentence is among these last lines. */
const LAST_LINES = 20;

/**
 * What is not installed, as a sentence, judged by the exit code (not 0) and the end of the output; `null`: nothing says
 * so. `program` is what the policy starts.
 */
export function missingTool(program: string, exitCode: number, tail: string): string | null {
  // Bounded before the split: 64 KiB without a line end must not be searched by every row.
  const end = plainEnd(tail);
  for (const { launcher, exitCodes, sentence } of MISSING_TOOLS) {
    const what = exitCodes.includes(exitCode) ? sentence.exec(end)?.[1] : undefined;
    if (what !== undefined) return `${launcher} has no ${what === "" ? "such command here" : `\`${shorten(what, 100)}\` here`}.`;
  }
  if (exitCode === 127) return `\`${shorten(program, 100)}\` ended with exit code 127: a command that it starts was not found.`;
  if (exitCode === 126) return `\`${shorten(program, 100)}\` ended with exit code 126: a command that it starts cannot be executed.`;
  return null;
}

/** The last lines without colours: some launchers paint also where nobody looks. */
function plainEnd(tail: string): string {
  return tail
    .slice(-16_384)
    .trimEnd()
    .split(/\r?\n/u)
    .slice(-LAST_LINES)
    .map((line) => withoutColours(line.slice(0, 1000)))
    .join("\n");
}
