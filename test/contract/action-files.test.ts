import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

import { NoOperationTraceWriter } from "@actions/workflow-parser";
import { parseAction } from "@actions/workflow-parser/actions/action-parser";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";

import { inputs as readinessInputs } from "../../actions/ci-readiness/inputs.ts";
import { inputs as contextInputs } from "../../actions/context-pack/inputs.ts";
import { inputs as publishInputs } from "../../actions/evidence-publish/inputs.ts";
import { inputs as gateInputs } from "../../actions/merge-gate/inputs.ts";
import { inputs as rootInputs } from "../../actions/root/inputs.ts";
import { type InputTable, readInputs } from "../../src/host/inputs.ts";
import { evidenceOutputs } from "../../src/host/outputs.ts";
import { readinessOutputs } from "../../src/jobs/ci-readiness.ts";
import { contextOutputs } from "../../src/jobs/context-pack.ts";
import { publishOutputs } from "../../src/jobs/evidence-publish.ts";
import { gateOutputs } from "../../src/jobs/merge-gate.ts";
import { bundle } from "../unit/evidence/bundle-fixtures.ts";
import { context, gate, readiness } from "../unit/render/fixtures.ts";
import { filesUnder, projectRoot, textOf } from "./project.ts";

/*
 * What `action.yml` promises is what the code reads and sets. The runner warns of an input that is not declared and
 * hands it on all the same, so nothing but this test notices when the two lists part.
 */

const manifestSchema = z.strictObject({
  name: z.string(),
  description: z.string(),
  author: z.literal("trust-layer"),
  branding: z.strictObject({ icon: z.string(), color: z.string() }).optional(),
  inputs: z.record(
    z.string(),
    z.strictObject({ description: z.string().min(10), required: z.literal(false), default: z.string().optional() }),
  ),
  outputs: z.record(z.string(), z.strictObject({ description: z.string().min(10) })),
  runs: z.strictObject({ using: z.literal("node24"), main: z.string() }),
});

const artifact = { id: 1, url: null, digest: null, size: 1, name: "a", expiresAt: null };
const published = {
  bundle: bundle(),
  written: { publicRoot: "public", privateRoot: "private" },
  transport: { operations: [], envelope: null, files: new Map<string, string>(), events: [] },
  publicArtifact: null,
  privateArtifact: null,
};

/** The functions from which a step takes its outputs, with the names that each gives. */
const OUTPUTS: Readonly<Record<string, readonly string[]>> = {
  evidenceOutputs: Object.keys(evidenceOutputs({ jsonPath: "a.json", markdownPath: "a.md", artifact })),
  contextOutputs: Object.keys(contextOutputs(context)),
  readinessOutputs: Object.keys(readinessOutputs(readiness)),
  gateOutputs: Object.keys(gateOutputs(gate)),
  publishOutputs: Object.keys(publishOutputs(published)),
};

const ACTIONS: readonly { name: string; file: string; code: string; inputs: InputTable }[] = [
  { name: "root", file: "action.yml", code: "actions/root", inputs: rootInputs },
  { name: "context-pack", file: "actions/context-pack/action.yml", code: "actions/context-pack", inputs: contextInputs },
  { name: "ci-readiness", file: "actions/ci-readiness/action.yml", code: "actions/ci-readiness", inputs: readinessInputs },
  { name: "merge-gate", file: "actions/merge-gate/action.yml", code: "actions/merge-gate", inputs: gateInputs },
  { name: "evidence-publish", file: "actions/evidence-publish/action.yml", code: "actions/evidence-publish", inputs: publishInputs },
];

/** The names of the outputs that a `run.ts` hands to `report.outputs({ ... })`, spreads followed to the functions behind them. */
function outputsSetBy(source: string): string[] {
  const object = /\.outputs\((\{[^]*?\}|\w+\([^]*?\))\);/.exec(source)?.[1];
  if (object === undefined) throw new Error("no call of report.outputs was found");
  const spread = object.startsWith("{")
    ? Array.from(object.matchAll(/\.\.\.(\w+)(\()?/g), ([, name, call]) => ({ name: name ?? "", call }))
    : [{ name: /^\w+/.exec(object)?.[0] ?? "", call: "(" }];
  const named = spread.flatMap(({ name, call }) => {
    const known = OUTPUTS[call === undefined ? (new RegExp(`const ${name} = (\\w+)\\(`).exec(source)?.[1] ?? "") : name];
    if (known === undefined) throw new Error(`nobody knows which outputs ${name} gives`);
    return known;
  });
  const literal = object.startsWith("{")
    ? Array.from(object.matchAll(/[{,]\s*(?:"([\w-]+)"|([\w-]+))\s*:/g), ([, quotedName, plain]) => quotedName ?? plain ?? "")
    : [];
  return [...new Set([...named, ...literal])].sort();
}

describe("the reading of outputs", () => {
  it("follows spreads, constants, keys and a lone call", () => {
    expect(outputsSetBy("report.outputs({ ...gateOutputs(body) });")).toEqual([...(OUTPUTS["gateOutputs"] ?? [])].sort());
    expect(outputsSetBy('const a = gateOutputs(b);\nreport.outputs({\n  ...a,\n  status: "x",\n  "comment-url": "y",\n});')).toEqual(
      [...(OUTPUTS["gateOutputs"] ?? []), "status", "comment-url"].sort(),
    );
    expect(outputsSetBy("report.outputs(publishOutputs(published));")).toContain("comment-url");
    expect(() => outputsSetBy("report.outputs({ ...unheardOf(body) });")).toThrow("unheardOf");
    expect(() => outputsSetBy("nothing();")).toThrow();
  });
});

it("every action.yml is one of these", () => {
  const found = filesUnder(".").filter((path) => /(?:^|\/)action\.ya?ml$/.test(path) && !path.startsWith("test/"));
  expect(found.toSorted()).toEqual(ACTIONS.map(({ file }) => file).toSorted());
});

describe.each(ACTIONS)("$name", ({ file, code, inputs }) => {
  const text = textOf(file);
  const manifest = manifestSchema.parse(parse(text));

  it("is valid for GitHub's own parser", () => {
    const { context: parsed } = parseAction({ name: file, content: text }, new NoOperationTraceWriter());
    expect(parsed.errors.getErrors().map((error) => error.message)).toEqual([]);
  });

  it("declares the inputs that the code reads, no more and no fewer", () => {
    expect(Object.keys(manifest.inputs).toSorted()).toEqual(Object.keys(inputs).toSorted());
  });

  it("has the default that the code has", () => {
    const absent = readInputs(inputs, {});
    for (const [name, { default: stated }] of Object.entries(manifest.inputs)) {
      const silent = absent[name];
      if (stated === undefined || stated.startsWith("${{")) {
        // Nothing is hidden: what the code takes for an absent input, beyond "not given", stands in action.yml.
        expect({ name, silent: silent === null || (Array.isArray(silent) && silent.length === 0) }).toEqual({ name, silent: true });
      } else {
        const given = readInputs(inputs, { [`INPUT_${name.toUpperCase()}`]: stated });
        expect({ name, value: given[name] }).toEqual({ name, value: silent });
        expect(silent).not.toBeNull();
      }
    }
  });

  it("declares the outputs that the code sets, no more and no fewer", () => {
    expect(Object.keys(manifest.outputs).toSorted()).toEqual(outputsSetBy(textOf(`${code}/run.ts`)));
  });

  it("names a script that is there", () => {
    expect(existsSync(join(projectRoot, dirname(file), manifest.runs.main))).toBe(true);
    expect(manifest.runs.main.endsWith(`dist/${code.replace("actions/", "")}/index.js`)).toBe(true);
  });

  it("is branded where the marketplace shows it, and has a README", () => {
    expect(manifest.branding !== undefined).toBe(file === "action.yml");
    expect(existsSync(join(projectRoot, dirname(file), "README.md"))).toBe(true);
  });

  it("says which permissions it needs, each with its reason, in its README", () => {
    const readme = textOf(join(dirname(file), "README.md"));
    const permissions = Array.from(
      readme.matchAll(
        /`(contents|pull-requests|checks|statuses|actions|issues): (?:read|write)`|^ {2}(contents|pull-requests|checks|statuses|actions|issues): (?:read|write) +#/gm,
      ),
      ([, cell, line]) => cell ?? line,
    );
    expect(permissions).toContain("contents");
    expect(permissions).toContain("pull-requests");
  });
});

it("inputs and outputs that several actions have mean the same in each", () => {
  const manifests = ACTIONS.map(({ file }) => manifestSchema.parse(parse(textOf(file))));
  const common = [
    "github-token",
    "policy",
    "mode",
    "pull-request",
    "evidence-dir",
    "upload",
    "artifact-suffix",
    "retention-days",
    "summary",
    "check-run-id",
  ];
  for (const name of common) expect(new Set(manifests.map(({ inputs }) => JSON.stringify(inputs[name]))).size).toBe(1);
});
