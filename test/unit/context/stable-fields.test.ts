import { expect, test } from "vitest";

import { contextBodySchema, rankedFileSchema } from "../../../src/context/body.ts";
import { quoted, sectionOf, tableRows, textOf } from "../../contract/project.ts";
import { fieldsOf } from "../../contract/schema-paths.ts";

/*
 * What tools read of `trust-layer context --json`. A name here may not go or change its meaning within schema version 1; a
 * new one is written down here and in docs/evidence.md, "For tools".
 */
const STABLE: Readonly<Record<string, readonly string[]>> = {
  "the body": [
    "change",
    "conflicts",
    "expected",
    "git",
    "harness",
    "headline",
    "impact",
    "inspected",
    "openQuestions",
    "primaryFiles",
    "ranked",
    "relatedFiles",
    "repository",
    "reviewPrompts",
    "task",
    "taskContext",
    "tests",
    "tokenBudget",
    "unknowns",
  ],
  "ranked[]": ["impact", "path", "reasons", "role", "score"],
  "tests[]": ["command", "path"],
  task: ["intent", "source", "text"],
  taskContext: ["hotSpots", "patterns", "risks"],
  "taskContext.hotSpots[]": ["kind", "line", "path", "reason", "symbol"],
  "taskContext.patterns[]": ["commit", "paths", "reason", "subject"],
  "conflicts[]": ["author", "headRef", "isDraft", "number", "paths", "title", "updatedAt"],
  impact: ["reason", "verdict"],
  harness: ["commands", "focusAreas"],
  "harness.commands[]": ["command", "group", "reason", "source", "trust"],
  change: ["additions", "deletions", "details", "domains", "files", "risk", "tier"],
  "change.files[]": ["additions", "deletions", "domain", "kind", "path", "previousPath", "riskFlags", "status"],
  "unknowns[]": ["mend", "reason", "what"],
};

test.each(Object.entries(STABLE))("%s keeps its names, and has no other", (part, names) => {
  expect(fieldsOf(part === "the body" ? "context-pack" : `context-pack.${part}`)).toEqual(names);
});

test("the page names the same", () => {
  const rows = tableRows(sectionOf(textOf("docs/evidence.md"), "### For tools") ?? "");
  expect(Object.fromEntries(rows.map(([part = "", names = ""]) => [quoted(part)[0] ?? part, quoted(names)]))).toEqual(STABLE);
});

test("what a ranked file may be called stays", () => {
  const { role, impact } = rankedFileSchema.shape;
  expect(role.options).toEqual(["primary", "related", "test"]);
  expect(impact.unwrap().options).toEqual(["required", "supporting", "advisory"]);
});

test("a pack of the first version, without what came later, is still read", () => {
  const first = {
    headline: "x",
    repository: {
      fileCount: 0,
      languages: [],
      packageManagers: [],
      scripts: [],
      entryPoints: [],
      importantDirectories: [],
    },
    git: { branch: null, headSha: null, shallow: false, historyDepth: 0, clean: null, uncommittedPaths: [] },
    harness: { commands: [] },
    change: null,
    task: { text: "", source: "none" },
    ranked: [{ path: "a", score: 1, role: "primary", reasons: ["x"] }],
    primaryFiles: [],
    relatedFiles: [],
    tests: [],
    reviewPrompts: [],
    openQuestions: [],
    unknowns: [],
    inspected: 0,
    expected: null,
  };
  expect(contextBodySchema.parse(first)).toEqual(first);
});
