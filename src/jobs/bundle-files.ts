import { randomUUID } from "node:crypto";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Bundle } from "../evidence/bundle.ts";
import { ConfigurationError } from "../facts/configuration-error.ts";
import { notWritable } from "../host/atomic-write.ts";
import { makeFolder } from "../host/make-folder.ts";

/** By this a folder of ours is known, and git leaves it alone. */
export const OWN_GITIGNORE = "# Written by trust-layer: evidence stays out of git.\n*\n";

/** Where the two bundles lie on disk. */
export interface WrittenBundle {
  readonly publicRoot: string;
  readonly privateRoot: string;
}

/**
 * Writes the public bundle into `out` and the private one into `out/private`, with a .gitignore of its own: all in a new
 * folder first, which then takes the place of an older bundle. A folder with something else in it is not touched: one
 * clear error. Throws ConfigurationError when the place cannot be written; then nothing is half written.
 */
export async function writeBundleFolder(bundle: Bundle, out: string): Promise<WrittenBundle> {
  await refusePlace(out);
  const fresh = join(dirname(out), `.${basename(out)}.${randomUUID()}.partial`);
  const old = `${fresh}.old`;
  try {
    await writeFiles(bundle.public, fresh);
    await writeFiles(bundle.private, join(fresh, "private"));
    await writeFile(join(fresh, ".gitignore"), OWN_GITIGNORE);
    await rename(out, old).catch(ignoreMissing);
    await rename(fresh, out);
    await rm(old, { recursive: true, force: true });
  } catch (error) {
    await rm(fresh, { recursive: true, force: true }).catch(() => undefined);
    throw notWritable(out, error);
  }
  return { publicRoot: out, privateRoot: join(out, "private") };
}

/** Writes the two bundles for upload into `root/public` and `root/private`; `root` is new. */
export async function writeBundlePair(bundle: Bundle, root: string): Promise<WrittenBundle> {
  const written = { publicRoot: join(root, "public"), privateRoot: join(root, "private") };
  try {
    await rm(root, { recursive: true, force: true });
    await writeFiles(bundle.public, written.publicRoot);
    await writeFiles(bundle.private, written.privateRoot);
  } catch (error) {
    throw notWritable(root, error);
  }
  return written;
}

async function writeFiles(files: Bundle["private"], root: string): Promise<void> {
  await makeFolder(root);
  for (const [path, content] of files) {
    // Paths come from the bundle, which lets only safe relative ones in.
    const target = join(root, ...path.split("/"));
    await makeFolder(dirname(target));
    await writeFile(target, content);
  }
}

/**
 * Throws ConfigurationError where no bundle may go, which is worth asking before the work is done. An older bundle of ours
 * is known by its .gitignore; an empty or absent folder is free; a folder in a bundle is not, since a further file breaks it.
 */
export async function refusePlace(out: string): Promise<void> {
  const around = await bundleAround(dirname(out));
  if (around !== null) {
    throw new ConfigurationError(
      `${out} lies in the bundle ${around}, to which nothing may be added.`,
      "Give a folder outside of it with --out.",
    );
  }
  let names: string[];
  try {
    names = await readdir(out);
  } catch (error) {
    if (isMissing(error)) return;
    throw notWritable(out, error);
  }
  if (names.length === 0) return;
  const own = await readFile(join(out, ".gitignore"), "utf8").catch(() => "");
  if (own === OWN_GITIGNORE) return;
  throw new ConfigurationError(
    `${out} holds something else than a bundle of trust-layer.`,
    "Give another folder with --out, or move that one away.",
  );
}

/** Whether these names are those of a bundle: its manifest alone could be that of any program. */
export function isBundle(names: readonly string[]): boolean {
  return names.includes("manifest.json") && names.includes("events.ndjson");
}

async function bundleAround(folder: string): Promise<string | null> {
  const names = await readdir(folder).catch((): string[] => []);
  if (isBundle(names)) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : bundleAround(parent);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function ignoreMissing(error: unknown): void {
  if (!isMissing(error)) throw error;
}
