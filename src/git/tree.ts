import { missingBlobs } from "./missing-blobs.ts";
import { pathText, zeroSeparated } from "./path-text.ts";
import type { Repository } from "./repository.ts";

/** One entry of a commit's tree. */
export interface TreeEntry {
  readonly path: string;
  /** `blob`, `symlink` (a blob whose text is its target, never followed) or `submodule` (a commit elsewhere). */
  readonly kind: "blob" | "symlink" | "submodule";
  readonly executable: boolean;
  readonly oid: string;
  /** Bytes; 0 for a submodule and for what is missing. */
  readonly size: number;
  /** True for a file whose content is not in this partial clone and could not be fetched. */
  readonly missing: boolean;
}

/**
 * Every file of a commit, in git's order (bytes of the path), with sizes. Read from the objects, so the work tree, its
 * index and a sparse checkout play no part. Throws GitFailure when the commit is not there.
 */
export async function readTree(repository: Repository, sha: string): Promise<TreeEntry[]> {
  const missing = await missingBlobs(repository, sha);
  // The size of a missing blob cannot be asked for without fetching it, and git would end there.
  const withSize = missing.size === 0 ? ["-l"] : [];
  const output = await repository.run(["ls-tree", "-r", "-z", ...withSize, "--full-tree", sha]);
  const sizes = missing.size === 0 ? null : await sizesOf(repository, output, missing);
  const entries: TreeEntry[] = [];
  // One character for each byte: a path of ASCII, which nearly every one is, needs no second reading.
  for (const entry of output.toString("latin1").split("\0")) {
    const tab = entry.indexOf("\t");
    if (tab < 0) continue;
    // `<mode> SP <type> SP <oid> [SP <size, padded>] TAB <path> NUL`
    const [mode = "", type = "", oid = "", size = ""] = entry.slice(0, tab).split(/ +/u);
    const path = entry.slice(tab + 1);
    entries.push({
      path: /[\u0080-\u00ff]/u.test(path) ? pathText(Buffer.from(path, "latin1")) : path,
      kind: type === "commit" ? "submodule" : mode === "120000" ? "symlink" : "blob",
      executable: mode === "100755",
      oid,
      size: sizes === null ? (size === "-" ? 0 : Number(size)) : (sizes.get(oid) ?? 0),
      missing: missing.has(oid),
    });
  }
  return entries;
}

async function sizesOf(repository: Repository, listing: Buffer, missing: ReadonlySet<string>): Promise<Map<string, number>> {
  const oids = zeroSeparated(listing)
    .map((entry) => /^\d+ blob ([0-9a-f]+)\t/u.exec(entry.toString("latin1", 0, 100))?.[1])
    .filter((oid) => oid !== undefined && !missing.has(oid));
  const answer = await repository.run(["cat-file", "--batch-check=%(objectname) %(objectsize)"], { input: `${oids.join("\n")}\n` });
  const lines = answer.toString("latin1").trim().split("\n");
  return new Map(lines.map((line) => [line.split(" ")[0] ?? "", Number(line.split(" ")[1] ?? 0)]));
}
