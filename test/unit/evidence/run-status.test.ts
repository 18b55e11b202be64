import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prettyJson } from "../../../src/evidence/canonical-json.ts";
import { findRuns } from "../../../src/evidence/find-runs.ts";
import { operatorStatus, statusStops, type RunPlace } from "../../../src/evidence/run-status.ts";
import { operatorStatusSchema, type OperatorStatus } from "../../../src/evidence/run-status-body.ts";
import { nextRow, type LogEntry, type LogRow } from "../../../src/evidence/transport-log.ts";
import { renderRunStatusTerminal } from "../../../src/render/run-status-terminal.ts";
import { context, gate, readiness, subject } from "../render/fixtures.ts";
import { bundle, bytesOf, envelope, TIME } from "./bundle-fixtures.ts";

type Files = Map<string, Uint8Array>;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const under = (folder: string, files: ReadonlyMap<string, Uint8Array>): Files =>
  new Map(Array.from(files, ([path, content]) => [`${folder}/${path}`, content]));
const place = (files: Files, more: Partial<RunPlace> = {}): RunPlace => ({
  form: "folder",
  runs: findRuns(files),
  damage: null,
  path: ".",
  ...more,
});
const statusOf = (files: Files, asOf = TIME): OperatorStatus => operatorStatus([place(files)], asOf, "out");

/** A run that ended well: nothing of it is blocked. */
const GOOD = { evidence: [envelope("context-pack", context, "pass")] };
const published = (more: Parameters<typeof bundle>[0] = {}): Files => bytesOf(bundle({ ...GOOD, ...more }).public);
const loose = (...kinds: readonly ("merge-gate" | "context-pack" | "ci-readiness")[]): Files => {
  const pieces = { "merge-gate": [gate, "fail"], "context-pack": [context, "pass"], "ci-readiness": [readiness, "blocked"] } as const;
  return new Map(kinds.map((kind) => [`${kind}.json`, bytes(prettyJson(envelope(kind, pieces[kind][0], pieces[kind][1]).envelope))]));
};
const entry = (type: LogEntry["type"], key: string): LogEntry => ({
  type,
  time: TIME,
  operation: "comment",
  idempotencyKey: key.repeat(64),
  requestDigest: "d".repeat(64),
  outcome: type === "intent" ? null : "written",
  url: null,
});
function transportLog(...entries: readonly LogEntry[]): Uint8Array {
  const rows: LogRow[] = [];
  for (const one of entries) rows.push(nextRow(rows, one));
  return bytes(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
}

describe("the state of a run", () => {
  test.each<[string, Files, string, string | null]>([
    ["nothing at all", new Map(), "missing", null],
    ["files of somebody else", new Map([["README.md", bytes("hello")]]), "missing", null],
    ["a published bundle", published(), "terminal", "done"],
    ["one that failed", published({ state: "failed", stateReason: "The policy could not be read." }), "terminal", "failed"],
    ["one that was cancelled", published({ state: "cancelled", stateReason: "The runner stopped it." }), "terminal", "cancelled"],
    ["one whose CI never ran", published({ evidence: [envelope("ci-readiness", readiness, "blocked")] }), "blocked", "done"],
    ["evidence that nobody published yet", loose("context-pack", "merge-gate"), "active", null],
    ["a file half written", new Map([...published(), ["x.json.1-2.partial", bytes("{")]]), "active", "done"],
    ["a folder half written", under(".out.1-2.partial", published()), "active", null],
    ["a private bundle alone", bytesOf(bundle(GOOD).private), "missing", null],
    ["evidence of two commits", new Map([...loose("merge-gate"), ["context-pack.json", other()]]), "quarantined", null],
    ["evidence that was changed", new Map([["merge-gate.json", bytes("{}")]]), "quarantined", null],
    [
      "a bundle that lists rejected evidence",
      published({ rejected: [{ path: "a.json", code: "digest", reason: "It was changed." }] }),
      "quarantined",
      "done",
    ],
  ])("%s: %s", (_, files, state, end) => {
    const status = statusOf(files);
    expect(operatorStatusSchema.parse(status)).toEqual(status);
    expect(status.state).toBe(state);
    expect(status.runs[0]).toMatchObject({ state, end });
    expect(statusStops(status)).toBe(!(state === "active" || (state === "terminal" && end === "done")));
  });

  function other(): Uint8Array {
    return bytes(prettyJson(envelope("context-pack", context, "pass", { ...subject, headSha: "f".repeat(40) }).envelope));
  }

  test.each<[string, (files: Files) => void]>([
    ["a file is changed", (files) => files.set("index.html", bytes("other"))],
    ["a file is gone", (files) => files.delete("proof-index.md")],
    ["a file is added", (files) => files.set("extra.txt", bytes("x"))],
    ["the manifest is gone", (files) => files.delete("manifest.json")],
    ["run.json is gone", (files) => files.delete("run.json")],
    ["run.json is no record", (files) => files.set("run.json", bytes("{}"))],
    ["the event chain is cut", (files) => files.set("events.ndjson", bytes(""))],
    ["all but the index is gone", (files) => Array.from(files.keys(), (path) => path !== "proof-index.json" && files.delete(path))],
  ])("is corrupt where %s", (_, damage) => {
    const files = published();
    damage(files);
    const status = statusOf(files);
    expect(status.state).toBe("corrupt");
    expect(status.runs[0]?.problems.length).toBeGreaterThan(0);
    expect(statusStops(status)).toBe(true);
  });

  test("a transport log that was changed is corrupt; a write without its result is active, and closed by its result", () => {
    const at = (log: Uint8Array): OperatorStatus => statusOf(new Map([...published(), ["transport/transport-log.jsonl", log]]));
    // A bundle takes all below it for its own, so the log of a folder of evidence lies beside `published`.
    const beside = (log: Uint8Array) => statusOf(new Map([...under("published", published()), ["transport/transport-log.jsonl", log]]));
    expect(at(transportLog(entry("intent", "a"))).state).toBe("corrupt");
    const open = beside(transportLog(entry("intent", "a"), entry("result", "a"), entry("intent", "b")));
    expect(open.state).toBe("active");
    expect(open.runs).toHaveLength(1);
    expect(open.runs[0]?.openWrites).toEqual([{ operation: "comment", idempotencyKey: "b".repeat(64), since: TIME }]);
    expect(open.nextAction).toMatch(/Look on GitHub whether the comment is there/);
    expect(beside(transportLog(entry("intent", "a"), entry("result", "a"))).state).toBe("terminal");
    const broken = beside(bytes(new TextDecoder().decode(transportLog(entry("intent", "a"))).replace("comment", "status")));
    expect(broken).toMatchObject({ state: "corrupt" });
    expect(broken.runs[0]?.problems[0]?.code).toBe("transport-log");
  });

  test("a write that was blocked blocks, and its mend is the next action", () => {
    const blocker = { code: "repo_not_allowed", operation: "comment", reason: "Not listed.", mend: "Add it to `transport.repositories`." };
    const body = { operations: [{ operation: "comment", decision: "blocked", blocker, idempotencyKey: null, url: null }] };
    const status = statusOf(published({ evidence: [...GOOD.evidence, envelope("transport", body, "blocked")] }));
    expect(status).toMatchObject({ state: "blocked", nextAction: blocker.mend });
  });

  test("expired decisions are told, and change neither state nor next action", () => {
    const decision = {
      accepted: true,
      by: "alice",
      url: "https://github.com/o/r/pull/1",
      decision: "accept",
      covers: ["ci"],
      rationale: "known",
      expires: "2026-03-01",
      headSha: null,
      reason: "Accepted.",
      selfReview: false,
    };
    const judged = { ...gate, ownerDecisions: [decision, { ...decision, accepted: false, by: "mallory" }] };
    const files = published({ evidence: [envelope("merge-gate", judged, "fail")] });
    const [before, onTheDay, after] = ["2026-02-01T00:00:00Z", "2026-03-01T23:00:00Z", "2026-03-02T00:00:00Z"].map((at) =>
      statusOf(files, at),
    );
    expect(before?.runs[0]?.expired).toEqual([]);
    expect(onTheDay?.runs[0]?.expired).toEqual([]);
    expect(after?.runs[0]?.expired).toEqual([{ by: "alice", decision: "accept", expires: "2026-03-01" }]);
    expect(after).toMatchObject({ state: before?.state, nextAction: before?.nextAction });
  });
});

describe("several runs", () => {
  test("are found in their folders; the one that needs a person most gives the next action", () => {
    const broken = published();
    broken.set("index.html", bytes("other"));
    const files = new Map([
      ...under("a", published()),
      ...under("b/published/public", broken),
      ...under("b/published/private", bytesOf(bundle(GOOD).private)),
      ...under("c", loose("context-pack")),
    ]);
    const status = statusOf(files);
    expect(status.runs.map(({ path, state }) => [path, state])).toEqual([
      ["a", "terminal"],
      ["b", "corrupt"],
      ["c", "active"],
    ]);
    expect(status.runs[1]?.inspected.bundles).toBe(2);
    expect(status.state).toBe("corrupt");
    expect(status.nextAction).toMatch(/^Keep out\/b as it is/);
  });

  test("a zip that cannot be opened is corrupt; the private zip beside the public one is a part of its run", () => {
    const zip = (path: string, files: Files): RunPlace =>
      place(files, { form: "zip", path, runs: findRuns(files).map((run) => ({ ...run, path })) });
    const { public: shown, private: hidden } = bundle(GOOD);
    const pair = [place(new Map()), zip("a.zip", bytesOf(shown)), zip("b.zip", bytesOf(hidden))];
    const status = operatorStatus(pair, TIME, "downloads");
    expect(status.runs.map(({ path, state }) => [path, state])).toEqual([
      ["a.zip", "terminal"],
      ["b.zip", "terminal"],
    ]);
    const damaged = operatorStatus([...pair, place(new Map(), { form: "zip", path: "c.zip", damage: "It was cut." })], TIME, "downloads");
    expect(damaged.state).toBe("corrupt");
    expect(damaged.nextAction).toBe("Keep downloads/c.zip as it is, and download the artifact again under another name.");
  });

  test("the terminal names each place as the user does, in whole sentences", () => {
    const damaged = operatorStatus([place(new Map(), { form: "zip", damage: "It was cut." })], TIME, "a.zip");
    const said = renderRunStatusTerminal(damaged, "a.zip", { colour: false, columns: 100 });
    expect(said).toContain("a.zip is corrupt. It was cut.\n");
    expect(said).toContain("- a.zip: It was cut. (damaged)");
    const below = renderRunStatusTerminal(statusOf(under("b", published())), "out/", { colour: false, columns: 100 });
    expect(below).toContain("out/b is terminal, done.");
  });

  test("no place at all is missing", () => {
    const status = operatorStatus([], TIME, ".trust-layer");
    expect(operatorStatusSchema.parse(status)).toEqual(status);
    expect(status).toMatchObject({ state: "missing", nextAction: "Make the evidence: `trust-layer pilot`." });
  });
});

describe("for every damage", () => {
  const whole = new Map([...under("published/public", published()), ...under("published/private", bytesOf(bundle(GOOD).private))]);

  test("a changed, cut or lost file of a bundle is never in order, and the same files give the same bytes", () => {
    fc.assert(
      fc.property(fc.constantFrom(...whole.keys()), fc.constantFrom("change", "cut", "lose"), (path, how) => {
        const files = new Map(whole);
        const content = files.get(path) ?? new Uint8Array();
        if (how === "lose") files.delete(path);
        else files.set(path, how === "cut" ? content.subarray(0, content.length / 2) : bytes(`${new TextDecoder().decode(content)}x`));
        const status = statusOf(files);
        expect(statusStops(status)).toBe(true);
        expect(status.state).toBe("corrupt");
        expect(JSON.stringify(statusOf(new Map([...files].reverse())))).toBe(JSON.stringify(status));
      }),
    );
  });

  test("no next action ever says to delete, to overwrite or to merge, and there is always exactly one", () => {
    fc.assert(
      fc.property(fc.subarray([...whole.keys()]), fc.subarray(["merge-gate", "context-pack"] as const), (kept, kinds) => {
        const status = statusOf(new Map([...[...whole].filter(([path]) => kept.includes(path)), ...loose(...kinds)]));
        expect(status.nextAction).not.toMatch(/\b(?:delete|remove|overwrite|rm|force)\b/i);
        expect(status.nextAction.length).toBeGreaterThan(10);
        expect(renderRunStatusTerminal(status, "out", { colour: false, columns: 100 }).match(/^Next: /gm)).toHaveLength(1);
      }),
    );
  });

  test("a hostile name of a folder is one word of the command that is shown, and no control of the terminal", () => {
    const hostile = "a'; touch x; \u001b[31m";
    const files = under("x", published());
    files.set("x/index.html", bytes("other"));
    const status = operatorStatus([place(files)], TIME, hostile);
    expect(status.nextAction).toContain(String.raw`'a'\''; touch x;`);
    expect(renderRunStatusTerminal(status, hostile, { colour: false, columns: 100 })).not.toContain("\u001b");
  });
});
