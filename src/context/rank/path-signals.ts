import { classifyFile } from "../file-kind.ts";
import { termsOf, wholeOf } from "../tokens.ts";
import { stemOf } from "./test-pairs.ts";

/* What the path of a file says about it and about a task, each as a number from 0 to 1. */

/** What a file is for, as far as ranking asks. */
export type Role = "source" | "test" | "docs" | "changelog" | "settings" | "example" | "other";

const CHANGELOG =
  /(?:^|\/)(?:CHANGE(?:S|LOG)|HISTORY|NEWS|RELEASES?|RELEASE[-_]NOTES|UPGRADING|whats-?new)[^/]*$|(?:^|\/)(?:\.changeset|changelog|changelog\.d|newsfragments)\//iu;

/** The role of a file, from its path alone. */
export function roleOf(path: string): Role {
  const { kind, language } = classifyFile(path);
  if (language === null && CHANGELOG.test(path)) return "changelog";
  if (kind === "test") return "test";
  if (/(?:^|\/)(?:examples?|samples?|bench(?:es|marks?)?|playgrounds?|demos?|docs_src)\//iu.test(path)) return "example";
  if (kind === "docs") return "docs";
  if (["ci", "config", "build", "dependencies", "policy"].includes(kind)) return "settings";
  return kind === "source" || (kind === "migration" && language !== null) ? "source" : "other";
}

/** Whether path, file name or (of a name that says something) its bare name stands in the text: 1, 0.8, 0. */
export function mentionOf(path: string, mentions: readonly string[]): number {
  const lower = path.toLowerCase();
  const name = lower.slice(lower.lastIndexOf("/") + 1);
  let best = 0;
  for (const mention of mentions) {
    if (mention.includes("/") && (lower === mention || lower.endsWith(`/${mention.replace(/^[./]+/u, "")}`))) return 1;
    if (name === mention || mention.endsWith(`/${name}`)) best = Math.max(best, 0.8);
  }
  return best;
}

/** Share of the words of the bare name that the query holds. */
export function stemCoverage(path: string, terms: ReadonlySet<string>): number {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]+$/u, "");
  if (terms.has(wholeOf(name)) || terms.has(stemOf(path))) return 1;
  const parts = name
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((part) => part.length > 1 && !/^(?:tests?|spec)$/u.test(part));
  const camel =
    parts.length === 1
      ? name
          .split(/(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+/u)
          .map((part) => part.toLowerCase())
          .filter((part) => part.length > 1 && !/^(?:tests?|spec)$/u.test(part))
      : parts;
  return camel.length === 0 ? 0 : camel.filter((part) => terms.has(part)).length / camel.length;
}

/** Share of the words of the scope that stand in the path. */
export function scopeMatch(path: string, scope: readonly string[]): number {
  if (scope.length === 0) return 0;
  const words = new Set(path.toLowerCase().split(/[^a-z0-9]+/u));
  return scope.filter((word) => words.has(word)).length / scope.length;
}

/** Share of the words of the whole path that the task holds. */
export function askedShare(path: string, asked: ReadonlySet<string>): number {
  if (asked.size === 0) return 0;
  const words = new Set(termsOf(path));
  return words.size === 0 ? 0 : Array.from(words).filter((word) => asked.has(word)).length / words.size;
}

/** What follows the last dot; the whole path without one. */
export function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}
