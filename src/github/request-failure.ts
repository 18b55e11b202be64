import { RequestFailure } from "./client-contract.ts";

/** What one try gave: the parts of an HTTP answer, with the body as text. */
export interface RawAnswer {
  status: number;
  headers: Readonly<Record<string, string | undefined>>;
  text: string;
}

/** What to do after a try: take the answer, try again after so many milliseconds at the earliest, or give up. */
export type Judgement =
  | { kind: "answer"; data: unknown }
  | { kind: "retry"; afterMs: number | null; failure: RequestFailure; gateway: boolean }
  | { kind: "fail"; failure: RequestFailure };

/** GitHub asks for at least a minute after a secondary limit that carries no `retry-after` (REST best practices). */
const SECONDARY_LIMIT_WAIT_MS = 60_000;
const GATEWAY_STATUSES = new Set([502, 504]);
const LONGEST_QUOTE = 200;

/** GitHub's words for one line of ours: no control characters, cut at 200 characters. Still hostile text. */
export function quote(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what has to go
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, " ").trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}...` : line;
}

/**
 * The permission that would have been accepted, as a workflow writes it (`contents: read`), from the header
 * `x-accepted-github-permissions` (`issues=read; pull_requests=read`: alternatives apart by `;`, all of a set by `,`).
 * The first alternative is named; null where GitHub names none.
 */
function acceptedPermission(headers: RawAnswer["headers"]): string | null {
  const match = /^\s*([a-z_]+)=(read|write|admin)/.exec(headers["x-accepted-github-permissions"] ?? "");
  if (match === null) return null;
  const [, name = "", access = "read"] = match;
  return `${name.replaceAll("_", "-")}: ${access}`;
}

/**
 * Judges one HTTP answer of GitHub, for REST and GraphQL alike. `nowMs` is the time in milliseconds since 1970, against
 * which `x-ratelimit-reset` is read. Sources: GitHub's "Rate limits" and "Best practices" pages for REST and GraphQL.
 */
export function judgeAnswer(answer: RawAnswer, nowMs: number): Judgement {
  const { status, headers, text } = answer;
  const parsed = parseJson(text);
  if (status >= 200 && status < 300) {
    if (status === 204 || status === 205) return { kind: "answer", data: null };
    if (parsed.ok) return { kind: "answer", data: parsed.value };
    return retry("invalid-answer", `GitHub's answer broke off or is not JSON (${text.length} characters)`, status, null, false);
  }
  const message = quote(messageOf(parsed));
  const words = message === "" ? "" : `: ${message}`;
  if (status === 401) {
    return fail("unauthorized", `GitHub refused the token (401${words})`, status);
  }
  if (status === 429 || status === 403) {
    const limited = limitWait(answer, message, nowMs);
    if (limited !== null) {
      return retry("rate-limited", `GitHub's rate limit is reached (${status}${words})`, status, limited, false);
    }
    return fail("forbidden", `GitHub refused the request (403${words})`, status, acceptedPermission(headers));
  }
  if (status === 404 || status === 410) {
    return fail("not-found", `GitHub says that it does not exist or that this token may not see it (${status}${words})`, status);
  }
  if (status >= 500) {
    return retry("unavailable", `GitHub answered ${status}${words}`, status, null, GATEWAY_STATUSES.has(status));
  }
  return fail("invalid-answer", `GitHub answered ${status}${words}`, status);
}

/** Milliseconds to wait for a rate limit, or null when the answer is no rate limit at all. */
function limitWait(answer: RawAnswer, message: string, nowMs: number): number | null {
  const retryAfter = Number(answer.headers["retry-after"]);
  if (answer.headers["retry-after"] !== undefined && Number.isFinite(retryAfter)) return Math.max(0, retryAfter * 1000);
  if (answer.headers["x-ratelimit-remaining"] === "0") {
    const reset = Number(answer.headers["x-ratelimit-reset"]);
    return Number.isFinite(reset) && reset > 0 ? Math.max(0, reset * 1000 - nowMs) : SECONDARY_LIMIT_WAIT_MS;
  }
  if (answer.status === 429 || /secondary rate limit|abuse detection/i.test(message)) return SECONDARY_LIMIT_WAIT_MS;
  return null;
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

function messageOf(parsed: ReturnType<typeof parseJson>): string {
  if (!parsed.ok || typeof parsed.value !== "object" || parsed.value === null) return "";
  return "message" in parsed.value && typeof parsed.value.message === "string" ? parsed.value.message : "";
}

function fail(code: RequestFailure["code"], message: string, status: number, permission: string | null = null): Judgement {
  return { kind: "fail", failure: new RequestFailure(code, message, status, permission) };
}

function retry(code: RequestFailure["code"], message: string, status: number, afterMs: number | null, gateway: boolean): Judgement {
  return { kind: "retry", afterMs, gateway, failure: new RequestFailure(code, message, status, null) };
}
