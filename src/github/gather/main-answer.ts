import { ConfigurationError } from "../../facts/configuration-error.ts";
import { permissionMend } from "../../facts/fact.ts";
import { RequestFailure, type GraphqlAnswer, type ReadClient } from "../client-contract.ts";
import type { Target } from "../event.ts";
import { clearError } from "../clear-error.ts";
import { isRecord, isRefusal, isTooHeavy, valueAt } from "../graphql-answer.ts";
import { mainQuery, type MainQueryShape } from "../queries/main.ts";
import { parseRepository } from "../repository-path.ts";
import { quote } from "../request-failure.ts";

export interface MainAnswer {
  answer: GraphqlAnswer;
  shape: MainQueryShape;
}

/** Where the pull request stands in the main answer. */
export const PULL_REQUEST = ["repository", "pullRequest"] as const;

/**
 * Asks the one query of a typical pull request. Where GitHub gives up on its weight (502, 504, timeout, "something went
 * wrong"), it is asked once more without file texts, which then come by REST. Throws ConfigurationError when there is no
 * such pull request, when this token may not see it, or when GitHub cannot be reached.
 */
export async function askMain(client: ReadClient, target: Target, policyPath: string): Promise<MainAnswer> {
  const { owner, name } = parseRepository(target.repository);
  const variables: Record<string, unknown> = {
    owner,
    name,
    number: target.number,
    policy: policyPath,
    baseName: target.baseRef,
    headRef: `refs/pull/${target.number}/head`,
  };
  if (target.baseSha !== null) variables["base"] = target.baseSha;
  if (target.mergeGroup !== null) variables["group"] = target.mergeGroup.headSha;
  const shape: MainQueryShape = {
    baseKnown: target.baseSha !== null,
    texts: true,
    teams: true,
    mergeGroup: target.mergeGroup !== null,
  };
  try {
    const main = (await askOnce(client, shape, variables)) ?? (await askLight(client, shape, variables));
    requirePullRequest(main.answer, target);
    return main;
  } catch (error) {
    throw clearError(error, `The pull request ${target.repository}#${target.number}`);
  }
}

/** Null when the query was too heavy. */
async function askOnce(
  client: ReadClient,
  shape: MainQueryShape,
  variables: Readonly<Record<string, unknown>>,
): Promise<MainAnswer | null> {
  try {
    const answer = await client.graphql(mainQuery(shape), variables, { heavy: true });
    return isTooHeavy(answer) ? null : { answer, shape };
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    const tooHeavy = error.code === "timeout" || error.status === 502 || error.status === 504;
    if (tooHeavy) return null;
    throw error;
  }
}

async function askLight(client: ReadClient, shape: MainQueryShape, variables: Readonly<Record<string, unknown>>): Promise<MainAnswer> {
  const light = { ...shape, texts: false };
  return { answer: await client.graphql(mainQuery(light), variables), shape: light };
}

function requirePullRequest(answer: GraphqlAnswer, target: Target): void {
  if (isRecord(valueAt(answer, PULL_REQUEST))) return;
  const name = `${target.repository}#${target.number}`;
  const refusal = answer.errors.find((error) => error.type !== "NOT_FOUND" && isRefusal(error));
  if (refusal !== undefined) {
    throw new ConfigurationError(
      `This token may not read the pull request ${name} (${quote(refusal.message)}).`,
      permissionMend("pull-requests: read"),
    );
  }
  const other = answer.errors.find((error) => error.type !== "NOT_FOUND");
  if (other !== undefined) {
    throw new ConfigurationError(
      `The pull request ${name} could not be read: ${quote(other.message)}.`,
      "Run this again; on GitHub Enterprise Server check that its version is supported.",
    );
  }
  if (!isRecord(valueAt(answer, ["repository"]))) {
    throw new ConfigurationError(
      `The repository ${target.repository} does not exist, or this token may not see it.`,
      "Check the name; for a private repository pass a token that has access to it, with `contents: read` and `pull-requests: read`.",
    );
  }
  throw new ConfigurationError(
    `There is no pull request #${target.number} in ${target.repository}.`,
    "Give the number of a pull request of this repository (an issue's number is none).",
  );
}
