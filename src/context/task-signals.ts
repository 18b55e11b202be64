/** What the text of a task says about the kind of work, beside its words. */
export interface TaskSignals {
  readonly docs: boolean;
  readonly tests: boolean;
  readonly ci: boolean;
  readonly dependencies: boolean;
  readonly examples: boolean;
  /** Words of the place that the title names before its colon: `net/http: ...`, `fix(parser): ...`. */
  readonly scope: readonly string[];
  /** Paths and file names in the text, in lower case. */
  readonly mentions: readonly string[];
}

const MOST_MENTIONS = 50;

/** Reads the signals from the cleaned text of a task. */
export function taskSignals(text: string): TaskSignals {
  const title = (text.split("\n", 1)[0] ?? "").slice(0, 300);
  const [, type = "", inner = ""] = /^\s*\[?([A-Za-z][\w./-]{0,60}?)\]?(?:\(([^()]{1,60})\))?!?:/u.exec(title) ?? [];
  const mentioned = text.match(/[\w@~-][\w@~./-]{1,150}\.[A-Za-z]\w{0,9}(?![\w/])/gu) ?? [];
  const says = (pattern: RegExp) => pattern.test(title);
  const scope = `${CONVENTIONAL_TYPE.test(type) ? "" : type} ${inner}`.toLowerCase().match(/[a-z0-9]+/gu) ?? [];
  return {
    docs: says(/\b(?:docs?|readme|documentation|typos?|comments?|jsdoc|javadoc|kdoc|docstrings?|guides?|changelog)\b/iu),
    tests: says(/\b(?:tests?|specs?|coverage|flaky|testing|assertions?)\b/iu),
    ci: says(/\b(?:ci|workflows?|github actions?|pipelines?|travis|appveyor|codecov|dependabot|renovate)\b/iu),
    dependencies: says(/\b(?:bump|upgrade|downgrade|dependenc(?:y|ies)|deps|version|package|build)\b/iu),
    examples: says(/\b(?:examples?|samples?|bench(?:es|marks?)?|playgrounds?|demos?)\b/iu),
    scope: scope.filter((word) => word.length > 1).slice(0, 8),
    mentions: Array.from(new Set(mentioned.map((name) => name.toLowerCase()))).slice(0, MOST_MENTIONS),
  };
}

/** The types of Conventional Commits, which name no place. */
const CONVENTIONAL_TYPE =
  /^(?:feat|feature|fix|bugfix|docs?|style|refactor|perf|tests?|build|ci|chore|revert|deps|release|wip|hotfix|misc|types?)$/iu;
