import type { FileChange } from "../../facts/file-change.ts";
import type { ContextBody, RankedFile } from "../body.ts";

/**
 * The pack with what each ranked file is to the change or task, and with the verdict on the impact: the risk of the
 * change, or `unknown` where something that was not seen may raise it. `changes`: as they were read, `null` for none.
 */
export function withImpact(body: ContextBody, changes: readonly FileChange[] | null): ContextBody {
  const weigh = weightOf(body);
  const ranked = body.ranked.map((file) => ({ ...file, impact: weigh(file.path) }));
  return { ...body, ranked, impact: verdictOn({ ...body, ranked }, changes) };
}

/**
 * required: the changed files, what usually changes with them, and the first test that covers each but did not change; for
 * a task, the files to begin with. supporting: the other proposed files and tests. advisory: ranked, but not proposed.
 */
function weightOf({ change, primaryFiles, relatedFiles, tests }: ContextBody): (path: string) => NonNullable<RankedFile["impact"]> {
  const required = new Set(
    change === null
      ? primaryFiles
      : [
          ...change.files.map(({ path }) => path),
          ...(change.details?.companions ?? []).map(({ path }) => path),
          ...(change.details?.tests ?? [])
            .flatMap(({ covering, state }) => (state === "unchanged" ? covering.slice(0, 1) : []))
            .map(({ path }) => path),
        ],
  );
  const supporting = new Set([...primaryFiles, ...relatedFiles, ...tests.map(({ path }) => path)]);
  return (path) => (required.has(path) ? "required" : supporting.has(path) ? "supporting" : "advisory");
}

/** High stays high; anything lower is only said of a change that was read whole, in a repository that was read. */
function verdictOn({ change, ranked, repository }: ContextBody, changes: readonly FileChange[] | null): ContextBody["impact"] {
  if (change === null) return null;
  const { level } = change.risk;
  const own = new Set(change.files.map(({ path }) => path));
  const outside = (weight: RankedFile["impact"]): number => ranked.filter(({ path, impact }) => impact === weight && !own.has(path)).length;
  const reach = `Outside of the change, ${outside("required")} required and ${outside("supporting")} supporting files were found.`;
  const unread = (changes ?? []).filter(({ addedLines, status, binary }) => addedLines === null && status !== "deleted" && !binary).length;
  const missing = [
    ...(change.files.length === 0 || changes === null ? ["The changed files were not read."] : []),
    ...(unread === 0 ? [] : [`The lines of ${unread} changed ${unread === 1 ? "file" : "files"} were not read.`]),
    ...(repository.fileCount === 0 ? ["Without a checkout nobody looked for what depends on it."] : []),
  ];
  if (missing.length === 0 || level === "high") return { verdict: level, reason: [...missing, reach].join(" ") };
  return { verdict: "unknown", reason: `${missing.join(" ")} The risk may be more than ${level}. ${reach}` };
}
