import { describe, expect, it } from "vitest";

import { closureOf, importsOf, resolveImport } from "./imports.ts";
import { filesUnder, textOf } from "./project.ts";

/*
 * The actions run nothing of the repository that they judge. The runner of the policy's commands is for an operator at a
 * terminal, so no entry of an action loads it, directly or through others, and one command alone does.
 */

const RUNNER = "src/host/run-command.ts";

/** Every module that loads `target`, in one step or in several. */
function loadersOf(target: string): string[] {
  const found = new Set([target]);
  const sources = ["src", "actions"].flatMap(filesUnder).filter((path) => path.endsWith(".ts"));
  for (const one of found) {
    for (const path of sources) {
      const loads = importsOf(textOf(path)).some(
        ({ specifier, typeOnly }) => !typeOnly && specifier.startsWith(".") && resolveImport(path, specifier) === one,
      );
      if (loads) found.add(path);
    }
  }
  found.delete(target);
  return [...found].toSorted();
}

describe("the runner of commands", () => {
  const entries = filesUnder("actions").filter((path) => path.endsWith(".ts"));

  it("is found where it is loaded, so the search bites", () => {
    expect(closureOf("src/cli/commands/ci.ts").modules.get(RUNNER)).toContain("src/cli/commands/ci-local.ts");
  });

  it.each(entries)("%s does not reach it", (entry) => {
    expect(closureOf(entry).modules.get(RUNNER)).toBeUndefined();
  });

  it("is loaded by one command and by nothing else", () => {
    expect(entries.length).toBeGreaterThan(9);
    expect(loadersOf(RUNNER)).toEqual([
      "src/app.ts",
      "src/cli/commands/ci-local.ts",
      "src/cli/commands/ci.ts",
      "src/cli/main.ts",
      "src/jobs/local-commands.ts",
    ]);
  });

  it("is behind the option alone: what runs is loaded only with --local", () => {
    const toCommands = importsOf(textOf("src/cli/commands/ci.ts")).filter(({ specifier }) => specifier === "./ci-local.ts");
    expect(toCommands).toEqual([{ specifier: "./ci-local.ts", typeOnly: false, dynamic: true }]);
  });
});
