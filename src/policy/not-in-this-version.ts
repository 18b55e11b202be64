/**
 * Check ids of the design that this version does not have yet. They are named in the body so that nobody takes their
 * silence for a pass, and they count neither way.
 */
export const NOT_IN_THIS_VERSION: readonly string[] = [
  "branch-name",
  "dependencies",
  "release",
  "merge-method",
  "signatures",
  "provenance",
  "allowed-paths",
  "companions",
  "conditional-checks",
  "change-budget",
  "error-budget",
];
