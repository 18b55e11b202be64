import { commitView, diffEntry } from "./commit-view.ts";
import { commentView, labelView, pullRequestFull, pullRequestSimple, reviewView } from "./pull-request-view.ts";
import type { RestRequest, RestResult, Route } from "./route.ts";
import { failure, invalid, notFound, ok, page, pullRequestOf, read, write } from "./route.ts";

const REPO = "/repos/{owner}/{repo}";
/** GitHub lists at most 3,000 files and 250 commits of a pull request. */
const MOST_FILES = 3000;
const MOST_COMMITS = 250;
/** https://docs.github.com/en/rest/issues/comments: a longer text is refused with 422. */
const LONGEST_COMMENT = 65_536;

function pullRequests(request: RestRequest): RestResult {
  const { world, repository, query } = request;
  const state = query.get("state") ?? "open";
  const [base, head] = [query.get("base"), query.get("head")];
  const rows = repository.pullRequests.filter((one) => {
    const owner = one.headRepository?.split("/")[0] ?? "";
    return (
      (state === "all" || (state === "open") === (one.state === "OPEN")) &&
      (base === null || base === one.baseRef) &&
      (head === null || head === `${owner}:${one.headRef}`)
    );
  });
  return page(request, rows, (some) => some.map((one) => pullRequestSimple(world, repository, one)));
}

function pullRequest(request: RestRequest): RestResult {
  const found = pullRequestOf(request, "pull_number");
  if (found === undefined) return notFound();
  const answer = ok(pullRequestFull(request.world, request.token, request.repository, found));
  // Looking is what sets GitHub computing.
  found.unknownMergeableReads = Math.max(0, found.unknownMergeableReads - 1);
  return answer;
}

function findComment(request: RestRequest) {
  const id = request.parameters["comment_id"];
  for (const pull of request.repository.pullRequests) {
    const comment = pull.comments.find((one) => `${one.id}` === id);
    if (comment !== undefined) return { pull, comment };
  }
  return null;
}

function bodyText(request: RestRequest): string | RestResult {
  const text = (request.body as { body?: unknown } | null)?.body;
  if (typeof text !== "string" || text.trim() === "") return invalid("IssueComment", "body", "missing_field");
  if (text.length > LONGEST_COMMENT)
    return invalid("IssueComment", "body", "unprocessable", `body is too long (maximum is ${LONGEST_COMMENT} characters)`);
  return text;
}

function addComment(request: RestRequest): RestResult {
  const { world, repository, token } = request;
  const pull = pullRequestOf(request, "issue_number");
  if (pull === undefined || token === null) return notFound();
  const text = bodyText(request);
  if (typeof text !== "string") return text;
  const comment = world.comment(pull, {
    body: text,
    author: token.login,
    createdAt: world.now,
    association: token.kind === "user" ? "MEMBER" : "NONE",
  });
  return ok(commentView(world, repository, pull, comment), 201);
}

function editComment(request: RestRequest): RestResult {
  const { world, repository, token } = request;
  const found = findComment(request);
  if (found === null || token === null) return notFound();
  const text = bodyText(request);
  if (typeof text !== "string") return text;
  found.comment.body = text;
  found.comment.edits.push({ editor: token.login, editedAt: world.now });
  return ok(commentView(world, repository, found.pull, found.comment));
}

function listComments(request: RestRequest): RestResult {
  const pull = pullRequestOf(request, "issue_number");
  if (pull === undefined) return notFound();
  return page(request, pull.comments, (some) => some.map((one) => commentView(request.world, request.repository, pull, one)));
}

function addLabels(request: RestRequest): RestResult {
  const { world, repository } = request;
  const pull = pullRequestOf(request, "issue_number");
  if (pull === undefined) return notFound();
  const given = (request.body as { labels?: (string | { name: string })[] } | null)?.labels;
  if (given === undefined) return invalid("Label", "name", "missing_field");
  for (const one of given) {
    const name = typeof one === "string" ? one : one.name;
    if (!repository.labels.some((label) => label.name === name))
      repository.labels.push({ id: world.nextId(), name, color: "ededed", description: null });
    if (!pull.labels.includes(name)) pull.labels.push(name);
  }
  return ok(pull.labels.map((name) => labelView(repository, name)));
}

function removeLabel(request: RestRequest): RestResult {
  const pull = pullRequestOf(request, "issue_number");
  const name = request.parameters["name"] ?? "";
  if (pull === undefined) return notFound();
  if (!pull.labels.includes(name)) return failure(404, "Label does not exist");
  pull.labels = pull.labels.filter((one) => one !== name);
  return ok(pull.labels.map((one) => labelView(request.repository, one)));
}

export const PULL_REQUEST_ROUTES: readonly Route[] = [
  // How an issue looks is no matter here: the list is asked for what a token may read.
  { method: "GET", path: `${REPO}/issues`, needs: read("issues"), handle: () => ok([]) },
  { method: "GET", path: `${REPO}/pulls`, needs: read("pull-requests"), handle: pullRequests },
  {
    method: "GET",
    path: `${REPO}/pulls/{pull_number}`,
    needs: read("pull-requests"),
    handle: pullRequest,
  },
  {
    method: "GET",
    path: `${REPO}/pulls/{pull_number}/files`,
    needs: read("pull-requests"),
    handle: (request) => {
      const pull = pullRequestOf(request, "pull_number");
      if (pull === undefined) return notFound();
      return page(request, pull.files.slice(0, MOST_FILES), (some) => some.map((file) => diffEntry(request.repository, pull, file)));
    },
  },
  {
    method: "GET",
    path: `${REPO}/pulls/{pull_number}/commits`,
    needs: read("pull-requests"),
    handle: (request) => {
      const pull = pullRequestOf(request, "pull_number");
      if (pull === undefined) return notFound();
      return page(request, pull.commits.slice(0, MOST_COMMITS), (some) =>
        some.map((sha) => commitView(request.world, request.repository, sha)),
      );
    },
  },
  {
    method: "GET",
    path: `${REPO}/pulls/{pull_number}/reviews`,
    needs: read("pull-requests"),
    handle: (request) => {
      const pull = pullRequestOf(request, "pull_number");
      if (pull === undefined) return notFound();
      return page(request, pull.reviews, (some) => some.map((review) => reviewView(request.world, request.repository, pull, review)));
    },
  },
  {
    // On the default branch: the merged one that brought the commit in; elsewhere: the open ones that hold it.
    method: "GET",
    path: `${REPO}/commits/{commit_sha}/pulls`,
    needs: read("pull-requests"),
    handle: (request) => {
      const { world, repository } = request;
      const sha = request.parameters["commit_sha"] ?? "";
      const known = repository.commits[sha] !== undefined || repository.pullRequests.some((one) => one.headSha === sha);
      if (!known) return failure(422, `No commit found for SHA: ${sha}`);
      const rows = repository.pullRequests.filter((one) => one.commits.includes(sha) || one.headSha === sha);
      return page(request, rows, (some) => some.map((one) => pullRequestSimple(world, repository, one)));
    },
  },
  {
    method: "GET",
    path: `${REPO}/issues/{issue_number}/comments`,
    needs: read("issues", "pull-requests"),
    handle: listComments,
  },
  {
    method: "POST",
    path: `${REPO}/issues/{issue_number}/comments`,
    needs: write("issues", "pull-requests"),
    handle: addComment,
  },
  {
    method: "GET",
    path: `${REPO}/issues/comments/{comment_id}`,
    needs: read("issues", "pull-requests"),
    handle: (request) => {
      const found = findComment(request);
      return found === null ? notFound() : ok(commentView(request.world, request.repository, found.pull, found.comment));
    },
  },
  {
    method: "PATCH",
    path: `${REPO}/issues/comments/{comment_id}`,
    needs: write("issues", "pull-requests"),
    handle: editComment,
  },
  {
    method: "GET",
    path: `${REPO}/issues/{issue_number}/labels`,
    needs: read("issues", "pull-requests"),
    handle: (request) => {
      const pull = pullRequestOf(request, "issue_number");
      return pull === undefined
        ? notFound()
        : page(request, pull.labels, (some) => some.map((name) => labelView(request.repository, name)));
    },
  },
  {
    method: "POST",
    path: `${REPO}/issues/{issue_number}/labels`,
    needs: write("issues", "pull-requests"),
    handle: addLabels,
  },
  {
    method: "DELETE",
    path: `${REPO}/issues/{issue_number}/labels/{name}`,
    needs: write("issues", "pull-requests"),
    handle: removeLabel,
  },
];
