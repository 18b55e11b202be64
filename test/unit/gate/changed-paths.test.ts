import { describe, expect, it } from "vitest";
import { known, unknown } from "../../../src/facts/fact.ts";
import { changedPaths } from "../../../src/gate/changed-paths.ts";
import { change, facts, input } from "./world.ts";

const moved = change("src/new.ts", { status: "renamed", previousPath: "src/old.ts" });
const pathsOf = (changes: ReturnType<typeof change>[], changedFiles: number) =>
  changedPaths(input({ facts: facts({}, { changedFiles }), changes: known(changes) }));

describe("the changed paths", () => {
  it("are both ends of a rename, sorted, each once", () => {
    expect(pathsOf([moved, change("a.ts")], 2)).toMatchObject({ state: "known", value: { paths: ["a.ts", "src/new.ts", "src/old.ts"] } });
  });

  it("are unknown when files are missing, also where a rename has as many ends as there are files", () => {
    expect(pathsOf([change("a.ts")], 2)).toMatchObject({ state: "unknown", reason: "Only 1 of 2 changed files could be read." });
    expect(pathsOf([moved, change("a.ts")], 3)).toMatchObject({ state: "unknown", reason: "Only 2 of 3 changed files could be read." });
    expect(pathsOf([change("a.ts"), change("a.ts")], 2).state).toBe("unknown");
  });

  it("are unknown where the old name of a rename is not told", () => {
    expect(pathsOf([{ ...moved, previousPath: null }], 1)).toMatchObject({
      state: "unknown",
      reason: expect.stringContaining("src/new.ts"),
    });
  });

  it("come from GitHub's list where the change itself could not be read, and from nowhere else", () => {
    const hidden = unknown("Hidden.", "Show it.");
    const told = facts({ files: known([change("b.ts")]) });
    expect(changedPaths(input({ facts: told, changes: hidden }))).toMatchObject({ state: "known", value: { paths: ["b.ts"] } });
    expect(changedPaths(input({ facts: facts({ files: hidden }), changes: hidden })).state).toBe("unknown");
    expect(changedPaths({ ...input(), facts: null, changes: hidden }).state).toBe("unknown");
  });
});
