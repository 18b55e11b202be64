import * as z from "zod";

/** How a file changed between base and head, in one vocabulary for git and for GitHub's API. */
export const changeStatusSchema = z.enum(["added", "modified", "deleted", "renamed", "copied", "type-changed"]);

/**
 * One changed file. `additions` and `deletions` are lines, `null` for a binary file or where the source does not say.
 * `addedLines` are the lines that the change adds, with their number in the head version; `null` means that they were
 * not read (binary, too large, or the source gives no patch), which is never the same as "adds nothing".
 */
export const fileChangeSchema = z.strictObject({
  path: z.string(),
  previousPath: z.string().nullable(),
  status: changeStatusSchema,
  additions: z.int().nonnegative().nullable(),
  deletions: z.int().nonnegative().nullable(),
  binary: z.boolean(),
  addedLines: z.array(z.strictObject({ line: z.int().positive(), text: z.string() })).nullable(),
  /** The text of removed lines, for the summary by symbol; `null` as above. */
  removedLines: z.array(z.string()).nullable(),
});
export type FileChange = z.infer<typeof fileChangeSchema>;
