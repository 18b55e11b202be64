import type { OwnJob } from "../facts/pull-request-facts.ts";
import type { Producer } from "../evidence/envelope.ts";

/** Where messages go. On a runner they become workflow commands (escaped), at a terminal they go to stderr. */
export interface Log {
  /** Details, shown only with RUNNER_DEBUG. */
  debug(message: string): void;
  info(message: string): void;
  warning(message: string): void;
  /** One line of progress for the step under way: "reading history", "asking GitHub". */
  step(message: string): void;
}

export interface UploadedArtifact {
  name: string;
  id: number;
  url: string | null;
  /** sha256 of the zip as the service reports it; evidence identity is the digest of the content, never of the zip. */
  digest: string | null;
}

/** The artifact service of the run. Absent at a terminal and on GitHub Enterprise Server. */
export interface ArtifactStore {
  /**
   * Uploads the files `paths` (relative, with `/`) of the folder `root`. `retentionDays` null: the repository's default.
   * Throws ConfigurationError when the service refuses, for example a name that is taken.
   */
  upload(name: string, root: string, paths: readonly string[], retentionDays: number | null): Promise<UploadedArtifact>;
  /**
   * The newest artifact of that name, in this run (attempts not later than ours) or in `runId`; null if there is none.
   * The content comes as a map of relative path -> bytes, read within limits of entries, size and paths.
   */
  download(name: string, runId: number | null): Promise<ReadonlyMap<string, Uint8Array> | null>;
}

/** What differs between a runner and a shell. Jobs get it as an argument, so nothing has to be mocked. */
export interface Host {
  readonly kind: "runner" | "terminal";
  readonly log: Log;
  readonly now: () => Date;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the folder for evidence. */
  readonly evidenceDir: string;
  /** Absolute path of the checkout, whether or not it holds a repository. */
  readonly workspace: string;
  readonly ownJob: OwnJob | null;
  producer(action: string): Producer;
  /** null with the reason when there is no artifact service. */
  readonly artifacts: () => Promise<ArtifactStore | { unavailable: string }>;
}
