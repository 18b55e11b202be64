import { GithubGraphqlError } from "./context.ts";

export interface PageArguments {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}

function encode(index: number): string {
  return Buffer.from(`cursor:v2:${index}`).toString("base64");
}

function decode(cursor: string): number {
  const match = /^cursor:v2:(\d+)$/.exec(Buffer.from(cursor, "base64").toString("latin1"));
  if (match === null) throw new GithubGraphqlError("INVALID_CURSOR_ARGUMENTS", `\`${cursor}\` does not appear to be a valid cursor.`);
  return Number(match[1]);
}

/**
 * One page of a list as a Relay connection. `show` makes the node of a row and runs only for the rows of the page.
 * Pages beyond the last are empty, with `hasNextPage` false, as on GitHub.
 */
export function connection<Row>(
  rows: readonly Row[],
  page: PageArguments,
  show: (row: Row) => unknown,
  extra: Record<string, unknown> = {},
) {
  let start = page.after == null ? 0 : decode(page.after) + 1;
  let end = page.before == null ? rows.length : Math.min(decode(page.before), rows.length);
  if (page.first != null) end = Math.min(end, start + page.first);
  if (page.last != null) start = Math.max(start, end - page.last);
  const edges = rows.slice(start, Math.max(start, end)).map((row, offset) => ({ cursor: encode(start + offset), node: show(row) }));
  return {
    totalCount: rows.length,
    nodes: edges.map((edge) => edge.node),
    edges,
    pageInfo: {
      hasNextPage: end < rows.length,
      hasPreviousPage: start > 0 && rows.length > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    ...extra,
  };
}
