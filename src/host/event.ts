import { readFile } from "node:fs/promises";
import { ConfigurationError } from "../facts/configuration-error.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The event that started the run: its name and its payload, as the runner wrote it. The payload is not yet trusted. */
export async function readEvent(env: Environment): Promise<{ name: string; payload: unknown }> {
  const name = env["GITHUB_EVENT_NAME"] || "";
  const path = env["GITHUB_EVENT_PATH"];
  if (path === undefined || path === "") return { name, payload: {} };
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    throw new ConfigurationError(
      "The runner's event file cannot be read.",
      "Run this action on a runner, or use the command line at a terminal.",
    );
  }
  try {
    return { name, payload: JSON.parse(text) as unknown };
  } catch {
    throw new ConfigurationError("The runner's event file is not complete JSON.", "Re-run the job.");
  }
}
