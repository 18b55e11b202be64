import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { doctorBodySchema } from "../../../src/doctor/body.ts";
import { DOCTOR_CHECK_IDS } from "../../../src/doctor/checks.ts";
import { doctorOutcome, examine, stopsDoctor } from "../../../src/doctor/examine.ts";
import { selectChecks } from "../../../src/doctor/selection.ts";
import type { Surroundings } from "../../../src/doctor/surroundings.ts";
import { canonicalJson } from "../../../src/evidence/canonical-json.ts";
import { seal } from "../../../src/evidence/envelope.ts";
import { inconsistency } from "../../../src/evidence/consistency.ts";
import { renderDoctorTerminal } from "../../../src/render/doctor-terminal.ts";
import { blind, clone, held, onGitHub, only, open, whole, without } from "./world.ts";

const statusOf = (found: Surroundings, id: string) => examine(found).checks.find((check) => check.id === id)?.status;
const confirmation = (found: Surroundings, id: string) => examine(found).preflight?.find((check) => check.id === id)?.status;

describe("the doctor", () => {
  test("all in order: every check with its severity and what was looked at", () => {
    const body = examine(whole);
    expect(doctorBodySchema.parse(body)).toEqual(body);
    expect(doctorOutcome(body)).toBe("pass");
    expect(body.checks.map(({ id }) => id)).toEqual(DOCTOR_CHECK_IDS);
    expect(body.checks.every(({ severity, evidence }) => severity !== undefined && evidence !== undefined && evidence.length > 0)).toBe(
      true,
    );
    expect(body.quality).toEqual({ selected: 14, inspected: 14, skipped: [], unknown: [] });
    expect(body.nextActions).toEqual([]);
    expect(body.reviewPolicy).toHaveLength(11);
    expect(renderDoctorTerminal(body, { colour: false }, new Map())).toMatch(/Review policy of the default branch[\s\S]*Before a pilot/);
  });

  test("where nothing could be looked at it is unknown, without a score, and no confirmation is ok", () => {
    const body = examine(blind);
    expect(doctorOutcome(body)).toBe("unknown");
    expect(body).not.toHaveProperty("score");
    expect(body.reviewPolicy).toBeUndefined();
    expect(body.permissions?.every(({ held: has }) => has === "unknown")).toBe(true);
    expect(body.permissionsYaml).toBeNull();
    expect(body.preflight?.filter(({ status }) => status === "ok")).toEqual([]);
    expect(body.preflight?.every(({ mend }) => mend !== null)).toBe(true);
  });

  test.each([
    ["node", { nodeVersion: "v18.20.0" }, "gap"],
    ["node", { nodeVersion: "nonsense" }, "gap"],
    ["git", { gitVersion: null }, "gap"],
    ["git", { gitVersion: "git 2.30.9" }, "gap"],
    ["git", { gitVersion: "git 2.31.0" }, "ok"],
    ["git", { gitVersion: "git version 2.39.5.windows.1" }, "ok"],
    ["git", { gitVersion: "git 1.99" }, "gap"],
    ["git", { gitVersion: "git 3.0" }, "ok"],
    ["git", { gitVersion: "git from nowhere" }, "gap"],
    ["tools", { tools: null }, "unknown"],
    ["tools", { tools: [] }, "gap"],
    ["tools", { repository: { ...clone, packageManagers: null } }, "unknown"],
    ["tools", { repository: { ...clone, packageManagers: [] } }, "ok"],
    ["repository", { repository: null }, "gap"],
    ["repository", { repository: null, gitVersion: null }, "unknown"],
    ["repository", { repository: { ...clone, headSha: null } }, "gap"],
    ["history", { repository: { ...clone, shallow: true } }, "gap"],
    ["history", { repository: { ...clone, headSha: null } }, "unknown"],
    ["policy", { policy: { state: "absent" } }, "gap"],
    ["policy", { policy: { state: "broken", reason: "No." } }, "gap"],
    ["workflow", { workflows: { total: 3, ours: [] } }, "gap"],
    ["codeowners", { codeowners: null }, "gap"],
    ["codeowners", { codeowners: null, repository: { ...clone, headSha: null } }, "unknown"],
    ["token", { tokenPresent: false, github: null }, "gap"],
    ["token", { github: null }, "unknown"],
    ["token", { github: { reachable: false, refused: true, reason: "401" } }, "gap"],
    ["token", { github: { reachable: false, refused: false, reason: "502" } }, "unknown"],
    ["github", { github: { reachable: false, refused: true, reason: "404" } }, "gap"],
    ["github", { github: { reachable: false, refused: false, reason: "502" } }, "unknown"],
    ["actions", { github: { ...onGitHub, recentRuns: null } }, "unknown"],
    ["actions", { github: { ...onGitHub, recentRuns: { seen: 0, succeeded: 0 } } }, "gap"],
    [
      "actions",
      { github: { ...onGitHub, settings: [{ setting: "actions-enabled", value: "no", source: null, permission: null }] } },
      "gap",
    ],
    ["protection", { github: { ...onGitHub, reviewPolicy: open } }, "gap"],
    ["protection", { github: { ...onGitHub, reviewPolicy: [] } }, "unknown"],
    ["required-checks", { github: { ...onGitHub, reviewPolicy: open } }, "gap"],
    ["required-checks", { github: { ...onGitHub, reviewPolicy: held.map((row) => ({ ...row, value: "unknown" })) } }, "unknown"],
  ] as [string, Partial<Surroundings>, string][])("%s with %j: %s", (id, more, status) => {
    expect(statusOf({ ...whole, ...more }, id)).toBe(status);
  });

  test("a mend asks only for what is not there yet", () => {
    const mendOf = (more: Partial<Surroundings>, id: string): string | null | undefined =>
      examine({ ...whole, ...more }).checks.find((one) => one.id === id)?.mend;
    const nowhere = { ...clone, origin: null };
    expect(mendOf({ tokenPresent: false, github: null }, "protection")).toBe("Set GITHUB_TOKEN to a token that can read the repository.");
    expect(mendOf({ repository: nowhere, github: null }, "protection")).toBe("Run in a clone whose origin is on GitHub.");
    expect(mendOf({ github: { reachable: false, refused: true, reason: "401" } }, "protection")).toMatch(/what the check `github` found/);
    expect(mendOf({ repository: { ...clone, headSha: null }, policy: null }, "policy")).toBe("Make a first commit.");
    expect(mendOf({ repository: null, policy: null }, "policy")).toMatch(/^Run in a clone/);
  });

  test("what cannot exist on this plan is its own answer, and a gap", () => {
    const reviewPolicy = held.map((row) => ({ ...row, value: "cannot exist on this plan", source: "Upgrade to GitHub Pro" }));
    const found = { ...whole, github: { ...onGitHub, reviewPolicy } };
    for (const id of ["protection", "required-checks"]) {
      const check = examine(found).checks.find((one) => one.id === id);
      expect(check).toMatchObject({ status: "gap" });
      expect(check?.reason).toMatch(/cannot exist on this plan/);
    }
  });

  test("next actions: the gravest first, a gap before what is unknown, each mend once", () => {
    const found = { ...whole, repository: { ...clone, shallow: true }, gitVersion: null, github: null, tokenPresent: false };
    const actions = examine(found).nextActions ?? [];
    expect(actions.map(({ severity }) => severity)).toEqual(["high", "high", "low"]);
    expect(actions[0]?.closes).toEqual(["git"]);
    expect(actions[1]?.closes).toEqual(["token", "github", "permissions", "actions", "protection", "required-checks"]);
    expect(new Set(actions.map(({ action }) => action)).size).toBe(actions.length);
  });
});

describe("what is left out", () => {
  test("--only and --skip choose by id; what is left out is skipped, listed, and keeps the evidence from passing", () => {
    const selection = selectChecks("node,git,policy", "git");
    const body = examine(whole, selection);
    expect(body.checks.filter(({ status }) => status !== "skipped").map(({ id }) => id)).toEqual(["node", "policy"]);
    expect(body.quality).toMatchObject({ selected: 2, inspected: 2, unknown: [] });
    expect(body.headline).toBe("2 of 2 are in order, 0 gaps, 0 unknown, 12 left out.");
    expect(doctorOutcome(body)).toBe("unknown");
    expect(body.preflight?.filter(({ status }) => status === "ok").map(({ id }) => id)).toEqual(["mode", "evidence-place"]);
  });

  test.each([
    ["an unknown id gets the nearest name", "nod", null, /"nod".*no check/, /`node`/],
    ["an unknown id to skip", null, "polizy", /"polizy"/, /`policy`/],
    ["a name of Object is none", "constructor", null, /no check/, /Did you mean/],
    ["nothing", " , ", null, /names no check/, /Name some/],
    ["nothing left", "node", "node", /leave no check/, /Leave at least one/],
  ])("%s: one clear error", (_, chosen, skipped, message, mend) => {
    expect(() => selectChecks(chosen, skipped)).toThrow(message);
    try {
      selectChecks(chosen, skipped);
    } catch (error) {
      expect((error as { mend: string }).mend).toMatch(mend);
    }
  });
});

describe("--fail-on", () => {
  const shallow = examine({ ...whole, repository: { ...clone, shallow: true } });
  test.each([
    ["low", true],
    ["medium", false],
    ["high", false],
    ["never", false],
  ] as const)("a gap of low severity with --fail-on %s stops: %s", (failOn, stops) => {
    expect(stopsDoctor(failOn, shallow)).toBe(stops);
  });

  test("an unknown check stops as a gap does, and nobody looking at anything stops at high", () => {
    expect(stopsDoctor("high", examine({ ...whole, github: { ...onGitHub, recentRuns: null } }))).toBe(true);
    expect(stopsDoctor("high", examine(blind))).toBe(true);
    expect(stopsDoctor("never", examine(blind))).toBe(false);
    expect(stopsDoctor("low", examine(whole))).toBe(false);
    expect(stopsDoctor("high", examine(blind, only("node")))).toBe(false);
  });

  test("a contradiction stops at its severity", () => {
    const body = examine({ ...whole, environment: { repository: "other/place", twoTokens: false } });
    expect(stopsDoctor("high", body)).toBe(true);
    expect(doctorOutcome(body)).toBe("warn");
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
    ["ci-available", { github: { ...onGitHub, recentRuns: null } }, "unknown"],
    ["ci-available", { github: { ...onGitHub, recentRuns: { seen: 5, succeeded: 0 } } }, "gap"],
    ["base-protected", {}, "ok"],
    ["base-protected", { policy: { state: "absent" }, github: { ...onGitHub, reviewPolicy: open } }, "gap"],
    ["base-protected", { github: { ...onGitHub, reviewPolicy: open } }, "ok"],
    ["base-protected", { policy: { state: "absent" }, github: null }, "unknown"],
    ["codeowners", { codeowners: null }, "gap"],
    ["codeowners", { codeowners: null, policy: { state: "valid", mode: "solo", states: ["mode"] } }, "ok"],
    ["tools", { gitVersion: null }, "gap"],
    ["tools", { gitVersion: "git 2.17.1" }, "gap"],
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

/** Sources that can be taken away, each by what it leaves. */
const TAKEN: readonly Partial<Surroundings>[] = [
  { tools: null },
  { gitVersion: null },
  { repository: null, policy: null, codeowners: null, workflows: null },
  { policy: null },
  { codeowners: null },
  { workflows: null },
  { tokenPresent: false, github: null },
  { github: null },
  { github: { reachable: false, refused: false, reason: "502" } },
  { github: { ...onGitHub, recentRuns: null } },
  { github: { ...onGitHub, permissions: [] } },
  { github: { ...onGitHub, reviewPolicy: [] } },
  { github: { ...onGitHub, settings: [] } },
];
const BETTER = ["pass", "warn", "unknown"];

describe("for every set of sources", () => {
  const okOf = (body: ReturnType<typeof examine>): string[] =>
    [...body.checks, ...(body.preflight ?? [])].filter(({ status }) => status === "ok").map(({ id, title }) => id + title);

  test("taking one away never gives one more ok, and never a better outcome", () => {
    fc.assert(
      fc.property(fc.subarray([...TAKEN]), fc.constantFrom(...TAKEN), (first, more) => {
        const some: Surroundings = Object.assign({ ...whole }, ...first);
        const [before, after] = [examine(some), examine({ ...some, ...more })];
        // A source that replaces another one that was taken before is no further loss.
        fc.pre(!Object.keys(more).some((key) => first.some((taken) => key in taken)));
        expect(okOf(before)).toEqual(expect.arrayContaining(okOf(after)));
        expect(BETTER.indexOf(doctorOutcome(after))).toBeGreaterThanOrEqual(BETTER.indexOf(doctorOutcome(before)));
      }),
    );
  });

  test("leaving checks out never gives one more ok, a better outcome or a further contradiction", () => {
    fc.assert(
      fc.property(fc.subarray([...TAKEN]), fc.subarray([...DOCTOR_CHECK_IDS]), (taken, skipped) => {
        const some: Surroundings = Object.assign({ ...whole }, ...taken);
        const [all, part] = [examine(some), examine(some, without(...skipped))];
        expect(okOf(all)).toEqual(expect.arrayContaining(okOf(part)));
        expect(BETTER.indexOf(doctorOutcome(part))).toBeGreaterThanOrEqual(BETTER.indexOf(doctorOutcome(all)));
        expect(all.contradictions).toEqual(expect.arrayContaining(part.contradictions ?? []));
        expect(part.checks.filter(({ status }) => status === "skipped").map(({ id }) => id)).toEqual(skipped);
      }),
    );
  });

  test("the body fits its schema, is the same twice, names no path of a program, and does not contradict its outcome", () => {
    fc.assert(
      fc.property(fc.subarray([...TAKEN]), fc.subarray([...DOCTOR_CHECK_IDS]), (taken, skipped) => {
        const some: Surroundings = Object.assign({ ...whole }, ...taken);
        const body = examine(some, without(...skipped));
        expect(doctorBodySchema.parse(body)).toEqual(body);
        expect(canonicalJson(examine(some, without(...skipped)))).toBe(canonicalJson(body));
        expect(JSON.stringify(body)).not.toContain("/usr/bin");
        const subject = { repository: null, pullRequest: null, baseRef: null, baseSha: null, headRef: null, headSha: null };
        const producer = { action: "doctor", version: "0.1.0", workflow: null, job: null, runId: null, runAttempt: null };
        const sealed = seal({ kind: "doctor", subject, producer, generatedAt: "2026-01-01T00:00:00Z", outcome: doctorOutcome(body), body });
        expect(inconsistency(sealed)).toBeNull();
        if (sealed.outcome !== "pass") expect(inconsistency({ ...sealed, outcome: "pass" })).toMatch(/outcome/);
      }),
    );
  });

  test("a body that counts other checks than it lists contradicts itself", () => {
    const body = { ...examine(whole, only("node")), inspected: 14 };
    expect(inconsistency({ kind: "doctor", outcome: "unknown", body: JSON.parse(JSON.stringify(body)) })).toMatch(/counts other checks/);
  });
});
