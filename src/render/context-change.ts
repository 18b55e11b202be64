import type { ChangeDetails, ContextBody } from "../context/body.ts";
import { markdownCode, markdownText } from "./escape.ts";
import { markdownProse } from "./prose.ts";
import { count } from "./words.ts";

/*
 * The change in a context pack as lines of Markdown, each list ready to be cut from its end. Names and versions come from
 * the pull request: every one is escaped.
 */

type Change = NonNullable<ContextBody["change"]>;

const MOST_SYMBOLS = 6;

/** The changed files in the order to read them, each with what changed in it and how it is tested. */
export function readingLines({ files, details }: Change): string[] {
  const order = details?.readingOrder ?? files.map(({ path }) => ({ path, reason: "" }));
  return order.flatMap(({ path, reason }) => {
    const file = files.find((candidate) => candidate.path === path);
    if (file === undefined) return [];
    const { previousPath, status, additions, deletions, riskFlags } = file;
    const lines = additions === null ? "lines not counted" : `+${additions} −${deletions ?? 0}`;
    const from = previousPath === null ? "" : ` from ${code(previousPath)}`;
    const what = [
      reason === "" ? file.kind : reason,
      ...(status === "modified" ? [] : [status]),
      ...riskFlags.filter((flag) => !SHOWN_ELSEWHERE.has(flag)),
    ];
    const symbols = symbolWords(details, path);
    const cover = coverWords(details, path);
    return [`- ${code(path)}${from} (${lines}; ${markdownProse(what.join(", "), 200)})${symbols}${cover}`];
  });
}

/** Flags that the reading order, the interface or the dependencies already say in words. */
const SHOWN_ELSEWHERE = new Set([
  "workflow",
  "dependencies",
  "lock-file",
  "policy",
  "migration",
  "build",
  "public-interface",
  "wider-permissions",
  "privileged-trigger",
]);

function symbolWords(details: ChangeDetails | undefined, path: string): string {
  const own = (details?.symbols ?? []).filter((symbol) => symbol.path === path);
  if (own.length === 0) return "";
  // Containers say nothing beside their members; what people call stands before constants.
  const sorted = [...own].sort((a, b) => Number(a.kind === "constant") - Number(b.kind === "constant"));
  const words = sorted
    .slice(0, MOST_SYMBOLS)
    .map(({ symbol, change, line }) => `${code(symbol)}${change === "changed" ? "" : ` ${change}`}${line === null ? "" : ` :${line}`}`);
  return `: ${words.join(", ")}${own.length > MOST_SYMBOLS ? ` and ${own.length - MOST_SYMBOLS} more` : ""}`;
}

function coverWords(details: ChangeDetails | undefined, path: string): string {
  const cover = details?.tests.find((test) => test.path === path);
  if (cover === undefined || cover.state === "changed") return "";
  const [first] = cover.covering;
  if (cover.state === "none" || first === undefined) return "; **no test found**";
  if (first.path === path) return "; its own tests **did not change**";
  const likely = first.reason.startsWith("changed with it") ? "perhaps tested by" : "tested by";
  return `; ${likely} ${code(first.path)}, which **did not change**`;
}

/** What callers see: removed and changed first. */
export function interfaceLines({ details }: Change): string[] {
  const order = ["removed", "changed", "moved", "added"] as const;
  const words = { removed: "Removed", changed: "Other signature", moved: "Moved", added: "Added" };
  return order.flatMap((change) => {
    const found = (details?.publicInterface ?? []).filter((entry) => entry.change === change);
    if (found.length === 0) return [];
    const files = new Set(found.map(({ path }) => path));
    const shown = found.slice(0, 12).map(({ symbol, path }) => (files.size > 1 ? `${code(symbol)} (${code(path)})` : code(symbol)));
    return [
      `- ${words[change]}: ${shown.join(", ")}${found.length > 12 ? ` and ${found.length - 12} more` : ""}${files.size === 1 ? ` in ${code(found[0]?.path ?? "")}` : ""}`,
    ];
  });
}

/** Declared dependencies one by one; locked ones, which follow from them, by number with the first names. */
export function dependencyLines({ details }: Change): string[] {
  const all = details?.dependencies ?? [];
  const declared = all.filter(({ kind }) => kind === "declared");
  const lines = declared.map(
    ({ name, ecosystem, from, to, path }) => `- ${code(name)} ${versionWords(from, to)} (${markdownText(ecosystem)}, ${code(path)})`,
  );
  const names = new Set(declared.map(({ name }) => name));
  for (const path of Array.from(new Set(all.filter(({ kind }) => kind === "locked").map((entry) => entry.path)))) {
    const locked = all.filter((entry) => entry.path === path && entry.kind === "locked");
    const others = locked.filter(({ name }) => !names.has(name));
    const shown = others.slice(0, 5).map(({ name, from, to }) => `${code(name)} ${versionWords(from, to)}`);
    lines.push(
      `- ${code(path)}: ${count(locked.length, "locked package")}${shown.length === 0 ? "" : `, among them ${shown.join(", ")}`}${others.length > 5 ? ` and ${others.length - 5} more` : ""}`,
    );
  }
  return lines;
}

function versionWords(from: string | null, to: string | null): string {
  const version = (text: string) => (text === "" ? "any version" : code(text));
  if (from === null) return `**added** at ${version(to ?? "")}`;
  return to === null ? `removed (was ${version(from)})` : `${version(from)} → ${version(to)}`;
}

/** What may run or be stored that was not before. */
export function permissionLines({ details }: Change): string[] {
  return [
    ...(details?.workflows ?? []).map(({ path, finding }) => `- ${code(path)}: ${markdownProse(finding, 300)}`),
    ...(details?.migrations ?? []).map(
      ({ path, status, removesData }) => `- ${code(path)}: migration ${markdownText(status)}${removesData ? ", **removes data**" : ""}`,
    ),
  ];
}

const MOST_COMPANIONS = 8;

/** Files that usually change with these and did not, with the numbers and the commits in which a person can count them again. */
export function companionLines({ details }: Change, { historyDepth }: ContextBody["git"]): string[] {
  const lines = (details?.companions ?? [])
    .slice(0, MOST_COMPANIONS)
    .map(
      ({ path, with: seed, together, commits }) =>
        `- ${code(path)}: in ${together} of the ${count(commits, "past commit")} to ${code(seed)}`,
    );
  return lines.length === 0 ? [] : [...lines, `- Counted in the last ${count(historyDepth, "commit")}, without merges, through moves`];
}

export function reviewerLines({ details }: Change): string[] {
  const all = details?.reviewers ?? [];
  return [...all.filter(({ kind }) => kind === "owner").slice(0, 8), ...all.filter(({ kind }) => kind === "author").slice(0, 3)].map(
    ({ name, kind, reason }) => `- ${kind === "owner" ? code(name) : markdownText(name, 80)}: ${markdownProse(reason, 200)}`,
  );
}

/** Other open pull requests that touch the same files, "#12 also changes ...". Their titles are other people's text. */
export function conflictLines({ conflicts, change }: ContextBody): string[] {
  return (conflicts ?? []).map(({ number, title, author, isDraft, paths }) => {
    const shown = paths.slice(0, 2).map(code);
    const more = paths.length > 2 ? ` and ${paths.length - 2} more` : "";
    const who = `${author === null ? "author unknown" : markdownText(author, 60)}${isDraft ? ", draft" : ""}`;
    return `- ${code(`#${number}`)} ${change === null ? "changes" : "also changes"} ${shown.join(", ")}${more}: ${markdownText(title, 120)} (${who})`;
  });
}

function code(text: string): string {
  return markdownCode(text, 300);
}
