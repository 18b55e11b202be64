/** How a command came to its end, as the runner of processes saw it. Plain data; what it means is decided elsewhere. */
export interface CommandRun {
  /** `not-started`: the system could not start it. `interrupted`: the operator stopped the whole run. */
  readonly end: "exited" | "signalled" | "timed-out" | "interrupted" | "not-started";
  /** Only where it ended by itself. */
  readonly exitCode: number | null;
  /** The signal that ended it where neither a timeout nor the operator did. */
  readonly signal: string | null;
  /** The system's code where it could not be started, for example `ENOENT`. */
  readonly startError: string | null;
  /** sha256 over all that it printed, stdout and stderr in the order in which they came; `null`: it never ran. */
  readonly logSha256: string | null;
  /** The end of what it printed, as text. Hostile: the code under test wrote it. */
  readonly tail: string;
  /** Whether something stood before the tail. */
  readonly tailIsCut: boolean;
  /** Milliseconds from start to end. */
  readonly durationMs: number;
}
