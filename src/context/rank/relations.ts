import type { PastChange } from "../sources.ts";
import type { CloserLook } from "./closer-look.ts";
import { nameOf, type FirstLook } from "./first-look.ts";
import { companionsOf, type Companion } from "./history.ts";
import { ImportResolver } from "./imports.ts";
import { isGeneric, pairedTests, stemOf } from "./test-pairs.ts";

/** How the candidates hang together, found once for all seeds. */
export interface Graph {
  /** Index -> the files it imports. */
  readonly imports: ReadonlyMap<number, ReadonlySet<number>>;
  /** Index -> the files whose names stand in its text, each with how telling that is (a name that all have tells nothing). */
  readonly refers: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly stems: ReadonlyMap<number, string>;
}

/** How one candidate is related to the seeds, by the weight of the seeds, which together are 1. */
export interface Relations {
  readonly companions: ReadonlyMap<number, Companion>;
  readonly importedBy: Float64Array;
  readonly imports: Float64Array;
  readonly refersTo: Float64Array;
  readonly referredBy: Float64Array;
  readonly pairs: Float64Array;
  readonly sameStem: Float64Array;
  readonly folder: Float64Array;
  readonly area: Float64Array;
  /** Test or source -> the seed that it belongs to by name. */
  readonly pairedWith: ReadonlyMap<number, string>;
  /** File -> the seed that it imports or that imports it. */
  readonly neighbours: ReadonlyMap<number, { readonly seed: string; readonly imports: boolean }>;
}

/** Resolves the imports among the files that were looked at closely. */
export function graphOf(first: FirstLook, closer: ReadonlyMap<number, CloserLook>): Graph {
  const members = Array.from(new Set([...closer.keys(), ...first.candidates])).sort((a, b) => a - b);
  const resolver = new ImportResolver(first.paths, members);
  const imports = new Map<number, Set<number>>();
  for (const [index, look] of closer) {
    const path = first.paths[index] ?? "";
    const targets = new Set(look.imports.flatMap((name) => resolver.resolve(path, name)));
    targets.delete(index);
    if (targets.size > 0) imports.set(index, targets);
  }
  return {
    imports,
    refers: referencesOf(first, closer, members),
    stems: new Map(members.map((index) => [index, stemOf(first.paths[index] ?? "")])),
  };
}

function referencesOf(
  first: FirstLook,
  closer: ReadonlyMap<number, CloserLook>,
  members: readonly number[],
): Map<number, Map<number, number>> {
  const byName = new Map<string, number[]>();
  for (const index of members) {
    const name = nameOf(first.paths[index] ?? "");
    const list = byName.get(name);
    if (list === undefined) byName.set(name, [index]);
    else list.push(index);
  }
  const holders = new Uint32Array(first.names.length);
  for (const { names } of closer.values()) for (const name of names) holders[name] = (holders[name] ?? 0) + 1;
  const refers = new Map<number, Map<number, number>>();
  for (const [index, { names }] of closer) {
    const targets = new Map<number, number>();
    for (const name of names) {
      const files = byName.get(first.names[name] ?? "") ?? [];
      for (const file of files) if (file !== index) targets.set(file, 1 / (1 + Math.log2(holders[name] ?? 1)) / files.length);
    }
    if (targets.size > 0) refers.set(index, targets);
  }
  return refers;
}

/**
 * Relations of every candidate (by position in `first.candidates`) to the seeds: path -> weight. Seeds need not exist in
 * the tree any more.
 */
export function relationsTo(seeds: ReadonlyMap<string, number>, first: FirstLook, graph: Graph, history: readonly PastChange[]): Relations {
  const { paths, candidates } = first;
  const size = candidates.length;
  const found = {
    importedBy: new Float64Array(size),
    imports: new Float64Array(size),
    refersTo: new Float64Array(size),
    referredBy: new Float64Array(size),
    pairs: new Float64Array(size),
    sameStem: new Float64Array(size),
    folder: new Float64Array(size),
    area: new Float64Array(size),
  };
  const pairedWith = new Map<number, string>();
  const neighbours = new Map<number, { seed: string; imports: boolean }>();
  const byIndex = new Map<number, [string, number]>();
  const folders = new Map<string, number>();
  const areas = new Map<string, number>();
  const stems = new Map<string, Map<string, number>>();
  for (const [path, weight] of seeds) {
    const index = first.indexOf.get(path);
    if (index !== undefined) byIndex.set(index, [path, weight]);
    folders.set(folderOf(path), (folders.get(folderOf(path)) ?? 0) + weight);
    areas.set(areaOf(path), (areas.get(areaOf(path)) ?? 0) + weight);
    const stem = stemOf(path);
    if (!isGeneric(stem)) stems.set(stem, (stems.get(stem) ?? new Map<string, number>()).set(path, weight));
  }
  const pairOf = pairing(seeds, first);
  for (const [position, index] of candidates.entries()) {
    const path = paths[index] ?? "";
    const own = seeds.get(path) ?? 0;
    found.folder[position] = (folders.get(folderOf(path)) ?? 0) - own;
    found.area[position] = (areas.get(areaOf(path)) ?? 0) - own;
    for (const [seed, weight] of stems.get(graph.stems.get(index) ?? "") ?? [])
      if (seed !== path) found.sameStem[position] = Math.max(found.sameStem[position] ?? 0, weight);
    const pair = pairOf(index);
    if (pair !== null) {
      found.pairs[position] = pair[1];
      pairedWith.set(index, pair[0]);
    }
    for (const target of graph.imports.get(index) ?? []) {
      const seed = byIndex.get(target);
      if (seed === undefined) continue;
      found.imports[position] = (found.imports[position] ?? 0) + seed[1];
      if (!neighbours.has(index)) neighbours.set(index, { seed: seed[0], imports: true });
    }
    const refers = graph.refers.get(index);
    for (const [seedIndex, [seed, weight]] of byIndex) {
      found.refersTo[position] = (found.refersTo[position] ?? 0) + weight * (refers?.get(seedIndex) ?? 0);
      found.referredBy[position] = (found.referredBy[position] ?? 0) + weight * (graph.refers.get(seedIndex)?.get(index) ?? 0);
      if (graph.imports.get(seedIndex)?.has(index) !== true) continue;
      found.importedBy[position] = (found.importedBy[position] ?? 0) + weight;
      if (!neighbours.has(index)) neighbours.set(index, { seed, imports: false });
    }
  }
  const companions = new Map(companionsOf(seeds, history, first.indexOf).map((companion) => [companion.index, companion]));
  return { ...found, companions, pairedWith, neighbours };
}

/** Of a candidate, the seed with which it shares an exact name as test and subject, in either direction. */
function pairing(seeds: ReadonlyMap<string, number>, first: FirstLook): (index: number) => [seed: string, weight: number] | null {
  const bySeed = new Map<number, [string, number]>();
  for (const [path, weight] of seeds)
    for (const test of pairedTests(path, first.paths, first.testsByStem))
      if (weight > (bySeed.get(test)?.[1] ?? 0)) bySeed.set(test, [path, weight]);
  const seedTests = new Set(
    Array.from(first.testsByStem.values())
      .flat()
      .filter((index) => seeds.has(first.paths[index] ?? "")),
  );
  return (index) => {
    let best = bySeed.get(index) ?? null;
    if (seedTests.size === 0 || seedTests.has(index)) return best;
    for (const test of pairedTests(first.paths[index] ?? "", first.paths, first.testsByStem)) {
      const path = first.paths[test] ?? "";
      const weight = seedTests.has(test) ? (seeds.get(path) ?? 0) : 0;
      if (weight > (best?.[1] ?? 0)) best = [path, weight];
    }
    return best;
  };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** The first two folders: a package of a workspace, a module of a build, a part of an application. */
function areaOf(path: string): string {
  return path.split("/").slice(0, -1).slice(0, 2).join("/");
}
