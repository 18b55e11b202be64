import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DoctorBody } from "../../src/doctor/body.ts";
import type { OperatorStatus } from "../../src/evidence/run-status-body.ts";
import { withoutScope, type Scope } from "../bed/github/index.ts";
import type { ChildResult } from "../bed/runner/child-process.ts";
import { runCli, type RunCliOptions } from "../bed/runner/run-cli.ts";
import { onStage, type Stage, type StageOptions } from "./stage.ts";

/* The commands `doctor` and `status` as the built bundle, on a GitHub of the bed and on folders of every kind. */

const folders: string[] = [];
afterAll(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));
function temporary(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "trust-layer-doctor-")));
  folders.push(folder);
  return folder;
}
function git(cwd: string, ...args: readonly string[]): string {
  const WHEN = "2026-01-01T00:00:00Z";
  const env = { PATH: process.env["PATH"], HOME: cwd, GIT_AUTHOR_DATE: WHEN, GIT_COMMITTER_DATE: WHEN, GIT_CONFIG_NOSYSTEM: "1" };
  return execFileSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.com", ...args], { cwd, env, encoding: "utf8" }).trim();
}
function repository(files: Readonly<Record<string, string>>): string {
  const root = temporary();
  git(root, "init", "--quiet", "--initial-branch=main");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  git(root, "add", "-A");
  git(root, "-c", "core.autocrlf=false", "commit", "--quiet", "-m", "begin");
  return root;
}
/** Every file of a folder with its content and the time of its last change: what a command that reads only leaves as it was. */
function stateOf(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .toSorted()
    .map((name) => {
      const found = statSync(join(root, name));
      return `${name} ${found.mtimeMs} ${found.isFile() ? readFileSync(join(root, name)).toString("base64") : ""}`;
    });
}

const cli = (args: readonly string[], cwd: string, more: Partial<RunCliOptions> = {}): Promise<ChildResult> =>
  runCli({ args, cwd, node: 20, ...more });
interface Document {
  outcome: string;
  bodySha256: string;
  body: DoctorBody;
}
const parsed = (result: ChildResult): Document => {
  expect(result.exitCode, result.stdout + result.stderr).toBe(0);
  return JSON.parse(result.stdout) as Document;
};
const statusIn = ({ body }: Document, id: string) => body.checks.find((check) => check.id === id)?.status;

/** The doctor in a clone of the typical repository. */
async function onGitHub(options: StageOptions, work: (run: (...args: string[]) => Promise<ChildResult>, stage: Stage) => Promise<void>) {
  await onStage({ withGit: true, ...options }, async (stage) => {
    const { workspace } = await stage.checkedOut(0);
    const { github, typical } = stage;
    const env = { GITHUB_API_URL: github.apiUrl, GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_TOKEN: typical.token };
    await work((...args) => cli(args, workspace, { env }), stage);
  });
}

describe("doctor on GitHub", () => {
  it("sees every required permission as held, asks nine times, and says the same in the same bytes twice", () =>
    onGitHub({}, async (run, stage) => {
      const first = parsed(await run("doctor", "--json"));
      const asked = stage.github.requests.filter(({ kind }) => kind === "rest" || kind === "graphql").length;
      expect(asked).toBe(9);
      expect(stage.github.requests.every(({ method, kind }) => method === "GET" || kind === "graphql")).toBe(true);
      expect(statusIn(first, "permissions")).toBe("ok");
      expect(statusIn(first, "protection")).toBe("ok");
      expect(first.body.permissions?.filter(({ needed, held }) => needed === "required" && held !== "yes")).toEqual([]);
      expect(first.body.tools?.find(({ command }) => command === "git")).toMatchObject({ available: true, needed: "required" });
      expect(parsed(await run("doctor", "--json")).bodySha256).toBe(first.bodySha256);
    }));

  it.each<Scope>(["contents", "pull-requests", "checks", "statuses", "actions", "issues"])(
    "a token without %s: the permission is missing, the line to add is there, and nothing becomes better",
    (scope) =>
      onGitHub({ prepare: (typical) => withoutScope(typical, scope) }, async (run) => {
        const document = parsed(await run("doctor", "--json"));
        expect(document.body.permissions?.find(({ permission }) => permission === `${scope}: read`)?.held).toBe("no");
        expect(statusIn(document, "permissions")).toBe("gap");
        expect(document.body.permissionsYaml).toContain(`${scope}: read`);
        expect(document.outcome).not.toBe("pass");
        expect((await run("doctor", "--fail-on", "high")).exitCode).toBe(1);
        expect((await run("doctor")).exitCode).toBe(0);
      }),
  );

  it.each([
    ["status-502", "unknown"],
    ["status-401", "gap"],
    ["status-404", "gap"],
  ] as const)("every answer %s: GitHub is %s and nothing of it is ok", (fault, expected) =>
    onGitHub({ faults: [{ match: ({ kind }) => kind === "rest" || kind === "graphql", fault }] }, async (run) => {
      const document = parsed(await run("doctor", "--json"));
      expect(statusIn(document, "github")).toBe(expected);
      for (const id of ["token", "permissions", "actions", "protection", "required-checks"]) expect(statusIn(document, id)).not.toBe("ok");
      expect(document.outcome).toBe("unknown");
      expect(JSON.stringify(document)).not.toContain("ghs_");
    }),
  );

  it("asks GitHub nothing where no check needs it, and lists what was left out", () =>
    onGitHub({}, async (run, stage) => {
      const document = parsed(await run("doctor", "--only", "node,policy,codeowners", "--json"));
      expect(stage.github.requests).toEqual([]);
      expect(document.body.quality).toMatchObject({ selected: 3, skipped: expect.arrayContaining(["github", "protection"]) as unknown });
      expect(document.outcome).toBe("unknown");
    }));
});

describe("doctor where little is there", () => {
  it("reads policy, CODEOWNERS and workflows with Windows line ends", async () => {
    const root = repository({
      ".github/trust-layer.yml": "version: 1\r\nmode: solo\r\nevidence: { public: [] }\r\n",
      ".github/CODEOWNERS": "* @ada\r\n",
      ".github/workflows/trust.yml": "on: pull_request\r\njobs:\r\n  t:\r\n    steps:\r\n      - uses: trust-layer/trust-layer@v1\r\n",
    });
    const document = parsed(await cli(["doctor", "--json"], root));
    for (const id of ["policy", "codeowners", "workflow"]) expect(statusIn(document, id)).toBe("ok");
    expect(document.body.preflight?.find(({ id }) => id === "mode")?.status).toBe("ok");
  });

  it("a program of the repository is never started, and no local path stands in the document", async () => {
    const root = repository({ "package-lock.json": "{}", Makefile: "all:\n", gradlew: "#!/bin/sh\n", "build.gradle": "" });
    const mark = join(temporary(), "started");
    const bin = join(root, "bin");
    mkdirSync(bin);
    for (const name of ["npm", "make", "git", "gh", "java"])
      writeFileSync(join(bin, name), `#!/bin/sh\ntouch '${mark}'\necho 99.9.9\n`, { mode: 0o755 });
    const before = stateOf(root);
    const PATH = [process.env["PATH"] ?? "", bin, ""].join(delimiter);
    const result = await cli(["doctor", "--only", "tools", "--json"], root, { env: { PATH } });
    const document = parsed(result);
    expect(document.body.tools?.map(({ version }) => version)).not.toContain("99.9.9");
    expect(document.body.tools?.find(({ command }) => command === "gh")).toMatchObject({ version: null });
    expect(document.body.tools?.find(({ command }) => command === "java")?.evidence).toBe("build.gradle");
    expect(result.stdout).not.toContain(root);
    expect(result.stdout).not.toContain("/usr/bin");
    expect(() => statSync(mark)).toThrow();
    expect(stateOf(root)).toEqual(before);
  });

  it("without git, without a repository, in an empty one: told, never ok, and nothing is written", async () => {
    const outside = temporary();
    const env = { GIT_CEILING_DIRECTORIES: dirname(outside) };
    const nowhere = parsed(await cli(["doctor", "--json"], outside, { env }));
    expect(statusIn(nowhere, "repository")).toBe("gap");
    const blind = parsed(await cli(["doctor", "--json"], outside, { env: { PATH: temporary() } }));
    expect([statusIn(blind, "git"), statusIn(blind, "repository"), statusIn(blind, "policy")]).toEqual(["gap", "unknown", "unknown"]);
    expect(blind.body.checks.filter(({ status }) => status === "ok").map(({ id }) => id)).toEqual(["node"]);
    const empty = temporary();
    git(empty, "init", "--quiet");
    expect(statusIn(parsed(await cli(["doctor", "--json"], empty)), "repository")).toBe("gap");
    expect(readdirSync(outside)).toEqual([]);
  });

  it.each([
    [["--only", "polizy"], /"polizy", which is no check[^]*`policy`/],
    [["--skip", ","], /names no check/],
    [["--only", "git", "--skip", "git"], /leave no check/],
    [["--fail-on", "gap"], /--fail-on is "gap"; accepted: high, medium, low, never/],
  ] as [string[], RegExp][])("%j is a wrong call", async (args, words) => {
    const result = await cli(["doctor", ...args], temporary());
    expect(result).toMatchObject({ exitCode: 2, stdout: "" });
    expect(result.stderr).toMatch(words);
  });
});

describe("status", () => {
  let root: string;
  beforeAll(async () => {
    root = repository({ "a.txt": "a\n" });
    const made = await cli(["pilot"], root);
    if (made.exitCode !== 0) throw new Error(made.stderr);
  });
  const read = (result: ChildResult): OperatorStatus => JSON.parse(result.stdout) as OperatorStatus;

  it("reads what the pilot wrote, in a folder and as a zip, and changes nothing", async () => {
    const before = stateOf(root);
    const result = await cli(["status"], root);
    expect(result).toMatchObject({ exitCode: 0, stderr: "" });
    expect(result.stdout).toMatch(/terminal, done/);
    expect(result.stdout.match(/^Next: /gm)).toHaveLength(1);
    const place = join(root, ".trust-layer");
    const entries = readdirSync(place, { recursive: true, encoding: "utf8" })
      .filter((name) => statSync(join(place, name)).isFile() && !name.startsWith("private") && name !== ".gitignore")
      .map((name) => [name.replaceAll("\\", "/"), readFileSync(join(place, name))] as const);
    const zip = join(temporary(), "public.zip");
    writeFileSync(zip, zipSync(Object.fromEntries(entries)));
    const zipped = await cli(["status", zip, "--json"], root);
    expect(zipped.exitCode, zipped.stderr).toBe(0);
    expect(read(zipped).runs).toMatchObject([{ form: "zip", state: "terminal", end: "done" }]);
    expect(zipped.stdout).not.toContain(dirname(zip));
    expect(stateOf(root)).toEqual(before);
  });

  it("a changed bundle, a cut zip, an empty folder and none stop with one next action that harms nothing", async () => {
    const place = temporary();
    expect((await cli(["pilot", "--out", join(place, "out")], root)).exitCode).toBe(0);
    writeFileSync(join(place, "out", "index.html"), "other");
    writeFileSync(join(place, "cut.zip"), "PK\u0003\u0004 no zip");
    mkdirSync(join(place, "empty"));
    const before = stateOf(place);
    for (const [name, state] of [
      ["out", "corrupt"],
      ["cut.zip", "corrupt"],
      ["empty", "missing"],
      ["gone", "missing"],
      [".", "corrupt"],
    ] as const) {
      const result = await cli(["status", name, "--json"], place);
      expect(result.exitCode, result.stderr).toBe(1);
      expect(read(result)).toMatchObject({ state });
      expect(read(result).nextAction).not.toMatch(/delete|remove|overwrite/i);
    }
    expect(stateOf(place)).toEqual(before);
    expect((await cli(["status", "a", "b"], place)).exitCode).toBe(2);
  });
});
