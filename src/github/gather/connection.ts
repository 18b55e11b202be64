import * as z from "zod";
import { known, permissionMend, unknown, type Fact, type Unknown } from "../../facts/fact.ts";
import type { GraphqlAnswer } from "../client-contract.ts";
import {
  hidingError,
  unknownFromError,
  unknownFromFailure,
  unknownNull,
  valueAt,
  type GraphqlError,
  type Path,
  type Source,
} from "../graphql-answer.ts";

/** One page of a connection: the answer that holds it, and where. */
export interface Page {
  answer: GraphqlAnswer;
  path: Path;
}

export interface ConnectionInput<T> {
  source: Source;
  first: Page;
  /** Asks for the page after a cursor. An unknown ends the reading, for example when the head moved in between. */
  next: (after: string) => Promise<Page | Unknown>;
  /** Reads one node. `null` nodes never come here. Throws z.ZodError for what is not understood. */
  read: (node: unknown, page: Page, index: number) => T;
  /** Paths of errors that `read` reports itself. */
  tolerates?: (errorPath: Path) => boolean;
  /** Which permission hides the nodes, where the connection or the error can tell better than `source`. */
  hiddenBy?: (connection: unknown, error: GraphqlError | null) => string;
}

const connectionSchema = z.object({
  totalCount: z.int().nonnegative(),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  nodes: z.array(z.unknown()),
});

/** No connection that we follow is longer on GitHub; an endless one is a fault, never a reason to loop. */
const MOST_PAGES = 200;

/**
 * A connection read to its end. Known only when nothing of it was hidden: an error on its path, a null node, a page that
 * could not be read, or fewer nodes than `totalCount` make the whole list unknown (law 1). Never throws for GitHub's sake.
 */
export async function readConnection<T>(input: ConnectionInput<T>): Promise<Fact<T[]>> {
  const { source } = input;
  const values: T[] = [];
  let page = input.first;
  let after: string | null = null;
  for (let count = 0; count < MOST_PAGES; count += 1) {
    const error = hidingError(page.answer, page.path, input.tolerates);
    const raw = valueAt(page.answer, page.path);
    if (error !== null) return unknownFromError(error, hidingSource(input, raw, error));
    if (raw === null) return unknownNull(source);
    const connection = connectionSchema.safeParse(raw);
    if (!connection.success) return notUnderstood(source, connection.error);
    const { nodes, pageInfo, totalCount } = connection.data;
    for (const [index, node] of nodes.entries()) {
      if (node === null) return hiddenNode(hidingSource(input, raw, null));
      try {
        values.push(input.read(node, page, index));
      } catch (error) {
        if (error instanceof z.ZodError) return notUnderstood(source, error);
        throw error;
      }
    }
    if (!pageInfo.hasNextPage) return complete(values, totalCount, source);
    if (pageInfo.endCursor === null || pageInfo.endCursor === after) break;
    after = pageInfo.endCursor;
    try {
      const next = await input.next(after);
      if ("state" in next) return next;
      page = next;
    } catch (error) {
      return unknownFromFailure(error, { ...source, what: `${source.what} after the first ${values.length}` });
    }
  }
  return unknown(`${source.what} have more pages than GitHub lets us follow.`, "Run this again.");
}

function hidingSource<T>(input: ConnectionInput<T>, connection: unknown, error: GraphqlError | null): Source {
  const permission = input.hiddenBy?.(connection, error);
  return permission === undefined ? input.source : { ...input.source, permission };
}

function hiddenNode(source: Source): Unknown {
  return unknown(`${source.what} cannot all be seen: GitHub hides some of them.`, permissionMend(source.permission), source.permission);
}

/** GitHub counts what it does not show: fewer nodes than `totalCount` means that some were hidden or moved meanwhile. */
function complete<T>(values: T[], totalCount: number, source: Source): Fact<T[]> {
  if (values.length >= totalCount) return known(values);
  return unknown(
    `${source.what} cannot all be seen: ${values.length} of ${totalCount} came.`,
    permissionMend(source.permission),
    source.permission,
  );
}

/** The unknown for an answer of a shape that this version does not know. */
export function notUnderstood(source: Source, error: z.ZodError): Unknown {
  const issue = error.issues[0];
  const where = issue === undefined || issue.path.length === 0 ? "" : ` at \`${issue.path.join(".")}\``;
  return unknown(
    `${source.what} came in a shape that this version does not know${where}: ${issue?.message ?? "invalid"}.`,
    "Update trust-layer; on GitHub Enterprise Server check that its version is supported.",
  );
}
