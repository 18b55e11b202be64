import { createHash } from "node:crypto";
import { expect, it, test } from "vitest";
import { findSecrets } from "../../../src/evidence/sanitize/secrets.ts";
import { sanitize } from "../../../src/evidence/sanitize/sanitize.ts";

const sha1 = createHash("sha1").update("x").digest("hex");
const sha256 = createHash("sha256").update("x").digest("hex");
const sha512 = createHash("sha512").update("x").digest("base64");

/** What evidence is full of, and what must come through whole. */
const SURVIVORS: readonly string[] = [
  `commit ${sha1}`,
  `headSha: ${sha1}`,
  `"bodySha256": "${sha256}"`,
  `idempotency key: ${sha256}`,
  `"idempotencyKey": "${sha256}"`,
  `token_sha256: ${sha256}`,
  `secret digest = ${sha256}`,
  `"src/checks/secrets.ts": "${sha1}"`,
  `"integrity": "sha512-${sha512}"`,
  `sha256:${sha256}`,
  "run 16938271645, attempt 2, job 47993112345",
  "123e4567-e89b-12d3-a456-426614174000",
  "request id: 123e4567-e89b-12d3-a456-426614174000",
  "GITHUB_TOKEN: ${{ secrets.GITHUB_TOKEN }}",
  "github-token: ${{ github.token }}",
  "const token = readTokenFromHeader(request.headers);",
  "password: string; apiKey?: string | undefined",
  "token: process.env.GITHUB_TOKEN_FOR_TESTS",
  'api_key = "<your-api-key-goes-here>"',
  "password = changeme",
  "secret: ************************",
  "secretKeyRef: { name: production-database, key: password }",
  "--token-budget 12000",
  "permissions: { id-token: write, contents: read }",
  "Authorization: Bearer $GITHUB_TOKEN",
  "https://github.com/o/r/pull/12#issuecomment-123456789",
  "https://user@example.com/path",
  "git@github.com:owner/repository.git",
  "ssh://git@github.com/owner/repository.git",
  "docker pull ghcr.io/o/r@sha256:" + sha256,
  "2026-01-01T00:00:00Z 1.2.3-beta.4+build.5 v1.2.3",
  "authentication_token_expiration_in_seconds: 3600",
  "the private key must be kept private",
  "SKIP_THE_TOKEN_CHECK_IN_DEVELOPMENT=1",
  "task-management-system-for-everyone-here",
  "eyJ is how every JSON Web Token begins",
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "src/home/page.ts, ./tmp/out.json, app/Users/list.tsx, packages/root/index.ts",
  "https://example.com/home/alice/x and http://localhost:8080/tmp/y",
  "import x from '@/home/index.vue'; import y from '~/tmp/z'",
  "$HOME/x ${{ runner.temp }}/tmp/x %TEMP%/x",
  "#!/usr/bin/env node; cat /etc/hosts; ls /usr/local/bin > /dev/null",
  "**/tmp/** and */home/*",
  "sed s/home/house/",
  "GET /repos/o/r/pulls/12/files?per_page=100",
  "regular expression \\d+\\s*\\w+",
  "a:b c:d x:y",
];

test.each(SURVIVORS)("%s", (text) => {
  expect(findSecrets(text)).toEqual([]);
  const result = sanitize(text, { personalData: true, roots: ["/srv/checkout"] });
  expect(result.text).toBe(text);
  expect(result.findings).toEqual([]);
});

it("nothing is found in nothing", () => {
  expect(findSecrets("")).toEqual([]);
  expect(sanitize("")).toEqual({ text: "", findings: [] });
});
