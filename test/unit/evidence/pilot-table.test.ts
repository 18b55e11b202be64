import { describe, expect, test } from "vitest";
import { ConfigurationError } from "../../../src/facts/configuration-error.ts";
import { buildDecisionRecord } from "../../../src/evidence/decision-record.ts";
import { inputs } from "../../../actions/evidence-publish/inputs.ts";
import { OUTCOME_LABEL_WORDS, OUTCOME_LABELS } from "../../../src/evidence/outcome-label-words.ts";
import { readInputs } from "../../../src/host/inputs.ts";
import type { PilotInput } from "../../../src/evidence/pilot-input.ts";
import { buildPilotTable } from "../../../src/evidence/pilot-table.ts";
import { decisionRecordBodySchema } from "../../../src/evidence/proof-index-body.ts";
import { check, context, gate, passingGate, readiness, readyReadiness, subject } from "../render/fixtures.ts";

const clean = { publicFiles: 6, privateFiles: 4, sanitizedFiles: 6, withheldFiles: 0, leftovers: 0 };
const nothing: PilotInput = {
  subject: { repository: null, pullRequest: null, baseRef: null, baseSha: null, headRef: null, headSha: null },
  context: null,
  readiness: null,
  gate: null,
  pullRequest: null,
  environment: null,
  bundle: { publicFiles: 0, privateFiles: 0, sanitizedFiles: 0, withheldFiles: 0, leftovers: 0 },
  labelNamed: false,
};
const reviewed = {
  ...passingGate,
  checks: [...passingGate.checks.filter(({ id }) => id !== "branch-rules"), check("branch-rules", "pass", "Protected.")],
};
const all: PilotInput = {
  subject,
  context,
  readiness: readyReadiness,
  gate: reviewed,
  pullRequest: { state: "OPEN", reviews: 0 },
  environment: [{ tool: "git", available: true }],
  bundle: clean,
  labelNamed: true,
};

type Tables = "evidenceTable" | "successCriteria" | "stopConditions";
const state = (table: Tables, id: string, input: Partial<PilotInput>): string | undefined =>
  buildPilotTable({ ...all, ...input }, null)[table].find((row) => row.id === id)?.state;

describe("the pilot's table", () => {
  test("has 11 rows, 8 criteria, 6 stop conditions and one label, each with a reason", () => {
    const table = buildPilotTable(all, null);
    expect([table.evidenceTable.length, table.successCriteria.length, table.stopConditions.length]).toEqual([11, 8, 6]);
    for (const row of [...table.evidenceTable, ...table.successCriteria, ...table.stopConditions]) expect(row.reason, row.id).not.toBe("");
    expect(table.evidenceTable.every(({ owner }) => owner !== null)).toBe(true);
  });

  test("from nothing, nothing is met and no stop condition is known to be clear", () => {
    const table = buildPilotTable(nothing, null);
    expect([...table.evidenceTable, ...table.successCriteria].filter((row) => row.state === "met")).toEqual([]);
    expect(table.stopConditions.filter((row) => row.state === "not-met")).toEqual([]);
  });

  test("when all went well, only the release stays unknown", () => {
    const table = buildPilotTable(all, null);
    expect(table.evidenceTable.filter((row) => row.state !== "met").map(({ id }) => id)).toEqual(["release-evidence"]);
    expect(table.successCriteria.every((row) => row.state === "met")).toBe(true);
    expect(table.stopConditions.every((row) => row.state === "not-met")).toBe(true);
  });

  test.each<[Tables, string, Partial<PilotInput>, string]>([
    ["evidenceTable", "environment", { environment: null }, "unknown"],
    ["evidenceTable", "environment", { environment: [{ tool: "gh", available: false }] }, "met"],
    ["evidenceTable", "repository-shape", { context: { ...context, repository: { ...context.repository, fileCount: 0 } } }, "not-met"],
    ["evidenceTable", "harness", { context: { ...context, harness: { commands: [] } } }, "not-met"],
    ["evidenceTable", "task-context", { context: { ...context, change: null } }, "unknown"],
    ["evidenceTable", "task-context", { context: { ...context, primaryFiles: [] } }, "not-met"],
    ["evidenceTable", "pr-context", { context: { ...context, reviewPrompts: [] } }, "not-met"],
    ["evidenceTable", "merge-gate", { gate: { ...gate, verdict: null } }, "unknown"],
    ["evidenceTable", "merge-gate", { gate }, "met"],
    ["evidenceTable", "merge-gate", { gate: { ...gate, checks: [check("x", "fail", "no idea")] } }, "not-met"],
    ["evidenceTable", "ci-readiness", { readiness }, "met"],
    ["evidenceTable", "ci-readiness", { readiness: { ...readiness, checks: [] } }, "not-met"],
    ["evidenceTable", "ci-readiness", { readiness: { ...readyReadiness, inspected: 0 } }, "unknown"],
    ["evidenceTable", "ci-readiness", { readiness: { ...readyReadiness, status: "pending" } }, "not-met"],
    ["evidenceTable", "review-policy", { gate: { ...gate } }, "unknown"],
    ["evidenceTable", "human-decision", { gate }, "not-met"],
    ["evidenceTable", "proof-index", { bundle: { ...clean, sanitizedFiles: 5 } }, "not-met"],
    ["successCriteria", "one-pull-request", { subject: { ...subject, pullRequest: null } }, "not-met"],
    ["successCriteria", "one-pull-request", { readiness: null }, "not-met"],
    ["successCriteria", "context-before-review", { pullRequest: { state: "OPEN", reviews: 2 } }, "unknown"],
    ["successCriteria", "context-before-review", { pullRequest: { state: "OPEN", reviews: null } }, "unknown"],
    ["successCriteria", "verdict-before-merge", { pullRequest: { state: "MERGED", reviews: 0 } }, "not-met"],
    ["successCriteria", "sanitized", { bundle: { ...clean, leftovers: 1 } }, "not-met"],
    ["successCriteria", "next-improvement", { labelNamed: false }, "not-met"],
    ["stopConditions", "sensitive-data", { bundle: { ...clean, withheldFiles: 1 } }, "met"],
    ["stopConditions", "ci-not-inspectable", { readiness }, "met"],
    [
      "stopConditions",
      "ci-not-inspectable",
      { readiness, gate: { ...gate, ownerDecisions: gate.ownerDecisions.map((decision) => ({ ...decision, accepted: true })) } },
      "not-met",
    ],
    ["stopConditions", "ci-not-inspectable", { readiness: null }, "unknown"],
    ["stopConditions", "policy-unclear", { gate: { ...gate, policy: { ...gate.policy, source: "defaults" } } }, "unknown"],
    [
      "stopConditions",
      "policy-unclear",
      { gate: { ...gate, policy: { ...gate.policy, source: "defaults" }, checks: [check("branch-rules", "fail", "unprotected")] } },
      "met",
    ],
    [
      "stopConditions",
      "unexplained-blocker",
      { readiness: { ...readiness, checks: readiness.checks.map((entry) => ({ ...entry, cause: "unclassified" })) } },
      "met",
    ],
    ["stopConditions", "nobody-accountable", { gate }, "met"],
    ["stopConditions", "nobody-accountable", { gate: null }, "unknown"],
    ["stopConditions", "evidence-leaks", { bundle: { ...clean, leftovers: 1 } }, "met"],
    ["stopConditions", "evidence-leaks", { bundle: { ...clean, sanitizedFiles: 1 } }, "unknown"],
  ])("%s: %s", (table, id, input, expected) => expect(state(table, id, input)).toBe(expected));
});

describe("the words of the rows", () => {
  const reason = (id: string, more: Partial<PilotInput>): string =>
    buildPilotTable({ ...all, ...more }, null).evidenceTable.find((row) => row.id === id)?.reason ?? "";

  test("count one as one, and say of a gap that it is one", () => {
    const [api, git] = [
      { tool: "GitHub's API", available: false },
      { tool: "git", available: true },
    ];
    expect(reason("environment", { environment: [api, git] })).toBe("There: git. The gap is documented: without GitHub's API.");
    expect(reason("environment", { environment: [git] })).toBe("There: git.");
    expect(reason("proof-index", { bundle: { ...clean, publicFiles: 1, sanitizedFiles: 1, privateFiles: 1 } })).toBe(
      "1 public piece of evidence in the index; 1 file kept private.",
    );
  });
});

describe("the outcome label", () => {
  test("is the named one, else it is computed from the first gap", () => {
    expect(buildPilotTable(all, "outcome:not-now").outcomeLabel).toEqual({
      label: "outcome:not-now",
      nextStep: "record why it is out of scope",
      source: "input",
    });
    expect(buildPilotTable(all, null).outcomeLabel).toMatchObject({ label: "outcome:proof", source: "computed" });
    expect(buildPilotTable({ ...all, context: null }, null).outcomeLabel.label).toBe("outcome:repoctx");
    expect(buildPilotTable({ ...all, readiness: null }, null).outcomeLabel.label).toBe("outcome:docs");
    expect(buildPilotTable(nothing, null).outcomeLabel).toMatchObject({ label: "outcome:pilot", nextStep: "run on a pull request" });
  });

  test("of another word is a mistake that is told", () => {
    expect(readInputs(inputs, {})["outcome-label"]).toBeNull();
    expect(readInputs(inputs, { "INPUT_OUTCOME-LABEL": " outcome:proof " })["outcome-label"]).toBe("outcome:proof");
    expect(() => readInputs(inputs, { "INPUT_OUTCOME-LABEL": "done" })).toThrow(ConfigurationError);
    expect(OUTCOME_LABEL_WORDS).toEqual(Object.keys(OUTCOME_LABELS));
  });
});

describe("the decision record", () => {
  test("has every field, and null for what is not known", () => {
    const empty = buildDecisionRecord(nothing.subject, nothing, null);
    expect(decisionRecordBodySchema.safeParse(empty).success).toBe(true);
    expect(JSON.stringify(empty)).not.toMatch(/"(?!header|contextEvidence|gateEvidence|humanDecision|releaseEvidence)[a-zA-Z]+":"/u);
    const record = buildDecisionRecord(subject, { context, readiness, gate }, "trust-layer-evidence-public");
    expect(record).toMatchObject({
      header: { repository: "octo/shop", pullRequest: "#12", mode: "team" },
      gateEvidence: { verdict: "FAIL" },
      humanDecision: { owner: null, decision: null },
      releaseEvidence: { ciBlocker: expect.stringContaining("billing"), versionOrNote: null },
    });
    expect(record.gateEvidence.blockersOrWarnings).toHaveLength(4);
  });

  test("names the owner of a decision that counts, with the gap of a self-review", () => {
    const accepted = { ...gate, ownerDecisions: gate.ownerDecisions.map((decision) => ({ ...decision, accepted: true })) };
    expect(buildDecisionRecord(subject, { context, readiness, gate: accepted }, null).humanDecision).toMatchObject({
      owner: "mona",
      decision: expect.stringContaining("recorded gap"),
    });
  });
});
