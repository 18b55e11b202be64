import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { CacheRefusal, openCacheService, type CacheService } from "../../../src/host/cache-service.ts";
import { terminalHost } from "../../../src/host/terminal-host.ts";
import type { Host } from "../../../src/host/host.ts";
import { restoreShelf } from "../../../src/jobs/restored-shelf.ts";
import { type CacheServiceBed, startCacheService } from "../../bed/cache/cache-service.ts";
import type { CacheScope } from "../../bed/cache/cache-entries.ts";
import { closureOf } from "../../contract/imports.ts";

const MAIN: CacheScope = { ref: "refs/heads/main", readable: [], writable: true };
const PULL: CacheScope = { ref: "refs/pull/7/merge", readable: ["refs/heads/main"], writable: true };
const OTHER: CacheScope = { ref: "refs/pull/8/merge", readable: ["refs/heads/main"], writable: true };
const FORK: CacheScope = { ...PULL, writable: false };

let bed: CacheServiceBed;
beforeEach(async () => {
  bed = await startCacheService();
});
afterEach(() => bed.close());

function serviceOf(env: Readonly<Record<string, string | undefined>>): CacheService {
  const service = openCacheService(env);
  if ("unavailable" in service) throw new Error(service.unavailable);
  return service;
}

function hostWith(env: Readonly<Record<string, string | undefined>>): { host: Host; said: string[] } {
  const said: string[] = [];
  const note = (message: string) => void said.push(message);
  const host = terminalHost({ workspace: "/nowhere", evidenceDir: "/nowhere", quiet: true });
  return { host: { ...host, env, log: { debug: () => undefined, info: note, warning: note, step: note } }, said };
}

/** What one run does: it looks for a file, and where it has none it writes one. */
async function runOnce(env: Readonly<Record<string, string | undefined>>, head: string, made = "words") {
  const { host, said } = hostWith(env);
  const restored = await restoreShelf(host, head);
  const found = await restored.shelf.read("trust-layer-1-aaaa.terms");
  if (found === null) await restored.shelf.write("trust-layer-1-aaaa.terms", [Buffer.from(made)]);
  await restored.close(found === null);
  return { found: found === null ? null : String(found), said };
}

describe("the cache of the run", () => {
  it("is missed, saved, and found again by the same commit and by the next one", async () => {
    const env = bed.environmentFor(MAIN);
    expect(await runOnce(env, "a".repeat(40))).toEqual({ found: null, said: [] });
    expect(await runOnce(env, "a".repeat(40))).toEqual({ found: "words", said: [] });
    expect(await runOnce(env, "b".repeat(40))).toEqual({ found: "words", said: [] });
    const stored = await bed.stored();
    expect(stored.map(({ key }) => key)).toEqual([`trust-layer-2-${process.platform}-${"a".repeat(40)}`]);
    expect(String(gunzipSync(stored[0]?.content ?? new Uint8Array()))).toBe('[["trust-layer-1-aaaa.terms",5]]\nwords');
    expect(bed.calls.map((call) => call.split(" ")[0])).toEqual([
      "GetCacheEntryDownloadURL",
      "CreateCacheEntry",
      "FinalizeCacheEntryUpload",
      "GetCacheEntryDownloadURL",
      "GetCacheEntryDownloadURL",
    ]);
  });

  it("of the base branch is read by a pull request, and that of another pull request is not", async () => {
    await runOnce(bed.environmentFor(OTHER), "c".repeat(40), "of another pull request");
    expect((await runOnce(bed.environmentFor(PULL), "d".repeat(40), "own")).found).toBeNull();
    await runOnce(bed.environmentFor(MAIN), "a".repeat(40), "of main");
    expect((await runOnce(bed.environmentFor(PULL), "d".repeat(40))).found).toBe("own");
    expect((await runOnce(bed.environmentFor({ ...OTHER, ref: "refs/pull/9/merge" }), "e".repeat(40))).found).toBe("of main");
  });

  it("is the same bytes for the same content", async () => {
    await runOnce(bed.environmentFor(MAIN), "a".repeat(40));
    await runOnce(bed.environmentFor({ ...MAIN, ref: "refs/heads/next", readable: [] }), "a".repeat(40));
    const [first, second] = await bed.stored();
    expect(Buffer.compare(first?.content ?? new Uint8Array(), second?.content ?? new Uint8Array())).toBe(0);
    expect(first?.content.length).toBeGreaterThan(30);
  });

  it("is kept from a fork, whose token may only read, with one line and no failure", async () => {
    const { found, said } = await runOnce(bed.environmentFor(FORK), "a".repeat(40));
    expect(found).toBeNull();
    expect(said).toEqual(["cache: this run may not write to the cache; the result is the same without it"]);
    expect(await bed.stored()).toEqual([]);
  });

  it("says nothing where another job made the same entry first", async () => {
    const env = bed.environmentFor(MAIN);
    const [one, two] = [serviceOf(env), serviceOf(env)];
    expect(await one.store("key", Buffer.from("x"))).toBe(true);
    expect(await two.store("key", Buffer.from("y"))).toBe(false);
    one.close();
    two.close();
  });
});

function replaced(content: string | Uint8Array) {
  return { operation: "download", effect: "replace", content: gzipSync(content, { level: 1 }) } as const;
}

describe("a service in trouble costs one line at most", () => {
  it.each([
    [503, "unavailable"],
    [500, "internal"],
    [429, "resource_exhausted"],
    [401, "unauthenticated"],
    [403, "permission_denied"],
  ])("when looking: %d %s, and then nothing is saved", async (status, code) => {
    bed.addFault({ method: "GetCacheEntryDownloadURL", status, code });
    const { found, said } = await runOnce(bed.environmentFor(MAIN), "a".repeat(40));
    expect(found).toBeNull();
    expect(said).toEqual([`cache: the service answered ${status} ${code} to GetCacheEntryDownloadURL; the result is the same without it`]);
    expect(bed.calls).toHaveLength(1);
  });

  it.each([
    ["CreateCacheEntry", 429, "resource_exhausted"],
    ["CreateCacheEntry", 503, "unavailable"],
    ["FinalizeCacheEntryUpload", 500, "internal"],
  ] as const)("when saving: %s %d", async (method, status, code) => {
    bed.addFault({ method, status, code });
    const { said } = await runOnce(bed.environmentFor(MAIN), "a".repeat(40));
    expect(said).toEqual([`cache: the service answered ${status} ${code} to ${method}; the result is the same without it`]);
  });

  it("when the key is taken by the words of Twirp, it says nothing", async () => {
    bed.addFault({ method: "CreateCacheEntry", status: 409, code: "already_exists" });
    expect((await runOnce(bed.environmentFor(MAIN), "a".repeat(40))).said).toEqual([]);
  });

  it.each([
    ["upload", "status", "cache: the blob store answered 403; the result is the same without it"],
    ["upload", "disconnect", /^cache: the service could not be reached/],
    ["download", "status", "cache: the blob store answered 403; the result is the same without it"],
    ["download", "disconnect", /^cache: the service could not be reached/],
  ] as const)("of the blob store: %s, %s", async (operation, effect, line) => {
    const env = bed.environmentFor(MAIN);
    if (operation === "download") await runOnce(env, "a".repeat(40));
    bed.addBlobFault(effect === "status" ? { operation, effect, status: 403 } : { operation, effect });
    const { found, said } = await runOnce(env, "b".repeat(40));
    expect(found).toBeNull();
    expect(said).toEqual([typeof line === "string" ? line : expect.stringMatching(line)]);
  });

  it.each([
    ["cut off", { operation: "download", effect: "truncate", bytes: 30 }],
    ["damaged", { operation: "download", effect: "corrupt", offset: 30 }],
    ["another thing altogether", { operation: "download", effect: "replace", content: Buffer.from("<html>") }],
    ["without a list", replaced("words")],
    ["of another list", replaced('{"trust-layer-1-aaaa.terms":5}\nwords')],
    ["with less than it lists", replaced('[["trust-layer-1-aaaa.terms",6]]\nwords')],
    ["with more than it lists", replaced('[["trust-layer-1-aaaa.terms",4]]\nwords')],
    ["with a length below zero", replaced('[["a",-1],["trust-layer-1-aaaa.terms",6]]\nwords')],
    ["a bomb", replaced(new Uint8Array(600_000_000))],
  ] as const)("an entry that is %s is none", async (_, fault) => {
    const env = bed.environmentFor(MAIN);
    await runOnce(env, "a".repeat(40));
    bed.addBlobFault(fault);
    expect(await runOnce(env, "b".repeat(40))).toEqual({ found: null, said: [] });
  });

  it("that nobody answers for", async () => {
    const env = { ...bed.environmentFor(MAIN), ACTIONS_RESULTS_URL: "http://127.0.0.1:9/" };
    const { said } = await runOnce(env, "a".repeat(40));
    expect(said).toEqual(["cache: the service could not be reached (ECONNREFUSED); the result is the same without it"]);
  });
});

describe("no service", () => {
  it.each<[string, Record<string, string | undefined>]>([
    ["an older server", { ACTIONS_CACHE_SERVICE_V2: undefined }],
    ["no address", { ACTIONS_RESULTS_URL: "" }],
    ["no token", { ACTIONS_RUNTIME_TOKEN: "" }],
    ["a job that may not use it", { ACTIONS_CACHE_MODE: "none" }],
  ])("%s: one line, nothing asked", async (_, change) => {
    const { said, found } = await runOnce({ ...bed.environmentFor(MAIN), ...change }, "a".repeat(40));
    expect(found).toBeNull();
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^cache: this (?:runner has no cache service|job may not read)/);
    expect(bed.calls).toEqual([]);
  });

  it("a job that may only read is not tried", async () => {
    const { said } = await runOnce({ ...bed.environmentFor(MAIN), ACTIONS_CACHE_MODE: "read" }, "a".repeat(40));
    expect(said).toEqual(["cache: this run may not write to the cache; the result is the same without it"]);
    expect(bed.calls).toHaveLength(1);
  });
});

it("a refusal never repeats an address, which is a secret", async () => {
  const service = serviceOf(bed.environmentFor(MAIN));
  bed.addBlobFault({ operation: "upload", effect: "status", status: 500, message: "sig=secret" });
  const error = await service.store("key", Buffer.from("x")).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CacheRefusal);
  expect(String(error)).not.toMatch(/sig=|http/);
  service.close();
});

it("what comes from a cache never reaches the gate: nothing of it is loaded there", () => {
  expect([...closureOf("src/jobs/context-pack.ts").modules.keys()]).toContain("src/context/cache/term-index.ts");
  for (const entry of ["src/jobs/merge-gate.ts", "src/jobs/ci-readiness.ts", "src/policy/tiers.ts", "src/context/risk-flags.ts"])
    expect([...closureOf(entry).modules.keys()].filter((path) => path.startsWith("src/context/cache/"))).toEqual([]);
});
