import { existsSync } from "node:fs";
import { join } from "node:path";

import { projectRoot, textOf } from "./project.ts";

/** What takes a test out of a run, also where it depends on the machine: a feature must not rest on it. */
const LEFT_OUT = /\.(?:skip|todo|skipIf|runIf|fails|only)\b/;

export type NamedTest = "runs" | "no such file" | "no such test" | "left out";

/**
 * Whether `path: name` names a test that runs. `name` is the title as it stands in the file, or the label of a row of
 * an `each` table. A file in which a `describe` is left out counts as left out as a whole.
 */
export function namedTest(reference: string, read: (path: string) => string | null = readTest): NamedTest {
  const split = reference.indexOf(": ");
  const text = read(reference.slice(0, split));
  if (split < 0 || text === null) return "no such file";
  const name = reference.slice(split + 2);
  const literals = ['"', "'", "`"].map((quote) => `${quote}${name.replaceAll(quote, `\\${quote}`)}${quote}`);
  const places = literals.flatMap((literal) => placesOf(text, literal)).filter((place) => place.kind !== null);
  if (places.length === 0) return "no such test";
  const describesLeftOut = Array.from(text.matchAll(/^\s*describe((?:\.\w+)+)\(/gm)).some(([, chain]) => LEFT_OUT.test(chain ?? ""));
  return describesLeftOut || places.every((place) => place.leftOut) ? "left out" : "runs";
}

function readTest(path: string): string | null {
  return /^test\/.+\.test\.ts$/.test(path) && existsSync(join(projectRoot, path)) ? textOf(path) : null;
}

interface Place {
  kind: "title" | "row" | null;
  leftOut: boolean;
}

function placesOf(text: string, literal: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + literal.length);
    places.push(isTitle(before, after) ?? row(before, after, text));
  }
  return places;
}

/** `it("title", ...)`, or the end of a table: `])("title", ...)`. */
function isTitle(before: string, after: string): Place | null {
  if (!/^\s*,/.test(after)) return null;
  const direct = /(?:^|[\s;{])(?:it|test)((?:\.\w+)*)\(\s*$/.exec(before);
  if (direct !== null) return { kind: "title", leftOut: LEFT_OUT.test(direct[1] ?? "") };
  if (!/\)\(\s*$/.test(before)) return null;
  const [nearest] = callsOf(before).slice(-1);
  return nearest?.what === "describe" || nearest === undefined ? null : { kind: "title", leftOut: LEFT_OUT.test(nearest.chain) };
}

/** The first cell of a row: `["label", ...`. */
function row(before: string, after: string, text: string): Place {
  const isCell = /\[\s*$/.test(before) && /^\s*,/.test(after);
  return { kind: isCell && /\b(?:it|test|describe)\.each\b/.test(text) ? "row" : null, leftOut: false };
}

function callsOf(before: string): { what: string; chain: string }[] {
  return Array.from(before.matchAll(/(?:^|[\s;{])(it|test|describe)((?:\.\w+)*)(?:<|\()/g), ([, what, chain]) => ({
    what: what ?? "",
    chain: chain ?? "",
  }));
}
