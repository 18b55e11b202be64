/** Why nothing was written; the codes are stable (design, section 8). */
export type BlockerCode =
  | "transport_disabled"
  | "operation_denied"
  | "repo_not_allowed"
  | "binding_incomplete"
  | "remote_mismatch"
  | "gates_not_passed"
  | "evidence_missing"
  | "approval_missing"
  | "fork_read_only"
  | "auth_failed"
  | "rate_limited"
  | "timeout"
  | "unavailable"
  | "invalid_result"
  | "log_corrupt";

export interface Blocker {
  code: BlockerCode;
  operation: string;
  /** One sentence: what stands in the way, with names. */
  reason: string;
  /** What a person does next. */
  mend: string;
}

/** Thrown inside the transport when a request cannot be made good; never holds a token. */
export class WriteFailure extends Error {
  override readonly name = "WriteFailure";
  readonly code: BlockerCode;
  readonly mend: string;
  constructor(code: BlockerCode, message: string, mend: string) {
    super(message);
    this.code = code;
    this.mend = mend;
  }
}
