import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contextOutcome } from "../../../src/context/outcome.ts";
import { gatherContext } from "../../../src/context/gather.ts";
import { canonicalJson } from "../../../src/evidence/canonical-json.ts";
import { openRepository } from "../../../src/git/repository.ts";
import { gitIn, scratch, temporaryFolder } from "../git/scratch.ts";
import { packOf, silent } from "./world.ts";

/** Twelve commits, of which the last is the change; `a.ts` and `b.ts` change together. */
function project() {
  const source = scratch();
  source.write("src/a.ts", "export const retryUpload = 0;\n");
  source.write("src/b.ts", "export const backoff = 0;\n");
  source.commit("feat: begin");
  for (let round = 1; round <= 10; round += 1) {
    source.write("src/a.ts", `export const retryUpload = ${round};\n`);
    source.write("src/b.ts", `export const backoff = ${round};\n`);
    source.commit(`fix: wait longer, round ${round}`);
  }
  const base = source.git("rev-parse", "HEAD");
  source.write("src/a.ts", "export const retryUpload = 99;\n");
  const head = source.commit("feat: retry the upload");
  return { source, base, head };
}

describe("history that was fetched beside a shallow checkout", () => {
  async function gathered(older: { dir: string; whole: boolean } | null) {
    const { source, base, head } = project();
    const folder = temporaryFolder();
    gitIn(folder, "clone", "-q", "--depth=2", `file://${source.dir}`, "shallow");
    const olderHistory =
      older === null
        ? Promise.resolve(null)
        : openRepository(older.dir === "" ? source.dir : older.dir).then((repository) => ({ repository, whole: older.whole }));
    const sources = await gatherContext({
      repository: await openRepository(join(folder, "shallow")),
      baseSha: base,
      headSha: head,
      changes: null,
      task: { text: "retry", source: "input" },
      exclude: [],
      log: silent,
      olderHistory,
    });
    return { depth: sources.git.historyDepth, unknowns: sources.unknowns.map(({ what, mend }) => `${what} ${mend}`) };
  }

  test("is read in the place of the clone's own, up to the base and without the change", async () => {
    // Ten rounds; the first commit of all is no history, since it adds everything.
    expect(await gathered({ dir: "", whole: true })).toEqual({ depth: 10, unknowns: [] });
  });
  test("that is cut says so, and names the input", async () => {
    const { unknowns } = await gathered({ dir: "", whole: false });
    expect(unknowns).toEqual([expect.stringMatching(/^Older history\. Raise `history-depth`, or add `fetch-depth: 0`/u)]);
  });
  test("that could not be fetched leaves the clone's own, and the unknown that was there before", async () => {
    expect(await gathered(null)).toEqual({
      depth: 0,
      unknowns: [expect.stringMatching(/^Older history\. Add `fetch-depth: 0`/u)],
    });
  });
});

describe("what cannot be read is said", () => {
  function partial(filter: string): string {
    const { source } = project();
    source.git("config", "uploadpack.allowFilter", "true");
    const folder = temporaryFolder();
    gitIn(folder, "clone", "-q", "--bare", `--filter=${filter}`, `file://${source.dir}`, "partial.git");
    gitIn(join(folder, "partial.git"), "remote", "set-url", "origin", "http://127.0.0.1:9/o/r.git");
    return join(folder, "partial.git");
  }

  test("a partial clone without its server: names and history are there, contents are unknown", async () => {
    const body = await packOf(partial("blob:none"), { task: "retry the upload in src/a.ts" });
    expect(body.repository.fileCount).toBe(2);
    expect(body.git.historyDepth).toBe(11);
    expect(body.ranked.map(({ path }) => path)).toContain("src/a.ts");
    expect(body.unknowns).toMatchObject([{ what: "The content of 2 files." }]);
    expect(contextOutcome(body)).toBe("warn");
  });
  test("a clone without trees: nothing could be read, and nothing passes", async () => {
    const body = await packOf(partial("tree:0"), { task: "retry" });
    expect(body.unknowns[0]?.what).toBe("The repository's files.");
    expect(body.repository.fileCount).toBe(0);
    expect(contextOutcome(body)).toBe("unknown");
  });
});

test("contents of any encoding, and one line of fifty megabytes, leave a pack that is whole and the same each time", async () => {
  const source = scratch();
  source.write("latin1.ts", Buffer.from([...Buffer.from("const retryUpload = '"), 0xe9, 0xff, ...Buffer.from("';\n")]));
  source.write("utf16.ts", Buffer.from("\ufeffconst retryUpload = 1;\n", "utf16le"));
  source.write("crlf.ts", "const retryUpload = 1;\r\nconst other = 2;\r\n");
  source.write("bom.json", "\ufeff{}");
  source.write("package.json", Buffer.from("\ufeff{}", "utf16le"));
  source.write(".gitattributes", Buffer.from([0xff, 0xfe, 0x2a, 0x0a]));
  const base = source.commit("begin");
  // Zeros pack to almost nothing; letters are what a person's minified file holds.
  source.write("line.ts", Buffer.alloc(50_000_000, "x"));
  const head = source.commit("one line");
  const task = "retryUpload";
  const body = await packOf(source.dir, { task });
  expect(body.ranked.map(({ path }) => path)).toEqual(expect.arrayContaining(["latin1.ts", "crlf.ts"]));
  expect(body.ranked.find(({ path }) => path === "utf16.ts")?.reasons.join(" ") ?? "").not.toContain("retryUpload");
  expect(canonicalJson(await packOf(source.dir, { task }))).toBe(canonicalJson(body));
  const change = await packOf(source.dir, { base, head });
  expect(change.change?.files).toMatchObject([{ path: "line.ts", status: "added" }]);
  expect(change.unknowns.map(({ what }) => what)).toContain("The lines of `line.ts`.");
});

test("names that differ only in case, in their form of Unicode or in bytes that are no text are different files", async () => {
  const source = scratch();
  const names: Buffer[] = ["retry.ts", "RETRY.ts", "r\u00e9try.ts", "re\u0301try.ts"].map((name) => Buffer.from(name));
  names.push(
    Buffer.from([0xff, ...Buffer.from("retry.ts")]),
    Buffer.from("re\ntry\t'retry'.ts"),
    Buffer.from(`${"deep/".repeat(600)}retry.ts`),
  );
  const files = names.map((name) => {
    const quoted = Array.from(name, (byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
    return `M 100644 inline "${quoted}"\ndata 6\nretry\n\n`;
  });
  const commit = "commit refs/heads/main\ncommitter A <a@example.com> 1767225600 +0000\ndata 3\none\n";
  execFileSync("git", ["fast-import", "--quiet"], { cwd: source.dir, input: `${commit}${files.join("")}` });
  const body = await packOf(source.dir, { task: "retry" });
  expect(body.repository.fileCount).toBe(names.length);
  expect(new Set(body.ranked.map(({ path }) => path)).size).toBe(names.length);
  expect(body.ranked.map(({ path }) => path)).toContain("\\xFFretry.ts");
  expect(body.inspected).toBe(names.length);
});
