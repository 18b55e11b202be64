import { describe, expect, it } from "vitest";
import type { PullRequestFacts } from "../../../src/facts/pull-request-facts.ts";
import { changedFile, shaOf, type Typical } from "../../bed/github/index.ts";
import { gatherFrom, unknowns, valueOf } from "./on-github.ts";

const MANY = 230;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

interface Long {
  fact: keyof PullRequestFacts;
  /** Name of the query that asks for further pages. */
  query: "Page" | "CommitPage";
  grow: (typical: Typical, count: number) => void;
  /** How many the known fact then has. */
  size: (count: number) => number;
}

const LONG: Long[] = [
  {
    fact: "files",
    query: "Page",
    grow: ({ pullRequest }, count) => void (pullRequest.files = numbers(count).map((n) => changedFile(`src/${n}.ts`))),
    size: (count) => count,
  },
  {
    fact: "threads",
    query: "Page",
    // Only the last one is open: on page 1 everything looks resolved.
    grow: ({ world, pullRequest }, count) => numbers(count).forEach((n) => world.thread(pullRequest, { isResolved: n !== count })),
    size: (count) => count,
  },
  {
    fact: "reviews",
    query: "Page",
    grow: ({ world, pullRequest }, count) =>
      numbers(count).forEach((n) => world.review(pullRequest, { state: n === count ? "CHANGES_REQUESTED" : "COMMENTED" })),
    size: (count) => count + 1,
  },
  {
    fact: "reviewRequests",
    query: "Page",
    grow: ({ world, pullRequest }, count) =>
      numbers(count).forEach((n) => {
        world.user(`reviewer-${n}`);
        pullRequest.reviewRequests.push({ reviewer: `reviewer-${n}`, asCodeOwner: n === count });
      }),
    size: (count) => count,
  },
  {
    fact: "comments",
    query: "Page",
    grow: ({ world, pullRequest }, count) =>
      numbers(count).forEach((n) => world.comment(pullRequest, { body: n === count ? "```trust-layer-decision\n```" : "hello" })),
    size: () => 1,
  },
  {
    fact: "commits",
    query: "Page",
    grow: ({ world, repository, pullRequest }, count) => {
      const more = numbers(count).map((n) => world.commit(repository, { message: `step ${n}` }).sha);
      pullRequest.commits = [...more, pullRequest.headSha];
    },
    size: (count) => count + 1,
  },
  {
    fact: "linkedIssues",
    query: "Page",
    grow: ({ world, repository, pullRequest }, count) =>
      numbers(count).forEach((n) => {
        world.issue(repository, { number: 1000 + n });
        pullRequest.closingIssues.push({ repository: repository.nameWithOwner, number: 1000 + n });
      }),
    size: (count) => count + 1,
  },
  {
    fact: "checks",
    query: "CommitPage",
    grow: ({ world, suite }, count) =>
      numbers(count).forEach((n) => world.checkRun(suite, { name: `matrix ${n}`, conclusion: n === count ? "SKIPPED" : "SUCCESS" })),
    size: (count) => count + 8,
  },
  {
    fact: "suites",
    query: "CommitPage",
    grow: ({ world, repository, pullRequest }, count) =>
      numbers(count).forEach(() => world.suite(repository, { sha: pullRequest.headSha })),
    size: (count) => count + 2,
  },
];

function sizeOf(facts: PullRequestFacts, name: keyof PullRequestFacts): number {
  const fact = facts[name];
  if (typeof fact === "object" && fact !== null && "value" in fact && Array.isArray(fact.value)) return fact.value.length;
  throw new Error(`${name} is no known list: ${JSON.stringify(fact)}`);
}

describe.each(LONG)("$fact over several pages", ({ fact, query, grow, size }) => {
  it("are read to the end, and only they cost more", async () => {
    const { facts, asked } = await gatherFrom((typical) => grow(typical, MANY));
    expect(sizeOf(facts, fact)).toBe(size(MANY));
    expect(asked.filter((what) => what === query)).toHaveLength(2);
    expect(unknowns(facts)).toEqual({});
  });

  it("are unknown when a further page cannot be read", async () => {
    const { facts } = await gatherFrom((typical) => grow(typical, MANY), {
      faults: [{ match: (request) => request.operationName === query, fault: "status-403" }],
    });
    if (fact === "linkedIssues") {
      // The body's keyword still names one issue, without its state.
      expect(valueOf(facts.linkedIssues)).toEqual([{ repository: "acme/widgets", number: 7, state: "UNKNOWN" }]);
    } else expect(Object.keys(unknowns(facts))).toEqual([fact]);
  });

  it("are unknown when the budget is used up", async () => {
    const { facts } = await gatherFrom((typical) => grow(typical, MANY), { client: { budget: 3 } });
    if (fact !== "linkedIssues") expect(facts[fact]).toMatchObject({ state: "unknown", reason: expect.stringContaining("budget") });
  });
});

describe("the commits", () => {
  const withCommits = ({ world, repository, pullRequest }: Typical, count: number, head = true): void => {
    const more = numbers(count - 1).map((n) => world.commit(repository, { message: `step ${n}` }).sha);
    pullRequest.commits = head ? [...more, pullRequest.headSha] : more;
  };

  it.each([
    [249, "known"],
    // Here GitHub cuts the list, and says of none that it did.
    [250, "unknown"],
    [251, "known"],
  ])("%i of them are %s", async (count, state) => {
    expect((await gatherFrom((typical) => withCommits(typical, count))).facts.commits.state).toBe(state);
  });

  it("without the head are not those of the head", async () => {
    const { facts } = await gatherFrom((typical) => withCommits(typical, 3, false));
    for (const name of ["commits", "checks", "suites"] as const) {
      expect(facts[name]).toMatchObject({ state: "unknown", reason: expect.stringContaining("new commit") });
    }
  });

  it("with a co-author whose address tells no account: GitHub is asked for the account, once for all of them", async () => {
    const told = "x\n\nCo-authored-by: A <1+alice@users.noreply.github.com>";
    const untold = "x\n\nCo-authored-by: R <r@example.com>";
    const reviewer = { name: "R", email: "r@example.com", login: "octo-reviewer" };
    const { facts, asked } = await gatherFrom(({ world, repository, pullRequest }) => {
      world.user("octo-reviewer");
      pullRequest.commits = [
        world.commit(repository, { message: told }).sha,
        world.commit(repository, { message: untold, coAuthors: [reviewer] }).sha,
        world.commit(repository, { message: untold, coAuthors: [{ ...reviewer, login: null }] }).sha,
        pullRequest.headSha,
      ];
    });
    expect(valueOf(facts.commits).map(({ authorLogins }) => authorLogins)).toEqual([
      undefined,
      ["octo-author", "octo-reviewer"],
      ["octo-author", null],
      undefined,
    ]);
    expect(asked.filter((name) => name === "CoAuthors")).toHaveLength(1);
  });

  it("with a co-author whom GitHub does not tell are unknown, so that hiding one never counts an approval", async () => {
    const { facts } = await gatherFrom(
      ({ world, repository, pullRequest }) => {
        const message = "x\n\nCo-authored-by: R <r@example.com>";
        pullRequest.commits = [world.commit(repository, { message }).sha, pullRequest.headSha];
      },
      { faults: [{ match: ({ operationName }) => operationName === "CoAuthors", fault: "status-500" }] },
    );
    expect(Object.keys(unknowns(facts))).toEqual(["commits"]);
  });
});

describe("many files", () => {
  it("3,000 are read, 3,001 are unknown without asking", async () => {
    const grow =
      (count: number) =>
      ({ pullRequest }: Typical) =>
        void (pullRequest.files = numbers(count).map((n) => changedFile(`src/${n}.ts`)));
    const whole = await gatherFrom(grow(3000));
    expect(valueOf(whole.facts.files)).toHaveLength(3000);
    const over = await gatherFrom(grow(3001));
    expect(over.facts.files).toMatchObject({ state: "unknown", reason: expect.stringContaining("3001") });
    expect(over.asked).toHaveLength(3);
  });

  it("fewer than the pull request says are unknown", async () => {
    const { facts } = await gatherFrom(({ pullRequest }) => void (pullRequest.changedFiles = 13));
    expect(Object.keys(unknowns(facts))).toEqual(["files"]);
  });

  it("a rename on page 2 moves the whole list to REST, which names both ends", async () => {
    const { facts, asked } = await gatherFrom(({ pullRequest }) => {
      pullRequest.files = numbers(150).map((n) => changedFile(`src/${String(n).padStart(3, "0")}.ts`));
      pullRequest.files[140] = changedFile("src/new.ts", {
        changeType: "RENAMED",
        previousPath: "secrets/old.ts",
        additions: 0,
        patch: null,
      });
    });
    expect(valueOf(facts.files)).toHaveLength(150);
    expect(valueOf(facts.files).find((file) => file.status === "renamed")).toMatchObject({
      path: "src/new.ts",
      previousPath: "secrets/old.ts",
    });
    expect(asked.filter((what) => what.startsWith("/pulls/12/files"))).toHaveLength(2);
  });

  it("a changed type is told in our own word", async () => {
    const { facts } = await gatherFrom(({ pullRequest }) => {
      pullRequest.files[0] = changedFile("a", { changeType: "CHANGED" });
    });
    expect(valueOf(facts.files).find((file) => file.path === "a")?.status).toBe("type-changed");
  });
});

describe("labels", () => {
  it("come sorted, from all pages", async () => {
    const { facts } = await gatherFrom(({ pullRequest }) => void (pullRequest.labels = numbers(120).map((n) => `l${n}`)));
    expect(facts.pullRequest.labels).toEqual(
      numbers(120)
        .map((n) => `l${n}`)
        .sort(),
    );
  });
});

describe("a merge group", () => {
  const GROUP = shaOf("group");
  const queue = ({ world, repository, pullRequest }: Typical): void => {
    const before = world.commit(repository, { sha: shaOf("group of 11"), parents: [pullRequest.baseSha] });
    world.commit(repository, { sha: GROUP, parents: [before.sha, pullRequest.headSha] });
    world.pullRequest(repository, { number: 11, baseSha: pullRequest.baseSha, headSha: shaOf("first") });
    const entry = { state: "AWAITING_CHECKS", enqueuer: "octo-admin", enqueuedAt: world.now };
    repository.mergeQueues["main"] = [
      { ...entry, id: 1, pullRequest: 11, position: 1, headSha: before.sha, baseSha: pullRequest.baseSha },
      { ...entry, id: 2, pullRequest: 12, position: 2, headSha: GROUP, baseSha: before.sha },
    ];
    const suite = world.suite(repository, { sha: GROUP });
    world.checkRun(suite, { name: "build" });
  };
  const event = (baseSha: string) => ({
    target: { event: "merge_group", baseSha: null, headSha: null, mergeGroup: { headSha: GROUP, baseSha } },
  });

  it("judges the group's checks and names its members", async () => {
    const { facts, asked } = await gatherFrom(queue, event(shaOf("base")));
    expect(facts.mergeGroup).toEqual({ headSha: GROUP, baseSha: shaOf("base"), members: [11, 12], membersUnknown: null });
    expect(valueOf(facts.checks).map((check) => check.name)).toEqual(["build"]);
    expect(facts.subject.headSha).toBe(shaOf("head"));
    expect(asked).toHaveLength(3);
  });

  it("of one pull request has one member", async () => {
    const { facts } = await gatherFrom(queue, event(shaOf("group of 11")));
    expect(facts.mergeGroup).toMatchObject({ members: [12], membersUnknown: null });
  });

  it("that left the queue does not pretend to know its members", async () => {
    const { facts } = await gatherFrom(
      (typical) => {
        queue(typical);
        typical.repository.mergeQueues["main"] = [];
      },
      event(shaOf("base")),
    );
    expect(facts.mergeGroup).toMatchObject({ members: [12], membersUnknown: { state: "unknown" } });
  });
});
