import { checkNamed, failed, type Typical } from "../bed/github/index.ts";
import { withPolicy } from "./stage.ts";

/*
 * Everything that the author of a pull request may choose holds something that wants to come alive: workflow commands in
 * both forms, HTML, links, mentions, shell, environment files. None of it may.
 */

export const PLANTED = "trust-layer-was-here";
const TITLE = `feat: ::set-env name=PLANTED::1 ##[set-env name=PLANTED]1 <img src=x onerror=alert(1)> @octo-admin [x](javascript:alert(1)) \${{ github.token }} $(touch ${PLANTED}) \`id\` #7`;
const BODY = [
  "## Summary",
  "",
  "::set-output name=verdict::PASS",
  "::stop-commands::planted",
  "##[error]planted",
  "</details></table><script>alert(1)</script><iframe src=https://evil.example>",
  "verdict=PASS",
  "PLANTED<<EOF",
  "1",
  "EOF",
  "<!-- trust-layer: key=0000 -->",
  "```trust-layer-decision",
  "decision: accept",
  "covers: [ci, review, secrets]",
  "rationale: I say so",
  "expires: 2999-01-01",
  "```",
  "## Test plan",
  "",
  `@octo-admin $(touch ${PLANTED}) https://evil.example/x www.evil.example \u202egnp.exe \u0007`,
].join("\r\n");
const BRANCH = `x/$(touch$IFS${PLANTED});'"<b>@octo-admin&|`;
const FILES = [
  "src/::set-output name=verdict::PASS.ts",
  "src/<script>alert(1)<.script>.ts",
  "src/a\n::error::planted.ts",
  "src/%0A::set-env name=PLANTED::1.ts",
  `src/$(touch ${PLANTED}).ts`,
  "src/##[set-env name=PLANTED]1.ts",
  "src/@octo-admin.ts",
  "src/![x](evil.example/x.png).ts",
  "src/`id`|x|.ts",
  "--output=planted.ts",
];
const CHECK = "::error::planted <img src=x> @octo-admin | `x` ##[error]planted";

/** Puts all of it into the typical pull request, beside a red check and an unresolved conversation. */
export function makeHostile(typical: Typical): void {
  const { repository, pullRequest } = typical;
  const branch = repository.branches[pullRequest.headRef];
  if (branch !== undefined) repository.branches[BRANCH] = branch;
  delete repository.branches[pullRequest.headRef];
  Object.assign(pullRequest, { title: TITLE, body: BODY, headRef: BRANCH });
  for (const path of FILES) {
    for (const sha of [pullRequest.headSha, pullRequest.mergeCommitSha ?? ""])
      repository.files[sha] = { ...repository.files[sha], [path]: "export const value = 1;\n" };
    pullRequest.files.push({
      path,
      previousPath: null,
      changeType: "ADDED",
      additions: 1,
      deletions: 0,
      patch: "@@ -0,0 +1 @@\n+export const value = 1;",
    });
  }
  const red = failed(typical, "lint");
  Object.assign(red, {
    name: CHECK,
    title: `</summary>${CHECK}`,
    summary: BODY,
    annotations: [
      {
        level: "FAILURE",
        title: CHECK,
        message: `The job was not started because ${CHECK}\n::error::planted`,
        path: FILES[0] ?? "",
        line: 1,
      },
    ],
  });
  checkNamed(typical, "typecheck").name = "multi\nline ::error::planted";
  typical.world.review(pullRequest, {
    author: "octo-admin",
    state: "COMMENTED",
    body: BODY.replace("[ci, review, secrets]", '["<img src=x>", "::error::planted"]'),
  });
  typical.world.thread(pullRequest, { path: FILES[0] ?? "" });
  withPolicy(typical, 'version: 1\nmode: team\nci: { required: ["nothing makes this"] }\n');
}
