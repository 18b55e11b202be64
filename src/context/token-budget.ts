/** Characters of one token in English prose and code, on average. */
const CHARACTERS_PER_TOKEN = 4;

/** One part of a document, with its place in the order of worth: 1 is kept longest. */
export interface BudgetPart {
  readonly title: string;
  readonly worth: number;
  /** Lines that stand or fall with the part, before the others. */
  readonly head: readonly string[];
  /** Lines that may be cut from the end. */
  readonly lines: readonly string[];
}

/** Tokens of a text, estimated as a quarter of its characters (UTF-16 units), rounded up. No tokenizer is loaded. */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}

/**
 * Puts parts together within a budget of estimated tokens. The most valuable parts are filled first; the parts stand in
 * the given order. The last lines say the budget, the estimate and its rule, and what was cut.
 */
export function fitToBudget(parts: readonly BudgetPart[], budget: number): string {
  const reserve = 400;
  let room = Math.max(0, budget * CHARACTERS_PER_TOKEN - reserve);
  const kept = new Map<BudgetPart, string[]>();
  const cut: string[] = [];
  for (const part of [...parts].sort((a, b) => a.worth - b.worth)) {
    const head = part.head.join("\n").length + 2;
    const lines: string[] = [];
    let used = head;
    for (const line of part.lines) {
      if (used + line.length + 1 > room) break;
      used += line.length + 1;
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
  const text = parts.flatMap((part) => {
    const lines = kept.get(part);
    return lines === undefined ? [] : [[...part.head, ...lines].join("\n")];
  });
  const body = text.join("\n\n");
  const note = cut.length === 0 ? "" : ` Cut to fit: ${cut.slice(0, 8).join(", ")}${cut.length > 8 ? ", …" : ""}. The JSON has everything.`;
  return `${body}\n\n*About ${estimateTokens(body) + 40} of ${budget} tokens, an estimate: characters / ${CHARACTERS_PER_TOKEN}.${note}*\n`;
}
