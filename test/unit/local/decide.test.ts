import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { inconsistency, externalOutcome } from "../../../src/evidence/consistency.ts";
import { externalCheckBodySchema, stepResultSchema, type ExternalStep } from "../../../src/evidence/external-check-body.ts";
import { ConfigurationError } from "../../../src/facts/configuration-error.ts";
import type { CommandRun } from "../../../src/local/command-run.ts";
import { judgeLocalRun } from "../../../src/local/judge.ts";
import { missingTool } from "../../../src/local/missing-tools.ts";
import { COMMANDS_EXAMPLE, commandEnvironment, plannedCommands } from "../../../src/local/plan.ts";
import { judgeStep, notRun } from "../../../src/local/step.ts";
import { faultAfter, faultBefore, type WorkTree } from "../../../src/local/work-tree.ts";
import { loadPolicy } from "../../../src/policy/load.ts";

const HEAD = "a".repeat(40);
const DIGEST = "0".repeat(64);

function run(change: Partial<CommandRun>): CommandRun {
  return {
    end: "exited",
    exitCode: 0,
    signal: null,
    startError: null,
    logSha256: DIGEST,
    tail: "",
    tailIsCut: false,
    durationMs: 1,
    ...change,
  };
}

function judged(change: Partial<CommandRun>, command: readonly string[] = ["tool", "check"]): Pick<ExternalStep, "result" | "reason"> {
  const { result, reason } = judgeStep({ name: "lint", run: [...command] }, run(change));
  return { result, reason };
}

describe("what became of a command", () => {
  it("only exit code 0 is success", () => {
    expect(judged({})).toEqual({ result: "success", reason: null });
  });

  it.each([1, 2, 3, 100, 125, 128, 130, 137, 255])("exit code %i is a failure, and says nothing more", (exitCode) => {
    expect(judged({ exitCode })).toEqual({ result: "failure", reason: null });
  });

  it.each<[string, Partial<CommandRun>, string, RegExp]>([
    ["no such program", { end: "not-started", exitCode: null, startError: "ENOENT" }, "not-installed", /`tool` was not found/u],
    ["a program without the bit", { end: "not-started", exitCode: null, startError: "EACCES" }, "not-installed", /cannot be executed/u],
    ["a script that needs a shell", { end: "not-started", exitCode: null, startError: "EINVAL" }, "not-run", /only a shell could start/u],
    ["arguments that are too long", { end: "not-started", exitCode: null, startError: "E2BIG" }, "not-run", /E2BIG/u],
    ["no reason at all", { end: "not-started", exitCode: null }, "not-run", /unknown error/u],
    ["POSIX: command not found", { exitCode: 127 }, "not-installed", /127/u],
    ["POSIX: not executable", { exitCode: 126 }, "not-installed", /126/u],
    ["too slow", { end: "timed-out", exitCode: null }, "timed-out", /within 300 s/u],
    ["stopped by the operator", { end: "interrupted", exitCode: null }, "not-run", /operator/u],
    ["crashed", { end: "signalled", exitCode: null, signal: "SIGSEGV" }, "failure", /SIGSEGV/u],
  ])("%s", (_, change, result, reason) => {
    expect(judged(change)).toEqual({ result, reason: expect.stringMatching(reason) });
  });

  it("a program that ends well after it was told to stop did not end by itself", () => {
    expect(judged({ end: "timed-out", exitCode: 0 }).result).toBe("timed-out");
  });

  it("whatever happened, it fits the contract, and only exit code 0 is success", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<CommandRun["end"]>("exited", "signalled", "timed-out", "interrupted", "not-started"),
        fc.option(fc.integer({ min: 0, max: 255 })),
        fc.option(fc.string()),
        fc.string(),
        fc.array(fc.string({ minLength: 1, maxLength: 300 }), { minLength: 1, maxLength: 3 }),
        (end, exitCode, startError, tail, command) => {
          const step = judgeStep({ name: "n", run: command }, run({ end, exitCode, startError, tail }));
          externalCheckBodySchema.parse(judgeLocalRun({ headSha: HEAD, steps: [step], treeFault: null, leftovers: [] }));
          expect(step.result === "success").toBe(end === "exited" && exitCode === 0);
          if (step.result !== "success" && step.result !== "failure") expect(step.reason).not.toBeNull();
        },
      ),
    );
  });
});

describe("not installed, as launchers say it", () => {
  it.each<[string, number, string, string]>([
    ["python -m", 1, "/usr/bin/python3: No module named ruff\n", "Python has no `ruff` here."],
    ["python -m, versioned", 1, "/opt/python3.11: No module named my_tool\n", "Python has no `my_tool` here."],
    ["python.exe -m", 1, "C:\\Python\\python.exe: No module named ruff\r\n", "Python has no `ruff` here."],
    [
      "python -m behind npm run",
      1,
      "\n> lint\n> python3 -m ruff\n\n/usr/bin/python3: No module named ruff\n",
      "Python has no `ruff` here.",
    ],
    ["npm exec", 1, "npm error could not determine executable to run\n", "npm has no such command here."],
    ["npm exec, older", 1, "npm ERR! could not determine executable to run\n", "npm has no such command here."],
    [
      "npx --no",
      1,
      'npm error npx canceled due to missing packages and no YES option: ["cowsay@1.6.0"]\nnpm error A complete log\n',
      "npx has no `cowsay@1.6.0` here.",
    ],
    ["pnpm exec", 254, ' ERR_PNPM_RECURSIVE_EXEC_FIRST_FAIL  Command "eslint" not found\n', "pnpm has no `eslint` here."],
    ["yarn", 1, 'error Command "eslint" not found.\n', "Yarn has no `eslint` here."],
    ["bunx", 1, "error: could not determine executable to run for package cowsay\n", "Bun has no `cowsay` here."],
    ["uv run", 2, "error: Failed to spawn: `ruff`\n  Caused by: No such file or directory (os error 2)\n", "uv has no `ruff` here."],
    ["poetry run", 1, "Command not found: ruff\n", "Poetry has no `ruff` here."],
    ["cargo", 101, "error: no such command: `nextest`\n\nhelp: view all installed commands\n", "Cargo has no `nextest` here."],
    ["cargo, older", 101, "error: no such subcommand: `nextest`\n", "Cargo has no `nextest` here."],
    ["cargo, painted", 101, "\u001b[1m\u001b[31merror\u001b[0m: no such command: `nextest`\n", "Cargo has no `nextest` here."],
    ["rustup", 1, "error: 'cargo-clippy' is not installed for the toolchain 'stable'.\n", "rustup has no `cargo-clippy` here."],
    ["go run", 1, "no required module provides package example.com/lint; to add it:\n\tgo get x\n", "Go has no `example.com/lint` here."],
    ["go tool", 2, 'go: no such tool "lint"\n', "Go has no `lint` here."],
    [
      "dotnet",
      1,
      "Could not execute because the specified command or file was not found.\nPossible reasons\n",
      "dotnet has no such command here.",
    ],
    ["bundle exec", 127, "bundler: command not found: rspec\nInstall missing gem executables\n", "Bundler has no `rspec` here."],
  ])("%s", (_, exitCode, tail, sentence) => {
    expect(missingTool("tool", exitCode, tail)).toBe(sentence);
  });

  it.each<[string, number, string]>([
    ["a module that the code under test lacks", 1, "ModuleNotFoundError: No module named 'requests'\n"],
    ["a test that tells of it inside of a line", 1, "expected: python: No module named ruff\n"],
    ["the sentence with another exit code", 2, "/usr/bin/python3: No module named ruff\n"],
    ["the sentence far from the end", 1, `/usr/bin/python3: No module named ruff\n${"ok 1\n".repeat(40)}`],
    ["make without that target", 2, "make: *** No rule to make target 'lint'.  Stop.\n"],
    ["npm without that script", 1, 'npm error Missing script: "lint"\n'],
    ["cargo's own failure", 101, "error: test failed, to rerun pass `--lib`\n"],
    ["nothing said", 1, ""],
  ])("is a failure: %s", (_, exitCode, tail) => {
    expect(missingTool("tool", exitCode, tail)).toBeNull();
  });

  it("is quick over a line of 64 KiB that begins like a sentence", () => {
    const started = performance.now();
    for (const text of ["npm error npx canceled due to missing packages", "python", "go: : : ", 'error Command "', "\u001b[1;"]) {
      missingTool("tool", 1, text.repeat(65_536 / text.length));
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

const results = fc.constantFrom(...stepResultSchema.options);
const someSteps = fc.array(results, { maxLength: 6 }).map((all) =>
  all.map((result, index): ExternalStep => ({
    name: `step ${index}`,
    command: ["x"],
    result,
    exitCode: result === "success" ? 0 : null,
    logSha256: null,
    reason: null,
  })),
);

describe("the result of a run", () => {
  const steps = (...all: ExternalStep["result"][]): ExternalStep[] =>
    all.map((result, index) => ({ name: `s${index}`, command: ["x"], result, exitCode: null, logSha256: null, reason: null }));
  const result = (all: readonly ExternalStep[], treeFault: string | null = null): string =>
    judgeLocalRun({ headSha: HEAD, steps: all, treeFault, leftovers: [] }).result;

  it("nothing ran: never a success", () => {
    expect(result([])).toBe("error");
    expect(result(steps("not-run"))).toBe("error");
  });

  it.each<[string, ExternalStep[], string | null, string]>([
    ["all succeeded", steps("success", "success"), null, "success"],
    ["one failed", steps("success", "failure"), null, "failure"],
    ["a failure beats a missing tool", steps("not-installed", "failure"), null, "failure"],
    ["a missing tool", steps("success", "not-installed"), null, "error"],
    ["a timeout", steps("timed-out", "success"), null, "error"],
    ["not run", steps("success", "not-run"), null, "error"],
    ["the work tree was another one", steps("success"), "`lint` changed 1 file", "error"],
    ["it failed and changed the work tree", steps("failure"), "`lint` changed 1 file", "failure"],
  ])("%s", (_, all, treeFault, expected) => {
    expect(result(all, treeFault)).toBe(expected);
  });

  it("says how many succeeded, which failed, and why it is not about the commit", () => {
    const { summary } = judgeLocalRun({
      headSha: HEAD,
      steps: [...steps("success"), notRun({ name: "later", run: ["x"] }, "Not run.")],
      treeFault: "`s0` changed 3 files: the result is not about the commit",
      leftovers: [{ name: "s0", files: 2 }],
    });
    expect(summary).toBe(
      "1 of 2 commands succeeded on commit aaaaaaaaaa; without a result: `later`; `s0` changed 3 files: the result is not about the commit; `s0` left 2 untracked files.",
    );
  });

  it("success is exactly: at least one step, all succeeded, the tree is the commit; and the evidence is consistent", () => {
    fc.assert(
      fc.property(someSteps, fc.boolean(), (all, faulty) => {
        const body = judgeLocalRun({ headSha: HEAD, steps: all, treeFault: faulty ? "x" : null, leftovers: [] });
        expect(body.result === "success").toBe(!faulty && all.length > 0 && all.every((step) => step.result === "success"));
        expect(body.result === "failure").toBe(all.some((step) => step.result === "failure"));
        expect(inconsistency({ kind: "external-check", outcome: externalOutcome(body.result), body })).toBeNull();
      }),
    );
  });

  it("no step that is added or gets worse makes the result better", () => {
    const rank = { success: 0, error: 1, failure: 2 };
    fc.assert(
      fc.property(
        someSteps.filter((all) => all.length > 0),
        results,
        fc.nat(),
        (all, other, at) => {
          const body = (some: readonly ExternalStep[]) => judgeLocalRun({ headSha: HEAD, steps: some, treeFault: null, leftovers: [] });
          const before = rank[body(all).result];
          expect(rank[body([...all, ...steps(other)]).result]).toBeGreaterThanOrEqual(before);
          const worse = all.map((step, index) => (index === at % all.length ? { ...step, result: "failure" as const } : step));
          expect(rank[body(worse).result]).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });

  it("whatever the names are, the sentences fit the contract", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary", minLength: 1, maxLength: 100 }), { minLength: 1, maxLength: 20 }),
        fc.string({ unit: "binary", maxLength: 900 }),
        (names, fault) => {
          const all = names.map((name) => notRun({ name, run: ["x"] }, fault));
          const body = judgeLocalRun({ headSha: HEAD, steps: all, treeFault: fault, leftovers: names.map((name) => ({ name, files: 1 })) });
          expect(externalCheckBodySchema.safeParse(body).error).toBeUndefined();
          expect(body.summary, "no half of a character").not.toMatch(/\p{Cs}/u);
        },
      ),
    );
  });
});

const CLEAN = { headSha: HEAD, changed: [], untracked: [], unwatched: 0 };

describe("the work tree", () => {
  it("is the commit before and after", () => {
    expect(faultBefore(CLEAN, HEAD)).toBeNull();
    expect(faultAfter("lint", CLEAN, HEAD)).toBeNull();
  });

  it.each<[string, WorkTree, RegExp]>([
    ["changed", { ...CLEAN, changed: ["a.ts"] }, /1 file changed: `a.ts`/u],
    ["untracked", { ...CLEAN, untracked: ["a", "b", "c", "d"] }, /4 untracked: `a`, `b`, `c` and 1 more/u],
    ["sparse", { ...CLEAN, unwatched: 2 }, /does not look at 2 tracked files/u],
    ["of another commit", { ...CLEAN, headSha: "b".repeat(40) }, /HEAD moved/u],
    ["without a commit", { ...CLEAN, headSha: null }, /HEAD moved/u],
    ["not to be read", { unreadable: "index file corrupt" }, /index file corrupt/u],
  ])("before: %s", (_, tree, reason) => {
    expect(faultBefore(tree, HEAD)?.reason).toMatch(reason);
    expect(faultBefore(tree, HEAD)?.mend).not.toBe("");
  });

  it.each<[string, WorkTree, RegExp]>([
    ["changed", { ...CLEAN, changed: ["a", "b", "c"] }, /^`lint` changed 3 files: the result is not about the commit/u],
    ["of another commit", { ...CLEAN, headSha: "b".repeat(40) }, /`lint` moved HEAD/u],
    ["hidden from git", { ...CLEAN, unwatched: 1 }, /`lint` told git not to look at 1 tracked file/u],
    ["not to be read", { unreadable: "gone" }, /after `lint` git could no longer compare/u],
  ])("after: %s", (_, tree, reason) => {
    expect(faultAfter("lint", tree, HEAD)?.reason).toMatch(reason);
  });

  it("after: new files that git does not track leave the commit's files as they are", () => {
    expect(faultAfter("lint", { ...CLEAN, untracked: ["coverage/"] }, HEAD)).toBeNull();
  });
});

describe("what is to run", () => {
  it.each(["GITHUB_TOKEN", "GH_TOKEN", "gh_token", "GH_ENTERPRISE_TOKEN"])("refuses %s: the code under test would see it", (variable) => {
    expect(() => plannedCommands([{ name: "lint", run: ["x"], env: ["CI", variable] }], "p.yml")).toThrow(ConfigurationError);
  });

  it("refuses two of one name", () => {
    const twice = [
      { name: "lint", run: ["x"] },
      { name: "lint", run: ["y"] },
    ];
    expect(() => plannedCommands(twice, "p.yml")).toThrow(/named `lint`/u);
  });

  it("hands on the usual few variables and the named ones, and no token", () => {
    const env = {
      PATH: "/bin",
      HOME: "/h",
      Path: "C:\\",
      GITHUB_TOKEN: "t",
      GH_TOKEN: "t",
      NODE_OPTIONS: "--require x",
      AWS_SECRET_ACCESS_KEY: "s",
      CI: "1",
      GONE: undefined,
    };
    expect(commandEnvironment({ name: "lint", run: ["x"], env: ["CI", "GONE", "toString"] }, env)).toEqual({
      PATH: "/bin",
      HOME: "/h",
      Path: "C:\\",
      CI: "1",
    });
  });

  it("the lines that the error shows are a policy", () => {
    expect(loadPolicy(COMMANDS_EXAMPLE, "x.yml").policy.ci?.commands).toHaveLength(2);
  });
});
