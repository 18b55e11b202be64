import { finding, ok, problem, unseen, type GateInput, type PullRequestCheck, type Remark } from "../check.ts";
import { visibleLines } from "../pull-request-text.ts";
import { listed, shorten } from "../wording.ts";

/*
 * Stands on GitHub's list of issues that the merge will close, else on the closing keywords of the description. GitHub
 * follows keywords only when the base is the default branch (github-semantics section 7), so elsewhere they do not
 * count here either. A token without `issues: read` sees an empty list and no error.
 */

const KEYWORD =
  /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]+(?:([\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,10})|https:\/\/[\w.-]{1,100}\/([\w.-]{1,100}\/[\w.-]{1,100})\/issues\/(\d{1,10}))\b/giu;

export const linkedIssue: PullRequestCheck = {
  id: "linked-issue",
  title: "Linked to an issue",
  needs: "pull-request",
  judge(input) {
    const { linkedIssues } = input.facts;
    // An entry of unknown state was read out of the description, and counts as a keyword does.
    const linked = linkedIssues.state === "known" ? linkedIssues.value.filter((issue) => issue.state !== "UNKNOWN") : [];
    const repository = input.facts.subject.repository;
    if (linked.length > 0)
      return found(
        linked.map((issue) => `${issue.repository === repository ? "" : issue.repository}#${issue.number}`),
        "GitHub will close",
      );
    const keywords = closingKeywords(input.facts.pullRequest.body);
    // GitHub's own list was seen and is empty: then a number in the text is of no issue here. Another repository's may be hidden.
    const empty = linkedIssues.state === "known" && linkedIssues.value.length === 0;
    const here = (issue: string): boolean => issue.startsWith("#") || issue.toLowerCase().startsWith(`${repository ?? ""}#`.toLowerCase());
    const counting = empty ? keywords.filter((issue) => !here(issue)) : keywords;
    if (counting.length > 0) return keywordFinding(input, counting);
    if (keywords.length > 0) return keywordOnly(input, keywords);
    if (linkedIssues.state === "unknown") return finding(unseen(linkedIssues));
    return finding(none("No issue is linked, and the description holds no closing keyword."), 1, null);
  },
};

function keywordFinding(input: GateInput, keywords: readonly string[]): ReturnType<PullRequestCheck["judge"]> {
  const { repository, subject } = input.facts;
  if (repository.state === "unknown") return finding(unseen(repository));
  const { defaultBranch } = repository.value;
  if (defaultBranch !== null && defaultBranch === subject.baseRef) return found(keywords, "the description closes");
  return finding(
    none(
      `The description names ${listed(keywords)}, and GitHub ignores closing keywords because the base ${shorten(subject.baseRef ?? "?")} is not the default branch ${shorten(defaultBranch ?? "?")}.`,
    ),
    keywords.length,
    null,
  );
}

/** The text names an issue, and GitHub links none: it may name one that does not exist, which anybody can write. */
function keywordOnly(input: GateInput, keywords: readonly string[]): ReturnType<PullRequestCheck["judge"]> {
  const { repository, subject } = input.facts;
  if (repository.state === "known" && repository.value.defaultBranch !== subject.baseRef) return keywordFinding(input, keywords);
  return finding(
    none(
      `The description names ${listed(keywords)}, and GitHub links no issue by it: there is no such issue here, or it is a pull request.`,
    ),
    keywords.length,
    null,
  );
}

function found(issues: readonly string[], how: string): ReturnType<PullRequestCheck["judge"]> {
  const evidence = issues.map((issue) => ({ kind: "issue", ref: issue, url: null }));
  return finding(ok(`Linked: ${how} ${listed(issues)}.`), issues.length, null, evidence);
}

function none(reason: string): Remark {
  return problem(
    reason,
    'Write `Closes #123` into the description (base is the default branch), or link the issue under "Development" in the sidebar.',
  );
}

/** The issues that the visible text closes, each once; code and comments close nothing. */
function closingKeywords(markdown: string): string[] {
  const text = visibleLines(markdown)
    .filter((line) => line.fence === null)
    .map((line) => line.text.replace(/`[^`]*`/gu, " "))
    .join("\n");
  return [...new Set(Array.from(text.matchAll(KEYWORD), (match) => `${match[1] ?? match[3] ?? ""}#${match[2] ?? match[4] ?? ""}`))];
}
