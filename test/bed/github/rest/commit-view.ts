import type { CommitData, FileData, PullRequestData, RepositoryData, StatusData, WorldData } from "../world-data.ts";
import { blobSha, shaOf } from "../world.ts";
import { account, API } from "./account-view.ts";
import { repositoryUrl } from "./repository-view.ts";

function verification(commit: CommitData) {
  if (commit.signature === null)
    return {
      verified: false,
      reason: "unsigned",
      signature: null,
      payload: null,
      verified_at: null,
    };
  const { isValid, state } = commit.signature;
  return {
    verified: isValid,
    reason: state.toLowerCase(),
    signature: "-----BEGIN SIGNATURE-----",
    payload: `tree ${commit.sha}`,
    verified_at: isValid ? commit.committedDate : null,
  };
}

/** A commit as REST shows it. The commit must be in the world. */
export function commitView(world: WorldData, repository: RepositoryData, sha: string) {
  const commit = repository.commits[sha];
  if (commit === undefined) throw new Error(`The world has no commit ${sha} in ${repository.nameWithOwner}: add it with world.commit()`);
  const url = repositoryUrl(repository);
  const html = `https://github.com/${repository.nameWithOwner}/commit/`;
  const person = (who: CommitData["author"]) => ({
    name: who.name,
    email: who.email,
    date: commit.committedDate,
  });
  const tree = shaOf(`tree of ${sha}`);
  return {
    sha,
    node_id: `C_${repository.id}_${sha}`,
    url: `${url}/commits/${sha}`,
    html_url: html + sha,
    comments_url: `${url}/commits/${sha}/comments`,
    commit: {
      url: `${url}/git/commits/${sha}`,
      author: person(commit.author),
      committer: person(commit.committer),
      message: commit.message,
      comment_count: 0,
      tree: { sha: tree, url: `${url}/git/trees/${tree}` },
      verification: verification(commit),
    },
    author: account(world, commit.author.login),
    committer: account(world, commit.committer.login),
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${url}/commits/${parent}`,
      html_url: html + parent,
    })),
  };
}

export function simpleCommit(repository: RepositoryData, sha: string) {
  const commit = repository.commits[sha];
  if (commit === undefined) throw new Error(`The world has no commit ${sha} in ${repository.nameWithOwner}: add it with world.commit()`);
  const person = (who: CommitData["author"]) => ({ name: who.name, email: who.email });
  return {
    id: sha,
    tree_id: shaOf(`tree of ${sha}`),
    message: commit.message,
    timestamp: commit.committedDate,
    author: person(commit.author),
    committer: person(commit.committer),
  };
}

const FILE_STATUSES: Record<string, string> = { DELETED: "removed" };

/** A changed file: `patch` is left out for what is binary or too large, `previous_filename` stands with renames only. */
export function diffEntry(repository: RepositoryData, pullRequest: PullRequestData, file: FileData) {
  const path = file.path.split("/").map(encodeURIComponent).join("/");
  const text = repository.files[pullRequest.headSha]?.[file.path];
  return {
    sha: blobSha(text ?? file.path),
    filename: file.path,
    status: FILE_STATUSES[file.changeType] ?? file.changeType.toLowerCase(),
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `https://github.com/${repository.nameWithOwner}/blob/${pullRequest.headSha}/${path}`,
    raw_url: `https://github.com/${repository.nameWithOwner}/raw/${pullRequest.headSha}/${path}`,
    contents_url: `${repositoryUrl(repository)}/contents/${path}?ref=${pullRequest.headSha}`,
    ...(file.patch === null ? {} : { patch: file.patch }),
    ...(file.previousPath === null ? {} : { previous_filename: file.previousPath }),
  };
}

/** A commit status inside the combined one: no creator there, and the REST states know no EXPECTED. */
export function simpleStatus(repository: RepositoryData, status: StatusData) {
  return {
    id: status.id,
    node_id: `SC_${repository.id}_${status.id}`,
    url: `${repositoryUrl(repository)}/statuses/${status.sha}`,
    avatar_url: `https://avatars.githubusercontent.com/oa/${status.id}`,
    state: status.state === "EXPECTED" ? "pending" : status.state.toLowerCase(),
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}

export function statusView(world: WorldData, repository: RepositoryData, status: StatusData) {
  return { ...simpleStatus(repository, status), creator: account(world, status.creator) };
}

/** A file or a folder of a commit. Over 1 MiB GitHub leaves the content out and says `encoding: none`. */
export function contentsView(repository: RepositoryData, sha: string, path: string, ref: string): object | object[] | null {
  const files = repository.files[sha] ?? {};
  const entry = (at: string, type: "file" | "dir") => {
    const text = files[at] ?? "";
    const encoded = at.split("/").map(encodeURIComponent).join("/");
    const self = `${repositoryUrl(repository)}/contents/${encoded}?ref=${ref}`;
    const html = `https://github.com/${repository.nameWithOwner}/${type === "dir" ? "tree" : "blob"}/${ref}/${encoded}`;
    const oid = type === "dir" ? shaOf(`tree ${sha} ${at}`) : blobSha(text);
    const git = `${repositoryUrl(repository)}/git/${type === "dir" ? "trees" : "blobs"}/${oid}`;
    return {
      name: at.split("/").at(-1) ?? at,
      path: at,
      sha: oid,
      size: type === "dir" ? 0 : Buffer.byteLength(text),
      url: self,
      html_url: html,
      git_url: git,
      download_url: type === "dir" ? null : `https://raw.githubusercontent.com/${repository.nameWithOwner}/${ref}/${encoded}`,
      type,
      _links: { self, git, html },
    };
  };
  const text = files[path];
  if (text !== undefined) {
    const whole = Buffer.byteLength(text) <= 1024 * 1024;
    const base64 = Buffer.from(text, "utf8")
      .toString("base64")
      .replace(/(.{60})/g, "$1\n");
    return {
      ...entry(path, "file"),
      content: whole ? `${base64}\n` : "",
      encoding: whole ? "base64" : "none",
    };
  }
  const folder = path === "" ? "" : `${path}/`;
  const names = new Set(
    Object.keys(files)
      .filter((one) => one.startsWith(folder))
      .map((one) => one.slice(folder.length).split("/")[0] ?? ""),
  );
  if (names.size === 0) return null;
  return [...names].toSorted().map((name) => entry(folder + name, files[folder + name] === undefined ? "dir" : "file"));
}

export function blobView(repository: RepositoryData, sha: string) {
  const text = Object.values(repository.files)
    .flatMap((files) => Object.values(files))
    .find((one) => blobSha(one) === sha);
  if (text === undefined) return null;
  return {
    sha,
    node_id: `B_${repository.id}_${sha}`,
    size: Buffer.byteLength(text),
    url: `${API}/repos/${repository.nameWithOwner}/git/blobs/${sha}`,
    content: Buffer.from(text, "utf8")
      .toString("base64")
      .replace(/(.{60})/g, "$1\n"),
    encoding: "base64",
  };
}
