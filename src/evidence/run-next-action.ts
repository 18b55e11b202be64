import { shellQuote } from "../context/shell-quote.ts";
import type { RunCondition } from "./run-status-body.ts";

/** What the next action is chosen from. `null`: there is none. */
export interface Situation {
  /** The place as the user names it. */
  readonly shown: string;
  readonly form: "folder" | "zip";
  readonly pullRequest: number | null;
  readonly problem: { path: string; reason: string } | null;
  readonly quarantined: { path: string; code: string; reason: string } | null;
  /** The operation of a write that has no result. */
  readonly openWrite: string | null;
  readonly partial: string | null;
  readonly blocker: { operation: string; mend: string | null } | null;
  /** The first next step that the proof index names. */
  readonly step: string | null;
  readonly bundles: number;
  readonly end: "done" | "failed" | "cancelled" | null;
}

/**
 * The one thing to do next that can do no harm: it reads, waits, or makes something new beside what is there. Nothing
 * here ever says to delete or to overwrite, since what is damaged is what an audit wants to see.
 */
export function nextActionOf(state: RunCondition, found: Situation): string {
  const place = shellQuote(found.shown);
  const elsewhere = `--out ${shellQuote(`${found.shown.replace(/(?:\.zip)?\/*$/iu, "")}-again`)}`;
  const pilot = `trust-layer pilot${found.pullRequest === null ? "" : ` --pr ${found.pullRequest}`}`;
  switch (state) {
    case "corrupt":
      return found.form === "zip"
        ? `Keep ${place} as it is, and download the artifact again under another name.`
        : `Keep ${place} as it is for the audit, and make the evidence again in another place: \`${pilot} ${elsewhere}\`.`;
    case "missing":
      return found.form === "zip" || found.bundles > 0
        ? "Get the public bundle of the same run, and put it beside this one."
        : `Make the evidence: \`${pilot}\`.`;
    case "quarantined":
      return `Make it again for the commit that is judged: \`${pilot} ${elsewhere}\`.`;
    case "active":
      if (found.openWrite !== null)
        return `Look on GitHub whether the ${found.openWrite} is there, then run the same step again: it writes at most once.`;
      return found.partial === null
        ? `Publish it: \`trust-layer publish ${place}\`.`
        : `Wait until the run that writes ${shellQuote(found.partial)} has ended, then look again: \`trust-layer status ${place}\`.`;
    case "blocked":
      return found.blocker?.mend ?? found.step ?? `See why: \`trust-layer verify ${place}\`.`;
    case "terminal":
      if (found.end !== "done") return `Run it again: \`${pilot} ${elsewhere}\`.`;
      return found.step ?? "Nothing is left to do here: a person decides about the merge.";
  }
}
