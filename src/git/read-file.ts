import { knownMissing } from "./missing-blobs.ts";
import { firstLine } from "./process.ts";
import type { Repository } from "./repository.ts";

/** What is read of one file at most: far beyond any policy, manifest or workflow that people write by hand. */
const MAX_FILE_BYTES = 1024 * 1024;

/** What stands at a path of a commit. A file that is there and cannot be read is not the same as none (law 1). */
export type FileAt = { state: "text"; text: string } | { state: "absent" } | { state: "unreadable"; reason: string };

/**
 * The file at a path of a commit. Read from the commit's objects, so nothing in the work tree plays a part and no symbolic
 * link is followed: a link, a folder, a submodule, binary content, more than `maxBytes` or a missing object is unreadable.
 */
export async function lookAtFile(repository: Repository, sha: string, path: string, maxBytes: number = MAX_FILE_BYTES): Promise<FileAt> {
  const listed = await repository.attempt(["ls-tree", "-z", "-l", "--full-tree", sha, "--", path]);
  if (listed.code !== 0) return { state: "unreadable", reason: `Git cannot list the commit: ${firstLine(listed.stderr)}.` };
  const entry = listed.stdout.toString("latin1");
  if (entry === "") return { state: "absent" };
  const match = /^100(?:644|755|664) blob ([0-9a-f]+) +(\d+)\t/u.exec(entry);
  const oid = match?.[1];
  if (oid === undefined) return { state: "unreadable", reason: "It is not a plain file but a link, a folder or a submodule." };
  if (Number(match?.[2]) > maxBytes)
    return { state: "unreadable", reason: `It has ${match?.[2] ?? "?"} bytes, and at most ${maxBytes} are read.` };
  const content = await repository.attempt(["cat-file", "blob", oid]);
  if (content.code !== 0) return { state: "unreadable", reason: `Git cannot read it: ${firstLine(content.stderr)}.` };
  if (content.stdout.subarray(0, 8000).includes(0)) return { state: "unreadable", reason: "It holds binary data instead of text." };
  return { state: "text", text: content.stdout.toString("utf8") };
}

/** The text of a file at a commit, for those to whom absent and unreadable are the same: `null` for both. */
export async function readFileAt(
  repository: Repository,
  sha: string,
  path: string,
  maxBytes: number = MAX_FILE_BYTES,
): Promise<string | null> {
  const found = await lookAtFile(repository, sha, path, maxBytes);
  return found.state === "text" ? found.text : null;
}

/**
 * Streams blobs through one `git cat-file --batch`, in the given order, one at a time: memory holds one blob and one
 * piece of output. `content` is only valid during the call. Objects that are missing are given as `null`; those that are
 * known to be (a partial clone without network) before the others.
 */
export async function readBlobs(
  repository: Repository,
  oids: readonly string[],
  onBlob: (index: number, content: Buffer | null) => void,
): Promise<void> {
  const missing = knownMissing(repository);
  if (missing.size === 0) return streamBlobs(repository, oids, onBlob);
  const here: number[] = [];
  for (const [index, oid] of oids.entries()) {
    if (missing.has(oid)) onBlob(index, null);
    else here.push(index);
  }
  await streamBlobs(
    repository,
    here.map((index) => oids[index] ?? ""),
    (position, content) => onBlob(here[position] ?? -1, content),
  );
}

async function streamBlobs(
  repository: Repository,
  oids: readonly string[],
  onBlob: (index: number, content: Buffer | null) => void,
): Promise<void> {
  if (oids.length === 0) return;
  let index = 0;
  let pending: Buffer[] = [];
  let held = 0;
  let wanted = -1;
  const take = (length: number): Buffer => {
    const all = pending.length === 1 ? (pending[0] ?? Buffer.alloc(0)) : Buffer.concat(pending);
    pending = all.length > length ? [all.subarray(length)] : [];
    held = all.length - length;
    return all.subarray(0, length);
  };
  const onOutput = (chunk: Buffer): boolean => {
    pending.push(chunk);
    held += chunk.length;
    for (;;) {
      if (wanted < 0) {
        // `<oid> SP <type> SP <size> LF`, or `<oid> missing LF`.
        if (pending.length > 1) pending = [Buffer.concat(pending)];
        const end = pending[0]?.indexOf(10) ?? -1;
        if (end < 0) return true;
        const header = take(end + 1)
          .toString("latin1")
          .trim();
        const size = / blob (\d+)$/u.exec(header)?.[1];
        if (size === undefined) onBlob(index++, null);
        else wanted = Number(size);
      } else {
        if (held < wanted + 1) return true;
        onBlob(index++, take(wanted + 1).subarray(0, wanted));
        wanted = -1;
      }
    }
  };
  await repository.run(["cat-file", "--batch", "--buffer"], { input: `${oids.join("\n")}\n`, onOutput });
  while (index < oids.length) onBlob(index++, null);
}
