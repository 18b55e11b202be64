import type { Span } from "./finding.ts";

/*
 * Absolute paths of the machine that ran: they name people, customers and layouts, and are never the same twice (law 6).
 * URLs, repository paths (`src/a.ts`, `./tmp/x`, `@/home/x`) and variables (`$HOME/x`) are none.
 */

/** What may stand before an absolute path: not a word, a dot, a slash, a URL's or a template's end. */
const BEFORE = String.raw`(?<![A-Za-z0-9_./@~}%$*\]\\-](?<!\\[nrtbfv]|(?<![A-Za-z0-9-])-[ILRFo]|[A-Za-z]:(?=\/{3})))`;
/** A part of a path, to the next thing that ends one. Spaces count only where another slash follows a capital. */
const PART = "[^\\s\"'`<>|*?:;,()\\[\\]{}\\\\/]";
const POSIX_NAME = `${PART}{0,255}(?: [A-Z]${PART}{0,60}(?=/)){0,3}`;
const POSIX_REST = `(?:/{1,2}${POSIX_NAME}){0,64}`;
const SEPARATOR = "(?:\\\\{1,4}|/)";
const WINDOWS_NAME = `${PART}{0,255}(?: [A-Za-z(]${PART}{0,60}\\)?(?=\\\\)){0,3}`;
const WINDOWS_REST = `(?:${SEPARATOR}${WINDOWS_NAME}){0,64}`;

/** Homes, temporary folders, mounts and the folders in which runners of GitHub, GitLab and others work. */
const POSIX_ROOTS =
  "(?:home|Users)/(?!/)|root(?=[/\\s\"'`),.:;<]|$)|tmp(?=[/\\s\"'`),.:;<]|$)|var/(?:folders|tmp|home|jenkins_home|lib/jenkins|root)(?=/)|private/(?:var|tmp|etc|home)|mnt/[A-Za-z0-9]|Volumes/|opt/hostedtoolcache|opt/actions-runner|actions-runner/|github/(?:workspace|home|workflow|file_commands)|__[wte]/|builds/[A-Za-z0-9]|workspaces?/[A-Za-z0-9]|srv/[A-Za-z0-9]|export/home|usr/home|data/data/|storage/emulated";

const RULES: readonly (readonly [string, RegExp])[] = [
  ["file-url", new RegExp(`(?<![A-Za-z])file:/{2,4}(?=[A-Za-z0-9_.~%-])(?:[A-Za-z]:)?${WINDOWS_NAME}${WINDOWS_REST}`, "gi")],
  ["local-path", new RegExp(`${BEFORE}/(?:${POSIX_ROOTS})${POSIX_NAME}${POSIX_REST}`, "g")],
  // Backslashes of a JSON string are doubled, and doubled again in a string in a string.
  [
    "local-path",
    new RegExp(
      `(?<![A-Za-z0-9])[A-Za-z]:\\\\{1,4}(?:(?=${PART})${WINDOWS_NAME}\\\\{1,4}|(?:Users|temp|tmp|work|src|dev|a|repos?|projects?|Windows|ProgramData|Program Files)\\b)${WINDOWS_NAME}${WINDOWS_REST}`,
      "gi",
    ),
  ],
  [
    "local-path",
    new RegExp(
      `(?<![A-Za-z0-9])[A-Za-z]:/(?:Users|home|Windows|Program Files(?: \\(x86\\))?|ProgramData|a|actions-runner|temp|tmp|dev|src|work|code|repos?|projects?)(?=[/\\s"'\`]|$)${WINDOWS_REST}`,
      "gi",
    ),
  ],
  [
    "network-path",
    new RegExp(
      `(?<![\\\\A-Za-z0-9:])(?:\\\\{2}[A-Za-z0-9][A-Za-z0-9._-]{1,62}\\\\[A-Za-z0-9$_]|\\\\{4}[A-Za-z0-9][A-Za-z0-9._-]{1,62}\\\\{2}[A-Za-z0-9$_])${WINDOWS_NAME}${WINDOWS_REST}`,
      "g",
    ),
  ],
  // Git for Windows and WSL.
  ["local-path", new RegExp(`${BEFORE}/(?:mnt/)?[c-z]/(?:Users|Windows|a)/${POSIX_NAME}${POSIX_REST}`, "gi")],
];

/** A span with the text that takes its place, where that is not the usual mark. */
export interface PathSpan extends Span {
  replacement?: string;
}

/** What takes the place of a configured root, so that the rest of the path still says which file is meant. */
export const WORKSPACE_MARK = "[workspace]";

/** Absolute paths of a machine in one text as it stands. */
export function findLocalPaths(text: string): PathSpan[] {
  const spans: PathSpan[] = [];
  for (const [rule, pattern] of RULES) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].replace(/[.,]+$/, "").length;
      spans.push({ rule, start: match.index, end, confidence: "certain" });
    }
  }
  return spans;
}

/**
 * The configured roots (absolute folders, for example the checkout): only the root itself is replaced, the path below
 * it is a repository path. Found with `/`, `\` and doubled backslashes.
 */
export function findRoots(text: string, roots: readonly string[]): PathSpan[] {
  const spans: PathSpan[] = [];
  for (const root of new Set(roots.flatMap(spellings))) {
    for (let start = text.indexOf(root); start >= 0; start = text.indexOf(root, start + root.length)) {
      const end = start + root.length;
      if (/[A-Za-z0-9_.~-]/.test(text.charAt(start - 1)) && !/\\[nrt]$/.test(text.slice(Math.max(0, start - 2), start))) continue;
      if (/[A-Za-z0-9_-]/.test(text.charAt(end))) continue;
      spans.push({ rule: "local-path", start, end, confidence: "certain", replacement: WORKSPACE_MARK });
    }
  }
  return spans;
}

function spellings(root: string): string[] {
  const bare = root.replace(/[\\/]+$/, "");
  // A root that is short or relative would match everywhere.
  if (bare.length < 3 || !/^(?:\/|[A-Za-z]:|\\\\)/.test(bare)) return [];
  const slashes = bare.replaceAll("\\", "/");
  const backslashes = bare.replaceAll("/", "\\");
  const windows = bare.includes("\\") || /^[A-Za-z]:/.test(bare);
  return windows ? [slashes, backslashes, backslashes.replaceAll("\\", "\\\\")] : [bare];
}
