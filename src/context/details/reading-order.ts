import type { ChangeDetails, ContextBody } from "../body.ts";

type Details = Pick<ChangeDetails, "publicInterface" | "tests">;
type File = NonNullable<ContextBody["change"]>["files"][number];

/** What comes first is what the rest is judged by. The first rule that fits a file decides. */
const STEPS: readonly { reason: string; fits(file: File, details: Details): boolean }[] = [
  { reason: "decides how changes are judged", fits: ({ kind }) => kind === "policy" },
  { reason: "changes what runs with the repository's rights", fits: ({ kind }) => kind === "ci" },
  { reason: "changes stored data", fits: ({ kind }) => kind === "migration" },
  { reason: "changes what is installed", fits: ({ kind, riskFlags }) => kind === "dependencies" && !riskFlags.includes("lock-file") },
  {
    reason: "changes the public interface",
    fits: ({ path, riskFlags }, { publicInterface }) =>
      riskFlags.includes("public-interface") || publicInterface.some((found) => found.path === path),
  },
  { reason: "source", fits: ({ kind }) => kind === "source" },
  { reason: "how it is built and configured", fits: ({ kind }) => kind === "build" || kind === "config" },
  { reason: "test", fits: ({ kind }) => kind === "test" },
  { reason: "documentation", fits: ({ kind }) => kind === "docs" },
  { reason: "data and pictures", fits: ({ kind }) => kind === "data" || kind === "assets" || kind === "other" },
  { reason: "generated or locked: check only that it fits", fits: () => true },
];

/** The changed files in an order to read them: rules and risks, the interface, the source with its tests, the rest. */
export function readingOrder(files: readonly File[], details: Details): ChangeDetails["readingOrder"] {
  const stepOf = (file: File) => STEPS.findIndex((step) => step.fits(file, details));
  const sorted = files
    .map((file) => ({ file, step: stepOf(file) }))
    .sort((a, b) => a.step - b.step || lines(b.file) - lines(a.file) || (a.file.path < b.file.path ? -1 : 1));
  const changed = new Set(files.map(({ path }) => path));
  const seen = new Set<string>();
  return sorted.flatMap(({ file, step }) => {
    if (seen.has(file.path)) return [];
    seen.add(file.path);
    const tests = (details.tests.find(({ path }) => path === file.path)?.covering ?? []).filter(
      ({ path }) => changed.has(path) && !seen.has(path),
    );
    for (const { path } of tests) seen.add(path);
    return [
      { path: file.path, reason: STEPS[step]?.reason ?? "" },
      ...tests.map(({ path }) => ({ path, reason: `test of \`${file.path.replaceAll("`", "'")}\`` })),
    ];
  });
}

function lines({ additions, deletions }: File): number {
  return (additions ?? 0) + (deletions ?? 0);
}
