import { codeownersMatcher } from "./codeowners-pattern.ts";

/*
 * The CODEOWNERS file as GitHub reads it (github-semantics section 6): the last matching line wins without merging, an
 * empty list of owners clears ownership, an invalid line is skipped and the others still apply.
 */

export interface CodeOwner {
  kind: "user" | "team" | "email";
  /** As written, for people: `@user`, `@org/team`, `a@example.com`. */
  name: string;
  /** As compared: lower case, without the `@` of an account. */
  key: string;
}

export interface CodeownersRule {
  line: number;
  pattern: string;
  owners: readonly CodeOwner[];
  /** The path as its segments. */
  matches(path: readonly string[]): boolean;
}

export interface Codeowners {
  rules: readonly CodeownersRule[];
  skipped: readonly { line: number; reason: string }[];
}

/** From this size on GitHub does not load the file at all: then nobody can say who owns what. */
export const CODEOWNERS_MAX_BYTES = 3 * 1024 * 1024;

/** The rules of a CODEOWNERS text in file order, and the lines that GitHub skips. `null`: too large to be loaded. */
export function parseCodeowners(text: string): Codeowners | null {
  if (new TextEncoder().encode(text).length >= CODEOWNERS_MAX_BYTES) return null;
  const rules: CodeownersRule[] = [];
  const skipped: { line: number; reason: string }[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/u, "")
    .split(/\r\n|\n|\r/u)
    .entries()) {
    const line = index + 1;
    const words = wordsOf(raw);
    const [pattern, ...names] = words;
    if (pattern === undefined) continue;
    const matches = codeownersMatcher(pattern);
    const owners = names.map(ownerOf);
    const bad = owners.findIndex((owner) => owner === null);
    if (matches === null) skipped.push({ line, reason: `"${pattern}" is no CODEOWNERS pattern` });
    else if (bad >= 0) skipped.push({ line, reason: `"${names[bad] ?? ""}" is no owner` });
    else rules.push({ line, pattern, owners: owners.filter((owner) => owner !== null), matches });
  }
  return { rules, skipped };
}

/** The rule that decides about a path: the last that matches; `null` when none does. */
export function winningRule(rules: readonly CodeownersRule[], path: string): CodeownersRule | null {
  const segments = path.split("/");
  return rules.findLast((rule) => rule.matches(segments)) ?? null;
}

/** The words of a line up to a comment. In the pattern, and only there, `\ ` is a space; `#` begins a comment at the start of a word. */
function wordsOf(line: string): string[] {
  const pattern = /^[ \t]*((?:\\[^]|[^\\ \t])+)/u.exec(line);
  if (pattern?.[1] === undefined || pattern[1].startsWith("#")) return [];
  const rest = line
    .slice(pattern[0].length)
    .split(/[ \t]+/u)
    .filter((word) => word !== "");
  const comment = rest.findIndex((word) => word.startsWith("#"));
  return [pattern[1].replace(/\\([ \t])/gu, "$1"), ...(comment < 0 ? rest : rest.slice(0, comment))];
}

function ownerOf(name: string): CodeOwner | null {
  const key = name.replace(/^@/u, "").toLowerCase();
  // Managed users carry an underscore in their login.
  if (/^@[a-z0-9][a-z0-9_-]*$/iu.test(name)) return { kind: "user", name, key };
  if (/^@[a-z0-9][a-z0-9_-]*\/[\w.-]+$/iu.test(name)) return { kind: "team", name, key };
  if (/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u.test(name)) return { kind: "email", name, key };
  return null;
}
