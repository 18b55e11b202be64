import { ConfigurationError } from "../facts/configuration-error.ts";
import { permissionMend } from "../facts/fact.ts";
import { RequestFailure } from "./client-contract.ts";

/**
 * Where nothing can be judged without an answer (the pull request itself, the pull request of a commit), a failed request
 * becomes the one clear error with its mend. `what` begins the sentence. Anything else than a failed request is given
 * back as it is.
 */
export function clearError(error: unknown, what: string): unknown {
  if (!(error instanceof RequestFailure)) return error;
  return new ConfigurationError(`${what} could not be read: ${error.message}.`, mendOf(error));
}

function mendOf(failure: RequestFailure): string {
  switch (failure.code) {
    case "unauthorized":
      return "Pass a valid token: in a workflow `github-token: ${{ github.token }}`, at a terminal set GITHUB_TOKEN or GH_TOKEN.";
    case "forbidden":
      return permissionMend(failure.permission ?? "pull-requests: read");
    case "rate-limited":
      return "Wait until the limit is reset (within the hour) and run this again.";
    case "budget":
      return "Run this again.";
    case "not-found":
      return "Check the repository's name, GITHUB_API_URL and GITHUB_GRAPHQL_URL, and that the token has access to the repository.";
    case "timeout":
    case "unavailable":
    case "invalid-answer":
      return "Check the network, GITHUB_API_URL and GITHUB_GRAPHQL_URL, and githubstatus.com; then run this again.";
  }
}
