import { describe, expect, it } from "vitest";
import { known, unknown } from "../../../src/facts/fact.ts";
import type { Comment, PullRequestFacts } from "../../../src/facts/pull-request-facts.ts";
import { judgeGate } from "../../../src/gate/judge.ts";
import { readOwnerDecisions } from "../../../src/gate/owner-decision.ts";
import type { Mode, Policy } from "../../../src/policy/schema.ts";
import { facts, HEAD, hidden, judgedCheck, OLD, readiness, request, review } from "./world.ts";

const block = (over: Record<string, string> = {}, fence = "```"): string => {
  const fields = { decision: "accept", covers: "[ci]", rationale: "Billing is being mended.", expires: "2026-01-10", ...over };
  return `${fence}trust-layer-decision\n${Object.entries(fields)
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${key}: ${value}`)
    .join("\n")}\n${fence}`;
};
const comment = (over: Partial<Comment> = {}): Comment => ({
  id: 1,
  url: "https://github.com/org/app/pull/12#issuecomment-1",
  author: { login: "olga", type: "User" },
  body: `For ${HEAD}\n\n${block()}\n`,
  createdAt: "2026-01-02T10:00:00Z",
  editor: null,
  lastEditedAt: null,
  ...over,
});
const POLICY: Policy = { owners: ["@Olga", "@org/platform"] };
const read = (over: Partial<PullRequestFacts>, policy: Policy | null = POLICY, mode: Mode = "team") =>
  readOwnerDecisions(facts(over), policy, mode);

describe("accepted", () => {
  it.each<[string, Partial<PullRequestFacts>, Policy | null]>([
    ["a comment of a named owner", { comments: known([comment()]) }, POLICY],
    ["a review on the head", { reviews: known([review("olga", { state: "COMMENTED", body: block() })]) }, POLICY],
    ["edited by its writer", { comments: known([comment({ editor: "Olga", lastEditedAt: "2026-01-02T11:00:00Z" })]) }, POLICY],
    ["maintain permission where the policy names nobody", { comments: known([comment()]), permissions: { olga: known("maintain") } }, null],
    ["a review for a named team", { reviews: known([review("tess", { body: block(), onBehalfOf: ["org/platform"] })]) }, POLICY],
    [
      "several checks, an instant as expiry, tildes",
      {
        comments: known([
          comment({ body: `${HEAD}\n${block({ covers: "\n  - ci\n  - review", expires: "2026-01-03T01:00:00+00:00" }, "~~~")}` }),
        ]),
      },
      POLICY,
    ],
    ["the head named in the block", { comments: known([comment({ body: block({ head: HEAD }) })]) }, POLICY],
    ["to the end of its last day", { comments: known([comment({ body: `${HEAD}\n${block({ expires: "2026-01-03" })}` })]) }, POLICY],
  ])("%s", async (_name, over, policy) => {
    const [decision] = await read(over, policy);
    expect(decision?.reason).toMatch(/^Accepted/u);
    expect(decision).toMatchObject({ accepted: true, headSha: HEAD, selfReview: false });
  });

  it("the author only in solo, as a recorded gap", async () => {
    const over = { comments: known([comment({ author: { login: "author", type: "User" } })]), permissions: { author: known("admin") } };
    expect(await read(over, null, "solo")).toMatchObject([{ accepted: true, selfReview: true }]);
    expect(await read(over, null, "team")).toMatchObject([{ accepted: false, selfReview: true }]);
  });
});

describe("refused", () => {
  const said = (body: string): Partial<PullRequestFacts> => ({ comments: known([comment({ body: `${HEAD}\n${body}` })]) });
  it.each<[string, Partial<PullRequestFacts>, RegExp, (Policy | null)?]>([
    ["expired", said(block({ expires: "2026-01-02" })), /expired/u],
    ["no expiry", said(block({ expires: "" })), /expires/u],
    ["expiry is no date", said(block({ expires: "soon" })), /expires/u],
    ["no rationale", said(block({ rationale: "" })), /rationale/u],
    ["covers nothing", said(block({ covers: "[]" })), /covers/u],
    ["covers everything", said(block({ covers: '"*"' })), /no check/u],
    ["covers a typo", said(block({ covers: "[cii]" })), /no check/u],
    ["an unknown key", said(block({ scope: "all" })), /scope/u],
    ...["reject", "accept nothing", "merge is forbidden", "approved: no", "accept the risk of nothing", "do not accept"].map(
      (decision): [string, ReturnType<typeof said>, RegExp] => [
        `decides "${decision}"`,
        said(block({ decision: JSON.stringify(decision) })),
        /accepts nothing/u,
      ],
    ),
    ["a decision about writing", said(block({ decision: "approve-write" })), /accepts nothing/u],
    ["broken YAML", said("```trust-layer-decision\n{{{\n```"), /YAML/u],
    ["an alias bomb", said("```trust-layer-decision\na: &a [x]\nb: [*a, *a]\n```"), /YAML/u],
    ["no head named", { comments: known([comment({ body: block() })]) }, /does not name the head/u],
    ["a short head", { comments: known([comment({ body: `${HEAD.slice(0, 12)}\n${block()}` })]) }, /does not name the head/u],
    ["another head", { comments: known([comment({ body: `${OLD}\n${block()}` })]) }, /another commit/u],
    ["another head in the block", said(block({ head: OLD })), /it is about/u],
    ["a review of an older commit", { reviews: known([review("olga", { body: block(), commitSha: OLD })]) }, /moved/u],
    ["a dismissed review", { reviews: known([review("olga", { body: block(), state: "DISMISSED" })]) }, /dismissed/u],
    [
      "a review that asks for changes",
      { reviews: known([review("olga", { body: block(), state: "CHANGES_REQUESTED" })]) },
      /asks for changes/u,
    ],
    [
      "edited by another",
      { comments: known([comment({ editor: "mallory", lastEditedAt: "2026-01-02T11:00:00Z" })]) },
      /edited by @mallory/u,
    ],
    ["edited by nobody knows whom", { comments: known([comment({ lastEditedAt: "2026-01-02T11:00:00Z" })]) }, /edited/u],
    ["a bot", { comments: known([comment({ author: { login: "olga", type: "Bot" } })]) }, /not a human/u],
    ["an agent of the policy", { comments: known([comment()]) }, /not a human/u, { owners: ["olga"], agents: ["olga"] }],
    ["a stranger", { comments: known([comment({ author: { login: "mallory", type: "User" } })]) }, /not named/u],
    [
      "a stranger with a team among the owners",
      { comments: known([comment({ author: { login: "mallory", type: "User" } })]) },
      /cannot be verified/u,
    ],
    [
      "an admin whom the policy does not name",
      { comments: known([comment({ author: { login: "root", type: "User" } })]), permissions: { root: known("admin") } },
      /not named/u,
    ],
    ["write permission", { comments: known([comment()]), permissions: { olga: known("write") } }, /write permission/u, null],
    ["permission hidden", { comments: known([comment()]), permissions: { olga: unknown("No.", "Ask.") } }, /could not be seen/u, null],
    ["permission not looked up", { comments: known([comment()]) }, /not looked up/u, null],
    ["an account that is gone", { comments: known([comment({ author: null })]) }, /no longer exists/u],
    ["a list that may hold a withdrawal", { comments: known([comment()]), reviews: hidden }, /withdrawn/u],
    [
      "withdrawn later",
      {
        comments: known([
          comment(),
          comment({ id: 2, createdAt: "2026-01-02T12:00:00Z", body: `${HEAD}\n${block({ decision: "withdraw" })}` }),
        ]),
      },
      /withdrew/u,
    ],
  ])("%s", async (_name, over, why, policy = POLICY) => {
    const [decision] = await read(over, policy);
    expect(decision).toMatchObject({ accepted: false });
    expect(decision?.reason).toMatch(why);
  });

  it("anything but an acceptance that an owner writes later takes it back", async () => {
    for (const decision of ["hold", "not yet", "merge is forbidden"]) {
      const later = comment({ id: 2, createdAt: "2026-01-02T12:00:00Z", body: `${HEAD}\n${block({ decision })}` });
      expect((await read({ comments: known([comment(), later]) })).map(({ accepted }) => accepted)).toEqual([false, false]);
    }
    const again = comment({ id: 2, createdAt: "2026-01-02T12:00:00Z", body: `${HEAD}\n${block()}` });
    expect((await read({ comments: known([comment(), again]) })).map(({ accepted }) => accepted)).toEqual([true, true]);
  });

  it("a withdrawal before the decision, or of another check, changes nothing", async () => {
    const earlier = comment({ id: 2, createdAt: "2026-01-01T12:00:00Z", body: `${HEAD}\n${block({ decision: "withdraw" })}` });
    const other = comment({
      id: 3,
      createdAt: "2026-01-02T12:00:00Z",
      body: `${HEAD}\n${block({ decision: "withdraw", covers: "[title]" })}`,
    });
    expect((await read({ comments: known([comment(), earlier, other]) })).map(({ accepted }) => accepted)).toEqual([true, false, false]);
  });

  it.each([
    ["in an HTML comment", `<!--\n${block()}\n-->`],
    ["in a quotation", block().replace(/^/gmu, "> ")],
    ["in another fence", `\`\`\`\`text\n${block()}\n\`\`\`\``],
    ["in plain words", "trust-layer-decision: accept"],
  ])("%s it is no decision at all", async (_name, body) => {
    expect(await read(said(body))).toEqual([]);
  });
});

describe("effect", () => {
  const blocked = readiness({
    status: "blocked",
    ready: false,
    checks: [judgedCheck({ class: "never-started", cause: "billing", reason: "It never started." })],
  });
  const judge = (body: string, mode: Mode = "team") =>
    judgeGate(
      request({ facts: facts({ comments: known([comment({ body: `${HEAD}\n${body}` })]) }), readiness: blocked, policy: POLICY, mode }),
    );

  it.each(["team", "company", "high-risk"] as const)("turns a never-started CI into WARN in %s", async (mode) => {
    const body = await judge(block(), mode);
    expect(body.verdict).toBe("WARN");
    const ci = body.checks.find(({ id }) => id === "ci");
    expect(ci).toMatchObject({ status: "warn" });
    expect(ci?.reason).toContain("@olga until 2026-01-10");
    expect(ci?.reason).toContain("never started");
  });

  it("does nothing for a check that it does not name, nor when it is refused", async () => {
    expect((await judge(block({ covers: "[review]" }))).verdict).toBe("FAIL");
    expect((await judge(block({ expires: "2026-01-01" }))).verdict).toBe("FAIL");
  });

  it("covers secrets only by their own name", async () => {
    const leak = known([
      {
        path: "a.md",
        previousPath: null,
        status: "added" as const,
        additions: 1,
        deletions: 0,
        binary: false,
        addedLines: [{ line: 1, text: "AKIA" + "QYLPMN5HHHFPZAM2" }],
        removedLines: [],
      },
    ]);
    const verdict = async (covers: string) =>
      (
        await judgeGate(
          request({ facts: facts({ files: leak, comments: known([comment({ body: `${HEAD}\n${block({ covers })}` })]) }), policy: POLICY }),
        )
      ).verdict;
    expect(await verdict("[ci, review, codeowners, tests, tier, title, body]")).toBe("FAIL");
    expect(await verdict("[secrets]")).toBe("WARN");
  });
});
