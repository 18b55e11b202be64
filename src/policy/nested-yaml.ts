const MOST_ON_A_LINE = 40;
const MOST_KEYS = 100;

/**
 * Whether a YAML text begins its lines with so many indicators (`- ? - ? ...`, also with anchors and tags) that nobody
 * wrote it to be read. The parser's time grows with the fourth power of nested explicit keys: 1,200 characters keep it
 * busy for 20 seconds, and everybody who may comment can write them. Plain maps and lists, however deep, are quick.
 * One pass over the text.
 */
export function nestsTooDeep(yaml: string): boolean {
  let keys = 0;
  for (const line of yaml.split(/\r\n|[\n\r]/u)) {
    let onLine = 0;
    for (const word of line.split(/[ \t]+/u, 2 * MOST_ON_A_LINE)) {
      if (word === "") continue;
      if (word === "?") keys += 1;
      else if (word !== "-" && !/^[&!]/u.test(word)) break;
      onLine += 1;
    }
    if (onLine > MOST_ON_A_LINE || keys > MOST_KEYS) return true;
  }
  return false;
}
