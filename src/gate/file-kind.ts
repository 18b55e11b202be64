import { pathMatcher } from "../policy/glob.ts";
import type { Policy } from "../policy/schema.ts";
import { harmlessKind } from "../policy/tier-rules.ts";

/*
 * Which changed files are source and which are tests, by the conventions of the languages; the policy's
 * `checks.tests.source` and `checks.tests.tests` take their place.
 */

const SOURCE_ENDING =
  /\.(?:[cm]?[jt]sx?|py|go|rs|java|kts?|scala|groovy|rb|php|cs|fs|vb|[ch]|cc|cpp|cxx|hh|hpp|mm?|swift|dart|exs?|erl|hs|mli?|clj[cs]?|lua|p[lm]|r|jl|sh|bash|ps1|sql|vue|svelte|zig|nim|sol|proto)$/iu;
const NOT_OURS = /(?:^|\/)(?:node_modules|vendor|third_party|dist)\/|\.min\.[cm]?js$|\.d\.[cm]?ts$/iu;
export interface FileKinds {
  isTest(path: string): boolean;
  isSource(path: string): boolean;
}

/** Both questions under this policy. A test is never source. */
export function fileKinds(policy: Policy | null): FileKinds {
  const entry = policy?.checks?.tests;
  const settings = typeof entry === "object" ? entry : {};
  const isTest = settings.tests === undefined ? (path: string) => harmlessKind(path) === "a test" : pathMatcher(settings.tests);
  const source = settings.source === undefined ? (path: string) => SOURCE_ENDING.test(path) && !NOT_OURS.test(path) : pathMatcher(settings.source);
  return { isTest, isSource: (path) => source(path) && !isTest(path) };
}
