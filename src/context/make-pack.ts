import type { ContextBody } from "./body.ts";
import { addDetails } from "./details/add-details.ts";
import { readBaseTexts, readDetails, type DetailsRange } from "./details/read-details.ts";
import { gatherContext } from "./gather.ts";
import { decidePack, type PackWish } from "./pack.ts";

/**
 * The whole pack: gathered, decided, then deepened by a closer look at the files that it found. The changed files as they
 * were are read while the others are scanned. `codeowners` is the text that GitHub gave, where it was asked.
 */
export async function makeContextPack(
  gather: Parameters<typeof gatherContext>[0],
  wish: Omit<PackWish, "task" | "exclude">,
  codeowners: string | null,
): Promise<ContextBody> {
  const range: DetailsRange = { ...gather, codeowners };
  const base = readBaseTexts(range);
  base.catch(() => undefined);
  const sources = await gatherContext(gather);
  const { body, habits } = decidePack(sources, { ...wish, task: gather.task, exclude: gather.exclude });
  return addDetails(body, sources, await readDetails(sources, body, range, await base), { changes: wish.changes, habits });
}
