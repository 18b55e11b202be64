import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { devNull } from "node:os";
import { join } from "node:path";

import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { behindBase, type Fault, pushed, type RecordedRequest, withChecks, withFiles } from "../bed/github/index.ts";
import { dispatchPayload, pullRequestPayload } from "../bed/workflow/event-payload.ts";
import type { ActionResult } from "../bed/runner/run-action.ts";
import { checkIn, errorsOf, gateIn, leftovers, onStage, rank, readinessIn, type Stage, withPolicy } from "./stage.ts";

const ACTIONS = ["context-pack", "ci-readiness", "merge-gate", "evidence-publish", "root"] as const;
const quiet = { upload: "false" };

/** One clear error, a failed step, and nothing half done. */
function expectOneError(result: ActionResult, words: RegExp): void {
  expect(result.conclusion, result.log).toBe("failure");
  expect(result.exitCode).toBe(1);
  expect(errorsOf(result), result.log).toHaveLength(1);
  expect(errorsOf(result)[0]).toMatch(words);
  expect(result.log).not.toMatch(/unexpected error|\n {4}at |node:internal/);
  expect(result.stderr).toBe("");
  expect(leftovers(result)).toEqual([]);
  expect(result.outputs["verdict"] ?? "FAIL").toBe("FAIL");
}

const writes = (requests: readonly RecordedRequest[]): string[] =>
  requests.filter(({ method, kind }) => method !== "GET" && kind !== "graphql").map(({ method, path }) => `${method} ${path}`);

describe.concurrent("a mistake in an input", () => {
  it.each([
    ["mode", "strict", /Input `mode` is "strict"; accepted: solo, team, company, high-risk/],
    ["upload", "yes", /Input `upload` is "yes"; accepted: true, false/],
    ["retention-days", "0", /Input `retention-days` is "0"; accepted: a whole number from 1 to 400/],
    ["artifact-suffix", "a/b", /Input `artifact-suffix`/],
    ["pull-request", "abc", /Input `pull-request` is "abc"/],
    ["policy", "../other.yml", /Input `policy`/],
    ["wait-seconds", "-1", /Input `wait-seconds` is "-1"/],
    ["fail-on", "sometimes", /Input `fail-on` is "sometimes"; accepted: fail, warn, never/],
    ["comment", "on", /Input `comment` is "on"; accepted: off, dry-run, live/],
    ["outcome-label", "done", /Input `outcome-label` is "done"/],
  ])("%s: %s", (name, value, words) =>
    onStage({}, async (stage) => {
      const result = await stage.run("root", { inputs: { ...quiet, [name]: value } });
      expectOneError(result, words);
      expect(errorsOf(result)[0]).toContain(`Correct \`${name}\``);
      expect(stage.github.requests).toEqual([]);
      expect([...result.files.keys()]).toEqual([]);
    }),
  );

  it.each(ACTIONS)("is told by %s in the same way", (action) =>
    onStage({}, async (stage) => {
      const result = await stage.run(action, { inputs: { mode: "Team " } });
      expectOneError(result, /Input `mode` is "Team"/);
      expect(result.summary).toContain("trust-layer stopped");
      expect(stage.github.requests).toEqual([]);
    }),
  );

  it("does not show a token that cannot be one", () =>
    onStage({}, async (stage) => {
      const result = await stage.run("merge-gate", { inputs: { "github-token": "ghs_secret words" } });
      expectOneError(result, /The GitHub token/);
      expect(result.log).not.toContain("ghs_secret");
      expect(result.summary).not.toContain("ghs_secret");
    }));
});

describe.concurrent("no pull request to judge", () => {
  it("one that does not exist", () =>
    onStage({}, async (stage) => {
      const result = await stage.run("root", { inputs: { ...quiet, "pull-request": "999" } });
      expectOneError(result, /There is no pull request #999 in acme\/widgets\. Give the number/);
    }));

  it.each(["push", "workflow_dispatch", "schedule"])("an event that names none: %s", (eventName) =>
    onStage({}, async (stage) => {
      const result = await stage.run("root", { inputs: quiet, eventName, event: dispatchPayload(stage.typical.repository) });
      expectOneError(result, new RegExp(`"${eventName}" names no pull request\\..*pull-request`));
      expect(stage.github.requests).toEqual([]);
    }),
  );
});

describe.concurrent("no way to GitHub", () => {
  it("no token", () =>
    onStage({}, async (stage) => {
      const result = await stage.run("root", { inputs: { ...quiet, "github-token": "" } });
      expectOneError(result, /token.*github-token: \$\{\{ github\.token \}\}/);
    }));

  it("a token that GitHub does not know", () =>
    onStage({}, async (stage) => {
      const result = await stage.run("root", { inputs: quiet, token: "ghs_unknownToken" });
      expectOneError(result, /Bad credentials.*token/);
      expect(result.log).not.toContain("ghs_unknownToken");
    }));

  it("nobody listens", () =>
    onStage({}, async (stage) => {
      const result = await stage.run("root", {
        inputs: quiet,
        github: { apiUrl: "http://127.0.0.1:9", graphqlUrl: "http://127.0.0.1:9/graphql" },
      });
      expectOneError(result, /cannot be reached.*GITHUB_API_URL/);
      expect([...result.files.keys()]).toEqual([]);
    }));

  it("an address that is none", () =>
    onStage({}, async (stage) => {
      const result = await stage.run("root", { inputs: quiet, github: { apiUrl: "localhost", graphqlUrl: "x" } });
      expectOneError(result, /GITHUB_API_URL/);
    }));
});

const facts: Fault["match"] = ({ operationName }) => operationName === "Facts";
const rules: Fault["match"] = ({ path }) => path.includes("/rules/branches/");
const branch: Fault["match"] = ({ path }) => path.endsWith("/branches/main") && !path.includes("rules");
const files: Fault["match"] = ({ path }) => path.endsWith("/pulls/12/files");

describe.concurrent("GitHub in trouble for good", () => {
  it.each([
    "status-401",
    "status-403",
    "status-404",
    "status-500",
    "html-502",
    "status-503",
    "truncated-json",
    "empty-body",
    "reset",
    "rate-limit-200-graphql",
    "graphql-timeout-200",
    "status-429-secondary",
  ] as const)("%s to the main question: one error, no verdict", (fault) =>
    onStage({ faults: [{ match: facts, fault }] }, async (stage) => {
      const result = await stage.run("root", { inputs: quiet });
      expectOneError(result, /\w{3,}.*\. \S.*\./s);
      expect(stage.github.requests.filter(({ operationName }) => operationName === "Facts").length).toBeLessThanOrEqual(4); // one heavy question, then three tries of a lighter one
      expect([...result.files.keys()]).toEqual([]);
    }),
  );

  it.each([
    ["rules", rules, "status-403"],
    ["rules", rules, "status-500"],
    ["rules", rules, "truncated-json"],
    ["branch", branch, "status-403"],
    ["branch", branch, "html-502"],
    ["branch", branch, "rate-limit-403-rest"],
    ["files", files, "status-403"],
    ["files", files, "status-503"],
    ["files", files, "truncated-json"],
    ["files", files, "empty-body"],
  ] as const)("%s (%#): what was not seen is unknown, and nothing passes", (name, match, fault) =>
    onStage({ faults: [{ match, fault }] }, async (stage) => {
      const result = await stage.run("root", { inputs: quiet });
      expect(result.outputs["verdict"], result.log).toBeDefined();
      expect(rank(result.outputs["verdict"]), name).toBeGreaterThan(0);
      expect(JSON.parse(result.outputs["unknowns"] ?? "[]"), result.summary).not.toEqual([]);
      expect(leftovers(result)).toEqual([]);
    }),
  );

  it.each(["status-502", "status-503", "status-429-secondary", "status-403-secondary", "truncated-json", "reset", "html-502"] as const)(
    "%s once: asked again, and judged as if nothing had been",
    (fault) =>
      onStage(
        {
          faults: [
            { match: facts, fault, times: 1 },
            { match: rules, fault, times: 1 },
          ],
        },
        async (stage) => {
          const result = await stage.run("root", { inputs: quiet });
          expect(result.outputs, result.log).toMatchObject({ verdict: "PASS", status: "ready" });
        },
      ),
  );

  it("no answer once: asked again after 15 s", { timeout: 60_000 }, () =>
    onStage({ faults: [{ match: rules, fault: "timeout", times: 1 }] }, async (stage) => {
      const result = await stage.run("root", { inputs: quiet, timeout: 50_000 });
      expect(result.outputs).toMatchObject({ verdict: "PASS", status: "ready" });
    }),
  );
});

describe.concurrent("the policy at the base", () => {
  it.each([
    [
      "an unknown key",
      "version: 1\nmode: team\nchekcs:\n  title: warn\n",
      { file: ".github/trust-layer.yml", line: "3", col: "1" },
      /chekcs.*checks/s,
    ],
    ["an unknown check", "version: 1\nchecks:\n  titel: warn\n", { file: ".github/trust-layer.yml", line: "3", col: "3" }, /titel.*title/s],
    [
      "a wrong word",
      "version: 1\nmode: strict\n",
      { file: ".github/trust-layer.yml", line: "2", col: "7" },
      /solo.*team.*company.*high-risk/s,
    ],
    ["no YAML", "version: 1\nmode: [team\n", { file: ".github/trust-layer.yml" }, /YAML|flow|\]/s],
    [
      "CRLF and an unknown key",
      "version: 1\r\nmode: team\r\nowner: [a]\r\n",
      { file: ".github/trust-layer.yml", line: "3", col: "1" },
      /owner.*owners/s,
    ],
  ])("%s: file, line and column", (_, text, properties, words) =>
    onStage({ prepare: (typical) => withPolicy(typical, text) }, async (stage) => {
      const result = await stage.run("root", { inputs: quiet });
      expectOneError(result, words);
      expect(result.commands.find(({ command }) => command === "error")?.properties).toMatchObject(properties);
      expect([...result.files.keys()]).toEqual([]);
    }),
  );

  it("a policy in CRLF is read like any other", () =>
    onStage({ prepare: (typical) => withPolicy(typical, "version: 1\r\nmode: company\r\nchecks:\r\n  title: warn\r\n") }, async (stage) => {
      const result = await stage.run("root", { inputs: quiet });
      expect(gateIn(result)).toMatchObject({ verdict: "PASS", mode: { value: "company", source: "policy" } });
    }));

  it("the pull request's own version of it counts for nothing", () =>
    onStage(
      {
        prepare: (typical) => {
          const { repository, pullRequest } = typical;
          withPolicy(typical, "version: 1\nmode: company\n");
          repository.files[pullRequest.headSha] = {
            ...repository.files[pullRequest.headSha],
            ".github/trust-layer.yml": "version: 1\nmode: solo\nchecks: { review: off }\n",
          };
        },
      },
      async (stage) => {
        stage.typical.pullRequest.reviews.splice(0);
        const result = await stage.run("root", { inputs: { ...quiet, mode: "solo" } });
        expect(gateIn(result)).toMatchObject({ verdict: "FAIL", mode: { value: "company" } });
        expect(result.summary).toMatch(/Input mode `solo` was refused/);
      },
    ));
});

describe.concurrent("places that cannot be written", () => {
  it.each([
    [
      "below a file",
      (stage: Stage) => stage.folder().then((folder) => (writeFileSync(join(folder, "file"), ""), join(folder, "file", "evidence"))),
    ],
    ["below a device", () => Promise.resolve(join(devNull, "evidence"))],
  ])("an evidence folder %s", (_, place) =>
    onStage({}, async (stage) => {
      const result = await stage.run("root", { inputs: { ...quiet, "evidence-dir": await place(stage) } });
      expectOneError(result, /Cannot write .* \(E[A-Z]+\)\..*evidence-dir/);
    }),
  );
});

describe.concurrent("evidence of others", () => {
  const job = (stage: Stage, runId: number, name = "other") => ({
    run: { repository: "acme/widgets", runId, headBranch: "feature/retry-upload", headSha: stage.typical.pullRequest.headSha },
    attempt: 1,
    job: name,
  });

  it("of an older head is rejected and listed, and a fresh look decides", () =>
    onStage({}, async (stage) => {
      for (const action of ["context-pack", "ci-readiness", "merge-gate"]) await stage.run(action, { job: action });
      pushed(stage.typical);
      const gate = await stage.run("merge-gate", { job: "gate", inputs: { "artifact-suffix": "again" } });
      expect(gate.outputs["verdict"]).toBe("FAIL");
      const published = await stage.run("evidence-publish", { job: "publish" });
      expect(published.summary).toMatch(/^## ❓ No merge verdict/);
      for (const kind of ["context-pack", "ci-readiness", "merge-gate"])
        expect(published.summary).toMatch(new RegExp(`${kind}\\.json.*rejected \\(other-epoch\\)`));
    }));

  it("of another run is rejected, also when it lies under this run's name", () =>
    onStage({}, async (stage) => {
      const made = await stage.run("merge-gate", { runId: 100 });
      const zip = (await stage.artifacts.stored())[0]?.content ?? new Uint8Array();
      await stage.artifacts.put(job(stage, 200), "trust-layer-merge-gate", zip, null);
      expect(made.outputs["verdict"]).toBe("PASS");
      const published = await stage.run("evidence-publish", { runId: 200, job: "publish" });
      expect(published.summary).toMatch(/^## ❓ No merge verdict/);
      expect(published.summary).toMatch(/merge-gate\.json.*rejected \(other-run\)/);
    }));

  it("of another run counts when the user names that run", () =>
    onStage({}, async (stage) => {
      for (const action of ["context-pack", "ci-readiness", "merge-gate"]) await stage.run(action, { runId: 100, job: action });
      const published = await stage.run("evidence-publish", { runId: 200, job: "publish", inputs: { "run-id": "100" } });
      expect(published.log).not.toContain("rejected");
      expect(published.summary).toMatch(/^## ✅ PASS/);
    }));

  it("that somebody changed is rejected", () =>
    onStage({}, async (stage) => {
      const { files: made } = await stage.run("merge-gate", { runId: 100 });
      const text = Buffer.from(zipOf(made, "merge-gate.json")).toString("utf8").replace('"verdict": "PASS"', '"verdict": "WARN"');
      await stage.artifacts.put(
        job(stage, 200),
        "trust-layer-merge-gate",
        zipSync({ "merge-gate.json": Buffer.from(text.replaceAll('"runId": 100', '"runId": 200')) }),
        null,
      );
      const published = await stage.run("evidence-publish", { runId: 200, job: "publish" });
      expect(published.summary).toMatch(/merge-gate\.json.*rejected \(digest\)/);
    }));

  it.each([
    ["a zip that was cut", { effect: "truncate", bytes: 300 }],
    ["a byte that was turned", { effect: "corrupt", offset: 60 }],
    ["a page instead of a zip", { effect: "replace", content: Buffer.from("<html>not a zip</html>") }],
    [
      "a path that leaves the folder",
      { effect: "replace", content: zipSync({ "../../../../tmp/planted": Buffer.from("x"), "ci-readiness.json": Buffer.from("{}") }) },
    ],
  ] as const)("%s: never a better verdict, one error at most, nothing planted", (_, fault) =>
    onStage({}, async (stage) => {
      await stage.run("ci-readiness", { job: "ci" });
      stage.artifacts.addFault({ operation: "download", ...fault });
      const result = await stage.run("merge-gate", { job: "gate" });
      expect(errorsOf(result).length).toBeLessThanOrEqual(1);
      if (result.conclusion === "failure") expectOneError(result, /trust-layer-ci-readiness/);
      else expect(result.summary).toMatch(/trust-layer-ci-readiness.*rejected/);
      expect(leftovers(result)).toEqual([]);
    }),
  );
});

function zipOf(made: ReadonlyMap<string, string>, name: string): Uint8Array {
  const path = made.get(name);
  if (path === undefined) throw new Error(`no ${name}`);
  return readFileSync(path);
}

describe.concurrent("a push in between", () => {
  it("before the first question: the newest head is judged, and it is said", () =>
    onStage({}, async (stage) => {
      const event = pullRequestPayload(stage.typical.repository, stage.typical.pullRequest);
      const head = pushed(stage.typical);
      const result = await stage.run("root", { event, inputs: quiet });
      expect(result.outputs["verdict"]).toBe("FAIL");
      expect(gateIn(result).checks.length).toBeGreaterThan(0);
      expect(readinessIn(result).judgedSha).toBe(head.sha);
      expect(
        result.commands
          .filter(({ command }) => command === "warning")
          .map(({ message }) => message)
          .join(),
      ).toContain("the newest commit is judged");
    }));

  it("between the facts and the lines: the lines of another commit never speak for this one", () => {
    let asked = false;
    let stageOf: Stage | null = null;
    return onStage(
      {
        onRequest: ({ path }) => {
          if (!path.endsWith("/pulls/12/files") || asked || stageOf === null) return;
          asked = true;
          pushed(stageOf.typical);
        },
      },
      async (stage) => {
        stageOf = stage;
        const result = await stage.run("root", { inputs: quiet });
        expect(asked).toBe(true);
        expect(rank(result.outputs["verdict"])).toBeGreaterThan(0);
        expect(checkIn(result, "secrets").status).toBe("unknown");
      },
    );
  });

  it("a base that moved on: judged against the base that GitHub says now", () =>
    onStage({ prepare: (typical) => behindBase(typical, 3) }, async (stage) => {
      const result = await stage.run("root", { inputs: quiet });
      expect(result.outputs).toMatchObject({ verdict: "WARN", warnings: '["pr-state"]', blockers: "[]" });
      expect(result.summary).toContain(stage.typical.pullRequest.baseSha.slice(0, 10));
    }));
});

describe.concurrent("unusual pull requests", () => {
  it("whose base branch was deleted: never a pass", () =>
    onStage({ prepare: ({ repository }) => void delete repository.branches["main"] }, async (stage) => {
      const result = await stage.run("root", { inputs: quiet });
      if (result.outputs["verdict"] === undefined) expectOneError(result, /base/);
      else expect(rank(result.outputs["verdict"])).toBeGreaterThan(0);
      expect(leftovers(result)).toEqual([]);
    }));

  it("that was merged or closed: no pass", async () => {
    for (const state of ["MERGED", "CLOSED"] as const) {
      await onStage({ prepare: ({ pullRequest }) => void (pullRequest.state = state) }, async (stage) => {
        const result = await stage.run("root", { inputs: quiet });
        expect(rank(result.outputs["verdict"]), state).toBeGreaterThan(0);
      });
    }
  });

  it("with 3,000 files: each is looked at, within the summary's limit", { timeout: 90_000 }, () =>
    onStage({ prepare: (typical) => withFiles(typical, 3000) }, async (stage) => {
      const result = await stage.run("root", { inputs: quiet, timeout: 80_000 });
      expect(result.lostSummaryBytes).toBeNull();
      expect(checkIn(result, "secrets"), result.log).toMatchObject({ status: "pass", inspected: 3000, expected: 3000 });
      expect(checkIn(result, "codeowners")).toMatchObject({ status: "pass", inspected: 3000, expected: 3000 });
    }),
  );

  it("with more than 3,000 files: what GitHub does not list is unknown", { timeout: 90_000 }, () =>
    onStage({ prepare: (typical) => withFiles(typical, 3010) }, async (stage) => {
      const result = await stage.run("root", { inputs: quiet, timeout: 80_000 });
      expect(result.outputs["verdict"]).toBe("FAIL");
      expect(checkIn(result, "secrets").status).not.toBe("pass");
      expect(result.lostSummaryBytes).toBeNull();
    }),
  );

  it("with 300 checks on 3 pages: all are seen, and a red one on the last page stops", () =>
    onStage({ prepare: (typical) => withChecks(typical, 300) }, async (stage) => {
      const green = await stage.run("root", { inputs: quiet });
      expect(readinessIn(green).checks).toHaveLength(308);
      expect(green.outputs["verdict"]).toBe("PASS");
      const last = stage.typical.repository.suites.at(-1)?.checkRuns.at(-1);
      if (last === undefined) throw new Error("no check");
      last.conclusion = "FAILURE";
      stage.typical.repository.rulesets = [];
      const red = await stage.run("root", { inputs: quiet });
      expect(red.outputs).toMatchObject({ verdict: "FAIL", status: "failing" });
      expect(red.lostSummaryBytes).toBeNull();
    }));

  it("with file names that are not ASCII, or hold blanks, quotes and brackets", () => {
    const names = [
      "src/größe.ts",
      "src/日本語/ファイル.ts",
      "src/with blank.ts",
      'src/quo"te.ts',
      "src/[brackets]*?.ts",
      "src/emoji-🚀.ts",
      "src/-rf.ts",
      "src/a\\b.ts",
    ];
    return onStage(
      {
        withGit: true,
        prepare: ({ repository, pullRequest }) => {
          for (const path of names) {
            for (const sha of [pullRequest.headSha, pullRequest.mergeCommitSha ?? ""])
              repository.files[sha] = { ...repository.files[sha], [path]: "export const value = 1;\n" };
            pullRequest.files.push({
              path,
              previousPath: null,
              changeType: "ADDED",
              additions: 1,
              deletions: 0,
              patch: "@@ -0,0 +1 @@\n+export const value = 1;",
            });
          }
        },
      },
      async (stage) => {
        for (const options of [{}, { folder: await stage.checkedOut(0) }]) {
          const from = stage.github.requests.length;
          const result = await stage.run("root", { inputs: quiet, ...options });
          expect(result.outputs["verdict"], result.summary).toBe("PASS");
          expect(checkIn(result, "secrets")).toMatchObject({ inspected: 20, expected: 20 });
          expect(checkIn(result, "codeowners")).toMatchObject({ inspected: 20, expected: 20 });
          expect(JSON.parse(result.outputs["primary-files"] ?? "[]")).toEqual(expect.arrayContaining(names.slice(0, 4)));
          // With a checkout no list of files is asked for: the three of every look, and the one for the pack.
          if ("folder" in options) expect(stage.github.requests.length - from).toBe(4);
        }
      },
    );
  });
});

describe.concurrent("a runner without something", () => {
  it("without a checkout, an empty folder, an empty repository: said in a sentence, and judged all the same", () =>
    onStage({ withGit: true }, async (stage) => {
      const bare = await stage.run("root", { inputs: quiet });
      expect(bare.outputs["verdict"]).toBe("PASS");
      expect(bare.summary).toContain("There is no checkout in the workspace");
      const folder = (await stage.run("ci-readiness", { inputs: quiet })).folder;
      mkdirSync(join(folder.workspace, ".git", "objects"), { recursive: true });
      mkdirSync(join(folder.workspace, ".git", "refs"), { recursive: true });
      writeFileSync(join(folder.workspace, ".git", "HEAD"), "ref: refs/heads/main\n");
      const empty = await stage.run("root", { inputs: quiet, folder });
      expect(empty.outputs["verdict"], empty.log).toBe("PASS");
      expect(errorsOf(empty)).toEqual([]);
    }));

  it("without git: the API answers instead", () =>
    onStage({ withGit: true }, async (stage) => {
      const result = await stage.run("root", { inputs: quiet, folder: await stage.checkedOut(0), env: { PATH: await stage.folder() } });
      expect(result.outputs["verdict"], result.log).toBe("PASS");
      expect(errorsOf(result)).toEqual([]);
      expect(checkIn(result, "secrets")).toMatchObject({ status: "pass", inspected: 12 });
      expect(result.summary).not.toContain("There: GitHub's API, git");
    }));

  it("with a checkout of another repository: it does not answer for this one", () =>
    onStage({ withGit: true }, async (stage) => {
      const folder = await stage.checkedOut(0);
      writeFileSync(
        join(folder.workspace, ".git", "config"),
        '[core]\n\trepositoryformatversion = 0\n[remote "origin"]\n\turl = https://github.com/other/thing\n',
      );
      const from = stage.github.requests.length;
      const result = await stage.run("merge-gate", { inputs: quiet, folder });
      expect(result.outputs["verdict"]).toBe("PASS");
      expect(stage.github.requests.slice(from).some(({ path }) => path.includes("/pulls/12/files"))).toBe(true);
    }));

  it("on GitHub Enterprise Server: one sentence, and the files stay", () =>
    onStage({}, async (stage) => {
      const result = await stage.run("root", { serverUrl: "https://ghe.example" });
      expect(result.outputs).toMatchObject({ verdict: "PASS", "artifact-id": "", "public-artifact-url": "", "private-artifact-url": "" });
      expect(result.log.match(/GitHub Enterprise Server has no artifact service/g)?.length).toBe(1);
      expect(result.files.has("published/public/index.html")).toBe(true);
      expect(stage.artifacts.calls).toEqual([]);
    }));

  it("without an artifact service: one sentence, and the files stay", () =>
    onStage({}, async (stage) => {
      const result = await stage.run("root", { env: { ACTIONS_RESULTS_URL: "", ACTIONS_RUNTIME_TOKEN: "" } });
      expect(result).toMatchObject({ conclusion: "success", outputs: { verdict: "PASS", "artifact-id": "" } });
      expect(result.log.match(/no artifact service/g)?.length).toBe(1);
    }));

  it("when the artifact service refuses: outputs and summary are there all the same", () =>
    onStage({}, async (stage) => {
      await stage.run("merge-gate");
      const again = await stage.run("merge-gate");
      expectOneError(again, /trust-layer-merge-gate.*artifact-suffix/s);
      expect(again.files.has("merge-gate.json")).toBe(true);
      expect(again.summary).not.toBe("");
    }));
});

describe.concurrent("cancellation", () => {
  it("ends soon after the signal, with nothing half written", () =>
    onStage({ faults: [{ match: facts, fault: "timeout" }] }, async (stage) => {
      const started = performance.now();
      const result = await stage.run("root", { inputs: quiet, cancelAfter: /asking GitHub/, grace: { interrupt: 1500, terminate: 1500 } });
      expect(result.conclusion).toBe("cancelled");
      expect(result.signals).not.toContain("SIGKILL");
      expect(performance.now() - started).toBeLessThan(4000);
      expect(leftovers(result)).toEqual([]);
    }));
});

it("nothing is ever written to GitHub by any of this", () =>
  onStage({}, async (stage) => {
    for (const action of ACTIONS) await stage.run(action, { job: action, inputs: quiet });
    expect(writes(stage.github.requests)).toEqual([]);
  }));
