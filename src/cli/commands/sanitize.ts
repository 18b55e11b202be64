import { resolve } from "node:path";
import { buffer as readAll } from "node:stream/consumers";
import { prettyJson } from "../../evidence/canonical-json.ts";
import { sanitize as clean } from "../../evidence/sanitize/sanitize.ts";
import type { Command } from "../command.ts";
import { ConfigurationError } from "../../facts/configuration-error.ts";
import { readBytes } from "../open-terminal.ts";

/** Cleans a text of secrets and local paths. The secret itself is never printed. */
export const sanitize: Command = {
  name: "sanitize",
  usage: "FILE|- [--json] [--personal-data]",
  summary: "clean a text of secrets and local absolute paths; the findings (rule, line) go to standard error",
  options: { json: { type: "boolean" }, "personal-data": { type: "boolean" } },
  positionals: 1,
  async run(values, [file = "-"]) {
    const text = textOf(file === "-" ? await readAll(process.stdin) : await readBytes(resolve(file)), file);
    const result = clean(text, { personalData: values["personal-data"] === true });
    if (values["json"] === true) {
      process.stdout.write(prettyJson({ text: result.text, findings: result.findings }));
      return 0;
    }
    process.stdout.write(result.text);
    for (const finding of result.findings) process.stderr.write(`line ${finding.line}: ${finding.rule}\n`);
    process.stderr.write(`${result.findings.length} replaced\n`);
    return 0;
  },
};

/** What is not text cannot be cleaned, and read as text it would come out as something else. */
function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ConfigurationError(
      `${file === "-" ? "Standard input" : file} is not UTF-8 text, so nothing was cleaned.`,
      "Give a text file, or convert it to UTF-8 first.",
    );
  }
}
