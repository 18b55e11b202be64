import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The folders of one job, laid out as on a hosted runner. */
export interface RunnerFolder {
  /** RUNNER_TEMP: emptied for each job. */
  temp: string;
  /** Where the files behind GITHUB_OUTPUT and its kin lie. */
  fileCommands: string;
  /** GITHUB_WORKSPACE, empty until something is checked out. */
  workspace: string;
  toolCache: string;
  home: string;
  /** Removes everything; it also happens when the process ends. */
  dispose(): void;
}

const open = new Set<string>();
let watching = false;

/** Makes fresh folders for one job of a repository `owner/name`. */
export function openRunnerFolder(repository: string): RunnerFolder {
  const root = mkdtempSync(join(tmpdir(), "trust-layer-bed-"));
  open.add(root);
  if (!watching) {
    watching = true;
    process.once("exit", () => open.forEach(remove));
  }
  const name = repository.split("/")[1] ?? repository;
  const folder = {
    temp: join(root, "_temp"),
    fileCommands: join(root, "_temp", "_runner_file_commands"),
    workspace: join(root, name, name),
    toolCache: join(root, "_tool"),
    home: join(root, "home"),
  };
  for (const path of Object.values(folder)) mkdirSync(path, { recursive: true });
  return {
    ...folder,
    dispose: () => {
      open.delete(root);
      remove(root);
    },
  };
}

function remove(root: string): void {
  rmSync(root, { recursive: true, force: true });
}
