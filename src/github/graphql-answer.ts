import { permissionMend, unknown, type Unknown } from "../facts/fact.ts";
import { RequestFailure, type GraphqlAnswer } from "./client-contract.ts";
import { quote } from "./request-failure.ts";

/*
 * GitHub's GraphQL answers are three-valued: data, errors that hide single fields, or both. An error carries the path of
 * the field that it hides, so it makes exactly the facts unknown that stand on that field (semantics, section 1).
 */

export type GraphqlError = GraphqlAnswer["errors"][number];
export type Path = readonly (string | number)[];

/** What a fact is called and which permission shows it. */
export interface Source {
  /** Begins a sentence: "The reviews". */
  what: string;
  /** As a workflow writes it: `pull-requests: read`. */
  permission: string;
}

/** Reads the body of a GraphQL answer. Throws RequestFailure `invalid-answer` when it is not one. */
export function parseGraphqlAnswer(body: unknown): GraphqlAnswer {
  if (!isRecord(body) || (body["data"] === undefined && !Array.isArray(body["errors"]))) {
    throw new RequestFailure("invalid-answer", "GitHub's answer is not a GraphQL answer", 200, null);
  }
  const errors = Array.isArray(body["errors"]) ? body["errors"] : [];
  return { data: body["data"] ?? null, errors: errors.map(parseError) };
}

function parseError(error: unknown): GraphqlError {
  if (!isRecord(error)) return { type: null, path: [], message: "an error without a message" };
  const { type, path, message } = error;
  return {
    type: typeof type === "string" ? type : null,
    path: Array.isArray(path) ? path.filter((part) => typeof part === "string" || typeof part === "number") : [],
    message: typeof message === "string" ? message : "an error without a message",
  };
}

/** True for the error with which GitHub reports an exhausted primary or secondary limit under HTTP 200. */
export function isRateLimited(error: GraphqlError): boolean {
  return error.type === "RATE_LIMITED" || /api rate limit (?:already )?exceeded|secondary rate limit/i.test(error.message);
}

/** True when GitHub gave up on the query's weight: the caller can ask for less. */
export function isTooHeavy(answer: GraphqlAnswer): boolean {
  return answer.errors.some(
    (error) => error.type === "RESOURCE_LIMITS_EXCEEDED" || /something went wrong while executing|timeout|timed out/i.test(error.message),
  );
}

/** The value at a path of the answer; `null` where the way ends. */
export function valueAt(answer: GraphqlAnswer, path: Path): unknown {
  let value: unknown = answer.data;
  for (const part of path) {
    if (Array.isArray(value) && typeof part === "number") value = value[part];
    else if (isRecord(value) && typeof part === "string") value = value[part];
    else return null;
  }
  return value ?? null;
}

/**
 * The first error that hides the field at `path`, something above it or something below it. Errors without a path hide
 * everything. `tolerates` names paths below that a fact can do without, since it reports them itself.
 */
export function hidingError(answer: GraphqlAnswer, path: Path, tolerates: (errorPath: Path) => boolean = () => false): GraphqlError | null {
  return (
    answer.errors.find((error) => {
      const common = Math.min(error.path.length, path.length);
      const related = path.slice(0, common).every((part, index) => part === error.path[index]);
      return related && !(error.path.length > path.length && tolerates(error.path));
    }) ?? null
  );
}

/** The unknown that an error makes of a fact: with the permission where the token was refused. */
export function unknownFromError(error: GraphqlError, source: Source): Unknown {
  if (isRefusal(error)) {
    return unknown(
      `${source.what} cannot be seen with this token (${quote(error.message)}).`,
      permissionMend(source.permission),
      source.permission,
    );
  }
  return unknown(`${source.what} could not be read: ${quote(error.message)}.`, "Run this again.");
}

/** The unknown that a failed request makes of a fact. */
export function unknownFromFailure(failure: unknown, source: Source): Unknown {
  if (!(failure instanceof RequestFailure)) throw failure;
  const reason = `${source.what} could not be read: ${failure.message}.`;
  switch (failure.code) {
    case "forbidden":
    case "not-found": {
      const permission = failure.permission ?? source.permission;
      return unknown(reason, permissionMend(permission), permission);
    }
    case "unauthorized":
      return unknown(reason, "Pass a token that is valid and not expired.");
    case "rate-limited":
      return unknown(reason, "Wait until the limit is reset (within the hour) and run this again.");
    case "budget":
      return unknown(reason, "Split the pull request: it takes more requests than one run may send.");
    case "timeout":
    case "unavailable":
    case "invalid-answer":
      return unknown(reason, "Run this again; when it repeats, look at githubstatus.com.");
  }
}

/** The unknown for a field that is empty although GitHub reported no error. */
export function unknownNull(source: Source): Unknown {
  return unknown(`${source.what} cannot be seen: GitHub left the field empty.`, permissionMend(source.permission), source.permission);
}

/** A refusal of the token, as against a failure of GitHub's. */
export function isRefusal(error: GraphqlError): boolean {
  return error.type === "FORBIDDEN" || /not accessible by|must have|not authorized|permission/i.test(error.message);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
