import * as z from "zod";
import { known, unknown, type Fact } from "../facts/fact.ts";
import type { PullRequestFacts } from "../facts/pull-request-facts.ts";
import type { Subject } from "../facts/subject.ts";
import type { ReadClient } from "./client-contract.ts";
import { isRecord, unknownFromFailure } from "./graphql-answer.ts";
import { repositoryPath } from "./repository-path.ts";
import { readAllPages } from "./rest-pages.ts";
import { SOURCES } from "./gather/sources.ts";

type AbsenceFacts = Pick<PullRequestFacts, "workflowStates" | "calledWorkflows" | "headPusher" | "actionsEnabled">;

/**
 * What is asked only when a required check never came: the states of the workflows (1 request per 100), each reusable
 * workflow of another repository (1 request), who pushed the head and whether Actions is on (1 request each). All at
 * once; what fails is unknown.
 */
export async function readAbsenceFacts(
  client: ReadClient,
  { repository, headRef, headSha }: Subject,
  wanted: { workflowStates: boolean; calls: readonly string[]; headPusher: boolean; actionsEnabled: boolean },
): Promise<AbsenceFacts> {
  if (repository === null) return {};
  const [workflowStates, calledWorkflows, headPusher, actionsEnabled] = await Promise.all([
    wanted.workflowStates ? readStates(client, repository) : undefined,
    Promise.all(wanted.calls.map(async (uses) => ({ uses, text: await readCalled(client, uses) }))),
    wanted.headPusher ? readPusher(client, repository, headRef, headSha) : undefined,
    wanted.actionsEnabled ? readEnabled(client, repository) : undefined,
  ]);
  return {
    ...(workflowStates === undefined ? {} : { workflowStates }),
    ...(calledWorkflows.length === 0 ? {} : { calledWorkflows }),
    ...(headPusher === undefined ? {} : { headPusher }),
    ...(actionsEnabled === undefined ? {} : { actionsEnabled }),
  };
}

const stateSchema = z.object({ path: z.string(), state: z.string() });

/** REST writes `disabled_manually` where GraphQL writes `DISABLED_MANUALLY`; the facts keep the latter. */
async function readStates(client: ReadClient, repository: string): Promise<Fact<{ path: string; state: string }[]>> {
  const listOf = (data: unknown): unknown => (isRecord(data) ? data["workflows"] : null);
  try {
    const listed = z.array(stateSchema).safeParse(await readAllPages(client, `${repositoryPath(repository)}/actions/workflows`, listOf));
    if (!listed.success)
      return unknown("The states of the workflows came in a shape that this version does not know.", "Update trust-layer.");
    return known(listed.data.map(({ path, state }) => ({ path, state: state.toUpperCase() })).sort((a, b) => (a.path < b.path ? -1 : 1)));
  } catch (error) {
    return unknownFromFailure(error, SOURCES.workflowStates);
  }
}

const contentSchema = z.object({ encoding: z.literal("base64"), content: z.string() });

/** `owner/name/path@ref`, as `uses:` writes it. */
async function readCalled(client: ReadClient, uses: string): Promise<Fact<string>> {
  const [, owner = "", name = "", path = "", ref = ""] = /^([^/]+)\/([^/]+)\/([^@]+)@(.+)$/u.exec(uses) ?? [];
  const source = { ...SOURCES.calledWorkflow, what: `The called workflow \`${uses}\`` };
  try {
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    const { data } = await client.get(`${repositoryPath(`${owner}/${name}`)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`);
    const content = contentSchema.safeParse(data);
    if (!content.success) return unknown(`${source.what} is not a plain file.`, "Look at it on GitHub.");
    return known(Buffer.from(content.data.content, "base64").toString("utf8"));
  } catch (error) {
    return unknownFromFailure(error, source);
  }
}

const activitySchema = z.array(z.object({ after: z.string(), actor: z.object({ login: z.string() }).nullish() }));

/** The repository's activity tells who moved a branch to a commit; git's author and committer can be forged. */
async function readPusher(
  client: ReadClient,
  repository: string,
  headRef: string | null,
  headSha: string | null,
): Promise<Fact<string | null>> {
  try {
    const ref = encodeURIComponent(`refs/heads/${headRef ?? ""}`);
    const { data } = await client.get(`${repositoryPath(repository)}/activity?ref=${ref}&per_page=30`);
    const seen = activitySchema.safeParse(data);
    if (!seen.success) return unknown("Who pushed the head came in a shape that this version does not know.", "Update trust-layer.");
    return known(seen.data.find(({ after }) => after === headSha)?.actor?.login ?? null);
  } catch (error) {
    return unknownFromFailure(error, SOURCES.headPusher);
  }
}

async function readEnabled(client: ReadClient, repository: string): Promise<Fact<boolean>> {
  try {
    const answer = z
      .object({ enabled: z.boolean() })
      .safeParse((await client.get(`${repositoryPath(repository)}/actions/permissions`)).data);
    return answer.success
      ? known(answer.data.enabled)
      : unknown("Whether Actions is switched on could not be read.", "Look under Settings > Actions > General.");
  } catch (error) {
    return unknownFromFailure(error, SOURCES.actionsEnabled);
  }
}
