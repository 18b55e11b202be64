import * as z from "zod";
import { known, unknown, type Fact } from "../../facts/fact.ts";
import type { CheckRun, CheckSuite, CommitStatus, ObservedCheck, WorkflowRunRef } from "../../facts/pull-request-facts.ts";
import { hidingError, isRecord, unknownFromError, valueAt, type GraphqlError, type Path } from "../graphql-answer.ts";
import { readConnection, type ConnectionInput, type Page } from "./connection.ts";
import { SOURCES } from "./sources.ts";

/** A check run keeps its GraphQL id, by which the diagnosis asks for it; the fact itself has no use for it. */
export interface SeenCheck {
  fact: ObservedCheck;
  nodeId: string | null;
}

const appSchema = z.object({ databaseId: z.int(), slug: z.string() }).nullable();

const workflowRunSchema = z.object({
  databaseId: z.int().nullable(),
  event: z.string(),
  url: z.string(),
  file: z.object({ path: z.string() }).nullable(),
  workflow: z.object({ name: z.string(), state: z.string() }).nullable(),
});

const statusContextSchema = z.object({
  __typename: z.literal("StatusContext"),
  context: z.string(),
  state: z.string(),
  description: z.string().nullable(),
  targetUrl: z.string().nullable(),
  createdAt: z.string().nullable(),
  creator: z.object({ login: z.string() }).nullable(),
  isRequired: z.boolean(),
});

const checkRunSchema = z.object({
  __typename: z.literal("CheckRun"),
  id: z.string(),
  databaseId: z.int().nullable(),
  url: z.string(),
  name: z.string(),
  status: z.string(),
  conclusion: z.string().nullable(),
  startedAt: z.string().nullable(),
  completedAt: z.string().nullable(),
  title: z.string().nullable(),
  summary: z.string().nullable(),
  detailsUrl: z.string().nullable(),
  isRequired: z.boolean(),
  checkSuite: z.object({ databaseId: z.int().nullable(), url: z.string(), app: appSchema }).nullable(),
});

const suiteSchema = z.object({
  databaseId: z.int().nullable(),
  url: z.string(),
  status: z.string(),
  conclusion: z.string().nullable(),
  createdAt: z.string(),
  app: appSchema,
});

const contextSchema = z.discriminatedUnion("__typename", [statusContextSchema, checkRunSchema]);

/**
 * The checks of the judged commit: check runs and commit statuses. A commit without any has no rollup at all: known and
 * empty. Sorted by name, then id, so that GitHub's order of arrival never changes a byte.
 */
export async function readChecks(page: Page, next: ConnectionInput<SeenCheck>["next"]): Promise<Fact<SeenCheck[]>> {
  const rollup = page.path.slice(0, -1);
  const absent = valueAt(page.answer, rollup) === null && isRecord(valueAt(page.answer, rollup.slice(0, -1)));
  if (absent && hidingError(page.answer, rollup, toleratesInChecks) === null) return known([]);
  const fact = await readConnection({
    source: SOURCES.checks,
    first: page,
    next,
    read: readContext,
    tolerates: toleratesInChecks,
    hiddenBy: permissionBehindHiddenChecks,
  });
  if (fact.state === "known") fact.value.sort((a, b) => compareText(sortKey(a.fact), sortKey(b.fact)));
  return fact;
}

/** The check suites of the judged commit, sorted by id: also those that never made a check. */
export async function readSuites(page: Page, next: ConnectionInput<CheckSuite>["next"]): Promise<Fact<CheckSuite[]>> {
  const fact = await readConnection({
    source: SOURCES.suites,
    first: page,
    next,
    read: readSuite,
    tolerates: toleratesInChecks,
    hiddenBy: (_, error) => (hidesCommit(error) ? "contents: read" : SOURCES.suites.permission),
  });
  if (fact.state === "known") fact.value.sort((a, b) => a.id - b.id);
  return fact;
}

/** `workflowRun` is a fact of its own, and an id that GraphQL's 32-bit `Int` refuses also stands in the address. */
function toleratesInChecks(errorPath: Path): boolean {
  return errorPath.includes("workflowRun") || errorPath.at(-1) === "databaseId";
}

function readContext(node: unknown, page: Page, index: number): SeenCheck {
  const context = contextSchema.parse(node);
  if (context.__typename === "StatusContext") {
    const { context: name, state: status, description, targetUrl: url, createdAt, creator, isRequired } = context;
    const fact: CommitStatus = {
      kind: "commit-status",
      name,
      status,
      description,
      url,
      createdAt,
      creator: creator?.login ?? null,
      isRequired,
    };
    return { fact, nodeId: null };
  }
  const { name, status, conclusion, startedAt, completedAt, title, summary, isRequired, checkSuite } = context;
  const fact: CheckRun = {
    kind: "check-run",
    id: numericId(context.databaseId, context.url),
    name,
    status,
    conclusion,
    startedAt,
    completedAt,
    title,
    summary,
    url: context.detailsUrl ?? context.url,
    isRequired,
    suiteId: checkSuite === null ? null : numericId(checkSuite.databaseId, checkSuite.url),
    app: appOf(checkSuite?.app ?? null),
    workflowRun: readWorkflowRun(page, [...page.path, "nodes", index, "checkSuite", "workflowRun"]),
  };
  return { fact, nodeId: context.id };
}

function readSuite(node: unknown, page: Page, index: number): CheckSuite {
  const suite = suiteSchema.parse(node);
  return {
    id: numericId(suite.databaseId, suite.url),
    status: suite.status,
    conclusion: suite.conclusion,
    createdAt: suite.createdAt,
    app: appOf(suite.app),
    workflowRun: readWorkflowRun(page, [...page.path, "nodes", index, "workflowRun"]),
  };
}

/** Null without an error means: no Actions job. Null with an error on exactly this path: hidden without `actions: read`. */
function readWorkflowRun(page: Page, path: Path): Fact<WorkflowRunRef | null> {
  const error = hidingError(page.answer, path, (below) => below.at(-1) === "databaseId");
  if (error !== null) return unknownFromError(error, SOURCES.workflowRun);
  const value = valueAt(page.answer, path);
  if (value === null) return known(null);
  const parsed = workflowRunSchema.safeParse(value);
  if (!parsed.success) {
    return unknown("The workflow run behind this check came in a shape that this version does not know.", "Update trust-layer.");
  }
  const { databaseId, event, url, file, workflow } = parsed.data;
  return known({
    id: numericId(databaseId, url),
    event,
    path: file?.path ?? null,
    workflowName: workflow?.name ?? null,
    workflowState: workflow?.state ?? null,
    url,
  });
}

/**
 * GraphQL's `databaseId` is a 32-bit `Int`, and the ids of check runs and runs have outgrown it; the address ends with
 * the same number. Throws z.ZodError where neither gives one, which makes the list unknown.
 */
function numericId(databaseId: number | null, url: string): number {
  return (
    databaseId ??
    z.coerce
      .number()
      .int()
      .positive()
      .parse(/(\d+)\D*$/.exec(url)?.[1])
  );
}

function appOf(app: z.infer<typeof appSchema>): { id: number; slug: string } | null {
  return app === null ? null : { id: app.databaseId, slug: app.slug };
}

/**
 * The counts by kind say which of the two permissions hides the null nodes (semantics, section 1). An error above the
 * checks hides the commit itself, which is a matter of contents.
 */
function permissionBehindHiddenChecks(connection: unknown, error: GraphqlError | null): string {
  if (hidesCommit(error)) return "contents: read";
  if (!isRecord(connection) || !Array.isArray(connection["nodes"])) return SOURCES.checks.permission;
  const visible = connection["nodes"].filter((node) => isRecord(node) && node["__typename"] === "CheckRun").length;
  const runs = connection["checkRunCount"];
  const onePage = connection["totalCount"] === connection["nodes"].length;
  return onePage && typeof runs === "number" && visible >= runs ? "statuses: read" : SOURCES.checks.permission;
}

function hidesCommit(error: GraphqlError | null): boolean {
  return error !== null && !error.path.includes("statusCheckRollup") && !error.path.includes("checkSuites");
}

function sortKey(check: ObservedCheck): string {
  return check.kind === "check-run" ? `${check.name}\u0000a${String(check.id).padStart(20, "0")}` : `${check.name}\u0000b`;
}

/** By code units: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
