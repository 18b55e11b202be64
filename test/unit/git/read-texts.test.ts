import { expect, test } from "vitest";
import { readTexts } from "../../../src/git/read-texts.ts";
import { openRepository } from "../../../src/git/repository.ts";
import { scratch } from "./scratch.ts";

test("texts of several commits in the asked order; null for what is not there, too large, binary or a folder", async () => {
  const source = scratch();
  source.write("a.txt", "one\n");
  source.write("b/c d.txt", "two");
  source.write("binary", Buffer.from([1, 0, 2]));
  source.write("empty", "");
  const first = source.commit("first");
  source.write("a.txt", "changed\n");
  const second = source.commit("second");
  const repository = await openRepository(source.dir);
  const ask = (sha: string, path: string, limit = 100) => ({ sha, path, limit });
  const asked = [
    ask(second, "a.txt"),
    ask(first, "a.txt"),
    ask(first, "b/c d.txt"),
    ask(first, "b"),
    ask(first, "none blob 3 "),
    ask(first, "binary"),
    ask(first, "a.txt", 3),
    ask(first, "a\nb"),
    ask("f".repeat(40), "a.txt"),
    ask(first, "empty"),
  ];
  expect(await readTexts(repository, asked, 1000)).toEqual(["changed\n", "one\n", "two", null, null, null, null, null, null, ""]);
  expect(await readTexts(repository, [], 1000)).toEqual([]);
});

test("the sum is bounded: what does not fit any more is left out", async () => {
  const source = scratch();
  source.write("a", "12345");
  source.write("b", "12345");
  source.write("c", "1");
  const sha = source.commit("x");
  const repository = await openRepository(source.dir);
  const asked = ["a", "b", "c"].map((path) => ({ sha, path, limit: 100 }));
  expect(await readTexts(repository, asked, 6)).toEqual(["12345", null, "1"]);
});

test("what was found once is not asked again, what was missing is", async () => {
  const source = scratch();
  source.write("a", "1");
  const first = source.commit("x");
  const repository = await openRepository(source.dir);
  expect(await repository.hasCommit("e".repeat(40))).toBe(false);
  expect(await repository.hasCommit(first)).toBe(true);
  expect(await repository.mergeBase(first, first)).toBe(first);
  source.write("a", "2");
  const second = source.commit("y");
  expect(await repository.hasCommit(second)).toBe(true);
  expect(await repository.mergeBase(second, first)).toBe(first);
});
