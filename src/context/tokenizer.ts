import type { TokenCounter } from "./token-budget.ts";

/**
 * Counts tokens as the encoding `cl100k_base` has them: exact for the models that use it, and within a few percent for
 * the others on text of this kind. A megabyte of tables is loaded, so it is asked for only where a budget may bind.
 */
export async function loadTokenCounter(): Promise<TokenCounter> {
  const { countTokens } = await import("gpt-tokenizer/encoding/cl100k_base");
  // What looks like a control token of a model is text here; it comes from the repository and must not throw.
  const asText = { disallowedSpecial: new Set<string>() };
  return { name: "cl100k_base", count: (text) => countTokens(text, asText) };
}
