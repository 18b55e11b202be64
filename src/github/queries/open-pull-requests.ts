/**
 * The open pull requests to a branch (any branch for a null `base`), the last updated first, each with the first of its
 * files. One connection for each of them: 50 cost one point of GitHub's budget, and the time to list their files.
 */
export const OPEN_PULL_REQUESTS_QUERY = `query OpenPullRequests($owner: String!, $name: String!, $base: String, $most: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, baseRefName: $base, first: $most, orderBy: { field: UPDATED_AT, direction: DESC }) {
      totalCount
      nodes { number title isDraft updatedAt headRefName isCrossRepository author { login } files(first: 100) { totalCount nodes { path changeType } } }
    }
  }
}`;
