/*
 * Writes what is generated: the tables of inputs and outputs in the READMEs (from action.yml) and the JSON Schemas (from
 * zod). With --check it writes nothing and ends with 1 when a file is not what would be generated.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { schemaDocuments } from "./schema-documents.ts";

const root = join(import.meta.dirname, "..");
const actionSchema = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

/** README -> the action.yml it documents. */
export const documentedActions: Readonly<Record<string, string>> = {
  "README.md": "action.yml",
  "actions/context-pack/README.md": "actions/context-pack/action.yml",
  "actions/ci-readiness/README.md": "actions/ci-readiness/action.yml",
  "actions/merge-gate/README.md": "actions/merge-gate/action.yml",
  "actions/evidence-publish/README.md": "actions/evidence-publish/action.yml",
};

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function tables(actionYml: string): string {
  const action = actionSchema.parse(parse(actionYml));
  const inputs = Object.entries(action.inputs).map(([name, input]) =>
    row([`\`${name}\``, input.description, input.default === undefined ? "" : `\`${input.default}\``]),
  );
  const outputs = Object.entries(action.outputs).map(([name, output]) => row([`\`${name}\``, output.description]));
  return [
    "### Inputs",
    "",
    row(["Input", "Meaning", "Default"]),
    "| --- | --- | --- |",
    ...inputs,
    "",
    "### Outputs",
    "",
    row(["Output", "Meaning"]),
    "| --- | --- |",
    ...outputs,
  ].join("\n");
}

/** The files that are generated: path -> text. Throws when a README has lost its markers. */
export function generatedFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [readme, action] of Object.entries(documentedActions)) {
    const text = readFileSync(join(root, readme), "utf8");
    const parts = /^([\s\S]*<!-- generated: inputs and outputs -->\n)[\s\S]*?(<!-- end of generated -->[\s\S]*)$/.exec(text);
    if (parts === null) throw new Error(`${readme} has no markers for the generated tables`);
    files.set(readme, `${parts[1] ?? ""}${tables(readFileSync(join(root, action), "utf8"))}\n${parts[2] ?? ""}`);
  }
  for (const [path, document] of schemaDocuments()) files.set(path, `${JSON.stringify(document, null, 2)}\n`);
  return files;
}

if (import.meta.main) {
  const stale: string[] = [];
  for (const [path, text] of generatedFiles()) {
    let now = "";
    try {
      now = readFileSync(join(root, path), "utf8");
    } catch {
      // Not there yet: it is stale.
    }
    if (now === text) continue;
    stale.push(path);
    if (!process.argv.includes("--check")) writeFileSync(join(root, path), text);
  }
  if (stale.length > 0) console.log(`${process.argv.includes("--check") ? "Stale" : "Written"}: ${stale.join(", ")}`);
  if (stale.length > 0 && process.argv.includes("--check")) process.exitCode = 1;
}
