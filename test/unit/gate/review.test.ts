import { describe, expect, it } from "vitest";
import { known } from "../../../src/facts/fact.ts";
import { review as check } from "../../../src/gate/checks/review.ts";
import { commit, facts, hidden, input, OLD, review, RULES, type World } from "./world.ts";

const rule = (parameters: Record<string, number | boolean | string[]>) =>
  known([{ ...RULES.value[0], type: "pull_request", rulesetId: 7, rulesetSourceType: null, rulesetSource: null, parameters }]);
const one = (over: Parameters<typeof review>[1] = {}, login = "alice") => known([review(login, over)]);
const coAuthor = (trailer: string) => known([commit({ message: `fix: x\n\nCo-authored-by: ${trailer}\n` })]);

describe("review", () => {
  it.each<[string, World, string, RegExp]>([
    ["one human", { facts: facts({ reviews: one() }) }, "ok", /@alice/u],
    ["an older commit outside high-risk, said so", { facts: facts({ reviews: one({ commitSha: OLD }) }) }, "ok", /before the head/u],
    ["nobody", { facts: facts({ reviews: known([]) }) }, "problem", /No approval counts/u],
    ["the author", { facts: facts({ reviews: one({}, "Author") }) }, "problem", /opened/u],
    ["a bot", { facts: facts({ reviews: one({ author: { login: "renovate", type: "Bot" } }) }) }, "problem", /bot/u],
    ["a mannequin", { facts: facts({ reviews: one({ author: { login: "old", type: "Mannequin" } }) }) }, "problem", /not a human/u],
    ["a bot of the policy", { facts: facts({ reviews: one() }), policy: { bots: ["alice[bot]"] } }, "problem", /policy names/u],
    ["an agent of the policy", { facts: facts({ reviews: one() }), policy: { agents: ["@Alice"] } }, "problem", /policy names/u],
    ["no write access", { facts: facts({ reviews: one({ authorCanPush: false }) }) }, "problem", /write access/u],
    ["an account that is gone", { facts: facts({ reviews: one({ author: null }) }) }, "problem", /no longer exists/u],
    ["dismissed", { facts: facts({ reviews: one({ state: "DISMISSED" }) }) }, "problem", /dismissed/u],
    ["a comment is no approval", { facts: facts({ reviews: one({ state: "COMMENTED" }) }) }, "problem", /No approval/u],
    ["not submitted", { facts: facts({ reviews: one({ submittedAt: null }) }) }, "problem", /No approval/u],
    [
      "a commit author",
      { facts: facts({ reviews: one(), commits: known([commit({ authorLogin: "ALICE" })]) }) },
      "problem",
      /wrote commit aaaaaaa/u,
    ],
    ["a committer", { facts: facts({ reviews: one(), commits: known([commit({ committerLogin: "alice" })]) }) }, "problem", /committed/u],
    [
      "a co-author by no-reply address",
      { facts: facts({ reviews: one(), commits: coAuthor("Al <123+alice@users.noreply.github.com>") }) },
      "problem",
      /co-author/u,
    ],
    [
      "a co-author nobody can map, said so",
      { facts: facts({ reviews: one(), commits: coAuthor("Jane <jane@example.com>") }) },
      "ok",
      /No account.*Jane/u,
    ],
    [
      "a co-author whose account GitHub knows by another address",
      {
        facts: facts({
          reviews: one(),
          commits: known([commit({ message: "fix: x\n\nCo-authored-by: Al <al@example.com>", authorLogins: ["author", "Alice"] })]),
        }),
      },
      "problem",
      /co-author/u,
    ],
    [
      "a co-author with an account, who did not approve",
      {
        mode: "high-risk",
        facts: facts({
          reviews: one(),
          commits: known([commit({ message: "fix: x\n\nCo-authored-by: C <c@example.com>", authorLogins: ["author", "carol"] })]),
        }),
      },
      "ok",
      /@alice/u,
    ],
    [
      "the same under high-risk",
      { mode: "high-risk", facts: facts({ reviews: one(), commits: coAuthor("Jane <jane@example.com>") }) },
      "unknown",
      /Jane/u,
    ],
    [
      "an agent as co-author, named by the policy",
      {
        mode: "high-risk",
        policy: { agents: ["claude"] },
        facts: facts({ reviews: one(), commits: coAuthor("Claude <noreply@example.com>") }),
      },
      "ok",
      /@alice/u,
    ],
    ["an older commit under high-risk", { mode: "high-risk", facts: facts({ reviews: one({ commitSha: OLD }) }) }, "problem", /ccccccc/u],
    [
      "too few for the rule",
      { facts: facts({ reviews: one(), rules: rule({ required_approving_review_count: 2 }) }) },
      "problem",
      /Only 1 approval of 2/u,
    ],
    ["too few for the policy", { facts: facts({ reviews: one() }), policy: { checks: { review: { approvals: 2 } } } }, "problem", /of 2/u],
    [
      "the rule asks for none, one is asked all the same",
      { facts: facts({ reviews: known([]), rules: rule({ required_approving_review_count: 0 }) }, { reviewDecision: null }) },
      "problem",
      /1 needed/u,
    ],
    ["GitHub misses a review", { facts: facts({}, { reviewDecision: "REVIEW_REQUIRED" }) }, "problem", /still asks/u],
    ["GitHub sees requested changes", { facts: facts({}, { reviewDecision: "CHANGES_REQUESTED" }) }, "problem", /requested/u],
    ["GitHub says something new", { facts: facts({}, { reviewDecision: "MAYBE" }) }, "unknown", /MAYBE/u],
    [
      "a state that is new",
      { facts: facts({ reviews: known([review("alice"), review("bob", { state: "APPLAUDED" })]) }) },
      "unknown",
      /APPLAUDED/u,
    ],
    ["reviews hidden", { facts: facts({ reviews: hidden }) }, "unknown", /Hidden/u],
    ["commits hidden", { facts: facts({ commits: hidden }) }, "unknown", /wrote part/u],
    ["rules hidden", { facts: facts({ rules: hidden }) }, "unknown", /How many/u],
    ["classic protection hidden", { facts: facts({ refUpdateRule: hidden }) }, "unknown", /How many/u],
    [
      "named teams required",
      { facts: facts({ rules: rule({ required_approving_review_count: 1, required_reviewers: ["t"] }) }) },
      "unknown",
      /required_reviewers/u,
    ],
    ["last push approved", { facts: facts({ rules: rule({ require_last_push_approval: true }) }) }, "ok", /@alice/u],
    [
      "last push not approved",
      { facts: facts({ reviews: one({ commitSha: OLD }), rules: rule({ require_last_push_approval: true }) }) },
      "problem",
      /last push/u,
    ],
    [
      "last push, pusher unknown",
      { facts: facts({ rules: rule({ require_last_push_approval: true }) }, { reviewDecision: null }) },
      "unknown",
      /cannot see who/u,
    ],
  ])("%s", (_name, world, kind, reason) => {
    const [remark] = check.judge(input(world)).remarks;
    expect(remark?.kind).toBe(kind);
    expect(remark?.reason).toMatch(reason);
  });

  const approved = review("alice");
  const at = (state: string, hour: number, over = {}) => review("alice", { state, submittedAt: `2026-01-02T0${hour}:00:00Z`, ...over });
  it.each<[string, ReturnType<typeof review>[], string]>([
    ["approval after a request", [at("CHANGES_REQUESTED", 1), at("APPROVED", 2)], "ok"],
    ["request after an approval", [at("APPROVED", 1), at("CHANGES_REQUESTED", 2)], "problem"],
    ["a comment changes no opinion", [at("APPROVED", 1), at("COMMENTED", 2)], "ok"],
    ["a dismissal is the last word", [at("APPROVED", 1), at("DISMISSED", 2)], "problem"],
    ["in whatever order they are listed", [at("CHANGES_REQUESTED", 2), at("APPROVED", 1)], "problem"],
    ["someone else asks for changes", [approved, review("bob", { state: "CHANGES_REQUESTED" })], "problem"],
    ["a bystander asks for changes", [approved, review("eve", { state: "CHANGES_REQUESTED", authorCanPush: false })], "ok"],
  ])("latest opinion: %s", (_name, reviews, kind) => {
    expect(check.judge(input({ facts: facts({ reviews: known(reviews) }) })).remarks[0]?.kind).toBe(kind);
  });
});
