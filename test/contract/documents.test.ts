import { existsSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { COMMAND_NAMES } from "../../src/cli/main.ts";
import type { Command } from "../../src/cli/command.ts";
import { policyTemplate } from "../../src/cli/templates.ts";
import { evidenceKindSchema } from "../../src/evidence/envelope.ts";
import { FRAME_PATHS } from "../../src/evidence/split.ts";
import { NOT_IN_THIS_VERSION } from "../../src/policy/not-in-this-version.ts";
import { loadPolicy } from "../../src/policy/load.ts";
import { levelOf } from "../../src/policy/modes.ts";
import { CHECK_IDS, modeSchema } from "../../src/policy/schema.ts";
import { checkClassSchema } from "../../src/readiness/body.ts";
import { filesUnder, projectRoot, quoted, sectionOf, tableRows, textOf } from "./project.ts";
import { documentNames, fieldExists, fieldsOf, leavesOf } from "./schema-paths.ts";

/* What the pages say is what the code does: ids, keys, fields, commands, files. A page that lags behind fails here. */

const firstCells = (markdown: string): string[] => tableRows(markdown).map(([first]) => first ?? "");

describe("the reading of fields", () => {
  it.each([
    "merge-gate.checks[].reason",
    "envelope.subject.headSha",
    "policy.checks.title.max-length",
    "context-pack.change.tier.reasons[].path",
    "proof-index.checks[].mend",
  ])("%s exists", (path) => expect(fieldExists(path)).toBe(true));

  it.each(["merge-gate.checks.reason", "merge-gate.checks[].reasons", "envelope.head", "policy.checks.dependencies", "nothing.at.all", ""])(
    "%j does not",
    (path) => {
      expect(fieldExists(path)).toBe(false);
    },
  );
});

describe("docs/checks.md", () => {
  const page = textOf("docs/checks.md");
  const headings = Array.from(page.matchAll(/^## `([^`]+)`/gm), ([, id]) => id ?? "");

  it("has one section for each check of this version, in their order, and none for another", () => {
    expect(headings).toEqual([...CHECK_IDS]);
  });

  it.each(CHECK_IDS.map((id) => [id]))("%s: what it looks at, why, how to mend it", (id) => {
    const section = sectionOf(page, page.split("\n").find((line) => line.startsWith(`## \`${id}\``)) ?? "") ?? "";
    for (const part of ["Looks at", "Why", "Mend"]) {
      const text = new RegExp(`^\\*\\*${part}\\.\\*\\* (.+)$`, "m").exec(section)?.[1] ?? "";
      expect({ part, long: text.length > 40 }).toEqual({ part, long: true });
    }
  });

  it("has the levels that the modes have", () => {
    const rows = tableRows(sectionOf(page, "## Levels") ?? "").map(([id, ...levels]) => [quoted(id ?? "")[0], ...levels]);
    expect(rows).toEqual(CHECK_IDS.map((id) => [id, ...modeSchema.options.map((mode) => levelOf(null, mode, id))]));
  });

  it("names what is not in this version", () => {
    const text = sectionOf(page, "## Not in this version") ?? "";
    expect(quoted(text).toSorted()).toEqual([...NOT_IN_THIS_VERSION].toSorted());
  });

  it("names every class of CI", () => {
    const section = sectionOf(page, page.split("\n").find((line) => line.startsWith("## `ci`")) ?? "") ?? "";
    expect(checkClassSchema.options.filter((word) => !quoted(section).includes(word))).toEqual([]);
  });
});

describe("docs/policy.md", () => {
  const page = textOf("docs/policy.md");

  /** The leaves of the schema, with the level of each check written once, as the page does. */
  function documentedKeys(): string[] {
    const keys = leavesOf("policy").map((path) => path.replace(/^policy\./, ""));
    return [...new Set(keys.map((key) => key.replace(/^checks\.[^.]+(?:\.level)?$/, "checks.<id>.level")))].sort();
  }

  it("names every key of the schema, and no other", () => {
    expect(documentedKeys().length).toBeGreaterThan(25);
    expect(firstCells(page).flatMap(quoted).toSorted()).toEqual(documentedKeys());
  });

  it("has an example that is a policy", () => {
    const blocks = Array.from(page.matchAll(/```yaml\n([^]*?)```/g), ([, text]) => text ?? "");
    expect(blocks).toHaveLength(1);
    expect(Object.keys(loadPolicy(blocks[0] ?? "", "example.yml").policy).length).toBeGreaterThan(8);
  });

  it("says which keys are reserved", () => {
    expect([...NOT_IN_THIS_VERSION, "rollout"].filter((name) => !(sectionOf(page, "## Reserved") ?? "").includes(`\`${name}\``))).toEqual(
      [],
    );
    expect(() => loadPolicy("checks: { dependencies: fail }\n", "example.yml")).toThrow();
  });

  it.each(modeSchema.options.map((mode) => [mode]))("what `init` writes for %s is a policy of that mode", (mode) => {
    expect(loadPolicy(policyTemplate(mode), "x.yml").policy.mode).toBe(mode);
  });

  it("our own policy is one", () => {
    expect(loadPolicy(textOf(".github/trust-layer.yml"), ".github/trust-layer.yml").policy.version).toBe(1);
  });
});

describe("docs/evidence.md", () => {
  const page = textOf("docs/evidence.md");
  const fields = firstCells(page)
    .flatMap(quoted)
    .filter((name) => documentNames.some((document) => name.startsWith(`${document}.`)) && !/\.(?:json|md)$/.test(name));

  it("names only fields that a schema has", () => {
    expect(fields.length).toBeGreaterThan(60);
    expect(fields.filter((path) => !fieldExists(path))).toEqual([]);
  });

  it("names each field once", () => {
    expect(fields.filter((path, index) => fields.indexOf(path) !== index)).toEqual([]);
  });

  it.each([...evidenceKindSchema.options, "envelope"].map((kind) => [kind]))(
    "names every field of %s, at least its first level",
    (kind) => {
      expect(fieldsOf(kind).length).toBeGreaterThan(0);
      const missing = fieldsOf(kind).filter(
        (name) =>
          !fields.some((path) => path === `${kind}.${name}` || path.startsWith(`${kind}.${name}.`) || path.startsWith(`${kind}.${name}[]`)),
      );
      expect(missing).toEqual([]);
    },
  );

  it("names every kind, and every file that a bundle always has", () => {
    const words = quoted(page);
    expect(evidenceKindSchema.options.filter((kind) => !words.includes(kind))).toEqual([]);
    expect(FRAME_PATHS.filter((path) => !words.includes(path))).toEqual([]);
  });
});

describe("README.md", () => {
  const readme = textOf("README.md");
  const rows = tableRows(sectionOf(readme, "## At a terminal") ?? "").map(([first]) => quoted(first ?? ""));
  const calls = rows.map((parts) => ({
    commands: parts.filter((part) => !part.startsWith("[")).map((part) => part.split(" ")[0] ?? ""),
    text: parts.join(" "),
  }));

  it("lists every command, and no other", () => {
    expect(calls.flatMap(({ commands }) => commands).toSorted()).toEqual([...COMMAND_NAMES].toSorted());
  });

  it("gives every command only options that it has", async () => {
    const modules = await Promise.all(
      filesUnder("src/cli/commands").map((path) => import(join(projectRoot, path)) as Promise<Record<string, unknown>>),
    );
    const isCommand = (value: unknown): value is Command =>
      typeof value === "object" && value !== null && "options" in value && "usage" in value && "name" in value;
    const commands = modules.flatMap((module) => Object.values(module)).filter(isCommand);
    expect(commands.map(({ name }) => name).toSorted()).toEqual([...COMMAND_NAMES].toSorted());
    for (const { commands: names, text } of calls) {
      const options = Array.from(text.matchAll(/--([a-z-]+)/g), ([, option]) => option ?? "");
      for (const command of commands.filter(({ name }) => names.includes(name))) {
        expect({ name: command.name, unknown: options.filter((option) => !(option in command.options)) }).toEqual({
          name: command.name,
          unknown: [],
        });
      }
    }
  });
});

describe("what the pages point to", () => {
  const pages = [
    "README.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    ...filesUnder("docs").filter((path) => path.endsWith(".md")),
    ...filesUnder("actions").filter((path) => path.endsWith("README.md")),
  ];

  /** Links to files and paths of the project in a page that lead nowhere. */
  function deadEnds(path: string, text: string): string[] {
    const links = Array.from(text.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g), ([, target]) => join(path, "..", target ?? ""));
    const named = quoted(text).filter((word) =>
      /^(?:src|docs|test|actions|schemas|scripts|bench|workflows-examples|\.github)\/[\w./-]*$/.test(word),
    );
    return [...links, ...named].filter((target) => !existsSync(join(projectRoot, target)));
  }

  it("the rule bites", () => {
    expect(deadEnds("docs/a.md", "[x](nowhere.md) [y](../README.md) `src/nowhere.ts` `src/app.ts` `src/gate/`")).toEqual([
      "docs/nowhere.md",
      "src/nowhere.ts",
    ]);
  });

  it.each(pages)("%s leads nowhere else", (path) => {
    // What users' repositories have lies under the same names.
    const theirs = [".github/trust-layer.yml", ".github/workflows/", ".github/CODEOWNERS"];
    expect(deadEnds(path, textOf(path)).filter((target) => !theirs.includes(target))).toEqual([]);
  });

  it("docs/architecture.md has a row for every room", () => {
    const rooms = firstCells(sectionOf(textOf("docs/architecture.md"), "## The rooms") ?? "").flatMap(quoted);
    const folders = [...new Set(filesUnder("src").flatMap((path) => /^src\/[^/]+\//.exec(path)?.[0] ?? []))];
    expect(folders.length).toBeGreaterThan(8);
    expect(folders.filter((folder) => !rooms.includes(folder))).toEqual([]);
  });
});
