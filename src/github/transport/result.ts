import { WriteFailure } from "./blocker.ts";
import { STATUS_CONTEXT, type BoundSubject } from "./operation.ts";
import type { WriteRequest } from "./request.ts";

const MEND = "Look at the pull request by hand: the write may have been made. Check GITHUB_SERVER_URL and GITHUB_API_URL of this job.";

/**
 * The address of what was written, checked: https (http only where the configured server is this machine, for tests),
 * the configured host, owner, repository and number; no credentials, no query. Throws WriteFailure `invalid_result`.
 */
export function resultUrl(request: WriteRequest, answer: unknown, subject: BoundSubject, serverUrl: string): string | null {
  if (request.operation === "status") return checkStatus(request, answer);
  const url = address(field(answer, "html_url"));
  const server = address(serverUrl);
  if (url === null || server === null) throw invalid("GitHub's answer holds no address of the comment");
  const local = server.protocol === "http:" && /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\]|.+\.localhost)$/.test(server.hostname);
  if (url.protocol !== "https:" && !(local && url.protocol === "http:")) throw invalid("the comment's address is not https");
  if (url.host !== server.host) throw invalid("the comment's address is on another host");
  if (url.username !== "" || url.password !== "" || url.search !== "") throw invalid("the comment's address holds more than a place");
  const place = /^\/([^/]+\/[^/]+)\/(?:pull|issues)\/(\d+)$/.exec(url.pathname);
  if (place?.[1] !== subject.repository || Number(place[2]) !== subject.pullRequest)
    throw invalid("the comment's address is in another place");
  if (!/^#issuecomment-\d+$/.test(url.hash)) throw invalid("the comment's address names no comment");
  return url.href;
}

/** A status has no page of its own; GitHub must have taken the state and the context that were sent. */
function checkStatus(request: WriteRequest, answer: unknown): null {
  if (field(answer, "state") !== request.body["state"] || field(answer, "context") !== STATUS_CONTEXT) {
    throw invalid("GitHub's answer is not the status that was sent");
  }
  return null;
}

function field(answer: unknown, name: string): unknown {
  return typeof answer === "object" && answer !== null ? Object.getOwnPropertyDescriptor(answer, name)?.value : undefined;
}

function address(value: unknown): URL | null {
  return typeof value === "string" && URL.canParse(value) ? new URL(value) : null;
}

function invalid(reason: string): WriteFailure {
  return new WriteFailure("invalid_result", `The result was not accepted: ${reason}.`, MEND);
}
