import * as z from "zod";
import { ConfigurationError } from "../facts/configuration-error.ts";
import { shaSchema } from "../facts/subject.ts";
import type { ReadClient } from "./client-contract.ts";
import { pullRequestOfCommit } from "./pull-request-of-commit.ts";
import { parseRepository } from "./repository-path.ts";
import { quote } from "./request-failure.ts";

/** The pull request to judge, as far as the event names it. `null`: the event does not say, and GitHub is asked. */
export interface Target {
  /** `owner/name` of the repository that the pull request is made to. */
  repository: string;
  number: number;
  /** The event's name. */
  event: string;
  baseRef: string | null;
  baseSha: string | null;
  /** The pull request's own head, never `GITHUB_SHA`, which is the test merge (GitHub, "pull_request" event). */
  headSha: string | null;
  /** The group's commit and the commit it was built on, in a merge queue. */
  mergeGroup: { headSha: string; baseSha: string } | null;
}

interface TargetInput {
  eventName: string;
  /** The parsed event file: hostile, checked here. */
  payload: unknown;
  /** `GITHUB_REPOSITORY`. */
  repository: string;
  /** The input `pull-request`; empty or null: from the event. */
  pullRequestInput: string | number | null;
  /** Asked only for `workflow_run`. */
  client: ReadClient;
}

const pullRequestPayloadSchema = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    head: z.object({ sha: shaSchema }),
    base: z.object({ ref: z.string().min(1), sha: shaSchema }),
  }),
});

const mergeGroupPayloadSchema = z.object({
  merge_group: z.object({ head_sha: shaSchema, base_sha: shaSchema, head_ref: z.string(), base_ref: z.string() }),
});

const workflowRunPayloadSchema = z.object({
  workflow_run: z.object({
    head_sha: shaSchema,
    head_branch: z.string().nullish(),
    head_repository: z.object({ full_name: z.string() }).nullish(),
  }),
});

const PULL_REQUEST_EVENTS = new Set(["pull_request", "pull_request_target", "pull_request_review"]);

/**
 * Finds the pull request that an event is about. An input that names another pull request than the event wins, and then
 * nothing of the event is used. Throws ConfigurationError, one clear sentence and its mend, when there is none, more than
 * one, or GitHub cannot be asked.
 */
export async function resolveTarget(input: TargetInput): Promise<Target> {
  parseRepository(input.repository);
  const wanted = parsePullRequestInput(input.pullRequestInput);
  if (PULL_REQUEST_EVENTS.has(input.eventName)) {
    const { pull_request } = parsePayload(pullRequestPayloadSchema, input);
    const { number, head, base } = pull_request;
    if (wanted === null || wanted === number) {
      return { ...bare(input, number), baseRef: base.ref, baseSha: base.sha, headSha: head.sha };
    }
  }
  if (wanted !== null) return bare(input, wanted);
  if (input.eventName === "merge_group") return mergeGroupTarget(input);
  if (input.eventName === "workflow_run") {
    const { workflow_run: run } = parsePayload(workflowRunPayloadSchema, input);
    return {
      ...(await pullRequestOfCommit(input.client, input.repository, {
        sha: run.head_sha,
        branch: run.head_branch ?? null,
        repository: run.head_repository?.full_name ?? null,
      })),
      repository: input.repository,
      event: input.eventName,
      mergeGroup: null,
    };
  }
  throw new ConfigurationError(
    `The event "${quote(input.eventName)}" names no pull request.`,
    "Set the input `pull-request` to its number, or run on `pull_request`, `pull_request_review`, `merge_group` or `workflow_run`.",
  );
}

/** A merge queue's branch is `gh-readonly-queue/<base>/pr-<number>-<sha>`: GitHub, "Managing a merge queue". */
function mergeGroupTarget(input: TargetInput): Target {
  const { merge_group: group } = parsePayload(mergeGroupPayloadSchema, input);
  const number = Number(/\/pr-(\d+)-[0-9a-f]+$/.exec(group.head_ref)?.[1]);
  if (!Number.isSafeInteger(number) || number < 1) {
    throw new ConfigurationError(
      `The merge group's branch "${quote(group.head_ref)}" names no pull request.`,
      "Set the input `pull-request` to the number of the pull request in the queue.",
    );
  }
  return {
    ...bare(input, number),
    baseRef: group.base_ref.replace(/^refs\/heads\//, ""),
    mergeGroup: { headSha: group.head_sha, baseSha: group.base_sha },
  };
}

function bare(input: TargetInput, number: number): Target {
  return {
    repository: input.repository,
    number,
    event: input.eventName,
    baseRef: null,
    baseSha: null,
    headSha: null,
    mergeGroup: null,
  };
}

function parsePullRequestInput(value: string | number | null): number | null {
  const text = value === null ? "" : String(value).trim();
  if (text === "") return null;
  const number = /^#?([1-9]\d{0,9})$/.exec(text)?.[1];
  if (number === undefined) {
    throw new ConfigurationError(
      `The input \`pull-request\` is "${quote(text)}", which is not the number of a pull request.`,
      "Give the number alone, for example `pull-request: 12`.",
    );
  }
  return Number(number);
}

function parsePayload<S extends z.ZodType>(schema: S, input: TargetInput): z.infer<S> {
  const parsed = schema.safeParse(input.payload);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ConfigurationError(
    `The event file of "${quote(input.eventName)}" is not what GitHub sends: \`${issue?.path.join(".") ?? ""}\` ${issue?.message ?? "is wrong"}.`,
    "Run this in a workflow of GitHub Actions, or set the input `pull-request` with the event `workflow_dispatch`.",
  );
}
