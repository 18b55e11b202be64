import { openExternalResult } from "../evidence/open-external.ts";
import type { SignatureVerdict } from "../evidence/signature/verdict.ts";
import type { SignatureInput } from "../evidence/signature/verify.ts";
import { ConfigurationError } from "../facts/configuration-error.ts";
import type { Fact } from "../facts/fact.ts";
import type { ExternalResultFact, ExternalSignature } from "../facts/external-result.ts";
import type { Host } from "../host/host.ts";
import type { Policy } from "../policy/schema.ts";
import { readExternalPath, resultsAmong, tooMany, type Offered, type OfferedResult } from "./external-files.ts";
import { once } from "./session.ts";

/** Asks who signed a file. */
type Verify = (input: SignatureInput) => Promise<SignatureVerdict>;

interface Trust {
  readonly root: () => Promise<Fact<string | null>>;
  readonly verify: Verify;
  readonly serverUrl: string;
}

/**
 * Reads the results of gates that ran elsewhere, as the lines of `external-results` name them: paths, or `artifact:NAME`
 * (of this run) and `artifact:NAME@RUN_ID`. Each line gives at least one entry: what is missing or refused is one, too,
 * so that nothing is left out in silence (law 1). A signature is looked at only where the policy names a signer, and only
 * then `readRoot` is asked for the trusted root of the base commit (null: Sigstore's public instance).
 */
export async function readExternalResults(
  host: Host,
  lines: readonly string[],
  policy: Policy | null,
  readRoot: () => Promise<Fact<string | null>>,
  verify: Verify = verifyWithSigstore,
): Promise<ExternalResultFact[]> {
  const trust: Trust = { root: once(readRoot), verify, serverUrl: host.env["GITHUB_SERVER_URL"] || "https://github.com" };
  const facts: ExternalResultFact[] = [];
  for (const line of [...new Set(lines)].toSorted()) {
    const offered = line.startsWith("artifact:") ? await readArtifact(host, line) : await readExternalPath(host, line);
    if (offered.state === "found") for (const result of offered.results) facts.push(await opened(result, policy, trust));
    else facts.push(offered);
  }
  return facts.toSorted((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
}

async function opened(offered: OfferedResult, policy: Policy | null, trust: Trust): Promise<ExternalResultFact> {
  const { source, content, signature } = offered;
  const fact = openExternalResult(source, content, signature !== null);
  if (fact.state !== "read" || signature === null) return fact;
  const asked = policy?.ci?.external?.some(({ check, signer }) => check === fact.name && signer !== undefined) ?? false;
  return asked ? { ...fact, signature: await checked(offered, signature, fact.subject.repository, trust) } : fact;
}

async function checked(
  { content }: OfferedResult,
  signature: Uint8Array,
  about: string | null,
  { root, verify, serverUrl }: Trust,
): Promise<ExternalSignature> {
  const trusted = await root();
  if (trusted.state === "unknown") return { state: "invalid", reason: `It cannot be verified: ${trusted.reason} ${trusted.mend}` };
  const bundle = Buffer.from(signature).toString("utf8");
  const verdict = await verify({
    content,
    bundle,
    trustedRoot: trusted.value,
    serverUrl,
    ...(about === null ? {} : { repository: about }),
  });
  if (verdict.state === "invalid") return { state: "invalid", reason: verdict.reason };
  const others = (verdict.others ?? []).map(({ workflow, ref }) => ({ workflow, ref }));
  const { workflow, ref } = verdict.signer;
  return { state: "verified", workflow, ref, ...(others.length === 0 ? {} : { others }) };
}

/** The verifier brings certificates and cryptography along, so it comes only when a signature has to be looked at. */
async function verifyWithSigstore(input: SignatureInput): Promise<SignatureVerdict> {
  const { verifySignature } = await import("../evidence/signature/verify.ts");
  return verifySignature(input);
}

async function readArtifact(host: Host, line: string): Promise<Offered> {
  const parts = /^artifact:([^":<>|*?\r\n\\/]{1,260}?)(?:@(\d{1,15}))?$/u.exec(line);
  const refuse = (state: "missing" | "invalid", reason: string): Offered => ({ state, source: line, reason });
  if (parts === null) return refuse("invalid", "It is not the name of an artifact; write `artifact:NAME` or `artifact:NAME@RUN_ID`.");
  const runId = parts[2] === undefined ? null : Number(parts[2]);
  const store = await host.artifacts();
  if ("unavailable" in store) return refuse("missing", store.unavailable);
  try {
    const files = await store.download(parts[1] ?? "", runId);
    if (files === null) return refuse("missing", `${runId === null ? "This run" : `Run ${runId}`} has no artifact of this name.`);
    const results = resultsAmong(line, files);
    return results.length === 0 ? refuse("missing", "The artifact holds no result (a file `*.json`).") : tooMany(line, results);
  } catch (error) {
    if (error instanceof ConfigurationError) return refuse("invalid", error.message);
    host.log.warning(`${line} could not be downloaded: ${error instanceof Error ? error.message : String(error)}`);
    const other = runId === null ? "" : " An artifact of another run needs `actions: read` under `permissions:`.";
    return refuse("invalid", `The artifact could not be downloaded.${other}`);
  }
}
