import { describe, expect, it } from "vitest";
import { known, unknown } from "../../../src/facts/fact.ts";
import { closingKeywords, judgeLinkedIssues } from "../../../src/github/gather/linked-issues.ts";

describe("closing keywords", () => {
  it.each([
    ["Closes #7", ["o/r#7"]],
    ["fixes: #1, resolved x/y#2", ["o/r#1", "x/y#2"]],
    ["FIXED https://github.com/x/y/issues/3", ["x/y#3"]],
    ["Closes #7 and closes #7", ["o/r#7"]],
    ["see #7", []],
    ["encloses #7", []],
    ["closes 7", []],
    ["`closes #7`", []],
    ["<!-- closes #7 -->", []],
    ["```\ncloses #7\n```\n", []],
    ["~~~\ncloses #7", []],
    ["closes #0", []],
    ["", []],
  ])("%j", (body, expected) => {
    expect(closingKeywords(body, "o/r").map((issue) => `${issue.repository}#${issue.number}`)).toEqual(expected);
  });
});

describe("an empty list is believed only from a token that reads issues", () => {
  const issue = { repository: "o/r", number: 7, state: "OPEN" };
  const sees = { data: { probe: { hasIssuesEnabled: true, issues: { nodes: [{ number: 1 }] } } }, errors: [] };
  const blind = { data: { probe: { hasIssuesEnabled: true, issues: { nodes: [] } } }, errors: [] };
  const refused = { data: { probe: null }, errors: [{ type: "FORBIDDEN", path: ["probe", "issues"], message: "no" }] };
  const off = { data: { probe: { hasIssuesEnabled: false, issues: { nodes: [] } } }, errors: [] };
  const about = (body: string, baseIsDefault = true) => ({ repository: "o/r", body, baseIsDefault });

  it.each([
    ["what GitHub lists is known", known([issue]), refused, about(""), "known", ["OPEN"]],
    ["none, and the token reads issues", known([]), sees, about("Closes #7"), "known", []],
    ["none, and issues are switched off", known([]), off, about(""), "known", []],
    ["none, hidden, but the body names one", known([]), refused, about("Closes #7"), "known", ["UNKNOWN"]],
    ["none, hidden, and the body names none", known([]), refused, about("see #7"), "unknown", []],
    ["none, and no issue is visible at all", known([]), blind, about(""), "unknown", []],
    ["keywords count only towards the default branch", known([]), refused, about("Closes #7", false), "unknown", []],
    ["an error, and no keyword", unknown("x", "y"), sees, about(""), "unknown", []],
  ])("%s", (_, listed, answer, pullRequest, state, states) => {
    const fact = judgeLinkedIssues(listed, answer, pullRequest);
    expect(fact.state).toBe(state);
    if (fact.state === "known") expect(fact.value.map((linked) => linked.state)).toEqual(states);
  });
});
