import type { PullRequestFacts } from "../../facts/pull-request-facts.ts";
import type { GraphqlAnswer, ReadClient } from "../client-contract.ts";
import type { Target } from "../event.ts";
import { unknownFromFailure, valueAt, type Path } from "../graphql-answer.ts";
import { baseFilesQuery } from "../queries/follow-up.ts";
import { parseRepository } from "../repository-path.ts";
import { readBaseFiles, readCodeownersErrors } from "./base-files.ts";
import { PULL_REQUEST, type MainAnswer } from "./main-answer.ts";
import type { Core } from "./pull-request.ts";
import { SOURCES } from "./sources.ts";

type BaseFacts = Pick<PullRequestFacts, "policyFile" | "codeowners" | "codeownersErrors">;

const BASE_COMMIT = ["repository", "baseCommit"] as const;

/**
 * Policy and CODEOWNERS from the base commit of the pull request, never from another one: the base decides (law 3). The
 * main answer has them when it looked at exactly that commit; else one more query does.
 */
export async function readBaseFacts(
  client: ReadClient,
  target: Target,
  main: MainAnswer,
  core: Core,
  policyPath: string,
): Promise<BaseFacts> {
  const where = { repository: target.repository, policyPath };
  const commit: Path = main.shape.baseKnown ? BASE_COMMIT : [...PULL_REQUEST, "baseRef", "target"];
  const seen = valueAt(main.answer, [...commit, "oid"]);
  const sameCommit = main.shape.baseKnown ? target.baseSha === core.baseRefOid : seen === core.baseRefOid;
  if (sameCommit && codeownersBranch(main.answer, target) === core.baseRefName) {
    const files = await readBaseFiles(client, main.answer, commit, where);
    return { ...files, codeownersErrors: readCodeownersErrors(main.answer) };
  }
  const { owner, name } = parseRepository(target.repository);
  const variables = { owner, name, policy: policyPath, base: core.baseRefOid, baseName: core.baseRefName };
  try {
    const answer = await client.graphql(baseFilesQuery(main.shape.texts), variables);
    const files = await readBaseFiles(client, answer, BASE_COMMIT, where);
    return { ...files, codeownersErrors: readCodeownersErrors(answer) };
  } catch (error) {
    return {
      policyFile: unknownFromFailure(error, SOURCES.policyFile),
      codeowners: unknownFromFailure(error, SOURCES.codeowners),
      codeownersErrors: unknownFromFailure(error, SOURCES.codeownersErrors),
    };
  }
}

/** The branch whose CODEOWNERS errors the main answer tells: the one that was named, else GitHub takes the default. */
function codeownersBranch(answer: GraphqlAnswer, target: Target): unknown {
  return target.baseRef ?? valueAt(answer, ["repository", "defaultBranchRef", "name"]);
}
