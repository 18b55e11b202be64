import { join } from "node:path";
import type { TokenCounter } from "../context/token-budget.ts";
import { buildBundle, type Bundle, type BundleInput } from "../evidence/bundle.ts";
import { gatherBodies } from "../evidence/gathered.ts";
import type { OutcomeLabel } from "../evidence/outcome-label.ts";
import { recordableInputs } from "../evidence/run-record.ts";
import type { PullRequestFacts } from "../facts/pull-request-facts.ts";
import { saveFacts } from "../github/saved-facts.ts";
import type { Host, UploadedArtifact } from "../host/host.ts";
import { writeBundlePair, type WrittenBundle } from "./bundle-files.ts";
import { needsTokenizer } from "../render/context-markdown.ts";
import { artifactName, uploadFiles, type UploadWish } from "./evidence-files.ts";
import type { JudgedEvidence } from "./judged-evidence.ts";
import { completeFacts } from "./saved-session.ts";
import type { Session } from "./session.ts";
import { writeBack, type TransportReport, type TransportWish } from "./write-back.ts";

export interface PublishWish extends UploadWish {
  readonly outcomeLabel: OutcomeLabel["label"] | null;
  readonly publicPaths: readonly string[];
  readonly privatePaths: readonly string[];
  readonly tokenBudget: number;
  /** The inputs of the step, for run.json; those that hold a token are left out there. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** `null`: nothing may be written, not even tried (a terminal). */
  readonly transport: TransportWish | null;
  readonly notices: readonly string[];
}

export interface Published {
  readonly bundle: Bundle;
  readonly written: WrittenBundle;
  readonly transport: TransportReport;
  readonly publicArtifact: UploadedArtifact | null;
  readonly privateArtifact: UploadedArtifact | null;
}

/**
 * Makes the two bundles, writes back what the policy allows, and gives the bundle that holds the record of it. The bundle
 * is built twice: what is written back is taken from the first, and its record stands in the second.
 */
export async function makeBundle(
  host: Host,
  session: Session,
  judged: JudgedEvidence,
  wish: PublishWish,
): Promise<{ bundle: Bundle; transport: TransportReport }> {
  host.log.step("sealing the evidence");
  const facts = session.facts === null ? null : await completeFacts({ ...session, facts: session.facts });
  const counter = await tokenCounterFor(session, judged, wish.tokenBudget);
  const before = {
    ...bundleInput(host, session, { facts, withGit: (await session.repository()) !== null }, judged, wish),
    ...(counter === null ? {} : { tokenCounter: counter }),
  };
  const first = buildBundle(before);
  const transport = await writeBack(host, session, judged, first, wish.transport);
  if (transport.envelope === null) return { bundle: first, transport };
  const bundle = buildBundle({
    ...before,
    evidence: [...before.evidence, { path: "transport.json", envelope: transport.envelope }],
    files: new Map([...before.files, ...transport.files]),
    events: transport.events,
  });
  return { bundle, transport };
}

/** Cleaning may lengthen a text a little: the tokenizer is loaded before the pack is quite as long as its budget. */
const CLOSE_TO_BUDGET = 0.75;

/** What counts the tokens of the pack, as the action that made it did; null where the budget does not bind or there is no pack. */
async function tokenCounterFor(session: Session, { accepted }: JudgedEvidence, tokenBudget: number): Promise<TokenCounter | null> {
  const { context } = gatherBodies(accepted.map(({ envelope }) => envelope));
  const budget = Math.floor((context?.tokenBudget ?? tokenBudget) * CLOSE_TO_BUDGET);
  if (context === null || !needsTokenizer(context, session.subject, budget)) return null;
  const { loadTokenCounter } = await import("../context/tokenizer.ts");
  return loadTokenCounter();
}

function bundleInput(
  host: Host,
  session: Session,
  seen: { facts: PullRequestFacts | null; withGit: boolean },
  judged: JudgedEvidence,
  wish: PublishWish,
): BundleInput {
  const { facts, withGit } = seen;
  const texts = Object.entries(wish.inputs).map(([name, value]) => [name, inputText(value)] as const);
  return {
    subject: session.subject,
    producer: host.producer("evidence-publish"),
    startedAt: session.observedAt,
    generatedAt: session.observedAt,
    evidence: judged.accepted,
    rejected: judged.rejected,
    // The facts let anybody with access replay the decision; they are raw, so they stay private.
    files: facts === null ? new Map() : new Map([["facts.json", saveFacts(facts)]]),
    policy: session.policy.policy,
    publicPaths: wish.publicPaths,
    privatePaths: wish.privatePaths,
    outcomeLabel: wish.outcomeLabel,
    inputs: recordableInputs(Object.fromEntries(texts)),
    pullRequest: observation(session),
    environment: [{ tool: "GitHub's API", available: facts !== null }, ...(withGit ? [{ tool: "git", available: true }] : [])],
    events: [],
    state: "done",
    stateReason: null,
    measurements: session.measurements(),
    notices: wish.notices,
    // Without an upload there is no artifact, and naming one would send people to look for it.
    proofArtifact: wish.upload ? artifactName("evidence-public", wish.artifactSuffix) : null,
    roots: [host.workspace, host.evidenceDir],
    tokenBudget: wish.tokenBudget,
  };
}

/** An input as text again; what was not given is left out. */
function inputText(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.join("\n");
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

function observation(session: Session): BundleInput["pullRequest"] {
  if (session.facts === null) return null;
  const { pullRequest, reviews } = session.facts;
  return { state: pullRequest.state, reviews: reviews.state === "known" ? reviews.value.length : null };
}

/** Makes, writes and uploads the public and the private bundle. */
export async function runEvidencePublish(host: Host, session: Session, judged: JudgedEvidence, wish: PublishWish): Promise<Published> {
  const { bundle, transport } = await makeBundle(host, session, judged, wish);
  const written = await writeBundlePair(bundle, join(host.evidenceDir, "published"));
  const upload = (visibility: "public" | "private", root: string) =>
    uploadFiles(host, artifactName(`evidence-${visibility}`, wish.artifactSuffix), root, [...bundle[visibility].keys()], wish);
  const publicArtifact = await upload("public", written.publicRoot);
  const privateArtifact = await upload("private", written.privateRoot);
  return { bundle, written, transport, publicArtifact, privateArtifact };
}

/** The outputs of the action. */
export function publishOutputs({ bundle, written, transport, publicArtifact, privateArtifact }: Published): Record<string, string> {
  return {
    "json-path": join(written.publicRoot, "proof-index.json"),
    "markdown-path": join(written.publicRoot, "proof-index.md"),
    "artifact-id": publicArtifact === null ? "" : String(publicArtifact.id),
    "artifact-url": publicArtifact?.url ?? "",
    "artifact-digest": publicArtifact?.digest ?? "",
    "public-artifact-url": publicArtifact?.url ?? "",
    "private-artifact-url": privateArtifact?.url ?? "",
    redactions: String(bundle.findings.length),
    "transport-decision": JSON.stringify(
      Object.fromEntries(
        transport.operations.map(({ operation, decision, blocker }) => [
          operation,
          decision === "dry-run" ? decision : (blocker?.code ?? decision),
        ]),
      ),
    ),
    "comment-url": transport.operations.find(({ operation }) => operation === "comment")?.url ?? "",
  };
}

/** What the job summary shows of it. */
export function publishSummary({ bundle, transport, publicArtifact, privateArtifact }: Published) {
  return {
    index: bundle.index,
    publicUrl: publicArtifact?.url ?? null,
    privateUrl: privateArtifact?.url ?? null,
    redactions: bundle.findings.length,
    transport: transport.operations.map(({ operation, decision, blocker, url }) => ({
      operation,
      decision,
      reason: blocker?.reason ?? null,
      url,
    })),
  };
}
