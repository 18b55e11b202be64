/** Bytes of UTF-8 of one token in a pack: measured 3.5 for paths and prose, 3 for one letter of Chinese; the careful side. */
const BYTES_PER_TOKEN = 3;

/** What the last line of a pack needs, in tokens. */
const RESERVE = 120;

/** One part of a document, with its place in the order of worth: 1 is kept longest. */
export interface BudgetPart {
  readonly title: string;
  readonly worth: number;
  /** Lines that stand or fall with the part, before the others. */
  readonly head: readonly string[];
  /** Lines that may be cut from the end. */
  readonly lines: readonly string[];
}

/** A way to count tokens; `name` is the encoding, `null` for an estimate. */
export interface TokenCounter {
  readonly name: string | null;
  count(text: string): number;
}

/** Without a tokenizer: a third of the bytes, rounded up. More than a real count on such text, so a budget holds. */
export const ESTIMATE: TokenCounter = { name: null, count: estimateTokens };

export function estimateTokens(text: string): number {
  return Math.ceil(utf8(text) / BYTES_PER_TOKEN);
}

/** True when a document fits whatever the tokenizer: no token is shorter than a byte. Then none needs to be loaded. */
export function fitsUncounted(parts: readonly BudgetPart[], budget: number): boolean {
  return utf8(joined(parts, new Map(parts.map((part) => [part, part.lines])))) + RESERVE <= budget;
}

/**
 * Puts parts together within a budget of tokens. The most valuable parts are filled first; the parts stand in the given
 * order. The last line says the budget, the count and what was cut.
 */
export function fitToBudget(parts: readonly BudgetPart[], budget: number, counter: TokenCounter = ESTIMATE): string {
  if (fitsUncounted(parts, budget)) {
    const text = joined(parts, new Map(parts.map((part) => [part, part.lines])));
    return `${text}\n\n*Nothing was cut: ${utf8(text)} bytes are at most as many tokens, and the budget is ${budget}.*\n`;
  }
  // Lines counted one by one may make a few tokens more or less than the whole: what is over is taken off the room.
  let room = Math.max(0, budget - RESERVE);
  for (let round = 0; round < 8; round += 1) {
    const { text, cut } = filled(parts, room, counter);
    const tokens = counter.count(text);
    const note =
      cut.length === 0
        ? " Nothing was cut."
        : ` Cut to fit: ${cut.slice(0, 8).join(", ")}${cut.length > 8 ? ", …" : ""}. The JSON has everything.`;
    const how = counter.name === null ? `an estimate: bytes / ${BYTES_PER_TOKEN}` : `counted as ${counter.name}`;
    const whole = `${text}\n\n*About ${tokens + RESERVE} of ${budget} tokens, ${how}.${note}*\n`;
    const over = counter.count(whole) - budget;
    if (over <= 0 || room === 0) return whole;
    room = Math.max(0, room - over - 1);
  }
  return `*The budget of ${budget} tokens is too small for this pack. The JSON has everything.*\n`;
}

function filled(parts: readonly BudgetPart[], all: number, counter: TokenCounter): { text: string; cut: string[] } {
  let room = all;
  const kept = new Map<BudgetPart, readonly string[]>();
  const cut: string[] = [];
  for (const part of [...parts].sort((a, b) => a.worth - b.worth)) {
    const head = counter.count(`${part.head.join("\n")}\n\n`);
    const lines: string[] = [];
    let used = head;
    for (const line of part.lines) {
      const cost = counter.count(`${line}\n`);
      if (used + cost > room) break;
      used += cost;
      lines.push(line);
    }
    const left = part.lines.length - lines.length;
    if (head > room || (lines.length === 0 && left > 0)) cut.push(`${part.title} (all)`);
    else {
      room -= used;
      kept.set(part, lines);
      if (left > 0) cut.push(`${part.title} (${left} of ${part.lines.length} lines)`);
    }
  }
  return { text: joined(parts, kept), cut };
}

function joined(parts: readonly BudgetPart[], kept: ReadonlyMap<BudgetPart, readonly string[]>): string {
  return parts
    .flatMap((part) => {
      const lines = kept.get(part);
      return lines === undefined ? [] : [[...part.head, ...lines].join("\n")];
    })
    .join("\n\n");
}

function utf8(text: string): number {
  return new TextEncoder().encode(text).byteLength;
}
