import { describe, expect, it } from "vitest";
import { openLocalSession } from "../../../src/jobs/local-session.ts";
import { terminalHost } from "../../../src/host/terminal-host.ts";
import { scratch } from "../git/scratch.ts";

const PATH = ".github/trust-layer.yml";
const wish = { policyPath: PATH, mode: null, requiredChecks: [], ignoreChecks: [], base: null, head: null, policyText: null };

async function opened(put: (source: ReturnType<typeof scratch>) => void) {
  const source = scratch();
  put(source);
  source.commit("base");
  source.write("a.txt", "a\n");
  source.commit("head");
  return openLocalSession(terminalHost({ workspace: source.dir, evidenceDir: source.dir, quiet: true }), wish);
}

describe("the policy of a local run", () => {
  it("absent: the defaults", async () => {
    const { policy, mode } = await opened(() => undefined);
    expect([policy.source, mode.value]).toEqual(["defaults", "team"]);
  });

  it("there, with a byte order mark and CRLF", async () => {
    const { policy, mode } = await opened((source) => source.write(PATH, "\uFEFFversion: 1\r\nmode: company\r\n"));
    expect([policy.source, mode.value]).toEqual(["base-commit", "company"]);
  });

  it.each<[string, (source: ReturnType<typeof scratch>) => void, RegExp]>([
    [
      "a link",
      (source) => (source.write(".github/real.yml", "mode: solo\n"), source.link(PATH, "real.yml")),
      /link, a folder or a submodule/u,
    ],
    ["a folder", (source) => source.write(`${PATH}/x`, "mode: solo\n"), /link, a folder or a submodule/u],
    ["binary", (source) => source.write(PATH, "mode: solo\0\n"), /binary/u],
    ["larger than 1 MiB", (source) => source.write(PATH, `# ${"x".repeat(1024 * 1024)}\nmode: solo\n`), /at most 1048576/u],
  ])("%s: unknown, and the strictest mode holds", async (_, put, reason) => {
    const { policy, mode } = await opened(put);
    expect(policy).toMatchObject({ source: "unknown", policy: null, unread: expect.stringMatching(reason) });
    expect(mode.value).toBe("high-risk");
  });
});
