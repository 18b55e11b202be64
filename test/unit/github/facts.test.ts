import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../../../src/facts/configuration-error.ts";
import { readSavedFacts, saveFacts } from "../../../src/github/saved-facts.ts";
import { changedFile, checkNamed, shaOf, type Typical } from "../../bed/github/index.ts";
import { gatherFrom, unknowns, valueOf } from "./on-github.ts";

const TYPICAL = ["/branches/main", "/rules/branches/main?per_page=100", "Facts"];

describe("a typical green pull request", () => {
  it("costs one GraphQL and two REST requests, and nothing is unknown", async () => {
    const { facts, asked, requests } = await gatherFrom();
    expect(asked).toEqual(TYPICAL);
    expect(requests.every((request) => request.cost <= 1)).toBe(true);
    expect(unknowns(facts)).toEqual({});
    expect(facts.eventHeadSha).toBeNull();
    expect(facts.diagnoses).toEqual([]);
    expect(valueOf(facts.checks)).toHaveLength(8);
    expect(valueOf(facts.linkedIssues)).toEqual([{ repository: "acme/widgets", number: 7, state: "OPEN" }]);
    expect(valueOf(facts.workflowFiles).map((file) => file.path)).toEqual([
      ".github/workflows/ci.yml",
      ".github/workflows/compatibility.yml",
    ]);
  });

  it("gives the same bytes twice, and saved facts come back as they were", async () => {
    const [first, second] = [await gatherFrom(), await gatherFrom()];
    expect(saveFacts(second.facts)).toBe(saveFacts(first.facts));
    expect(readSavedFacts(saveFacts(first.facts), "saved.json")).toEqual(first.facts);
  });

  it("asks for the branch in a second round when the event does not name it", async () => {
    const { facts, asked } = await gatherFrom(undefined, { target: { baseRef: null, baseSha: null, headSha: null, event: "schedule" } });
    expect(asked).toEqual(TYPICAL);
    expect(unknowns(facts)).toEqual({});
    expect(valueOf(facts.codeowners).path).toBe(".github/CODEOWNERS");
  });

  it("keeps hostile text as it is, for others to escape", async () => {
    const title = "fix: \u202e`${{ secrets.X }}` <script>::error::\n%0A";
    const { facts } = await gatherFrom(({ pullRequest }) => {
      pullRequest.title = title;
      pullRequest.files.push(changedFile("a\n::warning::b"));
    });
    expect(facts.pullRequest.title).toBe(title);
    expect(valueOf(facts.files).map((file) => file.path)).toContain("a\n::warning::b");
  });
});

describe("each permission taken away hides exactly its facts, and says the line to add", () => {
  const cases: [string, Record<string, string>][] = [
    ["checks", { checks: "checks: read", suites: "checks: read" }],
    ["statuses", { checks: "statuses: read" }],
    [
      "contents",
      {
        classicProtection: "contents: read",
        refUpdateRule: "contents: read",
        behindBy: "contents: read",
        workflowFiles: "contents: read",
        policyFile: "contents: read",
        codeowners: "contents: read",
        codeownersErrors: "contents: read",
      },
    ],
    ["actions", {}],
    ["issues", {}],
  ];
  it.each(cases)("%s", async (permission, expected) => {
    const whole = (await gatherFrom()).facts;
    const { facts } = await gatherFrom((typical) => takeAway(typical, permission));
    expect(unknowns(facts)).toEqual(expected);
    for (const name of Object.keys(expected)) {
      expect(facts[name as keyof typeof facts]).toMatchObject({ mend: expect.stringContaining(": read`") });
    }
    const untouched = ["reviews", "threads", "files", "comments", "commits", "rules"] as const;
    for (const name of untouched) expect(facts[name]).toEqual(whole[name]);
  });

  it("actions: the run behind each check is unknown, the checks are not", async () => {
    const { facts } = await gatherFrom((typical) => takeAway(typical, "actions"));
    for (const check of valueOf(facts.checks)) {
      if (check.kind === "check-run") expect(check.workflowRun).toMatchObject({ state: "unknown", permission: "actions: read" });
    }
    for (const suite of valueOf(facts.suites)) expect(suite.workflowRun.state).toBe("unknown");
  });

  it("issues: the body's keyword names the issue, without its state; without a keyword it is unknown", async () => {
    const named = await gatherFrom((typical) => takeAway(typical, "issues"));
    expect(valueOf(named.facts.linkedIssues)).toEqual([{ repository: "acme/widgets", number: 7, state: "UNKNOWN" }]);
    const unnamed = await gatherFrom((typical) => {
      takeAway(typical, "issues");
      typical.pullRequest.body = "nothing";
    });
    expect(unknowns(unnamed.facts)).toEqual({ linkedIssues: "issues: read" });
    const none = await gatherFrom(({ pullRequest }) => {
      pullRequest.closingIssues = [];
    });
    expect(valueOf(none.facts.linkedIssues)).toEqual([]);
  });

  it("pull-requests: one clear error with the line to add", async () => {
    const error = await errorOf(gatherFrom((typical) => takeAway(typical, "pull-requests")));
    expect(error.mend).toContain("`pull-requests: read`");
  });
});

describe("no pull request, no token, no GitHub: one clear error", () => {
  it.each([
    ["a number that does not exist", () => {}, { target: { number: 99 } }, "#99"],
    ["a repository that is not visible", ({ world }: Typical) => void (world.repositories = {}), {}, "does not exist"],
    ["no token", () => {}, { token: null }, "token"],
    ["a bad token", () => {}, { token: "ghs_wrong" }, "Bad credentials"],
    ["an exhausted limit", () => {}, { faults: [{ match: isGraphql, fault: "rate-limit-200-graphql" as const }] }, "rate limit"],
    ["a GitHub that is down", () => {}, { faults: [{ match: isGraphql, fault: "status-503" as const }] }, "503"],
    ["a connection that always breaks", () => {}, { faults: [{ match: isGraphql, fault: "reset" as const }] }, "reached"],
  ])("%s", async (_, change, options, words) => {
    const error = await errorOf(gatherFrom(change, options));
    expect(error.message).toContain(words);
    expect(error.message + error.mend).not.toContain("ghs_wrong");
  });
});

describe("faults on the way change nothing of the facts", () => {
  it.each(["status-429-secondary", "status-403-secondary", "status-500", "status-503", "truncated-json", "reset", "empty-body"] as const)(
    "%s, once on each request",
    async (fault) => {
      const once = (match: (path: string) => boolean) => ({ match: (request: { path: string }) => match(request.path), times: 1, fault });
      const faults = [
        once((path) => path === "/graphql"),
        once((path) => path.includes("/rules/")),
        once((path) => path.endsWith("/branches/main") && !path.includes("rules")),
      ];
      const { facts, requests } = await gatherFrom(undefined, { faults });
      expect(saveFacts(facts)).toBe(saveFacts((await gatherFrom()).facts));
      expect(requests.length).toBe(6);
    },
  );

  it.each(["status-502", "status-504", "html-502"] as const)(
    "%s on the main query: asked without texts, which come by REST",
    async (fault) => {
      const { facts, asked } = await gatherFrom(undefined, { faults: [{ match: isGraphql, times: 1, fault }] });
      expect(saveFacts(facts)).toBe(saveFacts((await gatherFrom()).facts));
      expect(asked.filter((what) => what === "Facts")).toHaveLength(2);
      expect(asked.filter((what) => what.startsWith("/git/blobs/"))).toHaveLength(3);
    },
  );

  it("a main query that is never answered: asked without texts", async () => {
    const { facts } = await gatherFrom(undefined, {
      faults: [{ match: isGraphql, times: 1, fault: "timeout" }],
      client: { requestTimeoutMs: 500 },
    });
    expect(unknowns(facts)).toEqual({});
  });

  it("REST that stays down makes its facts unknown", async () => {
    const faults = [{ match: (request: { kind: string }) => request.kind === "rest", fault: "status-500" as const }];
    expect(unknowns((await gatherFrom(undefined, { faults })).facts)).toEqual({ rules: null, classicProtection: null });
  });
});

describe("the base decides", () => {
  it("reads policy and CODEOWNERS at the pull request's base commit, not at the branch's tip or the event's", async () => {
    const tip = shaOf("newer tip");
    const change = ({ world, repository, pullRequest }: Typical): void => {
      world.commit(repository, { sha: tip, parents: [pullRequest.baseSha] });
      repository.files[tip] = { ".github/trust-layer.yml": "mode: solo\n", CODEOWNERS: "* @evil\n" };
      repository.files[pullRequest.baseSha] = { ...repository.files[pullRequest.baseSha], ".github/trust-layer.yml": "mode: company\n" };
      repository.branches["main"] = { sha: tip, protection: null };
    };
    for (const target of [{}, { baseSha: tip }, { baseSha: null, baseRef: null }, { baseSha: shaOf("gone") }]) {
      const { facts } = await gatherFrom(change, { target });
      expect(valueOf(facts.policyFile).text).toBe("mode: company\n");
      expect(valueOf(facts.codeowners).path).toBe(".github/CODEOWNERS");
      expect(valueOf(facts.behindBy)).toBe(1);
    }
  });

  it("takes the first of the three places of CODEOWNERS, and says when there is none", async () => {
    const at = (files: Record<string, string>) =>
      gatherFrom(({ repository, pullRequest }) => void (repository.files[pullRequest.baseSha] = files));
    expect(valueOf((await at({ CODEOWNERS: "* @a", "docs/CODEOWNERS": "* @b" })).facts.codeowners)).toEqual({
      path: "CODEOWNERS",
      text: "* @a",
    });
    expect(valueOf((await at({ "docs/CODEOWNERS": "* @b" })).facts.codeowners).path).toBe("docs/CODEOWNERS");
    expect(valueOf((await at({ "other/CODEOWNERS": "* @b" })).facts.codeowners).text).toBeNull();
  });

  it("reads a CODEOWNERS that GraphQL cuts by REST, and knows nothing of one over 3 MB", async () => {
    const sized = (bytes: number) =>
      gatherFrom(({ repository, pullRequest }) => {
        repository.files[pullRequest.baseSha] = { ".github/CODEOWNERS": `* @a\n${"#".repeat(bytes)}` };
      });
    expect(valueOf((await sized(600_000)).facts.codeowners).text).toHaveLength(600_005);
    expect(unknowns((await sized(3 * 1024 * 1024)).facts)).toEqual({ codeowners: null });
  });

  it("a pull request that was pointed at another branch is judged by that branch", async () => {
    const { facts, asked } = await gatherFrom(
      ({ repository, pullRequest, world }) => {
        world.ruleset(repository, { branches: ["release"], rules: [{ type: "required_signatures" }] });
        repository.branches["release"] = { sha: pullRequest.baseSha, protection: null };
      },
      { target: { baseRef: "release" } },
    );
    expect(facts.subject.baseRef).toBe("main");
    expect(valueOf(facts.rules).map((rule) => rule.type)).not.toContain("required_signatures");
    expect(asked).toContain("BaseFiles");
  });

  it("a base branch that is gone is unknown, not unprotected", async () => {
    const { facts } = await gatherFrom(({ repository }) => {
      delete repository.branches["main"];
    });
    expect(Object.keys(unknowns(facts))).toEqual(expect.arrayContaining(["refUpdateRule", "behindBy", "classicProtection"]));
    expect(facts.policyFile.state).toBe("known");
  });
});

describe("when somebody pushes", () => {
  it("before the question: the newest head is judged, and the caller is told", async () => {
    const { facts, log } = await gatherFrom(undefined, { target: { headSha: shaOf("first") } });
    expect(facts.subject.headSha).toBe(shaOf("head"));
    expect(facts.eventHeadSha).toBe(shaOf("first"));
    expect(log.join("\n")).toContain("newest commit is judged");
  });

  it("between two pages: the lists of the pull request are unknown, what hangs on the commit is not", async () => {
    const { facts } = await gatherFrom(
      ({ pullRequest }) => {
        pullRequest.files = Array.from({ length: 130 }, (_, index) => changedFile(`src/${index}.ts`));
      },
      {
        onRequest: (request, world) => {
          const pullRequest = world.repositories["acme/widgets"]?.pullRequests[0];
          if (request.operationName === "Page" && pullRequest !== undefined) pullRequest.headSha = shaOf("first");
        },
      },
    );
    expect(Object.keys(unknowns(facts))).toEqual(["files"]);
    expect(facts.files).toMatchObject({ reason: expect.stringContaining("new commit") });
  });
});

describe("forks", () => {
  it("a deleted fork has no head repository, and everything else is there", async () => {
    const { facts } = await gatherFrom(({ pullRequest }) => void (pullRequest.headRepository = null));
    expect(facts.pullRequest).toMatchObject({ isCrossRepository: true, headRepository: null });
    expect(unknowns(facts)).toEqual({});
  });

  it("compares by REST where GraphQL does not take the pull request's ref", async () => {
    const { facts, asked } = await gatherFrom(({ world }) => void (world.quirks.compareAcceptsPullRefs = false));
    expect(valueOf(facts.behindBy)).toBe(0);
    expect(asked.filter((what) => what.startsWith("/compare/"))).toHaveLength(1);
  });
});

describe("rules", () => {
  it("a private repository on a free plan: known, empty, and said to be not enforceable", async () => {
    const { facts } = await gatherFrom(({ repository }) => {
      repository.visibility = "PRIVATE";
      repository.plan = "free";
    });
    expect(facts.rules).toEqual({ state: "known", value: [] });
    expect(facts.rulesNotEnforceable).toContain("Upgrade to GitHub");
  });

  it("classic protection comes with its bound apps, beside the rulesets", async () => {
    const { facts } = await gatherFrom(({ repository, pullRequest }) => {
      repository.branches["main"] = {
        sha: pullRequest.baseSha,
        protection: {
          checks: [
            { context: "z", appId: null },
            { context: "a", appId: 15368 },
          ],
          enforcement: "everyone",
          strict: true,
          requiredApprovingReviewCount: 2,
          requiresCodeOwnerReviews: true,
          requiresConversationResolution: true,
          requiresLinearHistory: false,
          requiresSignatures: false,
          viewerExempt: false,
        },
      };
    });
    expect(valueOf(facts.classicProtection)).toEqual({
      protected: true,
      requiredChecks: [
        { context: "a", appId: 15368 },
        { context: "z", appId: null },
      ],
      enforcement: "everyone",
    });
    expect(valueOf(facts.refUpdateRule)).toMatchObject({ requiredApprovingReviewCount: 2, requiredStatusCheckContexts: ["a", "z"] });
  });

  it("over 100 rules are read to the end", async () => {
    const { facts } = await gatherFrom(({ world, repository }) => {
      world.ruleset(repository, { rules: Array.from({ length: 130 }, () => ({ type: "non_fast_forward" })) });
    });
    expect(valueOf(facts.rules)).toHaveLength(133);
  });
});

describe("a commit without any check", () => {
  it("is known to have none", async () => {
    const { facts } = await gatherFrom(({ repository }) => {
      repository.suites.length = 0;
      repository.statuses.length = 0;
    });
    expect([facts.checks, facts.suites]).toEqual([
      { state: "known", value: [] },
      { state: "known", value: [] },
    ]);
  });
});

describe("checks that are not green", () => {
  it("are looked at closely: annotations, steps, the job's runner", async () => {
    const { facts, asked } = await gatherFrom((typical) => {
      Object.assign(checkNamed(typical, "build"), {
        conclusion: "FAILURE",
        steps: [],
        runnerId: 0,
        annotations: [
          {
            level: "FAILURE",
            title: null,
            message: "The job was not started because recent account payments have failed",
            path: ".github",
            line: 1,
          },
        ],
      });
    });
    expect(facts.diagnoses).toHaveLength(1);
    expect(facts.diagnoses[0]).toMatchObject({ steps: 0, pendingDeployment: null, job: { name: "build", runnerId: 0, steps: 0 } });
    expect(facts.diagnoses[0]?.annotations[0]?.message).toContain("account payments");
    expect(asked.filter((what) => !TYPICAL.includes(what))).toEqual([expect.stringContaining("/jobs?filter=latest"), "Diagnosis"]);
  });

  it("a running check costs nothing, nor does our own", async () => {
    const ownJob = { runId: null, runAttempt: null, jobId: null, workflowName: null, workflowPath: null, checkRunId: 1 };
    const { asked } = await gatherFrom(
      (typical) => {
        Object.assign(checkNamed(typical, "build"), { status: "IN_PROGRESS", conclusion: null });
        Object.assign(checkNamed(typical, "lint"), { id: 1, status: "QUEUED", conclusion: null });
      },
      { gather: { ownJob } },
    );
    expect(asked).toEqual(TYPICAL);
  });

  it("a diagnosis that fails leaves the check as it was", async () => {
    const { facts } = await gatherFrom((typical) => void (checkNamed(typical, "build").conclusion = "FAILURE"), {
      faults: [{ match: (request) => request.operationName === "Diagnosis" || request.path.includes("/jobs"), fault: "status-403" }],
    });
    expect(facts.diagnoses).toEqual([]);
    expect(valueOf(facts.checks).find((check) => check.name === "build")).toMatchObject({ conclusion: "FAILURE" });
  });
});

describe("mergeable is asked again while GitHub computes it", () => {
  it("until it is known", async () => {
    const { facts, asked } = await gatherFrom(({ pullRequest }) => void (pullRequest.unknownMergeableReads = 2));
    expect(facts.pullRequest.mergeable).toBe("MERGEABLE");
    expect(asked.filter((what) => what === "Mergeability")).toHaveLength(2);
    expect(unknowns(facts)).toEqual({});
  });

  it("three times at most; then the test merge is unknown", async () => {
    const { facts, asked } = await gatherFrom(({ pullRequest }) => void (pullRequest.unknownMergeableReads = 99));
    expect(facts.pullRequest.mergeable).toBe("UNKNOWN");
    expect(asked.filter((what) => what === "Mergeability")).toHaveLength(3);
    expect(unknowns(facts)).toEqual({ testMergeState: null, workflowFiles: null });
  });

  it("a conflict has no test merge, and no workflow files as the event would use them", async () => {
    const { facts, asked } = await gatherFrom(({ pullRequest }) => void (pullRequest.conflicting = true));
    expect(asked).toEqual(TYPICAL);
    expect(facts.testMergeState).toEqual({ state: "known", value: null });
    expect(unknowns(facts)).toEqual({ workflowFiles: null });
  });
});

function isGraphql(request: { kind: string }): boolean {
  return request.kind === "graphql";
}

function takeAway({ world, token }: Typical, permission: string): void {
  const data = world.tokens[token];
  if (data === undefined) throw new Error("the world has no token");
  data.permissions = Object.fromEntries(Object.entries(data.permissions).filter(([scope]) => scope !== permission));
}

async function errorOf(promise: Promise<unknown>): Promise<ConfigurationError> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ConfigurationError)) throw new Error(`expected a ConfigurationError, got ${String(error)}`);
  return error;
}
