import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { approvalText, approvedBy } from "../../../src/github/transport/approval.ts";
import { COMMENT_LIMIT, commentBody } from "../../../src/github/transport/comment-body.ts";
import { idempotencyKey } from "../../../src/github/transport/idempotency.ts";
import { findOwnComment, formatMarker, isNewer, parseMarker } from "../../../src/github/transport/marker.ts";
import { planComment, planStatus } from "../../../src/github/transport/plan.ts";
import { commentRequest, statusRequest } from "../../../src/github/transport/request.ts";
import { resultUrl } from "../../../src/github/transport/result.ts";
import { statusDescription, statusState } from "../../../src/github/transport/status-state.ts";
import { BASE, comment, HEAD, OTHER, SUBJECT } from "./world.ts";

const MARKER = { key: "d".repeat(64), headSha: HEAD, baseSha: BASE, runId: 100, runAttempt: 2 };
const LINE = formatMarker(MARKER);

describe("marker", () => {
  it("survives the way there and back", () => {
    expect(parseMarker(`${LINE}\ntext`)).toEqual(MARKER);
    expect(parseMarker(`${LINE}\r\ntext`)).toEqual(MARKER);
  });

  test.each([
    ["a word before it", `x${LINE}\n`],
    ["a line before it", `\n${LINE}\n`],
    ["quoted", `> ${LINE}\n`],
    ["another action", LINE.replace("comment", "status")],
    ["cut", LINE.slice(0, -2)],
  ])("is none with %s", (_, body) => {
    expect(parseMarker(body)).toBeNull();
  });

  it("makes a comment ours only when our account wrote it", () => {
    const planted = comment(1, `${LINE}\nby a person`, { login: "mallory", type: "User" });
    const gone = comment(2, `${LINE}\n`, { login: null, type: null });
    const ours = comment(4, `${LINE}\nours`);
    const second = comment(9, `${LINE}\nours too`);
    expect(findOwnComment([second, planted, gone, ours], "github-actions[bot]")?.comment.id).toBe(4);
    expect(findOwnComment([planted, gone], "github-actions[bot]")).toBeNull();
    expect(findOwnComment([planted, ours], null)?.comment.id).toBe(4);
    expect(findOwnComment([comment(3, LINE, { type: "User" })], null)).toBeNull();
    expect(findOwnComment([comment(5, "plain words")], "github-actions[bot]")).toBeNull();
  });

  it("orders runs within one epoch only", () => {
    expect(isNewer({ ...MARKER, runId: 101, runAttempt: 1 }, MARKER)).toBe(true);
    expect(isNewer({ ...MARKER, runAttempt: 3 }, MARKER)).toBe(true);
    expect(isNewer(MARKER, MARKER)).toBe(false);
    expect(isNewer({ ...MARKER, runId: 101, headSha: OTHER }, MARKER)).toBe(false);
  });
});

describe("idempotency key", () => {
  const content = { markdown: "x" };
  const key = idempotencyKey("comment", SUBJECT, content);
  it("is the same for the same write and differs with every part", () => {
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(idempotencyKey("comment", { ...SUBJECT }, { ...content })).toBe(key);
    const others = [
      idempotencyKey("status", SUBJECT, content),
      idempotencyKey("comment", SUBJECT, { markdown: "y" }),
      idempotencyKey("comment", { ...SUBJECT, headSha: OTHER }, content),
      idempotencyKey("comment", { ...SUBJECT, baseSha: OTHER }, content),
      idempotencyKey("comment", { ...SUBJECT, pullRequest: 13 }, content),
      idempotencyKey("comment", { ...SUBJECT, repository: "a/b" }, content),
    ];
    expect(new Set([key, ...others]).size).toBe(7);
  });
});

describe("plan", () => {
  const run = { id: 100, attempt: 1 };
  const plan = (comments: ReturnType<typeof comment>[]) =>
    planComment({ markdown: "new" }, SUBJECT, "e".repeat(64), run, "github-actions[bot]", comments);
  it("creates beside what people wrote, even when they copied the marker", () => {
    expect(plan([comment(1, `${LINE}\nmine`, { login: "mallory", type: "User" })])).toMatchObject({
      kind: "send",
      request: { method: "POST" },
    });
  });
  it("replaces our own of another epoch or an earlier run", () => {
    const old = formatMarker({ ...MARKER, headSha: OTHER, runId: 999 });
    expect(plan([comment(5, `${old}\nold`)])).toMatchObject({
      kind: "send",
      request: { method: "PATCH", path: "/repos/acme/widgets/issues/comments/5" },
    });
    expect(plan([comment(5, `${formatMarker({ ...MARKER, runId: 99 })}\nold`)])).toMatchObject({
      kind: "send",
      request: { method: "PATCH" },
    });
  });
  it("never replaces what a later run wrote about this epoch", () => {
    expect(plan([comment(5, `${formatMarker({ ...MARKER, runId: 101 })}\nnew`)])).toMatchObject({
      kind: "stop",
      blocker: { code: "remote_mismatch" },
    });
  });
  it("leaves what says the same", () => {
    expect(plan([comment(5, `${formatMarker({ ...MARKER, key: "e".repeat(64) })}\nnew`)])).toMatchObject({ kind: "unchanged" });
  });

  const status = {
    verdict: "PASS" as const,
    without: "unknown" as const,
    headline: "fine",
    targetUrl: "https://github.com/acme/widgets/actions/runs/100",
  };
  const existing = {
    state: "failure",
    description: "x",
    targetUrl: "https://github.com/acme/widgets/actions/runs/101",
    login: "github-actions[bot]",
  };
  it("does the same for the status, and trusts only our own account", () => {
    expect(planStatus(status, SUBJECT, run, "github-actions[bot]", existing).kind).toBe("stop");
    expect(planStatus(status, SUBJECT, run, "github-actions[bot]", { ...existing, login: "mallory" }).kind).toBe("send");
    expect(planStatus(status, SUBJECT, run, null, existing).kind).toBe("stop");
    expect(planStatus(status, SUBJECT, run, "my-app[bot]", existing).kind).toBe("send");
    expect(
      planStatus(status, SUBJECT, run, "github-actions[bot]", { ...existing, targetUrl: "https://github.com/acme/other/actions/runs/101" })
        .kind,
    ).toBe("send");
    expect(
      planStatus(status, SUBJECT, run, "github-actions[bot]", {
        state: "success",
        description: "PASS: fine",
        targetUrl: status.targetUrl,
        login: "github-actions[bot]",
      }).kind,
    ).toBe("unchanged");
  });
});

describe("status", () => {
  test.each([
    ["PASS", "unknown", "success"],
    ["WARN", "pending", "success"],
    ["FAIL", "pending", "failure"],
    [null, "pending", "pending"],
    [null, "unknown", "error"],
  ] as const)("%s (%s) is %s", (verdict, without, state) => {
    expect(statusState({ verdict, without, headline: "", targetUrl: null })).toBe(state);
  });

  it("is never success without a verdict, and its line fits", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("PASS" as const, "WARN" as const, "FAIL" as const, null),
        fc.constantFrom("pending" as const, "unknown" as const),
        fc.string({ unit: "binary", maxLength: 400 }),
        (verdict, without, headline) => {
          const content = { verdict, without, headline, targetUrl: null };
          if (verdict === null || verdict === "FAIL") expect(statusState(content)).not.toBe("success");
          const line = statusDescription(content);
          expect([...line].length).toBeLessThanOrEqual(140);
          expect(line).not.toMatch(/[\r\n]/);
          expect(line.toUpperCase().startsWith((verdict ?? without).toUpperCase())).toBe(true);
        },
      ),
      { seed: 1 },
    );
  });
});

describe("a comment that is too long", () => {
  it("is left alone while it fits", () => {
    expect(commentBody(LINE, "short\n")).toBe(`${LINE}\nshort\n`);
    const exact = "x".repeat(COMMENT_LIMIT - LINE.length - 1);
    expect(commentBody(LINE, exact)).toHaveLength(COMMENT_LIMIT);
    expect(commentBody(LINE, exact)).not.toContain("Shortened");
  });

  it("is cut at a line, with a line that says so", () => {
    const body = commentBody(LINE, "one line of text\n".repeat(10_000));
    expect(body.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(body.length).toBeGreaterThan(COMMENT_LIMIT - 1000);
    expect(body).toMatch(/\n\*\*Shortened:\*\* \d+ of 10001 lines are shown/);
    for (const line of body.split("\n").slice(1, -4)) expect(line).toBe("one line of text");
  });

  it("breaks no table, closes details and code", () => {
    const table = `| a | b |\n|---|---|\n${"| 1 | 2 |\n".repeat(3000)}`;
    const text = `intro\n\n${"word\n".repeat(9000)}\n<details><summary>x</summary>\n\n${table}\n</details>\n`;
    const body = commentBody(LINE, text);
    expect(body).not.toContain("| 1 | 2 |");
    expect((body.match(/<details/g) ?? []).length).toBe((body.match(/<\/details>/g) ?? []).length);
    const code = commentBody(LINE, `intro\n\n\`\`\`ts\n${"let a = 1;\n".repeat(9000)}\`\`\`\n`);
    expect((code.match(/^```/gm) ?? []).length).toBe(2);
    expect(code.length).toBeLessThanOrEqual(COMMENT_LIMIT);
  });

  it("never holds half a character, whatever it is made of", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("😀", "word\n", "```\n", "<details>\n", "</details>\n", "| a |\n", "~~~~\n", "x".repeat(50)), {
          maxLength: 60,
        }),
        (parts) => {
          const text = parts.join("").repeat(3);
          const body = commentBody(LINE, text, 900);
          expect(body.length).toBeLessThanOrEqual(Math.max(900, LINE.length));
          expect(body.startsWith(`${LINE}\n`)).toBe(true);
          expect(Buffer.from(body, "utf8").toString("utf8")).toBe(body);
        },
      ),
      { seed: 2 },
    );
  });
});

describe("result", () => {
  const request = commentRequest(SUBJECT, "x", null);
  const check = (html_url: unknown, server = "https://github.com") => resultUrl(request, { html_url }, SUBJECT, server);
  it("is a page of this pull request on the configured host", () => {
    expect(check("https://github.com/acme/widgets/pull/12#issuecomment-7")).toBe("https://github.com/acme/widgets/pull/12#issuecomment-7");
    expect(check("https://ghe.example.com/acme/widgets/issues/12#issuecomment-7", "https://ghe.example.com")).toMatch(/^https:\/\/ghe/);
    expect(check("http://127.0.0.1:80/acme/widgets/pull/12#issuecomment-7", "http://127.0.0.1:80")).toMatch(/^http:/);
  });
  test.each([
    "http://github.com/acme/widgets/pull/12#issuecomment-7",
    "https://github.com.evil.example/acme/widgets/pull/12#issuecomment-7",
    "https://github.com:8443/acme/widgets/pull/12#issuecomment-7",
    "https://user:pass@github.com/acme/widgets/pull/12#issuecomment-7",
    "https://github.com/acme/other/pull/12#issuecomment-7",
    "https://github.com/Acme/widgets/pull/12#issuecomment-7",
    "https://github.com/acme/widgets/pull/13#issuecomment-7",
    "https://github.com/acme/widgets/pull/12",
    "https://github.com/acme/widgets/pull/12?x=1#issuecomment-7",
    "https://github.com/acme/widgets/pull/12/../13#issuecomment-7",
    "javascript:alert(1)",
    "",
    null,
    7,
  ])("is not %s", (url) => {
    expect(() => check(url)).toThrow(/not accepted/);
  });
  it("of a status is the status that was sent", () => {
    const sent = statusRequest(SUBJECT, { verdict: "FAIL", without: "unknown", headline: "x", targetUrl: null });
    expect(resultUrl(sent, { state: "failure", context: "trust-layer" }, SUBJECT, "https://github.com")).toBeNull();
    expect(() => resultUrl(sent, { state: "success", context: "trust-layer" }, SUBJECT, "https://github.com")).toThrow(/not accepted/);
    expect(() => resultUrl(sent, null, SUBJECT, "https://github.com")).toThrow(/not accepted/);
  });
});

describe("approval", () => {
  const text = approvalText("comment", SUBJECT, 100);
  const by = (body: string, parts = {}) =>
    approvedBy([comment(1, body, { login: "alice", type: "User", ...parts })], "comment", SUBJECT, 100, ["Alice", "@org/team"]);
  it("is the block by somebody the policy names, for this operation, run and head", () => {
    expect(by(`fine with me\n\n${text}\n`)).toBe("alice");
    expect(by(text.replaceAll("\n", "\r\n"))).toBe("alice");
  });
  test.each([
    ["somebody else", text, { login: "bob" }],
    ["a bot", text, { type: "Bot" }],
    ["an edited comment", text, { edited: true }],
    ["a deleted account", text, { login: null }],
    ["another run", text.replace("run: 100", "run: 99"), {}],
    ["another head", text.replace(HEAD, OTHER), {}],
    ["another operation", text.replace("comment", "status"), {}],
    ["another decision", text.replace("approve-write", "reject-write"), {}],
    ["an answer that quotes it", text.replace(/^/gm, "> "), {}],
    ["a field that stands twice", text.replace("run: 100", "run: 100\nrun: 100"), {}],
    ["a block of another kind", text.replace("trust-layer-decision", "yaml"), {}],
    ["words", "approved", {}],
  ])("is not %s", (_, body, parts) => {
    expect(by(body, parts)).toBeNull();
  });
  it("cannot be given for no run, or by nobody", () => {
    expect(approvedBy([comment(1, text, { login: "alice", type: "User" })], "comment", SUBJECT, null, ["alice"])).toBeNull();
    expect(approvedBy([comment(1, text, { login: "alice", type: "User" })], "comment", SUBJECT, 100, [])).toBeNull();
  });
});
