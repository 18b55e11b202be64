import { data, Evaluator, Lexer, Parser } from "@actions/expressions";

/** Values by context name: `{ github: { token: "…" }, runner: { … } }`. Plain JSON. */
export type ContextValues = Readonly<Record<string, unknown>>;

/** What success(), failure() and cancelled() answer; always() is always true. */
export interface JobState {
  success: boolean;
  failure: boolean;
  cancelled: boolean;
}

/**
 * Evaluates one expression without its `${{ }}`, with GitHub's own library. Names of contexts that are not given are
 * errors, as on a runner. Throws the library's ExpressionError.
 */
function evaluate(expression: string, contexts: ContextValues, state: JobState | null): data.ExpressionData {
  const functions = state === null ? [] : statusFunctions(state);
  const parser = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), functions);
  const values = new data.Dictionary(...Object.entries(contexts).map(([key, value]) => ({ key, value: expressionData(value) })));
  return new Evaluator(parser.parse(), values, new Map(functions.map((each) => [each.name, each]))).evaluate();
}

function statusFunctions(state: JobState) {
  const answer = (name: string, value: boolean) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  });
  return [answer("always", true), answer("success", state.success), answer("failure", state.failure), answer("cancelled", state.cancelled)];
}

function expressionData(value: unknown): data.ExpressionData {
  const text = JSON.stringify(value);
  return text === undefined ? new data.Null() : (JSON.parse(text, data.reviver) as data.ExpressionData);
}

/** The value of an expression as plain JSON, for what a workflow hands on as it is. */
export function evaluateValue(expression: string, contexts: ContextValues, state: JobState | null = null): unknown {
  return JSON.parse(JSON.stringify(evaluate(expression, contexts, state), data.replacer));
}

/** Whether an `if:` condition holds; GitHub takes false, 0, "" and null for no. */
export function evaluateCondition(expression: string, contexts: ContextValues, state: JobState): boolean {
  const result = evaluate(expression, contexts, state);
  if (result.kind === data.Kind.Array || result.kind === data.Kind.Dictionary) return true;
  if (result.kind === data.Kind.String) return result.coerceString() !== "";
  const number = result.number();
  return number !== 0 && !Number.isNaN(number);
}

/** The value of an expression as text, as GitHub writes it into an input or an output. */
export function evaluateText(expression: string, contexts: ContextValues): string {
  return evaluate(expression, contexts, null).coerceString();
}

/** Text with every `${{ expression }}` in it replaced by its value as text. */
export function evaluateTemplate(text: string, contexts: ContextValues): string {
  let result = "";
  let rest = text;
  for (let open = rest.indexOf("${{"); open >= 0; open = rest.indexOf("${{")) {
    const inner = rest.slice(open + 3);
    const length = expressionLength(inner);
    result += rest.slice(0, open) + evaluate(inner.slice(0, length), contexts, null).coerceString();
    rest = inner.slice(length + 2);
  }
  return result + rest;
}

/** Where the closing braces stand; braces inside a string literal ('' escapes a quote) do not close. */
function expressionLength(text: string): number {
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === "'") quoted = !quoted;
    else if (!quoted && text.startsWith("}}", index)) return index;
  }
  throw new Error(`an expression is not closed: \${{${text}`);
}
