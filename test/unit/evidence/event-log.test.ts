import { describe, expect, test } from "vitest";
import { appendEvent, formatEventLog, NO_HASH, readEventLog, type EventRow } from "../../../src/evidence/event-log.ts";

const TIME = "2026-01-01T00:00:00Z";
function chain(length: number): readonly EventRow[] {
  let rows: readonly EventRow[] = [];
  for (let index = 0; index < length; index++)
    rows = appendEvent(rows, { type: "evidence-sealed", payload: { index }, actor: "root", time: TIME });
  return rows;
}

describe("the event log", () => {
  test("links each row to the one before, from 64 zeros on", () => {
    const rows = chain(3);
    expect(rows.map(({ seq, prevHash }) => [seq, prevHash])).toEqual([
      [1, NO_HASH],
      [2, rows[0]?.hash],
      [3, rows[1]?.hash],
    ]);
    expect(readEventLog(formatEventLog(rows))).toEqual({ ok: true, rows, tail: rows[2]?.hash });
    expect(formatEventLog(rows)).toBe(formatEventLog(chain(3)));
  });

  test("is never intact when it is empty", () => expect(readEventLog("")).toMatchObject({ ok: false }));

  test("shows a row that was changed, taken out, moved, added or cut", () => {
    const lines = formatEventLog(chain(4)).trimEnd().split("\n");
    const [one = "", two = "", three = "", four = ""] = lines;
    const text = (rows: string[]): string => `${rows.join("\n")}\n`;
    expect(readEventLog(text([one, two.replace('"root"', '"mona"'), three, four]))).toMatchObject({
      ok: false,
      line: 2,
      reason: "the row was changed after it was written",
    });
    expect(readEventLog(text([one, three, four]))).toMatchObject({ ok: false, line: 2 });
    expect(readEventLog(text([two, three, four]))).toMatchObject({ ok: false, line: 1 });
    expect(readEventLog(text([one, three, two, four]))).toMatchObject({ ok: false, line: 2 });
    expect(readEventLog(text([one, two, two, three]))).toMatchObject({ ok: false, line: 3 });
    expect(readEventLog(text([one, two, ""]))).toMatchObject({ ok: false, line: 3 });
    expect(readEventLog(`${one}\n${two}`)).toMatchObject({ ok: false, reason: "the last line was cut" });
    expect(readEventLog(text([one.replace('"seq":1', '"seq":1,"extra":true')]))).toMatchObject({ ok: false, line: 1 });
  });

  test("whose end was taken off is whole in itself: only the tail shows it", () => {
    const rows = chain(4);
    const reading = readEventLog(formatEventLog(rows.slice(0, 3)));
    expect(reading.ok && reading.tail).toBe(rows[2]?.hash);
    expect(rows[3]?.hash).not.toBe(rows[2]?.hash);
  });

  test("every flipped byte is found", () => {
    const bytes = new TextEncoder().encode(formatEventLog(chain(2)));
    for (let at = 0; at < bytes.length; at++) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      expect(readEventLog(new TextDecoder().decode(flipped)).ok).toBe(false);
    }
  });
});
