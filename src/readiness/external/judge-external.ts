import { canonicalJson, wellFormed } from "../../evidence/canonical-json.ts";
import type { ExternalResultFact, ReadExternalResult } from "../../facts/external-result.ts";
import type { PullRequestFacts } from "../../facts/pull-request-facts.ts";
import type { ExternalRequirement, Policy } from "../../policy/schema.ts";
import type { JudgedCheck } from "../body.ts";
import { findingOf, quoted, worstFinding, type Finding } from "../finding.ts";
import { wholeSeconds } from "./age.ts";
import { classifyExternal, signerOf } from "./classify.ts";
import type { ExternalResult } from "./result-row.ts";

/** A row that results of gates elsewhere add to the checks. */
interface ExternalRow {
  /** Never the bare name of the gate: a result must neither satisfy nor hide a check of GitHub that is called the same. */
  name: string;
  findings: Finding[];
  sources: JudgedCheck["sources"];
  /** Only a verified signature lets a green result carry `ready` by itself; whoever can write a file can write an unsigned one. */
  vouches: boolean;
}

export interface ExternalJudgement {
  results: ExternalResult[];
  rows: ExternalRow[];
  notes: string[];
}

const BY_POLICY = { kind: "policy", detail: "`ci.external`" } as const;
const BY_INPUT = { kind: "input", detail: "external-results" } as const;

/**
 * Judges the results that were handed over. Each gate under `ci.external` of the base policy is required, and without a
 * result it never reported. What the policy does not list only tightens: a failure, an error, and what was handed over
 * and cannot be used count against, a success counts neither way. Of several results of one name the worst counts.
 */
export function judgeExternal(facts: PullRequestFacts, policy: Policy | null): ExternalJudgement {
  const handedOver = (facts.externalResults ?? []).toSorted(byContent);
  const required = grouped(policy?.ci?.external ?? [], ({ check }) => check);
  const byName = grouped(handedOver.filter(isRead), ({ name }) => name);
  const rows = new Map<string, ExternalRow>();
  const add = (name: string, findings: readonly Finding[], source: ExternalRow["sources"][number], vouches: boolean): void => {
    const before = rows.get(`${name} (external)`);
    rows.set(`${name} (external)`, {
      name: `${name} (external)`,
      findings: [...(before?.findings ?? []), ...findings],
      sources: [...(before?.sources ?? []).filter(({ kind }) => kind !== source.kind), source],
      vouches: vouches && before === undefined,
    });
  };
  for (const [name, requirements] of required) {
    const results = byName.get(name) ?? [];
    const findings = results.map((result) => worstOf(result, requirements, facts));
    const signed = requirements.some(({ signer }) => signer !== undefined) && findings.every(({ class: is }) => is === "green");
    add(
      name,
      findings.length > 0 ? findings : [findingOf("external-missing", missingDetail(requirements))],
      BY_POLICY,
      signed && findings.length > 0,
    );
  }
  for (const [name, results] of byName) {
    if (required.has(name)) continue;
    const against = results.filter(({ result }) => result !== "success");
    if (against.length > 0)
      add(
        name,
        against.map((result) => classifyExternal(result, null, facts)),
        BY_INPUT,
        false,
      );
  }
  for (const refused of handedOver) if (!isRead(refused)) add(refused.source, [refusedFinding(refused)], BY_INPUT, false);
  return {
    results: handedOver.map((result) => resultRow(result, required, facts)).toSorted(bySource),
    rows: [...rows.values()],
    notes: [...byName].flatMap(([name, results]) => differing(name, results)),
  };
}

/** `Map.groupBy`, which Node 20 does not have. */
function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

const isRead = (result: ExternalResultFact): result is ReadExternalResult => result.state === "read";

/** One gate may be listed twice, for example with two signers: then all of what is asked must hold. */
function worstOf(result: ReadExternalResult, requirements: readonly ExternalRequirement[], facts: PullRequestFacts): Finding {
  const findings = requirements.map((requirement) => classifyExternal(result, requirement, facts));
  return worstFinding(findings) ?? classifyExternal(result, null, facts);
}

function missingDetail(requirements: readonly ExternalRequirement[]): string {
  const signers = [...new Set(requirements.flatMap(({ signer }) => signer ?? []))].toSorted();
  return signers.length === 0 ? "" : `It must be signed by \`${signers.join("` and `")}\`.`;
}

function refusedFinding(refused: Exclude<ExternalResultFact, { state: "read" }>): Finding {
  const detail = quoted(refused.reason, 400);
  if (refused.state === "invalid") return findingOf("external-invalid", detail, { producer: null });
  return {
    ...findingOf("external-missing", detail),
    reason: `An input names it, and nothing is there: ${detail}`,
    mend: "Correct the line of `external-results` (`--external` at a terminal), or let what writes the result run before this.",
  };
}

/** An unlisted success says nothing for or against; the row tells what would make it count. */
const NOT_LISTED = "external-not-listed";

function resultRow(
  result: ExternalResultFact,
  required: ReadonlyMap<string, readonly ExternalRequirement[]>,
  facts: PullRequestFacts,
): ExternalResult {
  if (!isRead(result)) {
    const { reason, mend, cause } = refusedFinding(result);
    const nothing = { name: null, result: null, headSha: null, generatedAt: null, ageSeconds: null, signer: null };
    return { source: result.source, ...nothing, accepted: false, code: cause, reason, mend };
  }
  const requirements = required.get(result.name);
  const finding = worstOf(result, requirements ?? [], facts);
  const shared = {
    source: result.source,
    name: result.name,
    result: result.result,
    headSha: result.subject.headSha,
    generatedAt: result.generatedAt,
    ageSeconds: wholeSeconds(result.generatedAt, facts.observedAt),
    signer: signerOf(result.signature),
  };
  if (finding.class === "green" && requirements === undefined) {
    return {
      ...shared,
      accepted: false,
      code: NOT_LISTED,
      reason: `${finding.reason} The policy does not list it, so it counts neither way.`,
      mend: "Name it under `ci.external` of the policy on the base branch to make it count.",
    };
  }
  const accepted = finding.cause === null || finding.cause === "external-error";
  return { ...shared, accepted, code: finding.cause, reason: finding.reason, mend: finding.mend };
}

function differing(name: string, results: readonly ReadExternalResult[]): string[] {
  const first = results[0];
  if (first === undefined || results.every((result) => comparable(result) === comparable(first))) return [];
  return [`${results.length} results of \`${quoted(name, 80)}\` were handed over and differ: the worst of them counts.`];
}

/** What makes two results of one name different for the judgement. */
function comparable({ subject, generatedAt, result, expiresAt, signature }: ReadExternalResult): string {
  return keyOf([subject.repository, subject.pullRequest, subject.baseSha, subject.headSha, generatedAt, result, expiresAt, signature]);
}

/** Half of a surrogate pair has no canonical form, and hostile text may hold one. */
const keyOf = (value: unknown): string => canonicalJson(wellFormed(value));

/** An order that does not hang on the order in which results came: the judgement picks the first of equals. */
function byContent(a: object, b: object): number {
  const [left, right] = [keyOf(a), keyOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function bySource(a: ExternalResult, b: ExternalResult): number {
  return a.source === b.source ? byContent(a, b) : a.source < b.source ? -1 : 1;
}
