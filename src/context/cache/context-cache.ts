import { createHash } from "node:crypto";
import { parseHistory, readHistoryLog, type PastCommit } from "../../git/history.ts";
import type { Repository } from "../../git/repository.ts";
import { CACHE_FORMAT, decodeIndex, encodeIndex } from "./index-format.ts";
import type { Shelf } from "./shelf.ts";
import { TermIndex } from "./term-index.ts";

/**
 * What reading the repository found, kept from run to run: the words of each blob by the blob's id, and the log of past
 * commits by the commit that it begins with. Both are functions of that id alone, so a pack is the same to the byte with
 * and without. What is missing, damaged or of another version is made anew; what cannot be written is not.
 */
export interface ContextCache {
  index(): Promise<TermIndex>;
  /** Begins to write the index, of which `added` blobs are new; of one that has grown far beyond `current`, only those. */
  saveIndex(index: TermIndex, current: readonly string[], added: number): void;
  /** As `readHistory` in src/git, from the cache where it is there. */
  history(repository: Repository, sha: string, limit: number): Promise<PastCommit[]>;
  /** Waits for what is being written. True where more than a tenth of the files were new to it. Never throws. */
  close(): Promise<boolean>;
}

/** Of one log; more is read anew each time. That of the 2,000 last commits of a large repository has 1 to 5 MB. */
const LARGEST_LOG = 16 * 1024 * 1024;

/** Opens the cache of one repository on a shelf, which may hold those of others. */
export function openContextCache(shelf: Shelf, repository: Repository): ContextCache {
  const whose = createHash("sha256")
    .update(repository.originRepository ?? repository.gitDir)
    .digest("hex")
    .slice(0, 16);
  const stem = `trust-layer-${CACHE_FORMAT}-${whose}`;
  const writing: Promise<boolean>[] = [];
  let grown = false;
  const reading = shelf.read(`${stem}.terms`).then((content) => {
    const parts = content === null ? null : decodeIndex(content);
    const index = new TermIndex(parts ?? undefined);
    // One that names a blob twice is none of ours, and would count them wrong when it grows.
    return parts === null || index.size === parts.oids.length ? index : new TermIndex();
  });
  return {
    index: () => reading,
    saveIndex(index, current, added) {
      const keep = index.size > 2 * current.length + 2000 ? new Set(current) : null;
      grown ||= added * 10 > current.length;
      writing.push(shelf.write(`${stem}.terms`, encodeIndex(index.parts(keep))));
    },
    async history(from, sha, limit) {
      // A shallow clone shows less than the commit's own history, and a ref is no id.
      if (from.shallow || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(sha)) return parseHistory(await readHistoryLog(from, sha, limit));
      const name = `${stem}-${sha}.history`;
      const title = Buffer.from(`${sha} ${limit}\n`);
      const found = await shelf.read(name);
      if (found !== null && found.length <= LARGEST_LOG && found.subarray(0, title.length).equals(title)) {
        const past = parseHistory(found.subarray(title.length));
        if (past.length <= limit) return past;
      }
      const log = await readHistoryLog(from, sha, limit);
      if (title.length + log.length <= LARGEST_LOG) writing.push(shelf.write(name, [title, log]));
      return parseHistory(log);
    },
    close: async () => (await Promise.all(writing)).includes(true) && grown,
  };
}
