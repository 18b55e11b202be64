import { describe, expect, test } from "vitest";
import { gatherContext } from "../../../src/context/gather.ts";
import { ownFeatures, OWN_FEATURES, RELATION_FEATURES } from "../../../src/context/rank/features.ts";
import { scoresFromMessages, touchesOf } from "../../../src/context/rank/history.ts";
import { rankFiles } from "../../../src/context/rank/rank.ts";
import { scoreCandidates } from "../../../src/context/rank/score.ts";
import { WEIGHTS } from "../../../src/context/rank/weights.ts";
import { readChanges } from "../../../src/git/changes.ts";
import { openRepository } from "../../../src/git/repository.ts";
import { scratch } from "../git/scratch.ts";
import { fileChange, packOf, silent } from "./world.ts";

/** A service in Java over two modules: the test lies in another tree, and nothing imports within a package. */
function service() {
  const source = scratch();
  const java = (name: string, body: string) => `package com.acme;\n\npublic class ${name} {\n${body}\n}\n`;
  source.write("core/src/main/java/com/acme/RetryPolicy.java", java("RetryPolicy", "  int attempts;\n  long backoff() { return 1; }"));
  source.write(
    "core/src/main/java/com/acme/Uploader.java",
    java("Uploader", "  RetryPolicy policy;\n  void upload() { policy.backoff(); }"),
  );
  source.write("core/src/test/java/com/acme/RetryPolicyTest.java", java("RetryPolicyTest", "  void waits() { }"));
  source.write("web/src/main/java/com/acme/Page.java", java("Page", "  String render() { return null; }"));
  source.write("web/src/main/java/com/acme/Form.java", java("Form", "  String submit() { return null; }"));
  source.write("package-lock.json", '{ "retry": "policy backoff" }\n');
  source.write("docs/guide.md", "# Pages\n");
  source.commit("start");
  for (let round = 1; round <= 3; round += 1) {
    source.write(
      "core/src/main/java/com/acme/RetryPolicy.java",
      java("RetryPolicy", `  int attempts = ${round};\n  long backoff() { return ${round}; }`),
    );
    source.write("docs/guide.md", `# Pages\n\nRound ${round}.\n`);
    source.commit(`wait longer, round ${round}`);
  }
  return source;
}

async function sourcesOf(dir: string, text: string, base: string | null = null) {
  const repository = await openRepository(dir);
  const changes = base === null ? null : await readChanges(repository, base, repository.headSha ?? "");
  const task = { text, source: "input" as const };
  return {
    changes,
    sources: await gatherContext({ repository, baseSha: base, headSha: repository.headSha, changes, task, exclude: [], log: silent }),
  };
}

describe("a task", () => {
  test("what defines a name of the task comes first, with line and reason", async () => {
    const { ranked } = await packOf(service().dir, { task: "RetryPolicy waits too long" });
    expect(ranked[0]?.path).toBe("core/src/main/java/com/acme/RetryPolicy.java");
    expect(ranked[0]?.reasons[0]).toBe("defines `RetryPolicy` (line 3), named in the task");
  });
  test("a file that is only named wins over words", async () => {
    const { ranked } = await packOf(service().dir, { task: "Look at Form.java when the policy of pages retries" });
    expect(ranked[0]?.path).toBe("web/src/main/java/com/acme/Form.java");
    expect(ranked[0]?.reasons[0]).toBe("is named in the task");
  });
  test("reasons from history are the counts of the history", async () => {
    const { ranked } = await packOf(service().dir, { task: "RetryPolicy waits too long" });
    expect(ranked.find(({ path }) => path === "docs/guide.md")?.reasons).toContain(
      "changed together with `core/src/main/java/com/acme/RetryPolicy.java` in 3 of its 3 past commits",
    );
  });
  test("a past commit with a like message is named", async () => {
    const source = service();
    const { ranked } = await packOf(source.dir, { task: "wait longer between attempts" });
    const commit = source.git("log", "-1", "--format=%H", "--grep=round 3").slice(0, 12);
    expect(ranked.find(({ path }) => path === "docs/guide.md")?.reasons).toContain(
      `changed by ${commit}, a past commit with a like message`,
    );
  });
  test("another form of a word is never said to be named", async () => {
    const source = scratch();
    source.write("a.ts", "export function parser() {}\n");
    source.write("b.ts", "export function other() {}\n");
    source.commit("start");
    const { ranked } = await packOf(source.dir, { task: "parsing is slow" });
    expect(ranked[0]).toMatchObject({ path: "a.ts", reasons: ["holds parser"] });
  });
  test("lock files are never proposed", async () => {
    const { ranked } = await packOf(service().dir, { task: "retry policy backoff" });
    expect(ranked.map(({ path }) => path)).not.toContain("package-lock.json");
  });
  test("another form of the word finds the file", async () => {
    const { ranked } = await packOf(service().dir, { task: "rendering of pages" });
    expect(ranked[0]?.path).toBe("web/src/main/java/com/acme/Page.java");
  });
  test("scores fall from 1 and stay between 0 and 1", async () => {
    const { ranked } = await packOf(service().dir, { task: "RetryPolicy waits too long" });
    const scores = ranked.map(({ score }) => score);
    expect(scores[0]).toBe(1);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.every((score) => score >= 0)).toBe(true);
  });
});

describe("a change", () => {
  test("finds its test by name, and the file that uses it, neither of which was changed", async () => {
    const source = service();
    const base = source.git("rev-parse", "HEAD");
    source.write(
      "core/src/main/java/com/acme/RetryPolicy.java",
      "package com.acme;\n\npublic class RetryPolicy {\n  long pause() { return 5; }\n}\n",
    );
    source.commit("pause");
    const { sources, changes } = await sourcesOf(source.dir, "", base);
    const { files, habits } = rankFiles(sources, { changes, excluded: () => false, limit: 20 });
    expect(files[0]).toMatchObject({ path: "core/src/main/java/com/acme/RetryPolicy.java", role: "primary" });
    const rest = files.slice(1).map(({ path }) => path);
    expect(rest.slice(0, 3)).toEqual(
      expect.arrayContaining([
        "core/src/test/java/com/acme/RetryPolicyTest.java",
        "core/src/main/java/com/acme/Uploader.java",
        "docs/guide.md",
      ]),
    );
    expect(files.slice(1).every(({ score }) => score <= 0.5)).toBe(true);
    expect(habits).toEqual([{ path: "docs/guide.md", seed: "core/src/main/java/com/acme/RetryPolicy.java", together: 3, seedChanges: 3 }]);
  });
  test("a file that does not exist, and a path of any bytes, are no trouble", async () => {
    const { sources } = await sourcesOf(service().dir, "");
    const changes = [fileChange("gone/No such `file`\n.java", { status: "deleted", addedLines: [], removedLines: ["RetryPolicy"] })];
    expect(rankFiles(sources, { changes, excluded: () => false, limit: 5 }).files[0]?.path).toBe("gone/No such `file`\n.java");
  });
});

describe("the arithmetic", () => {
  test("there is a weight for every feature, and every feature lies between 0 and 1", async () => {
    expect(WEIGHTS.task).toHaveLength(OWN_FEATURES.length);
    expect(WEIGHTS.taskRelated).toHaveLength(OWN_FEATURES.length + RELATION_FEATURES.length);
    expect(WEIGHTS.change).toHaveLength(OWN_FEATURES.length + RELATION_FEATURES.length);
    for (const text of ["RetryPolicy waits: docs/guide.md, tests and `backoff`", "", "fix(core): page"]) {
      const { sources } = await sourcesOf(service().dir, text);
      for (const row of ownFeatures(sources)) {
        expect(row).toHaveLength(OWN_FEATURES.length);
        expect(row.every((value) => value >= 0 && value <= 1 + 1e-9)).toBe(true);
      }
      for (const changed of [[], ["core/src/main/java/com/acme/Uploader.java", "gone.java"]]) {
        const { rows, scores } = scoreCandidates(sources, changed);
        expect(rows.every((row) => row.every((value) => value >= 0 && value <= 1 + 1e-9))).toBe(true);
        expect(scores.every(Number.isFinite)).toBe(true);
      }
    }
  });
  test("the same repository gives the same ranking, from a bare clone too", async () => {
    const source = service();
    const bare = scratch();
    bare.git("fetch", "-q", source.dir, "HEAD");
    const head = source.git("rev-parse", "HEAD");
    const plain = await packOf(source.dir, { task: "RetryPolicy waits too long" });
    expect((await packOf(bare.dir, { task: "RetryPolicy waits too long", head })).ranked).toEqual(plain.ranked);
  });
  test("without candidates there is nothing, and no NaN", async () => {
    const { sources } = await sourcesOf(service().dir, "zzzyyyxxx");
    expect(rankFiles(sources, { changes: null, excluded: () => false, limit: 5 })).toEqual({ files: [], habits: [] });
  });
});

describe("past messages", () => {
  const indexOf = new Map(["a", "b"].map((path, index) => [path, index]));
  const commit = (message: string, ...paths: string[]) => ({ sha: "", author: "", message, paths });
  const term = { term: "retry", weight: 1, origin: "text", title: true, code: false } as const;
  test("hand their share to their files; a file that changes with everything has the lower mean", () => {
    const history = [commit("retry the upload", "a"), commit("other work", "b"), commit("retry again", "a", "b"), commit("more work", "b")];
    const { sums, means } = scoresFromMessages([term], history, indexOf, 2);
    expect(sums[0]).toBeGreaterThan(sums[1] ?? 0);
    expect(means[0]).toBeGreaterThan(means[1] ?? 0);
  });
  test("touches count, and the age of the last; sweeping commits do not", () => {
    const sweep = Array.from({ length: 40 }, (_, index) => `x${index}`);
    const { counts, ages } = touchesOf([commit("", "a", ...sweep), commit("", "a")], indexOf, 2);
    expect([Array.from(counts), Array.from(ages)]).toEqual([
      [1, 0],
      [1, -1],
    ]);
  });
});
