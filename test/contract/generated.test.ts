import { existsSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { generatedFiles } from "../../scripts/docs.ts";
import { filesUnder, projectRoot, textOf } from "./project.ts";

/*
 * What is generated (tables of inputs and outputs from action.yml, JSON Schemas from zod) is committed, and equals what
 * `npm run docs` would write.
 */
const files = generatedFiles();

it("covers each README with a table, and each schema", () => {
  const markers = filesUnder(".").filter((path) => path.endsWith(".md") && textOf(path).includes("<!-- generated: inputs and outputs -->"));
  const schemas = existsSync(join(projectRoot, "schemas")) ? filesUnder("schemas") : [];
  expect([...files.keys()].toSorted()).toEqual([...markers, ...schemas].toSorted());
});

it.each([...files.keys()])("%s is as `npm run docs` writes it", (path) => {
  const text = existsSync(join(projectRoot, path)) ? textOf(path) : "";
  expect(text).toBe(files.get(path));
});

it("every README's table names every input", () => {
  const text = files.get("actions/merge-gate/README.md") ?? "";
  expect(text).toContain("| `fail-on` | When the step fails: fail, warn or never. | `fail` |");
});
