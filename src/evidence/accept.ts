import { sameEpoch, type Subject } from "../facts/subject.ts";
import { inconsistency } from "./consistency.ts";
import { openEnvelope, type Envelope, type EvidenceKind } from "./envelope.ts";
import { readBody } from "./kinds.ts";
import { byPath } from "./safe-path.ts";

/** Larger evidence is not ours: the largest pack of a repository of 50,000 files stays far below. Bytes. */
export const LARGEST_EVIDENCE_BYTES = 16 * 1024 * 1024;

/** A file that claims to be evidence, as it was found in the evidence folder or in an artifact: untrusted. */
export interface OfferedEvidence {
  path: string;
  content: string | Uint8Array;
}

/** What evidence must be about to count. */
export interface AcceptanceTerms {
  subject: Subject;
  /**
   * The run that made it: ours, or the one that the user named. `null`: made at this terminal. `any`: the user gave a
   * folder of evidence to a terminal, where the subject alone says what belongs together.
   */
  runId: number | "any" | null;
  /** The newest attempt that may count: ours. `null`: any. */
  runAttempt: number | null;
  /** `undefined`: every kind. */
  kinds?: readonly EvidenceKind[];
}

export type RejectionCode =
  | "too-large"
  | "not-text"
  | "not-json"
  | "schema"
  | "digest"
  | "kind"
  | "body-schema"
  | "inconsistent"
  | "other-epoch"
  | "other-run"
  | "later-attempt"
  | "superseded"
  | "ambiguous";

export interface Rejection {
  path: string;
  code: RejectionCode;
  reason: string;
}

export interface AcceptedEvidence {
  path: string;
  envelope: Envelope;
}

/**
 * Judges each offered piece on its own (form, digest, body, epoch, run), then keeps one of each kind: the newest attempt,
 * since re-running failed jobs leaves upstream evidence in an earlier one. Two different pieces of one kind and attempt
 * are both refused: nobody can tell which is meant. Both lists are sorted by path.
 */
export function acceptEvidence(
  offered: readonly OfferedEvidence[],
  terms: AcceptanceTerms,
): { accepted: AcceptedEvidence[]; rejected: Rejection[] } {
  const rejected: Rejection[] = [];
  const byKind = new Map<EvidenceKind, AcceptedEvidence[]>();
  for (const piece of [...offered].sort(byPath)) {
    const judged = judge(piece, terms);
    if ("code" in judged) rejected.push(judged);
    else byKind.set(judged.envelope.kind, [...(byKind.get(judged.envelope.kind) ?? []), judged]);
  }
  const accepted: AcceptedEvidence[] = [];
  for (const pieces of byKind.values()) {
    const chosen = newest(pieces);
    accepted.push(...chosen.accepted);
    rejected.push(...chosen.rejected);
  }
  return { accepted: accepted.sort(byPath), rejected: rejected.sort(byPath) };
}

function judge({ path, content }: OfferedEvidence, terms: AcceptanceTerms): AcceptedEvidence | Rejection {
  const reject = (code: RejectionCode, reason: string): Rejection => ({ path, code, reason });
  if (content.length > LARGEST_EVIDENCE_BYTES) return reject("too-large", "The file is larger than evidence may be.");
  const text = typeof content === "string" ? content : decode(content);
  if (text === null) return reject("not-text", "The file is not UTF-8 text.");
  const opened = openEnvelope(text);
  if (!opened.ok) return reject(opened.rejection.code, opened.rejection.reason);
  const { envelope } = opened;
  if (terms.kinds !== undefined && !terms.kinds.includes(envelope.kind))
    return reject("kind", `Evidence of kind ${envelope.kind} is not read here.`);
  const body = readBody(envelope.kind, envelope.body);
  if (!body.ok) return reject("body-schema", body.reason);
  const fault = inconsistency(envelope);
  if (fault !== null) return reject("inconsistent", fault);
  if (!sameEpoch(envelope.subject, terms.subject)) return reject("other-epoch", epochReason(envelope.subject, terms.subject));
  const { runId, runAttempt } = envelope.producer;
  if (terms.runId !== "any" && runId !== terms.runId)
    return reject("other-run", `It was made by run ${runId ?? "none"}, not by run ${terms.runId ?? "none"}.`);
  if (terms.runAttempt !== null && runAttempt !== null && runAttempt > terms.runAttempt) {
    return reject("later-attempt", `It was made by attempt ${runAttempt}, later than attempt ${terms.runAttempt}.`);
  }
  return { path, envelope };
}

function epochReason(found: Subject, wanted: Subject): string {
  if (found.repository !== wanted.repository)
    return `It is about repository ${found.repository ?? "none"}, not ${wanted.repository ?? "none"}.`;
  if (found.pullRequest !== wanted.pullRequest)
    return `It is about pull request ${found.pullRequest ?? "none"}, not ${wanted.pullRequest ?? "none"}.`;
  if (found.headSha === null) return "It names no head commit.";
  if (found.headSha !== wanted.headSha) return `It is about head ${found.headSha}, not ${wanted.headSha ?? "none"}: it is stale.`;
  return `It is about base ${found.baseSha ?? "none"}, not ${wanted.baseSha ?? "none"}: it is stale.`;
}

function newest(pieces: readonly AcceptedEvidence[]): { accepted: AcceptedEvidence[]; rejected: Rejection[] } {
  const attempt = (piece: AcceptedEvidence): number => piece.envelope.producer.runAttempt ?? 0;
  const latest = Math.max(...pieces.map(attempt));
  const current = pieces.filter((piece) => attempt(piece) === latest);
  const rejected: Rejection[] = pieces
    .filter((piece) => attempt(piece) !== latest)
    .map(({ path }) => ({ path, code: "superseded", reason: `Attempt ${latest} of the run made newer evidence of this kind.` }));
  const [first, ...others] = current;
  if (first === undefined) return { accepted: [], rejected };
  if (
    others.some((piece) => piece.envelope.bodySha256 !== first.envelope.bodySha256 || piece.envelope.outcome !== first.envelope.outcome)
  ) {
    const reason = "Another piece of evidence of this kind and attempt says something else.";
    return { accepted: [], rejected: [...rejected, ...current.map(({ path }): Rejection => ({ path, code: "ambiguous", reason }))] };
  }
  return {
    accepted: [first],
    rejected: [
      ...rejected,
      ...others.map(({ path }): Rejection => ({ path, code: "superseded", reason: `The same as \`${first.path}\`.` })),
    ],
  };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
