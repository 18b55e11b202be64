import { describe, expect, test } from "vitest";
import { unsafePathReason } from "../../../src/evidence/safe-path.ts";
import { visibilityOf, type SplitRules } from "../../../src/evidence/split.ts";

const none: SplitRules = { policyPublic: [], policyPrivate: [], inputPublic: [], inputPrivate: [] };
const see = (path: string, rules: Partial<SplitRules> = {}): string => visibilityOf(path, { ...none, ...rules }).visibility;

describe("who may see a file", () => {
  test.each(["notes.txt", "evidence/other.json", "evidence/sub/merge-gate.json", "report.md", "evidence/decision.html", ".hidden"])(
    "%s is private, since nothing says that it may be public",
    (path) => expect(see(path)).toBe("private"),
  );
  test.each(["evidence/merge-gate.json", "evidence/context-pack.md", "index.html", "manifest.json"])("%s is public", (path) =>
    expect(see(path)).toBe("public"),
  );

  test("private wins over public, wherever it is said, in any case", () => {
    expect(see("a/b.md", { policyPublic: ["**/*.md"], policyPrivate: ["a/**"] })).toBe("private");
    expect(see("a/b.md", { policyPublic: ["**/*.md"], inputPrivate: ["**"] })).toBe("private");
    expect(see("A/b.md", { policyPublic: ["**/*.md"], policyPrivate: ["a/**"] })).toBe("private");
    expect(see("evidence/merge-gate.json", { policyPrivate: ["evidence/**"] })).toBe("private");
    expect(see("evidence/merge-gate.json", { inputPrivate: ["**/*.json"] })).toBe("private");
    expect(see("b.md", { policyPublic: ["**/*.md"] })).toBe("public");
    expect(see("d/.b.md", { policyPublic: ["**/*.md"] })).toBe("public");
  });

  test("the input chooses among what the policy allows, and never adds", () => {
    expect(see("report.md", { inputPublic: ["**"] })).toBe("private");
    expect(see("report.md", { inputPublic: ["**"], policyPublic: ["*.md"] })).toBe("public");
    expect(see("report.md", { inputPublic: ["other.md"], policyPublic: ["*.md"] })).toBe("private");
  });

  test.each([
    "facts.json",
    "x/facts-2.json",
    "logs/run.txt",
    "a/b.log",
    "redaction-links.json",
    "transport-log.jsonl",
    "deferred/comment.json",
    "raw/x",
  ])("%s is never public", (path) => expect(see(path, { policyPublic: ["**"], inputPublic: ["**"] })).toBe("private"));

  test("the frame stays public, since nobody could verify the rest without it", () => {
    expect(see("manifest.json", { policyPrivate: ["**"] })).toBe("public");
    expect(see("index.html", { inputPrivate: ["**"] })).toBe("public");
  });

  test.each(["../x", "/x", "a/../index.html", "a\\b"])("an unsafe path (%s) is private", (path) => {
    expect(see(path, { policyPublic: ["**"] })).toBe("private");
    expect(unsafePathReason(path)).not.toBeNull();
  });
});
