import { describe, expect, it } from "vitest";
import { holdsDecision } from "../../../src/github/gather/reviews.ts";
import type { Typical } from "../../bed/github/index.ts";
import { gatherFrom, valueOf } from "./on-github.ts";

const DECISION = "Agreed.\n\n```trust-layer-decision\ndecision: accept\n```\n";

describe("what holds an owner decision", () => {
  it.each([
    [DECISION, true],
    ["~~~ trust-layer-decision\n~~~", true],
    ["a\r\n````trust-layer-decision\r\n````", true],
    ["    ```trust-layer-decision", false],
    ["trust-layer-decision", false],
    ["`trust-layer-decision`", false],
    ["```trust-layer-decisions", false],
    ["", false],
  ])("%j", (text, expected) => {
    expect(holdsDecision(text)).toBe(expected);
  });
});

describe("the writer of a decision", () => {
  const decide =
    (change: (typical: Typical) => void = () => {}) =>
    (typical: Typical) => {
      typical.world.comment(typical.pullRequest, { author: "octo-admin", body: DECISION });
      typical.world.comment(typical.pullRequest, { author: "octo-reviewer", body: "nice" });
      change(typical);
    };

  it("is asked for his permission; other comments are nobody's business", async () => {
    const { facts, asked } = await gatherFrom(decide());
    expect(facts.permissions).toEqual({ "octo-admin": { state: "known", value: "admin" } });
    expect(valueOf(facts.comments).map((comment) => comment.author?.login)).toEqual(["octo-admin"]);
    expect(asked).toContain("/collaborators/octo-admin/permission");
    expect(asked).toHaveLength(4);
  });

  it.each([
    ["maintain", "maintain"],
    ["write", "write"],
    ["triage", "triage"],
    ["read", "read"],
  ])("with the role %s", async (role, expected) => {
    const { facts } = await gatherFrom(decide(({ repository }) => void (repository.collaborators["octo-admin"] = role)));
    expect(facts.permissions["octo-admin"]).toEqual({ state: "known", value: expected });
  });

  it("who is a stranger has none, and one who cannot be asked about is unknown", async () => {
    const stranger = await gatherFrom(decide(({ repository }) => void delete repository.collaborators["octo-admin"]));
    expect(["none", "read"]).toContain(valueOf(stranger.facts.permissions["octo-admin"] ?? { state: "unknown", reason: "absent" }));
    const hidden = await gatherFrom(decide(), {
      faults: [{ match: (request) => request.path.includes("/collaborators/"), fault: "status-403" }],
    });
    expect(hidden.facts.permissions["octo-admin"]?.state).toBe("unknown");
  });

  it("whom the policy names is not asked about; the policy is the base commit's", async () => {
    const seen: (string | null)[] = [];
    const { facts } = await gatherFrom(
      decide(({ repository, pullRequest }) => {
        repository.files[pullRequest.baseSha] = { ".github/trust-layer.yml": "owners: [octo-admin]\n" };
      }),
      {
        gather: {
          isPolicyOwner: (login, text) => {
            seen.push(text);
            return login === "octo-admin";
          },
        },
      },
    );
    expect(facts.permissions).toEqual({});
    expect(seen).toEqual(["owners: [octo-admin]\n"]);
  });

  it("in a review is asked as well", async () => {
    const { facts } = await gatherFrom(
      ({ world, pullRequest }) => void world.review(pullRequest, { author: "octo-admin", body: DECISION }),
    );
    expect(facts.permissions["octo-admin"]).toEqual({ state: "known", value: "admin" });
  });
});

describe("who edited a decision", () => {
  const edited = (...editors: (string | null)[]) =>
    gatherFrom(({ world, pullRequest }) => {
      for (const editor of editors) if (editor !== null) world.user(editor);
      const edits = editors.map((editor, index) => ({ editor, editedAt: `2026-03-02T11:0${index}:00Z` }));
      world.comment(pullRequest, { author: "octo-admin", body: DECISION, edits });
    });

  it.each([
    ["nobody", [], null, null],
    ["the writer alone", ["octo-admin"], "octo-admin", "2026-03-02T11:00:00Z"],
    ["a stranger", ["mallory"], "mallory", "2026-03-02T11:00:00Z"],
    ["a stranger, hidden by the writer's own later edit", ["mallory", "octo-admin"], "mallory", "2026-03-02T11:01:00Z"],
    ["an account that is gone", [null, "octo-admin"], null, "2026-03-02T11:01:00Z"],
  ])("%s", async (_, editors, editor, lastEditedAt) => {
    const { facts } = await edited(...editors);
    expect(valueOf(facts.comments)[0]).toMatchObject({ editor, lastEditedAt });
  });

  it("a history that cannot be read clears nobody", async () => {
    const { facts } = await gatherFrom(
      ({ world, pullRequest }) => {
        world.comment(pullRequest, { author: "octo-admin", body: DECISION, edits: [{ editor: "octo-admin", editedAt: world.now }] });
      },
      { faults: [{ match: (request) => request.operationName === "Edits", fault: "status-403" }] },
    );
    expect(valueOf(facts.comments)[0]?.editor).toBeNull();
  });
});

describe("saved facts and hostile files", async () => {
  const { readSavedFacts } = await import("../../../src/github/saved-facts.ts");
  it.each(["", "{", "[]", "null", '{"schemaVersion":"9"}'])("%j is refused with one clear error", (text) => {
    expect(() => readSavedFacts(text, "saved.json")).toThrow(/saved\.json/);
  });
});
