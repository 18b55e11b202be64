import * as z from "zod";
import { ConfigurationError } from "../facts/configuration-error.ts";
import { shaSchema } from "../facts/subject.ts";
import { clearError } from "./clear-error.ts";
import type { ReadClient } from "./client-contract.ts";
import { repositoryPath } from "./repository-path.ts";
import { readAllPages } from "./rest-pages.ts";

const candidateSchema = z.object({
  number: z.int().positive(),
  state: z.string(),
  head: z.object({ sha: shaSchema, ref: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
  base: z.object({ sha: shaSchema, ref: z.string(), repo: z.object({ full_name: z.string() }) }),
});
type Candidate = z.infer<typeof candidateSchema>;

/** The commit of a `workflow_run`, with what the event says of where it came from. */
interface RunHead {
  sha: string;
  branch: string | null;
  repository: string | null;
}

/**
 * The open pull request whose head is exactly this commit. The event's own list is not used: it is empty for forks
 * (GitHub, `workflow_run`), and the commit is the only thing in it that nobody can choose freely. Throws
 * ConfigurationError when there is none or more than one, or when GitHub cannot be asked.
 */
export async function pullRequestOfCommit(
  client: ReadClient,
  repository: string,
  head: RunHead,
): Promise<{ number: number; baseRef: string; baseSha: string; headSha: string }> {
  const commit = head.sha.slice(0, 12);
  const listed = await readAllPages(client, `${repositoryPath(repository)}/commits/${head.sha}/pulls`).catch((error: unknown) => {
    throw clearError(error, `The pull request of the commit ${commit}`);
  });
  const candidates = listed.flatMap((item) => {
    const parsed = candidateSchema.safeParse(item);
    return parsed.success && sameName(parsed.data.base.repo.full_name, repository) ? [parsed.data] : [];
  });
  const open = candidates.filter((candidate) => candidate.state === "open");
  const exact = open.filter((candidate) => candidate.head.sha === head.sha);
  const chosen = exact.length > 1 ? exact.filter((candidate) => cameFrom(candidate, head)) : exact;
  const [only, ...others] = chosen;
  if (only !== undefined && others.length === 0) {
    return { number: only.number, baseRef: only.base.ref, baseSha: only.base.sha, headSha: only.head.sha };
  }
  if (exact.length > 1) {
    throw new ConfigurationError(
      `The commit ${commit} is the head of more than one open pull request: ${numbers(exact)}.`,
      "Set the input `pull-request` to the one that is meant.",
    );
  }
  if (open.length > 0) {
    throw new ConfigurationError(
      `The run's commit ${commit} is no longer the head of ${numbers(open)}: it was pushed to in between.`,
      "Nothing to do: the run of the newer commit judges it.",
    );
  }
  throw new ConfigurationError(
    `No open pull request of ${repository} has the commit ${commit} as its head.`,
    "Run only after workflows of pull requests (`if: github.event.workflow_run.event == 'pull_request'`), or set the input `pull-request`.",
  );
}

function cameFrom(candidate: Candidate, head: RunHead): boolean {
  const branchFits = head.branch === null || candidate.head.ref === head.branch;
  const repositoryFits =
    head.repository === null || (candidate.head.repo !== null && sameName(candidate.head.repo.full_name, head.repository));
  return branchFits && repositoryFits;
}

/** GitHub compares names of owners and repositories without case. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function numbers(candidates: readonly Candidate[]): string {
  return candidates
    .map((candidate) => `#${candidate.number}`)
    .sort()
    .join(", ");
}
