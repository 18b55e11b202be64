import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

import { parse } from "yaml";
import * as z from "zod";

/** The folder of this repository. */
export const repositoryRoot = resolve(import.meta.dirname, "../../..");

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const input = z.object({
  description: z.string().optional(),
  required: z.boolean().optional(),
  default: scalar.optional(),
  deprecationMessage: z.string().optional(),
});
const manifest = z.object({
  name: z.string(),
  inputs: z.record(z.string(), input.nullable()).default({}),
  outputs: z.record(z.string(), z.object({ description: z.string().optional() }).nullable()).default({}),
  runs: z.strictObject({ using: z.literal("node24"), main: z.string() }),
});

export interface ActionManifest {
  name: string;
  /** Absolute path of the script that the runner starts. */
  main: string;
  inputs: ReadonlyMap<string, { default: string; deprecationMessage: string | null }>;
  outputs: readonly string[];
}

/** The folder of one of our actions: the root action lies at the top, the others under actions/. */
export function folderOfAction(name: string): string {
  return name === "root" ? repositoryRoot : join(repositoryRoot, "actions", name);
}

/**
 * Reads an action.yml as the runner does: an input without a default is the empty string. Throws for what this bed
 * does not run (composite, Docker, pre and post scripts), so that no test passes over a part that was left out.
 */
export async function readActionManifest(folder: string): Promise<ActionManifest> {
  const file = join(folder, "action.yml");
  const parsed = manifest.safeParse(parse(await readFile(file, "utf8")));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  const { name, inputs, outputs, runs } = parsed.data;
  return {
    name,
    main: resolve(dirname(file), runs.main),
    inputs: new Map(
      Object.entries(inputs).map(([id, definition]) => [
        id,
        { default: definition?.default ?? "", deprecationMessage: definition?.deprecationMessage ?? null },
      ]),
    ),
    outputs: Object.keys(outputs),
  };
}
