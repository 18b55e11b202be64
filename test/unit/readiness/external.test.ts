import { describe, expect, it } from "vitest";
import type { ExternalResultFact } from "../../../src/facts/external-result.ts";
import { known } from "../../../src/facts/fact.ts";
import type { Policy } from "../../../src/policy/schema.ts";
import { readinessBodySchema, type ReadinessBody } from "../../../src/readiness/body.ts";
import { ageInWords } from "../../../src/readiness/external/age.ts";
import { isSigner } from "../../../src/readiness/external/signer.ts";
import { about, invalid, lists, missing, result, signedBy, SIGNER } from "./external-results.ts";
import { BASE, classOf, facts, judge, ruleset, run } from "./facts.ts";

const OTHER = "c".repeat(40);

function judged(policy: Policy | null, ...externalResults: ExternalResultFact[]): ReadinessBody {
  return judge(facts({ externalResults }), policy);
}

/** What is wrong with a result of `canary` -> the class and cause of its row where the policy lists it. */
const DEFECTS: Readonly<Record<string, [Policy, ExternalResultFact[], string, RegExp]>> = {
  "nothing was handed over": [lists({}), [], "never-reported:external-missing", /no result of this gate was handed over/],
  "only another gate's result": [lists({}), [result({ name: "lint" })], "never-reported:external-missing", /never reported/],
  "a failure": [lists({}), [result({ result: "failure", summary: "2 of 9 failed" })], "red", /^Failed 3 hours ago.*"2 of 9 failed"/],
  "an error": [lists({}), [result({ result: "error" })], "unknown:external-error", /came to no result/],
  "another commit": [lists({}), [result(about({ headSha: OTHER }))], "unknown:external-other-commit", /about commit `c{40}`/],
  "no commit": [lists({}), [result(about({ headSha: null }))], "unknown:external-other-commit", /does not name/],
  "another repository": [lists({}), [result(about({ repository: "o/other" }))], "unknown:external-other-commit", /repository `o\/other`/],
  "no repository": [lists({}), [result(about({ repository: null }))], "unknown:external-other-commit", /does not name/],
  "another pull request": [lists({}), [result(about({ pullRequest: 2 }))], "unknown:external-other-commit", /pull request `2`/],
  "another base": [lists({}), [result(about({ baseSha: OTHER }))], "unknown:external-other-commit", /base `c{40}`/],
  "older than the policy allows": [lists({ "max-age-hours": 2 }), [result()], "unknown:external-expired", /made 3 hours ago.*2 hours old/],
  "past its own expiry": [lists({}), [result({ expiresAt: "2026-05-01T12:00:00Z" })], "unknown:external-expired", /only until/],
  "made in the future": [lists({}), [result({ generatedAt: "2026-05-01T12:05:01Z" })], "unknown:external-future", /in the future/],
  "no signature": [lists({ signer: SIGNER }), [result()], "unknown:external-unsigned", /must be signed by `o\/r/],
  "a signature that nobody checked": [
    lists({ signer: SIGNER }),
    [result({ signature: { state: "unchecked" } })],
    "unknown:external-unsigned",
    /not checked when/,
  ],
  "a bad signature": [
    lists({ signer: SIGNER }),
    [result({ signature: { state: "invalid", reason: "The file was changed." } })],
    "unknown:external-bad-signature",
    /The file was changed\./,
  ],
  "another signer": [
    lists({ signer: SIGNER }),
    [result(signedBy("o/r/.github/workflows/x.yml"))],
    "unknown:external-wrong-signer",
    /x\.yml/,
  ],
  "another ref of the signer": [
    lists({ signer: `${SIGNER}@refs/heads/main` }),
    [result(signedBy(SIGNER, "refs/pull/1/merge"))],
    "unknown:external-wrong-signer",
    /refs\/pull\/1\/merge/,
  ],
  "one of two signers": [
    lists({ signer: SIGNER }, { signer: "o/r/.github/workflows/x.yml" }),
    [result(signedBy(SIGNER))],
    "unknown:external-wrong-signer",
    /x\.yml/,
  ],
  "a failure beside a success": [lists({}), [result(), result({ source: "b.json", result: "failure" })], "red", /Failed/],
  "another commit beside a success": [
    lists({}),
    [result(), result({ source: "b.json", ...about({ headSha: OTHER }) })],
    "unknown:external-other-commit",
    /./,
  ],
};

describe("a gate that the policy lists under `ci.external`", () => {
  it.each(Object.entries(DEFECTS))("%s is no pass", (_, [policy, externalResults, expected, words]) => {
    const body = judged(policy, ...externalResults);
    const row = body.checks.find(({ name }) => name === "canary (external)");
    expect(classOf(body, "canary (external)")).toBe(expected);
    expect(row?.reason).toMatch(words);
    expect(row).toMatchObject({ required: true, blocking: true, sources: [{ kind: "policy", detail: "`ci.external`" }] });
    expect(row?.mend).not.toBeNull();
    expect(body.ready).toBe(false);
    expect(body.headline).toContain("canary (external)");
    expect(readinessBodySchema.parse(body)).toEqual(body);
  });

  it.each([
    ["on this commit", {}, lists({})],
    ["that names pull request and base", about({ pullRequest: 1, baseSha: BASE }), lists({})],
    ["that writes the repository in other letters", about({ repository: "O/R" }), lists({})],
    ["exactly as old as it may be", {}, lists({ "max-age-hours": 3 })],
    ["by a clock that is a little ahead", { generatedAt: "2026-05-01T12:05:00Z" }, lists({})],
    ["before its expiry", { expiresAt: "2026-05-01T12:00:01Z" }, lists({})],
    ["signed by the workflow", signedBy(SIGNER), lists({ signer: SIGNER })],
    ["signed on the branch", signedBy(SIGNER), lists({ signer: `${SIGNER}@main` })],
  ])("a success %s is green beside a green check", (_, more, policy) => {
    const body = judged(policy, result(more));
    expect(classOf(body, "canary (external)")).toBe("green");
    expect(body.status).toBe("ready");
    expect(body.external).toMatchObject([{ source: "canary.json", name: "canary", result: "success", accepted: true, code: null }]);
  });

  it("says what it was, how old, and who reported and signed it", () => {
    const unsigned = judged(lists({}), result()).external?.[0];
    expect(unsigned?.reason).toBe("Succeeded 3 hours ago on this commit, reported by workflow `canary` (unsigned).");
    expect(unsigned).toMatchObject({ ageSeconds: 10_800, signer: null, generatedAt: "2026-05-01T09:00:00Z" });
    const signed = judged(lists({ signer: SIGNER }), result(signedBy(SIGNER))).external?.[0];
    expect(signed?.reason).toContain(`(signed by \`${SIGNER}@refs/heads/main\`)`);
    expect(signed?.signer).toBe(`${SIGNER}@refs/heads/main`);
  });

  it("is judged on the commit of the merge group where there is one", () => {
    const mergeGroup = { headSha: OTHER, baseSha: BASE, members: [1] };
    const on = (headSha: string) => judge(facts({ mergeGroup, externalResults: [result(about({ headSha }))] }), lists({}));
    expect(classOf(on(OTHER), "canary (external)")).toBe("green");
    expect(classOf(on("a".repeat(40)), "canary (external)")).toBe("unknown:external-other-commit");
  });

  it("may name the base of the merge group, and no other", () => {
    const mergeGroup = { headSha: OTHER, baseSha: "d".repeat(40), members: [1] };
    const on = (baseSha: string) =>
      classOf(judge(facts({ mergeGroup, externalResults: [result(about({ headSha: OTHER, baseSha }))] }), lists({})), "canary (external)");
    expect(on("d".repeat(40))).toBe("green");
    expect(on(BASE)).toBe("unknown:external-other-commit");
  });

  it("may be signed by several, one of whom is the one that is asked for", () => {
    const others = [{ workflow: SIGNER, ref: "refs/heads/main" }];
    const signature = { state: "verified", workflow: "o/r/.github/workflows/a.yml", ref: "refs/heads/main", others } as const;
    const both = lists({ signer: SIGNER }, { signer: "o/r/.github/workflows/a.yml" });
    for (const policy of [lists({ signer: SIGNER }), both]) {
      const body = judged(policy, result({ signature }));
      expect(classOf(body, "canary (external)")).toBe("green");
      expect(body.external?.[0]?.signer).toBe(`o/r/.github/workflows/a.yml@refs/heads/main, ${SIGNER}@refs/heads/main`);
    }
    const third = judged(lists({ signer: "o/r/.github/workflows/b.yml" }), result({ signature }));
    expect(classOf(third, "canary (external)")).toBe("unknown:external-wrong-signer");
  });

  it("tells that results differ", () => {
    const both = judged(lists({}), result(), result({ source: "b.json", result: "failure" }));
    expect(both.notes).toContain("2 results of `canary` were handed over and differ: the worst of them counts.");
    const same = judged(lists({}), result(), result({ source: "b.json" }));
    expect(same.notes.join(" ")).not.toContain("differ");
    expect(same.status).toBe("ready");
  });
});

describe("a gate that the policy does not list", () => {
  it("its success counts neither way, and the row says how to make it count", () => {
    const body = judged(null, result());
    expect(body.checks.map(({ name }) => name)).toEqual(["build"]);
    expect(body.external).toMatchObject([{ accepted: false, code: "external-not-listed" }]);
    expect(body.external?.[0]?.mend).toContain("`ci.external`");
  });

  it.each([
    ["failure", result({ result: "failure" }), "red", "failing"],
    ["error", result({ result: "error" }), "unknown:external-error", "unknown"],
    ["failure of another commit", result({ result: "failure", ...about({ headSha: OTHER }) }), "unknown:external-other-commit", "unknown"],
  ])("its %s blocks, as a requirement of the input", (_, given, expected, status) => {
    const body = judged(null, given);
    expect(classOf(body, "canary (external)")).toBe(expected);
    expect(body.checks.find(({ name }) => name === "canary (external)")?.sources).toEqual([{ kind: "input", detail: "external-results" }]);
    expect([body.status, body.basis]).toEqual([status, "observed"]);
  });
});

describe("what was handed over and is no result", () => {
  it.each([
    [missing, "never-reported:external-missing", "blocked", /no such file/],
    [invalid, "unknown:external-invalid", "unknown", /not complete JSON/],
  ])("is a row and an entry of its own: %j", (given, expected, status, words) => {
    const body = judged(null, given);
    expect(classOf(body, "canary.json (external)")).toBe(expected);
    expect(body.status).toBe(status);
    expect(body.external).toMatchObject([
      { source: "canary.json", name: null, result: null, accepted: false, code: expected.split(":")[1] },
    ]);
    expect(body.external?.[0]?.reason).toMatch(words);
  });
});

describe("an external result and GitHub's own checks", () => {
  it("neither satisfies nor hides a check of the same name", () => {
    const red = judge(facts({ checks: known([run("canary", { conclusion: "FAILURE" })]), externalResults: [result()] }), lists({}));
    expect([classOf(red, "canary"), classOf(red, "canary (external)"), red.status]).toEqual(["red", "green", "failing"]);
    const absent = judge(facts({ rules: known([ruleset("canary")]), externalResults: [result()] }), lists({}));
    expect(classOf(absent, "canary (external)")).toBe("green");
    expect(absent.ready).toBe(false);
    const required = judge(facts({ rules: known([ruleset("canary (external)")]), externalResults: [result()] }), lists({}));
    expect(
      required.checks
        .filter(({ name }) => name === "canary (external)")
        .map(({ class: is }) => is)
        .toSorted(),
    ).toEqual(["green", "orphan-name"]);
  });

  it("never makes the set of required checks", () => {
    const body = judge(facts({ checks: known([run("build", { conclusion: "FAILURE" })]), externalResults: [result()] }), lists({}));
    expect([body.basis, body.status]).toEqual(["observed", "failing"]);
  });

  it.each([
    ["unsigned", {}, lists({}), "unknown"],
    ["signed, where the policy names nobody", signedBy(SIGNER), lists({}), "unknown"],
    ["signed as the policy asks", signedBy(SIGNER), lists({ signer: SIGNER }), "ready"],
  ])("alone, a success that is %s: %#", (_, more, policy, status) => {
    const alone = { checks: known([]), suites: known([]), externalResults: [result(more)] };
    expect(judge(facts(alone), policy).status).toBe(status);
    const skipped = { ...alone, checks: known([run("build", { conclusion: "SKIPPED" })]) };
    const body = judge(facts(skipped), policy);
    expect(body.status).toBe(status);
    if (status === "unknown") expect(body.headline).toContain("cannot vouch");
  });
});

describe("the list of results", () => {
  it("is empty, and there, where nothing was handed over", () => expect(judge(facts()).external).toEqual([]));

  it("bears text that no JSON of ours could hold", () => {
    const half = "\ud800";
    const given = result({ source: half, producer: { action: half, workflow: half }, ...about({ repository: half }) });
    expect(judged(lists({}), given, { ...given, result: "failure" }).external).toHaveLength(2);
  });

  it("holds hostile text on one line in every reason", () => {
    const name = "a\n::error::b`<img src=x>` @octocat";
    const summary = "line 1\n::error file=a::line 2\u001b[31m";
    const body = judged(null, result({ name, summary, result: "failure", producer: { action: "x", workflow: "w\nx" } }));
    expect([body.headline, ...(body.external ?? []).map(({ reason }) => reason), ...body.notes].join("")).not.toContain("\n");
    expect(classOf(body, `${name} (external)`)).toBe("red");
  });

  it.each(["a ` b", "`", "``` x", "a `b` c"])("%j moves no border of a span of code in the sentence around it", (text) => {
    const told = result({ result: "failure", summary: text, producer: { action: "x", workflow: text } });
    const [row] = judged(null, told).external ?? [];
    expect((row?.reason.split("`").length ?? 0) % 2).toBe(1);
    expect(row?.reason).toMatch(/workflow `[^`]+` \(unsigned\)\. It says: "/);
  });

  it("tells what to do about a line that leads to nothing", () => {
    const row = judged(null, missing).checks.find(({ name }) => name === "canary.json (external)");
    expect(row?.mend).toMatch(/^Correct the line of `external-results`/);
  });
});

describe("isSigner", () => {
  const signature = { state: "verified", workflow: SIGNER, ref: "refs/heads/main" } as const;
  it.each([
    [SIGNER, true],
    ["O/R/.github/workflows/canary.yml", true],
    [`${SIGNER}@main`, true],
    [`${SIGNER}@refs/heads/main`, true],
    ["o/r/.github/workflows/Canary.yml", false],
    [`${SIGNER}@heads/main`, false],
    [`${SIGNER}@mai`, false],
    [`${SIGNER}@`, false],
    ["o/r/.github/workflows/canary.yaml", false],
    ["o/r2/.github/workflows/canary.yml", false],
  ])("%s: %s", (wanted, expected) => expect(isSigner(wanted, signature, { repository: "o/r", baseRef: "main" })).toBe(expected));

  it.each([
    ["its own workflow on the base branch", "refs/heads/main", "o/r", true],
    ["its own workflow on another branch", "refs/heads/feature", "o/r", false],
    ["its own workflow as the pull request has it", "refs/pull/7/merge", "o/r", false],
    ["its own workflow at a tag of the base branch's name", "refs/tags/main", "o/r", false],
    ["the case of letters is no way around it", "refs/heads/feature", "O/R", false],
    ["a workflow of another repository, which the change cannot reach", "refs/tags/v1", "o/product", true],
  ])("without a ref, %s", (_, ref, repository, expected) => {
    expect(isSigner(SIGNER, { ...signature, ref }, { repository, baseRef: "main" })).toBe(expected);
  });

  it.each([
    ["the base branch", "main", "refs/heads/main", "o/r", true],
    ["a tag of the base branch's name, which is quickly pushed", "main", "refs/tags/main", "o/r", false],
    ["a branch beside the tag that was meant", "v1", "refs/heads/v1", "o/r", false],
    ["a tag, since a branch could have its name", "v1", "refs/tags/v1", "o/r", false],
    ["the same in other letters", "v1", "refs/heads/v1", "O/R", false],
    ["a tag that is written in full", "refs/tags/v1", "refs/tags/v1", "o/r", true],
    ["a commit", "c".repeat(40), "c".repeat(40), "o/r", true],
    ["a tag of another repository", "v1", "refs/tags/v1", "o/product", true],
    ["a branch of another repository", "v1", "refs/heads/v1", "o/product", true],
  ])("with a ref: %s", (_, wanted, ref, repository, expected) => {
    expect(isSigner(`${SIGNER}@${wanted}`, { ...signature, ref }, { repository, baseRef: "main" })).toBe(expected);
  });

  it("says how a short ref is meant where it is not met", () => {
    const body = judged(lists({ signer: `${SIGNER}@v1` }), result(signedBy(SIGNER, "refs/tags/v1")));
    expect(body.external?.[0]?.reason).toContain("write any other in full (`refs/heads/...` or `refs/tags/...`)");
    expect(body.status).toBe("unknown");
  });

  it("without a ref and without a base branch, no copy of its own workflow", () => {
    expect(isSigner(SIGNER, signature, { repository: "o/r", baseRef: null })).toBe(false);
  });
});

it.each([
  [-301, "in the future"],
  [-1, "just now"],
  [0, "just now"],
  [1, "1 second ago"],
  [59, "59 seconds ago"],
  [60, "1 minute ago"],
  [3599, "59 minutes ago"],
  [3600, "1 hour ago"],
  [172_799, "47 hours ago"],
  [172_800, "2 days ago"],
])("an age of %i seconds is %s", (seconds, words) => expect(ageInWords(seconds)).toBe(words));
