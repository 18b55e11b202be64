import { describe, expect, it } from "vitest";
import { gateBodySchema } from "../../../src/gate/body.ts";
import { judgeGate, judgeLocally } from "../../../src/gate/judge.ts";
import { worstOf } from "../../../src/gate/worst-of.ts";
import { shorten } from "../../../src/gate/wording.ts";
import { facts, request } from "./world.ts";

const good = await judgeGate(request());
const plain = await judgeGate(request({ facts: facts({}, { title: "Fix" }) }));
const draft = await judgeGate(request({ facts: facts({}, { isDraft: true }) }));

describe("merge group", () => {
  it("takes the worst of the verdict and of every check, in whatever order", () => {
    const members = [
      { pullRequest: 1, body: good },
      { pullRequest: 2, body: plain },
      { pullRequest: 3, body: draft },
    ];
    const body = gateBodySchema.parse(worstOf(members));
    expect(body).toMatchObject({ verdict: "FAIL", blockers: ["pr-state"], warnings: ["title"] });
    expect(body.members.map(({ pullRequest, verdict }) => [pullRequest, verdict])).toEqual([
      [3, "FAIL"],
      [2, "WARN"],
      [1, "PASS"],
    ]);
    expect(body.headline).toContain("#3");
    expect(body.checks.find(({ id }) => id === "title")).toMatchObject({ status: "warn", reason: expect.stringMatching(/^#2: /u) });
    expect(worstOf(members.toReversed())).toEqual(body);
  });

  it("all good is PASS; a member without a verdict is FAIL; none at all is an error", () => {
    const { changes, policy, mode, tier } = request();
    const local = judgeLocally({ changes, policy, mode, tier, subject: facts().subject });
    expect(
      worstOf([
        { pullRequest: 1, body: good },
        { pullRequest: 2, body: good },
      ]).verdict,
    ).toBe("PASS");
    expect(
      worstOf([
        { pullRequest: 1, body: good },
        { pullRequest: 2, body: local },
      ]).verdict,
    ).toBe("FAIL");
    expect(() => worstOf([])).toThrow(/names no pull request/u);
  });
});

describe("wording", () => {
  it.each([
    ["a\nb\u001b[31m\u202ec", 80, "a b [31m c"],
    ["x".repeat(100), 10, `${"x".repeat(9)}…`],
    ["👍".repeat(20), 5, "👍👍👍👍…"],
    ["\ud800", 5, ""],
  ])("%j", (text, limit, expected) => {
    expect(shorten(text, limit)).toBe(expected);
  });
});
