import type { AcceptedEvidence, Rejection } from "../evidence/accept.ts";
import { canonicalJson } from "../evidence/canonical-json.ts";
import type { Envelope } from "../evidence/envelope.ts";
import type { Subject } from "../facts/subject.ts";

/** What is published: the pieces that were accepted, and those that were not. */
export interface JudgedEvidence {
  readonly accepted: readonly AcceptedEvidence[];
  readonly rejected: readonly Rejection[];
}

/** Evidence that this very process made; only a pack over another range of commits is left out, and listed. */
export function ownEvidence(subject: Subject, envelopes: readonly Envelope[]): JudgedEvidence {
  const pieces = envelopes.map((envelope) => ({ path: `${envelope.kind}.json`, envelope }));
  const isOurs = ({ envelope }: AcceptedEvidence) => canonicalJson(envelope.subject) === canonicalJson(subject);
  return {
    accepted: pieces.filter(isOurs),
    rejected: pieces
      .filter((piece) => !isOurs(piece))
      .map(({ path }) => ({ path, code: "other-epoch", reason: "It is about another range of commits than the pull request's." })),
  };
}
