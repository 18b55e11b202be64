/** The in-process GitHub: what tests import. */
export { startGitHub, sequentialRounds } from "./start-github.ts";
export type { GithubOptions, Mount, RecordedRequest, RunningGithub } from "./start-github.ts";
export type { Fault, FaultedRequest, FaultKind } from "./faults.ts";
export { ACTIONS_APP, blobSha, changedFile, createWorld, shaOf, World } from "./world.ts";
export type * from "./world-data.ts";
export { checkNamed, ENOUGH_PERMISSIONS, TYPICAL_TOKEN, typicalPullRequest } from "./typical-pull-request.ts";
export type { Typical } from "./typical-pull-request.ts";
