import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { ChildResult } from "../bed/runner/child-process.ts";
import { repositoryRoot } from "../bed/runner/action-manifest.ts";
import { findNode } from "../bed/runner/node-binary.ts";
import { runCli, type RunCliOptions } from "../bed/runner/run-cli.ts";
import { failed } from "../bed/github/index.ts";
import { openStage, type Stage } from "./stage.ts";

/** A key that no service ever gave out, in the form of a real one. */
const SECRET = `ghp_${"a1B2c3D4e5".repeat(4).slice(0, 36)}`;
const WHEN = "2026-01-01T00:00:00Z";
const folders: string[] = [];
afterAll(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function temporary(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "trust-layer-cli-")));
  folders.push(folder);
  return folder;
}

function git(cwd: string, ...args: string[]): string {
  const env = { PATH: process.env["PATH"], HOME: cwd, GIT_AUTHOR_DATE: WHEN, GIT_COMMITTER_DATE: WHEN, GIT_CONFIG_NOSYSTEM: "1" };
  return execFileSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.com", ...args], { cwd, env, encoding: "utf8" }).trim();
}

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** A small repository with three commits, of which the last one changes source and its test. */
function makeRepository(): string {
  const root = temporary();
  git(root, "init", "--quiet", "--initial-branch=main");
  write(root, {
    "package.json": '{ "name": "widgets", "scripts": { "build": "tsc", "test": "vitest run" } }\n',
    "src/retry.ts": "export const retry = 1;\n",
    "src/store.ts": 'import { retry } from "./retry.ts";\nexport const store = retry;\n',
    "test/retry.test.ts": 'import { retry } from "../src/retry.ts";\n',
    ".github/workflows/ci.yml": "on: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: npm test }]\n",
    "docs/größe.md": "# Größe\n",
  });
  git(root, "add", "-A");
  git(root, "commit", "--quiet", "-m", "feat: begin");
  write(root, { "README.md": "# widgets\r\n\r\nwith CRLF\r\n" });
  git(root, "add", "-A");
  git(root, "commit", "--quiet", "-m", "docs: say what it is");
  write(root, {
    "src/retry.ts": "export const retry = 2;\nexport const backoff = 3;\n",
    "test/retry.test.ts": 'import { backoff } from "../src/retry.ts";\n',
  });
  git(root, "add", "-A");
  git(root, "commit", "--quiet", "-m", "feat: retry with a backoff");
  return root;
}

function filesUnder(root: string): Map<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => statSync(join(root, name)).isFile());
  return new Map(names.toSorted().map((name) => [name.replaceAll("\\", "/"), readFileSync(join(root, name), "utf8")]));
}

interface Document {
  kind: string;
  outcome: string;
  subject: Record<string, unknown>;
  bodySha256: string;
  body: Record<string, unknown>;
}

function parsed(result: ChildResult): Document {
  expect(result.stdout.trimStart().startsWith("{"), result.stdout + result.stderr).toBe(true);
  return JSON.parse(result.stdout) as Document;
}

function expectMistake(result: ChildResult, words: RegExp): void {
  expect(result.exitCode, result.stdout + result.stderr).toBe(2);
  expect(result.stdout).toBe("");
  expect(result.stderr.match(/^error: /gm), result.stderr).toHaveLength(1);
  expect(result.stderr).toMatch(words);
  expect(result.stderr).not.toMatch(/unexpected|\n {4}at /);
}

let original: string;
let stage: Stage;
beforeAll(async () => {
  original = makeRepository();
  stage = await openStage({ withGit: true });
});
afterAll(() => stage.close());

describe.each([20, 24] as const)("under Node %i", (node) => {
  describe.skipIf(findNode(node) === null)(
    findNode(node) === null ? "left out: there is no such Node here" : "is the same command line",
    () => {
      let repo: string;
      beforeAll(() => {
        repo = temporary();
        cpSync(original, repo, { recursive: true });
      });
      const cli = (args: readonly string[], more: Partial<RunCliOptions> = {}): Promise<ChildResult> =>
        runCli({ args, cwd: repo, node, ...more });

      describe("pilot", () => {
        it("writes the bundle with its page, says that there is no merge verdict, and leaves git clean", async () => {
          const result = await cli(["pilot"]);
          expect(result, result.stderr).toMatchObject({ exitCode: 0 });
          expect(result.stdout).toMatch(/No merge verdict/i);
          expect(result.stdout).toContain(join(".trust-layer", "index.html"));
          expect(result.stdout).toMatch(/HEAD~1/);
          expect(`${result.stdout}${result.stderr}`).not.toContain("\u001b");
          for (const step of ["1 of 4", "2 of 4", "3 of 4", "4 of 4"]) expect(result.stderr).toContain(step);
          expect(existsSync(join(repo, ".trust-layer", "index.html"))).toBe(true);
          expect(readFileSync(join(repo, ".trust-layer", ".gitignore"), "utf8")).toMatch(/^\*$/m);
          expect(git(repo, "status", "--porcelain")).toBe("");
        });

        it("shows no absolute path and nobody's home in any public file", () => {
          const files = [...filesUnder(join(repo, ".trust-layer"))].filter(([path]) => !path.startsWith("private/"));
          expect(files.length).toBeGreaterThan(6);
          for (const [path, text] of files) {
            for (const place of [repo, tmpdir(), homedir()])
              if (place.length > 1) expect(text.includes(place), `${path} holds ${place}`).toBe(false);
          }
        });

        it("is verified by `verify`, as a folder and as a zip, and not when a byte is another", async () => {
          const out = join(repo, ".trust-layer");
          const whole = await cli(["verify", ".trust-layer"]);
          expect(whole, whole.stdout + whole.stderr).toMatchObject({ exitCode: 0 });
          expect(whole.stdout.match(/: whole \(/g)).toHaveLength(2);
          const publicFiles = [...filesUnder(out)].filter(([path]) => !path.startsWith("private/") && path !== ".gitignore");
          const zip = join(temporary(), "bundle.zip");
          const both = join(temporary(), "both.zip");
          writeFileSync(both, zipSync(Object.fromEntries([...filesUnder(out)].map(([path, text]) => [path, Buffer.from(text)]))));
          const unpacked = await cli(["verify", both]);
          expect(unpacked.exitCode, unpacked.stdout).toBe(0);
          expect(unpacked.stdout.match(/: whole \(/g)).toHaveLength(2);
          writeFileSync(zip, zipSync(Object.fromEntries(publicFiles.map(([path, text]) => [path, Buffer.from(text)]))));
          expect((await cli(["verify", zip])).exitCode).toBe(0);
          const copy = join(temporary(), "copy");
          cpSync(out, copy, { recursive: true });
          writeFileSync(join(copy, "proof-index.md"), readFileSync(join(copy, "proof-index.md"), "utf8").replace("a", "b"));
          const broken = await cli(["verify", copy, "--json"]);
          expect(broken.exitCode).toBe(1);
          expect(JSON.parse(broken.stdout)).toMatchObject({ ok: false });
          expect(broken.stdout).toContain("proof-index.md");
        });

        it("gives the same bodies in a second run", async () => {
          const bodies = () =>
            new Map(
              [...filesUnder(join(repo, ".trust-layer"))].flatMap(([path, text]) =>
                path.endsWith(".json") && text.includes('"bodySha256"') ? [[path, (JSON.parse(text) as Document).bodySha256]] : [],
              ),
            );
          const before = bodies();
          expect(before.size).toBeGreaterThan(3);
          expect((await cli(["pilot"])).exitCode).toBe(0);
          expect([...bodies()]).toEqual([...before]);
        });

        it("prints the document alone with --json", async () => {
          const result = await cli(["pilot", "--json", "--out", join(temporary(), "out")]);
          expect(result.exitCode).toBe(0);
          expect(parsed(result)).toMatchObject({ kind: "proof-index" });
          expect(result.stdout.endsWith("}\n")).toBe(true);
        });

        it("takes another base, another place and another repository", async () => {
          const out = join(temporary(), "evidence");
          const result = await cli(["pilot", "--repo", repo, "--base", "HEAD~2", "--out", out], { cwd: temporary() });
          expect(result.exitCode, result.stderr).toBe(0);
          expect(existsSync(join(out, "index.html"))).toBe(true);
          expect(result.stdout).toContain("3 changed files");
        });

        it("shows the head that --head names, and the mode that was refused", async () => {
          const strict = join(temporary(), "strict.yml");
          writeFileSync(strict, "version: 1\nmode: company\n");
          const place = join(temporary(), "evidence");
          const call = ["--base", "HEAD~2", "--head", "HEAD~1", "--policy", strict, "--mode", "solo"];
          for (const args of [
            ["pilot", "--out", place],
            ["gate", "--fail-on", "never"],
          ]) {
            const { stdout, stderr } = await cli([...args, ...call]);
            expect(stdout, stderr).toMatch(/ HEAD~1 [0-9a-f]{10} compared with HEAD~2 /);
            expect(stdout).toMatch(/Input mode `solo` was refused: .*\s*`company`/);
          }
        });

        it("says that what is not committed was not looked at", async () => {
          const own = temporary();
          cpSync(original, own, { recursive: true });
          const note = /What is not committed is not looked at: `?README\.md`?/;
          for (const args of [["pilot"], ["pr"], ["gate"]]) expect((await cli(args, { cwd: own })).stdout).not.toMatch(note);
          writeFileSync(join(own, "README.md"), "something else");
          for (const args of [["pilot"], ["pr"], ["gate"]]) expect((await cli(args, { cwd: own })).stdout).toMatch(note);
        });

        it("asks about the place before it works, and never adds to a bundle", async () => {
          const place = join(temporary(), "evidence");
          expect((await cli(["pilot", "--out", place])).exitCode).toBe(0);
          const own = temporary();
          writeFileSync(join(own, "thesis.md"), "years of work");
          for (const out of [own, join(own, "thesis.md")]) expect((await cli(["pilot", "--out", out])).stderr).not.toContain("1 of 4");
          expectMistake(await cli(["publish", join(place, "evidence")]), /lies in the bundle .*\n.*outside/);
          expectMistake(await cli(["publish", place]), /is a bundle already.*\n.*verify/);
          expect((await cli(["verify", place])).exitCode).toBe(0);
          expect((await cli(["publish", join(place, "evidence"), "--out", join(temporary(), "again")])).exitCode).toBe(0);
        });

        it("overwrites nothing that is not its own", async () => {
          const out = temporary();
          writeFileSync(join(out, "thesis.md"), "years of work");
          expectMistake(await cli(["pilot", "--out", out]), /holds something else.*\n.*--out/);
          expect(readdirSync(out)).toEqual(["thesis.md"]);
        });

        it("finds a secret in the added lines, does not repeat it anywhere, and still exits 0 without a pull request", async () => {
          const own = temporary();
          cpSync(original, own, { recursive: true });
          write(own, { "src/config.ts": `export const token = "${SECRET}";\n` });
          git(own, "add", "-A");
          git(own, "commit", "--quiet", "-m", "feat: settings");
          const result = await cli(["pilot"], { cwd: own });
          expect(result.exitCode).toBe(0);
          expect(result.stdout).toMatch(/secrets/);
          expect(`${result.stdout}${result.stderr}`).not.toContain(SECRET);
          for (const [path, text] of filesUnder(join(own, ".trust-layer"))) expect(text.includes(SECRET), path).toBe(false);
          expect((await cli(["gate"], { cwd: own })).exitCode).toBe(1);
          expect((await cli(["gate", "--fail-on", "never"], { cwd: own })).exitCode).toBe(0);
        });
      });

      describe("over GitHub, with --pr and a token", () => {
        let clone: string;
        const env = () => ({
          GITHUB_API_URL: stage.github.apiUrl,
          GITHUB_GRAPHQL_URL: stage.github.graphqlUrl,
          GITHUB_TOKEN: stage.typical.token,
        });
        beforeAll(async () => {
          clone = (await stage.checkedOut(0)).workspace;
        });

        it("pilot gives a merge verdict, and writes nothing to GitHub", async () => {
          const from = stage.github.requests.length;
          const result = await cli(["pilot", "--pr", "12"], { cwd: clone, env: env() });
          expect(result.exitCode, result.stdout + result.stderr).toBe(0);
          expect(result.stdout).toMatch(/PASS: 13 checks passed/);
          expect(existsSync(join(clone, ".trust-layer", "index.html"))).toBe(true);
          expect(stage.github.requests.slice(from).filter(({ method, kind }) => kind === "rest" && method !== "GET")).toEqual([]);
          expect((await cli(["verify", ".trust-layer"], { cwd: clone })).exitCode).toBe(0);
          expect(`${result.stdout}${result.stderr}`).not.toContain(stage.typical.token);
        });

        it("ci says whether it is ready, and exits 1 when not", async () => {
          const ready = await cli(["ci", "--pr", "12", "--json"], { cwd: clone, env: env() });
          expect(ready.exitCode, ready.stderr).toBe(0);
          expect(parsed(ready)).toMatchObject({ kind: "ci-readiness", outcome: "pass", body: { status: "ready" } });
          expectMistake(await cli(["ci"], { cwd: clone, env: env() }), /needs a pull request.*\n.*--pr/);
        });

        it("gate exits 1 for a FAIL, 0 for a PASS, and can be judged again from its saved facts", async () => {
          const place = temporary();
          const pass = await cli(["gate", "--pr", "12", "--json", "--save-facts", join(place, "facts.json")], { cwd: clone, env: env() });
          expect(pass.exitCode, pass.stderr).toBe(0);
          expect(parsed(pass)).toMatchObject({ kind: "merge-gate", outcome: "pass", body: { verdict: "PASS" } });
          expect(readFileSync(join(place, "facts.json"), "utf8")).not.toContain(stage.typical.token);
          const replayed = await cli(["gate", "--facts", join(place, "facts.json"), "--json"], { cwd: place });
          expect(replayed.exitCode, replayed.stderr).toBe(0);
          expect(parsed(replayed).bodySha256).toBe(parsed(pass).bodySha256);

          const run = failed(stage.typical, "test");
          try {
            const fail = await cli(["gate", "--pr", "12"], { cwd: clone, env: env() });
            expect(fail.exitCode).toBe(1);
            expect(fail.stdout).toMatch(/FAIL: ci: test \(red\)/);
            expect((await cli(["gate", "--pr", "12", "--fail-on", "never"], { cwd: clone, env: env() })).exitCode).toBe(0);
            expect((await cli(["ci", "--pr", "12"], { cwd: clone, env: env() })).exitCode).toBe(1);
          } finally {
            Object.assign(run, { conclusion: "SUCCESS", annotations: [] });
            for (const step of run.steps) step.conclusion = "SUCCESS";
          }
        });

        it("gate judges by the policy that --policy names, and says so", async () => {
          const place = temporary();
          writeFileSync(join(place, "strict.yml"), "version: 1\nchecks:\n  title: { level: fail, max-length: 10 }\n");
          const result = await cli(["gate", "--pr", "12", "--policy", join(place, "strict.yml")], { cwd: clone, env: env() });
          expect(result.exitCode, result.stdout + result.stderr).toBe(1);
          expect(result.stdout).toMatch(/FAIL: title/);
        });

        it("says what is wrong with the call", async () => {
          expectMistake(await cli(["gate", "--pr", "12"], { cwd: clone }), /no token.*\n.*GITHUB_TOKEN/);
          expectMistake(await cli(["gate", "--pr", "12"], { cwd: clone, env: { ...env(), GITHUB_TOKEN: "ghs_wrong" } }), /Bad credentials/);
          expectMistake(await cli(["gate", "--pr", "999"], { cwd: clone, env: env() }), /no pull request #999/);
          expectMistake(await cli(["gate", "--pr", "12"], { env: env() }), /repository/);
          expectMistake(await cli(["gate", "--pr", "12", "--base", "main"], { cwd: clone, env: env() }), /exclude each other/);
          expectMistake(await cli(["gate", "--pr", "twelve"], { cwd: clone, env: env() }), /--pr is "twelve"; accepted: a whole number/);
        });
      });

      describe("what the repository is", () => {
        it.each([
          [["doctor"], "doctor"],
          [["repo"], "context-pack"],
          [["harness"], "context-pack"],
          [["pr"], "context-pack"],
          [["context", "--task", "retry with backoff"], "context-pack"],
          [["gate"], "merge-gate"],
        ])("%j prints a report, and with --json the document alone", async (args, kind) => {
          const report = await cli(args);
          expect(report.exitCode, report.stderr).toBe(0);
          expect(report.stdout.split("\n").length).toBeGreaterThan(3);
          expect(report.stdout.trimStart().startsWith("{")).toBe(false);
          const document = await cli([...args, "--json"]);
          expect(document, document.stderr).toMatchObject({ exitCode: 0 });
          expect(parsed(document)).toMatchObject({ kind });
          expect(document.stdout).not.toContain(repo);
          expect(existsSync(join(repo, "context-pack.json"))).toBe(false);
        });

        it("context ranks: an ordered array with path, score, role and reasons, as many as --limit", async () => {
          const { body } = parsed(await cli(["context", "--task", "change the backoff of retry", "--json"]));
          const ranked = body["ranked"] as { path: string; score: number; role: string; reasons: string[] }[];
          expect(ranked.length).toBeGreaterThan(1);
          expect(
            ranked
              .slice(0, 2)
              .map(({ path }) => path)
              .toSorted(),
          ).toEqual(["src/retry.ts", "test/retry.test.ts"]);
          expect(ranked.find(({ path }) => path === "src/retry.ts")?.role).toBe("primary");
          for (const entry of ranked) {
            expect(Object.keys(entry).toSorted()).toEqual(["impact", "path", "reasons", "role", "score"]);
            expect(entry.reasons.length).toBeGreaterThan(0);
          }
          expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).toSorted((a, b) => b - a));
          const limited = parsed(await cli(["context", "--task", "change the backoff of retry", "--limit", "1", "--json"]));
          expect(limited.body["ranked"]).toHaveLength(1);
        });

        it("context needs a task", async () => {
          expectMistake(await cli(["context"]), /needs a task/);
          expectMistake(await cli(["context", "--task", " "]), /needs a task/);
        });

        it("pr takes a range", async () => {
          const { body } = parsed(await cli(["pr", "--base", "HEAD~2", "--json"]));
          expect((body["change"] as { files: { path: string }[] }).files.map(({ path }) => path)).toEqual([
            "README.md",
            "src/retry.ts",
            "test/retry.test.ts",
          ]);
          expectMistake(await cli(["pr", "--base", "nowhere"]), /nowhere/);
        });

        it("outside a repository, in an empty one, in none: one sentence and the mend", async () => {
          const outside = temporary();
          for (const command of ["pilot", "repo", "gate", "pr"])
            expectMistake(
              await cli([command], { cwd: outside, env: { GIT_CEILING_DIRECTORIES: dirname(outside) } }),
              /not in a git repository.*\n.*--repo/,
            );
          const empty = temporary();
          git(empty, "init", "--quiet");
          expectMistake(await cli(["pilot"], { cwd: empty }), /no commit yet/);
          expectMistake(await cli(["pilot", "--repo", join(outside, "missing")]), /There is no folder/);
          expect((await cli(["doctor"], { cwd: outside })).exitCode).toBe(0);
          expect(readdirSync(outside)).toEqual([]);
        });

        it("a repository of one commit has everything as its change", async () => {
          const single = temporary();
          git(single, "init", "--quiet");
          write(single, { "a.txt": "a\n" });
          git(single, "add", "-A");
          git(single, "commit", "--quiet", "-m", "begin");
          const result = await cli(["pilot"], { cwd: single });
          expect(result.exitCode, result.stderr).toBe(0);
          expect(result.stdout).toMatch(/1 (changed )?file/);
        });

        it("a clone of one commit says that its history was cut", async () => {
          const shallow = join(temporary(), "shallow");
          execFileSync("git", ["clone", "--quiet", "--depth=1", `file://${original}`, shallow]);
          const result = await cli(["pilot"], { cwd: shallow });
          expect(result.exitCode, result.stdout + result.stderr).toBe(0);
          expect(result.stdout).toMatch(/shallow|history|No base|base/i);
        });

        it("without the program git: one sentence, at once", async () => {
          const started = performance.now();
          expectMistake(await cli(["pilot"], { env: { PATH: temporary() } }), /`git` was not found/);
          expect(performance.now() - started).toBeLessThan(5000);
          const doctor = await cli(["doctor"], { env: { PATH: temporary() } });
          expect(doctor.exitCode).toBe(0);
          expect(doctor.stdout).toMatch(/git/);
        });
      });

      describe("publish", () => {
        it("makes a bundle that verifies out of a folder of evidence", async () => {
          const place = temporary();
          writeFileSync(join(place, "context-pack.json"), (await cli(["pr", "--json"])).stdout);
          writeFileSync(join(place, "merge-gate.json"), (await cli(["gate", "--json"])).stdout);
          const result = await cli(["publish", place]);
          expect(result.exitCode, result.stderr).toBe(0);
          expect(existsSync(join(place, "published", "index.html"))).toBe(true);
          expect((await cli(["verify", join(place, "published")])).exitCode).toBe(0);
        });

        it("says what is wrong with a folder", async () => {
          expectMistake(await cli(["publish", temporary()]), /holds no evidence/);
          expectMistake(await cli(["publish", join(temporary(), "missing")]), /cannot be read/);
          expectMistake(await cli(["publish"]), /takes 1 argument/);
        });
      });

      describe("verify", () => {
        it("says what is wrong with what it is given", async () => {
          const place = temporary();
          writeFileSync(join(place, "broken.zip"), "PK\u0003\u0004 no zip");
          expectMistake(await cli(["verify", join(place, "broken.zip")]), /no zip that can be read/);
          expectMistake(await cli(["verify", join(place, "missing")]), /does not exist/);
          const empty = await cli(["verify", temporary()]);
          expect(empty.exitCode).not.toBe(0);
        });
      });

      describe("sanitize", () => {
        const text = `token: ${SECRET}\nplain line\npath: /home/ada/work/secret.txt\n`;

        it("prints the clean text on stdout, the findings on stderr, and the secret nowhere", async () => {
          const result = await cli(["sanitize", "-"], { stdin: text });
          expect(result.exitCode).toBe(0);
          expect(result.stdout).toContain("plain line\n");
          expect(result.stdout).not.toMatch(/\/home\/ada/);
          expect(`${result.stdout}${result.stderr}`).not.toContain(SECRET);
          expect(result.stderr).toMatch(/^line 1: /m);
          expect(result.stderr).toMatch(/^line 3: /m);
        });

        it("reads a file, and gives both as one document with --json", async () => {
          const file = join(temporary(), "log.txt");
          writeFileSync(file, text);
          const result = await cli(["sanitize", file, "--json"]);
          expect(result, result.stderr).toMatchObject({ exitCode: 0, stderr: "" });
          const { findings, text: clean } = JSON.parse(result.stdout) as { findings: { line: number }[]; text: string };
          expect(findings.map(({ line }) => line)).toEqual([1, 3]);
          expect(clean).toContain("plain line");
          expect(result.stdout).not.toContain(SECRET);
        });

        it("refuses what is not text, instead of changing it without a word", async () => {
          const place = temporary();
          writeFileSync(join(place, "picture.png"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]));
          expectMistake(await cli(["sanitize", "picture.png"], { cwd: place }), /picture\.png is not UTF-8 text/);
        });

        it("leaves a clean text as it is, to the byte", async () => {
          const clean = "größe 日本語\r\nno line end";
          expect(await cli(["sanitize", "-"], { stdin: clean })).toMatchObject({ exitCode: 0, stdout: clean });
          expectMistake(await cli(["sanitize", join(temporary(), "missing")]), /cannot be read/);
        });
      });

      describe("init", () => {
        it("writes a policy and a workflow, and never over what is there", async () => {
          const own = temporary();
          cpSync(original, own, { recursive: true });
          const result = await cli(["init", "--mode", "company"], { cwd: own });
          expect(result.exitCode, result.stderr).toBe(0);
          const policy = join(own, ".github", "trust-layer.yml");
          expect(readFileSync(policy, "utf8")).toMatch(/^mode: company/m);
          expect(readFileSync(join(own, ".github", "workflows", "trust-layer.yml"), "utf8")).toContain("trust-layer/trust-layer@v1");
          writeFileSync(policy, "version: 1 # mine\n");
          rmSync(join(own, ".github", "workflows", "trust-layer.yml"));
          expectMistake(await cli(["init"], { cwd: own }), /exists already/);
          expect(readFileSync(policy, "utf8")).toBe("version: 1 # mine\n");
          expect(existsSync(join(own, ".github", "workflows", "trust-layer.yml"))).toBe(false);
          expectMistake(await cli(["init", "--mode", "strict"], { cwd: own }), /solo, team, company, high-risk/);
        });
      });

      describe("the call", () => {
        it("an unknown command or option gets the nearest name", async () => {
          expectMistake(await cli(["pilto"]), /"pilto" is not a command\.\n.*`pilot`/);
          expectMistake(await cli(["pilot", "--bse", "x"]), /no option --bse\.\n.*`--base`/);
          expectMistake(await cli(["constructor"]), /is not a command/);
          expectMistake(await cli(["pilot", "--base"]), /--base/);
          expectMistake(await cli(["pilot", "extra"]), /takes no argument/);
          expectMistake(await cli(["version"]), /^error: "version" is not a command\.\n {2}`trust-layer help` lists/);
          expectMistake(await cli(["pr", "--task", "x"]), /no option --task\.\n {2}Usage: trust-layer pr \[/);
          expectMistake(await cli(["gate", "--mode", "strict"]), /--mode is "strict"; accepted: solo, team, company, high-risk/);
        });

        it("a value that is missing, empty or looks like an option: one sentence of ours, whatever this Node says", async () => {
          expectMistake(await cli(["pilot", "--repo"]), /^error: --repo needs a value\.\n {2}Usage: trust-layer pilot/);
          expectMistake(await cli(["context", "--limit", "-1"]), /--limit needs a value\.\n.*--limit=VALUE/);
          expectMistake(await cli(["pr", "--json=yes"]), /--json takes no value/);
          for (const name of ["repo", "out", "policy", "facts", "save-facts", "cache"])
            expectMistake(await cli(["pilot", `--${name}`, ""]), new RegExp(`--${name} is empty`));
          expectMistake(await cli(["gate", "--save-facts", "facts.json"]), /--save-facts needs a pull request/);
          expectMistake(await cli(["doctor", "--repo", join(temporary(), "gone")]), /There is no folder/);
        });

        it("help names every command; no command is a mistake", async () => {
          const help = await cli(["help"]);
          expect(help.exitCode).toBe(0);
          for (const name of ["pilot", "doctor", "repo", "harness", "context", "pr", "ci", "gate", "publish", "verify", "sanitize", "init"])
            expect(help.stdout).toMatch(new RegExp(`^ {2}${name} `, "m"));
          expect((await cli(["help", "gate"])).stdout).toBe((await cli(["gate", "--help"])).stdout);
          expect((await cli([])).exitCode).toBe(2);
          expect((await cli(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
          expect((await cli(["gate", "--help"])).stdout).toContain("--fail-on");
        });

        it.skipIf(process.platform === "win32")("a reader that closes the pipe early is no error", () => {
          const place = temporary();
          writeFileSync(join(place, "long.txt"), "a line that is repeated\n".repeat(100_000));
          const script = join(repositoryRoot, "dist", "cli", "index.js");
          const shell = `"${findNode(node) ?? ""}" "${script}" sanitize long.txt 2> errors.txt | head -n 1; cat errors.txt`;
          const said = execFileSync("sh", ["-c", shell], { cwd: place, encoding: "utf8" });
          expect(said).toBe("a line that is repeated\n0 replaced\n");
        });

        it("an unreadable policy file is told with its line", async () => {
          const policy = join(temporary(), "policy.yml");
          writeFileSync(policy, "version: 1\nmoed: team\n");
          expectMistake(await cli(["gate", "--policy", policy]), /^error: [^:]*policy\.yml:2:1: unknown key "moed"/);
          expectMistake(await cli(["gate", "--policy", join(temporary(), "none.yml")]), /cannot be read/);
        });
      });
    },
  );
});
