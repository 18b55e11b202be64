import type { CheckStatus } from "../gate/body.ts";
import type { Verdict } from "../gate/body.ts";
import type { CheckClass, ReadinessStatus } from "../readiness/body.ts";

/** How good news something is; decides mark and colour. `none`: says nothing either way. */
export type Tone = "good" | "caution" | "bad" | "unclear" | "none";

/** A sign beside a word, never in its place: colour and pictures alone are not for everyone. */
export const MARKS: Readonly<Record<Tone, string>> = { good: "✅", caution: "⚠️", bad: "❌", unclear: "❓", none: "➖" };

/** The same for a terminal, where pictures are of uncertain width. */
export const TERMINAL_MARKS: Readonly<Record<Tone, string>> = { good: "✓", caution: "!", bad: "✗", unclear: "?", none: "-" };

export function verdictTone(verdict: Verdict | null): Tone {
  return verdict === null ? "unclear" : verdict === "PASS" ? "good" : verdict === "WARN" ? "caution" : "bad";
}

export function checkTone(status: CheckStatus): Tone {
  const tones: Readonly<Record<CheckStatus, Tone>> = {
    pass: "good",
    warn: "caution",
    fail: "bad",
    unknown: "unclear",
    "not-applicable": "none",
  };
  return tones[status];
}

export function readinessTone(status: ReadinessStatus): Tone {
  const tones: Readonly<Record<ReadinessStatus, Tone>> = {
    ready: "good",
    failing: "bad",
    pending: "caution",
    blocked: "bad",
    unknown: "unclear",
  };
  return tones[status];
}

export function classTone(kind: CheckClass): Tone {
  switch (kind) {
    case "green":
      return "good";
    case "no-signal":
      return "none";
    case "running":
    case "still-coming":
    case "waiting":
      return "caution";
    case "unknown":
      return "unclear";
    default:
      return "bad";
  }
}

/** The tone of a computed row; for a stop condition `met` is bad news. */
export function rowTone(state: "met" | "not-met" | "unknown", isStop: boolean): Tone {
  if (state === "unknown") return "unclear";
  return (state === "met") === isStop ? "bad" : "good";
}

/** What a computed row says in words. */
export function rowWord(state: "met" | "not-met" | "unknown", isStop: boolean): string {
  if (state === "unknown") return "unknown";
  if (isStop) return state === "met" ? "stop" : "clear";
  return state === "met" ? "met" : "not met";
}

/** `1 file`, `2 files`. */
export function count(number: number, one: string, many: string = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The name of what was not seen, as it stands before a colon: without the full stop that ends it elsewhere. */
export function beforeColon(what: string): string {
  return what.replace(/\.$/u, "");
}

/** A commit id as people read it. */
export function shortSha(sha: string | null): string {
  return sha === null ? "none" : sha.slice(0, 10);
}
