import { ageInWords } from "../readiness/external/age.ts";
import type { ExternalResult } from "../readiness/external/result-row.ts";
import { html, markdownCode, markdownText, singleLine } from "./escape.ts";
import { markdownTable } from "./markdown-parts.ts";
import { table, tag } from "./page-parts.ts";
import { htmlProse, markdownProse } from "./prose.ts";
import { MARKS, shortSha, type Tone } from "./words.ts";

const HEAD = ["Gate", "Result", "Commit", "Made", "Signed by", "What it counts"] as const;

/** What a result counts, in the colour of that: a success that does not count is no good news. */
function toneOf({ accepted, result }: ExternalResult): Tone {
  if (!accepted) return "unclear";
  return result === "success" ? "good" : result === "failure" ? "bad" : "unclear";
}

const age = ({ ageSeconds }: ExternalResult): string => (ageSeconds === null ? "" : ageInWords(ageSeconds));
const said = ({ result }: ExternalResult): string => result ?? "not read";
const uncounted = ({ accepted, code }: ExternalResult): string => (accepted ? "" : `(does not count: ${code ?? "unknown"})`);
const word = (result: ExternalResult): string => `${said(result)} ${uncounted(result)}`.trim();

/** Results of gates that ran elsewhere, as a Markdown table; empty where none was handed over. Every hostile string is escaped. */
export function externalTable(results: readonly ExternalResult[], rows: number): string {
  return markdownTable(
    HEAD,
    results,
    (result) => [
      markdownCode(result.name ?? result.source, 200),
      `${MARKS[toneOf(result)]} ${markdownText(word(result))}`,
      result.headSha === null ? "" : markdownCode(shortSha(result.headSha)),
      age(result),
      result.signer === null ? "nobody" : markdownCode(result.signer, 200),
      markdownProse(result.reason),
    ],
    rows,
  );
}

/** The same for the page. */
export function externalHtml(results: readonly ExternalResult[]): string {
  return table(
    "External results",
    HEAD,
    results.map((result) => [
      html(result.name ?? result.source, 200),
      // Beside the tag and not in it: a tag does not wrap, and would push the reason out of a narrow page.
      `${tag(toneOf(result), said(result))} ${html(uncounted(result))}`,
      result.headSha === null ? "" : `<code>${html(shortSha(result.headSha))}</code>`,
      age(result),
      result.signer === null ? "nobody" : `<code>${html(result.signer, 200)}</code>`,
      htmlProse(result.reason),
    ]),
  );
}

/** The same as marked lines for a terminal. */
export function externalLines(results: readonly ExternalResult[]): { tone: Tone; text: string }[] {
  return results.map((result) => ({
    tone: toneOf(result),
    text: `${singleLine(result.name ?? result.source, 100)}: ${singleLine(word(result), 100)}. ${singleLine(result.reason, 400)}`,
  }));
}
