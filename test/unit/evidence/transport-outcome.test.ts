import { describe, expect, it } from "vitest";
import { inconsistency } from "../../../src/evidence/consistency.ts";
import { transportOutcome, type TransportBody } from "../../../src/evidence/transport-body.ts";

type Decision = TransportBody["operations"][number]["decision"];
const body = (...decisions: Decision[]): TransportBody => ({
  operations: decisions.map((decision) => ({ operation: "comment", decision, blocker: null, idempotencyKey: null, url: null })),
});

describe("the outcome of what was written back", () => {
  it.each<[Decision[], string]>([
    [[], "unknown"],
    [["off", "off"], "unknown"],
    [["dry-run", "off"], "unknown"],
    [["written", "dry-run"], "pass"],
    [["unchanged"], "pass"],
    [["written", "blocked"], "blocked"],
    [["written", "blocked", "failed"], "fail"],
  ])("%j is %s", (decisions, outcome) => {
    expect(transportOutcome(body(...decisions))).toBe(outcome);
  });

  it("cannot be told better than it was", () => {
    expect(inconsistency({ kind: "transport", outcome: "pass", body: body("dry-run") })).not.toBeNull();
    expect(inconsistency({ kind: "transport", outcome: "unknown", body: body("dry-run") })).toBeNull();
  });
});
