/** One GraphQL answer: GitHub may give data and errors together, and both count. */
export interface GraphqlAnswer {
  data: unknown;
  errors: readonly { type: string | null; path: readonly (string | number)[]; message: string }[];
}

export interface RestAnswer {
  status: number;
  data: unknown;
  headers: Readonly<Record<string, string | undefined>>;
}

/** Why a request gave nothing, after the retries; `permission` where GitHub names the one that is missing. */
export type RequestFailureCode =
  | "unauthorized"
  | "forbidden"
  | "not-found"
  | "rate-limited"
  | "timeout"
  | "unavailable"
  | "invalid-answer"
  | "budget";

export class RequestFailure extends Error {
  override readonly name = "RequestFailure";
  readonly code: RequestFailureCode;
  readonly status: number | null;
  readonly permission: string | null;
  constructor(code: RequestFailureCode, message: string, status: number | null, permission: string | null) {
    super(message);
    this.code = code;
    this.status = status;
    this.permission = permission;
  }
}

/** How one GraphQL request is to be treated. */
export interface GraphqlOptions {
  /**
   * The query may be too heavy for GitHub's 10 seconds: a 502, 504 or timeout is thrown at once instead of asked again,
   * since the same query would fail the same way, so that the caller can ask for less.
   */
  heavy?: boolean;
}

export interface RequestCount {
  graphql: number;
  rest: number;
  retries: number;
}

/** Reads GitHub. It cannot write: there is no method for it (law 5). */
export interface ReadClient {
  /** `null` token asks anonymously. Throws RequestFailure. Partial answers are answers. */
  graphql(query: string, variables: Readonly<Record<string, unknown>>, options?: GraphqlOptions): Promise<GraphqlAnswer>;
  /** `path` starts with `/` and is already encoded. Throws RequestFailure for everything but 2xx. */
  get(path: string): Promise<RestAnswer>;
  readonly count: Readonly<RequestCount>;
}
