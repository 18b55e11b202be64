import * as z from "zod";
import { known, unknown, type Fact } from "../../facts/fact.ts";
import type { FileChange } from "../../facts/file-change.ts";
import type { Subject } from "../../facts/subject.ts";
import type { ReadClient } from "../client-contract.ts";
import { hidingError, isRecord, unknownFromFailure, valueAt } from "../graphql-answer.ts";
import { FILE_LIMIT, readPullRequestChanges } from "../pull-request-files.ts";
import { readConnection, type ConnectionInput, type Page } from "./connection.ts";
import { compareText } from "./checks.ts";
import { SOURCES } from "./sources.ts";

/** GraphQL `PatchStatus` in the vocabulary of the facts. */
const CHANGE_TYPES = {
  ADDED: "added",
  MODIFIED: "modified",
  DELETED: "deleted",
  RENAMED: "renamed",
  COPIED: "copied",
  CHANGED: "type-changed",
} as const;

const fileNodeSchema = z.object({
  path: z.string(),
  changeType: z.enum(Object.keys(CHANGE_TYPES) as (keyof typeof CHANGE_TYPES)[]),
  additions: z.int().nonnegative(),
  deletions: z.int().nonnegative(),
});

/** Thrown inside only: GraphQL gives no previous name, so one rename moves the whole list to REST. */
class RenameFound extends Error {}

/**
 * The changed files, sorted by path, without lines. GraphQL gives no previous name of a rename, and both ends count for
 * CODEOWNERS and tiers, so a rename moves the whole list to REST. Over 3,000 files GitHub lists no more: unknown.
 */
export async function readFiles(
  client: ReadClient,
  subject: Subject,
  changedFiles: number,
  first: Page,
  next: ConnectionInput<FileChange>["next"],
): Promise<Fact<FileChange[]>> {
  if (changedFiles > FILE_LIMIT) return tooMany(changedFiles);
  const fact = await withoutRenames(first, next);
  if (fact !== null) return fact.state === "unknown" ? fact : complete(fact.value, changedFiles);
  try {
    const changes = await readPullRequestChanges(client, subject, changedFiles, { lines: false });
    return complete(changes, changedFiles);
  } catch (error) {
    return unknownFromFailure(error, SOURCES.files);
  }
}

/** Null when there is a rename: on the first page it is seen before any further page is asked for. */
async function withoutRenames(first: Page, next: ConnectionInput<FileChange>["next"]): Promise<Fact<FileChange[]> | null> {
  const nodes = valueAt(first.answer, [...first.path, "nodes"]);
  const visible = hidingError(first.answer, first.path) === null;
  if (visible && Array.isArray(nodes) && nodes.some((node) => isRecord(node) && hasPreviousName(node["changeType"]))) return null;
  try {
    return await readConnection({ source: SOURCES.files, first, next, read: readFile });
  } catch (error) {
    if (error instanceof RenameFound) return null;
    throw error;
  }
}

function readFile(node: unknown): FileChange {
  const { path, changeType, additions, deletions } = fileNodeSchema.parse(node);
  if (hasPreviousName(changeType)) throw new RenameFound();
  return {
    path,
    previousPath: null,
    status: CHANGE_TYPES[changeType],
    additions,
    deletions,
    binary: false,
    addedLines: null,
    removedLines: null,
  };
}

function hasPreviousName(changeType: unknown): boolean {
  return changeType === "RENAMED" || changeType === "COPIED";
}

/** The list must be as long as the pull request says, or something of it was hidden. */
function complete(files: FileChange[], changedFiles: number): Fact<FileChange[]> {
  if (files.length < changedFiles) {
    return unknown(`Only ${files.length} of ${changedFiles} changed files could be read.`, "Run this again.");
  }
  return known(files.sort((a, b) => compareText(a.path, b.path)));
}

function tooMany(changedFiles: number): Fact<FileChange[]> {
  return unknown(
    `The pull request changes ${changedFiles} files, and GitHub lists no more than ${FILE_LIMIT}.`,
    `Split the pull request into parts of at most ${FILE_LIMIT} files.`,
  );
}
