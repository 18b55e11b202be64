/**
 * Reads GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE as the runner does (actions/runner, FileCommandManager): lines
 * `name=value`, or `name<<delimiter`, the lines of the value, `delimiter`. Throws with the runner's words when the file
 * is not of that form; the step then fails. A name that is set twice has its last value.
 */
export function parseFileCommands(text: string): Record<string, string> {
  const values = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  const last = lines.length - 1;
  for (let index = 0; index <= last; index += 1) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const name = line.slice(0, heredoc);
      const delimiter = line.slice(heredoc + 2);
      if (name === "" || delimiter === "") {
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
      }
      const end = lines.indexOf(delimiter, index + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      values.set(name, lines.slice(index + 1, end).join("\n"));
      index = end;
    } else if (equals > 0) {
      values.set(line.slice(0, equals), line.slice(equals + 1));
    } else {
      throw new Error(equals === 0 ? `Invalid format '${line}'. Name must not be empty` : `Invalid format '${line}'`);
    }
  }
  return Object.fromEntries(values);
}

/** GitHub takes at most this much of a step summary; of a larger one nothing is shown. */
export const summaryLimit = 1024 * 1024;

/** The words of the runner for a summary that is lost. */
export function summaryTooLarge(bytes: number): string {
  return `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${summaryLimit / 1024}k, got ${Math.floor(bytes / 1024)}k.`;
}
