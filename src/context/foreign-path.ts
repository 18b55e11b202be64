/** Folders whose manifests describe something else: what was copied in, what tests and examples need. */
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|third_party|_*fixtures_*|testdata|tests?|examples?|samples?|playgrounds?|templates?)\//u;

/** True for a path in such a folder: its package managers, entry points and workspaces are not those of the repository. */
export function isForeign(path: string): boolean {
  return FOREIGN.test(path);
}
