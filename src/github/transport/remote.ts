/** What GitHub says of the pull request right now. */
export interface RemotePullRequest {
  /** As GitHub writes it, which matters: the allowlist is exact. */
  repository: string;
  pullRequest: number;
  baseRef: string;
  baseSha: string;
  headRef: string;
  headSha: string;
  /** The head stands in another repository. */
  isCrossRepository: boolean;
  /** The login that the token writes as, for example `github-actions[bot]`; null where GitHub does not say. */
  viewer: string | null;
}

export interface RemoteComment {
  id: number;
  url: string;
  body: string;
  /** Null for a deleted account. */
  login: string | null;
  /** User, Bot, Mannequin, ... */
  type: string | null;
  /** The text was changed after it was written. */
  edited: boolean;
}

export interface RemoteStatus {
  state: string;
  description: string | null;
  targetUrl: string | null;
  login: string | null;
}

/** What the transport must read right before it writes. Each call asks anew. Throws RequestFailure. */
export interface RemoteReader {
  pullRequest(): Promise<RemotePullRequest>;
  /** All comments of the conversation, oldest first, to the last page. */
  comments(): Promise<readonly RemoteComment[]>;
  /** The newest status of this context on this commit; null: there is none. */
  status(sha: string, context: string): Promise<RemoteStatus | null>;
}
