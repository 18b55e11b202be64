import { ConfigurationError } from "../../src/facts/configuration-error.ts";
import { readAbsenceFacts } from "../../src/github/absence-facts.ts";
import { gatherPullRequestFacts } from "../../src/github/facts.ts";
import { createReadClient } from "../../src/github/read-client.ts";
import type { ReadinessBody } from "../../src/readiness/body.ts";
import { absentNames } from "../../src/readiness/absent-names.ts";
import { explainReadiness } from "../../src/readiness/explain.ts";
import { openQuestions } from "../../src/readiness/questions.ts";
import { type Fault, startGitHub, type Typical, typicalPullRequest } from "../bed/github/index.ts";

export interface Look {
  /** `null`: one clear error, and nothing judged. */
  body: ReadinessBody | null;
  error: string | null;
  asked: string[];
}

/** The same look as the bundle's, in this process, where nothing waits for real: hundreds of broken answers in seconds. */
export async function look(prepare: (typical: Typical) => void, faults: readonly Fault[] = []): Promise<Look> {
  const typical = typicalPullRequest();
  prepare(typical);
  const github = await startGitHub(typical.world, { faults: [...faults] });
  const quiet = (): void => undefined;
  const log = { debug: quiet, info: quiet, warning: quiet, step: quiet };
  const client = createReadClient({
    token: typical.token,
    apiUrl: github.apiUrl,
    graphqlUrl: github.graphqlUrl,
    now: () => new Date(typical.world.now),
    log,
    wait: async () => {},
    requestTimeoutMs: faults.some(({ fault }) => fault === "timeout") ? 60 : 10_000,
  });
  const { repository, pullRequest } = typical;
  const asked = (): string[] =>
    github.requests.map(({ operationName, path }) => operationName ?? path.replace("/repos/acme/widgets", "").split("?")[0] ?? path);
  try {
    const facts = await gatherPullRequestFacts({
      client,
      target: {
        repository: repository.nameWithOwner,
        number: pullRequest.number,
        event: "pull_request",
        baseRef: "main",
        baseSha: pullRequest.baseSha,
        headSha: pullRequest.headSha,
        mergeGroup: null,
      },
      policyPath: ".github/trust-layer.yml",
      ownJob: null,
      observedAt: typical.world.now,
      log,
      wait: async () => {},
    });
    const questions = openQuestions(facts, absentNames(facts, null, { required: [] }));
    const answers = questions === null ? {} : await readAbsenceFacts(client, facts.subject, questions);
    const body = await explainReadiness({ facts: { ...facts, ...answers }, policy: null, inputs: { required: [], ignore: [] } });
    return { body, error: null, asked: asked() };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { body: null, error: `${error.message} ${error.mend}`, asked: asked() };
  } finally {
    await github.close();
  }
}
