import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readHistory } from "../../../src/git/history.ts";
import { followRenames, renamesByName } from "../../../src/git/renames.ts";
import { openRepository } from "../../../src/git/repository.ts";
import { gitIn, scratch, temporaryFolder } from "./scratch.ts";

describe("moves by their names", () => {
  const pairs = (removed: string[], added: string[]) => renamesByName(removed, added).map(({ from, to }) => `${from} -> ${to}`);
  test.each([
    ["another folder", ["lib/parse.js"], ["src/parse.js"], ["lib/parse.js -> src/parse.js"]],
    ["another extension", ["lib/parse.js", "lib/x.js"], ["lib/parse.ts"], ["lib/parse.js -> lib/parse.ts"]],
    ["another folder and extension", ["lib/parse.js"], ["src/core/parse.ts"], ["lib/parse.js -> src/core/parse.ts"]],
    ["the longer likeness first", ["a/one/index.js", "a/two/index.js"], ["b/two/index.js"], ["a/two/index.js -> b/two/index.js"]],
    ["each of many", ["a/x/i.js", "a/y/i.js"], ["b/y/i.js", "b/x/i.js"], ["a/x/i.js -> b/x/i.js", "a/y/i.js -> b/y/i.js"]],
    ["two that could be it: none", ["a/one/index.js"], ["b/two/index.js", "b/three/index.js"], []],
    [
      "what is left when the others are taken",
      ["a/x/i.js", "a/z/i.js"],
      ["b/x/i.js", "b/q/i.js"],
      ["a/x/i.js -> b/x/i.js", "a/z/i.js -> b/q/i.js"],
    ],
    ["nothing alike", ["a/parse.js"], ["a/lex.js"], []],
    ["only removed", ["a/parse.js"], [], []],
    [
      "the same name in other letters",
      ["x/models.py", "y/b-c.js"],
      ["x/_models.py", "y/bC.js"],
      ["x/models.py -> x/_models.py", "y/b-c.js -> y/bC.js"],
    ],
    ["a name that is all extension", ["a/.env", "b/.npmrc"], ["c/.env"], ["a/.env -> c/.env"]],
  ])("%s", (_, removed, added, expected) => {
    expect(pairs(removed, added)).toEqual(expected);
  });

  test("no path is in two moves", () => {
    const path = fc.stringMatching(/^[ab](?:\/[ab]){0,3}\.(?:js|ts)$/u);
    fc.assert(
      fc.property(fc.uniqueArray(path), fc.uniqueArray(path), (removed, added) => {
        const moves = renamesByName(removed, added);
        expect(new Set(moves.map(({ from }) => from)).size).toBe(moves.length);
        expect(new Set(moves.map(({ to }) => to)).size).toBe(moves.length);
        expect(moves.every(({ from, to }) => removed.includes(from) && added.includes(to))).toBe(true);
      }),
    );
  });
});

describe("following moves", () => {
  const commit = (paths: string[], ...moves: [string, string][]) => ({ paths, renames: moves.map(([from, to]) => ({ from, to })) });
  const follow = (commits: ReturnType<typeof commit>[], ...tree: string[]) =>
    followRenames(commits, (path) => tree.includes(path)).map(({ paths }) => paths);

  test("a commit before a move counts for the name of now, over several moves", () => {
    const commits = [commit(["c"]), commit(["b", "c"], ["b", "c"]), commit(["b", "x"]), commit(["a", "b"], ["a", "b"]), commit(["a", "y"])];
    expect(follow(commits, "c", "x", "y")).toEqual([["c"], ["c"], ["c", "x"], ["c"], ["c", "y"]]);
  });
  test("a newer commit of a branch that does not know the move yet counts too", () => {
    expect(follow([commit(["a", "x"]), commit(["a", "b"], ["a", "b"])], "b", "x")).toEqual([["b", "x"], ["b"]]);
  });
  test("a path that is there keeps its name, and one whose move led nowhere too", () => {
    expect(follow([commit(["a", "b"], ["a", "b"]), commit(["a"])], "a", "b")).toEqual([["a", "b"], ["a"]]);
    expect(follow([commit(["a", "b"], ["a", "b"]), commit(["a"])], "z")).toEqual([["a", "b"], ["a"]]);
  });
  test("the newest of two moves of one name decides, and moves in a ring end", () => {
    expect(follow([commit(["n"], ["a", "n"]), commit(["m"], ["a", "m"]), commit(["a"])], "n", "m")).toEqual([["n"], ["m"], ["n"]]);
    expect(follow([commit([], ["a", "b"]), commit([], ["b", "a"]), commit(["a", "b"])])).toEqual([[], [], ["a", "b"]]);
  });
  test("never loses a path that is there, nor names one twice", () => {
    const name: fc.Arbitrary<string> = fc.constantFrom("a", "b", "c", "d", "e");
    const any = fc.record({ paths: fc.uniqueArray(name), renames: fc.array(fc.record({ from: name, to: name })) });
    fc.assert(
      fc.property(fc.array(any), fc.uniqueArray(name), (commits, tree) => {
        for (const [at, { paths }] of followRenames(commits, (path) => tree.includes(path)).entries()) {
          expect(new Set(paths).size).toBe(paths.length);
          for (const path of commits[at]?.paths ?? []) if (tree.includes(path)) expect(paths).toContain(path);
        }
      }),
    );
  });
});

test("git's own log: moves as they are, moves with an edit, and names that look like git's own marks", async () => {
  const source = scratch();
  source.write("lib/parse.js", "one\ntwo\nthree\n");
  source.write("lib/lex.js", "lex\n");
  source.commit("start");
  source.write("A", "a");
  source.write("R100", "b");
  source.write("\u001e1111", "c");
  source.write("ü/ß\n.txt", "d");
  source.commit("names");
  source.git("mv", "lib/parse.js", "parse.js");
  source.git("mv", "lib/lex.js", "lex.ts");
  source.write("lex.ts", "quite another text\n");
  source.commit("move");
  const repository = await openRepository(source.dir);
  const [move, names] = await readHistory(repository, repository.headSha ?? "", 10);
  expect(names?.paths.toSorted()).toEqual(["\u001e1111", "A", "R100", "ü/ß\n.txt"].toSorted());
  expect(move?.paths.toSorted()).toEqual(["lex.ts", "lib/lex.js", "lib/parse.js", "parse.js"]);
  expect(move?.renames).toEqual([
    { from: "lib/parse.js", to: "parse.js" },
    { from: "lib/lex.js", to: "lex.ts" },
  ]);
});

test("a clone without contents need not fetch any to know what moved", async () => {
  const source = scratch();
  source.write("a.js", "first\nsecond\n");
  source.commit("start");
  source.git("mv", "a.js", "b.js");
  source.write("b.js", "first\nsecond\nthird\n");
  source.commit("move and edit");
  source.git("mv", "b.js", "c.txt");
  source.commit("move");
  source.git("config", "uploadpack.allowFilter", "true");
  const clone = temporaryFolder();
  gitIn(clone, "clone", "-q", "--bare", "--filter=blob:none", `file://${source.dir}`, "bare");
  gitIn(`${clone}/bare`, "remote", "set-url", "origin", `file://${clone}/gone`);
  const repository = await openRepository(`${clone}/bare`);
  const past = await readHistory(repository, repository.headSha ?? "", 10);
  // What moved with an edit has neither its name nor its ending in common here.
  expect(past.map(({ renames }) => renames)).toEqual([[{ from: "b.js", to: "c.txt" }], []]);
});
