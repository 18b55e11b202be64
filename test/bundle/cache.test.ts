import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, expect, it } from "vitest";

import type { CacheScope } from "../bed/cache/cache-entries.ts";
import { type CacheServiceBed, startCacheService } from "../bed/cache/cache-service.ts";
import type { ActionResult, RunActionOptions } from "../bed/runner/run-action.ts";
import { runCli } from "../bed/runner/run-cli.ts";
import { evidence, openStage, type Stage } from "./stage.ts";

const ACTION = "context-pack";
const SCOPE: CacheScope = { ref: "refs/pull/7/merge", readable: ["refs/heads/main"], writable: true };

let stage: Stage;
let bed: CacheServiceBed;
let plain: string;

beforeAll(async () => {
  stage = await openStage({ withGit: true });
  bed = await startCacheService();
  plain = bodyOf(await run({}, "false"));
});
afterAll(async () => {
  await bed.close();
  await stage.close();
});

async function run(env: Record<string, string>, cache: string, more: Partial<RunActionOptions> = {}): Promise<ActionResult> {
  const result = await stage.run(ACTION, {
    folder: await stage.checkedOut(0),
    inputs: { cache, upload: "false" },
    env,
    ...more,
  });
  expect(result.conclusion, result.log).toBe("success");
  expect(result.commands.filter(({ command }) => command === "warning" || command === "error")).toEqual([]);
  return result;
}

const bodyOf = (result: ActionResult): string => JSON.stringify(evidence(result, "context-pack.json").body);
const cacheLines = (result: ActionResult): string[] => result.log.split("\n").filter((line) => line.includes("cache: "));

it("is not asked for unless it is wished", async () => {
  expect(bodyOf(await run(bed.environmentFor(SCOPE), "false"))).toBe(plain);
  expect(bed.calls).toEqual([]);
});

it("is missed, saved and found, and the pack has the same bytes", async () => {
  const env = bed.environmentFor(SCOPE);
  const before = bed.calls.length;
  const first = await run(env, "true");
  expect(bodyOf(first)).toBe(plain);
  expect(bed.calls.slice(before).map((call) => call.split(" ")[0])).toEqual([
    "GetCacheEntryDownloadURL",
    "CreateCacheEntry",
    "FinalizeCacheEntryUpload",
  ]);
  const second = await run(env, "true");
  expect(bodyOf(second)).toBe(plain);
  expect(bed.calls).toHaveLength(before + 4);
  expect([...cacheLines(first), ...cacheLines(second)]).toEqual([]);
});

it("of another pull request is not read", async () => {
  expect(bodyOf(await run(bed.environmentFor({ ...SCOPE, ref: "refs/pull/8/merge" }), "true"))).toBe(plain);
  expect((await bed.stored()).map(({ ref }) => ref)).toEqual(["refs/pull/7/merge", "refs/pull/8/merge"]);
});

it.each<[string, () => void, Partial<CacheScope>]>([
  ["503 when looking", () => bed.addFault({ method: "GetCacheEntryDownloadURL", status: 503, code: "unavailable" }), {}],
  [
    "a full quota",
    () => bed.addFault({ method: "CreateCacheEntry", status: 429, code: "resource_exhausted" }),
    { ref: "refs/pull/20/merge" },
  ],
  ["a fork's token, which may only read", () => undefined, { ref: "refs/pull/21/merge", writable: false }],
  ["a blob store that breaks off", () => bed.addBlobFault({ operation: "upload", effect: "disconnect" }), { ref: "refs/pull/22/merge" }],
])("%s: one line, the same pack", async (_, spoil, scope) => {
  spoil();
  const result = await run(bed.environmentFor({ ...SCOPE, ...scope }), "true");
  bed.clearFaults();
  expect(bodyOf(result)).toBe(plain);
  expect(cacheLines(result)).toHaveLength(1);
  expect(result.log).not.toMatch(/sig=/);
});

it.each([
  ["cut off", { operation: "download", effect: "truncate", bytes: 50 }],
  ["damaged", { operation: "download", effect: "corrupt", offset: 60 }],
  ["another thing", { operation: "download", effect: "replace", content: Buffer.from("<html>") }],
] as const)("an entry that is %s: the same pack", async (_, fault) => {
  bed.addBlobFault(fault);
  const result = await run(bed.environmentFor(SCOPE), "true");
  bed.clearFaults();
  expect(bodyOf(result)).toBe(plain);
});

it("without a service the pack is the same, and one line says so", async () => {
  const result = await run({ ACTIONS_CACHE_SERVICE_V2: "" }, "true");
  expect(bodyOf(result)).toBe(plain);
  expect(cacheLines(result)).toHaveLength(1);
});

it("at a terminal: `--cache` gives the same bytes, and refuses a folder in the repository", async () => {
  const { workspace } = await stage.checkedOut(0);
  const outside = await stage.folder();
  const ask = (...more: string[]) => runCli({ args: ["context", "--task", "change the gate", "--json", ...more], cwd: workspace });
  const bodyIn = (text: string) => JSON.stringify((JSON.parse(text) as { body: unknown }).body);
  const without = bodyIn((await ask()).stdout);
  expect(bodyIn((await ask("--cache", outside)).stdout)).toBe(without);
  expect(
    readdirSync(outside)
      .map((name) => name.split(".").at(-1) ?? "")
      .sort(),
  ).toEqual(["history", "terms"]);
  expect(bodyIn((await ask("--cache", outside)).stdout)).toBe(without);
  const refused = await ask("--cache", "inside");
  expect(refused.exitCode).toBe(2);
  expect(refused.stderr).toContain("lies in the repository");
  expect(existsSync(join(workspace, "inside"))).toBe(false);
});
