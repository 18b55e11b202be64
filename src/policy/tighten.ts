import { checkNameMatches } from "./glob.ts";
import { modeSchema, type Mode, type Policy } from "./schema.ts";

/*
 * A pull request can edit the workflow that passes inputs, so inputs tighten and never loosen what the policy at the
 * base commit says (design section 5).
 */

/** From the laxest to the strictest: the order in which the schema lists them. */
const MODES: readonly Mode[] = modeSchema.options;
const DEFAULT_MODE: Mode = "team";
export const DEFAULT_POLICY_PATH = ".github/trust-layer.yml";
const DEFAULT_SETTLE_SECONDS = 60;

export interface ResolvedMode {
  value: Mode;
  source: "policy" | "input" | "default";
  /** One sentence for the summary: which mode, and why. */
  note: string;
  /** The headline's sentence when the input was refused, or stands alone where the policy is silent; else `null`. */
  refused: string | null;
}

/**
 * Which mode holds. The policy's, else `team`; the input may only be stricter than what the policy says. Where the
 * policy is silent the input decides, since there is nothing to loosen, and the note says so.
 * `unread`: the policy could not be read at all. Then the strictest mode holds: a file that we cannot see must never
 * give a better verdict than the same file seen (law 1).
 */
export function resolveMode(input: Mode | null, policy: Policy | null, unread = false): ResolvedMode {
  if (unread) {
    const note = "The policy at the base commit could not be read, so the strictest mode, `high-risk`, holds until it can.";
    const refused = input !== null && input !== "high-risk" ? `Input mode \`${input}\` was refused: ${note}` : null;
    return { value: "high-risk", source: "default", note, refused };
  }
  const stated = policy?.mode;
  if (stated === undefined) {
    if (input === null) {
      const note = `Mode \`${DEFAULT_MODE}\`, the default: neither the policy at the base commit nor an input names one.`;
      return { value: DEFAULT_MODE, source: "default", note, refused: null };
    }
    const note = `Mode \`${input}\` from the input: the policy at the base commit names none, and a pull request can edit an input. Name the mode in the policy to fix it.`;
    return { value: input, source: "input", note, refused: null };
  }
  if (input === null || input === stated) {
    return { value: stated, source: "policy", note: `Mode \`${stated}\` from the policy at the base commit.`, refused: null };
  }
  if (MODES.indexOf(input) > MODES.indexOf(stated)) {
    const note = `Mode \`${input}\` from the input, stricter than the policy's \`${stated}\`.`;
    return { value: input, source: "input", note, refused: null };
  }
  return {
    value: stated,
    source: "policy",
    note: `Mode \`${stated}\` from the policy at the base commit.`,
    refused: `Input mode \`${input}\` was refused: the policy at the base commit says \`${stated}\`, and an input may only be stricter.`,
  };
}

/** What the policy and the inputs say about CI, with who said it. */
export interface CiSettings {
  required: readonly { name: string; source: "policy" | "input" }[];
  ignore: readonly { pattern: string; source: "policy" | "input" }[];
  /** Seconds during which an absent check may still come. */
  settleSeconds: number;
}

/** Joins the policy's CI section with the inputs: `required-checks` adds, `ignore-checks` adds. Order is stable. */
export function mergeCi(policy: Policy | null, inputs: { required: readonly string[]; ignore: readonly string[] }): CiSettings {
  const required = (source: "policy" | "input", names: readonly string[]) =>
    [...new Set(names)].toSorted().map((name) => ({ name, source }));
  const ignore = (source: "policy" | "input", patterns: readonly string[]) =>
    [...new Set(patterns)].toSorted().map((pattern) => ({ pattern, source }));
  return {
    required: [...required("policy", policy?.ci?.required ?? []), ...required("input", inputs.required)],
    ignore: [...ignore("policy", policy?.ci?.ignore ?? []), ...ignore("input", inputs.ignore)],
    settleSeconds: policy?.ci?.["settle-seconds"] ?? DEFAULT_SETTLE_SECONDS,
  };
}

/** The rule that leaves this check name out, or `null` when none does. */
export function ignoreRuleFor(ci: CiSettings, name: string): { pattern: string; source: "policy" | "input" } | null {
  return ci.ignore.find((rule) => checkNameMatches(rule.pattern, name)) ?? null;
}

/**
 * The required names that an ignore rule wanted to drop. They stay: neither the policy nor an input can make GitHub
 * accept a merge without them, and an input cannot drop what the policy requires.
 */
export function refusedIgnores(
  ci: CiSettings,
  requiredNames: Iterable<string>,
): { name: string; pattern: string; source: "policy" | "input" }[] {
  const refused: { name: string; pattern: string; source: "policy" | "input" }[] = [];
  for (const name of [...new Set(requiredNames)].toSorted()) {
    const rule = ignoreRuleFor(ci, name);
    if (rule !== null) refused.push({ name, ...rule });
  }
  return refused;
}

/** What stands in the headline, since a pull request could have set it: each a whole sentence. */
export function headlineNotices(input: { policyPath: string; policyFound: boolean; failOn: string; mode: ResolvedMode }): string[] {
  const notices: string[] = [];
  if (input.policyPath !== DEFAULT_POLICY_PATH) {
    notices.push(
      input.policyFound
        ? `The policy was read from \`${input.policyPath}\` instead of \`${DEFAULT_POLICY_PATH}\`, because an input says so.`
        : `An input names the policy \`${input.policyPath}\`, which is not at the base commit: \`${DEFAULT_POLICY_PATH}\` was not read, and the defaults judge.`,
    );
  }
  if (input.failOn === "never") notices.push("`fail-on: never`: this step does not fail, whatever the verdict is.");
  if (input.mode.refused !== null) notices.push(input.mode.refused);
  if (input.mode.source === "input" && MODES.indexOf(input.mode.value) < MODES.indexOf(DEFAULT_MODE)) {
    notices.push(
      `Mode \`${input.mode.value}\` comes from an input and is laxer than the default \`${DEFAULT_MODE}\`; the policy at the base commit names no mode.`,
    );
  }
  return notices;
}
