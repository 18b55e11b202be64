/** The in-process GitHub: what tests import. */
export { startGitHub } from "./start-github.ts";
export type { GithubOptions, Mount, RunningGithub } from "./start-github.ts";
export { sequentialRounds } from "./recorded-request.ts";
export type { RecordedRequest } from "./recorded-request.ts";
export type { Fault, FaultedRequest, FaultKind } from "./faults.ts";
export { ACTIONS_APP, blobSha, changedFile, createWorld, shaOf, World } from "./world.ts";
export type * from "./world-data.ts";
export * from "./changes.ts";
export { checkNamed, ENOUGH_PERMISSIONS, TYPICAL_TOKEN, typicalPullRequest } from "./typical-pull-request.ts";
export type { Typical } from "./typical-pull-request.ts";
