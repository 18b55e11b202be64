import { randomUUID } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import type { RunnerMessage } from "./action-inputs.ts";
import { parseFileCommands } from "./file-commands.ts";
import type { RunnerFolder } from "./runner-folder.ts";

export type CommandFile = "GITHUB_OUTPUT" | "GITHUB_ENV" | "GITHUB_STATE" | "GITHUB_PATH" | "GITHUB_STEP_SUMMARY";

/** Fresh, empty files for one step; their names are not to be guessed, as on a runner. */
export async function makeCommandFiles(folder: RunnerFolder): Promise<Record<CommandFile, string>> {
  const id = randomUUID();
  const path = (name: string): string => join(folder.fileCommands, `${name}_${id}`);
  const files = {
    GITHUB_OUTPUT: path("set_output"),
    GITHUB_ENV: path("set_env"),
    GITHUB_STATE: path("save_state"),
    GITHUB_PATH: path("add_path"),
    GITHUB_STEP_SUMMARY: path("step_summary"),
  };
  await Promise.all(Object.values(files).map((file) => writeFile(file, "")));
  return files;
}

/** The pairs in such a file; a malformed one is an error of the step, in the runner's words, and gives none. */
export async function readPairs(file: string, name: CommandFile, messages: RunnerMessage[]): Promise<Record<string, string>> {
  try {
    return parseFileCommands(await readFile(file, "utf8"));
  } catch (error) {
    messages.push({ level: "error", message: `Unable to process file command '${name}' successfully.` });
    messages.push({ level: "error", message: error instanceof Error ? error.message : String(error) });
    return {};
  }
}
