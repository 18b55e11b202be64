import * as z from "zod";
import { visibleLines } from "./pull-request-text.ts";

/*
 * The fenced block `trust-layer-decision` in a review or comment (design section 6). Only a block that a reader sees
 * counts: inside an HTML comment or a quotation it is no decision.
 */

const INFO = "trust-layer-decision";
/** No honest decision is longer, and a parser should not be fed more hostile text than it needs. */
const MAX_LENGTH = 10_000;

const blockSchema = z.strictObject({
  decision: z.string().trim().min(1).max(200),
  covers: z.union([z.string().transform((id) => [id]), z.array(z.string())]).pipe(z.array(z.string().trim().min(1)).min(1).max(50)),
  rationale: z.string().trim().min(1).max(5_000),
  /** A day (to its end, UTC) or an instant with its offset. */
  expires: z.union([z.iso.date(), z.iso.datetime({ offset: true })]),
  /** Optional: the commit it is about, in full. */
  head: z.string().trim().toLowerCase().optional(),
  /** Optional: the risk that is accepted, for the reader. */
  risk: z.string().max(5_000).optional(),
});
export type DecisionBlock = z.infer<typeof blockSchema>;

export type ReadBlock = { ok: true; block: DecisionBlock } | { ok: false; reason: string };

/**
 * Every decision block in a text, each read or refused with the reason. `parse` is the YAML parser's, given by the
 * caller so that it is loaded only where there is a block. Never throws on hostile text.
 */
export function readDecisionBlocks(markdown: string, parse: (yaml: string) => unknown): ReadBlock[] {
  return blocksIn(markdown).map((text) => {
    if (text.length > MAX_LENGTH) return { ok: false, reason: `the block is longer than ${MAX_LENGTH} characters` };
    let value: unknown;
    try {
      value = parse(text);
    } catch {
      return { ok: false, reason: "the block is not valid YAML" };
    }
    const parsed = blockSchema.safeParse(value);
    if (parsed.success) return { ok: true, block: parsed.data };
    const issue = parsed.error.issues[0];
    const key = issue?.code === "unrecognized_keys" ? issue.keys[0] : issue?.path[0];
    const where = key === undefined ? "the block" : `\`${String(key).slice(0, 40)}\``;
    return {
      ok: false,
      reason: `${where} is missing or not as asked; it needs \`decision\`, \`covers\`, \`rationale\` and \`expires\` (a date)`,
    };
  });
}

/** Whether a text holds such a block at all, without parsing it. */
export function holdsDecisionBlock(markdown: string): boolean {
  return markdown.includes(INFO) && blocksIn(markdown).length > 0;
}

function blocksIn(markdown: string): string[] {
  const blocks = new Map<number, string[]>();
  for (const line of visibleLines(markdown)) {
    if (line.fence?.toLowerCase() !== INFO) continue;
    const lines = blocks.get(line.block);
    if (lines === undefined) blocks.set(line.block, [line.text]);
    else lines.push(line.text);
  }
  return [...blocks.values()].map((lines) => lines.join("\n"));
}
