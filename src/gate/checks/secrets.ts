import { findSecrets, isSecretFileName } from "../../evidence/sanitize/secrets.ts";
import type { FileChange } from "../../facts/file-change.ts";
import { changedPaths } from "../changed-paths.ts";
import { promisesText } from "../file-kind.ts";
import { doubt, finding, ok, problem, unseen, type ChangeCheck, type Finding, type Remark } from "../check.ts";
import { counted, listed, shorten } from "../wording.ts";

/*
 * Stands on the added lines of the change, and on the names of the files it adds. A removed line is in history already:
 * rotating that secret is no business of this merge. Marks in the text that ask a scanner to look away are the pull
 * request's own words and are ignored (law 4); only `sanitize.allow` in the policy of the base commit lets a value pass.
 * A line that was not read is not a line without a secret.
 */
export const secrets: ChangeCheck = {
  id: "secrets",
  title: "No secrets in the added lines",
  needs: "change",
  judge(input) {
    if (input.changes.state === "unknown") return finding(unseen(input.changes));
    const whole = changedPaths(input);
    if (whole.state === "unknown") return finding(unseen(whole));
    const files = input.changes.value;
    if (files.length === 0) return finding(doubt("The change holds no file.", "Push the change, or choose another base."));
    const allow = input.policy?.sanitize?.allow ?? [];
    const found = files.flatMap((file) => secretsOf(file, allow));
    const isBinary = (file: FileChange): boolean => file.binary && file.status !== "deleted";
    const disguised = files.filter((file) => isBinary(file) && promisesText(file.path)).map(({ path }) => path);
    const unread = files.filter((file) => !file.binary && addsUnread(file)).map(({ path }) => path);
    const binary = files.filter(isBinary).length;
    const lines = files.reduce((sum, file) => sum + (file.addedLines?.length ?? 0), 0);
    const inspected = files.length - unread.length - binary;
    const note = binary === 0 ? "" : ` ${counted(binary, "binary file")} not read.`;
    const nothing = inspected === 0 && unread.length === 0 && disguised.length === 0;
    const remarks = [
      ...foundRemarks(found),
      ...unreadRemarks(unread),
      ...disguisedRemarks(disguised),
      ...(nothing ? [binaryOnly(binary)] : []),
    ];
    return {
      inspected,
      expected: files.length - binary,
      evidence: found.map(({ rule, place }): Finding["evidence"][number] => ({ kind: "secret", ref: `${place}: ${rule}`, url: null })),
      remarks: remarks.length > 0 ? remarks : [ok(`No secret in ${counted(lines, "added line")} of ${counted(inspected, "file")}.${note}`)],
    };
  },
};

/** What was found where; never the value. */
interface FoundSecret {
  rule: string;
  place: string;
}

function secretsOf(file: FileChange, allow: readonly string[]): FoundSecret[] {
  if (file.status === "deleted") return [];
  const named = isSecretFileName(file.path);
  const byName = named === null ? [] : [{ rule: named, place: file.path }];
  const lines = file.addedLines ?? [];
  // One text for the whole file, since a private key is spread over lines; a stray line break inside one would shift the numbers.
  const text = lines.map((line) => line.text.replace(/[\r\n]/gu, " ")).join("\n");
  const inText = text === "" ? [] : findSecrets(text, { allow });
  const places = inText.map(({ rule, line }) => ({ rule, place: `${file.path}:${lines[line - 1]?.line ?? 0}` }));
  return [...byName, ...places];
}

/** Whether the file adds lines that nobody read. A pure rename and a new empty file add none, and GitHub gives no patch for them. */
function addsUnread(file: FileChange): boolean {
  return file.addedLines === null && file.status !== "deleted" && file.additions !== 0;
}

function foundRemarks(found: readonly FoundSecret[]): Remark[] {
  if (found.length === 0) return [];
  const shown = found.map(({ rule, place }) => `${shorten(place)} (${rule})`);
  return [
    problem(
      `${counted(found.length, "secret")} added: ${listed(shown)}.`,
      "Revoke it where it was issued, take it out of the branch's history (a commit on top does not hide it), and push again. " +
        "If it is none, add the exact value to `sanitize: { allow: [...] }` in the policy of the base branch.",
    ),
  ];
}

function unreadRemarks(unread: readonly string[]): Remark[] {
  if (unread.length === 0) return [];
  const names = listed(unread.map((path) => shorten(path)));
  return [
    doubt(
      `The added lines of ${names} were not read: too large, or the source gives no patch.`,
      "Run the gate in a checkout with `fetch-depth: 0`, so that git can read them, or split the file.",
    ),
  ];
}

function disguisedRemarks(disguised: readonly string[]): Remark[] {
  if (disguised.length === 0) return [];
  const names = listed(disguised.map((path) => shorten(path)));
  return [
    doubt(
      `${names} should be text, and holds binary data (a NUL byte, or UTF-16), so no line of it could be read.`,
      "Write the file as UTF-8 text, or look at it yourself: an owner can accept the gap in a `trust-layer-decision` that covers `secrets`.",
    ),
  ];
}

function binaryOnly(binary: number): Remark {
  return doubt(
    `The change holds ${counted(binary, "binary file")} and nothing that can be read.`,
    "Look at the files yourself; an owner can accept the gap in a `trust-layer-decision` that covers `secrets`.",
  );
}
