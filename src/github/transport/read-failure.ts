import type { RequestFailure } from "../client-contract.ts";
import type { Blocker, BlockerCode } from "./blocker.ts";

const CODES: Readonly<Record<RequestFailure["code"], BlockerCode>> = {
  unauthorized: "auth_failed",
  forbidden: "auth_failed",
  "not-found": "auth_failed",
  "rate-limited": "rate_limited",
  timeout: "timeout",
  unavailable: "unavailable",
  "invalid-answer": "unavailable",
  budget: "unavailable",
};

/** A failed look at GitHub before the write, as a blocker: what cannot be compared is not written. */
export function readFailureBlocker(failure: RequestFailure, operation: string): Blocker {
  const code = CODES[failure.code];
  const permission = failure.permission ?? (operation === "comment" ? "pull-requests: write" : "statuses: write");
  const mend =
    code === "auth_failed"
      ? `Add \`${permission}\` under \`permissions:\` of the job that runs this step.`
      : "Nothing was written. Re-run the job later.";
  return { code, operation, reason: `What stands on GitHub could not be read right before the write. ${failure.message}.`, mend };
}
