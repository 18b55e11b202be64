/*
 * The trailers that name further authors of a commit. GitHub's own form of an address that tells the account is
 * `<id>+<login>@users.noreply.github.com`; behind any other, only GitHub knows whose account it is.
 */

/** No length limit: a name of many characters must not hide a co-author from us whom GitHub counts. */
const CO_AUTHOR = /^co-authored-by:([^<>]*)<([^<>\s]+)>[ \t]*$/iu;
const NO_REPLY = /^(?:\d+\+)?([a-z0-9][a-z0-9_-]*(?:\[bot\])?)@users\.noreply\.github\.com$/iu;

/** Each `Co-authored-by:` of a commit message; `login` null: its address does not tell the account. */
export function coAuthorsIn(message: string): { name: string; login: string | null }[] {
  return message.split(/\r?\n/u).flatMap((line) => {
    const trailer = CO_AUTHOR.exec(line);
    if (trailer?.[2] === undefined) return [];
    return [{ name: (trailer[1] ?? "").trim(), login: NO_REPLY.exec(trailer[2])?.[1] ?? null }];
  });
}
