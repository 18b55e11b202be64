import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The folder of this repository. */
export const projectRoot = join(import.meta.dirname, "..", "..");

/** Not part of the project, or made from it. */
const LEFT_OUT: ReadonlySet<string> = new Set(["node_modules", ".git", ".build", ".trust-layer", "coverage"]);

/** Relative paths (with `/`) of all files below a folder of the project, sorted. Throws when the folder is not there. */
export function filesUnder(folder: string): string[] {
  const found: string[] = [];
  const walk = (absolute: string): void => {
    for (const entry of readdirSync(absolute, { withFileTypes: true })) {
      if (LEFT_OUT.has(entry.name)) continue;
      const path = join(absolute, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) found.push(relative(projectRoot, path).replaceAll(sep, "/"));
    }
  };
  walk(join(projectRoot, folder));
  return found.sort();
}

/** The text of a file of the project. */
export function textOf(path: string): string {
  return readFileSync(join(projectRoot, path), "utf8");
}

/** The cells of each row of each table in a Markdown text, without header and ruler; a `|` written `\|` stays in its cell. */
export function tableRows(markdown: string): string[][] {
  const lines = markdown.split("\n");
  return lines.flatMap((line, index) => {
    const isRow = line.startsWith("|") && !isRuler(line) && !isRuler(lines[index + 1] ?? "");
    return isRow ? [cellsOf(line)] : [];
  });
}

function isRuler(line: string): boolean {
  return /^\|(?:\s*:?-+:?\s*\|)+\s*$/.test(line);
}

function cellsOf(line: string): string[] {
  return line
    .slice(1)
    .split(/(?<!\\)\|/)
    .slice(0, -1)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));
}

/** What stands between back ticks, in order. */
export function quoted(text: string): string[] {
  return Array.from(text.matchAll(/`([^`]+)`/g), ([, inner]) => inner ?? "");
}

/** The text of a section of a Markdown document, from its heading to the next of the same or a higher level; null: there is none. */
export function sectionOf(markdown: string, heading: string): string | null {
  const lines = markdown.split("\n");
  const start = lines.indexOf(heading);
  if (start < 0) return null;
  const level = /^#+/.exec(heading)?.[0].length ?? 1;
  const end = lines.findIndex((line, index) => index > start && /^#+ /.test(line) && (/^#+/.exec(line)?.[0].length ?? 9) <= level);
  return lines.slice(start + 1, end < 0 ? undefined : end).join("\n");
}
