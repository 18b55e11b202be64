import * as z from "zod";
import { ConfigurationError } from "../facts/configuration-error.ts";
import type { FileChange } from "../facts/file-change.ts";
import type { Subject } from "../facts/subject.ts";
import { RequestFailure, type ReadClient } from "./client-contract.ts";
import { valueAt } from "./graphql-answer.ts";
import { parsePatch } from "./patch.ts";
import { blobIdsQuery } from "./queries/follow-up.ts";
import { parseRepository, repositoryPath } from "./repository-path.ts";
import { pagePath } from "./rest-pages.ts";

/** GitHub lists at most 3,000 files of a pull request (REST, "List pull requests files"). */
export const FILE_LIMIT = 3000;
const PAGE_SIZE = 100;
const PAGES_AT_ONCE = 4;
/** The blob id of an empty file: SHA-1 of `blob 0`. An empty file has no patch, and is not binary. */
const EMPTY_BLOB = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";
const BLOBS_PER_QUERY = 50;

const STATUSES = {
  added: "added",
  removed: "deleted",
  modified: "modified",
  renamed: "renamed",
  copied: "copied",
  changed: "type-changed",
  unchanged: "modified",
} as const;

const fileSchema = z.object({
  filename: z.string(),
  previous_filename: z.string().optional(),
  status: z.enum(Object.keys(STATUSES) as (keyof typeof STATUSES)[]),
  additions: z.int().nonnegative(),
  deletions: z.int().nonnegative(),
  changes: z.int().nonnegative(),
  sha: z.string().nullish(),
  patch: z.string().optional(),
  contents_url: z.string().optional(),
});
type ListedFile = z.infer<typeof fileSchema>;

/**
 * The changed files of a pull request with their lines, by REST: one request per 100 files (`count` as the pull request
 * says), plus one query per 50 pure renames when lines are wanted. Where GitHub gives no patch (binary, too large), the
 * lines are null: not read. Throws ConfigurationError without a repository or pull request, RequestFailure when GitHub
 * cannot be asked or lists fewer files than `count`.
 */
export async function readPullRequestChanges(
  client: ReadClient,
  subject: Subject,
  count: number,
  options: { lines: boolean } = { lines: true },
): Promise<FileChange[]> {
  if (subject.repository === null || subject.pullRequest === null) {
    throw new ConfigurationError("There is no pull request whose files could be read.", "Give its number with `pull-request` or `--pr`.");
  }
  const path = `${repositoryPath(subject.repository)}/pulls/${subject.pullRequest}/files`;
  const pages = Math.max(1, Math.ceil(Math.min(count, FILE_LIMIT) / PAGE_SIZE));
  const listed: ListedFile[] = [];
  for (let start = 1; start <= pages; start += PAGES_AT_ONCE) {
    const numbers = Array.from({ length: Math.min(PAGES_AT_ONCE, pages - start + 1) }, (_, index) => start + index);
    const answers = await Promise.all(numbers.map((page) => client.get(pagePath(path, page))));
    for (const answer of answers) {
      const parsed = z.array(fileSchema).safeParse(answer.data);
      if (!parsed.success) throw new RequestFailure("invalid-answer", "GitHub's list of changed files cannot be understood", 200, null);
      listed.push(...parsed.data);
    }
  }
  // Two pages may overlap when someone pushes in between: a file counts once.
  const unique = [...new Map(listed.map((file) => [file.filename, file])).values()];
  if (unique.length < count) {
    throw new RequestFailure("invalid-answer", `GitHub lists ${unique.length} of ${count} changed files`, 200, null);
  }
  if (unique.some((file) => isOfOtherHead(file, subject.headSha))) {
    throw new RequestFailure(
      "invalid-answer",
      "Someone pushed while the changed files were read, so they are of another commit",
      200,
      null,
    );
  }
  const pure = options.lines ? await pureRenames(client, subject, unique) : new Set<string>();
  return unique.map((file) => fileChange(file, options.lines, pure.has(file.filename)));
}

/**
 * The list says of no commit that it is about; the address of each file's content does (`?ref=<head>`). A push between
 * two requests must not let the lines of one commit speak for another (law 2). A removed file is not at the head.
 */
function isOfOtherHead(file: ListedFile, headSha: string | null): boolean {
  const ref = /[?&]ref=([0-9a-f]{40}(?:[0-9a-f]{24})?)(?:&|$)/.exec(file.contents_url ?? "")?.[1];
  return file.status !== "removed" && ref !== undefined && headSha !== null && ref !== headSha;
}

function fileChange(file: ListedFile, lines: boolean, unchangedContent: boolean): FileChange {
  const nothing = file.changes === 0 && (unchangedContent || file.sha === EMPTY_BLOB);
  const patch = nothing ? { added: [], removed: [] } : file.patch === undefined ? null : parsePatch(file.patch);
  // A patch that shows fewer lines than GitHub counts was cut: nobody has seen the rest.
  const added = patch !== null && patch.added.length === file.additions ? patch.added : null;
  const removed = patch !== null && patch.removed.length === file.deletions ? patch.removed : null;
  return {
    path: file.filename,
    previousPath: file.previous_filename ?? null,
    status: STATUSES[file.status],
    additions: file.additions,
    deletions: file.deletions,
    binary: lines && !nothing && file.patch === undefined && file.changes === 0,
    addedLines: lines ? added : null,
    removedLines: lines ? removed : null,
  };
}

/** What keeps the content of a file that was there before. */
const OF_OLD_CONTENT: ReadonlySet<ListedFile["status"]> = new Set(["renamed", "copied", "modified", "changed"]);

/**
 * The files that were renamed, or made executable, without any change. GitHub's list looks the same for a binary file
 * with new content (no patch, no changes), so the blob under the old name at the base commit is compared.
 */
async function pureRenames(client: ReadClient, subject: Subject, files: readonly ListedFile[]): Promise<Set<string>> {
  const pure = new Set<string>();
  if (subject.repository === null || subject.baseSha === null) return pure;
  const candidates = files.filter(
    (file) => OF_OLD_CONTENT.has(file.status) && file.changes === 0 && file.patch === undefined && typeof file.sha === "string",
  );
  const { owner, name } = parseRepository(subject.repository);
  for (let start = 0; start < candidates.length; start += BLOBS_PER_QUERY) {
    const part = candidates.slice(start, start + BLOBS_PER_QUERY);
    const expressions = part.map((file, index) => [`e${index}`, `${subject.baseSha}:${file.previous_filename ?? file.filename}`]);
    try {
      const answer = await client.graphql(blobIdsQuery(part.length), { owner, name, ...Object.fromEntries(expressions) });
      for (const [index, file] of part.entries()) {
        if (valueAt(answer, ["repository", `f${index}`, "oid"]) === file.sha) pure.add(file.filename);
      }
    } catch (error) {
      // Not told apart: the lines stay unread, which is the careful reading.
      if (!(error instanceof RequestFailure)) throw error;
    }
  }
  return pure;
}
