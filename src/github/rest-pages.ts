import { RequestFailure, type ReadClient, type RestAnswer } from "./client-contract.ts";

const PAGE_SIZE = 100;

/**
 * All pages of a REST list, in order. `path` is encoded and without `per_page` and `page`. Follows the `Link` header
 * (GitHub, "Using pagination in the REST API"); a full page without that header is followed too. Throws RequestFailure.
 * `list` takes the list out of an answer that wraps it, such as `{ total_count, jobs }`.
 */
export async function readAllPages(
  client: ReadClient,
  path: string,
  list: (data: unknown) => unknown = (data) => data,
): Promise<unknown[]> {
  const items: unknown[] = [];
  for (let page = 1; ; page += 1) {
    const answer = await client.get(pagePath(path, page));
    const part = list(answer.data);
    if (!Array.isArray(part)) throw new RequestFailure("invalid-answer", "GitHub's answer is not a list", answer.status, null);
    items.push(...part);
    if (!hasNextPage(answer, part.length)) return items;
  }
}

/** The path of one page of 100. The first one has no `page`, as GitHub's own links write it. */
export function pagePath(path: string, page: number): string {
  const joined = `${path}${path.includes("?") ? "&" : "?"}per_page=${PAGE_SIZE}`;
  return page === 1 ? joined : `${joined}&page=${page}`;
}

function hasNextPage(answer: RestAnswer, length: number): boolean {
  const link = answer.headers["link"];
  if (link !== undefined) return /rel="next"/.test(link);
  return length >= PAGE_SIZE;
}
