import type { ContextBody } from "../body.ts";
import { domainOf, packageFoldersOf } from "../domain.ts";

type FocusArea = NonNullable<ContextBody["harness"]["focusAreas"]>[number];

const MOST = 6;

/**
 * The folders in which the work lies: those of the changed files, else those of the files that the task ranks first, else
 * the components with most files. The most files first.
 */
export function focusAreas(body: ContextBody, manifestPaths: readonly string[]): FocusArea[] {
  const { change, primaryFiles, repository } = body;
  if (change !== null && change.files.length > 0)
    return counted(
      change.files.map(({ domain }) => domain),
      "changed here",
    );
  if (primaryFiles.length > 0) {
    const folders = packageFoldersOf(manifestPaths);
    return counted(
      primaryFiles.map((path) => domainOf(path, folders)),
      "ranked first for the task",
    );
  }
  return (repository.structure?.components ?? []).slice(0, MOST).map(({ path, files }) => ({ path, files, reason: "in this component" }));
}

function counted(areas: readonly string[], reason: string): FocusArea[] {
  const counts = new Map<string, number>();
  for (const area of areas) counts.set(area, (counts.get(area) ?? 0) + 1);
  return Array.from(counts, ([path, files]) => ({ path, files, reason }))
    .sort((a, b) => b.files - a.files || (a.path < b.path ? -1 : 1))
    .slice(0, MOST);
}
