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
  const source =
    settings.source === undefined ? (path: string) => SOURCE_ENDING.test(path) && !NOT_OURS.test(path) : pathMatcher(settings.source);
  return { isTest, isSource: (path) => source(path) && !isTest(path) };
}

const TEXT_ENDING =
  /\.(?:txt|md|mdx|rst|adoc|json[c5l]?|ya?ml|toml|ini|cfg|conf|config|env|properties|xml|html?|css|s[ac]ss|less|csv|tsv|log|tf|tfvars|hcl|gradle|lock|reg|graphqls?|ipynb|http|rest|pem|key|crt|asc)$/iu;

/**
 * Whether a name promises text: source, settings, documents, dot files, and names without an ending. One NUL byte (or
 * UTF-16) makes git and GitHub call such a file binary and show no line of it, so "binary" is no reason to skip it.
 */
export function promisesText(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name.lastIndexOf(".") <= 0 || SOURCE_ENDING.test(name) || TEXT_ENDING.test(name);
}
