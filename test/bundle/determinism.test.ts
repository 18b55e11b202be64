import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

import { describe, expect, it } from "vitest";

import { canonicalJson } from "../../src/evidence/canonical-json.ts";
import { failed, withChecks, withFiles } from "../bed/github/index.ts";
import type { ActionResult } from "../bed/runner/run-action.ts";
import { onStage } from "./stage.ts";

/** Every body of evidence that a run wrote, canonical, by path. */
function bodiesOf(result: ActionResult): Map<string, string> {
  const bodies = new Map<string, string>();
  for (const [path, file] of result.files) {
    if (!path.endsWith(".json")) continue;
    const document = JSON.parse(readFileSync(file, "utf8")) as { body?: unknown; bodySha256?: string };
    if (document.bodySha256 !== undefined) bodies.set(path, `${document.bodySha256} ${canonicalJson(document.body)}`);
  }
  return bodies;
}

/** The first place in which two texts differ, for a message that a person can read. */
function difference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return `${a.slice(Math.max(0, at - 120), at + 120)} <> ${b.slice(at, at + 120)}`;
}

describe("two runs on the same input give the same bodies, to the byte", () => {
  it.each([
    ["a green pull request", () => undefined, 0],
    [
      "a red one with many files and checks",
      (typical: Parameters<typeof withFiles>[0]) => (withFiles(typical, 250), withChecks(typical, 120), failed(typical, "test")),
      null,
    ],
  ] as const)("%s", (_, prepare, fetchDepth) =>
    onStage({ withGit: fetchDepth !== null, prepare: (typical) => void prepare(typical) }, async (stage) => {
      const run = async (): Promise<ActionResult> =>
        stage.run("root", { inputs: { upload: "false" }, ...(fetchDepth === null ? {} : { folder: await stage.checkedOut(fetchDepth) }) });
      const first = await run();
      // The clock moves on, GitHub lists in another order, and everything lies in another folder.
      await sleep(1100);
      stage.typical.repository.suites.reverse();
      for (const suite of stage.typical.repository.suites) suite.checkRuns.reverse();
      const second = await run();
      const [before, after] = [bodiesOf(first), bodiesOf(second)];
      expect([...before.keys()].length).toBeGreaterThan(8);
      expect([...after.keys()]).toEqual([...before.keys()]);
      for (const [path, body] of before) if (after.get(path) !== body) expect.fail(`${path}: ${difference(body, after.get(path) ?? "")}`);
      // What changes from run to run stands in the envelope.
      const envelope = (result: ActionResult) =>
        JSON.parse(readFileSync(result.files.get("merge-gate.json") ?? "", "utf8")) as { generatedAt: string };
      expect(envelope(first).generatedAt).not.toBe(envelope(second).generatedAt);
      expect(second.outputs["verdict"]).toBe(first.outputs["verdict"]);
      const folderless = (result: ActionResult): string => result.summary.replaceAll(/\b[0-9a-f]{64}\b/g, "<digest>");
      expect(difference(folderless(first), folderless(second))).toMatch(/ <> $/);
    }),
  );
});
