import { expect, it } from "vitest";
import { parseYaml } from "../../../src/context/parse-yaml.ts";

it("reads YAML, and gives up at once on what was made to keep the parser busy", () => {
  expect(parseYaml("on: push\njobs: { a: { needs: [b] } }\n")).toEqual({ on: "push", jobs: { a: { needs: ["b"] } } });
  // Both take minutes when they are parsed without care.
  for (const text of ["- ? ".repeat(600), "{".repeat(20_000)]) expect(() => parseYaml(text)).toThrow();
});
