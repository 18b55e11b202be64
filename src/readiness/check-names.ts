import { matchesPieces } from "../policy/glob.ts";
import { expandMatrix, leavesOf, scalarAt, type MatrixCombination } from "./matrix.ts";

/*
 * The check names that a job makes (semantics, section 3): its `name`, else its id; with a matrix followed by the values
 * in parentheses, or with the values in the name; for a reusable workflow `caller / called`. Nothing is run, so what an
 * expression gives stays open: any text.
 */

/** A name as literal pieces with any text between two of them; one piece alone is the whole name. */
export type NamePattern = readonly string[];

/** GitHub shortens a longer name of a matrix job and ends it with three dots. */
const LONGEST_NAME = 100;

/** The names of a job itself, without those that it calls. `name` is the job's `name:` where it has one. */
export function jobNames(id: string, name: string | null, matrix: unknown): NamePattern[] {
  const own = namePieces(name ?? id);
  if (matrix === undefined || matrix === null) return [own];
  const combinations = expandMatrix(matrix);
  if (combinations === null) return [own, joined(joined(own, [" ("]), ["", ")"])];
  // A matrix that is skipped as a whole reports once under its unexpanded name; the absence of a check knows of that.
  const names = combinations.flatMap((combination) => namesOf(name ?? id, name === null, combination));
  return [...new Map(names.map((pieces) => [pieces.join("\0"), pieces])).values()];
}

function namesOf(text: string, isId: boolean, { values, original }: MatrixCombination): NamePattern[] {
  const pieces = substituted(text, values);
  // A name that holds an expression is used as it is; whether a fixed name gets the values behind it is not documented.
  if (!isId && text.includes("${{")) return [pieces];
  const all = leavesOf(values);
  const listed = leavesOf(original.map((key) => values[key]));
  const withValues = [listed, all].map((leaves) => (leaves.length === 0 ? pieces : joined(pieces, [` (${leaves.join(", ")})`])));
  return [...(isId ? [] : [pieces]), ...withValues.flatMap(shortened)];
}

function shortened(pieces: NamePattern): NamePattern[] {
  const [only = ""] = pieces;
  return pieces.length === 1 && only.length > LONGEST_NAME ? [pieces, [`${only.slice(0, LONGEST_NAME - 3)}...`]] : [pieces];
}

/** Puts the values of the matrix into `${{ matrix.x }}`; every other expression stays open. */
function substituted(text: string, values: Readonly<Record<string, unknown>>): NamePattern {
  return expressionsOf(text).reduce<NamePattern>(
    (pieces, part) => {
      if (!part.isExpression) return joined(pieces, [part.text]);
      const path = /^\s*matrix\.([\w-]+(?:\.[\w-]+)*)\s*$/u.exec(part.text)?.[1];
      const value = path === undefined ? null : scalarAt(values, path);
      return joined(pieces, value === null ? ["", ""] : [value]);
    },
    [""],
  );
}

/** Literal text around the `${{ }}` expressions of a name. */
export function namePieces(name: string): NamePattern {
  return expressionsOf(name).reduce<NamePattern>(
    (pieces, { text, isExpression }) => joined(pieces, isExpression ? ["", ""] : [text]),
    [""],
  );
}

function expressionsOf(text: string): { text: string; isExpression: boolean }[] {
  const parts: { text: string; isExpression: boolean }[] = [];
  let from = 0;
  for (;;) {
    const open = text.indexOf("${{", from);
    const close = open < 0 ? -1 : text.indexOf("}}", open);
    if (close < 0) return [...parts, { text: text.slice(from), isExpression: false }];
    parts.push({ text: text.slice(from, open), isExpression: false }, { text: text.slice(open + 3, close), isExpression: true });
    from = close + 2;
  }
}

/** Two patterns one behind the other. */
export function joined(a: NamePattern, b: NamePattern): NamePattern {
  return [...a.slice(0, -1), `${a.at(-1) ?? ""}${b[0] ?? ""}`, ...b.slice(1)];
}

/** Whether one of the patterns makes this name. */
export function anyMakes(patterns: readonly NamePattern[], name: string): boolean {
  return patterns.some((pattern) => matchesPieces(pattern, name));
}
