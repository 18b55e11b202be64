import * as z from "zod";
import { known, unknown, type Fact } from "../../facts/fact.ts";
import type { PullRequestFacts } from "../../facts/pull-request-facts.ts";
import type { GraphqlAnswer, ReadClient } from "../client-contract.ts";
import { hidingError, unknownFromError, unknownFromFailure, valueAt, type Path, type Source } from "../graphql-answer.ts";
import { repositoryPath } from "../repository-path.ts";
import { compareText } from "./checks.ts";
import { notUnderstood } from "./connection.ts";
import { readField } from "./read-field.ts";
import { SOURCES } from "./sources.ts";

/** GitHub does not load a CODEOWNERS file of 3 MB or more at all (GitHub, "About code owners"). */
const CODEOWNERS_LIMIT_BYTES = 3 * 1024 * 1024;
const TEXT_LIMIT_BYTES = 10 * 1024 * 1024;
/** The file mode of a symbolic link in a git tree: its blob holds a path, not the text. */
const SYMLINK_MODE = 0o120000;

const blobSchema = z.object({
  __typename: z.literal("Blob"),
  oid: z.string(),
  byteSize: z.int().nonnegative(),
  isTruncated: z.boolean(),
  isBinary: z.boolean().nullable(),
  /** Absent when the query was asked without texts. */
  text: z.string().nullish(),
});
const fileEntrySchema = z.object({ mode: z.int(), type: z.string(), object: z.unknown() });

/** The facts that stand on the base commit. `commit` is the path of that commit in the answer. */
export async function readBaseFiles(
  client: ReadClient,
  answer: GraphqlAnswer,
  commit: Path,
  where: { repository: string; policyPath: string },
): Promise<Pick<PullRequestFacts, "policyFile" | "codeowners">> {
  const [policyText, codeowners] = await Promise.all([
    readText(client, where.repository, answer, [...commit, "policy"], SOURCES.policyFile),
    readCodeowners(client, where.repository, answer, commit),
  ]);
  const policyFile: PullRequestFacts["policyFile"] =
    policyText.state === "unknown" ? policyText : known({ path: where.policyPath, text: policyText.value });
  return { policyFile, codeowners };
}

/** In the order in which GitHub looks; the first that exists is used, and none of the others counts. */
const CODEOWNERS_PLACES = [
  { alias: "codeownersGithub", path: ".github/CODEOWNERS" },
  { alias: "codeownersRoot", path: "CODEOWNERS" },
  { alias: "codeownersDocs", path: "docs/CODEOWNERS" },
] as const;

async function readCodeowners(
  client: ReadClient,
  repository: string,
  answer: GraphqlAnswer,
  commit: Path,
): Promise<PullRequestFacts["codeowners"]> {
  for (const place of CODEOWNERS_PLACES) {
    const path = [...commit, place.alias];
    const byteSize = valueAt(answer, [...path, "object", "byteSize"]);
    if (typeof byteSize === "number" && byteSize >= CODEOWNERS_LIMIT_BYTES) {
      return unknown(
        `\`${place.path}\` has ${byteSize} bytes: GitHub does not load a CODEOWNERS file of 3 MB or more, so it asks nobody.`,
        "Make the file smaller than 3 MB.",
      );
    }
    const text = await readText(client, repository, answer, path, SOURCES.codeowners);
    if (text.state === "unknown") return text;
    if (text.value !== null) return known({ path: place.path, text: text.value });
  }
  return known({ path: CODEOWNERS_PLACES[0].path, text: null });
}

/** The text of one file at a commit; null: there is no such file there. A commit that is not there hides everything. */
export async function readText(
  client: ReadClient,
  repository: string,
  answer: GraphqlAnswer,
  path: Path,
  source: Source,
): Promise<Fact<string | null>> {
  const error = hidingError(answer, path);
  if (error !== null) return unknownFromError(error, source);
  if (valueAt(answer, [...path.slice(0, -1), "oid"]) === null) {
    return unknown(`${source.what} cannot be read: GitHub does not show that commit.`, "Run this again on the newest commit.");
  }
  const entry = fileEntrySchema.nullable().safeParse(valueAt(answer, path));
  if (!entry.success) return notUnderstood(source, entry.error);
  if (entry.data === null) return known(null);
  if (entry.data.mode === SYMLINK_MODE || entry.data.type !== "blob") {
    return unknown(`${source.what} is not a plain file but a link, a folder or a submodule.`, "Replace it by a plain file.");
  }
  return readBlob(client, repository, entry.data.object, source);
}

/** The text of a blob: from the answer, or by REST where GraphQL cut it or was asked without texts. */
async function readBlob(client: ReadClient, repository: string, blob: unknown, source: Source): Promise<Fact<string>> {
  const parsed = blobSchema.safeParse(blob);
  if (!parsed.success) return notUnderstood(source, parsed.error);
  const { text, isTruncated, isBinary, byteSize, oid } = parsed.data;
  if (isBinary === true) return unknown(`${source.what} holds binary data instead of text.`, "Replace it by a text file.");
  if (typeof text === "string" && !isTruncated) return known(text);
  if (byteSize > TEXT_LIMIT_BYTES) {
    return unknown(`${source.what} is too large to be read (${byteSize} bytes).`, "Make the file smaller than 10 MB.");
  }
  const answerSchema = z.object({ encoding: z.literal("base64"), content: z.string() });
  try {
    const { data } = await client.get(`${repositoryPath(repository)}/git/blobs/${encodeURIComponent(oid)}`);
    const content = answerSchema.safeParse(data);
    if (!content.success) return notUnderstood(source, content.error);
    return known(Buffer.from(content.data.content, "base64").toString("utf8"));
  } catch (error) {
    return unknownFromFailure(error, source);
  }
}

/** GitHub's own list of lines in CODEOWNERS that it skips; no file: known and empty. */
export function readCodeownersErrors(answer: GraphqlAnswer): PullRequestFacts["codeownersErrors"] {
  const schema = z.object({ errors: z.array(z.object({ kind: z.string(), line: z.int(), message: z.string() })) }).nullable();
  const fact = readField(answer, ["repository", "codeowners"], schema, SOURCES.codeownersErrors);
  return fact.state === "unknown" ? fact : known(fact.value?.errors ?? []);
}

const treeSchema = z.object({
  object: z.object({
    entries: z
      .array(z.object({ path: z.string().nullable(), name: z.string(), type: z.string(), mode: z.int(), object: z.unknown() }))
      .nullable(),
  }),
});

/**
 * The workflow files at the test merge commit, sorted by path. `merge` is the path of that commit in the answer. A
 * repository without workflows: known and empty. No merge commit (a conflict, or still computing): unknown.
 */
export async function readWorkflowFiles(
  client: ReadClient,
  repository: string,
  answer: GraphqlAnswer,
  merge: Path,
): Promise<PullRequestFacts["workflowFiles"]> {
  const source = SOURCES.workflowFiles;
  const path = [...merge, "workflows"];
  const error = hidingError(answer, path);
  if (error !== null) return unknownFromError(error, source);
  if (valueAt(answer, merge) === null) {
    return unknown(
      "The workflow files cannot be read: GitHub has no test merge commit for this pull request (a conflict, or not computed yet).",
      "Resolve the conflict with the base branch, or run this again in a minute.",
    );
  }
  const folder = treeSchema.nullable().safeParse(valueAt(answer, path));
  if (!folder.success) return notUnderstood(source, folder.error);
  const entries = (folder.data?.object.entries ?? []).filter(
    (entry) => entry.type === "blob" && entry.mode !== SYMLINK_MODE && /\.ya?ml$/i.test(entry.name),
  );
  const texts = await Promise.all(
    entries.map(async (entry) => {
      const path = entry.path ?? `.github/workflows/${entry.name}`;
      return { path, text: await readBlob(client, repository, entry.object, { ...source, what: `The workflow file \`${path}\`` }) };
    }),
  );
  const files: { path: string; text: string }[] = [];
  for (const { path: file, text } of texts) {
    if (text.state === "unknown") return text;
    files.push({ path: file, text: text.value });
  }
  return known(files.sort((a, b) => compareText(a.path, b.path)));
}
