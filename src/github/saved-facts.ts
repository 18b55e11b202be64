import { ConfigurationError } from "../facts/configuration-error.ts";
import { pullRequestFactsSchema, type PullRequestFacts } from "../facts/pull-request-facts.ts";
import { prettyJson } from "../evidence/canonical-json.ts";

/** Facts as the text of a file, for a later replay: the same facts give the same bytes (law 6). */
export function saveFacts(facts: PullRequestFacts): string {
  return prettyJson(facts);
}

/**
 * Reads saved facts from the text of the file `name`. The text is not trusted: it is checked against the schema whole.
 * Throws ConfigurationError that names the file and the first thing that is wrong.
 */
export function readSavedFacts(text: string, name: string): PullRequestFacts {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new ConfigurationError(`The saved facts in ${name} are not complete JSON.`, "Save them again with this version.");
  }
  const parsed = pullRequestFactsSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue === undefined || issue.path.length === 0 ? "the document" : `\`${issue.path.join(".")}\``;
  throw new ConfigurationError(
    `${name} holds no facts that this version can replay: ${where}: ${issue?.message ?? "invalid"}.`,
    "Give a file of facts that was saved by this version of trust-layer.",
  );
}
