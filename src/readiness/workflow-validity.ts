import { nestsTooDeep } from "../policy/nested-yaml.ts";
import { causeOfAnnotations, type CauseCode } from "./causes.ts";
import { quoted } from "./finding.ts";

/*
 * Why GitHub refuses a workflow file, in the words of GitHub's own parser (@actions/workflow-parser): unknown keys and
 * events, bad expressions, jobs without `runs-on`, cycles of `needs`, permissions that no workflow can have, and a called
 * workflow that asks for more than its caller grants. It costs about 30 ms of CPU, so it is loaded only where something
 * required never started. What runs when, and under which names, is read by our own reader: the parser tells neither.
 */

export interface Refusal {
  code: Extract<CauseCode, "invalid-workflow" | "permission" | "action-not-allowed" | "execution-policy">;
  /** GitHub's sentence, one line. */
  sentence: string;
}

export interface WorkflowText {
  path: string;
  text: string;
}

/** More, or larger, files are not validated: hostile text must not cost minutes (measured: 3 ms per 1,000 characters at worst). */
const MOST_FILES = 20;
const MOST_CHARACTERS = 64 * 1024;
/** The parser expands aliases without a limit, so that 2 kB of them cost it hours; few aliases cannot multiply far. */
const MOST_ALIASES = 8;
const ALIAS = /(?:^|[\s,:[{-])\*[^\s,\]}]/gmu;

/**
 * The files that GitHub's parser refuses, by path. `called`: files of other repositories by the text of `uses:`. A file
 * that is not there is no refusal: it may exist where this token cannot look.
 */
export async function refusedWorkflows(
  files: readonly WorkflowText[],
  called: readonly { uses: string; text: string }[],
): Promise<Map<string, Refusal>> {
  const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import("@actions/workflow-parser");
  const places = new Map([
    ...called.map(({ uses, text }) => [uses, text] as const),
    ...files.map(({ path, text }) => [path, text] as const),
  ]);
  const provider = {
    getFileContent: (reference: { path: string } | { repository: string; owner: string; path: string; version: string }) => {
      const place =
        "owner" in reference
          ? `${reference.owner}/${reference.repository}/${reference.path}@${reference.version}`
          : reference.path.replace(/^\.\//u, "");
      const content = places.get(place);
      return content === undefined || !isHarmless(content)
        ? Promise.reject(new Error("not read"))
        : Promise.resolve({ name: place, content });
    },
  };
  const refused = new Map<string, Refusal>();
  for (const { path, text } of files.slice(0, MOST_FILES)) {
    if (!isHarmless(text)) continue;
    try {
      const parsed = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
      if (parsed.value !== undefined)
        await convertWorkflowTemplate(parsed.context, parsed.value, provider, { fetchReusableWorkflowDepth: 4 });
      const sentence = parsed.context.errors
        .getErrors()
        .map(({ message }) => quoted(message, 300))
        .find((message) => !UNSEEN.test(message));
      if (sentence !== undefined) refused.set(path, { code: codeOf(sentence), sentence });
    } catch {
      // The parser itself gave up, which proves nothing about the file.
    }
  }
  return refused;
}

function isHarmless(text: string): boolean {
  return text.length <= MOST_CHARACTERS && (text.match(ALIAS)?.length ?? 0) <= MOST_ALIASES && !nestsTooDeep(text);
}

/** What the parser says when the called file was not handed to it. */
const UNSEEN = /unable to find reusable workflow|not read$/iu;

function codeOf(sentence: string): Refusal["code"] {
  const named = causeOfAnnotations([{ title: null, message: sentence }])?.code;
  return named === "permission" ? named : "invalid-workflow";
}
