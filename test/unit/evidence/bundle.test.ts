import { describe, expect, test } from "vitest";
import type { BundleInput } from "../../../src/evidence/bundle.ts";
import { canonicalJson, sha256Hex } from "../../../src/evidence/canonical-json.ts";
import { cleanEnvelope, cleanFile } from "../../../src/evidence/clean-evidence.ts";
import { cleanerFor } from "../../../src/evidence/cleaner.ts";
import { proofIndexBodySchema, decisionRecordBodySchema } from "../../../src/evidence/proof-index-body.ts";
import { openEnvelope } from "../../../src/evidence/envelope.ts";
import { verifyBundle } from "../../../src/evidence/verify.ts";
import { context, gate, HOSTILE, readiness, subject } from "../render/fixtures.ts";
import { allText, bundle, bytesOf, envelope, textOf } from "./bundle-fixtures.ts";

/** Made at run time, so that no scanner takes the test for a leak. */
const SECRET = `AKIA${"IOSFODNN7EXAMPLF".slice(0, 16)}`;
const HOME_PATH = "/home/mona/work/shop/src/refund.ts";

const leakyReason = `The key ${SECRET} is in ${HOME_PATH}.`;
const leakyGate = { ...gate, checks: gate.checks.map((check) => (check.id === "secrets" ? { ...check, reason: leakyReason } : check)) };
const withLeaks = (more: Partial<BundleInput> = {}): Partial<BundleInput> => ({
  evidence: [
    envelope("merge-gate", leakyGate, "fail"),
    envelope("context-pack", context, "pass"),
    envelope("ci-readiness", readiness, "blocked"),
  ],
  ...more,
});

/** Every piece of markup of the page that is not exactly one of our tags with one of our attributes. */
function foreignMarkup(page: string): string[] {
  const [, body = ""] = page.split("<body>");
  const ours =
    /^<\/?(?:header|div|h1|h2|h3|span|p|b|i|dl|dt|dd|main|section|ul|ol|li|code|pre|br|details|summary|table|thead|tbody|tr|th|td|footer|body|html|a)(?: (?:class|title|tabindex|role|aria-label|aria-hidden|scope|data-label|rel)="[^"<>]*"| href="https:[^"<>]*")*>/u;
  return Array.from(body.matchAll(/<[^>]*>?/gu), ([tag]) => tag).filter((tag) => !ours.test(tag));
}

describe("the public bundle", () => {
  test("has the layout of the design, sealed", () => {
    expect([...bundle().public.keys()]).toEqual([
      "decision-record.json",
      "decision-record.md",
      "events.ndjson",
      "evidence/ci-readiness.json",
      "evidence/ci-readiness.md",
      "evidence/context-pack.json",
      "evidence/context-pack.md",
      "evidence/merge-gate.json",
      "evidence/merge-gate.md",
      "index.html",
      "manifest.json",
      "proof-index.json",
      "proof-index.md",
      "run.json",
    ]);
  });

  test("has an index of every file but its frame, each with its size and digest", () => {
    const { public: files, index } = bundle({
      files: new Map([["notes/plan.md", "Read me.\n"]]),
      policy: { evidence: { public: ["notes/**"] } },
    });
    const frame = [...files.keys()].filter((path) => !path.includes("/"));
    expect(index.files.map(({ path }) => path).toSorted()).toEqual([...files.keys()].filter((path) => !frame.includes(path)).toSorted());
    for (const { path, sha256, bytes, digestOf, kind } of index.files) {
      const text = textOf(files, path);
      const opened = digestOf === "body" ? openEnvelope(text) : null;
      const counted = opened === null ? text : opened.ok ? canonicalJson(opened.envelope.body) : "";
      expect([path, sha256, bytes]).toEqual([path, sha256Hex(counted), new TextEncoder().encode(counted).byteLength]);
      expect(kind).not.toBe("");
    }
  });

  test("is the same for the same input, and its bodies do not know the time", () => {
    expect(allText(bundle().public)).toBe(allText(bundle().public));
    const later = bundle({
      startedAt: "2027-01-01T00:00:00Z",
      generatedAt: "2027-01-01T00:00:09Z",
      measurements: { graphqlRequests: 1, restRequests: 2, retries: 0, durationMs: 9 },
    });
    for (const path of ["index.html", "proof-index.md", "decision-record.md", "evidence/merge-gate.md"]) {
      expect(textOf(later.public, path)).toBe(textOf(bundle().public, path));
    }
    expect(later.index).toEqual(bundle().index);
  });

  test("holds bodies that fit their schemas", () => {
    const { public: files } = bundle();
    for (const [path, schema] of [
      ["proof-index.json", proofIndexBodySchema],
      ["decision-record.json", decisionRecordBodySchema],
    ] as const) {
      const opened = openEnvelope(textOf(files, path));
      expect(opened.ok && schema.safeParse(opened.envelope.body).success).toBe(true);
    }
  });

  test("never records a token that was an input", () => {
    const { public: files } = bundle();
    expect(allText(files)).not.toContain("neverwritten");
    expect(JSON.parse(textOf(files, "run.json"))).toMatchObject({ inputs: { mode: "team", "github-token": "(given, not recorded)" } });
  });
});

describe("cleaning", () => {
  test("takes secrets and local paths out of every public file, and seals the cleaned body", () => {
    const built = bundle(withLeaks());
    expect(allText(built.public)).not.toContain(SECRET);
    expect(allText(built.public)).not.toContain("/home/mona");
    expect(built.findings.map(({ category }) => category).sort()).toEqual(expect.arrayContaining(["path", "secret"]));
    expect(verifyBundle(bytesOf(built.public)).problems).toEqual([]);
    expect(built.index.redactions.length).toBeGreaterThan(0);
    expect(JSON.stringify(built.findings)).not.toContain(SECRET);
  });

  test("what a second look still finds something in is not shown", () => {
    const blind = cleanerFor(null, []);
    const found = [{ rule: "a-rule", category: "secret" as const, line: 1 }];
    const wary = { ...blind, ownText: (text: string) => ({ text, findings: text.includes("{") ? found : [] }) };
    expect(cleanEnvelope(envelope("merge-gate", gate, "fail").envelope, blind).ok).toBe(true);
    expect(cleanEnvelope(envelope("merge-gate", gate, "fail").envelope, wary)).toMatchObject({ ok: false, reason: /second look/u });
    const unsteady = { ...blind, foreignText: (text: string) => ({ text, findings: found }) };
    expect(cleanFile("words", unsteady)).toMatchObject({ ok: false });
  });

  test("keeps the raw evidence and the link to it private", () => {
    const built = bundle(withLeaks());
    expect(textOf(built.private, "evidence/merge-gate.json")).toContain(SECRET);
    expect(textOf(built.private, "redaction-links.json")).toContain("evidence/merge-gate.json");
    const links: unknown = JSON.parse(textOf(built.private, "redaction-links.json"));
    const raw = Array.isArray(links) ? String(links[0].rawSha256) : "";
    expect(raw).toMatch(/^[0-9a-f]{64}$/u);
    expect(allText(built.public)).not.toContain(raw);
    expect(verifyBundle(bytesOf(built.private)).ok).toBe(true);
  });

  test("reaches branch names, inputs, notices, rejections, events and file names", () => {
    const built = bundle({
      subject: { ...subject, headRef: `feat/${SECRET}` },
      inputs: { task: `fix ${SECRET} in ${HOME_PATH}` },
      notices: [`note ${SECRET}`],
      rejected: [{ path: `${HOME_PATH}.json`, code: "schema", reason: leakyReason }],
      events: [{ type: "run-started", payload: { SECRET }, actor: `mona ${SECRET}`, time: "2026-01-01T00:00:00Z" }],
      stateReason: leakyReason,
      files: new Map([[`notes/${SECRET}.md`, "hello"]]),
      policy: { evidence: { public: ["**/*.md"] } },
    });
    expect(allText(built.public)).not.toContain(SECRET);
    expect(allText(built.public)).not.toContain("/home/mona");
    expect(verifyBundle(bytesOf(built.public)).problems).toEqual([]);
  });

  test("honours the roots of this machine", () => {
    const rooted = { ...gate, headline: "FAIL: see /srv/build/agent/checkout/src/x.ts" };
    const built = bundle({ evidence: [envelope("merge-gate", rooted, "fail")], roots: ["/srv/build/agent/checkout"] });
    expect(allText(built.public)).not.toContain("/srv/build");
  });

  test("keeps private what is not text, and says so", () => {
    const built = bundle({ files: new Map([["picture.png", Uint8Array.of(0x89, 0x50, 0xff)]]), policy: { evidence: { public: ["**"] } } });
    expect(built.public.has("picture.png")).toBe(false);
    expect(built.private.has("picture.png")).toBe(true);
    expect(built.index.stopConditions.find(({ id }) => id === "sensitive-data")?.state).toBe("met");
    expect(built.index.notices.join()).toContain("kept private");
  });

  test.each(HOSTILE)("survives %j in every field that a pull request can choose", (text) => {
    const hostile = {
      ...gate,
      headline: text,
      checks: gate.checks.map((check) => ({
        ...check,
        title: text,
        reason: text || "x",
        mend: text,
        evidence: [{ kind: text, ref: text, url: text }],
      })),
      policy: { ...gate.policy, notices: [text] },
    };
    const pack = {
      ...context,
      headline: text,
      primaryFiles: [text],
      reviewPrompts: [text],
      task: { text, source: "pull-request" as const },
    };
    const ci = {
      ...readiness,
      headline: text,
      checks: readiness.checks.map((check) => ({ ...check, name: text, reason: text, mend: text, url: text })),
    };
    const built = bundle({
      evidence: [envelope("merge-gate", hostile, "fail"), envelope("context-pack", pack, "pass"), envelope("ci-readiness", ci, "blocked")],
      subject: { ...subject, headRef: text },
      notices: [text],
    });
    expect(verifyBundle(bytesOf(built.public)).problems).toEqual([]);
    expect(foreignMarkup(textOf(built.public, "index.html"))).toEqual([]);
  });
});

describe("what is public", () => {
  test("is decided by the policy of the base commit; an input only tightens", () => {
    const files = new Map([
      ["report.md", "fine"],
      ["facts.json", "{}"],
    ]);
    expect(bundle({ files, publicPaths: ["**"] }).public.has("report.md")).toBe(false);
    expect(bundle({ files, policy: { evidence: { public: ["**"] } } }).public.has("report.md")).toBe(true);
    expect(bundle({ files, policy: { evidence: { public: ["**"] } } }).public.has("facts.json")).toBe(false);
    expect(bundle({ files, policy: { evidence: { public: ["**"] } }, privatePaths: ["*.md"] }).public.has("report.md")).toBe(false);
  });

  test("evidence that the policy keeps private is not in the index either", () => {
    const built = bundle({ policy: { evidence: { private: ["evidence/merge-gate.*"] } } });
    expect(built.public.has("evidence/merge-gate.json")).toBe(false);
    expect(built.private.has("evidence/merge-gate.json")).toBe(true);
    expect(allText(built.public)).not.toContain("nobody but the author");
    expect(built.index).toMatchObject({ verdict: null, outcome: "blocked", checks: [] });
    expect(built.index.notices.join()).toContain("merge-gate");
    expect(verifyBundle(bytesOf(built.public)).ok).toBe(true);
  });

  test.each(["../x", "/etc/x", "manifest.json", "index.html", "evidence/merge-gate.json", "evidence/fake.json"])(
    "a file offered as %j is left out",
    (path) => {
      const built = bundle({ files: new Map([[path, "forged"]]), policy: { evidence: { public: ["**"] } } });
      expect(allText(built.public)).not.toContain("forged");
      expect(built.index.rejected).toHaveLength(1);
      expect(verifyBundle(bytesOf(built.public)).ok).toBe(true);
    },
  );
});

describe("the headline", () => {
  test.each([
    [{ ...gate, verdict: null, headline: "No merge verdict: a local run." }, "No merge verdict: a local run."],
    [{ ...gate, verdict: null, headline: "a local run." }, "No merge verdict: a local run."],
    [gate, gate.headline],
  ])("says the verdict once (%#)", (body, headline) => {
    const { index, public: files } = bundle({ evidence: [envelope("merge-gate", body, body.verdict === null ? "unknown" : "fail")] });
    expect(index.headline).toBe(headline);
    expect(textOf(files, "index.html")).not.toMatch(/No merge verdict<\/span>: No merge verdict|FAIL<\/span>: FAIL/u);
  });

  test("a step names the check by its id: its title says what holds when it passes", () => {
    const { index } = bundle({ evidence: [envelope("merge-gate", gate, "fail")] });
    const named = gate.checks.filter(({ mend }) => mend !== null).map(({ id }) => id);
    expect(named.some((id) => index.nextSteps[0]?.startsWith(`\`${id}\`: `))).toBe(true);
    for (const { title } of gate.checks) expect(index.nextSteps.join("\n")).not.toContain(`${title}: `);
  });

  test("a dozen checks that say the same are one item and one step", () => {
    const same = gate.checks.map((check) => ({
      ...check,
      status: "unknown" as const,
      reason: "It needs a pull request.",
      mend: "Open a pull request.",
    }));
    const { index, public: files } = bundle({ evidence: [envelope("merge-gate", { ...gate, verdict: null, checks: same }, "unknown")] });
    expect(index.nextSteps).toEqual(["Open a pull request.", "Run the merge gate on the pull request, and publish its evidence."]);
    expect(textOf(files, "proof-index.md").split("**Do:**")).toHaveLength(2);
  });
});

describe("no vacuous pass", () => {
  test("without evidence there is no verdict, and the outcome is unknown", () => {
    expect(bundle({ evidence: [] }).index).toMatchObject({ verdict: null, outcome: "unknown", readinessStatus: null });
  });

  test("a context pack that passes makes no pass of the whole", () => {
    expect(bundle({ evidence: [envelope("context-pack", context, "pass")] }).index.outcome).toBe("unknown");
    expect(
      bundle({ evidence: [envelope("merge-gate", { ...gate, verdict: null }, "unknown"), envelope("context-pack", context, "pass")] }).index
        .outcome,
    ).toBe("unknown");
  });
});
