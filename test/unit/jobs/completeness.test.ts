import { describe, expect, it } from "vitest";
import type { GateBody, Verdict } from "../../../src/gate/body.ts";
import { judgeGate } from "../../../src/gate/judge.ts";
import { completeness } from "../../../src/jobs/completeness.ts";
import { request } from "../gate/world.ts";

const pass = await judgeGate(request());
const says = (verdict: Verdict | null): GateBody => ({ ...pass, verdict, headline: `${verdict ?? "No merge verdict"}: so it is.` });
const nothing = { accepted: [], rejected: [] };

describe("whether a verdict may be written in our name", () => {
  it("none: no", () => {
    expect(completeness(nothing, null, null)).toMatchObject({ verified: false, reason: expect.stringContaining("no merge verdict") });
    const rejected = { accepted: [], rejected: [{ path: "merge-gate.json", code: "digest" as const, reason: "It was changed." }] };
    expect(completeness(rejected, null, says("PASS"))).toMatchObject({
      verified: false,
      reason: expect.stringContaining("It was changed."),
    });
  });

  it("our own: yes, whatever it is", () => {
    for (const verdict of ["PASS", "WARN", "FAIL", null] as const)
      expect(completeness(nothing, says(verdict), null)).toEqual({ verified: true });
  });

  it.each<[Verdict, Verdict | null, boolean]>([
    ["PASS", "PASS", true],
    ["PASS", "WARN", false],
    ["PASS", "FAIL", false],
    ["PASS", null, false],
    ["WARN", "PASS", true],
    ["WARN", "FAIL", false],
    ["FAIL", "PASS", true],
    ["FAIL", "FAIL", true],
  ])("handed on %s, seen %s: %s", (handedOn, seen, verified) => {
    const found = completeness(nothing, says(handedOn), says(seen));
    expect(found.verified).toBe(verified);
    if (!found.verified) expect(found.reason).toContain("a fresh look at GitHub says");
  });
});
