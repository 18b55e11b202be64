import type { ChangeDetails, Conflict, ContextBody } from "../context/body.ts";
import { html } from "./escape.ts";
import { fold, list } from "./page-parts.ts";
import { htmlProse } from "./prose.ts";
import { count } from "./words.ts";

/*
 * What the page shows of a context pack: what to read, who else is at the same files and what to ask stand open; the rest is
 * folded, each with its number, so that two minutes are enough to see what is there. All names are hostile text.
 */

type Change = NonNullable<ContextBody["change"]>;

/** Longest list that stands open, and longest in a fold; the JSON beside the page has everything. */
const MOST_OPEN = 12;
const MOST_FOLDED = 100;
const MOST_SYMBOLS = 5;

/** The section "Look here first". */
export function contextPart(context: ContextBody): string {
  const { change } = context;
  return [
    `<p>${htmlProse(context.headline)}</p>`,
    ...(change?.details === undefined
      ? [part("Primary files", files(context, context.primaryFiles)), part("Hot spots", hotSpots(context))]
      : reading(change, change.details)),
    part("Other open pull requests at the same files", listed((context.conflicts ?? []).map(conflict), MOST_OPEN)),
    part(
      "Questions for the review",
      listed(
        context.reviewPrompts.map((prompt) => htmlProse(prompt)),
        20,
      ),
    ),
    ...(change?.details === undefined ? [] : detailFolds(change.details)),
    ...(change?.details === undefined ? [] : [folded("Hot spots", context.taskContext?.hotSpots.length ?? 0, hotSpots(context))]),
    folded("Related files", context.relatedFiles.length, files(context, context.relatedFiles)),
    folded("Tests to run", context.tests.length, tests(context)),
    ...(change === null ? [] : [risk(change, context.impact ?? null), tier(change)]),
  ].join("");
}

function part(title: string, content: string): string {
  return content === "" ? "" : `<h3>${html(title)}</h3>${content}`;
}

function folded(title: string, number: number, content: string): string {
  return number === 0 ? "" : fold(`${title} (${number})`, content);
}

/** A list of ready items, cut with a line that says so. */
function listed(items: readonly string[], most: number = MOST_FOLDED, kind: "ul" | "ol" = "ul"): string {
  const more = items.length - most;
  const rest = more <= 0 ? [] : [`<span class="soft">and ${more} more in <code>evidence/context-pack.json</code></span>`];
  return list([...items.slice(0, most), ...rest], kind);
}

/** The changed files in their order: the first stand open, each with what changed in it; what a tool wrote is folded. */
function reading({ files: changed }: Change, details: ChangeDetails): string[] {
  const byPath = new Map(changed.map((file) => [file.path, file]));
  const ordered = details.readingOrder.flatMap(({ path, reason }) => {
    const file = byPath.get(path);
    return file === undefined ? [] : [{ file, reason }];
  });
  const written = ordered.filter(({ file }) => file.kind !== "generated" && !file.riskFlags.includes("lock-file"));
  const first = (written.length === 0 ? ordered : written).slice(0, MOST_OPEN);
  const rest = ordered.filter((entry) => !first.includes(entry));
  const item = ({ file, reason }: (typeof ordered)[number]): string => {
    const lines = file.additions === null ? "lines not counted" : `+${file.additions} −${file.deletions ?? 0}`;
    const from = file.previousPath === null ? "" : `, was ${code(file.previousPath)}`;
    return `${code(file.path)} ${soft(`${lines}, ${html(file.status)}${from}; ${htmlProse(reason, 200)}`)}${symbols(details, file.path)}`;
  };
  return [
    part("Read in this order", list(first.map(item), "ol")),
    rest.length === 0 ? "" : fold(`Then ${count(rest.length, "more file")}`, listed(rest.map(item))),
  ];
}

function symbols({ symbols: all }: ChangeDetails, path: string): string {
  const own = all.filter((symbol) => symbol.path === path).sort((a, b) => Number(a.kind === "constant") - Number(b.kind === "constant"));
  if (own.length === 0) return "";
  const shown = own
    .slice(0, MOST_SYMBOLS)
    .map(({ symbol, change, line }) => `${code(symbol)}${change === "changed" ? "" : ` ${change}`}${line === null ? "" : ` :${line}`}`);
  return `<div class="small">${shown.join(", ")}${own.length > MOST_SYMBOLS ? ` and ${own.length - MOST_SYMBOLS} more` : ""}</div>`;
}

function conflict({ number, title, author, isDraft, paths }: Conflict): string {
  const shown = paths.slice(0, 3).map(code);
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : "";
  const who = `${author === null ? "author unknown" : html(author, 60)}${isDraft ? ", draft" : ""}`;
  return `<b>#${number}</b> ${html(title, 120)} ${soft(who)}<div class="small">${shown.join(", ")}${more}</div>`;
}

/** Dangers first: what may run, what callers see, what comes in, what is not tested; then who and what else. */
function detailFolds(details: ChangeDetails): string[] {
  const { workflows, migrations, publicInterface, dependencies, companions, reviewers } = details;
  const running = [
    ...workflows.map(({ path, finding }) => `${code(path)} ${htmlProse(finding, 300)}`),
    ...migrations.map(
      ({ path, status, removesData }) => `${code(path)} migration ${html(status)}${removesData ? ", <b>removes data</b>" : ""}`,
    ),
  ];
  const untested = details.tests.filter(({ state }) => state !== "changed");
  return [
    folded("Workflows, permissions, migrations", running.length, listed(running)),
    folded(
      "Public interface",
      publicInterface.length,
      listed(publicInterface.map(({ path, symbol, change }) => `${code(symbol)} ${INTERFACE_WORDS[change]} ${soft(`in ${code(path)}`)}`)),
    ),
    folded("Dependencies", dependencies.length, listed([...dependencies].sort(declaredFirst).map(dependency))),
    folded("Changed without its test", untested.length, listed(untested.map(cover))),
    folded(
      "Usually changes with these, and did not",
      companions.length,
      listed(
        companions.map(
          ({ path, with: seed, together, commits }) =>
            `${code(path)} ${soft(`in ${together} of ${count(commits, "past commit")} to ${code(seed)}`)}`,
        ),
      ),
    ),
    folded(
      "Who could review",
      reviewers.length,
      listed(reviewers.map(({ name, reason }) => `${html(name, 80)} ${soft(htmlProse(reason, 200))}`)),
    ),
  ];
}

const INTERFACE_WORDS = { removed: "<b>removed</b>", changed: "has <b>another signature</b>", moved: "moved", added: "added" } as const;

function declaredFirst(a: ChangeDetails["dependencies"][number], b: ChangeDetails["dependencies"][number]): number {
  return Number(a.kind === "locked") - Number(b.kind === "locked");
}

function dependency({ name, path, kind, from, to }: ChangeDetails["dependencies"][number]): string {
  const version = (text: string) => (text === "" ? "any version" : code(text));
  const words =
    from === null
      ? `<b>added</b> at ${version(to ?? "")}`
      : to === null
        ? `removed, was ${version(from)}`
        : `${version(from)} → ${version(to)}`;
  return `${code(name)} ${words} ${soft(`${kind} in ${code(path)}`)}`;
}

function cover({ path, covering, state }: ChangeDetails["tests"][number]): string {
  const [first] = covering;
  if (state === "none" || first === undefined) return `${code(path)} <b>no test found</b>`;
  return first.path === path
    ? `${code(path)} ${soft("its own tests did not change")}`
    : `${code(path)} ${soft(`${code(first.path)} did not change (${htmlProse(first.reason, 120)})`)}`;
}

function hotSpots({ taskContext }: ContextBody): string {
  return listed(
    (taskContext?.hotSpots ?? []).map(
      ({ path, line, symbol, reason }) => `${code(symbol)} at ${code(`${path}:${line}`)} ${soft(htmlProse(reason, 200))}`,
    ),
    MOST_OPEN,
  );
}

function files(context: ContextBody, paths: readonly string[]): string {
  const reasons = new Map(context.ranked.map((file) => [file.path, file.reasons[0] ?? ""]));
  return listed(
    paths.map((path) => {
      const reason = reasons.get(path) ?? "";
      return reason === "" ? code(path) : `${code(path)} ${soft(htmlProse(reason, 200))}`;
    }),
    30,
  );
}

function tests({ tests: all }: ContextBody): string {
  return listed(
    all.map(({ path, command }) => (command === null ? code(path) : `${code(path)} ${soft(`run ${code(command)}`)}`)),
    30,
  );
}

function risk({ risk: { level, score, reasons } }: Change, impact: NonNullable<ContextBody["impact"]> | null): string {
  const reach = impact === null ? "" : `<p>Impact ${html(impact.verdict)}: ${htmlProse(impact.reason, 300)}</p>`;
  return fold(
    `Risk ${level}, score ${score}`,
    `${reach}${listed(reasons.map(({ points, reason }) => `+${points}: ${htmlProse(reason)}`))}`,
  );
}

function tier({ tier: { tier: highest, reasons } }: Change): string {
  const deciding = reasons.filter((reason) => reason.tier === highest);
  return fold(
    `Tier ${highest ?? "unknown"}`,
    listed(
      deciding.map(({ rule, path, evidence }) => `${html(rule)}: ${code(path)} ${soft(htmlProse(evidence, 200))}`),
      20,
    ),
  );
}

function code(text: string): string {
  return `<code>${html(text, 300)}</code>`;
}

/** `content` is HTML. */
function soft(content: string): string {
  return `<span class="soft">${content}</span>`;
}
