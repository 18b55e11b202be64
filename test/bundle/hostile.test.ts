import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { fromFork } from "../bed/github/index.ts";
import type { ActionResult } from "../bed/runner/run-action.ts";
import { decodeEntities } from "../unit/render/live-markdown.ts";
import { makeHostile, PLANTED } from "./hostile-pull-request.ts";
import { checkIn, errorsOf, openStage, type Stage, withPolicy } from "./stage.ts";

/** Lines of Markdown outside fenced code, with code spans and the tags that we write ourselves taken out. */
function outsideCode(markdown: string): string[] {
  let fence: string | null = null;
  return markdown.split("\n").flatMap((line) => {
    const mark = /^ {0,3}(`{3,})/.exec(line)?.[1] ?? null;
    if (fence !== null) {
      if (mark === fence) fence = null;
      return [];
    }
    if (mark !== null) {
      fence = mark;
      return [];
    }
    return [
      line
        .replaceAll(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/gu, "§")
        .replaceAll(/<\/?(?:details|summary|code|br|span)>|<br\/?>|^<!-- [\w:=. -]+ -->$/gu, "§"),
    ];
  });
}

/** What in a Markdown page would be alive on GitHub: tags, mentions, links to elsewhere. */
function alive(markdown: string): string[] {
  return outsideCode(markdown).flatMap((line) => {
    const text = decodeEntities(line.replaceAll(/\]\((https:\/\/(?:github\.com\/acme\/|coverage\.example\.com\/)[^)\s]*)\)/gu, "]"));
    const found: string[] = [];
    if (/<[a-z!/]/iu.test(line)) found.push(`tag: ${line}`);
    if (/@[A-Za-z0-9]/u.test(text)) found.push(`mention: ${line}`);
    if (/:\/\/|www\./u.test(text) || line.replaceAll(/\]\(https:\/\/(?:github\.com\/acme\/|coverage\.example\.com\/)/gu, "").includes("]("))
      found.push(`link: ${line}`);
    if (/[\u202a-\u202e\u2066-\u2069]|\p{Cc}/u.test(line)) found.push(`control: ${line}`);
    return found;
  });
}

describe.each(["no checkout", "a checkout"])("a hostile pull request, with %s", (where) => {
  let stage: Stage;
  let results: ActionResult[];
  let root: ActionResult;
  beforeAll(async () => {
    stage = await openStage({ withGit: where === "a checkout", prepare: makeHostile });
    const options = async () => (where === "a checkout" ? { folder: await stage.checkedOut(0) } : {});
    root = await stage.run("root", { ...(await options()), debug: true });
    const parts: ActionResult[] = [];
    for (const action of ["context-pack", "ci-readiness", "merge-gate", "evidence-publish"])
      parts.push(await stage.run(action, { ...(await options()), job: action, debug: true }));
    results = [root, ...parts];
  });
  afterAll(() => stage.close());

  it("is judged, and fails for what is wrong with it", () => {
    expect(root.outputs).toMatchObject({ verdict: "FAIL", ready: "false" });
    expect(root.exitCode).toBe(1);
    expect(errorsOf(root)).toHaveLength(1);
    expect(checkIn(root, "secrets")).toMatchObject({ inspected: 22, expected: 22 });
  });

  it("runs no workflow command but our own", () => {
    for (const result of results) {
      const known = result.commands.filter(
        ({ command, properties }) => !["add-mask", "debug"].includes(command) && properties["title"] !== "trust-layer",
      );
      expect(known).toEqual([]);
      expect(
        result.commands.filter(({ command }) => ["set-env", "set-output", "add-path", "save-state", "stop-commands"].includes(command)),
      ).toEqual([]);
    }
  });

  it("sets no output, variable or state of its own", () => {
    for (const result of results) {
      expect(result).toMatchObject({ exported: {}, state: {}, undeclaredOutputs: [] });
      expect(result.runnerMessages).toEqual([]);
      for (const name of ["primary-files", "related-files", "tests", "blockers", "warnings", "unknowns"]) {
        const value = result.outputs[name];
        if (value !== undefined) expect(Array.isArray(JSON.parse(value))).toBe(true);
      }
    }
  });

  it("runs nothing", () => {
    for (const { folder } of results)
      for (const place of [folder.workspace, folder.temp, folder.home]) expect(existsSync(join(place, PLANTED))).toBe(false);
  });

  it("comes alive in no summary, page of evidence or deferred comment", () => {
    const pages = new Map(results.map(({ summary }, index) => [`summary ${index}`, summary]));
    for (const [name, path] of root.files) if (name.endsWith(".md")) pages.set(name, readFileSync(path, "utf8"));
    const deferred = JSON.parse(readFileSync(root.files.get("transport/deferred/comment.json") ?? "", "utf8")) as {
      request: { body: { body: string } };
    };
    pages.set("comment", deferred.request.body.body);
    expect(pages.size).toBeGreaterThan(9);
    for (const [name, text] of pages) expect(alive(text), name).toEqual([]);
  });

  it("comes alive in no HTML", () => {
    const html = readFileSync(root.files.get("published/public/index.html") ?? "", "utf8");
    expect(html).not.toMatch(/<(?:script|img|iframe|object|embed|form|link|base|svg)\b/i);
    expect(html).not.toMatch(/\son\w+\s*=|javascript:/i);
    expect(html.match(/<\/details>/g)?.length ?? 0).toBe(html.match(/<details/g)?.length ?? 0);
  });

  it("is not decided by a decision that its author wrote into the description", () => {
    const body = JSON.parse(readFileSync(root.files.get("merge-gate.json") ?? "", "utf8")) as {
      body: { ownerDecisions: { accepted: boolean }[] };
    };
    expect(body.body.ownerDecisions.filter(({ accepted }) => accepted)).toEqual([]);
  });
});

describe("a pull request from a fork", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({
      prepare: (typical) => {
        fromFork(typical);
        withPolicy(
          typical,
          "version: 1\nmode: team\ntransport:\n  enabled: true\n  repositories: [acme/widgets]\n  operations: { comment: allow, status: allow }\n",
        );
      },
    });
  });
  afterAll(() => stage.close());

  it("is judged with a token that can only read", async () => {
    const result = await stage.run("root");
    expect(result.outputs, result.summary.slice(0, 3000)).toMatchObject({ verdict: "PASS", status: "ready" });
  });

  it("writes nothing when asked to, and says why", async () => {
    const from = stage.github.requests.length;
    const result = await stage.run("root", { runId: 4712, inputs: { comment: "live", status: "live" } });
    expect(JSON.parse(result.outputs["transport-decision"] ?? "")).toEqual({ comment: "fork_read_only", status: "fork_read_only" });
    expect(result.conclusion).toBe("success");
    expect(stage.github.requests.slice(from).filter(({ method, kind }) => method !== "GET" && kind !== "graphql")).toEqual([]);
    expect(
      result.commands
        .filter(({ command }) => command === "warning")
        .map(({ message }) => message)
        .join("\n"),
    ).toContain("fork");
  });
});
