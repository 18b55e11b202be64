import type { FileChange } from "../../facts/file-change.ts";
import { classifyFile } from "../file-kind.ts";
import { definitionRules, type SymbolKind } from "./definitions.ts";
import { outlineOf, type SourceSymbol } from "./outline.ts";

/** A changed file with both of its texts; `null` where it does not exist there or could not be read. */
export interface ChangedText {
  readonly change: FileChange;
  readonly before: string | null;
  readonly after: string | null;
  /** False where a text should be there and was not read (too large, not in this clone). */
  readonly complete: boolean;
}

export interface SymbolChange {
  readonly path: string;
  readonly symbol: string;
  readonly kind: SymbolKind;
  readonly change: "added" | "removed" | "changed";
  /** In the head version; `null` for what was removed. */
  readonly line: number | null;
  readonly isPublic: boolean;
  /** False: only the body changed, callers see the same. */
  readonly contractChanged: boolean;
}

/**
 * The diff by symbol: what was added, removed or changed in one file, in the order of the head version, removals last.
 * Both versions are compared definition by definition, so that a block that only moved is no change. Where the texts are
 * not there the added and removed lines are looked at for definitions. `null`: the language is not known.
 */
export function changedSymbols({ change, before, after, complete }: ChangedText): SymbolChange[] | null {
  const { path, previousPath } = change;
  if (definitionRules(classifyFile(path).language) === null) return null;
  if (!complete) return fromLines(change);
  const old = byName(before === null ? [] : (outlineOf(previousPath ?? path, before) ?? []));
  const now = byName(after === null ? [] : (outlineOf(path, after) ?? []));
  const found: SymbolChange[] = [];
  for (const [name, symbol] of now) {
    const was = old.get(name);
    if (was === undefined) found.push(symbolChange(path, symbol, "added", true));
    else if (was.text !== symbol.text || was.isPublic !== symbol.isPublic) {
      const contractChanged = was.contract !== symbol.contract || was.isPublic !== symbol.isPublic;
      found.push({ ...symbolChange(path, symbol, "changed", contractChanged), isPublic: symbol.isPublic || was.isPublic });
    }
  }
  for (const [name, symbol] of old) if (!now.has(name)) found.push(symbolChange(path, symbol, "removed", true));
  return found;
}

function symbolChange(path: string, symbol: SourceSymbol, change: SymbolChange["change"], contractChanged: boolean): SymbolChange {
  const { name, kind, line, isPublic } = symbol;
  return { path, symbol: name, kind, change, line: change === "removed" ? null : line, isPublic, contractChanged };
}

/** Overloads are one symbol: their texts follow each other. */
function byName(symbols: readonly SourceSymbol[]): Map<string, SourceSymbol> {
  const found = new Map<string, SourceSymbol>();
  for (const symbol of symbols) {
    const known = found.get(symbol.name);
    found.set(
      symbol.name,
      known === undefined
        ? symbol
        : {
            ...known,
            isPublic: known.isPublic || symbol.isPublic,
            text: `${known.text}\n${symbol.text}`,
            contract: `${known.contract}\n${symbol.contract}`,
          },
    );
  }
  return found;
}

/** Only what a line itself says: a definition on an added or a removed line. */
function fromLines({ path, addedLines, removedLines }: FileChange): SymbolChange[] | null {
  if (addedLines === null || removedLines === null) return null;
  const now = byName(outlineOf(path, addedLines.map(({ text }) => text).join("\n")) ?? []);
  const old = byName(outlineOf(path, removedLines.join("\n")) ?? []);
  const found: SymbolChange[] = [];
  for (const [name, symbol] of now) {
    const line = addedLines[symbol.line - 1]?.line ?? symbol.line;
    const was = old.get(name);
    found.push({ ...symbolChange(path, symbol, was === undefined ? "added" : "changed", was?.contract !== symbol.contract), line });
  }
  for (const [name, symbol] of old) if (!now.has(name)) found.push(symbolChange(path, symbol, "removed", true));
  return found;
}
