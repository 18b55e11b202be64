import { describe, expect, it } from "vitest";

import { failed, NEVER_STARTED_TEXTS, neverStarted, pushed, type Typical } from "../bed/github/index.ts";
import { checkIn, errorsOf, gateIn, onStage, withPolicy } from "./stage.ts";

const quiet = { upload: "false" };
const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

interface Words {
  covers?: string;
  expires?: string;
  before?: string;
  decision?: string;
}

function block({ covers = "[ci]", expires = day(7), before = "", decision = "accept" }: Words = {}): string {
  return `${before}\n\n\`\`\`trust-layer-decision\ndecision: ${decision}\ncovers: ${covers}\nrationale: the runner of the vendor is down, behaviour was checked by hand\nexpires: ${expires}\n\`\`\`\n`;
}

/** A review with a decision, by an administrator unless somebody else is named. */
const review = (typical: Typical, words: Words = {}, fields: Parameters<Typical["world"]["review"]>[1] = {}) =>
  typical.world.review(typical.pullRequest, { author: "octo-admin", state: "COMMENTED", body: block(words), ...fields });

async function judged(
  prepare: (typical: Typical) => void,
  check: (result: Awaited<ReturnType<Parameters<Parameters<typeof onStage>[1]>[0]["run"]>>) => void,
): Promise<void> {
  await onStage(
    {
      prepare: (typical) => {
        failed(typical, "test");
        prepare(typical);
      },
    },
    async (stage) => check(await stage.run("root", { inputs: quiet })),
  );
}

describe.concurrent("an owner's decision that counts turns a fail into WARN, never into PASS", () => {
  it.each([
    ["a review by an administrator", (typical: Typical) => void review(typical)],
    ["a review that also approves", (typical: Typical) => void review(typical, {}, { state: "APPROVED" })],
    [
      "a comment that names the head commit",
      (typical: Typical) =>
        void typical.world.comment(typical.pullRequest, {
          author: "octo-admin",
          body: block({ before: `About ${typical.pullRequest.headSha}.` }),
        }),
    ],
    [
      "somebody whom the policy of the base names",
      (typical: Typical) => {
        withPolicy(typical, "version: 1\nmode: team\nowners: [octo-reviewer]\n");
        review(typical, {}, { author: "octo-reviewer" });
      },
    ],
    [
      "its writer corrected a word",
      (typical: Typical) => void review(typical, {}, { edits: [{ editor: "octo-admin", editedAt: "2026-03-02T11:30:00Z" }] }),
    ],
  ])("%s", (_, prepare) =>
    judged(prepare, (result) => {
      expect(
        gateIn(result).ownerDecisions.filter(({ accepted }) => accepted),
        JSON.stringify(gateIn(result).ownerDecisions),
      ).toHaveLength(1);
      expect(result.outputs).toMatchObject({ verdict: "WARN", status: "failing", ready: "false", blockers: "[]" });
      expect(checkIn(result, "ci")).toMatchObject({ status: "warn" });
      expect(checkIn(result, "ci").reason).toContain("the runner of the vendor is down");
      expect(result.summary).toMatch(/^## ⚠️ WARN/);
      expect(result.conclusion).toBe("success");
    }),
  );

  it("for CI that was never started", () =>
    onStage(
      {
        prepare: (typical) => {
          neverStarted(typical, "test", NEVER_STARTED_TEXTS.billing);
          review(typical);
        },
      },
      async (stage) => {
        const result = await stage.run("root", { inputs: quiet });
        expect(result.outputs).toMatchObject({ verdict: "WARN", status: "blocked", ready: "false" });
      },
    ));

  it("also fails the step where the workflow stops at a WARN", () =>
    onStage(
      {
        prepare: (typical) => {
          failed(typical, "test");
          review(typical);
        },
      },
      async (stage) => {
        const result = await stage.run("merge-gate", { inputs: { ...quiet, "fail-on": "warn" } });
        expect(result).toMatchObject({ conclusion: "failure", outputs: { verdict: "WARN" } });
        expect(errorsOf(result)).toHaveLength(1);
      },
    ));

  it("on a green pull request is recorded, and does not lift anything", () =>
    onStage({ prepare: (typical) => void review(typical) }, async (stage) => {
      const result = await stage.run("root", { inputs: quiet });
      expect(result.outputs["verdict"]).toBe("PASS");
      expect(gateIn(result).ownerDecisions).toHaveLength(1);
    }));

  it("in the mode solo the author may decide, and the gap is recorded", () =>
    judged(
      (typical) => {
        withPolicy(typical, "version: 1\nmode: solo\nowners: [octo-author]\n");
        review(typical, {}, { author: "octo-author" });
      },
      (result) => {
        expect(result.outputs["verdict"]).toBe("WARN");
        expect(gateIn(result).ownerDecisions).toEqual([expect.objectContaining({ accepted: true, selfReview: true })]);
        expect(result.summary).toContain("recorded gap");
      },
    ));
});

describe.concurrent("a decision that does not count leaves the FAIL, with the reason", () => {
  it.each([
    ["it expired", (typical: Typical) => void review(typical, { expires: day(-1) }), /expired/],
    [
      "its writer is the author",
      (typical: Typical) => {
        withPolicy(typical, "version: 1\nmode: team\nowners: [octo-author]\n");
        review(typical, {}, { author: "octo-author" });
      },
      /is the author/,
    ],
    [
      "it is about an earlier commit",
      (typical: Typical) => {
        review(typical);
        pushed(typical);
        typical.repository.suites.push({ ...typical.suite, sha: typical.pullRequest.headSha });
      },
      /head has moved/,
    ],
    [
      "the comment names no commit",
      (typical: Typical) => void typical.world.comment(typical.pullRequest, { author: "octo-admin", body: block() }),
      /does not name the head/,
    ],
    [
      "the comment names another commit",
      (typical: Typical) =>
        void typical.world.comment(typical.pullRequest, { author: "octo-admin", body: block({ before: "a".repeat(40) }) }),
      /names another commit/,
    ],
    [
      "somebody else edited it",
      (typical: Typical) => void review(typical, {}, { edits: [{ editor: "octo-author", editedAt: "2026-03-02T11:30:00Z" }] }),
      /edited by @octo-author/,
    ],
    [
      "who edited it cannot be seen",
      (typical: Typical) => void review(typical, {}, { edits: [{ editor: null, editedAt: "2026-03-02T11:30:00Z" }] }),
      /edited/,
    ],
    ["its writer may not decide", (typical: Typical) => void review(typical, {}, { author: "octo-reviewer" }), /may not decide/],
    ["its writer is a bot", (typical: Typical) => void review(typical, {}, { author: "helper[bot]" }), /not a human/],
    ["it was dismissed", (typical: Typical) => void review(typical, {}, { state: "DISMISSED" }), /dismissed/],
    ["it covers something else", (typical: Typical) => void review(typical, { covers: "[title]" }), null],
    ["it names a check that does not exist", (typical: Typical) => void review(typical, { covers: "[everything]" }), /which is no check/],
    ["it has no end", (typical: Typical) => void review(typical, { expires: "never" }), /`expires`/],
    [
      "it was withdrawn",
      (typical: Typical) => {
        review(typical);
        review(typical, { decision: "withdraw" }, { createdAt: "2026-03-02T11:40:00Z" });
      },
      /withdrew/,
    ],
    ["it hides in an HTML comment", (typical: Typical) => void review(typical, {}, { body: `<!--\n${block()}\n-->` }), null],
  ])("%s", (_, prepare, reason) =>
    judged(prepare, (result) => {
      expect(result.outputs, JSON.stringify(gateIn(result).ownerDecisions)).toMatchObject({ verdict: "FAIL" });
      expect(result.conclusion).toBe("failure");
      if (reason !== null) {
        const reasons = gateIn(result)
          .ownerDecisions.map((decision) => decision.reason)
          .join("\n");
        expect(reasons).toMatch(reason);
        expect(gateIn(result).ownerDecisions.filter(({ accepted }) => accepted)).toEqual([]);
        expect(result.summary).toMatch(/Refused/);
      }
    }),
  );
});
