/*
 * GitHub's filter patterns for branches and paths (docs, "Filter pattern cheat sheet"): `*` any text without `/`, `**`
 * any text, `?` none or one and `+` one or more of the preceding character, `[]` one character of a class, `\` takes the
 * next character as it is, a leading `!` excludes. No library reads this dialect. The patterns come from the pull
 * request, so they are matched by moving a set of positions forward, which takes time proportional to pattern x text
 * whatever they are; a regular expression made of them could be made to run for hours.
 */

type Token =
  | { kind: "one"; accepts: (character: string) => boolean; minimum: 0 | 1; repeated: boolean }
  /** `**` with a slash behind it: nothing, or any folders. */
  | { kind: "folders" };

export interface FilterPattern {
  negative: boolean;
  matches(text: string): boolean;
}

const MAX_PATTERN = 1000;
const NOT_SLASH = (character: string): boolean => character !== "/";
const ANY = (): boolean => true;

/** Reads one pattern; `null` when it is not valid (an open bracket, a quantifier with nothing before it) or too long. */
export function parseFilterPattern(pattern: string): FilterPattern | null {
  const negative = pattern.startsWith("!");
  const body = [...(negative ? pattern.slice(1) : pattern)];
  if (body.length === 0 || body.length > MAX_PATTERN) return null;
  const tokens = tokenize(body);
  return tokens === null ? null : { negative, matches: (text) => run(tokens, [...text]) };
}

function tokenize(body: readonly string[]): Token[] | null {
  const tokens: Token[] = [];
  let index = 0;
  const one = (accepts: (character: string) => boolean, minimum: 0 | 1, repeated: boolean): void => {
    tokens.push({ kind: "one", accepts, minimum, repeated });
  };
  while (index < body.length) {
    const character = body[index] ?? "";
    if (character === "*" && body[index + 1] === "*") {
      const startsFolder = index === 0 || body[index - 1] === "/";
      index += 2;
      if (startsFolder && body[index] === "/") {
        tokens.push({ kind: "folders" });
        index += 1;
      } else one(ANY, 0, true);
    } else if (character === "*") {
      one(NOT_SLASH, 0, true);
      index += 1;
    } else if (character === "?" || character === "+") {
      const before = tokens.at(-1);
      if (before?.kind !== "one" || before.repeated || before.minimum === 0) return null;
      tokens[tokens.length - 1] = character === "?" ? { ...before, minimum: 0 } : { ...before, repeated: true };
      index += 1;
    } else if (character === "[") {
      const close = body.indexOf("]", index + 1);
      if (close <= index + 1) return null;
      one(characterClass(body.slice(index + 1, close)), 1, false);
      index = close + 1;
    } else {
      const literal = character === "\\" ? body[index + 1] : character;
      if (literal === undefined) return null;
      one((candidate) => candidate === literal, 1, false);
      index += character === "\\" ? 2 : 1;
    }
  }
  return tokens;
}

function characterClass(members: readonly string[]): (character: string) => boolean {
  const ranges: [string, string][] = [];
  for (let index = 0; index < members.length; index += 1) {
    const from = members[index] ?? "";
    const to = members[index + 1] === "-" ? members[index + 2] : undefined;
    ranges.push([from, to ?? from]);
    if (to !== undefined) index += 2;
  }
  return (character) => ranges.some(([from, to]) => from <= character && character <= to);
}

function run(tokens: readonly Token[], text: readonly string[]): boolean {
  let at = new Uint8Array(text.length + 1);
  at[0] = 1;
  for (const token of tokens) at = token.kind === "folders" ? afterFolders(at, text) : afterCharacters(at, text, token);
  return at[text.length] === 1;
}

function afterFolders(at: Uint8Array, text: readonly string[]): Uint8Array<ArrayBuffer> {
  const next = Uint8Array.from(at);
  let open = false;
  for (let index = 0; index < text.length; index += 1) {
    open ||= at[index] === 1;
    if (open && text[index] === "/") next[index + 1] = 1;
  }
  return next;
}

function afterCharacters(at: Uint8Array, text: readonly string[], token: Token & { kind: "one" }): Uint8Array<ArrayBuffer> {
  const next = new Uint8Array(text.length + 1);
  for (let index = 0; index <= text.length; index += 1) {
    if (at[index] === 1 && token.minimum === 0) next[index] = 1;
    const character = text[index];
    if (character === undefined || !token.accepts(character)) continue;
    if (at[index] === 1 || (token.repeated && next[index] === 1)) next[index + 1] = 1;
  }
  return next;
}

/** Whether a list of patterns selects a text: the last pattern that matches decides (docs, "order matters"). */
export function selects(patterns: readonly FilterPattern[], text: string): boolean {
  return patterns.findLast((pattern) => pattern.matches(text))?.negative === false;
}
