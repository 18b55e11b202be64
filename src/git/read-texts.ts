import { presentBlobs } from "./missing-blobs.ts";
import { readBlobs } from "./read-file.ts";
import type { Repository } from "./repository.ts";

/** A file at a commit or tree. */
export interface FileAt {
  readonly sha: string;
  readonly path: string;
  /** Larger files are not read; bytes. */
  readonly limit: number;
}

/**
 * The texts of files at commits, in the given order; `null` for what is not there, is no file, is larger than its limit
 * or is not text, and for what comes after `total` bytes: memory stays bounded. Two runs of git for all of them: one asks for the sizes, so that no large file is ever unpacked.
 */
export async function readTexts(repository: Repository, files: readonly FileAt[], total: number): Promise<(string | null)[]> {
  // A name with a line end cannot be asked for line by line; it is as if it were not there.
  const asked = files.map((file, index) => ({ ...file, index })).filter(({ path }) => !/[\n\0]/u.test(path));
  const texts: (string | null)[] = files.map(() => null);
  if (asked.length === 0) return texts;
  const names = (await namesOf(repository, asked)).join("\n").concat("\n");
  const found = await repository.attempt(["cat-file", "--batch-check=%(objecttype) %(objectsize) %(objectname)"], { input: names });
  let room = total;
  const blobs = found.stdout
    .toString("utf8")
    .split("\n")
    .slice(0, asked.length)
    .flatMap((line, position) => {
      const [, size, oid] = /^blob (\d+) ([0-9a-f]{40,64})$/u.exec(line) ?? [];
      const file = asked[position];
      if (oid === undefined || file === undefined || Number(size) > Math.min(file.limit, room)) return [];
      room -= Number(size);
      return [{ oid, index: file.index }];
    });
  await readBlobs(
    repository,
    blobs.map(({ oid }) => oid),
    (position, content) => {
      const blob = blobs[position];
      if (blob !== undefined && content !== null && !content.subarray(0, 8000).includes(0)) texts[blob.index] = content.toString("utf8");
    },
  );
  return texts;
}

/** How git is asked for each file: by its name; in a partial clone by the id of what is there, since a name would be fetched. */
async function namesOf(repository: Repository, asked: readonly FileAt[]): Promise<string[]> {
  if (repository.promisor === null) return asked.map(({ sha, path }) => `${sha}:${path}`);
  const present = new Map<string, ReadonlyMap<string, string>>();
  for (const sha of new Set(asked.map((file) => file.sha))) {
    const paths = asked.filter((file) => file.sha === sha).map(({ path }) => path);
    present.set(sha, await presentBlobs(repository, sha, paths).catch(() => new Map<string, string>()));
  }
  return asked.map(({ sha, path }) => present.get(sha)?.get(path) ?? "missing");
}
