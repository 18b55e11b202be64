import { classifyFile } from "../file-kind.ts";
import { definitionRules, type LanguageRules, type SymbolKind } from "./definitions.ts";
import { exportedByList } from "./export-lists.ts";

/** One named definition of a file. The texts are for comparing and are never shown. */
export interface SourceSymbol {
  /** With its container: `Parser.next`. */
  readonly name: string;
  readonly kind: SymbolKind;
  /** From 1. */
  readonly line: number;
  /** Whether code outside may use it, as the language says. */
  readonly isPublic: boolean;
  /** Its own lines, without those of the members that are listed themselves. */
  readonly text: string;
  /** What a caller depends on: of a function what stands before its body, of a type everything; without comments. */
  readonly contract: string;
}

interface Open {
  readonly name: string;
  /** What its members are named with; empty for none. */
  readonly prefix: string;
  readonly kind: SymbolKind;
  readonly line: number;
  readonly indent: number;
  readonly isPublic: boolean;
  /** Not made private by a word of its own; what a list exports with its container. */
  readonly open: boolean;
  readonly container: boolean;
  readonly silent: boolean;
  /** Its first line. */
  readonly first: string;
}

/** Longer lines are generated, and no definition that people wrote. */
const MAX_LINE = 500;
const COMMENT = /^(?:\/\/|\/\*|\*|#(?!\w|\s*(?:define|if|else|endif))|--|"""|'''|;;)/u;
/** What may stand right before a definition and belongs to it. */
const LEADING = /^(?:\/\/|\/\*|\*|#|--|@|\[[A-Za-z])/u;

/**
 * The definitions of a file in its order, found line by line; `null` where the language is not known. Members are told by
 * their indentation. What is defined inside a function is part of it.
 */
export function outlineOf(path: string, text: string): SourceSymbol[] | null {
  const rules = definitionRules(classifyFile(path).language);
  if (rules === null) return null;
  const lines = text.split(/\r?\n/u);
  const found: Open[] = [];
  /** By line: the index of the symbol that it belongs to; -1 for none. */
  const owners: number[] = [];
  const stack: number[] = [];
  const hidden = new Map<number, boolean>();
  for (const [index, raw] of lines.entries()) {
    const line = raw.trimStart();
    const indent = indentOf(raw, line);
    if (line !== "" && raw.length <= MAX_LINE) {
      while (stack.length > 0 && endsAt(found[stack.at(-1) ?? 0], indent, line)) stack.pop();
      const enclosing = found[stack.at(-1) ?? -1] ?? null;
      // Ruby: everything after a bare `private` in a class is.
      if (/^(?:private|protected|public)$/u.test(line)) hidden.set(stack.at(-1) ?? -1, line !== "public");
      const symbol = COMMENT.test(line)
        ? null
        : definitionIn(rules, { line, indent, number: index + 1, path, enclosing, hidden: hidden.get(stack.at(-1) ?? -1) ?? false });
      if (symbol !== null) {
        found.push(symbol);
        stack.push(found.length - 1);
        for (let before = index - 1; before >= 0 && LEADING.test((lines[before] ?? "").trimStart()); before -= 1)
          owners[before] = found.length - 1;
      }
    }
    owners[index] = stack.at(-1) ?? -1;
  }
  const listed = exportedByList(path, text);
  return asSymbols(found, owners, lines, (symbol) => listed?.isPublic(symbol) ?? symbol.isPublic);
}

function definitionIn(
  rules: LanguageRules,
  at: { line: string; indent: number; number: number; path: string; enclosing: Open | null; hidden: boolean },
): Open | null {
  const { line, indent, enclosing } = at;
  // Inside of a function there is nothing to name.
  if (enclosing !== null && !enclosing.container) return null;
  for (const rule of rules.rules) {
    if ((rule.topOnly === true && indent > 0) || (rule.memberOnly === true && enclosing === null)) continue;
    const groups = rule.pattern.exec(line)?.groups;
    const own = groups?.["name"];
    if (own === undefined) continue;
    const owner = groups?.["owner"] ?? enclosing?.prefix ?? "";
    const within = enclosing?.first ?? "";
    const visible =
      !at.hidden && rules.isPublic({ name: own, mark: groups?.["mark"] ?? "", member: enclosing !== null, within, path: at.path });
    const isPublic =
      visible &&
      (groups?.["owner"] === undefined || rules.isPublic({ name: groups["owner"], mark: "", member: false, within, path: at.path })) &&
      (enclosing === null || enclosing.isPublic || enclosing.silent);
    const name = owner === "" ? own : `${owner}.${own}`;
    return {
      name,
      prefix: rule.transparent === true ? owner : name,
      kind: rule.kind,
      line: at.number,
      indent,
      isPublic,
      open: enclosing === null || visible,
      container: rule.container === true,
      silent: rule.silent === true,
      first: line,
    };
  }
  return null;
}

/** A line that is indented no deeper ends a definition, unless it only closes or opens its body. */
function endsAt(open: Open | undefined, indent: number, line: string): boolean {
  if (open === undefined || indent > open.indent) return false;
  return indent < open.indent || !/^(?:[\])}{>]|end\b|#\s*(?:if|else|endif)|where\b|->|[:|&?.]\s?\S)/u.test(line);
}

function indentOf(raw: string, line: string): number {
  let width = 0;
  for (const character of raw.slice(0, raw.length - line.length)) width += character === "\t" ? 4 : 1;
  return width;
}

function asSymbols(
  found: readonly Open[],
  owners: readonly number[],
  lines: readonly string[],
  isPublic: (symbol: Open) => boolean,
): SourceSymbol[] {
  const texts: string[][] = found.map(() => []);
  for (const [index, owner] of owners.entries())
    if (owner >= 0 && (lines[index] ?? "").trim() !== "") texts[owner]?.push((lines[index] ?? "").trim());
  return found.flatMap((symbol, index): SourceSymbol[] => {
    if (symbol.silent) return [];
    const own = texts[index] ?? [];
    const { name, kind, line } = symbol;
    return [{ name, kind, line, isPublic: isPublic(symbol), text: own.join("\n"), contract: contractOf(kind, own) }];
  });
}

/** The part of a definition that callers see. Comments and the spacing do not count. */
function contractOf(kind: SymbolKind, own: readonly string[]): string {
  const code = own.filter((line) => !COMMENT.test(line) && !line.startsWith("@"));
  const whole = code.join(" ").replaceAll(/\s+/gu, " ");
  if (kind === "type") return whole;
  if (kind === "constant") return (whole.split(/(?<![=!<>])=(?![=>])/u)[0] ?? "").trim();
  if (kind === "class" || kind === "module") return (code[0] ?? "").trim();
  // Ruby and Elixir have no mark between head and body.
  return /^(?:private |protected )?defp? /u.test(whole) && !/^def \w+\s*[([].*:/u.test(code[0] ?? "") && !/\($/u.test(code[0] ?? "")
    ? (code[0] ?? "")
    : signatureOf(whole);
}

/** Up to the end of the parameters and what stands between them and the body. */
function signatureOf(text: string): string {
  let depth = 0;
  for (let at = 0; at < Math.min(text.length, 3000); at += 1) {
    const character = text[at];
    if (character === "(" || character === "[") depth += 1;
    else if (character === ")" || character === "]") depth -= 1;
    else if (
      depth === 0 &&
      (character === "{" ||
        (character === "=" && text[at + 1] === " " && /^(?:[a-z]+ )*fun /u.test(text)) ||
        (character === "=" && text[at + 1] === ">") ||
        (character === ":" && /^:\s*(?:\S.*)?$/u.test(text.slice(at)) && /^(?:async )?def /u.test(text)))
    )
      return text.slice(0, at).trim();
  }
  return text.slice(0, 300).trim();
}
