import { describe, expect, test } from "vitest";

import type { ContextBody } from "../../../src/context/body.ts";
import { loadTokenCounter } from "../../../src/context/tokenizer.ts";
import { contextMarkdown } from "../../../src/jobs/context-pack.ts";
import { needsTokenizer } from "../../../src/render/context-markdown.ts";
import { context, subject } from "../render/fixtures.ts";
import { bundle, envelope, textOf } from "./bundle-fixtures.ts";

/** A pack of more bytes than its budget has tokens, and of more tokens than that, too. */
const long: ContextBody = {
  ...context,
  tokenBudget: 900,
  reviewPrompts: Array.from(
    { length: 60 },
    (_, index) => `Is the refund number ${index} paid only once, also when the request is retried?`,
  ),
};
const published = (body: ContextBody, more: Parameters<typeof bundle>[0] = {}): string =>
  textOf(bundle({ evidence: [envelope("context-pack", body, "pass")], ...more }).public, "evidence/context-pack.md");

describe("the Markdown of the context pack in the public bundle", () => {
  test("is byte for byte what the action wrote, where nothing had to be redacted", async () => {
    const own = await contextMarkdown(long, subject, 900);
    expect(own).toMatch(/counted as cl100k_base\. Cut to fit:/);
    // The budget of the publisher itself is another one: the pack says its own.
    expect(published(long, { tokenCounter: await loadTokenCounter(), tokenBudget: 12_000 })).toBe(own);
  });

  test("keeps to the budget by an estimate where no counter is at hand", () => {
    const text = published(long);
    expect(text).toContain("an estimate");
    expect(Math.ceil(new TextEncoder().encode(text).byteLength / 3)).toBeLessThanOrEqual(900);
  });

  test("of a pack that does not say its budget takes the publisher's", async () => {
    const { tokenBudget: _, ...older } = long;
    const counter = await loadTokenCounter();
    expect(published(older, { tokenCounter: counter, tokenBudget: 700 })).toBe(await contextMarkdown(older, subject, 700));
  });

  test("needs no tokenizer where it fits whatever is counted", async () => {
    const small: ContextBody = { ...context, tokenBudget: 12_000 };
    expect(needsTokenizer(small, subject, 12_000)).toBe(false);
    expect(published(small)).toBe(await contextMarkdown(small, subject, 12_000));
  });
});
