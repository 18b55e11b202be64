import { coAuthorsIn } from "../facts/co-author.ts";
import { known, type Fact } from "../facts/fact.ts";
import type { PullRequestFacts } from "../facts/pull-request-facts.ts";
import type { Policy } from "../policy/schema.ts";
import { shorten, shortSha } from "./wording.ts";

/*
 * Who had a hand in the change. GitHub keeps only the author of the pull request from approving it; a co-author, the
 * author of a commit or its committer may approve there, and here they may not (github-semantics section 7, "Author
 * is not approver").
 */

/** Who wrote the change, by login in lower case, with what they did; and who could not be mapped to an account. */
export interface Contributors {
  byLogin: ReadonlyMap<string, string>;
  unmapped: readonly string[];
}

/** GitHub's own committer for merges and edits on the web: nobody's account. */
const WEB_COMMITTER = "web-flow";

/** A login as it is compared: GitHub's are case-insensitive, and only REST writes `[bot]` behind an app's. */
export function sameLogin(login: string): string {
  return login
    .replace(/^@/u, "")
    .replace(/\[bot\]$/iu, "")
    .toLowerCase();
}

/** Whether the policy names this account as a bot or an agent: then it never counts as a human. */
export function namedAsMachine(policy: Policy | null, login: string): boolean {
  const named = [...(policy?.bots ?? []), ...(policy?.agents ?? [])].map(sameLogin);
  return named.includes(sameLogin(login));
}

/** The contributors of a pull request; unknown as long as the list of commits is. */
export function contributorsOf(facts: PullRequestFacts, policy: Policy | null): Fact<Contributors> {
  if (facts.commits.state === "unknown") return facts.commits;
  const byLogin = new Map<string, string>();
  const unmapped = new Set<string>();
  const add = (login: string, did: string): void => {
    const key = sameLogin(login);
    if (key !== WEB_COMMITTER && !byLogin.has(key)) byLogin.set(key, did);
  };
  if (facts.pullRequest.author !== null) add(facts.pullRequest.author.login, "opened the pull request");
  for (const commit of facts.commits.value) {
    if (commit.authorLogin === null) unmapped.add(`the author of ${shortSha(commit.sha)}`);
    else add(commit.authorLogin, `wrote commit ${shortSha(commit.sha)}`);
    if (commit.committerLogin !== null) add(commit.committerLogin, `committed ${shortSha(commit.sha)}`);
    const asked = commit.authorLogins ?? [null];
    for (const login of asked) if (login !== null) add(login, `is a co-author of ${shortSha(commit.sha)}`);
    for (const { name, login } of coAuthorsIn(commit.message)) {
      if (login !== null) add(login, `is a co-author of ${shortSha(commit.sha)}`);
      else if (asked.includes(null) && !namedAsMachine(policy, name))
        unmapped.add(`the co-author "${shorten(name, 40)}" of ${shortSha(commit.sha)}`);
    }
  }
  return known({ byLogin, unmapped: [...unmapped] });
}
