import type { FileChange } from "../facts/file-change.ts";
import type { Policy } from "../policy/schema.ts";
import { fileKinds } from "./file-kind.ts";
import { readSections, sectionNamed, visibleLines } from "./pull-request-text.ts";
import { shorten } from "./wording.ts";

/** What a change shows about its tests; the checks `tests` and `tier` both stand on it. */
export interface TestEvidence {
  /** Source files whose content changed. */
  source: readonly string[];
  /** Test files that gained something: a deleted test shows nothing. */
  tests: readonly string[];
  /** Why there are none, in the author's words; `null` when the description gives no reason. */
  reason: string | null;
}

const NONE_BECAUSE = /^[ \t>*_+-]*tests?[*_]*[ \t]*:[*_]*[ \t]*(?:none|no)\b[\s,;:.–—-]*(?:(?:because|since|as)\b)?[\s:,]*(.*)$/isu;
const GIVES_REASON =
  /\b(?:because|since|cannot be tested|not testable|no (?:new )?tests? (?:is |are )?(?:needed|required|necessary)|(?:already )?covered by|behaviou?r is unchanged|refactor)/iu;
/** Shorter than this is a word, not a reason. */
const LEAST_REASON = 10;

/** `body` is the pull request's description; `null` in a local run. */
export function testEvidence(changes: readonly FileChange[], body: string | null, policy: Policy | null): TestEvidence {
  const kinds = fileKinds(policy);
  const untouched = (file: FileChange): boolean => file.status === "renamed" && file.additions === 0 && file.deletions === 0;
  const source = changes.filter(
    (file) => !untouched(file) && (kinds.isSource(file.path) || (file.previousPath !== null && kinds.isSource(file.previousPath))),
  );
  const tests = changes.filter((file) => file.status !== "deleted" && file.additions !== 0 && kinds.isTest(file.path));
  return {
    source: source.map(({ path }) => path).sort(),
    tests: tests.map(({ path }) => path).sort(),
    reason: body === null ? null : statedReason(body),
  };
}

/** `Tests: none, because …` anywhere, or a section "Test plan" that says why there are none. */
function statedReason(body: string): string | null {
  for (const { text, fence } of visibleLines(body)) {
    const reason = fence === null ? NONE_BECAUSE.exec(text.slice(0, 1000))?.[1]?.trim() : undefined;
    if (reason !== undefined && reason.length >= LEAST_REASON) return shorten(reason, 160);
  }
  const plan = sectionNamed(readSections(body), "Test plan")?.content ?? "";
  const line = plan.split("\n").find((one) => one.trim().length >= LEAST_REASON && GIVES_REASON.test(one.slice(0, 1000)));
  return line === undefined ? null : shorten(line, 160);
}
