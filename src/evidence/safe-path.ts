const LONGEST_PATH = 400;
const DEEPEST_PATH = 20;
/** Names that Windows gives to devices: a file of that name cannot be written there, or writes to the device. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/**
 * Why a path may not stand in a bundle or come out of an archive; null when it may. Allowed are relative paths with `/`
 * that mean the same file on Linux, macOS and Windows, and that the artifact service takes (it refuses `" : < > | * ?`).
 */
export function unsafePathReason(path: string): string | null {
  if (path === "" || path.length > LONGEST_PATH) return "its path is empty or too long";
  if (path.startsWith("/") || /^[A-Za-z]:/u.test(path)) return "its path is absolute";
  if (path.includes("\\")) return "its path has a backslash";
  if (/["*:<>?|]|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(path)) return "its path has characters that are not allowed";
  const parts = path.split("/");
  if (parts.length > DEEPEST_PATH) return "its path is too deep";
  for (const part of parts) {
    if (part === "" || part === "." || part === "..") return "its path leaves the folder or is not plain";
    if (part.endsWith(".") || part.endsWith(" ") || part.startsWith(" ")) return "a name in its path ends or starts with a dot or space";
    if (DEVICE_NAME.test(part)) return "a name in its path is a device on Windows";
  }
  return null;
}

/** Order of code units, which is the same on every machine; for every list of paths in evidence. */
export function byPath(a: { path: string }, b: { path: string }): number {
  return compareText(a.path, b.path);
}

/** Order of code units. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
