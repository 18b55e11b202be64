/*
 * Cuts the part of GitHub's OpenAPI description that the test bed answers with into
 * test/bed/github/openapi-subset.json. The package `@octokit/openapi` weighs 385 MB, so it is not a dependency:
 *
 *   npm install --no-save --prefix <a temporary folder> @octokit/openapi@23
 *   node scripts/cut-openapi.mjs <that folder>/node_modules/@octokit/openapi
 *   npm run format
 *
 * Kept: the response and request schemas of the operations below and what they refer to. Dropped: descriptions,
 * examples and everything else that a validator does not read. OpenAPI's `nullable` becomes JSON Schema's `null`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const REPO = "/repos/{owner}/{repo}";
const OPERATIONS = [
  ["get", "/app"],
  ["get", "/user"],
  ["get", "/users/{username}"],
  ["get", "/rate_limit"],
  ["get", REPO],
  ["get", `${REPO}/actions/permissions`],
  ["get", `${REPO}/actions/permissions/workflow`],
  ["get", `${REPO}/actions/runs`],
  ["get", `${REPO}/actions/runs/{run_id}`],
  ["get", `${REPO}/actions/runs/{run_id}/approvals`],
  ["get", `${REPO}/actions/runs/{run_id}/jobs`],
  ["get", `${REPO}/actions/runs/{run_id}/pending_deployments`],
  ["get", `${REPO}/actions/workflows`],
  ["get", `${REPO}/actions/workflows/{workflow_id}/runs`],
  ["get", `${REPO}/activity`],
  ["get", `${REPO}/branches/{branch}`],
  ["get", `${REPO}/branches/{branch}/protection`],
  ["get", `${REPO}/check-runs/{check_run_id}`],
  ["get", `${REPO}/check-runs/{check_run_id}/annotations`],
  ["get", `${REPO}/codeowners/errors`],
  ["get", `${REPO}/collaborators/{username}/permission`],
  ["get", `${REPO}/commits/{commit_sha}/pulls`],
  ["get", `${REPO}/commits/{ref}`],
  ["get", `${REPO}/commits/{ref}/check-runs`],
  ["get", `${REPO}/commits/{ref}/check-suites`],
  ["get", `${REPO}/commits/{ref}/status`],
  ["get", `${REPO}/commits/{ref}/statuses`],
  ["get", `${REPO}/compare/{basehead}`],
  ["get", `${REPO}/contents/{path}`],
  ["get", `${REPO}/git/blobs/{file_sha}`],
  ["get", `${REPO}/git/ref/{ref}`],
  ["get", `${REPO}/issues`],
  ["get", `${REPO}/issues/comments/{comment_id}`],
  ["patch", `${REPO}/issues/comments/{comment_id}`],
  ["get", `${REPO}/issues/{issue_number}/comments`],
  ["post", `${REPO}/issues/{issue_number}/comments`],
  ["get", `${REPO}/issues/{issue_number}/labels`],
  ["post", `${REPO}/issues/{issue_number}/labels`],
  ["delete", `${REPO}/issues/{issue_number}/labels/{name}`],
  ["get", `${REPO}/pulls`],
  ["get", `${REPO}/pulls/{pull_number}`],
  ["get", `${REPO}/pulls/{pull_number}/commits`],
  ["get", `${REPO}/pulls/{pull_number}/files`],
  ["get", `${REPO}/pulls/{pull_number}/reviews`],
  ["get", `${REPO}/rules/branches/{branch}`],
  ["get", `${REPO}/rulesets/{ruleset_id}`],
  ["post", `${REPO}/statuses/{sha}`],
];
const DROPPED = new Set([
  "description",
  "example",
  "examples",
  "title",
  "externalDocs",
  "deprecated",
  "readOnly",
  "default",
  "summary",
  "discriminator",
]);

const packageFolder = process.argv[2];
if (packageFolder === undefined) {
  console.error("Give the folder of @octokit/openapi: node scripts/cut-openapi.mjs <folder>");
  process.exit(2);
}
const source = JSON.parse(readFileSync(join(packageFolder, "generated", "api.github.com.json"), "utf8"));
const wanted = new Set();

function cut(schema) {
  if (Array.isArray(schema)) return schema.map(cut);
  if (schema === null || typeof schema !== "object") return schema;
  if (typeof schema.$ref === "string") {
    const name = schema.$ref.split("/").pop();
    wanted.add(name);
    return { $ref: `#/definitions/${name}` };
  }
  const kept = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key.startsWith("x-") || DROPPED.has(key) || key === "nullable") continue;
    if (key === "properties") {
      // A property may well be called `description`: only keywords are dropped, never properties.
      kept.properties = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cut(inner)]));
    } else kept[key] = key === "enum" || key === "required" ? value : cut(value);
  }
  if (schema.nullable !== true) return kept;
  if (kept.type === undefined) return { anyOf: [{ type: "null" }, kept] };
  const types = [kept.type].flat();
  return {
    ...kept,
    type: [...types, "null"],
    ...(kept.enum && !kept.enum.includes(null) ? { enum: [...kept.enum, null] } : {}),
  };
}

function dereference(node) {
  if (typeof node?.$ref !== "string") return node;
  return node.$ref
    .slice(2)
    .split("/")
    .reduce((at, key) => at[key], source);
}

const operations = {};
for (const [method, path] of OPERATIONS) {
  const operation = source.paths[path]?.[method];
  if (operation === undefined) throw new Error(`GitHub's description has no ${method} ${path}`);
  const responses = {};
  for (const [status, answer] of Object.entries(operation.responses)) {
    const content = dereference(answer).content;
    const schema = content?.["application/json"]?.schema;
    // A 204 has no content; content under another media type than JSON is not what the bed answers with.
    if (schema !== undefined) responses[status] = cut(schema);
    else if (content === undefined && status !== "304") responses[status] = null;
  }
  const body = dereference(operation.requestBody)?.content?.["application/json"]?.schema;
  operations[`${method.toUpperCase()} ${path}`] = {
    responses,
    ...(body === undefined ? {} : { request: cut(body) }),
  };
}

const definitions = {};
// Cutting one schema may ask for others: a Set hands those out too while it is walked.
for (const name of wanted) definitions[name] = cut(source.components.schemas[name]);
const sorted = Object.fromEntries(Object.entries(definitions).toSorted(([a], [b]) => (a < b ? -1 : 1)));
const target = new URL("../test/bed/github/openapi-subset.json", import.meta.url);
const lines = (record) =>
  Object.entries(record)
    .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
    .join(",\n");
const text = `{"version":${JSON.stringify(source.info.version)},\n"operations":{\n${lines(operations)}\n},\n"definitions":{\n${lines(sorted)}\n}}\n`;
writeFileSync(target, text);
console.log(`${Object.keys(operations).length} operations, ${Object.keys(sorted).length} schemas, ${Math.round(text.length / 1024)} KiB`);
