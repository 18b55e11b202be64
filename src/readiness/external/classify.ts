import type { ReadExternalResult } from "../../facts/external-result.ts";
import type { PullRequestFacts } from "../../facts/pull-request-facts.ts";
import type { ExternalRequirement } from "../../policy/schema.ts";
import { findingOf, quoted, type Finding } from "../finding.ts";
import type { CauseCode } from "../causes.ts";
import { ageInWords, wholeSeconds } from "./age.ts";
import { isSigner, shortRefNote, signersOf } from "./signer.ts";

/** Clocks of machines differ; a result that is further ahead than this was not made by a clock. Seconds. */
const CLOCK_SKEW_SECONDS = 5 * 60;

/** What made it, in the column of producers. */
const PRODUCER = "external result";

/**
 * What one result says about the judged commit, as far as the policy lets it: bound to the commit (law 2), fresh, signed
 * where the policy names a signer. `requirement` null: the policy does not list it. The steps of the judgement are in the
 * order of what would make the later ones meaningless.
 */
export function classifyExternal(result: ReadExternalResult, requirement: ExternalRequirement | null, facts: PullRequestFacts): Finding {
  const about = { since: result.generatedAt, url: result.url, producer: PRODUCER };
  const wrong =
    otherSubject(result, facts) ?? outOfTime(result, requirement, facts.observedAt) ?? unsigned(result, requirement, facts.subject);
  if (wrong !== null) return findingOf(wrong.cause, wrong.detail, about);
  const said = result.summary.trim() === "" ? "" : ` It says: "${inPairs(quoted(result.summary, 300))}"`;
  const happened = `${ageInWords(wholeSeconds(result.generatedAt, facts.observedAt) ?? 0)} on this commit, ${reporter(result)}.`;
  switch (result.result) {
    case "success":
      return { class: "green", cause: null, reason: `Succeeded ${happened}`, mend: null, ...about };
    case "failure":
      return {
        class: "red",
        cause: null,
        reason: `Failed ${happened}${said}`,
        mend: "Mend what it shows, push, let the gate run again and hand over its new result.",
        ...about,
      };
    case "error":
      return findingOf("external-error", `It ended ${happened}${said}`, about);
  }
}

interface Defect {
  cause: CauseCode;
  detail: string;
}

/** A nightly run knows neither pull request nor base, so these two bind only where the result names them. */
function otherSubject({ subject }: ReadExternalResult, facts: PullRequestFacts): Defect | null {
  const wanted = facts.subject;
  const judged = facts.mergeGroup?.headSha ?? wanted.headSha;
  const defect = (what: string, found: string | null, expected: string | null): Defect => ({
    cause: "external-other-commit",
    detail: `It is about ${what} ${found === null ? "that it does not name" : `\`${asCode(found, 120)}\``}; judged is \`${expected ?? "none"}\`.`,
  });
  // GitHub knows a repository by its name in any case of letters.
  if (subject.repository === null || subject.repository.toLowerCase() !== wanted.repository?.toLowerCase())
    return defect("a repository", subject.repository, wanted.repository);
  if (subject.headSha === null || subject.headSha !== judged) return defect("commit", subject.headSha, judged);
  if (subject.pullRequest !== null && subject.pullRequest !== wanted.pullRequest)
    return defect("pull request", String(subject.pullRequest), wanted.pullRequest === null ? null : String(wanted.pullRequest));
  // In a queue the base of the judged commit is that of the group, which holds the members before this one, too.
  const base = facts.mergeGroup?.baseSha ?? wanted.baseSha;
  if (subject.baseSha !== null && subject.baseSha !== base) return defect("base", subject.baseSha, base);
  return null;
}

function outOfTime(
  { generatedAt, expiresAt }: ReadExternalResult,
  requirement: ExternalRequirement | null,
  observedAt: string,
): Defect | null {
  const age = wholeSeconds(generatedAt, observedAt);
  if (age === null || age < -CLOCK_SKEW_SECONDS)
    return { cause: "external-future", detail: `It says \`${quoted(generatedAt, 40)}\`, and it was looked at on \`${observedAt}\`.` };
  const hours = requirement?.["max-age-hours"];
  if (hours !== undefined && age > hours * 3600)
    return {
      cause: "external-expired",
      detail: `It was made ${ageInWords(age)}, and the policy lets it be ${hours} ${hours === 1 ? "hour" : "hours"} old.`,
    };
  if (expiresAt === null) return null;
  const left = wholeSeconds(observedAt, expiresAt);
  return left === null || left <= 0 ? { cause: "external-expired", detail: `It counts only until \`${quoted(expiresAt, 40)}\`.` } : null;
}

function unsigned(
  { signature }: ReadExternalResult,
  requirement: ExternalRequirement | null,
  judged: PullRequestFacts["subject"],
): Defect | null {
  const wanted = requirement?.signer;
  if (wanted === undefined) return null;
  const expected = `It must be signed by \`${wanted}\`.`;
  switch (signature.state) {
    case "none":
      return { cause: "external-unsigned", detail: expected };
    case "unchecked":
      return {
        cause: "external-unsigned",
        detail: `${expected} There is a signature, and it was not checked when these facts were gathered.`,
      };
    case "invalid":
      return { cause: "external-bad-signature", detail: quoted(signature.reason, 400) };
    case "verified":
      return signersOf(signature).some((signer) => isSigner(wanted, signer, judged))
        ? null
        : {
            cause: "external-wrong-signer",
            detail: `${expected}${shortRefNote(wanted, judged)} It was signed by \`${signerOf(signature) ?? ""}\`.`,
          };
  }
}

/** The workflows whose signatures were verified, each with its ref, the first three; `null`: none was. */
export function signerOf(signature: ReadExternalResult["signature"]): string | null {
  const signers = signersOf(signature).map(({ workflow, ref }) => `${asCode(workflow, 300)}@${asCode(ref, 200)}`);
  if (signers.length === 0) return null;
  return signers.length > 3 ? `${signers.slice(0, 3).join(", ")} and ${signers.length - 3} more` : signers.join(", ");
}

/** Hostile text for between backticks: one of its own would end the span and turn the sentence after it into code. */
function asCode(text: string, limit: number): string {
  return quoted(text, limit).replaceAll("`", "'");
}

/** The same for text in which backticks may mark code: an odd one has no partner but in what follows. */
function inPairs(text: string): string {
  return text.split("`").length % 2 === 1 ? text : text.replaceAll("`", "'");
}

function reporter({ producer, signature }: ReadExternalResult): string {
  const who = producer.workflow === null ? "a run outside of workflows" : `workflow \`${asCode(producer.workflow, 100)}\``;
  const signer = signerOf(signature);
  if (signer !== null) return `reported by ${who} (signed by \`${signer}\`)`;
  return `reported by ${who} (${signature.state === "none" ? "unsigned" : "signature not checked"})`;
}
