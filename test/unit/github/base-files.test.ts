import { describe, expect, it } from "vitest";
import { readBaseFiles, readWorkflowFiles } from "../../../src/github/gather/base-files.ts";
import { fakeClient, sha } from "./fake-client.ts";

const MEGABYTE = 1024 * 1024;
const LINK = 0o120000;
const blob = (more: object = {}) => ({
  __typename: "Blob",
  oid: sha("b"),
  byteSize: 20,
  isTruncated: false,
  isBinary: false,
  text: "* @alice\n",
  ...more,
});
const entry = (more: object = {}, object: object | null = blob()) => ({ mode: 0o100644, type: "blob", oid: sha("b"), object, ...more });

/** CODEOWNERS when this stands in its first place at the base commit; `rest` answers for the blob. */
async function codeowners(first: unknown, rest: unknown = null, others: object = {}) {
  const commit = { oid: sha("a"), policy: null, codeownersGithub: first, codeownersRoot: null, codeownersDocs: null, ...others };
  const answer = { data: { base: commit }, errors: [] };
  const read = await readBaseFiles(fakeClient({ rest: () => rest }), answer, ["base"], {
    repository: "acme/widgets",
    policyPath: ".github/trust-layer.yml",
  });
  return read.codeowners;
}

describe("a file of the base commit", () => {
  it("is its text, and null where there is none", async () => {
    expect(await codeowners(entry())).toEqual({ state: "known", value: { path: ".github/CODEOWNERS", text: "* @alice\n" } });
    expect(await codeowners(null)).toEqual({ state: "known", value: { path: ".github/CODEOWNERS", text: null } });
  });

  it("that is empty is there: no other place counts", async () => {
    const found = await codeowners(entry({}, blob({ text: "", byteSize: 0 })), null, { codeownersRoot: entry() });
    expect(found).toEqual({ state: "known", value: { path: ".github/CODEOWNERS", text: "" } });
  });

  it.each<[string, unknown, unknown?]>([
    // The text of a link is a path: read as CODEOWNERS, it would take every owner away.
    ["a symbolic link", entry({ mode: LINK }, blob({ text: "docs/CODEOWNERS" }))],
    ["a folder", entry({ type: "tree" }, { __typename: "Tree" })],
    ["a submodule", entry({ type: "commit", mode: 0o160000 }, null)],
    ["binary", entry({}, blob({ isBinary: true, text: null })), { encoding: "base64", content: "AAAA" }],
    ["3 MB or more", entry({}, blob({ byteSize: 3 * MEGABYTE, isTruncated: true }))],
    ["an entry of a form that nobody knows", { mode: "100644" }],
    ["a blob of a form that nobody knows", entry({}, { ...blob(), byteSize: "much" })],
    ["cut, and its blob of a form that nobody knows", entry({}, blob({ isTruncated: true })), { encoding: "utf-8", content: "* @alice" }],
  ])("that is %s is unknown, and never without owners, nor looked for elsewhere", async (_name, first, rest = null) => {
    expect((await codeowners(first, rest, { codeownersRoot: entry() })).state).toBe("unknown");
  });

  it("that GraphQL cuts is read whole by REST", async () => {
    const content = Buffer.from("* @bob\n").toString("base64");
    expect(await codeowners(entry({}, blob({ isTruncated: true, text: "* @" })), { encoding: "base64", content })).toMatchObject({
      value: { text: "* @bob\n" },
    });
  });

  it("of a commit that GitHub does not show is unknown", async () => {
    expect((await codeowners(null, null, { oid: null })).state).toBe("unknown");
  });
});

describe("the workflow files", () => {
  const read = (workflows: unknown) =>
    readWorkflowFiles(fakeClient({}), "acme/widgets", { data: { merge: { oid: sha("c"), workflows } }, errors: [] }, ["merge"]);
  const folder = (...entries: object[]) => ({ type: "tree", object: { __typename: "Tree", entries } });
  const file = (name: string, more: object = {}) => ({ ...entry(), name, path: `.github/workflows/${name}`, ...more });

  it("are the plain YAML files of the folder, sorted; none where there is no folder", async () => {
    expect(await read(null)).toEqual({ state: "known", value: [] });
    const found = await read(folder(file("b.yaml"), file("a.yml"), file("notes.md"), file("link.yml", { mode: LINK })));
    expect(found).toMatchObject({ state: "known", value: [{ path: ".github/workflows/a.yml" }, { path: ".github/workflows/b.yaml" }] });
  });

  it("are unknown when one of them, or the folder, cannot be read", async () => {
    expect((await read(folder(file("a.yml"), file("b.yml", { object: blob({ isBinary: true, text: null }) })))).state).toBe("unknown");
    expect((await read({ type: "blob", object: { __typename: "Blob" } })).state).toBe("unknown");
  });
});
