/*
 * Faults that a test asks for. The real client retries 5xx and 429 with waits of seconds, and a broken download five
 * times with 5 s between: failure tests use 4xx, or read the raw zip.
 */

export type TwirpMethod = "CreateArtifact" | "FinalizeArtifact" | "ListArtifacts" | "GetSignedArtifactURL" | "DeleteArtifact";

export type ArtifactOperation = TwirpMethod | "upload" | "download" | "rest-list" | "rest-get" | "rest-download";

interface Aim {
  /** Only for the artifact of this name; every artifact when absent. */
  name?: string;
  /** How many requests it hits; every one when absent. */
  times?: number;
}

export type ArtifactFault =
  /** Answers with this status and message instead of doing the work. */
  | (Aim & { operation: ArtifactOperation; effect: "status"; status: number; message?: string })
  /** Closes the connection without an answer. */
  | (Aim & { operation: ArtifactOperation; effect: "disconnect" })
  /** Serves only the first bytes, with a content-length that agrees: a zip that was cut. */
  | (Aim & { operation: "download"; effect: "truncate"; bytes: number })
  /** Serves the content with the byte at this offset inverted; the digest that the service reports stays. */
  | (Aim & { operation: "download"; effect: "corrupt"; offset: number })
  /** Serves other bytes altogether: another zip, a zip bomb, an HTML page. */
  | (Aim & { operation: "download"; effect: "replace"; content: Uint8Array })
  /** Reports a digest that the content does not have. */
  | (Aim & { operation: "ListArtifacts" | "rest-list" | "rest-get"; effect: "wrong-digest" });

/** Effects that replace the answer as a whole. */
export const answerEffects = ["status", "disconnect"] as const;

/** Effects on the bytes of a download. */
export const contentEffects = ["truncate", "corrupt", "replace"] as const;

/** The digest that the effect `wrong-digest` reports. */
export const wrongDigest = `sha256:${"0".repeat(64)}`;

export class ArtifactFaults {
  #faults: { fault: ArtifactFault; left: number }[] = [];

  add(fault: ArtifactFault): void {
    this.#faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.#faults = [];
  }

  /** The first fault that is due for the operation on the artifact, which counts as one hit; null if there is none. */
  take<E extends ArtifactFault["effect"]>(
    operation: ArtifactOperation,
    name: string | null,
    effects: readonly E[],
  ): Extract<ArtifactFault, { effect: E }> | null {
    const wanted = (fault: ArtifactFault): fault is Extract<ArtifactFault, { effect: E }> =>
      effects.some((effect) => effect === fault.effect);
    const due = this.#faults.find(
      ({ fault, left }) => left > 0 && fault.operation === operation && (fault.name === undefined || fault.name === name) && wanted(fault),
    );
    if (due === undefined) return null;
    due.left -= 1;
    return wanted(due.fault) ? due.fault : null;
  }
}
