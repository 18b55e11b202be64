import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { prettyJson } from "../../../src/evidence/canonical-json.ts";
import { externalOutcome } from "../../../src/evidence/consistency.ts";
import { seal } from "../../../src/evidence/envelope.ts";
import type { ExternalCheckBody } from "../../../src/evidence/external-check-body.ts";
import { ConfigurationError } from "../../../src/facts/configuration-error.ts";
import { known, unknown, type Fact } from "../../../src/facts/fact.ts";
import type { ExternalResultFact } from "../../../src/facts/external-result.ts";
import type { ArtifactStore, Host } from "../../../src/host/host.ts";
import { readExternalResults } from "../../../src/jobs/external-results.ts";
import type { Policy } from "../../../src/policy/schema.ts";

/** Of the operating system; Node makes no pipes with a name. */
const MAKE_PIPE = "mkfifo";
const SIGNER = "o/r/.github/workflows/canary.yml";
let root = "";
let workspace = "";
let temporary = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "trust-layer-external-"));
  workspace = join(root, "work");
  temporary = join(root, "temp");
  await Promise.all([workspace, temporary, join(root, "outside")].map((folder) => mkdir(folder)));
});
afterEach(() => rm(root, { recursive: true, force: true }));

function sealed(more: Partial<ExternalCheckBody> = {}, forge: (text: string) => string = (text) => text): string {
  const body: ExternalCheckBody = { name: "canary", result: "success", summary: "", url: null, expiresAt: null, steps: [], ...more };
  const producer = { action: "record", version: "0", workflow: "canary", job: null, runId: 1, runAttempt: 1 };
  const subject = { repository: "o/r", pullRequest: null, baseRef: null, baseSha: null, headRef: null, headSha: "a".repeat(40) };
  const generatedAt = "2026-05-01T09:00:00Z";
  return forge(prettyJson(seal({ kind: "external-check", subject, producer, generatedAt, outcome: externalOutcome(body.result), body })));
}

function host(more: Partial<Host> = {}, store: Partial<ArtifactStore> = {}): Host {
  const quiet = (): void => undefined;
  return {
    kind: "runner",
    log: { debug: quiet, info: quiet, warning: quiet, step: quiet },
    now: () => new Date(0),
    env: { RUNNER_TEMP: temporary },
    evidenceDir: join(temporary, "trust-layer"),
    workspace,
    ownJob: null,
    producer: (action) => ({ action, version: "0", workflow: null, job: null, runId: null, runAttempt: null }),
    artifacts: () => Promise.resolve({ upload: () => Promise.reject(new Error("no")), download: () => Promise.resolve(null), ...store }),
    ...more,
  };
}

const noRoot = () => Promise.resolve(known(null));
const put = async (path: string, content: string | Uint8Array): Promise<void> => writeFile(join(root, path), content);
const read = (...lines: string[]): Promise<ExternalResultFact[]> => readExternalResults(host(), lines, null, noRoot);
const shape = (facts: readonly ExternalResultFact[]): string[] =>
  facts.map((fact) => `${fact.source} ${fact.state}${fact.state === "read" ? ` ${fact.name}` : `: ${fact.reason}`}`);

describe("files and folders", () => {
  it("reads a file of the workspace, of the temporary folder, and all results of a folder", async () => {
    await put("work/canary.json", sealed());
    await put("temp/lint.json", sealed({ name: "lint" }));
    await mkdir(join(workspace, "results/deep"), { recursive: true });
    await put("work/results/a.json", sealed({ name: "a" }));
    await put("work/results/deep/b.json", sealed({ name: "b" }));
    await put("work/results/run.log", "no result");
    expect(shape(await read("results", "./canary.json", "canary.json", join(temporary, "lint.json")))).toEqual([
      "canary.json read canary",
      "canary.json read canary",
      "results/a.json read a",
      "results/deep/b.json read b",
      "runner.temp/lint.json read lint",
    ]);
  });

  it.each([
    ["nowhere.json", "nowhere.json missing: There is no such file."],
    ["canary.json/deeper", "canary.json/deeper missing: There is no such file."],
    ["empty", "empty missing: The folder holds no result (a file `*.json`)."],
    ["../outside/canary.json", "canary.json invalid: It lies outside"],
    ["/etc/hostname", "hostname invalid: It lies outside"],
    ["a\0b", "a\0b invalid: It cannot be read"],
    ["link.json", "link.json invalid: It is a link to a place outside"],
    ["folder-link", "folder-link invalid: It is a link to a place outside"],
    ["linked", "linked invalid: canary.json is a link or a device."],
    ["pipe", "pipe invalid: It is no plain file"],
    ["pipes", "pipes invalid: pipe.json is a link or a device."],
    ["dangling.json", "dangling.json missing"],
  ])("refuses %j and says why", async (line, expected) => {
    await put("work/canary.json", sealed());
    await put("outside/canary.json", sealed());
    await Promise.all(["empty", "linked", "pipes"].map((folder) => mkdir(join(workspace, folder))));
    await symlink(join(root, "outside/canary.json"), join(workspace, "link.json"));
    await symlink(join(root, "outside"), join(workspace, "folder-link"));
    await symlink(join(root, "outside/canary.json"), join(workspace, "linked/canary.json"));
    await symlink(join(root, "nothing"), join(workspace, "dangling.json"));
    execFileSync(MAKE_PIPE, [join(workspace, "pipe"), join(workspace, "pipes/pipe.json")]);
    const [fact, ...others] = shape(await read(line));
    expect(others).toEqual([]);
    expect(fact).toContain(expected);
    expect(fact).not.toContain(root);
  });

  it("names a file the same when the whole workspace is looked through", async () => {
    await put("work/canary.json", sealed());
    expect(shape(await read("."))).toEqual(["canary.json read canary"]);
  });

  it("follows a link that stays inside", async () => {
    await put("work/real.json", sealed());
    await symlink("real.json", join(workspace, "link.json"));
    expect(shape(await read("link.json"))).toEqual(["link.json read canary"]);
  });

  it("at a terminal reads what the user names, and never tells the absolute path", async () => {
    await put("outside/canary.json", sealed());
    const facts = await readExternalResults(host({ kind: "terminal" }), [join(root, "outside/canary.json")], null, noRoot);
    expect(shape(facts)).toEqual(["canary.json read canary"]);
  });

  it("takes no more results from one place than can be looked at", async () => {
    await mkdir(join(workspace, "many"));
    await Promise.all(Array.from({ length: 201 }, (_, index) => put(`work/many/${index}.json`, "{}")));
    expect(shape(await read("many"))).toEqual(["many invalid: It holds more than 200 results."]);
  });
});

describe("what is no result", () => {
  const step = { name: "s", command: ["x"], exitCode: 1, logSha256: null, reason: null };
  it.each<[string, string | Uint8Array, RegExp]>([
    ["no JSON", "{", /not complete JSON/],
    ["empty", "", /not complete JSON/],
    ["not text", Uint8Array.of(0xff, 0xfe), /not UTF-8/],
    ["no envelope", "{}", /Not an evidence envelope/],
    ["deep", `${"[".repeat(50_000)}${"]".repeat(50_000)}`, /Not an evidence envelope/],
    ["a changed body", sealed({}, (text) => text.replace('"canary"', '"lint"')), /does not match its digest/],
    [
      "an outcome that its body contradicts",
      sealed({ result: "failure" }, (text) => text.replace('"fail"', '"pass"')),
      /outcome is `pass`/,
    ],
    ["another kind", sealed({}, (text) => text.replace('"external-check"', '"doctor"')), /kind `doctor`/],
    [
      "a name of a workflow without end",
      sealed({}, (text) => text.replace('"workflow": "canary"', `"workflow": "${"x".repeat(301)}"`)),
      /longer than any/,
    ],
    ["a time without end", sealed({}, (text) => text.replace("09:00:00Z", `09:00:00.${"0".repeat(300)}Z`)), /longer than any/],
    ["no name", sealed({ name: "" }), /body\.name/],
    ...["canary\n  ✓ all is well", "canary\u200b", " canary", "canary\t", "can\u202eary", "\u0000"].map(
      (name): [string, string, RegExp] => [
        `the name ${JSON.stringify(name)}`,
        sealed({ name }),
        /Its name has a line break, an invisible character, or a blank/,
      ],
    ),
    ["a summary without end", sealed({ summary: "x".repeat(501) }), /body\.summary/],
    ["an address that is none", sealed({ url: "javascript:alert(1)" }), /body\.url/],
    ...(["failure", "not-installed", "timed-out", "not-run"] as const).map((result): [string, string, RegExp] => [
      `a success with a step ${result}`,
      sealed({
        steps: [
          { ...step, result: "success" },
          { ...step, result },
        ],
      }),
      new RegExp(`a step of it is \`${result}\``),
    ]),
  ])("%s", async (_, content, words) => {
    await put("work/canary.json", content);
    const [fact] = await read("canary.json");
    expect(fact?.state).toBe("invalid");
    expect(fact?.state === "invalid" && fact.reason).toMatch(words);
  });

  it("more than evidence may have", async () => {
    await put("work/canary.json", new Uint8Array(16 * 1024 * 1024 + 1));
    expect(shape(await read("canary.json"))).toEqual(["canary.json invalid: It is no plain file, or larger than evidence may be."]);
  });
});

describe("artifacts", () => {
  const files = (content: string): ReadonlyMap<string, Uint8Array> => new Map([["deep/canary.json", Buffer.from(content)]]);

  it("asks this run, or the one that is named", async () => {
    const asked: [string, number | null][] = [];
    const download: ArtifactStore["download"] = (name, runId) => {
      asked.push([name, runId]);
      return Promise.resolve(files(sealed()));
    };
    const facts = await readExternalResults(
      host({}, { download }),
      ["artifact:canary@77", "artifact:a@b", "artifact:canary"],
      null,
      noRoot,
    );
    expect(shape(facts)).toEqual([
      "artifact:a@b/deep/canary.json read canary",
      "artifact:canary/deep/canary.json read canary",
      "artifact:canary@77/deep/canary.json read canary",
    ]);
    expect(asked).toEqual([
      ["a@b", null],
      ["canary", null],
      ["canary", 77],
    ]);
  });

  it.each<[string, string, Partial<Host>, Partial<ArtifactStore>, string]>([
    ["no such artifact", "artifact:x", {}, {}, "missing: This run has no artifact of this name."],
    ["no such artifact there", "artifact:x@7", {}, {}, "missing: Run 7 has no artifact of this name."],
    ["no name", "artifact:", {}, {}, "invalid: It is not the name of an artifact"],
    ["a path", "artifact:../x", {}, {}, "invalid: It is not the name of an artifact"],
    ["no service", "artifact:x", { artifacts: () => Promise.resolve({ unavailable: "None here." }) }, {}, "missing: None here."],
    ["an empty one", "artifact:x", {}, { download: () => Promise.resolve(new Map()) }, "missing: The artifact holds no result"],
    [
      "a crafted one",
      "artifact:x",
      {},
      { download: () => Promise.reject(new ConfigurationError("Artifact `x` is refused: zip bomb.", "Check.")) },
      "invalid: Artifact `x` is refused: zip bomb.",
    ],
    [
      "one that this token may not see",
      "artifact:x@7",
      {},
      { download: () => Promise.reject(new Error("HTTP 403 request id 123")) },
      "invalid: The artifact could not be downloaded. An artifact of another run needs `actions: read`",
    ],
  ])("%s", async (_, line, more, store, expected) => {
    const [fact, ...others] = shape(await readExternalResults(host(more, store), [line], null, noRoot));
    expect(others).toEqual([]);
    expect(fact).toContain(`${line} ${expected}`);
    expect(fact).not.toContain("123");
  });
});

describe("signatures", () => {
  const policy: Policy = { ci: { external: [{ check: "canary", signer: SIGNER }] } };
  const signer = {
    workflow: SIGNER,
    ref: "refs/heads/main",
    repository: "o/r",
    commit: null,
    issuer: "https://token.actions.githubusercontent.com",
  };
  const states = (facts: readonly ExternalResultFact[]): string[] =>
    facts.map((fact) => (fact.state === "read" ? fact.signature.state : fact.state));

  it.each(["canary.json.sigstore.json", "canary.sigstore.json", "canary.json.sigstore.jsonl", "canary.jsonl"])(
    "finds it as %s, and hands over the bytes as they lie there",
    async (name) => {
      await put("work/canary.json", sealed());
      await put(`work/${name}`, "the bundle");
      const seen: string[] = [];
      const facts = await readExternalResults(host(), ["canary.json"], policy, noRoot, ({ content, bundle, trustedRoot }) => {
        seen.push(Buffer.from(content).toString("utf8"), bundle, String(trustedRoot));
        return Promise.resolve({ state: "verified", signer });
      });
      expect(states(facts)).toEqual(["verified"]);
      expect(seen).toEqual([sealed(), "the bundle", "null"]);
    },
  );

  it("keeps all who signed", async () => {
    await put("work/canary.json", sealed());
    await put("work/canary.sigstore.json", "x");
    const verify: Parameters<typeof readExternalResults>[4] = () =>
      Promise.resolve({ state: "verified", signer, others: [{ ...signer, ref: "refs/heads/next" }] });
    const [fact] = await readExternalResults(host(), ["canary.json"], policy, noRoot, verify);
    expect(fact?.state === "read" && fact.signature).toEqual({
      state: "verified",
      workflow: SIGNER,
      ref: "refs/heads/main",
      others: [{ workflow: SIGNER, ref: "refs/heads/next" }],
    });
  });

  it("looks at none where the policy names no signer for this gate", async () => {
    await put("work/canary.json", sealed({ name: "other" }));
    await put("work/canary.sigstore.json", "x");
    const never = () => Promise.reject(new Error("asked"));
    expect(states(await readExternalResults(host(), ["canary.json"], policy, noRoot, never))).toEqual(["unchecked"]);
    expect(states(await readExternalResults(host(), ["canary.json"], null, noRoot, never))).toEqual(["unchecked"]);
  });

  it("says what is wrong with one, through the real verifier", async () => {
    await mkdir(join(workspace, "results"));
    await put("work/results/canary.json", sealed());
    await put("work/results/canary.json.sigstore.json", "no bundle");
    const [fact, ...others] = await readExternalResults(host(), ["results"], policy, noRoot);
    expect(others).toEqual([]);
    expect(fact?.state === "read" && fact.signature.state).toBe("invalid");
  });

  it("verifies against the root that the policy names, and not at all where that cannot be read", async () => {
    await put("work/canary.json", sealed());
    await put("work/canary.sigstore.json", "x");
    const seen: (string | null)[] = [];
    const verify: Parameters<typeof readExternalResults>[4] = ({ trustedRoot }) => {
      seen.push(trustedRoot);
      return Promise.resolve({ state: "verified", signer });
    };
    const from = (root: Fact<string | null>) => readExternalResults(host(), ["canary.json"], policy, () => Promise.resolve(root), verify);
    expect(states(await from(known("the root")))).toEqual(["verified"]);
    expect(states(await from(unknown("The root is not there.", "Commit it.")))).toEqual(["invalid"]);
    expect(seen).toEqual(["the root"]);
  });

  it("takes none from behind a link that leads outside", async () => {
    await put("work/canary.json", sealed());
    await put("outside/canary.sigstore.json", "x");
    await symlink(join(root, "outside/canary.sigstore.json"), join(workspace, "canary.sigstore.json"));
    expect(states(await readExternalResults(host(), ["canary.json"], policy, noRoot, () => Promise.reject(new Error("asked"))))).toEqual([
      "none",
    ]);
  });
});
