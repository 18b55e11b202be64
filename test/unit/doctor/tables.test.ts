import { describe, expect, test } from "vitest";
import { examine } from "../../../src/doctor/examine.ts";
import type { OnGitHub, RepositorySighting, Surroundings } from "../../../src/doctor/surroundings.ts";
import { toolRows, wantedTools } from "../../../src/doctor/tools.ts";
import { renderDoctorTerminal } from "../../../src/render/doctor-terminal.ts";
import { clone, onGitHub, whole, without } from "./world.ts";

const managers = (...names: readonly string[]): RepositorySighting => ({
  ...clone,
  packageManagers: names.map((name) => ({ name, evidence: `${name}.file` })),
});
const commandsFor = (repository: RepositorySighting | null) => wantedTools(repository).map(({ command }) => command);

describe("the tools that are looked for", () => {
  test("without a repository: those of the suite", () => {
    expect(commandsFor(null)).toEqual(["node", "git", "gh"]);
  });

  test.each([
    ["npm", "npm"],
    ["pnpm", "pnpm"],
    ["yarn", "yarn"],
    ["bun", "bun"],
    ["uv", "uv"],
    ["poetry", "poetry"],
    ["cargo", "cargo"],
    ["go modules", "go"],
    ["maven", "mvn"],
    ["gradle", "gradle"],
    [".net", "dotnet"],
    ["composer", "composer"],
    ["bundler", "bundle"],
    ["make", "make"],
    ["just", "just"],
  ])("%s asks for the program %s", (name, command) => {
    const tool = wantedTools(managers(name)).find((one) => one.command === command);
    expect(tool).toMatchObject({ needed: "recommended", evidence: `${name}.file` });
    expect(tool?.installHint.length).toBeGreaterThan(5);
  });

  test("a wrapper of the repository is never started: it asks for Java", () => {
    const wanted = wantedTools({ ...managers("gradle", "maven"), wrappers: ["gradlew", "mvnw"] });
    expect(wanted.map(({ command }) => command)).toEqual(["node", "git", "gh", "java"]);
    expect(wanted.at(-1)?.versionArguments).toBeNull();
  });

  test("a name that nobody knows asks for nothing", () => {
    expect(commandsFor(managers("nx", "toString", "constructor"))).toEqual(["node", "git", "gh"]);
  });

  test("the rows: what is there with its version, what is not with its hint, never a path", () => {
    const rows = toolRows(
      wantedTools(managers("pnpm", "make")),
      [
        { command: "git", path: "/usr/bin/git", version: "2.47.1" },
        { command: "pnpm", path: "/opt/pnpm", version: null },
      ],
      "v24.1.0",
    );
    expect(rows.map(({ command, available, version }) => [command, available, version])).toEqual([
      ["node", true, "24.1.0"],
      ["git", true, "2.47.1"],
      ["gh", false, null],
      ["pnpm", true, null],
      ["make", false, null],
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/\/usr|\/opt|versionArguments/);
  });

  test("a tool of the repository that is missing is a gap of low severity with its hint; the terminal shows where the others lie", () => {
    const found = { ...whole, repository: managers("pnpm"), tools: [] };
    const body = examine(found);
    expect(body.checks.find(({ id }) => id === "tools")).toMatchObject({ status: "gap", severity: "low" });
    expect(body.nextActions?.some(({ action }) => action.includes("pnpm.io"))).toBe(true);
    const shown = renderDoctorTerminal(body, { colour: false }, new Map([["git", "/usr/bin/git"]]));
    expect(shown).toMatch(/pnpm \(recommended.*pnpm\.io/);
    expect(shown).not.toContain("\u001b");
    expect(shown).toMatch(/^absent {3}gh \(optional/m);
    expect(shown).not.toContain("skipped");
  });
});

const withGitHub = (more: Partial<OnGitHub>): Surroundings => ({ ...whole, github: { ...onGitHub, ...more } });
const heldOf = (found: Surroundings, permission: string) => examine(found).permissions?.find((row) => row.permission === permission)?.held;

describe("the permissions of the token", () => {
  test("one that was refused is a gap, with the block to add", () => {
    const permissions = onGitHub.permissions.map((one) =>
      one.permission === "checks: read" ? { ...one, held: "no" as const, seenBy: "refused (403)" } : one,
    );
    const body = examine(withGitHub({ permissions }));
    expect(body.checks.find(({ id }) => id === "permissions")).toMatchObject({ status: "gap", reason: "The token lacks checks: read." });
    expect(body.permissionsYaml).toBe("permissions:\n  checks: read # check runs");
  });

  test("one that could not be seen is unknown, and never ok", () => {
    const body = examine(withGitHub({ permissions: onGitHub.permissions.filter(({ permission }) => permission !== "issues: read") }));
    expect(body.checks.find(({ id }) => id === "permissions")).toMatchObject({ status: "unknown", reason: "Not seen: issues: read." });
    expect(body.permissionsYaml).toContain("issues: read");
  });

  test("all that are required: no block", () => {
    expect(examine(whole).permissionsYaml).toBeNull();
    expect(heldOf(whole, "statuses: write")).toBe("unknown");
  });

  test.each([
    [["repo"], "private", "yes"],
    [["public_repo"], "private", "no"],
    [["public_repo"], "public", "yes"],
    [["repo:status"], "private", "yes"],
    [["read:org"], "public", "no"],
    [[], "public", "no"],
  ])("scopes %j of a classic token on a %s repository: statuses may be written: %s", (oauthScopes, visibility, expected) => {
    const settings = [{ setting: "visibility" as const, value: visibility, source: null, permission: null }];
    expect(heldOf(withGitHub({ oauthScopes, settings }), "statuses: write")).toBe(expected);
  });
});

describe("two sources that disagree", () => {
  const idsOf = (found: Surroundings) => (examine(found).contradictions ?? []).map(({ id }) => id);

  test("none where they agree", () => {
    expect(idsOf(whole)).toEqual([]);
    expect(idsOf({ ...whole, environment: { repository: "O/R", twoTokens: false } })).toEqual([]);
  });

  test.each([
    ["repository-name", { environment: { repository: "x/y", twoTokens: false } }],
    ["two-tokens", { environment: { repository: null, twoTokens: true } }],
    ["default-branch", { repository: { ...clone, remoteHead: "master" } }],
    ["branch-rules", { github: { ...onGitHub, disagreements: [{ id: "branch-rules", rest: "no rule", graphql: "there are rules" }] } }],
    ["merge-queue", { github: { ...onGitHub, disagreements: [{ id: "merge-queue", rest: "a rule", graphql: "no queue" }] } }],
    ["code-owners", { codeowners: null }],
    [
      "package-managers",
      {
        repository: {
          ...clone,
          packageManagers: [
            { name: "npm", evidence: "package-lock.json" },
            { name: "yarn", evidence: "yarn.lock" },
          ],
        },
      },
    ],
  ] as [string, Partial<Surroundings>][])("%s: both are named, with what to do", (id, more) => {
    const body = examine({ ...whole, ...more });
    const found = body.contradictions?.find((one) => one.id === id);
    expect(found?.sources.length).toBeGreaterThanOrEqual(2);
    expect(body.headline).toMatch(/1 contradiction\./);
    expect(body.nextActions?.some(({ closes }) => closes.includes(id))).toBe(true);
    expect(renderDoctorTerminal(body, { colour: false }, new Map())).toContain("Contradictions");
    expect(examine({ ...whole, ...more }, without(found?.check ?? "")).contradictions).toEqual([]);
  });

  test.each([
    ["where nobody looked for CODEOWNERS", { codeowners: null, repository: { ...clone, headSha: null } }],
    ["where the clone names no default branch", { repository: { ...clone, remoteHead: null } }],
    ["where GitHub was not asked", { github: null, codeowners: null }],
    [
      "where the second lock file lies in a folder of its own",
      {
        repository: {
          ...clone,
          packageManagers: [
            { name: "npm", evidence: "package-lock.json" },
            { name: "yarn", evidence: "site/yarn.lock" },
          ],
        },
      },
    ],
  ] as [string, Partial<Surroundings>][])("none %s", (_, more) => {
    expect(idsOf({ ...whole, ...more })).toEqual([]);
  });
});
