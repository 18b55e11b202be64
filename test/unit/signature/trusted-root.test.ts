import { describe, expect, it } from "vitest";
import { createReadClient } from "../../../src/github/read-client.ts";
import { trustedRootFromGitHub } from "../../../src/jobs/trusted-root.ts";
import { loadPolicy } from "../../../src/policy/load.ts";
import { startGitHub, typicalPullRequest, type Typical } from "../../bed/github/index.ts";
import { recordingLog } from "../github/loopback.ts";

const PATH = ".github/trusted_root.jsonl";
const NAMED = `ci: { trusted-root: "${PATH}" }\n`;

/** Reads the root of the typical pull request; `files` stand at its base commit. */
async function read(policy: string | null, files: (typical: Typical) => void = () => {}, baseSha?: string) {
  const typical = typicalPullRequest();
  files(typical);
  const running = await startGitHub(typical.world);
  try {
    const client = createReadClient({
      token: typical.token,
      apiUrl: running.apiUrl,
      graphqlUrl: running.graphqlUrl,
      now: () => new Date(typical.world.now),
      log: recordingLog(),
      wait: async () => {},
    });
    const { pullRequest, repository } = typical;
    const subject = {
      repository: repository.nameWithOwner,
      pullRequest: pullRequest.number,
      baseRef: pullRequest.baseRef,
      baseSha: baseSha ?? pullRequest.baseSha,
      headRef: "topic",
      headSha: pullRequest.headSha,
    };
    const parsed = policy === null ? null : loadPolicy(policy, "policy.yml").policy;
    return { fact: await trustedRootFromGitHub(client, subject, parsed), asked: running.requests.length };
  } finally {
    await running.close();
  }
}

/** Puts a file at one commit of the repository. */
const put =
  (side: "baseSha" | "headSha", text: string) =>
  ({ repository, pullRequest }: Typical): void => {
    const files = repository.files[pullRequest[side]];
    if (files === undefined) expect.fail("no such commit");
    files[PATH] = text;
  };

describe("the trusted root that the policy names", () => {
  it.each([null, "mode: team\n"])("is the public one where %j names none, and nothing is asked", async (policy) => {
    expect(await read(policy)).toEqual({ fact: { state: "known", value: null }, asked: 0 });
  });

  it("is read from the base commit with one request", async () => {
    expect(await read(NAMED, put("baseSha", "{}\n"))).toEqual({ fact: { state: "known", value: "{}\n" }, asked: 1 });
  });

  it("is never taken from the head, and never replaced by the public one", async () => {
    const { fact } = await read(NAMED, put("headSha", "{}\n"));
    expect(fact).toMatchObject({ state: "unknown", reason: expect.stringMatching(/not at the base commit/u) });
  });

  it("is unknown where the base commit cannot be seen", async () => {
    expect((await read(NAMED, () => {}, "f".repeat(40))).fact).toMatchObject({ state: "unknown" });
  });
});

describe("ci.trusted-root", () => {
  it.each(["/etc/root.json", "../root.json", "a/../../b", "a\\b", "", "a/./b", "a\tb"])("refuses %j", (path) => {
    expect(() => loadPolicy(`ci: { trusted-root: ${JSON.stringify(path)} }\n`, "policy.yml")).toThrow(/trusted-root/u);
  });

  it.each(["root.json", ".github/trusted_root.jsonl", "a/..b/c"])("accepts %j", (path) => {
    expect(loadPolicy(`ci: { trusted-root: ${JSON.stringify(path)} }\n`, "policy.yml").policy.ci?.["trusted-root"]).toBe(path);
  });
});
