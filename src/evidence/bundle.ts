import type { Subject } from "../facts/subject.ts";
import { renderContextMarkdown } from "../render/context-markdown.ts";
import { renderDecisionRecordMarkdown } from "../render/decision-record-markdown.ts";
import { renderGateMarkdown } from "../render/gate-markdown.ts";
import { renderPage } from "../render/page.ts";
import { renderProofIndexMarkdown } from "../render/proof-index-markdown.ts";
import { renderReadinessMarkdown } from "../render/readiness-markdown.ts";
import type { Bundle, BundleFinding, BundleInput } from "./bundle-input.ts";
import { canonicalJson, prettyJson, sha256Hex } from "./canonical-json.ts";
import { cleanEnvelope, cleanFile, cleanSubject, redactionLink, type RedactionLink } from "./clean-evidence.ts";
import { cleanerFor, type Cleaner } from "./cleaner.ts";
import { buildDecisionRecord } from "./decision-record.ts";
import { seal, type Envelope, type EvidenceKind } from "./envelope.ts";
import { appendEvent, formatEventLog, type EventRow } from "./event-log.ts";
import { gatherBodies, type GatheredBodies } from "./gathered.ts";
import { MANIFEST_PATH, sealManifest } from "./manifest.ts";
import { buildPilotTable } from "./pilot-table.ts";
import { buildProofIndex } from "./proof-index.ts";
import type { DecisionRecordBody, ProofIndexBody } from "./proof-index-body.ts";
import { formatRunRecord } from "./run-record.ts";
import { byPath, unsafePathReason } from "./safe-path.ts";
import { FRAME_PATHS, visibilityOf, type SplitRules } from "./split.ts";
import { withoutDetails } from "./without-details.ts";

export type { Bundle, BundleInput } from "./bundle-input.ts";

/** What the parts of the building share. */
interface Workbench {
  cleaner: Cleaner;
  rules: SplitRules;
  public: Map<string, string>;
  private: Map<string, string | Uint8Array>;
  findings: BundleFinding[];
  links: RedactionLink[];
  files: ProofIndexBody["files"];
  evidence: { path: string; envelope: Envelope }[];
  notices: string[];
  rejected: ProofIndexBody["rejected"];
  withheld: number;
}

/**
 * Builds the public and the private bundle from evidence of one epoch. Every public file is cleaned (evidence as
 * structured data, then sealed again over the cleaned body), looked at a second time, and sealed by the manifest, which
 * comes last. What cannot be made safe stays private. Pure: same input, same bytes.
 */
export function buildBundle(input: BundleInput): Bundle {
  const bench = openWorkbench(input);
  for (const { envelope } of [...input.evidence].sort(byPath)) placeEvidence(envelope, bench);
  for (const [path, content] of [...input.files].sort(([a], [b]) => byPath({ path: a }, { path: b }))) placeFile(path, content, bench);
  const subject = cleanSubject(input.subject, bench.cleaner);
  const gathered = gatherBodies(bench.evidence.map(({ envelope }) => envelope));
  const evidenceFiles = bench.files.length;
  renderEvidence(gathered, subject, input, bench);

  const counts = {
    publicFiles: evidenceFiles,
    privateFiles: bench.private.size,
    sanitizedFiles: evidenceFiles,
    withheldFiles: bench.withheld,
    leftovers: 0,
  };
  const pilot = buildPilotTable(
    {
      ...gathered,
      subject,
      pullRequest: input.pullRequest,
      environment: input.environment,
      bundle: counts,
      labelNamed: input.outcomeLabel !== null,
    },
    input.outcomeLabel,
  );
  const built = buildProofIndex({
    subject,
    gathered,
    evidence: bench.evidence,
    rejected: bench.rejected,
    pilot,
    redactions: countByRule(bench.findings),
    files: bench.files,
    privateFiles: bench.private.size,
    notices: bench.notices,
  });
  const { index, record } = safeDocuments(built, buildDecisionRecord(subject, gathered, input.proofArtifact), bench.cleaner);
  const events = recordEvents(input, bench);
  placeFrame(input, { index, record, subject, gathered, events }, bench);
  return finish(input, subject, index, events, bench);
}

function openWorkbench(input: BundleInput): Workbench {
  const cleaner = cleanerFor(input.policy, input.roots);
  const cleanNotice = (text: string): string => cleaner.foreignText(text).text;
  return {
    cleaner,
    rules: {
      policyPublic: input.policy?.evidence?.public ?? [],
      policyPrivate: input.policy?.evidence?.private ?? [],
      inputPublic: input.publicPaths,
      inputPrivate: input.privatePaths,
    },
    public: new Map(),
    private: new Map(),
    findings: [],
    links: [],
    files: [],
    evidence: [],
    notices: input.notices.map(cleanNotice),
    rejected: input.rejected.map(({ path, code, reason }) => ({ path: cleanNotice(path), code, reason: cleanNotice(reason) })),
    withheld: 0,
  };
}

/** Raw evidence always goes to the private bundle; its cleaned form to the public one where it may be shown. */
function placeEvidence(envelope: Envelope, bench: Workbench): void {
  const path = envelopePath(envelope.kind);
  const raw = prettyJson(envelope);
  bench.private.set(path, raw);
  const { visibility, reason } = visibilityOf(path, bench.rules);
  if (visibility === "private") return void bench.notices.push(`The evidence \`${envelope.kind}\` is kept private: ${reason}.`);
  const cleaned = cleanEnvelope(envelope, bench.cleaner);
  if (!cleaned.ok) return withhold(path, raw, cleaned.reason, bench);
  const text = prettyJson(cleaned.value);
  const body = canonicalJson(cleaned.value.body);
  bench.findings.push(...cleaned.findings.map((finding) => ({ path, ...finding })));
  if (text !== raw) bench.links.push(redactionLink(path, raw, text, null));
  bench.public.set(path, text);
  bench.evidence.push({ path, envelope: cleaned.value });
  bench.files.push({
    path,
    kind: envelope.kind,
    visibility: "public",
    sha256: cleaned.value.bodySha256,
    digestOf: "body",
    bytes: new TextEncoder().encode(body).byteLength,
    redactions: cleaned.findings.length,
  });
}

/** The index and the decision record are made anew for each bundle and stand at its top. */
function envelopePath(kind: EvidenceKind): string {
  return `evidence/${kind}.json`;
}

function placeFile(path: string, content: string | Uint8Array, bench: Workbench): void {
  if (unsafePathReason(path) !== null || FRAME_PATHS.includes(path) || /^evidence\/[^/]+\.(?:json|md)$/u.test(path)) {
    const reason = unsafePathReason(path) ?? "the suite writes this file itself";
    return void bench.rejected.push({ path: bench.cleaner.foreignText(path).text, code: "path", reason: `It was left out: ${reason}.` });
  }
  const { visibility } = visibilityOf(path, bench.rules);
  if (visibility === "private") return void bench.private.set(path, content);
  const name = bench.cleaner.foreignText(path);
  if (name.findings.length > 0) return withhold(path, content, "its name cannot be shown", bench);
  const cleaned = cleanFile(content, bench.cleaner);
  if (!cleaned.ok) return withhold(path, content, cleaned.reason, bench);
  bench.findings.push(...cleaned.findings.map((finding) => ({ path, ...finding })));
  if (cleaned.findings.length > 0) {
    bench.private.set(path, content);
    bench.links.push(redactionLink(path, content, cleaned.value, null));
  }
  bench.public.set(path, cleaned.value);
  bench.files.push({
    path,
    kind: "file",
    visibility: "public",
    sha256: sha256Hex(cleaned.value),
    digestOf: "file",
    bytes: new TextEncoder().encode(cleaned.value).byteLength,
    redactions: cleaned.findings.length,
  });
}

function withhold(path: string, content: string | Uint8Array, reason: string, bench: Workbench): void {
  bench.private.set(path, content);
  bench.links.push(redactionLink(path, content, null, reason));
  bench.withheld++;
  bench.notices.push(`One file that was meant to be public is kept private: ${reason}.`);
}

/** The Markdown of each kind, made from the cleaned body, so that both say the same. */
function renderEvidence({ context, readiness, gate }: GatheredBodies, subject: Subject, input: BundleInput, bench: Workbench): void {
  const place = (kind: EvidenceKind, text: string): void => {
    const path = `evidence/${kind}.md`;
    if (visibilityOf(path, bench.rules).visibility === "private") return;
    const { text: shown, findings } = bench.cleaner.ownText(text);
    bench.findings.push(...findings.map((finding) => ({ path, ...finding })));
    bench.public.set(path, shown);
    bench.files.push({
      path,
      kind: `${kind} for people`,
      visibility: "public",
      sha256: sha256Hex(shown),
      digestOf: "file",
      bytes: new TextEncoder().encode(shown).byteLength,
      redactions: findings.length,
    });
  };
  if (context !== null) {
    const { tokenCounter: counter } = input;
    const tokenBudget = context.tokenBudget ?? input.tokenBudget;
    place("context-pack", renderContextMarkdown(context, subject, { tokenBudget, ...(counter === undefined ? {} : { counter }) }));
  }
  if (readiness !== null) place("ci-readiness", renderReadinessMarkdown(readiness, subject));
  if (gate !== null) place("merge-gate", renderGateMarkdown(gate, subject));
}

/** The index and the record, looked at as a whole: where joining clean parts made something unclean, words are left out. */
function safeDocuments(
  index: ProofIndexBody,
  record: DecisionRecordBody,
  cleaner: Cleaner,
): { index: ProofIndexBody; record: DecisionRecordBody } {
  const isClean = (value: object): boolean => cleaner.ownText(prettyJson({ body: value })).findings.length === 0;
  return isClean(index) && isClean(record) ? { index, record } : withoutDetails(index, record);
}

function recordEvents(input: BundleInput, bench: Workbench): readonly EventRow[] {
  let rows: readonly EventRow[] = [];
  const add = (type: string, payload: unknown, actor: string, time: string): void => {
    rows = appendEvent(rows, { type, payload, actor: bench.cleaner.foreignText(actor).text, time });
  };
  add("run-started", { subject: input.subject, producer: input.producer }, input.producer.action, input.startedAt);
  for (const event of input.events) add(event.type, event.payload, event.actor, event.time);
  for (const { envelope } of bench.evidence)
    add("evidence-sealed", { kind: envelope.kind, bodySha256: envelope.bodySha256 }, input.producer.action, input.generatedAt);
  for (const { code } of bench.rejected) add("evidence-rejected", { code }, input.producer.action, input.generatedAt);
  add("bundle-sealed", { files: [...bench.public.keys()].sort() }, input.producer.action, input.generatedAt);
  return rows;
}

interface Documents {
  index: ProofIndexBody;
  record: DecisionRecordBody;
  subject: Subject;
  gathered: GatheredBodies;
  events: readonly EventRow[];
}

/** The frame: index, record, page, run and events. */
function placeFrame(input: BundleInput, { index, record, subject, gathered, events }: Documents, bench: Workbench): void {
  const producer = cleanProducer(input, bench.cleaner);
  const sealed = { subject, producer, generatedAt: input.generatedAt, outcome: index.outcome };
  const own = (path: string, text: string): void => void bench.public.set(path, bench.cleaner.ownText(text).text);
  bench.public.set("proof-index.json", prettyJson(seal({ ...sealed, kind: "proof-index", body: index })));
  bench.public.set("decision-record.json", prettyJson(seal({ ...sealed, kind: "decision-record", body: record })));
  own("proof-index.md", renderProofIndexMarkdown(index));
  own("decision-record.md", renderDecisionRecordMarkdown(record, subject));
  own("index.html", renderPage({ index, decisionRecord: record, context: gathered.context }));
  const { value } = bench.cleaner.data(Object.fromEntries(Object.entries(input.inputs).filter(([, given]) => given !== undefined)));
  const inputs: Record<string, string> = {};
  for (const [name, given] of Object.entries(typeof value === "object" && value !== null ? value : {})) inputs[name] = String(given);
  bench.public.set(
    "run.json",
    formatRunRecord({
      state: input.state,
      reason: input.stateReason === null ? null : bench.cleaner.foreignText(input.stateReason).text,
      subject,
      producer,
      startedAt: input.startedAt,
      finishedAt: input.generatedAt,
      inputs,
      outcome: index.outcome,
      measurements: input.measurements,
    }),
  );
  bench.public.set("events.ndjson", formatEventLog(events));
}

function cleanProducer({ producer }: BundleInput, cleaner: Cleaner): BundleInput["producer"] {
  const clean = (text: string | null): string | null => (text === null ? null : cleaner.foreignText(text).text);
  return { ...producer, workflow: clean(producer.workflow), job: clean(producer.job) };
}

/** Seals both bundles, the manifest last. */
function finish(input: BundleInput, subject: Subject, index: ProofIndexBody, events: readonly EventRow[], bench: Workbench): Bundle {
  const log = formatEventLog(events);
  const eventsTail = events.at(-1)?.hash ?? "";
  if (bench.links.length > 0) bench.private.set("redaction-links.json", prettyJson(bench.links.sort(byPath)));
  bench.private.set("events.ndjson", log);
  bench.public.set(
    MANIFEST_PATH,
    sealManifest(bench.public, { visibility: "public", epoch: subject, producer: cleanProducer(input, bench.cleaner), eventsTail }),
  );
  bench.private.set(
    MANIFEST_PATH,
    sealManifest(bench.private, { visibility: "private", epoch: input.subject, producer: input.producer, eventsTail }),
  );
  return { public: inOrder(bench.public), private: inOrder(bench.private), index, findings: bench.findings };
}

function inOrder<T>(files: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...files].sort(([a], [b]) => byPath({ path: a }, { path: b })));
}

function countByRule(findings: readonly BundleFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
