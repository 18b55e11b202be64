import { expect, test } from "vitest";
import { parseHistory, readHistoryLog } from "../../../src/git/history.ts";
import { openRepository } from "../../../src/git/repository.ts";
import { scratch } from "./scratch.ts";

test("a log that is larger than what is read ends with a whole commit, the same each time", async () => {
  const source = scratch();
  for (let commit = 0; commit < 4; commit += 1) {
    for (let file = 0; file < 20; file += 1) source.write(`${commit}/${file}.txt`, "x");
    source.commit(`commit ${commit}`);
  }
  const repository = await openRepository(source.dir);
  const head = repository.headSha ?? "";
  const whole = await readHistoryLog(repository, head, 10);
  const read = async (most: number) =>
    parseHistory(await readHistoryLog(repository, head, 10, most)).map(({ message, paths }) => [message.trim(), paths.length]);
  // The first commit adds everything, and is no past change.
  expect(await read(whole.length)).toEqual([
    ["commit 3", 20],
    ["commit 2", 20],
    ["commit 1", 20],
  ]);
  const seen = new Set<number>();
  for (let most = 0; most < whole.length; most += 97) {
    const commits = await read(most);
    seen.add(commits.length);
    expect(commits.every(([, files]) => files === 20)).toBe(true);
  }
  expect(seen).toEqual(new Set([0, 1, 2, 3]));
});

test("a commit that is not there is still an error", async () => {
  const source = scratch();
  source.write("a", "a");
  source.commit("a");
  await expect(readHistoryLog(await openRepository(source.dir), "1".repeat(40), 10)).rejects.toThrow("git log failed");
});
