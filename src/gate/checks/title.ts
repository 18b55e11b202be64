import { CommitParser } from "conventional-commits-parser";
import { finding, ok, problem, type PullRequestCheck, type Remark } from "../check.ts";
import { listed, shorten } from "../wording.ts";

/*
 * Stands on Conventional Commits 1.0.0: `type(scope)!: description` with a colon and a space, any type. The title is
 * what a squash merge writes into history. Its length is counted in code points, as GitHub's own title field shows it,
 * so that an emoji is one character; fewer than 70 unless the policy says otherwise (design section 10).
 */

const MAX_LENGTH = 69;
/** GitHub takes 256 characters; the parser is not made for more. */
const LONGEST_READ = 500;

const parser = new CommitParser({
  headerPattern: /^([A-Za-z][\w-]*)(?:\(([^()\r\n]+)\))?(!)?: (\S.*)$/u,
  headerCorrespondence: ["type", "scope", "breaking", "description"],
});

export const title: PullRequestCheck = {
  id: "title",
  title: "Title is a conventional commit",
  needs: "pull-request",
  judge({ facts, policy }) {
    const entry = policy?.checks?.title;
    const settings = typeof entry === "object" ? entry : {};
    const text = facts.pullRequest.title;
    const remarks = [...formRemarks(text, settings.types ?? null), ...lengthRemarks(text, settings["max-length"] ?? MAX_LENGTH)];
    const evidence = [{ kind: "title", ref: shorten(text, 120), url: facts.pullRequest.url }];
    if (remarks.length > 0) return { inspected: 1, expected: 1, evidence, remarks };
    return finding(ok(`"${shorten(text)}" is a conventional commit of ${Array.from(text).length} characters.`), 1, 1, evidence);
  },
};

function formRemarks(text: string, types: readonly string[] | null): Remark[] {
  const mend = `Rename the pull request to \`type: what it does\`, for example \`fix: ${shorten(text.replace(/^[^:]{0,20}:\s*/u, ""), 40).replaceAll("`", "'") || "keep the cache small"}\`.`;
  // The parser refuses an empty text and takes the first of several lines; a title has exactly one.
  const header = text.trim() === "" || /[\r\n]/u.test(text) ? null : parser.parse(text.slice(0, LONGEST_READ));
  const type = typeof header?.["type"] === "string" ? header["type"] : null;
  if (type === null) return [problem(`"${shorten(text)}" is not a conventional commit.`, mend)];
  if (types === null || types.some((allowed) => allowed.toLowerCase() === type.toLowerCase())) return [];
  return [problem(`The type "${shorten(type, 40)}" is not one that the policy allows.`, `Use one of ${listed(types, 20)}.`)];
}

function lengthRemarks(text: string, most: number): Remark[] {
  const length = Array.from(text).length;
  return length <= most
    ? []
    : [
        problem(
          `The title has ${length} characters; ${most} are allowed.`,
          `Shorten it by ${length - most}, and move the rest into the description.`,
        ),
      ];
}
