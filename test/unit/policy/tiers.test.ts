import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FileChange } from "../../../src/facts/file-change.ts";
import { checkNameMatches, pathMatcher } from "../../../src/policy/glob.ts";
import { classifyTier } from "../../../src/policy/tiers.ts";

type Change = Pick<FileChange, "path" | "previousPath" | "status" | "addedLines">;
const change = (path: string, lines: string[] | null = [], more: Partial<Change> = {}): Change => ({
  path,
  previousPath: null,
  status: "modified",
  addedLines: lines?.map((text, index) => ({ line: index + 1, text })) ?? null,
  ...more,
});
const RANK = ["T0", "T1", "T2", "T3"];

describe("built-in tiers", () => {
  test.each([
    ["README.md", "T0", "harmless"],
    ["docs/auth.md", "T0", "harmless"],
    ["docs/server.js", "T1", "component"],
    ["test/auth.test.ts", "T0", "harmless"],
    ["src/auth.test.ts", "T0", "harmless"],
    ["pkg/login_test.go", "T0", "harmless"],
    ["spec/models/user_spec.rb", "T0", "harmless"],
    ["spec/openapi.yaml", "T2", "public-interface"],
    [".editorconfig", "T0", "harmless"],
    ["LICENSE.txt", "T0", "harmless"],
    ["LICENSE-check.js", "T1", "component"],
    ["requirements.txt", "T1", "component"],
    ["src/author.ts", "T1", "component"],
    ["src/checkout.ts", "T1", "component"],
    ["src/auth/index.ts", "T3", "auth"],
    ["src/OAuthClient.java", "T3", "auth"],
    ["lib/payments.rb", "T3", "payments"],
    ["deploy/secrets.yaml", "T3", "secrets"],
    ["test/fixtures/server.pem", "T3", "secret-file"],
    [".env", "T3", "secret-file"],
    ["k8s/rbac.yaml", "T3", "access-control"],
    [".github/workflows/ci.yml", "T2", "workflow"],
    ["action.yml", "T2", "workflow"],
    ["docs/CODEOWNERS", "T2", "policy"],
    [".github/trust-layer.yml", "T2", "policy"],
    ["proto/user.proto", "T2", "public-interface"],
    ["events/order.json", "T2", "event-schema"],
    ["db/migrations/1_add.sql", "T1", "component"],
    ["db/migrate/2020_drop_users.rb", "T3", "destructive-migration"],
  ])("%s is %s by %s", (path, tier, rule) => {
    const result = classifyTier([change(path)], undefined);
    expect(result.tier).toBe(tier);
    expect(result.reasons[0]).toMatchObject({ tier, rule, path, source: "built-in" });
  });

  test.each([
    ["ALTER TABLE a DROP COLUMN b", "T3"],
    ["truncate table a", "T3"],
    ["delete from a", "T3"],
    ["knex.schema.dropTable('a')", "T3"],
    ["remove_column :users, :name", "T3"],
    ["op.drop_column('a', 'b')", "T3"],
    ["a int references b on delete cascade", "T1"],
    ["create table droplet (id int)", "T1"],
  ])("a migration with %j is %s", (line, tier) => {
    expect(classifyTier([change("db/migrations/1.sql", [line])], undefined).tier).toBe(tier);
  });

  test("a migration that was not read, or is removed, is irreversible", () => {
    expect(classifyTier([change("db/migrations/1.sql", null)], undefined).tier).toBe("T3");
    expect(classifyTier([change("db/migrations/1.sql", [], { status: "deleted" })], undefined).tier).toBe("T3");
  });

  test("a role object anywhere is access control", () => {
    expect(classifyTier([change("deploy/app.yaml", ["kind: ClusterRole"])], undefined).reasons[0]?.rule).toBe("access-control-object");
  });

  test("several packages are T2; a test or a document of another package does not count", () => {
    expect(classifyTier([change("packages/a/x.ts"), change("packages/b/y.ts")], undefined).tier).toBe("T2");
    expect(classifyTier([change("packages/a/x.ts"), change("packages/b/README.md")], undefined).tier).toBe("T1");
  });

  test("both ends of a rename count, only the new end of a copy", () => {
    expect(classifyTier([change("src/plain.ts", [], { previousPath: "src/auth/a.ts", status: "renamed" })], undefined).tier).toBe("T3");
    expect(classifyTier([change("src/plain.ts", [], { previousPath: "src/auth/a.ts", status: "copied" })], undefined).tier).toBe("T1");
  });

  test("unread or no files have no tier", () => {
    expect(classifyTier(null, undefined)).toEqual({ tier: null, reasons: [] });
    expect(classifyTier([], undefined)).toEqual({ tier: null, reasons: [] });
  });
});

describe("rules of the policy", () => {
  test("add, the first match per tier", () => {
    const rules = [
      { tier: "T3" as const, paths: ["core/**"], reason: "first" },
      { tier: "T3" as const, paths: ["**"], reason: "second" },
    ];
    const result = classifyTier([change("core/a.ts")], rules);
    expect(result.tier).toBe("T3");
    expect(result.reasons.filter(({ source }) => source === "policy").map(({ evidence }) => evidence)).toEqual(["first"]);
  });

  test("without `lower` they never lower", () => {
    expect(classifyTier([change("src/auth/a.ts")], [{ tier: "T0", paths: ["**"], reason: "no" }]).tier).toBe("T3");
  });

  test("with `lower` they lower the built-in rules of their paths, and nothing else", () => {
    const lower = { tier: "T1" as const, paths: ["src/auth/ui/**"], reason: "only labels", lower: true };
    expect(classifyTier([change("src/auth/ui/a.ts")], [lower])).toMatchObject({
      tier: "T1",
      reasons: [{ rule: "policy-lower", evidence: "only labels" }],
    });
    expect(classifyTier([change("src/auth/ui/a.ts"), change("src/auth/b.ts")], [lower]).tier).toBe("T3");
    expect(classifyTier([change("src/auth/ui/a.ts")], [lower, { tier: "T3", paths: ["src/auth/**"], reason: "ours" }]).tier).toBe("T3");
    const renamed = change("src/auth/ui/a.ts", [], { previousPath: "src/auth/core.ts", status: "renamed" });
    expect(classifyTier([renamed], [lower]).tier).toBe("T3");
  });
});

describe("properties", () => {
  const path = fc.constantFrom(
    "README.md",
    "src/a.ts",
    "src/auth/x.ts",
    "packages/a/i.ts",
    "packages/b/i.ts",
    "db/migrations/1.sql",
    ".github/workflows/a.yml",
    "test/a.test.ts",
  );
  const changes = fc.array(
    fc.tuple(path, fc.constantFrom<string[] | null>(null, [], ["DROP TABLE x"])).map(([name, lines]) => change(name, lines)),
    { minLength: 1, maxLength: 6 },
  );

  test("a further file never lowers the tier, and the order of files changes nothing", () => {
    fc.assert(
      fc.property(changes, changes, (some, more) => {
        const before = RANK.indexOf(classifyTier(some, undefined).tier ?? "");
        expect(RANK.indexOf(classifyTier([...some, ...more], undefined).tier ?? "")).toBeGreaterThanOrEqual(before);
        expect(classifyTier([...some].reverse(), undefined)).toEqual(classifyTier(some, undefined));
      }),
      { seed: 20_260_501 },
    );
  });

  test("lines that were not read never lower the tier", () => {
    fc.assert(
      fc.property(changes, (some) => {
        const unread = some.map((entry) => ({ ...entry, addedLines: null }));
        const seen = RANK.indexOf(classifyTier(some, undefined).tier ?? "");
        expect(RANK.indexOf(classifyTier(unread, undefined).tier ?? "")).toBeGreaterThanOrEqual(seen);
      }),
      { seed: 20_260_501 },
    );
  });
});

describe("globs", () => {
  test.each([
    [[".github/**"], ".github/a/.b", true],
    [["/db/**"], "db/x.sql", true],
    [["*.md"], "docs/a.md", false],
    [["**/*.md", "!docs/**"], "docs/a.md", false],
    [["!docs/**"], "src/a", false],
    [[], "a", false],
  ])("%j on %s: %s", (globs, name, expected) => {
    expect(pathMatcher(globs)(name)).toBe(expected);
  });

  test.each([
    ["nightly / *", "nightly / a / b", true],
    ["build (ubuntu, *)", "build (ubuntu, 24)", true],
    ["build", "build 2", false],
    ["*a*a*", "a", false],
    ["ab*ba", "aba", false],
    ["*", "", true],
  ])("check name %j on %j: %s", (pattern, name, expected) => {
    expect(checkNameMatches(pattern, name)).toBe(expected);
  });
});
