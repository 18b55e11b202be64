/**
 * The one shared bundle behind the small entry files in dist/. Each entry names itself, and only its modules are
 * loaded: a fifth of the size of five bundles, and the same start.
 */
export type EntryName = "context-pack" | "ci-readiness" | "merge-gate" | "evidence-publish" | "root" | "cli";

/** Runs one entry to its end. Sets `process.exitCode`; never throws. */
export async function start(entry: EntryName): Promise<void> {
  switch (entry) {
    case "context-pack":
      return (await import("../actions/context-pack/main.ts")).main();
    case "ci-readiness":
      return (await import("../actions/ci-readiness/main.ts")).main();
    case "merge-gate":
      return (await import("../actions/merge-gate/main.ts")).main();
    case "evidence-publish":
      return (await import("../actions/evidence-publish/main.ts")).main();
    case "root":
      return (await import("../actions/root/main.ts")).main();
    case "cli":
      return (await import("./cli/main.ts")).main();
  }
}
