import { describe, expect, test } from "vitest";

import type { ContextBody } from "../../../src/context/body.ts";
import { withImpact } from "../../../src/context/details/impact.ts";
import { intentOf } from "../../../src/context/details/intent.ts";
import { packagesOf } from "../../../src/context/packages.ts";
import { buildQuery } from "../../../src/context/query.ts";
import { repositoryShape } from "../../../src/context/shape.ts";
import { scratch } from "../git/scratch.ts";
import { context } from "../render/fixtures.ts";
import { fileChange, packOf, sourcesOf } from "./world.ts";

/** The pack of a change of this risk. */
function risky(level: "low" | "medium" | "high"): ContextBody {
  if (context.change === null) throw new Error("the fixture has a change");
  return { ...context, change: { ...context.change, risk: { ...context.change.risk, level, score: 1 } } };
}
const read = context.change?.files.map(({ path }) => fileChange(path)) ?? [];

describe("the verdict on the impact", () => {
  test.each(["low", "medium", "high"] as const)("is the risk where all was read: %s", (level) => {
    expect(withImpact(risky(level), read).impact?.verdict).toBe(level);
  });

  test.each<[string, ContextBody, typeof read | null, RegExp]>([
    ["no changed file was read", risky("low"), null, /The changed files were not read/],
    ["lines were not read", risky("medium"), [fileChange("src/refund.ts", { addedLines: null })], /lines of 1 changed file were not read/],
    ["there is no checkout", { ...risky("low"), repository: { ...context.repository, fileCount: 0 } }, read, /Without a checkout/],
  ])("is unknown where %s, and high stays high", (_, body, changes, reason) => {
    expect(withImpact(body, changes).impact).toMatchObject({ verdict: "unknown", reason: expect.stringMatching(reason) });
    const high = { ...body, change: risky("high").change };
    expect(withImpact(high, changes).impact?.verdict).toBe("high");
  });

  test("a deleted or a binary file has no lines to miss", () => {
    const changes = [fileChange("a", { addedLines: null, status: "deleted" }), fileChange("b.png", { addedLines: null, binary: true })];
    expect(withImpact(risky("low"), changes).impact?.verdict).toBe("low");
  });

  test("there is none without a change", () => {
    expect(withImpact({ ...context, change: null }, null).impact).toBeNull();
  });
});

describe("what each ranked file is to a change or task", () => {
  const impacts = (body: ContextBody) => Object.fromEntries(body.ranked.map(({ path, impact }) => [path, impact]));

  test("the changed, the usual companion and the test that did not change are required; what is proposed supports; the rest advises", async () => {
    const source = scratch();
    source.write("src/parser.ts", "export function parse(text: string) {\n  return text;\n}\n");
    source.write("src/printer.ts", 'import { parse } from "./parser";\nexport const print = (text: string) => parse(text);\n');
    source.write("test/parser.test.ts", "import { parse } from '../src/parser';\n");
    for (let index = 0; index < 30; index += 1) source.write(`src/other/${index}.ts`, `export const parse${index} = ${index};\n`);
    source.commit("feat: start");
    for (let round = 1; round <= 4; round += 1) {
      source.write("src/parser.ts", `export function parse(text: string) {\n  return text + ${round};\n}\n`);
      source.write("docs/parser.md", `${round}\n`);
      source.commit(`fix: parse ${round}`);
    }
    const base = source.git("rev-parse", "HEAD");
    source.write("src/parser.ts", "export function parse(text: string, deep: boolean) {\n  return text;\n}\n");
    source.commit("feat: parse deeply");
    const body = await packOf(source.dir, { base, task: "parse deeply" });
    expect(impacts(body)).toMatchObject({
      "src/parser.ts": "required",
      "docs/parser.md": "required",
      "test/parser.test.ts": "required",
      "src/printer.ts": "supporting",
    });
    expect(body.ranked.every(({ impact }) => impact !== undefined)).toBe(true);
    expect(body.harness.focusAreas).toEqual([{ path: "src", files: 1, reason: "changed here" }]);
    expect(body.task.intent).toMatchObject({ action: "unknown", topics: expect.arrayContaining(["parse"]) });
    expect(body.impact?.reason).toContain("Outside of the change, 2 required");
  });

  test("for a task: where to begin, what supports it, and what is only ranked", () => {
    const ranked = (["src/a.ts", "src/b.ts", "src/c.ts"] as const).map((path) => ({
      path,
      score: 0.5,
      role: "related" as const,
      reasons: ["holds a word"],
    }));
    const body = withImpact({ ...context, change: null, ranked, primaryFiles: ["src/a.ts"], relatedFiles: ["src/b.ts"], tests: [] }, null);
    expect(impacts(body)).toEqual({ "src/a.ts": "required", "src/b.ts": "supporting", "src/c.ts": "advisory" });
  });
});

describe("what a task asks for", () => {
  const sources = (task: string) => ({ ...sourcesOf({ "a.ts": "" }), query: buildQuery(task, null) });
  test.each([
    ["fix: the parser adds a line", "fix"],
    ["feat(core): fix-ups are kept", "add"],
    ["Parser crashes on an empty file", "fix"],
    ["\n\nRemove the old cache\n\nfix it", "remove"],
    ["Rename Widget to Gadget", "refactor"],
    ["docs: how to add a rule", "document"],
    ["perf: read once", "speed-up"],
    ["Bump left from 1 to 2", "update"],
    ["Parser", "unknown"],
    ["", "unknown"],
  ])("%j: %s", (task, action) => {
    expect(intentOf(task, sources(task)).action).toBe(action);
  });

  test("its topics are its words, never those of the changed lines", () => {
    const query = buildQuery("parse the config", [fileChange("src/x.ts", { addedLines: [{ line: 1, text: "otherWord()" }] })]);
    const { topics } = intentOf("parse the config", { ...sourcesOf({ "a.ts": "" }), query });
    expect(topics).not.toContain("otherword");
  });
});

describe("name and version of what the root publishes", () => {
  const named = (files: Readonly<Record<string, string>>) => packagesOf(sourcesOf(files).manifests);
  test("as each ecosystem writes it", () => {
    expect(
      named({
        "package.json": '{"name":"widgets","version":"1.4.0"}',
        "pyproject.toml": '[tool.poetry]\nname = "w"\nversion = "2.0"\n',
        "Cargo.toml": '[package]\nname = "w-rs"\nversion.workspace = true\n',
        "go.mod": "module example.com/w\n\ngo 1.24\n",
        "composer.json": '{"name":"o/w"}',
      }),
    ).toEqual([
      { name: "widgets", version: "1.4.0", source: "package.json" },
      { name: "o/w", version: null, source: "composer.json" },
      { name: "w", version: "2.0", source: "pyproject.toml" },
      { name: "w-rs", version: null, source: "Cargo.toml" },
      { name: "example.com/w", version: null, source: "go.mod" },
    ]);
  });

  test("Maven, with what its parent says, and gems", () => {
    expect(
      named({
        "pom.xml":
          "<project><parent><groupId>g</groupId><artifactId>p</artifactId><version>7</version></parent><artifactId>a</artifactId><dependencies><dependency><groupId>x</groupId></dependency></dependencies></project>",
        "w.gemspec": "Gem::Specification.new 'w', version do |s|\n  s.summary = 'x'\nend\n",
        "v.gemspec": 'Gem::Specification.new do |s|\n  s.name = "v"\n  s.version = "1.2"\nend\n',
        "sub/u.gemspec": 's.name = "u"',
      }),
    ).toEqual([
      { name: "g:a", version: "7", source: "pom.xml" },
      { name: "w", version: null, source: "w.gemspec" },
      { name: "v", version: "1.2", source: "v.gemspec" },
    ]);
    expect(named({ "pom.xml": "<project><groupId>g</groupId><artifactId>a</artifactId><version>${revision}</version></project>" })).toEqual(
      [{ name: "g:a", version: null, source: "pom.xml" }],
    );
    expect(named({ "pom.xml": "<project></project>", "x.gemspec": "broken" })).toEqual([]);
  });

  test("nothing is made up of a broken manifest, one without a name, or one of another folder", () => {
    expect(
      named({ "package.json": "{", "Cargo.toml": "[workspace]\n", "deno.json": '{"name":7}', "packages/a/package.json": '{"name":"a"}' }),
    ).toEqual([]);
  });
});

test("the list of files ends after a thousand, and says so", () => {
  const files = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`src/${String(index).padStart(5, "0")}.ts`, ""]));
  const whole = repositoryShape(sourcesOf(files(1000)));
  expect([whole.files?.length, whole.filesTruncated, whole.fileCount]).toEqual([1000, false, 1000]);
  const cut = repositoryShape(sourcesOf(files(1001)));
  expect([cut.files?.length, cut.filesTruncated, cut.fileCount, cut.files?.[0]]).toEqual([1000, true, 1001, "src/00000.ts"]);
});
