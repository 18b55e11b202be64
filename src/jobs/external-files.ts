import { constants } from "node:fs";
import { lstat, open, realpath } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { LARGEST_EVIDENCE_BYTES } from "../evidence/accept.ts";
import { isResultFile, signatureNames } from "../evidence/open-external.ts";
import { ConfigurationError } from "../facts/configuration-error.ts";
import type { Host } from "../host/host.ts";
import { liesIn } from "../git/program.ts";
import { readFolder } from "../host/read-folder.ts";

/** A file that claims to be a result, with the signature beside it. `source` never is an absolute path. */
export interface OfferedResult {
  source: string;
  content: Uint8Array;
  signature: Uint8Array | null;
}

/** What a line of `external-results` led to. */
export type Offered = { state: "found"; results: OfferedResult[] } | { state: "missing" | "invalid"; source: string; reason: string };

/** More results than this in one place are not what a pull request waits for. */
const MOST_RESULTS = 200;

/**
 * The results in a file or a folder that an input names. On a runner only the workspace and the runner's temporary
 * folder are looked into, also behind links: what lies there may come from the pull request (law 4). At a terminal the
 * user names files of their own.
 */
export async function readExternalPath(host: Host, line: string): Promise<Offered> {
  const path = resolve(host.workspace, line);
  const source = sourceOf(host, path);
  const refuse = (state: "missing" | "invalid", reason: string): Offered => ({ state, source, reason });
  if (!isAllowed(path, rootsOf(host))) return refuse("invalid", "It lies outside the workspace and the runner's temporary folder.");
  try {
    const real = await realpath(path);
    const roots = await realRoots(host);
    if (!isAllowed(real, roots))
      return refuse("invalid", "It is a link to a place outside the workspace and the runner's temporary folder.");
    const found = await lstat(real);
    if (found.isDirectory()) {
      const inside = resultsAmong(source, await readFolder(real));
      return inside.length === 0 ? refuse("missing", "The folder holds no result (a file `*.json`).") : tooMany(source, inside);
    }
    const content = await readPlainFile(real);
    if (content === null) return refuse("invalid", "It is no plain file, or larger than evidence may be.");
    return { state: "found", results: [{ source, content, signature: await signatureBeside(path, roots) }] };
  } catch (error) {
    if (error instanceof ConfigurationError) return refuse("invalid", error.message);
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    return code === "ENOENT" || code === "ENOTDIR"
      ? refuse("missing", "There is no such file.")
      : refuse("invalid", `It cannot be read (${code}).`);
  }
}

/** The results among the files of a folder or an artifact, in the order of their paths. */
export function resultsAmong(source: string, files: ReadonlyMap<string, Uint8Array>): OfferedResult[] {
  return [...files.keys()]
    .filter(isResultFile)
    .toSorted()
    .flatMap((path) => {
      const content = files.get(path);
      const name = signatureNames(path).find((candidate) => files.has(candidate));
      return content === undefined
        ? []
        : [
            {
              source: source === "." ? path : `${source}/${path}`,
              content,
              signature: name === undefined ? null : (files.get(name) ?? null),
            },
          ];
    });
}

/** The results of one place, or the refusal of all of them where there are too many. */
export function tooMany(source: string, results: OfferedResult[]): Offered {
  return results.length > MOST_RESULTS
    ? { state: "invalid", source, reason: `It holds more than ${MOST_RESULTS} results.` }
    : { state: "found", results };
}

/** A first signature file that is there and may be read; a broken or foreign link counts as none. */
async function signatureBeside(path: string, roots: readonly string[] | null): Promise<Uint8Array | null> {
  for (const name of signatureNames(path)) {
    try {
      const real = await realpath(name);
      if (!isAllowed(real, roots)) continue;
      const content = await readPlainFile(real);
      if (content !== null) return content;
    } catch {
      // It is not there: the next name.
    }
  }
  return null;
}

/** `null`: a pipe or a device, which could be read for ever, or more than evidence may have. */
async function readPlainFile(path: string): Promise<Uint8Array | null> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const found = await file.stat();
    return found.isFile() && found.size <= LARGEST_EVIDENCE_BYTES ? await file.readFile() : null;
  } finally {
    await file.close();
  }
}

/** Where a runner may read; `null`: anywhere, since a person at a terminal named the file. */
function rootsOf(host: Host): readonly string[] | null {
  if (host.kind === "terminal") return null;
  const temporary = host.env["RUNNER_TEMP"];
  return temporary === undefined || temporary === "" ? [host.workspace] : [host.workspace, resolve(temporary)];
}

async function realRoots(host: Host): Promise<readonly string[] | null> {
  const roots = rootsOf(host);
  return roots === null ? null : Promise.all(roots.map((root) => realpath(root).catch(() => root)));
}

function isAllowed(path: string, roots: readonly string[] | null): boolean {
  return roots === null || roots.some((root) => liesIn(path, root));
}

/** How the place is called in a body: relative to the workspace or the temporary folder, else its last name (law 6). */
function sourceOf(host: Host, path: string): string {
  const temporary = host.env["RUNNER_TEMP"];
  const named = (root: string, prefix: string): string => join(prefix, relative(root, path)).split(sep).join("/") || ".";
  if (liesIn(path, host.workspace)) return named(host.workspace, "");
  if (host.kind === "runner" && temporary !== undefined && temporary !== "" && liesIn(path, resolve(temporary)))
    return named(resolve(temporary), "runner.temp");
  return basename(path);
}
