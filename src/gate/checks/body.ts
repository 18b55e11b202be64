import { finding, ok, problem, type PullRequestCheck } from "../check.ts";
import { readSections, saysSomething, sectionNamed } from "../pull-request-text.ts";
import { listed, shorten } from "../wording.ts";

/*
 * Stands on the description's Markdown headings. A template's comments, empty boxes and place holders are not an answer
 * (design section 10: `Summary` and `Test plan`; the policy may name others).
 */

const SECTIONS: readonly string[] = ["Summary", "Test plan"];

export const body: PullRequestCheck = {
  id: "body",
  title: "Description says what and how it was tested",
  needs: "pull-request",
  judge({ facts, policy }) {
    const entry = policy?.checks?.body;
    const wanted = (typeof entry === "object" ? entry.sections : undefined) ?? SECTIONS;
    const sections = readSections(facts.pullRequest.body);
    const found = wanted.map((name) => ({ name, section: sectionNamed(sections, name) }));
    const absent = found.filter(({ section }) => section === null).map(({ name }) => `"${shorten(name, 40)}"`);
    const empty = found
      .filter(({ section }) => section !== null && !saysSomething(section.content))
      .map(({ name }) => `"${shorten(name, 40)}"`);
    const evidence = [{ kind: "description", ref: `#${facts.pullRequest.number}`, url: facts.pullRequest.url }];
    const mend = `Fill them in the description, for example \`${wanted.map((name) => `## ${name}`).join("\\n…\\n")}\`.`;
    const remarks = [
      ...(absent.length === 0 ? [] : [problem(`The description has no section ${listed(absent)}.`, mend)]),
      ...(empty.length === 0 ? [] : [problem(`The section ${listed(empty)} says nothing.`, mend)]),
    ];
    if (remarks.length > 0) return { inspected: sections.length, expected: null, evidence, remarks };
    return finding(
      ok(`The description holds ${listed(wanted.map((name) => `"${shorten(name, 40)}"`))}.`),
      wanted.length,
      wanted.length,
      evidence,
    );
  },
};
