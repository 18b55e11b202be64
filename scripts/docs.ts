/*
 * Writes what is generated: the tables of inputs and outputs in the READMEs (from action.yml), the table of causes on the
 * page of troubles (from the code that names them) and the JSON Schemas (from zod). With --check it writes nothing and ends with 1 when a file is not what would be generated.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { CAUSES } from "../src/readiness/causes.ts";
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

/** Why a check is not green, each with the way out that the summary gives too. */
function causes(): string {
  const rows = Object.entries(CAUSES).map(([code, { reason, mend }]) => row([`\`${code}\``, reason, mend]));
  return [row(["Cause", "What it means", "What to do"]), "| --- | --- | --- |", ...rows].join("\n");
}

/** A page with what stands between the markers of this name written anew. Throws when it has lost them. */
function filled(path: string, name: string, content: string): string {
  const text = readFileSync(join(root, path), "utf8");
  const parts = new RegExp(`^([^]*<!-- generated: ${name} -->\\n)[^]*?(<!-- end of generated -->[^]*)$`).exec(text);
  if (parts === null) throw new Error(`${path} has no markers for the generated part "${name}"`);
  return `${parts[1] ?? ""}${content}\n${parts[2] ?? ""}`;
}

/** The files that are generated: path -> text. Throws when a page has lost its markers. */
export function generatedFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [readme, action] of Object.entries(documentedActions)) {
    files.set(readme, filled(readme, "inputs and outputs", tables(readFileSync(join(root, action), "utf8"))));
  }
  files.set("docs/troubleshooting.md", filled("docs/troubleshooting.md", "causes", causes()));
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
