import { compareCommits, latestStatuses, rollupState, suitesOf } from "../derive.ts";
import type { CommitData, RepositoryData } from "../world-data.ts";
import { blobSha, shaOf } from "../world.ts";
import { userView } from "./actor-view.ts";
import { rollupView, statusContextView, suiteView } from "./check-view.ts";
import type { PageArguments } from "./connection.ts";
import { connection } from "./connection.ts";
import type { GraphqlContext, View } from "./context.ts";
import { nodeId } from "./context.ts";
import { pullRequestView } from "./pull-request-view.ts";
import { repositoryView } from "./repository-view.ts";

/** GitHub cuts the text of a blob at 512,000 bytes and says so. */
const LARGEST_TEXT = 512_000;

function gitActor(context: GraphqlContext, commit: CommitData, who: CommitData["author"]) {
  return {
    name: who.name,
    email: who.email,
    date: commit.committedDate,
    user: () => userView(context, who.login),
  };
}

function blobView(context: GraphqlContext, repository: RepositoryData, text: string): View {
  const bytes = Buffer.from(text, "utf8");
  const binary = text.includes("\0");
  const oid = blobSha(text);
  return {
    ...gitObject(context, repository, oid),
    __typename: "Blob",
    byteSize: bytes.length,
    isBinary: binary,
    isTruncated: bytes.length > LARGEST_TEXT,
    text: binary ? null : bytes.subarray(0, LARGEST_TEXT).toString("utf8"),
  };
}

function gitObject(context: GraphqlContext, repository: RepositoryData, oid: string): View {
  const path = `/${repository.nameWithOwner}/commit/${oid}`;
  return {
    __typename: "",
    $repository: repository,
    id: nodeId("G", repository, oid),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    commitResourcePath: path,
    commitUrl: `https://github.com${path}`,
    repository: () => repositoryView(context, repository),
  };
}

function treeView(context: GraphqlContext, repository: RepositoryData, files: Record<string, string>, folder: string): View {
  const names = new Set(
    Object.keys(files)
      .filter((path) => path.startsWith(folder))
      .map((path) => path.slice(folder.length).split("/")[0] ?? ""),
  );
  const oid = shaOf(
    `tree ${Object.entries(files)
      .filter(([path]) => path.startsWith(folder))
      .flat()
      .join("\0")}`,
  );
  return {
    ...gitObject(context, repository, oid),
    __typename: "Tree",
    entries: () => [...names].toSorted().map((name) => treeEntry(context, repository, files, folder + name)),
  };
}

function treeEntry(context: GraphqlContext, repository: RepositoryData, files: Record<string, string>, path: string): View | null {
  const text = files[path];
  if (text === undefined && !Object.keys(files).some((one) => one.startsWith(`${path}/`))) return null;
  const name = path.split("/").at(-1) ?? path;
  const object = text === undefined ? treeView(context, repository, files, `${path}/`) : blobView(context, repository, text);
  return {
    __typename: "TreeEntry",
    $repository: repository,
    name,
    path,
    extension: /\.[^.]*$/.exec(name)?.[0] ?? "",
    isGenerated: false,
    mode: text === undefined ? 0o040000 : 0o100644,
    type: text === undefined ? "tree" : "blob",
    oid: object["oid"],
    object,
    size: text === undefined ? 0 : Buffer.byteLength(text),
    nameRaw: Buffer.from(name).toString("base64"),
    pathRaw: Buffer.from(path).toString("base64"),
    repository: () => repositoryView(context, repository),
  };
}

/** `object(expression: "<revision>:<path>")`, a folder included; an empty path is the root tree. */
export function objectAt(context: GraphqlContext, repository: RepositoryData, sha: string, path: string): View | null {
  const files = repository.files[sha] ?? {};
  const clean = path.replace(/^\/+|\/+$/g, "");
  if (clean === "") return treeView(context, repository, files, "");
  return (treeEntry(context, repository, files, clean)?.["object"] as View | undefined) ?? null;
}

/** The blob of that id in any commit, since blobs belong to the repository and not to a commit. */
export function blobByOid(context: GraphqlContext, repository: RepositoryData, oid: string): View | null {
  const text = Object.values(repository.files)
    .flatMap((files) => Object.values(files))
    .find((one) => blobSha(one) === oid);
  return text === undefined ? null : blobView(context, repository, text);
}

/** A commit of the world; a test that points at one that does not exist is told so. */
export function commitView(context: GraphqlContext, repository: RepositoryData, sha: string): View {
  const commit = repository.commits[sha];
  if (commit === undefined) throw new Error(`The world has no commit ${sha} in ${repository.nameWithOwner}: add it with world.commit()`);
  const files = repository.files[sha] ?? {};
  const [headline = "", ...rest] = commit.message.split("\n");
  const own = gitObject(context, repository, sha);
  const treePath = `/${repository.nameWithOwner}/tree/${sha}`;
  return {
    ...own,
    __typename: "Commit",
    id: nodeId("C", repository, sha),
    resourcePath: own["commitResourcePath"],
    url: own["commitUrl"],
    treeResourcePath: treePath,
    treeUrl: `https://github.com${treePath}`,
    message: commit.message,
    messageHeadline: headline,
    messageBody: rest.join("\n").trim(),
    committedDate: commit.committedDate,
    authoredDate: commit.committedDate,
    committedViaWeb: false,
    authoredByCommitter: commit.author.email === commit.committer.email,
    author: gitActor(context, commit, commit.author),
    committer: gitActor(context, commit, commit.committer),
    authors: (args: PageArguments) =>
      connection([commit.author, ...(commit.coAuthors ?? [])], args, (who) => gitActor(context, commit, who)),
    parents: (args: PageArguments) => connection(commit.parents, args, (parent) => commitView(context, repository, parent)),
    history: (args: PageArguments) => {
      const reached = compareCommits(repository, sha, sha) === null ? [] : lineage(repository, sha);
      return connection(reached, args, (one) => commitView(context, repository, one));
    },
    signature:
      commit.signature === null
        ? null
        : {
            ...commit.signature,
            __typename: commit.signature.kind,
            payload: `tree ${sha}`,
            signature: "-----BEGIN SIGNATURE-----",
            verifiedAt: commit.signature.isValid ? commit.committedDate : null,
            signer: () => userView(context, commit.signature?.signer ?? null),
          },
    file: (args: { path: string }) => treeEntry(context, repository, files, args.path.replace(/^\/+|\/+$/g, "")),
    tree: () => treeView(context, repository, files, ""),
    statusCheckRollup: () => rollupView(context, repository, sha),
    status: () => {
      const statuses = latestStatuses(repository, sha);
      return statuses.length === 0
        ? null
        : {
            __typename: "Status",
            $repository: repository,
            id: nodeId("S", repository, sha),
            state: rollupState({ ...repository, suites: [] }, sha),
            contexts: () => statuses.map((one) => statusContextView(context, repository, one)),
          };
    },
    checkSuites: (
      args: PageArguments & {
        filterBy?: { appId?: number | null; checkName?: string | null } | null;
      },
    ) => {
      const suites = suitesOf(repository, sha).filter((suite) => args.filterBy?.appId == null || suite.app.id === args.filterBy.appId);
      return connection(suites, args, (suite) => suiteView(context, repository, suite));
    },
    associatedPullRequests: (args: PageArguments) =>
      connection(
        repository.pullRequests.filter((one) => one.commits.includes(sha)),
        args,
        (one) => pullRequestView(context, repository, one),
      ),
  };
}

function lineage(repository: RepositoryData, sha: string): string[] {
  const reached: string[] = [];
  for (let open: string[] = [sha]; open.length > 0;) {
    const next = open.shift() ?? "";
    if (!reached.includes(next)) reached.push(next);
    open = [...open, ...(repository.commits[next]?.parents ?? [])].filter((one) => !reached.includes(one));
  }
  return reached;
}
