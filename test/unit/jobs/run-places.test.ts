import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { readRunPlaces } from "../../../src/jobs/run-places.ts";
import { temporaryFolder } from "../git/scratch.ts";

/** 100 MB of zeros in files that are each too small to look like a bomb; a hundred kilobytes packed. */
function swollen(): Uint8Array {
  const zeros = new Uint8Array(1024 * 1024);
  return zipSync(Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`a/${index}.txt`, zeros])), { level: 9 });
}

test("zips that are small each and fill the memory together are refused before they do", async () => {
  const folder = temporaryFolder();
  const zip = swollen();
  for (let index = 0; index < 4; index += 1) writeFileSync(join(folder, `${index}.zip`), zip);
  const before = process.memoryUsage().rss;
  await expect(readRunPlaces(folder, "runs")).rejects.toThrow("The zips in runs unpack to more than 256 MB together.");
  expect(process.memoryUsage().rss - before).toBeLessThan(768 * 1024 * 1024);
});

test("one that cannot be opened is damaged, and the others are read", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.zip"), "no zip");
  writeFileSync(join(folder, "b.zip"), zipSync({ "run.json": new Uint8Array(2) }));
  writeFileSync(join(folder, "c.ZIP"), zipSync({ "x/merge-gate.json": new Uint8Array(2) }));
  const places = await readRunPlaces(folder, "runs");
  expect(places.map(({ form, path, damage, runs }) => [form, path, damage === null, runs.length])).toEqual([
    ["folder", ".", true, 0],
    ["zip", "a.zip", false, 0],
    ["zip", "b.zip", true, 1],
    ["zip", "c.ZIP", true, 1],
  ]);
});

test.skipIf(process.platform === "win32")("a device has no end, and is not read", async () => {
  await expect(readRunPlaces("/dev/zero", "/dev/zero")).rejects.toThrow("/dev/zero is no folder and no zip of a size that evidence has.");
});
