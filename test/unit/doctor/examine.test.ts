import { describe, expect, test } from "vitest";
import { doctorOutcome, examine, type Surroundings } from "../../../src/doctor/examine.ts";
import { reviewPolicy } from "../../../src/readiness/review-policy.ts";
import { known } from "../../../src/facts/fact.ts";
import { renderDoctorTerminal } from "../../../src/render/doctor-terminal.ts";
import { doctorBodySchema } from "../../../src/doctor/body.ts";

const open = reviewPolicy({
  rules: known([]),
  classicProtection: known({ protected: false, requiredChecks: [], enforcement: null }),
  refUpdateRule: known(null),
});
const held = open.map((row) => (row.setting === "protected" ? { ...row, value: "yes", source: "ruleset 7" } : row));
const blind: Surroundings = {
  nodeVersion: "v24.1.0",
  gitVersion: null,
  repository: null,
  tokenPresent: false,
  policy: null,
  codeowners: null,
  workflows: null,
  github: null,
};
const whole: Surroundings = {
  nodeVersion: "v24.1.0",
  gitVersion: "git version 2.47",
  repository: { headSha: "a".repeat(40), shallow: false, origin: "o/r" },
  tokenPresent: true,
  policy: { state: "valid", mode: "team", states: ["mode", "evidence", "owners"] },
  codeowners: "CODEOWNERS",
  workflows: { total: 2, ours: ["trust.yml"] },
  github: { reachable: true, defaultBranch: "main", reviewPolicy: held, recentRuns: { seen: 20, succeeded: 18 } },
};
const confirmation = (found: Surroundings, id: string) => examine(found).preflight?.find((check) => check.id === id)?.status;

describe("the doctor", () => {
  test("all in order", () => {
    const body = examine(whole);
    expect(doctorBodySchema.parse(body)).toEqual(body);
    expect(doctorOutcome(body)).toBe("pass");
    expect(body.reviewPolicy).toHaveLength(11);
    expect(renderDoctorTerminal(body, { colour: false })).toMatch(/Review policy of the default branch[\s\S]*Before a pilot/);
  });

  test("where nothing could be looked at it is unknown, without a score, and no confirmation is ok but the tools", () => {
    const body = examine(blind);
    expect(doctorOutcome(body)).toBe("unknown");
    expect(body).not.toHaveProperty("score");
    expect(body.reviewPolicy).toBeUndefined();
    expect(body.preflight?.filter(({ status }) => status === "ok")).toEqual([]);
    expect(body.preflight?.every(({ mend }) => mend !== null)).toBe(true);
  });
});

describe("the preflight of the pilot", () => {
  test("what only a person can confirm is never ok", () => {
    expect(confirmation(whole, "focused-change")).toBe("unknown");
  });
  test.each([
    ["ci-available", {}, "ok"],
    ["ci-available", { workflows: { total: 0, ours: [] } }, "gap"],
    ["ci-available", { github: null }, "unknown"],
    ["ci-available", { github: { ...whole.github, recentRuns: null } }, "unknown"],
    ["ci-available", { github: { ...whole.github, recentRuns: { seen: 5, succeeded: 0 } } }, "gap"],
    ["base-protected", {}, "ok"],
    ["base-protected", { policy: { state: "absent" }, github: { ...whole.github, reviewPolicy: open } }, "gap"],
    ["base-protected", { github: { ...whole.github, reviewPolicy: open } }, "ok"],
    ["base-protected", { policy: { state: "absent" }, github: null }, "unknown"],
    ["codeowners", { codeowners: null }, "gap"],
    ["codeowners", { codeowners: null, policy: { state: "valid", mode: "solo", states: ["mode"] } }, "ok"],
    ["tools", { gitVersion: null }, "gap"],
    ["tools", { nodeVersion: "v18.0.0" }, "gap"],
    ["mode", {}, "ok"],
    ["mode", { policy: { state: "valid", mode: null, states: [] } }, "gap"],
    ["mode", { policy: { state: "broken", reason: "No." } }, "gap"],
    ["mode", { policy: null }, "unknown"],
    ["evidence-place", {}, "ok"],
    ["evidence-place", { policy: { state: "absent" } }, "gap"],
  ] as [string, Partial<Surroundings>, string][])("%s with %j: %s", (id, more, status) => {
    expect(confirmation({ ...whole, ...more }, id)).toBe(status);
  });
});
