import { describe, expect, test } from "vitest";
import { levelOf, settingsOf, unknownLevel } from "../../../src/policy/modes.ts";
import { CHECK_IDS, levelSchema, modeSchema } from "../../../src/policy/schema.ts";
import { headlineNotices, mergeCi, refusedIgnores, resolveMode } from "../../../src/policy/tighten.ts";

const MODES = modeSchema.options;
const RANK = { off: 0, warn: 1, fail: 2 } as const;

describe("levels", () => {
  test.each([
    ["pr-state", "FFFF"],
    ["ci", "FFFF"],
    ["review", "WFFF"],
    ["codeowners", "WFFF"],
    ["conversations", "WFFF"],
    ["branch-rules", "WWFF"],
    ["secrets", "FFFF"],
    ["policy-change", "WWFF"],
    ["title", "WWFF"],
    ["body", "WWFF"],
    ["linked-issue", "WWFF"],
    ["tests", "WWWF"],
    ["tier", "WWFF"],
  ] as const)("%s is %s in solo, team, company, high-risk (design section 6)", (check, row) => {
    const letters = MODES.map((mode) => (levelOf(null, mode, check) === "fail" ? "F" : "W")).join("");
    expect(letters).toBe(row);
  });

  test("a stricter mode never lowers a level, known or unknown", () => {
    for (const check of CHECK_IDS) {
      for (const [index, mode] of MODES.entries()) {
        const next = MODES[index + 1] ?? mode;
        const [here, there] = [levelOf(null, mode, check), levelOf(null, next, check)];
        expect(RANK[there]).toBeGreaterThanOrEqual(RANK[here]);
        expect(RANK[unknownLevel(next, there)]).toBeGreaterThanOrEqual(RANK[unknownLevel(mode, here)]);
      }
    }
  });

  test("an unknown is at least a warning, and a failure in company and high-risk", () => {
    for (const level of levelSchema.options) {
      expect(unknownLevel("company", level)).toBe("fail");
      expect(unknownLevel("high-risk", level)).toBe("fail");
      expect(unknownLevel("solo", level)).toBe(level === "fail" ? "fail" : "warn");
      expect(unknownLevel("team", level)).toBe(level === "fail" ? "fail" : "warn");
    }
  });

  test("the policy changes any level, by a level alone or in a map; settings come without it", () => {
    const policy = { checks: { title: "off", review: { level: "warn", approvals: 2 }, body: { sections: ["Why"] } } } as const;
    const own = { checks: { ...policy.checks, body: { sections: ["Why"] } } };
    expect(levelOf(own, "company", "title")).toBe("off");
    expect(levelOf(own, "company", "review")).toBe("warn");
    expect(levelOf(own, "company", "body")).toBe("fail");
    expect(settingsOf(own, "review")).toEqual({ approvals: 2 });
    expect(settingsOf(own, "title")).toEqual({});
    expect(settingsOf(null, "body")).toEqual({});
  });
});

describe("inputs tighten, never loosen", () => {
  test("every pair of modes", () => {
    for (const [stated, mode] of MODES.entries()) {
      for (const [asked, input] of MODES.entries()) {
        const resolved = resolveMode(input, { mode });
        expect(MODES.indexOf(resolved.value)).toBe(Math.max(stated, asked));
        expect(resolved.refused === null).toBe(asked >= stated);
        expect(resolved.source).toBe(asked > stated ? "input" : "policy");
      }
    }
  });

  test("a silent policy: the input decides, else team", () => {
    expect(resolveMode(null, null)).toMatchObject({ value: "team", source: "default", refused: null });
    expect(resolveMode("solo", {})).toMatchObject({ value: "solo", source: "input", refused: null });
  });

  test("a policy that could not be read gives the strictest mode, whatever the input", () => {
    expect(resolveMode("solo", null, true)).toMatchObject({ value: "high-risk", refused: expect.stringContaining("solo") as string });
    expect(resolveMode(null, null, true)).toMatchObject({ value: "high-risk", refused: null });
  });

  test("required checks add up, and a required name is not ignored", () => {
    const ci = mergeCi({ ci: { required: ["build"], ignore: ["nightly / *"] } }, { required: ["lint", "lint"], ignore: ["*"] });
    expect(ci.required).toEqual([
      { name: "build", source: "policy" },
      { name: "lint", source: "input" },
    ]);
    expect(ci.settleSeconds).toBe(60);
    expect(refusedIgnores(ci, ["build"])).toEqual([{ name: "build", pattern: "*", source: "input" }]);
  });

  test("the headline names another policy path, fail-on never, a refused mode and a lax one", () => {
    const notices = (policyPath: string, failOn: string, input: "solo" | null, mode: "team" | undefined) =>
      headlineNotices({ policyPath, policyFound: true, failOn, mode: resolveMode(input, mode === undefined ? {} : { mode }) });
    expect(notices(".github/trust-layer.yml", "fail", null, "team")).toEqual([]);
    expect(notices("other.yml", "never", "solo", "team")).toHaveLength(3);
    const absent = headlineNotices({ policyPath: "other.yml", policyFound: false, failOn: "fail", mode: resolveMode(null, null) });
    expect(absent).toEqual([expect.stringMatching(/`other\.yml`, which is not at the base commit.*the defaults judge/u)]);
    expect(notices(".github/trust-layer.yml", "fail", "solo", undefined)).toEqual([expect.stringContaining("laxer than the default")]);
  });
});
