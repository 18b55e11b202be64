import { resolve } from "node:path";
import { prettyJson } from "../../evidence/canonical-json.ts";
import { externalOutcome } from "../../evidence/consistency.ts";
import { seal } from "../../evidence/envelope.ts";
import { externalCheckBodySchema } from "../../evidence/external-check-body.ts";
import { isPlainName } from "../../evidence/open-external.ts";
import { ConfigurationError } from "../../facts/configuration-error.ts";
import { subjectSchema } from "../../facts/subject.ts";
import { writeFileAtomically } from "../../host/atomic-write.ts";
import { producerFrom } from "../../host/own-job.ts";
import type { Command, OptionValues } from "../command.ts";
import { choiceOption, numberOption, textOption } from "../open-terminal.ts";

const RESULTS = externalCheckBodySchema.shape.result.options;

/** Seals the result of a gate that ran elsewhere, so that CI readiness can take it as evidence. */
export const record: Command = {
  name: "record",
  usage:
    "--name NAME --result success|failure|error --summary TEXT --repository OWNER/NAME --head SHA [--pr N] [--base SHA] [--url URL] [--expires TIME] [--out FILE]",
  summary: "writes the result of a gate that ran elsewhere as evidence for `external-results`; to standard output without --out",
  options: {
    name: { type: "string" },
    result: { type: "string" },
    summary: { type: "string" },
    repository: { type: "string" },
    head: { type: "string" },
    pr: { type: "string" },
    base: { type: "string" },
    url: { type: "string" },
    expires: { type: "string" },
    out: { type: "string" },
  },
  positionals: 0,
  async run(values) {
    refuseGaps(values);
    const result = choiceOption(values, "result", RESULTS) ?? needed(["result"]);
    const out = outputOf(values);
    const generatedAt = new Date().toISOString();
    const envelope = prettyJson(
      seal({
        kind: "external-check",
        subject: subjectOf(values),
        producer: producerFrom(process.env, "record"),
        generatedAt,
        outcome: externalOutcome(result),
        body: {
          name: fitting(
            values,
            "name",
            externalCheckBodySchema.shape.name.refine(isPlainName),
            "a name of 1 to 100 characters on one line, nothing invisible, no blank at an end",
          ),
          result,
          summary: fitting(values, "summary", externalCheckBodySchema.shape.summary, "at most 500 characters"),
          url: optional(values, "url", externalCheckBodySchema.shape.url, "an address that begins with https://"),
          expiresAt: expiryOf(values, generatedAt),
          steps: [],
        },
      }),
    );
    if (out === null) process.stdout.write(envelope);
    else await writeFileAtomically(resolve(out), envelope);
    return 0;
  },
};

function subjectOf(values: OptionValues) {
  const repository = textOption(values, "repository") ?? needed(["repository"]);
  if (!/^[\w.-]+\/[\w.-]+$/u.test(repository)) wrong("repository", repository, "owner/name");
  return {
    repository,
    pullRequest: numberOption(values, "pr", { min: 1, max: 2_147_483_647 }),
    baseRef: null,
    baseSha: optional(values, "base", subjectSchema.shape.baseSha, "a full commit id"),
    headRef: null,
    headSha: fitting(values, "head", subjectSchema.shape.headSha, "a full commit id in lower-case hexadecimal"),
  };
}

/** `null`: standard output. An unset variable of a script is no wish for that. */
function outputOf(values: OptionValues): string | null {
  const out = textOption(values, "out");
  return out?.trim() === "" ? wrong("out", out, "the path of a file") : out;
}

/** A result that counts no longer when it is made helps nobody, and would be refused only where somebody waits for it. */
function expiryOf(values: OptionValues, now: string): string | null {
  const expires = optional(values, "expires", externalCheckBodySchema.shape.expiresAt, "an instant such as 2030-01-31T12:00:00Z");
  return expires !== null && !(Date.parse(expires) > Date.parse(now))
    ? wrong("expires", expires, "an instant that is still to come")
    : expires;
}

/** The part of a zod schema that is needed here. */
interface Fitting<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

function fitting<T>(values: OptionValues, name: string, schema: Fitting<T>, accepted: string): T {
  const text = textOption(values, name) ?? needed([name]);
  const parsed = schema.safeParse(text);
  return parsed.success ? parsed.data : wrong(name, text, accepted);
}

function optional<T>(values: OptionValues, name: string, schema: Fitting<T>, accepted: string): T | null {
  return textOption(values, name) === null ? null : fitting(values, name, schema, accepted);
}

const NEEDED = ["name", "result", "summary", "repository", "head"] as const;

/** All that is missing at once: nobody wants to be told five times. */
function refuseGaps(values: OptionValues): void {
  const missing = NEEDED.filter((name) => textOption(values, name) === null);
  if (missing.length > 0) needed(missing);
}

function needed(names: readonly string[]): never {
  const all = names.map((name) => `--${name}`).join(", ");
  throw new ConfigurationError(`\`record\` needs ${all}.`, `Give ${all}; \`trust-layer record --help\` lists all options.`);
}

function wrong(name: string, text: string, accepted: string): never {
  throw new ConfigurationError(`--${name} is "${text.slice(0, 80)}"; accepted: ${accepted}.`, `Correct --${name}.`);
}
