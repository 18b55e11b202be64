import { existsSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { generatedFiles } from "../../scripts/docs.ts";
import { CAUSES } from "../../src/readiness/causes.ts";
import { filesUnder, projectRoot, textOf } from "./project.ts";

/*
 * What is generated (tables of inputs and outputs from action.yml, JSON Schemas from zod) is committed, and equals what
 * `npm run docs` would write.
 */
const files = generatedFiles();

it("covers each page with a generated part, and each schema", () => {
  const markers = filesUnder(".").filter((path) => path.endsWith(".md") && /<!-- generated: [a-z ]+ -->/.test(textOf(path)));
  const schemas = existsSync(join(projectRoot, "schemas")) ? filesUnder("schemas") : [];
  expect([...files.keys()].toSorted()).toEqual([...markers, ...schemas].toSorted());
});

it.each([...files.keys()])("%s is as `npm run docs` writes it", (path) => {
  const text = existsSync(join(projectRoot, path)) ? textOf(path) : "";
  expect(text).toBe(files.get(path));
});

it("the page of troubles names every cause that CI readiness gives, with its way out", () => {
  const text = files.get("docs/troubleshooting.md") ?? "";
  for (const [code, { mend }] of Object.entries(CAUSES)) {
    expect(text).toContain(`| \`${code}\` | `);
    expect(text).toContain(mend);
  }
});

it.each([
  ["src/github/transport/blocker.ts", "BlockerCode"],
  ["src/evidence/accept.ts", "RejectionCode"],
])("the page of troubles names every code of %s", (path, name) => {
  const declared = new RegExp(`export type ${name} =([^;]+);`).exec(textOf(path))?.[1] ?? "";
  const codes = Array.from(declared.matchAll(/"([a-z_-]+)"/g), ([, code]) => code);
  expect(codes.length).toBeGreaterThan(10);
  const page = textOf("docs/troubleshooting.md");
  expect(codes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
});

it("every README's table names every input", () => {
  const text = files.get("actions/merge-gate/README.md") ?? "";
  expect(text).toContain("| `fail-on` | When the step fails: fail, warn or never. | `fail` |");
});
