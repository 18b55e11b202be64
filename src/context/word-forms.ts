/** Endings of English inflection, which names of code and words of tasks use freely: `parse`, `parsed`, `parsing`, `parser`. */
const ENDINGS = ["", "s", "es", "e", "ed", "ing", "er", "ion"];

/**
 * Other forms of one word, by its ending alone: those that a text may use for the same thing. Empty for short words and
 * for anything but small ASCII letters. A form that no file holds costs nothing.
 */
export function otherForms(word: string): string[] {
  if (!/^[a-z]{4,24}$/u.test(word)) return [];
  const roots = new Set<string>();
  const add = (root: string) => root.length >= 3 && roots.add(root);
  const base = word.replace(/(?:ies)$/u, "y");
  add(base);
  for (const ending of ["ings", "ing", "ed", "ers", "er", "ions", "ion", "es", "s", "e"]) {
    if (!base.endsWith(ending) || (ending === "s" && /(?:ss|us|is)$/u.test(base))) continue;
    const root = base.slice(0, -ending.length);
    if (root.length < 3) break;
    add(root);
    // `running`: the doubled consonant belongs to the ending.
    if (/([b-df-hj-np-tv-z])\1$/u.test(root) && ending !== "s" && ending !== "e") add(root.slice(0, -1));
    break;
  }
  const forms = new Set<string>();
  for (const root of roots) for (const ending of ENDINGS) forms.add(root + ending);
  if (/[^aeiou]y$/u.test(base)) for (const ending of ["ies", "ied"]) forms.add(base.slice(0, -1) + ending);
  forms.delete(word);
  return Array.from(forms);
}
