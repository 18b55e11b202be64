import { describe, expect, it } from "vitest";

import { readOpenPullRequests } from "../../../src/github/open-pull-requests.ts";
import { createReadClient } from "../../../src/github/read-client.ts";
import {
  changedFile,
  type GithubOptions,
  type PullRequestData,
  shaOf,
  startGitHub,
  type Typical,
  typicalPullRequest,
  withoutScope,
} from "../../bed/github/index.ts";
import { fakeClient } from "./fake-client.ts";
import { recordingLog } from "./loopback.ts";
import { valueOf } from "./on-github.ts";

/** One more open pull request to the same base. */
function another({ world, repository, pullRequest }: Typical, number: number, more: Partial<PullRequestData> = {}): PullRequestData {
  return world.pullRequest(repository, {
    number,
    title: `feat: number ${number}`,
    baseSha: pullRequest.baseSha,
    headSha: shaOf(`head of ${number}`),
    headRef: `topic-${number}`,
    author: "octo-reviewer",
    files: [changedFile("src/retry.ts")],
    ...more,
  });
}

async function asked(
  prepare: (typical: Typical) => void,
  options: GithubOptions & { token?: null; base?: string | null; deadlineMs?: number } = {},
): Promise<{ fact: Awaited<ReturnType<typeof readOpenPullRequests>>; most: unknown[] }> {
  const typical = typicalPullRequest();
  prepare(typical);
  const { token, base = "main", deadlineMs, ...github } = options;
  const running = await startGitHub(typical.world, github);
  try {
    const client = createReadClient({
      token: token === null ? null : typical.token,
      apiUrl: running.apiUrl,
      graphqlUrl: running.graphqlUrl,
      now: () => new Date(0),
      log: recordingLog(),
      wait: async () => {},
      requestTimeoutMs: 500,
      ...(deadlineMs === undefined ? {} : { deadlineMs }),
    });
    const fact = await readOpenPullRequests(client, "acme/widgets", base, 12);
    expect(client.count.graphql + client.count.rest).toBe(running.requests.length - client.count.retries);
    return { fact, most: running.requests.map(({ variables }) => variables["most"]) };
  } finally {
    await running.close();
  }
}

const isGraphql = (request: { kind: string }): boolean => request.kind === "graphql";

describe("the other open pull requests", () => {
  it("come in one request, the last updated first, without this one, the closed ones and those to other branches", async () => {
    const { fact, most } = await asked((typical) => {
      another(typical, 20, { updatedAt: "2026-03-01T00:00:00Z", isDraft: true, author: null });
      another(typical, 21, { updatedAt: "2026-03-02T00:00:00Z", headRepository: "someone/widgets" });
      another(typical, 22, { state: "CLOSED" });
      another(typical, 23, { state: "MERGED" });
      another(typical, 24, { baseRef: "release/1" });
    });
    expect(most).toEqual([50]);
    expect(valueOf(fact)).toEqual({
      baseRef: "main",
      notSeen: 0,
      seen: [
        {
          number: 21,
          title: "feat: number 21",
          author: "octo-reviewer",
          headRef: "topic-21",
          fromFork: true,
          isDraft: false,
          updatedAt: "2026-03-02T00:00:00Z",
          paths: ["src/retry.ts"],
          pathsComplete: true,
        },
        expect.objectContaining({ number: 20, author: null, isDraft: true, fromFork: false }),
      ],
    });
  });

  it("also where the deadline of all requests is shorter than that of one", async () => {
    const { fact } = await asked((typical) => another(typical, 20), { deadlineMs: 400 });
    expect(valueOf(fact).seen).toHaveLength(1);
  });

  it("of any branch, where none is named", async () => {
    const { fact } = await asked((typical) => another(typical, 24, { baseRef: "release/1" }), { base: null });
    expect(valueOf(fact).seen.map(({ number }) => number)).toEqual([24]);
  });

  it("more than are asked for: says how many were not looked at", async () => {
    const { fact } = await asked((typical) => {
      for (let number = 100; number < 160; number += 1)
        another(typical, number, { updatedAt: `2026-03-03T00:00:${String(number - 100).padStart(2, "0")}Z` });
    });
    const { seen, notSeen } = valueOf(fact);
    expect([seen.length, notSeen, seen[0]?.number, seen.at(-1)?.number]).toEqual([50, 11, 159, 110]);
  });

  it("one with more files than are asked for: its list is not complete", async () => {
    const { fact } = await asked((typical) => {
      another(typical, 20, { files: Array.from({ length: 101 }, (_, index) => changedFile(`src/${index}.ts`)) });
      another(typical, 21, { files: Array.from({ length: 100 }, (_, index) => changedFile(`src/${index}.ts`)) });
    });
    expect(valueOf(fact).seen.map(({ number, paths, pathsComplete }) => [number, paths.length, pathsComplete])).toEqual([
      [21, 100, true],
      [20, 100, false],
    ]);
  });
});

describe("what could not be seen is unknown, never none", () => {
  it("the old name of a file that was moved: such a list is not complete, also where all its files are in it", async () => {
    const { fact } = await asked((typical) => {
      another(typical, 20, { files: [changedFile("src/new.ts", { changeType: "RENAMED", previousPath: "src/retry.ts" })] });
      another(typical, 21, { files: [changedFile("src/new.ts", { changeType: "ADDED" })] });
    });
    expect(valueOf(fact).seen.map(({ number, paths, pathsComplete }) => [number, paths, pathsComplete])).toEqual([
      [21, ["src/new.ts"], true],
      [20, ["src/new.ts"], false],
    ]);
  });

  it("a pull request that GitHub hides counts as not looked at, and one without its files as not complete", async () => {
    const node = {
      title: "t",
      isDraft: false,
      updatedAt: "2026-03-02T00:00:00Z",
      headRefName: "x",
      isCrossRepository: false,
      author: null,
    };
    const nodes = [
      null,
      { ...node, number: 3, files: null },
      { ...node, number: 4, files: { totalCount: 2, nodes: [{ path: "a", changeType: "MODIFIED" }, null] } },
    ];
    const client = fakeClient({
      graphql: () => ({
        data: { repository: { pullRequests: { totalCount: 3, nodes } } },
        errors: [
          { type: "FORBIDDEN", path: ["repository", "pullRequests", "nodes", 0], message: "Resource not accessible by integration" },
        ],
      }),
    });
    const { seen, notSeen } = valueOf(await readOpenPullRequests(client, "acme/widgets", "main", 12));
    expect([notSeen, seen.map(({ number, paths, pathsComplete }) => [number, paths, pathsComplete])]).toEqual([
      1,
      [
        [3, [], false],
        [4, ["a"], false],
      ],
    ]);
  });

  it.each([{ repository: null }, { repository: { pullRequests: null } }, { repository: { pullRequests: { totalCount: 1 } } }, null])(
    "an answer that is none: %j",
    async (data) => {
      const client = fakeClient({ graphql: () => ({ data, errors: [] }) });
      expect(await readOpenPullRequests(client, "acme/widgets", "main", 12)).toMatchObject({ state: "unknown" });
    },
  );

  it("without the permission: its line", async () => {
    const { fact } = await asked((typical) => withoutScope(typical, "pull-requests"));
    expect(fact).toMatchObject({
      state: "unknown",
      permission: "pull-requests: read",
      mend: expect.stringContaining("pull-requests: read"),
    });
  });

  it("without a token: nothing is asked", async () => {
    const { fact, most } = await asked(() => undefined, { token: null });
    expect(most).toEqual([]);
    expect(fact).toMatchObject({
      state: "unknown",
      reason: expect.stringContaining("only to a token"),
      mend: expect.stringContaining("GITHUB_TOKEN"),
    });
  });

  it.each(["status-502", "status-504", "html-502", "timeout", "graphql-timeout-200"] as const)(
    "%s once: fewer are asked for, and the rest is named",
    async (fault) => {
      const { fact, most } = await asked(
        (typical) => {
          for (let number = 100; number < 115; number += 1) another(typical, number);
        },
        { faults: [{ match: isGraphql, times: 1, fault }] },
      );
      expect(most).toEqual([50, 10]);
      expect([valueOf(fact).seen.length, valueOf(fact).notSeen]).toEqual([10, 6]);
    },
  );

  it.each(["status-502", "status-500", "status-401", "truncated-json", "reset", "rate-limit-200-graphql", "graphql-timeout-200"] as const)(
    "%s, always",
    async (fault) => {
      const { fact } = await asked((typical) => another(typical, 20), { faults: [{ match: isGraphql, fault }] });
      expect(fact).toMatchObject({ state: "unknown" });
    },
  );
});
