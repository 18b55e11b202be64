/*
 * The matrix of a job, expanded as GitHub documents it ("Running variations of jobs in a workflow"): the product of the
 * lists, less `exclude`, then `include`. An entry of `include` is added to every combination of which it overwrites no
 * original value; where there is none it is a combination of its own.
 */

type Plain = Readonly<Record<string, unknown>>;
const isMap = (value: unknown): value is Plain => typeof value === "object" && value !== null && !Array.isArray(value);

/** One job of a matrix: its values, and which of them are from the lists rather than added by `include`. */
export interface MatrixCombination {
  values: Plain;
  original: readonly string[];
}

/** GitHub makes at most 256 jobs of one matrix in a run. */
const MOST_COMBINATIONS = 256;

/**
 * The combinations of `strategy.matrix`; `null` where they are known only when the workflow runs (an expression anywhere
 * in it), where the matrix is not valid, and above 256.
 */
export function expandMatrix(matrix: unknown): MatrixCombination[] | null {
  if (!isMap(matrix) || holdsExpression(matrix, 0)) return null;
  const exclude = matrix["exclude"] ?? [];
  const include = matrix["include"] ?? [];
  if (!isListOfMaps(exclude) || !isListOfMaps(include)) return null;
  const lists = Object.entries(matrix).filter(([key]) => key !== "include" && key !== "exclude");
  let combinations: Plain[] = lists.length === 0 ? [] : [{}];
  for (const [key, list] of lists) {
    if (!Array.isArray(list) || list.length === 0 || combinations.length * list.length > MOST_COMBINATIONS) return null;
    combinations = combinations.flatMap((before) => list.map((value: unknown) => ({ ...before, [key]: value })));
  }
  const kept = combinations.filter((combination) => !exclude.some((entry) => holds(combination, entry)));
  const original = lists.map(([key]) => key);
  const expanded = kept.map((values) => ({ original: values, values }));
  const added: MatrixCombination[] = [];
  for (const entry of include) {
    const fitting = expanded.filter((one) =>
      Object.keys(entry).every((key) => !Object.hasOwn(one.original, key) || same(one.original[key], entry[key])),
    );
    if (fitting.length === 0) added.push({ values: entry, original: Object.keys(entry) });
    for (const one of fitting) one.values = { ...one.values, ...entry };
  }
  const all = [...expanded.map(({ values }) => ({ values, original })), ...added];
  return all.length === 0 || all.length > MOST_COMBINATIONS ? null : all;
}

/** The texts of a combination as GitHub puts them in parentheses: every scalar, in order; empty ones are left out. */
export function leavesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  if (isMap(value)) return Object.values(value).flatMap(leavesOf);
  const text = scalarText(value);
  return text === null || text === "" ? [] : [text];
}

/** A scalar as an expression writes it; nothing is empty, and what is no scalar has no text. */
function scalarText(value: unknown): string | null {
  if (value === null || value === undefined) return "";
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

/** The value at `os` or `node.version` of a combination; `null` when it is no scalar. A missing one is empty, as in expressions. */
export function scalarAt(values: Plain, path: string): string | null {
  let value: unknown = values;
  for (const part of path.split(".")) value = isMap(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  return scalarText(value);
}

/** `exclude` matches by what it names: a nested map needs to match in what it names too. */
function holds(combination: unknown, wanted: unknown): boolean {
  if (!isMap(wanted)) return same(combination, wanted);
  const keys = Object.keys(wanted);
  return (
    isMap(combination) && keys.length > 0 && keys.every((key) => Object.hasOwn(combination, key) && holds(combination[key], wanted[key]))
  );
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isListOfMaps(value: unknown): value is Plain[] {
  return Array.isArray(value) && value.every(isMap);
}

function holdsExpression(value: unknown, depth: number): boolean {
  if (depth > 20) return true;
  if (typeof value === "string") return value.includes("${{");
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, inner]) => key.includes("${{") || holdsExpression(inner, depth + 1));
}
