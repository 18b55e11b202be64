import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeFileAtomically } from "../../../src/host/atomic-write.ts";
import { makeFolder } from "../../../src/host/make-folder.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "trust-layer-make-folder-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it("makes a folder and those above it, and leaves alone what is there", async () => {
  await makeFolder(join(root, "a", "b c", "größe"));
  await makeFolder(join(root, "a", "b c", "größe"));
  await makeFolder(root);
  expect(existsSync(join(root, "a", "b c", "größe"))).toBe(true);
});

it("two at once are no conflict", async () => {
  await Promise.all(["a/b/c", "a/b/c", "a/b/d", "a/e"].map((path) => makeFolder(join(root, path))));
  expect(["a/b/c", "a/b/d", "a/e"].map((path) => existsSync(join(root, path)))).toEqual([true, true, true]);
});

it("a file in the way is the system's error", async () => {
  writeFileSync(join(root, "file"), "");
  await expect(makeFolder(join(root, "file", "a", "b"))).rejects.toMatchObject({ code: "ENOTDIR" });
});

it.runIf(process.platform === "linux")("a place where nothing can be made is an error and not a wait without end", async () => {
  await expect(makeFolder("/proc/trust-layer/a/b")).rejects.toMatchObject({ code: "ENOENT" });
  await expect(writeFileAtomically("/proc/trust-layer/a.json", "{}")).rejects.toThrow("Cannot write /proc/trust-layer/a.json (ENOENT).");
});
