import { describe, expect, it } from "vitest";
import { known, unknown } from "../../../src/facts/fact.ts";
import { policyFromFact } from "../../../src/jobs/policy-in-force.ts";

const USUAL = ".github/trust-layer.yml";

describe("the policy in force", () => {
  it("is the one at the base commit", async () => {
    const found = await policyFromFact(known({ path: USUAL, text: "mode: company\n" }), USUAL);
    expect(found).toMatchObject({ source: "base-commit", policy: { mode: "company" }, unread: null });
  });

  it("is the defaults where the usual file is absent", async () => {
    expect(await policyFromFact(known({ path: USUAL, text: null }), USUAL)).toMatchObject({
      source: "defaults",
      policy: null,
      unread: null,
    });
  });

  it("is unknown where an input names a file that is not there: that would get rid of the usual one", async () => {
    const found = await policyFromFact(known({ path: "other.yml", text: null }), "other.yml");
    expect(found.source).toBe("unknown");
    expect(found.unread).toContain("`other.yml`");
  });

  it("is unknown where the file could not be read", async () => {
    expect((await policyFromFact(unknown("Hidden.", "Add it.", "contents: read"), USUAL)).source).toBe("unknown");
  });
});
