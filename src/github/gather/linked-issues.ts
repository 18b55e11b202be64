import * as z from "zod";
import { known, permissionMend, unknown, type Fact } from "../../facts/fact.ts";
import type { GraphqlAnswer } from "../client-contract.ts";
import { hidingError, isRecord, valueAt } from "../graphql-answer.ts";
import { readConnection, type ConnectionInput, type Page } from "./connection.ts";
import { compareText } from "./checks.ts";
import { SOURCES } from "./sources.ts";

export interface LinkedIssue {
  repository: string;
  number: number;
  /** OPEN or CLOSED; UNKNOWN when only the text of the pull request names the issue. */
  state: string;
}

const issueSchema = z.object({
  number: z.int().positive(),
  state: z.string(),
  repository: z.object({ nameWithOwner: z.string() }),
});

/** Reads the issues that GitHub says this pull request will close. */
export function readClosingReferences(first: Page, next: ConnectionInput<LinkedIssue>["next"]): Promise<Fact<LinkedIssue[]>> {
  return readConnection({
    source: SOURCES.linkedIssues,
    first,
    next,
    read: (node) => {
      const issue = issueSchema.parse(node);
      return { repository: issue.repository.nameWithOwner, number: issue.number, state: issue.state };
    },
  });
}

/**
 * The linked issues as far as this token can tell. Without `issues: read` GitHub gives an empty list instead of an error
 * (cli/cli#11841), so an empty list is believed only when the token was seen to read issues (`probe` in the same
 * request), or when the repository has none switched on. Else the closing keywords of the body speak, with the state
 * UNKNOWN; and without those it is unknown, since a link made by hand would not be seen.
 */
export function judgeLinkedIssues(
  listed: Fact<LinkedIssue[]>,
  answer: GraphqlAnswer,
  pullRequest: { repository: string; body: string; baseIsDefault: boolean },
): Fact<LinkedIssue[]> {
  if (listed.state === "known" && listed.value.length > 0) {
    return known([...listed.value].sort((a, b) => compareText(a.repository, b.repository) || a.number - b.number));
  }
  if (listed.state === "known" && canReadIssues(answer)) return listed;
  const named = pullRequest.baseIsDefault ? closingKeywords(pullRequest.body, pullRequest.repository) : [];
  if (named.length > 0) return known(named);
  if (listed.state === "unknown") return listed;
  return unknown(
    "GitHub shows no linked issue, and it shows this token no issue at all, so a link may be hidden.",
    `${permissionMend("issues: read")} Or link an issue in the body: \`Closes #<number>\`.`,
    "issues: read",
  );
}

/** The probe: one issue of the repository, asked beside everything else so that its error hides nothing else. */
function canReadIssues(answer: GraphqlAnswer): boolean {
  if (valueAt(answer, ["probe", "hasIssuesEnabled"]) === false) return true;
  const issues = valueAt(answer, ["probe", "issues", "nodes"]);
  return hidingError(answer, ["probe"]) === null && Array.isArray(issues) && issues.some(isRecord);
}

const CLOSING_KEYWORD =
  /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]+(?:(?:https:\/\/[\w.-]+\/)?([\w-]+\/[\w.-]+))?(?:#|\/issues\/)(\d{1,9})\b/gi;

/**
 * The issues that closing keywords in a text name (GitHub, "Linking a pull request to an issue"): close, fix, resolve and
 * their forms, then `#N`, `owner/repo#N` or the issue's address. They work only towards the default branch.
 */
export function closingKeywords(body: string, repository: string): LinkedIssue[] {
  const found = new Map<string, LinkedIssue>();
  for (const [, other, number] of withoutCode(body).matchAll(CLOSING_KEYWORD)) {
    const issue = { repository: other ?? repository, number: Number(number), state: "UNKNOWN" };
    if (issue.number > 0) found.set(`${issue.repository.toLowerCase()}#${issue.number}`, issue);
  }
  return [...found.values()].sort((a, b) => compareText(a.repository, b.repository) || a.number - b.number);
}

/** Templates explain the keywords in comments and code; those link nothing. */
function withoutCode(body: string): string {
  return body
    .replace(/<!--[\s\S]*?(?:-->|$)/g, " ")
    .replace(/^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\1|$(?![\s\S]))/gm, " ")
    .replace(/`[^`\n]*`/g, " ");
}
