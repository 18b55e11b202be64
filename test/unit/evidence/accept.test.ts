import { describe, expect, test } from "vitest";
import { acceptEvidence, type AcceptanceTerms } from "../../../src/evidence/accept.ts";
import { prettyJson } from "../../../src/evidence/canonical-json.ts";
import { seal, type Outcome, type Producer } from "../../../src/evidence/envelope.ts";
import type { Subject } from "../../../src/facts/subject.ts";
import { BASE, gate, HEAD, passingGate, readiness, readyReadiness, subject } from "../render/fixtures.ts";

const producer: Producer = { action: "ci-readiness", version: "0.1.0", workflow: "ci", job: "trust", runId: 7, runAttempt: 2 };
const terms: AcceptanceTerms = { subject, runId: 7, runAttempt: 2 };
const OTHER = "c".repeat(40);

function piece(more: { subject?: Subject; producer?: Partial<Producer>; body?: object; path?: string; outcome?: Outcome } = {}): {
  path: string;
  content: string;
} {
  const envelope = seal({
    kind: "ci-readiness",
    subject: more.subject ?? subject,
    producer: { ...producer, ...more.producer },
    generatedAt: "2026-01-01T00:00:00Z",
    outcome: more.outcome ?? (more.body === readyReadiness ? "pass" : "blocked"),
    body: more.body ?? readiness,
  });
  return { path: more.path ?? "ci-readiness.json", content: prettyJson(envelope) };
}

const codes = (offered: { path: string; content: string | Uint8Array }[], wanted = terms): string[] =>
  acceptEvidence(offered, wanted).rejected.map(({ code }) => code);

describe("evidence", () => {
  test("of this epoch, run and attempt is accepted", () => {
    const { accepted, rejected } = acceptEvidence([piece()], terms);
    expect(rejected).toEqual([]);
    expect(accepted.map(({ path, envelope }) => [path, envelope.kind])).toEqual([["ci-readiness.json", "ci-readiness"]]);
  });

  test.each([
    ["another head", { ...subject, headSha: OTHER }],
    ["another base", { ...subject, baseSha: OTHER }],
    ["no base", { ...subject, baseSha: null }],
    ["no head", { ...subject, headSha: null }],
    ["another pull request", { ...subject, pullRequest: 13 }],
    ["no pull request", { ...subject, pullRequest: null }],
    ["another repository", { ...subject, repository: "octo/shop2" }],
    ["the repository in another case", { ...subject, repository: "Octo/shop" }],
  ])("of %s is stale", (_, other) => expect(codes([piece({ subject: other })])).toEqual(["other-epoch"]));

  test("without a head counts for nobody, not even for a subject without one", () => {
    const none = { ...subject, headSha: null };
    expect(codes([piece({ subject: none })], { ...terms, subject: none })).toEqual(["other-epoch"]);
  });

  test("of another run, of none, or of a later attempt is refused", () => {
    expect(codes([piece({ producer: { runId: 8 } })])).toEqual(["other-run"]);
    expect(codes([piece({ producer: { runId: null } })])).toEqual(["other-run"]);
    expect(codes([piece()], { ...terms, runId: null })).toEqual(["other-run"]);
    expect(codes([piece({ producer: { runAttempt: 3 } })])).toEqual(["later-attempt"]);
    expect(codes([piece({ producer: { runId: 8 } })], { ...terms, runId: "any" })).toEqual([]);
  });

  test("that was changed, cut, or has another form is refused", () => {
    const { content } = piece();
    expect(
      codes([{ path: "a", content: content.replace('"blocked"', '"ready"').replace('"status": "blocked"', '"status": "ready"') }]),
    ).toEqual(["digest"]);
    expect(codes([{ path: "a", content: content.slice(0, -20) }])).toEqual(["not-json"]);
    expect(codes([{ path: "a", content: "" }])).toEqual(["not-json"]);
    expect(codes([{ path: "a", content: "{}" }])).toEqual(["schema"]);
    expect(codes([{ path: "a", content: content.replace('"1.1.0"', '"2.0.0"') }])).toEqual(["schema"]);
    expect(codes([{ path: "a", content: Uint8Array.of(0xff, 0xfe) }])).toEqual(["not-text"]);
    expect(codes([{ path: "a", content: new Uint8Array(17 * 1024 * 1024) }])).toEqual(["too-large"]);
    expect(codes([piece({ body: { status: "ready" } })])).toEqual(["body-schema"]);
    expect(codes([piece({ body: { ...readiness, extra: 1 } })])).toEqual(["body-schema"]);
    expect(codes([piece()], { ...terms, kinds: ["merge-gate"] })).toEqual(["kind"]);
  });

  test("that contradicts itself is refused: the digest does not cover the outcome", () => {
    expect(codes([piece({ outcome: "pass" })])).toEqual(["inconsistent"]);
    expect(codes([piece({ body: { ...readiness, ready: true } })])).toEqual(["inconsistent"]);
    expect(codes([piece({ body: { ...readyReadiness, checks: [] }, outcome: "pass" })])).toEqual(["inconsistent"]);
    expect(codes([piece({ body: { ...readyReadiness, inspected: 0 }, outcome: "pass" })])).toEqual(["inconsistent"]);
    expect(codes([piece({ body: { ...readyReadiness, checks: readiness.checks }, outcome: "pass" })])).toEqual(["inconsistent"]);
  });

  test.each<[string, object, Outcome, boolean]>([
    ["PASS with all checks passed", passingGate, "pass", true],
    ["PASS beside an outcome of another kind", passingGate, "warn", false],
    ["FAIL that calls itself a pass", gate, "pass", false],
    ["PASS without checks", { ...passingGate, checks: [] }, "pass", false],
    [
      "PASS with nothing inspected",
      { ...passingGate, checks: passingGate.checks.map((check) => ({ ...check, inspected: 0 })) },
      "pass",
      false,
    ],
    ["PASS with a failing check", { ...passingGate, checks: gate.checks }, "pass", false],
    ["PASS with an unknown check", { ...passingGate, checks: [...passingGate.checks, { ...gate.checks[3] }] }, "pass", false],
    ["PASS with a blocker", { ...passingGate, blockers: ["ci"] }, "pass", false],
    ["PASS with a failing member", { ...passingGate, members: [{ pullRequest: 1, verdict: "FAIL", headline: "x" }] }, "pass", false],
    ["WARN with a failing check", { ...gate, verdict: "WARN" }, "warn", false],
    ["no verdict", { ...gate, verdict: null }, "unknown", true],
    ["no verdict beside a pass", { ...gate, verdict: null }, "pass", false],
  ])("of the gate: %s", (_, body, outcome, isAccepted) => {
    const envelope = seal({ kind: "merge-gate", subject, producer, generatedAt: "2026-01-01T00:00:00Z", outcome, body });
    expect(codes([{ path: "merge-gate.json", content: prettyJson(envelope) }])).toEqual(isAccepted ? [] : ["inconsistent"]);
  });

  test("of an earlier attempt counts until a newer one is there", () => {
    const early = piece({ producer: { runAttempt: 1 }, path: "1/ci-readiness.json" });
    const late = piece({ path: "2/ci-readiness.json", body: readyReadiness });
    expect(acceptEvidence([early], terms).accepted.map(({ path }) => path)).toEqual([early.path]);
    expect(acceptEvidence([early, late], terms)).toMatchObject({
      accepted: [{ path: late.path }],
      rejected: [{ path: early.path, code: "superseded" }],
    });
  });

  test("twice and the same counts once; twice and different counts not at all", () => {
    expect(acceptEvidence([piece({ path: "b" }), piece({ path: "a" })], terms)).toMatchObject({
      accepted: [{ path: "a" }],
      rejected: [{ path: "b", code: "superseded" }],
    });
    const { accepted, rejected } = acceptEvidence([piece({ path: "a" }), piece({ path: "b", body: readyReadiness })], terms);
    expect(accepted).toEqual([]);
    expect(rejected.map(({ code }) => code)).toEqual(["ambiguous", "ambiguous"]);
  });

  test("is judged in the same way in any order", () => {
    const pieces = [
      piece({ path: "c" }),
      piece({ path: "a", producer: { runAttempt: 1 } }),
      piece({ path: "b", subject: { ...subject, headSha: BASE } }),
    ];
    expect(acceptEvidence(pieces.toReversed(), terms)).toEqual(acceptEvidence(pieces, terms));
    expect(acceptEvidence([], terms)).toEqual({ accepted: [], rejected: [] });
    expect(HEAD).not.toBe(BASE);
  });
});
