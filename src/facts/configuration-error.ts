/*
 * Two kinds of error, kept apart: what the user can mend by changing an input, a file or a setting, and everything else.
 */

/**
 * A mistake in the call, an input, the policy or the surroundings that the user can mend. The message is one clear
 * sentence that names the thing and its value; `mend` says what to do. Ends with exit code 2 at a terminal, and a
 * failed step on a runner. Never carries a token.
 */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
  readonly mend: string;
  /** Where in a file, for an annotation on a runner; the message says it too. */
  readonly location: { file: string; line: number; column: number } | null;

  constructor(message: string, mend: string, location: { file: string; line: number; column: number } | null = null) {
    super(message);
    this.mend = mend;
    this.location = location;
  }
}
