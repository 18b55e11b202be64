import type { ExternalResultFact } from "../facts/external-result.ts";
import { LARGEST_EVIDENCE_BYTES } from "./accept.ts";
import { inconsistency } from "./consistency.ts";
import { openEnvelope } from "./envelope.ts";
import { readBody } from "./kinds.ts";

/** The schema of the envelope bounds no text, and these stand in bodies and reasons. GitHub's own names are shorter. */
const MOST_CHARACTERS = 300;

/**
 * Opens one file that claims to be the result of a gate that ran elsewhere: size, text, envelope, digest, kind, body, and
 * whether it contradicts itself; fails closed. What it is about, its age and its signature are judged later, by those who
 * know the commit and the policy. `signed`: whether a signature lies beside it.
 */
export function openExternalResult(source: string, content: Uint8Array, signed: boolean): ExternalResultFact {
  const invalid = (reason: string): ExternalResultFact => ({ state: "invalid", source, reason });
  if (content.length > LARGEST_EVIDENCE_BYTES) return invalid("The file is larger than evidence may be.");
  const text = decode(content);
  if (text === null) return invalid("The file is not UTF-8 text.");
  const opened = openEnvelope(text);
  if (!opened.ok) return invalid(opened.rejection.reason);
  const { kind, subject, producer, generatedAt, body: found } = opened.envelope;
  if (kind !== "external-check") return invalid(`It is evidence of kind \`${kind}\`, not \`external-check\`.`);
  const longest = Math.max(...[generatedAt, producer.action, producer.workflow, subject.repository].map((text) => text?.length ?? 0));
  if (longest > MOST_CHARACTERS) return invalid("A field of its envelope is longer than any that we write.");
  const body = readBody(kind, found);
  if (!body.ok) return invalid(body.reason);
  const fault = inconsistency(opened.envelope);
  if (fault !== null) return invalid(fault);
  const { name, result, summary, url, expiresAt } = body.body;
  if (!isPlainName(name)) return invalid("Its name has a line break, an invisible character, or a blank at an end.");
  return {
    state: "read",
    source,
    subject,
    generatedAt,
    producer: { action: producer.action, workflow: producer.workflow },
    name,
    result,
    summary,
    url,
    expiresAt,
    signature: { state: signed ? "unchecked" : "none" },
  };
}

/**
 * Whether the name of a gate shows as it is: one line, nothing invisible, no blanks at its ends. Two names that look the
 * same would be two gates, and a name of several lines would write lines of its own into reports.
 */
export function isPlainName(name: string): boolean {
  return name.trim() === name && name !== "" && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/u.test(name);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Names under which the signature of a file lies beside it, the most exact first. */
export function signatureNames(path: string): string[] {
  const stem = path.replace(/\.json$/u, "");
  return [
    ...new Set([
      `${path}.sigstore.json`,
      `${stem}.sigstore.json`,
      `${path}.sigstore.jsonl`,
      `${stem}.sigstore.jsonl`,
      `${path}.jsonl`,
      `${stem}.jsonl`,
    ]),
  ];
}

/** Whether a file of a folder or an artifact is meant as a result: JSON, and not the signature of another file. */
export function isResultFile(path: string): boolean {
  return path.endsWith(".json") && !path.endsWith(".sigstore.json");
}
