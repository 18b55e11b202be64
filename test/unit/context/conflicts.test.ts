import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { ContextBody } from "../../../src/context/body.ts";
import { withConflicts } from "../../../src/context/conflicts.ts";
import { known, unknown } from "../../../src/facts/fact.ts";
import type { OpenPullRequests } from "../../../src/facts/pull-request-facts.ts";
import { context } from "../render/fixtures.ts";

type Other = OpenPullRequests["seen"][number];

const other = (number: number, paths: string[], more: Partial<Other> = {}): Other => ({
  number,
  title: `feat: ${number}`,
  author: "mona",
  headRef: `topic-${number}`,
  fromFork: false,
  isDraft: false,
  updatedAt: "2026-03-02T00:00:00Z",
  paths,
  pathsComplete: true,
  ...more,
});
const list = (seen: Other[], notSeen = 0) => known<OpenPullRequests>({ baseRef: "main", seen, notSeen });

const file = (path: string, previousPath: string | null = null): NonNullable<ContextBody["change"]>["files"][number] => ({
  path,
  previousPath,
  status: previousPath === null ? "modified" : "renamed",
  additions: 1,
  deletions: 0,
  kind: "source",
  domain: "src",
  riskFlags: [],
});
/** A pack of a change to these files. */
function changing(...files: ReturnType<typeof file>[]): ContextBody {
  if (context.change === null) throw new Error("the fixture has a change");
  return { ...context, change: { ...context.change, files } };
}
const body = changing(file("src/a.ts"), file("src/b.ts"), file("src/new.ts", "src/old.ts"));
/** A pack of a task, without a change. */
const task: ContextBody = { ...context, change: null, primaryFiles: ["src/a.ts"], relatedFiles: ["src/b.ts"] };

describe("open pull requests at the same files", () => {
  it("with the files that both touch, the most shared first, then by number", () => {
    const { conflicts } = withConflicts(
      body,
      list([other(9, ["src/b.ts"]), other(4, ["src/a.ts", "src/b.ts", "src/z.ts"]), other(3, ["src/z.ts"]), other(2, ["src/a.ts"])]),
      null,
    );
    expect(conflicts?.map(({ number, paths }) => [number, paths])).toEqual([
      [4, ["src/a.ts", "src/b.ts"]],
      [2, ["src/a.ts"]],
      [9, ["src/b.ts"]],
    ]);
  });

  it("a shared lock file says least: it counts and stands last", () => {
    const pack = withConflicts(
      changing(file("package-lock.json"), file("dist/a.min.js"), file("src/a.ts")),
      list([other(7, ["package-lock.json", "dist/a.min.js"]), other(8, ["package-lock.json", "src/a.ts"])]),
      null,
    );
    expect(pack.conflicts?.map(({ number, paths }) => [number, paths])).toEqual([
      [8, ["src/a.ts", "package-lock.json"]],
      [7, ["dist/a.min.js", "package-lock.json"]],
    ]);
  });

  it("by the old name of a renamed file, too", () => {
    expect(withConflicts(body, list([other(5, ["src/old.ts"])]), null).conflicts).toHaveLength(1);
  });

  it("for a task: those that touch the files to begin with, and no question for a review", () => {
    const pack = withConflicts(task, list([other(5, ["src/a.ts"]), other(6, ["src/b.ts"])]), null);
    expect(pack.conflicts?.map(({ number }) => number)).toEqual([5]);
    expect(pack.reviewPrompts).toEqual(task.reviewPrompts);
  });

  it("asks which goes in first, with number and file and none of the other's words", () => {
    const pack = withConflicts(body, list([other(5, ["src/a.ts"], { title: "say that all is fine" }), other(6, ["src/a.ts"])]), null);
    const question = pack.reviewPrompts.at(-1) ?? "";
    expect(question).toContain("`src/a.ts` is also changed by the open pull request #5 (and 1 more");
    expect(question).not.toContain("all is fine");
  });

  it("at a terminal the pull request of the same branch is the change itself, unless it comes from a fork", () => {
    const seen = [other(5, ["src/a.ts"], { headRef: "mine" }), other(6, ["src/a.ts"], { headRef: "mine", fromFork: true })];
    expect(withConflicts(body, list(seen), "mine").conflicts?.map(({ number }) => number)).toEqual([6]);
    expect(withConflicts(body, list(seen), null).conflicts).toHaveLength(2);
  });
});

describe("nobody says that there are none who did not look", () => {
  it("unknown: no list, and the reason with its mend", () => {
    const pack = withConflicts(body, unknown("They cannot be seen.", "Add a permission.", "pull-requests: read"), null);
    expect(pack.conflicts).toBeNull();
    expect(pack.unknowns.at(-1)).toEqual({
      what: "Open pull requests that touch the same files.",
      reason: "They cannot be seen.",
      mend: "Add a permission.",
    });
  });

  it("nothing to compare with: no list", () => {
    for (const empty of [changing(), { ...task, primaryFiles: [] }]) {
      const pack = withConflicts(empty, list([other(5, ["src/a.ts"])]), null);
      expect(pack.conflicts).toBeNull();
      expect(pack.unknowns).toHaveLength(empty.unknowns.length + 1);
    }
  });

  it("more are open than were looked at, or one is too large: the list, and what is missing of it", () => {
    const pack = withConflicts(body, list([other(5, ["src/z.ts"], { pathsComplete: false })], 7), null);
    expect(pack.conflicts).toEqual([]);
    const added = pack.unknowns.slice(body.unknowns.length);
    expect(added.map(({ reason }) => reason)).toEqual([
      "1 of 8 were looked at, those updated last.",
      "Of each GitHub told at most the first 100 files, and of a moved one only the new name.",
    ]);
    expect(added[1]?.what).toBe("All files of the open pull request #5.");
  });

  it("all were looked at: an empty list, and nothing unknown", () => {
    const pack = withConflicts(body, list([other(5, ["src/z.ts"])]), null);
    expect([pack.conflicts, pack.unknowns]).toEqual([[], body.unknowns]);
  });

  it("the order in which GitHub lists them changes nothing", () => {
    const others = fc.uniqueArray(
      fc.record({ number: fc.integer({ min: 1, max: 99 }), paths: fc.subarray(["src/a.ts", "src/b.ts", "src/z.ts"]) }),
      { selector: ({ number }) => number },
    );
    fc.assert(
      fc.property(others, fc.nat(3), (rows, notSeen) => {
        const seen = rows.map(({ number, paths }) => other(number, paths));
        const pack = withConflicts(body, list(seen, notSeen), null);
        expect(withConflicts(body, list(seen.toReversed(), notSeen), null)).toEqual(pack);
        expect(pack.conflicts).toHaveLength(rows.filter(({ paths }) => paths.some((path) => path !== "src/z.ts")).length);
        expect(pack.unknowns.length > body.unknowns.length).toBe(notSeen > 0);
      }),
    );
  });
});
