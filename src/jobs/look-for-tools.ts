import type { ToolSighting } from "../doctor/surroundings.ts";
import type { WantedTool } from "../doctor/tools.ts";
import { askProgram, findProgram, trustedFolders } from "../host/find-program.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** `1.22.1`, `v0.46.0`, `17.0.1`: the first number with a dot. What stands around it is a greeting. */
const VERSION_NUMBER = /\d{1,6}\.\d{1,6}(?:\.\d{1,8})?(?:[-+.][0-9A-Za-z.-]{1,20})?/u;

/** Looks for programs on PATH, all at once, never in the folder `outside`. The version is a number, never a text. */
export async function lookForTools(wanted: readonly WantedTool[], env: Environment, outside: string): Promise<ToolSighting[]> {
  const folders = await trustedFolders(env, outside);
  return Promise.all(
    wanted
      .filter(({ command }) => command !== "node")
      .map(async ({ command, versionArguments }): Promise<ToolSighting> => {
        const path = await findProgram(command, folders, outside);
        const said = path === null || versionArguments === null ? null : await askProgram(path, versionArguments, env, folders);
        return { command, path, version: VERSION_NUMBER.exec(said ?? "")?.[0] ?? null };
      }),
  );
}
