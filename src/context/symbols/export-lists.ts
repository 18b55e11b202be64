/** Whether a file's own list of what it gives away names a symbol. */
export interface ExportList {
  isPublic(symbol: { name: string; isPublic: boolean; open: boolean }): boolean;
}

/**
 * What a file lists as its interface apart from the definitions: `export { a, b as c }`, `module.exports = { a, b }`,
 * `module.exports = a`, and `__all__` of Python, which also takes away what it does not name. `null`: there is no list.
 */
export function exportedByList(path: string, text: string): ExportList | null {
  if (/\.pyi?$/u.test(path)) {
    const list = /^__all__\s*(?::[^=\n]{1,60})?=\s*[[(]([^\])]{0,20000})[\])]/mu.exec(text)?.[1];
    if (list === undefined) return null;
    const names = new Set(Array.from(list.matchAll(/["'](\w+)["']/gu), (match) => match[1] ?? ""));
    return { isPublic: ({ name, isPublic }) => isPublic && names.has(topOf(name)) };
  }
  if (!/\.(?:[cm]?[jt]sx?|vue|svelte)$/u.test(path)) return null;
  const names = new Set<string>();
  for (const match of text.matchAll(/^(?:export\s+(?:type\s+)?|module\.exports\s*=\s*)\{([^}]{0,20000})\}/gmu)) {
    for (const entry of (match[1] ?? "").split(",")) {
      const name = /^\s*(?:type\s+)?([\w$]+)/u.exec(entry)?.[1];
      if (name !== undefined) names.add(name);
    }
  }
  for (const match of text.matchAll(
    /^(?:export\s+default|module\.exports\s*=|(?:[\w$]+\s*=\s*){0,2}exports\s*=\s*module\.exports\s*=)\s*(?:new\s+)?([\w$]+)\s*;?\s*$/gmu,
  ))
    names.add(match[1] ?? "");
  // `var app = exports = module.exports = {}`: what is hung on `app` is the interface.
  for (const match of text.matchAll(
    /^(?:var|let|const)\s+([\w$]+)\s*=\s*(?:module\.exports\s*=\s*exports|exports\s*=\s*module\.exports|module\.exports|exports)\s*=/gmu,
  ))
    names.add(match[1] ?? "");
  return { isPublic: ({ name, isPublic, open }) => isPublic || (open && names.has(topOf(name)) && !/\.[#_]/u.test(name)) };
}

function topOf(name: string): string {
  return name.split(".")[0] ?? name;
}
