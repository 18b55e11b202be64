import { createHash } from "node:crypto";
import type { FileData } from "./world-data.ts";

/** A commit id that is always the same for a label: tests read better than with random ones. */
export function shaOf(label: string): string {
  return createHash("sha1").update(label).digest("hex");
}

/** The id that git itself gives to a file's content. */
export function blobSha(text: string): string {
  const bytes = Buffer.from(text, "utf8");
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

/** One changed file of a pull request with a patch that adds one line. */
export function changedFile(path: string, fields: Partial<FileData> = {}): FileData {
  return {
    path,
    previousPath: null,
    changeType: "MODIFIED",
    additions: 1,
    deletions: 0,
    patch: "@@ -1 +1,2 @@\n first line\n+second line",
    ...fields,
  };
}
