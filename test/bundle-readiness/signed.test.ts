import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { prettyJson } from "../../src/evidence/canonical-json.ts";
import { externalOutcome } from "../../src/evidence/consistency.ts";
import { seal } from "../../src/evidence/envelope.ts";
import type { ExternalCheckBody } from "../../src/evidence/external-check-body.ts";
import type { Typical } from "../bed/github/index.ts";
import { openRunnerFolder } from "../bed/runner/runner-folder.ts";
import { onStage, readinessIn, type Stage, withPolicy } from "../bundle/stage.ts";
import { EXTENSIONS, makeSigstore, type FakeSigstore, type SignWish } from "../unit/signature/fake-sigstore.ts";
import { classOf } from "./scenario.ts";

/* A signed result through the built action: bundle beside the file, the root that vouches for it at the base commit. */

const ROOT_PATH = ".github/trusted_root.jsonl";
const WORKFLOW = "https://github.com/acme/widgets/.github/workflows/canary.yml@refs/heads/main";
const POLICY = `version: 1
mode: team
ci:
  trusted-root: ${ROOT_PATH}
  external: [{ check: canary, signer: acme/widgets/.github/workflows/canary.yml@refs/heads/main }]
`;
/** As in a private repository: timestamps alone. */
const sigstore = makeSigstore({ logs: false });
const ownRoot = makeSigstore({ logs: false });

function identity(workflow: string, repository = "acme/widgets"): SignWish {
  return { uri: workflow, extensions: { ...EXTENSIONS, 9: workflow, 12: `https://github.com/${repository}` } };
}

function canary({ repository, pullRequest }: Typical): Buffer {
  const body: ExternalCheckBody = { name: "canary", result: "success", summary: "9 of 9", url: null, expiresAt: null, steps: [] };
  const { headSha } = pullRequest;
  return Buffer.from(
    prettyJson(
      seal({
        kind: "external-check",
        subject: { repository: repository.nameWithOwner, pullRequest: null, baseRef: null, baseSha: null, headRef: null, headSha },
        producer: { action: "record", version: "0", workflow: "canary", job: null, runId: 1, runAttempt: 1 },
        generatedAt: new Date(Date.now() - 3_600_000).toISOString(),
        outcome: externalOutcome(body.result),
        body,
      }),
    ),
  );
}

/** The base commit holds this policy and this root. */
const prepare =
  (root: FakeSigstore | null) =>
  (typical: Typical): void => {
    withPolicy(typical, POLICY);
    const files = typical.repository.files[typical.pullRequest.baseSha];
    if (files !== undefined && root !== null) files[ROOT_PATH] = `${JSON.stringify(root.trustedRoot)}\n`;
  };

async function judged(stage: Stage, content: Buffer, signature: unknown) {
  const folder = openRunnerFolder("acme/widgets");
  try {
    await writeFile(join(folder.workspace, "canary.json"), content);
    await writeFile(join(folder.workspace, "canary.json.sigstore.json"), JSON.stringify(signature));
    const inputs = { upload: "false", "fail-on": "never", "external-results": "canary.json" };
    const body = readinessIn(await stage.run("ci-readiness", { inputs, folder }));
    const row = body.checks.find(({ name }) => name === "canary (external)");
    return { row: row === undefined ? "none" : classOf(row), external: body.external?.[0], status: body.status };
  } finally {
    folder.dispose();
  }
}

describe("a result that the workflow of the policy signed", () => {
  it("counts, with its signer, by the root of the base commit", () =>
    onStage({ prepare: prepare(sigstore) }, async (stage) => {
      const content = canary(stage.typical);
      const { row, external, status } = await judged(stage, content, sigstore.sign(content, identity(WORKFLOW)));
      expect([row, status]).toEqual(["green", "ready"]);
      expect(external).toMatchObject({ accepted: true, signer: "acme/widgets/.github/workflows/canary.yml@refs/heads/main" });
    }));

  it("does not count when file, workflow, ref, repository or authority is another", () =>
    onStage({ prepare: prepare(sigstore) }, async (stage) => {
      const content = canary(stage.typical);
      const at = (from: string, to: string): SignWish => identity(WORKFLOW.replace(from, to));
      const cases: [string, unknown][] = [
        ["unknown:external-bad-signature", sigstore.sign(Buffer.concat([content, Buffer.from(" ")]), identity(WORKFLOW))],
        ["unknown:external-wrong-signer", sigstore.sign(content, at("canary.yml", "other.yml"))],
        ["unknown:external-wrong-signer", sigstore.sign(content, at("refs/heads/main", "refs/pull/7/merge"))],
        ["unknown:external-wrong-signer", sigstore.sign(content, identity(WORKFLOW.replace("acme", "evil"), "evil/widgets"))],
        ["unknown:external-bad-signature", sigstore.sign(content, identity(WORKFLOW, "evil/fork"))],
        ["unknown:external-bad-signature", ownRoot.sign(content, identity(WORKFLOW))],
      ];
      for (const [expected, signature] of cases) expect((await judged(stage, content, signature)).row).toBe(expected);
    }));

  it("does not count when the root that the policy names is not at the base commit", () =>
    onStage({ prepare: prepare(null) }, async (stage) => {
      const content = canary(stage.typical);
      const { row, external } = await judged(stage, content, sigstore.sign(content, identity(WORKFLOW)));
      expect(row).toBe("unknown:external-bad-signature");
      expect(external?.reason).toContain("not at the base commit");
    }));
});
