/**
 * A path as one word of a POSIX shell, for commands that are shown to people. A name that begins with a dash gets `./`
 * before it, so that no program takes it for an option.
 */
export function shellQuote(path: string): string {
  const safe = path.startsWith("-") ? `./${path}` : path;
  return /^[\w./@+,:=-]+$/u.test(safe) ? safe : `'${safe.replaceAll("'", String.raw`'\''`)}'`;
}
