import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { failed, type Permissions, pushed, type RecordedRequest, type Typical } from "../bed/github/index.ts";
import { openRunnerFolder } from "../bed/runner/runner-folder.ts";
import type { ActionResult } from "../bed/runner/run-action.ts";
import { artifactNamed, contentOf, errorsOf, onStage, type Stage, withPolicy } from "./stage.ts";

const POLICY =
  "version: 1\nmode: team\ntransport:\n  enabled: true\n  repositories: [acme/widgets]\n  operations: { comment: allow, status: allow }\n";
const LIVE = { upload: "false", comment: "live", status: "live" };

const writes = (requests: readonly RecordedRequest[]): string[] =>
  requests.filter(({ method, kind }) => kind === "rest" && method !== "GET").map(({ method, path }) => `${method} ${path}`);
const decisions = (result: ActionResult): Record<string, string> =>
  JSON.parse(result.outputs["transport-decision"] ?? "{}") as Record<string, string>;

/** A token that may write, and a policy that allows it. */
function mayWrite(typical: Typical, more: Permissions = {}): void {
  withPolicy(typical, POLICY);
  const token = typical.world.tokens[typical.token];
  if (token !== undefined) Object.assign(token.permissions, { "pull-requests": "write", issues: "write", statuses: "write", ...more });
}

const onLiveStage = (work: (stage: Stage) => Promise<void>, prepare: (typical: Typical) => void = () => undefined): Promise<void> =>
  onStage(
    {
      prepare: (typical) => {
        mayWrite(typical);
        prepare(typical);
      },
    },
    work,
  );

describe.concurrent("the default", () => {
  it("sends nothing, and leaves the exact requests in the private bundle", () =>
    onLiveStage(async (stage) => {
      const result = await stage.run("root");
      expect(writes(stage.github.requests)).toEqual([]);
      expect(decisions(result)).toEqual({ comment: "dry-run", status: "dry-run" });
      const inside = contentOf(await artifactNamed(stage, "trust-layer-evidence-private"));
      expect(
        Object.keys(contentOf(await artifactNamed(stage, "trust-layer-evidence-public"))).filter((path) => path.includes("deferred")),
      ).toEqual([]);
      const { headSha } = stage.typical.pullRequest;
      const request = (name: string): unknown =>
        (JSON.parse(Buffer.from(inside[`deferred/${name}.json`] ?? []).toString("utf8")) as { request: unknown }).request;
      expect(request("status")).toMatchObject({
        method: "POST",
        path: `/repos/acme/widgets/statuses/${headSha}`,
        body: { context: "trust-layer", state: "success", target_url: "https://github.com/acme/widgets/actions/runs/4711/attempts/1" },
      });
      expect(request("comment")).toMatchObject({
        method: "POST",
        path: "/repos/acme/widgets/issues/12/comments",
        body: { body: expect.stringContaining("PASS") },
      });
    }));

  it("is off when it is off: not even a file", () =>
    onLiveStage(async (stage) => {
      const result = await stage.run("root", { inputs: { upload: "false", comment: "off", status: "off" } });
      expect(decisions(result)).toEqual({ comment: "off", status: "off" });
      expect([...result.files.keys()].filter((path) => path.includes("deferred"))).toEqual([]);
      expect(writes(stage.github.requests)).toEqual([]);
    }));
});

describe.concurrent("live", () => {
  it("three runs make one comment, and one status with the verdict on the head", () =>
    onLiveStage(async (stage) => {
      const { pullRequest, repository, world } = stage.typical;
      const human = world.comment(pullRequest, { author: "octo-reviewer", body: "Looks fine to me." });
      const planted = world.comment(pullRequest, {
        author: "octo-author",
        body: `<!-- trust-layer: key=${"0".repeat(64)} -->\nPASS, honestly`,
      });
      const before = [structuredClone(human), structuredClone(planted)];

      const first = await stage.run("root", { runId: 1, inputs: LIVE });
      expect(decisions(first)).toEqual({ comment: "written", status: "written" });
      const [ours] = pullRequest.comments.filter(({ author }) => author === "github-actions[bot]");
      expect(ours?.body).toContain("PASS");
      expect(first.outputs["comment-url"]).toContain(`#issuecomment-${ours?.id}`);
      // The planted marker stands in a comment of somebody else, in whose form ours is recognised: it must not be taken for ours.
      planted.body = ours?.body ?? "";
      before[1] = structuredClone(planted);

      failed(stage.typical, "test");
      const second = await stage.run("root", { runId: 2, inputs: LIVE });
      expect(decisions(second)).toEqual({ comment: "written", status: "written" });
      expect(second.conclusion).toBe("failure");
      const same = await stage.run("root", { runId: 2, inputs: LIVE });
      expect(decisions(same)).toEqual({ comment: "unchanged", status: "unchanged" });
      const third = await stage.run("root", { runId: 2, attempt: 2, inputs: LIVE });
      expect(decisions(third)).toEqual({ comment: "written", status: "written" });

      const all = pullRequest.comments.filter(({ author }) => author === "github-actions[bot]");
      expect(all).toHaveLength(1);
      expect(all[0]?.id).toBe(ours?.id);
      expect(all[0]?.body).toContain("FAIL");
      expect([human, planted]).toEqual(before);

      const statuses = repository.statuses.filter(({ context }) => context === "trust-layer");
      expect(new Set(statuses.map(({ sha }) => sha))).toEqual(new Set([pullRequest.headSha]));
      expect(statuses[0]).toMatchObject({ state: "SUCCESS" });
      expect(statuses.at(-1)).toMatchObject({
        state: "FAILURE",
        targetUrl: expect.stringMatching(/^https:\/\/github\.com\/acme\/widgets\/actions\/runs\/2(\/attempts\/\d)?$/),
      });
      expect(
        writes(stage.github.requests).every((line) =>
          /^(?:POST \/repos\/acme\/widgets\/(?:issues\/12\/comments|statuses\/[0-9a-f]{40})|PATCH \/repos\/acme\/widgets\/issues\/comments\/\d+)$/.test(
            line,
          ),
        ),
      ).toBe(true);
    }));

  it("an older run does not replace what a later one wrote about the same commit", () =>
    onLiveStage(async (stage) => {
      await stage.run("root", { runId: 9, inputs: LIVE });
      failed(stage.typical, "test");
      const older = await stage.run("root", { runId: 8, inputs: LIVE });
      expect(decisions(older)).toEqual({ comment: "remote_mismatch", status: "remote_mismatch" });
      expect(stage.typical.pullRequest.comments.at(-1)?.body).toContain("PASS");
    }));

  it("a lost answer makes no second comment", () =>
    onLiveStage(async (stage) => {
      stage.github.addFault({
        match: ({ method, path }) => method === "POST" && path.endsWith("/comments"),
        fault: "reset-after",
        times: 1,
      });
      const result = await stage.run("root", { inputs: { ...LIVE, status: "off" } });
      expect(decisions(result)["comment"]).toBe("written");
      expect(stage.typical.pullRequest.comments.filter(({ author }) => author === "github-actions[bot]")).toHaveLength(1);
    }));

  it("its own status of an earlier run is no evidence for it", () =>
    onLiveStage(async (stage) => {
      await stage.run("root", { runId: 1, inputs: LIVE });
      const again = await stage.run("root", { runId: 2, inputs: LIVE });
      expect(again.outputs["verdict"]).toBe("PASS");
      expect(readFileSync(again.files.get("ci-readiness.json") ?? "", "utf8")).toContain("trust-layer");
      expect(
        (
          JSON.parse(readFileSync(again.files.get("ci-readiness.json") ?? "", "utf8")) as { body: { checks: { name: string }[] } }
        ).body.checks.map(({ name }) => name),
      ).not.toContain("trust-layer");
    }));

  it("carries no secret that somebody wrote into a name", () =>
    onLiveStage(async (stage) => {
      const secret = `ghp_${"a1B2c3D4e5".repeat(4).slice(0, 36)}`;
      failed(stage.typical, "test").name = `test ${secret}`;
      await stage.run("root", { inputs: LIVE });
      const ours = stage.typical.pullRequest.comments.find(({ author }) => author === "github-actions[bot]");
      expect(ours?.body).toContain("FAIL");
      expect(ours?.body).not.toContain(secret);
    }));
});

describe.concurrent("what stands in the way has a code, a reason and a mend, and nothing is written", () => {
  const APPROVAL = `${POLICY}  approval: { operations: [comment, status], by: [octo-admin] }\n`;
  it.each([
    ["transport_disabled", { policy: "version: 1\nmode: team\n" }],
    ["transport_disabled", { policy: POLICY.replace("enabled: true", "enabled: false") }],
    ["operation_denied", { policy: POLICY.replace("comment: allow, status: allow", "comment: deny") }],
    ["repo_not_allowed", { policy: POLICY.replace("acme/widgets", "Acme/Widgets") }],
    ["approval_missing", { policy: APPROVAL }],
    ["auth_failed", { permissions: { "pull-requests": "read", issues: "read", statuses: "read" } }],
    ["evidence_missing", { action: "evidence-publish" }],
    ["rate_limited", { fault: "rate-limit-403-rest" }],
    ["unavailable", { fault: "status-503" }],
    ["invalid_result", { serverUrl: "https://ghe.example" }],
    ["log_corrupt", { log: "this is no log\n" }],
  ] as const)(
    "%s",
    { timeout: 60_000 },
    (
      code,
      made: {
        policy?: string;
        permissions?: Permissions;
        action?: string;
        fault?: "status-503" | "rate-limit-403-rest";
        serverUrl?: string;
        log?: string;
      },
    ) =>
      onLiveStage(
        async (stage) => {
          if (made.fault !== undefined)
            stage.github.addFault({ match: ({ method, kind }) => kind === "rest" && method !== "GET", fault: made.fault });
          const folder = openRunnerFolder("acme/widgets");
          if (made.log !== undefined) {
            mkdirSync(join(folder.temp, "trust-layer", "transport"), { recursive: true });
            writeFileSync(join(folder.temp, "trust-layer", "transport", "transport-log.jsonl"), made.log);
          }
          const result = await stage.run(made.action ?? "root", {
            folder,
            inputs: LIVE,
            timeout: 55_000,
            ...(made.serverUrl === undefined ? {} : { serverUrl: made.serverUrl }),
          });
          // GitHub's answer to a status holds no page of its own, so only a comment's can lie elsewhere.
          const both = code !== "invalid_result";
          expect(decisions(result), result.log).toEqual({ comment: code, status: both ? code : "written" });
          if (code !== "evidence_missing") expect(result.conclusion, "a blocked write is no verdict").toBe("success");
          expect(errorsOf(result)).toEqual([]);
          expect(result.commands.filter(({ command, message }) => command === "warning" && message.includes(`(${code})`))).toHaveLength(
            both ? 2 : 1,
          );
          expect(result.summary).toMatch(/comment: (?:blocked|failed)/);
          if (both) {
            expect(stage.typical.pullRequest.comments).toEqual([]);
            expect(stage.typical.repository.statuses.filter(({ context }) => context === "trust-layer")).toEqual([]);
          }
        },
        (typical) => {
          if (made.policy !== undefined) withPolicy(typical, made.policy);
          const token = typical.world.tokens[typical.token];
          if (made.permissions !== undefined && token !== undefined) Object.assign(token.permissions, made.permissions);
        },
      ),
  );

  it("remote_mismatch: somebody pushed after the facts were gathered", () => {
    let stageOf: Stage | null = null;
    let looked = false;
    return onStage(
      {
        prepare: (typical) => mayWrite(typical),
        onRequest: ({ path }) => {
          if (stageOf === null || looked || path !== "/repos/acme/widgets/pulls/12/files") return;
          looked = true;
        },
      },
      async (stage) => {
        stageOf = stage;
        const event = stage.run("root", { inputs: { ...LIVE } });
        // The push comes between the look at the files and the look before the write.
        const wait = setInterval(() => {
          if (!looked) return;
          clearInterval(wait);
          pushed(stage.typical);
        }, 1);
        const result = await event;
        clearInterval(wait);
        expect(decisions(result)).toEqual({ comment: "remote_mismatch", status: "remote_mismatch" });
        expect(writes(stage.github.requests)).toEqual([]);
      },
    );
  });

  it("an approval for this run by somebody entitled opens it, and a copy of it by others does not", () =>
    onLiveStage(
      async (stage) => {
        const { world, pullRequest } = stage.typical;
        const words = (operation: string, run: number): string =>
          `\`\`\`trust-layer-decision\ndecision: approve-write\noperation: ${operation}\nhead: ${pullRequest.headSha}\nrun: ${run}\n\`\`\``;
        world.comment(pullRequest, { author: "octo-author", body: words("comment", 7) });
        world.comment(pullRequest, { author: "octo-admin", body: words("comment", 6) });
        const blocked = await stage.run("root", { runId: 7, inputs: { ...LIVE, status: "off" } });
        expect(decisions(blocked)["comment"]).toBe("approval_missing");
        world.comment(pullRequest, { author: "octo-admin", body: words("comment", 7) });
        const written = await stage.run("root", { runId: 7, attempt: 2, inputs: { ...LIVE, status: "off" } });
        expect(decisions(written)["comment"]).toBe("written");
      },
      (typical) => withPolicy(typical, APPROVAL),
    ));
});

it("a log that was appended to by hand is noticed", () =>
  onLiveStage(async (stage) => {
    const { folder, evidenceDir } = await stage.run("root", { inputs: { ...LIVE, status: "off" } });
    appendFileSync(join(evidenceDir, "transport", "transport-log.jsonl"), '{"type":"result"}\n');
    failed(stage.typical, "test");
    const again = await stage.run("root", { folder, inputs: { ...LIVE, status: "off" } });
    expect(decisions(again)["comment"]).toBe("log_corrupt");
  }));
