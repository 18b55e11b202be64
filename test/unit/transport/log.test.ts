import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { readLog, type LogEntry } from "../../../src/evidence/transport-log.ts";
import { appendToLog } from "../../../src/github/transport/log.ts";
import { runTransport } from "../../../src/github/transport/transport.ts";
import { COMMENT, emptyFolder, settings } from "./world.ts";

const entry = (type: LogEntry["type"]): LogEntry => ({
  type,
  time: "2026-03-02T10:00:00.000Z",
  operation: "comment",
  idempotencyKey: "a".repeat(64),
  requestDigest: "b".repeat(64),
  outcome: type === "result" ? "written" : null,
  url: null,
});

async function threeRows(): Promise<{ file: string; text: string }> {
  const file = join(await emptyFolder(), "deep", "transport-log.jsonl");
  for (const type of ["intent", "result", "intent"] as const) await appendToLog(file, entry(type));
  return { file, text: readFileSync(file, "utf8") };
}

it("chains its rows", async () => {
  const { text } = await threeRows();
  const log = readLog(text);
  expect(log).toMatchObject({ ok: true });
  if (log.ok) {
    expect(log.rows.map((row) => row.seq)).toEqual([1, 2, 3]);
    expect(log.rows[1]?.prevHash).toBe(log.rows[0]?.hash);
  }
  expect(readLog("")).toEqual({ ok: true, rows: [] });
});

describe("a log that does not hold", () => {
  const damages: [string, (text: string) => string, number][] = [
    ["a changed field", (text) => text.replace('"outcome":"written"', '"outcome":"blocked"'), 2],
    ["a dropped row", (text) => text.split("\n").toSpliced(1, 1).join("\n"), 2],
    ["a dropped first row", (text) => text.split("\n").slice(1).join("\n"), 1],
    [
      "swapped rows",
      (text) => {
        const [a, b, ...rest] = text.split("\n");
        return [b, a, ...rest].join("\n");
      },
      1,
    ],
    ["a cut last line", (text) => text.slice(0, -10), 3],
    ["a missing line end", (text) => text.slice(0, -1), 3],
    ["a foreign line", (text) => `${text}{"x":1}\n`, 4],
    ["an empty line", (text) => `${text}\n`, 4],
    [
      "one flipped hexadecimal digit",
      (text) => text.replace(/"hash":"(.)/, (_, digit: string) => `"hash":"${digit === "0" ? "1" : "0"}`),
      1,
    ],
  ];
  test.each(damages)("%s", async (_, damage, line) => {
    const { file, text } = await threeRows();
    const damaged = damage(text);
    expect(readLog(damaged)).toEqual({ ok: false, line });
    writeFileSync(file, damaged);
    await expect(appendToLog(file, entry("intent"))).rejects.toMatchObject({ code: "log_corrupt" });
    expect(readFileSync(file, "utf8")).toBe(damaged);
  });
});

it("stops the write before it is made, and is left as it was", async () => {
  const where = settings();
  const file = join(where.directory, "transport-log.jsonl");
  writeFileSync(file, "garbage\n");
  expect(await runTransport(COMMENT, where)).toMatchObject({ decision: "blocked", blocker: { code: "log_corrupt" } });
  expect(readFileSync(file, "utf8")).toBe("garbage\n");
});
