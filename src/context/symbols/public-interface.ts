import { classifyFile } from "../file-kind.ts";
import type { SymbolChange } from "./changed-symbols.ts";

export interface InterfaceChange {
  readonly path: string;
  readonly symbol: string;
  readonly change: "added" | "removed" | "changed" | "moved";
}

/** Files that nobody outside uses, whatever they export. */
const PRIVATE_FOLDERS =
  /(?:^|\/)(?:tests?|__tests__|spec|specs|bench(?:marks?)?|examples?|samples?|demos?|docs?|scripts?|tools?|fixtures|testdata|migrations?|internal|_internal)\//u;

/**
 * What others may call and now find added, removed or with another signature. A symbol that left one file of the change
 * and stands in another with the same name moved. Members of what is itself added or removed are not listed beside it.
 */
export function interfaceChanges(symbols: readonly SymbolChange[]): InterfaceChange[] {
  const seen = symbols.filter(
    ({ path, isPublic, contractChanged }) =>
      isPublic && contractChanged && classifyFile(path).kind === "source" && !PRIVATE_FOLDERS.test(path),
  );
  const whole = new Set(seen.filter(({ change }) => change !== "changed").map(({ path, symbol, change }) => `${change} ${path} ${symbol}`));
  const listed = seen.filter(({ path, symbol, change }) => {
    const container = symbol.includes(".") ? symbol.slice(0, symbol.lastIndexOf(".")) : null;
    return container === null || !whole.has(`${change} ${path} ${container}`);
  });
  const addedAt = new Map(listed.filter(({ change }) => change === "added").map(({ symbol, path }) => [symbol, path]));
  const gone = new Set(listed.filter(({ change }) => change === "removed").map(({ symbol }) => symbol));
  return listed.flatMap(({ path, symbol, change }): InterfaceChange[] => {
    if (change === "removed" && addedAt.has(symbol)) return [];
    return [{ path, symbol, change: change === "added" && gone.has(symbol) ? "moved" : change }];
  });
}
