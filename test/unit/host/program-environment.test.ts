import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { readChanges } from "../../../src/git/changes.ts";
import { readHistory } from "../../../src/git/history.ts";
import { openRepository } from "../../../src/git/repository.ts";
import { readTree } from "../../../src/git/tree.ts";
import { askProgram } from "../../../src/host/find-program.ts";
import { commandEnvironment } from "../../../src/local/plan.ts";
import { scratch, temporaryFolder } from "../git/scratch.ts";

/* Row D07: a program gets the variables named here and no other, whatever the job's environment holds. */

/** What a job has, and what would steer a program or give a secret away. */
const HOSTILE = [
  "AWS_SECRET_ACCESS_KEY",
  "ACTIONS_RUNTIME_TOKEN",
  "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
  "BASH_ENV",
  "ENV",
  "GH_TOKEN",
  "GITHUB_TOKEN",
  "GITHUB_ENV",
  "GITHUB_PATH",
  "GITHUB_OUTPUT",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_CEILING_DIRECTORIES",
  "GIT_CONFIG_PARAMETERS",
  "GIT_DIR",
  "GIT_EXEC_PATH",
  "GIT_EXTERNAL_DIFF",
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_PROXY_COMMAND",
  "GIT_SSH_COMMAND",
  "GIT_TRACE2",
  "GIT_WORK_TREE",
  "INPUT_GITHUB-TOKEN",
  "NODE_OPTIONS",
  "NPM_TOKEN",
  "PYTHONPATH",
  "SSH_AUTH_SOCK",
  "SOME_SECRET",
];

/** Kept from the caller for git, by name; those that only Windows has are set here too. */
const KEPT_FOR_GIT = [
  "ALL_PROXY",
  "APPDATA",
  "COMSPEC",
  "CURL_CA_BUNDLE",
  "HOME",
  "HOMEDRIVE",
  "HOMEPATH",
  "HTTPS_PROXY",
  "HTTP_PROXY",
  "LOCALAPPDATA",
  "NO_PROXY",
  "PATHEXT",
  "PROGRAMDATA",
  "SSL_CERT_DIR",
  "SSL_CERT_FILE",
  "SUDO_UID",
  "SYSTEMDRIVE",
  "SYSTEMROOT",
  "TEMP",
  "TMP",
  "TMPDIR",
  "USERPROFILE",
  "WINDIR",
  "XDG_CONFIG_HOME",
];

/** Set by us, with values of our own: none of these is the caller's. */
const FIXED_FOR_GIT = [
  "GIT_ATTR_SOURCE",
  "GIT_DIR",
  "GIT_IMPLICIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_ALLOW_PROTOCOL",
  "GIT_ASKPASS",
  "GIT_ATTR_NOSYSTEM",
  "GIT_CONFIG_COUNT",
  "GIT_GRAFT_FILE",
  "GIT_LITERAL_PATHSPECS",
  "GIT_NO_REPLACE_OBJECTS",
  "GIT_OPTIONAL_LOCKS",
  "GIT_PAGER",
  "GIT_TERMINAL_PROMPT",
  "LC_ALL",
  "PATH",
  "SSH_ASKPASS",
];

/** A shell sets these for what it starts. */
const OF_THE_SHELL = new Set(["OLDPWD", "PWD", "SHLVL", "_"]);

/** The recording program is a shell script. */
const WINDOWS = process.platform === "win32";

afterEach(() => vi.unstubAllEnvs());

/** A program that writes down the names of its variables, then does what `rest` says. */
function recorder(name: string, rest: string) {
  const folder = temporaryFolder();
  const list = join(folder, "variables");
  writeFileSync(join(folder, name), `#!/bin/sh\n/usr/bin/env >> '${list}'\n${rest}\n`);
  chmodSync(join(folder, name), 0o755);
  const variables = () =>
    readFileSync(list, "utf8")
      .split("\n")
      .map((line) => ({ name: line.split("=", 1)[0] ?? "", value: line.slice(line.indexOf("=") + 1) }))
      .filter(({ name }) => name !== "" && !OF_THE_SHELL.has(name));
  return { folder, variables, names: () => Array.from(new Set(variables().map(({ name }) => name))).toSorted() };
}

describe("the variables of a program", () => {
  test.skipIf(WINDOWS)("git", async () => {
    const source = scratch();
    source.write("a.txt", "a\n");
    const base = source.commit("first");
    source.write("a.txt", "b\n");
    const head = source.commit("second");
    const { folder, names, variables } = recorder("git", 'exec /usr/bin/git "$@"');
    for (const name of [...HOSTILE, ...KEPT_FOR_GIT]) vi.stubEnv(name, name.endsWith("PROXY") ? "" : "/nonexistent");
    vi.stubEnv("PATH", [folder, process.env["PATH"] ?? ""].join(delimiter));
    const repository = await openRepository(source.dir);
    await readTree(repository, head);
    await readHistory(repository, head, 10);
    await readChanges(repository, base, head);
    const settings = /^GIT_CONFIG_(?:KEY|VALUE)_\d+$/u;
    expect(names().filter((name) => !settings.test(name))).toEqual([...KEPT_FOR_GIT, ...FIXED_FOR_GIT].toSorted());
    expect(variables().filter(({ name, value }) => FIXED_FOR_GIT.includes(name) && value === "/nonexistent")).toEqual([]);
  });

  test.skipIf(WINDOWS)("a program that is asked its version", async () => {
    const { folder, names } = recorder("tool", "echo 1.2.3");
    const kept = ["CARGO_HOME", "GOROOT", "HOME", "JAVA_HOME", "PROGRAMFILES", "RUSTUP_HOME", "TEMP", "TMP", "TMPDIR", "USERPROFILE"];
    const env = Object.fromEntries([...HOSTILE, ...kept].map((name) => [name, "/nonexistent"]));
    expect(await askProgram(join(folder, "tool"), ["--version"], env, ["/usr/bin", "/bin"])).toContain("1.2.3");
    expect(names()).toEqual(
      [
        ...kept,
        "CI",
        "COREPACK_ENABLE_DOWNLOAD_PROMPT",
        "COREPACK_ENABLE_NETWORK",
        "DOTNET_CLI_TELEMETRY_OPTOUT",
        "DOTNET_NOLOGO",
        "DOTNET_SKIP_FIRST_TIME_EXPERIENCE",
        "GH_NO_UPDATE_NOTIFIER",
        "GOTOOLCHAIN",
        "LC_ALL",
        "NO_UPDATE_NOTIFIER",
        "PATH",
        "RUSTUP_AUTO_INSTALL",
        "npm_config_update_notifier",
      ].toSorted(),
    );
  });
});

test("a local command gets the usual ones, and those that the policy names", () => {
  const usual = ["HOME", "LANG", "LC_ALL", "LC_CTYPE", "LOGNAME", "PATH", "TEMP", "TERM", "TMP", "TMPDIR", "TZ", "USER"];
  const windows = [
    "APPDATA",
    "COMSPEC",
    "HOMEDRIVE",
    "HOMEPATH",
    "LOCALAPPDATA",
    "NUMBER_OF_PROCESSORS",
    "PATHEXT",
    "PROCESSOR_ARCHITECTURE",
  ];
  const more = ["PROGRAMDATA", "PROGRAMFILES", "PROGRAMFILES(X86)", "SYSTEMDRIVE", "SYSTEMROOT", "USERNAME", "USERPROFILE", "WINDIR"];
  const env = Object.fromEntries([...HOSTILE, ...KEPT_FOR_GIT, ...usual, ...windows, ...more, "NPM_TOKEN"].map((name) => [name, "x"]));
  const got = Object.keys(commandEnvironment({ name: "test", run: ["x"], env: ["NPM_TOKEN"] }, env));
  expect(got.toSorted()).toEqual([...usual, ...windows, ...more, "NPM_TOKEN"].toSorted());
});
