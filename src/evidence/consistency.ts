import { contextOutcome } from "../context/outcome.ts";
import type { DoctorBody } from "../doctor/body.ts";
import { doctorOutcome } from "../doctor/examine.ts";
import type { GateBody } from "../gate/body.ts";
import type { ReadinessBody } from "../readiness/body.ts";
import { readinessOutcome } from "../readiness/outcome.ts";
import type { Envelope, Outcome } from "./envelope.ts";
import type { ExternalCheckBody } from "./external-check-body.ts";
import { readBody } from "./kinds.ts";
import { transportOutcome } from "./transport-body.ts";

/**
 * Why an envelope contradicts itself; `null` when it does not. The digest covers the body alone, so an outcome beside it
 * could have been changed; and a body that is better than its own parts was not made by the suite (law 1). The body must
 * fit its schema already.
 */
export function inconsistency({ kind, outcome, body }: Pick<Envelope, "kind" | "outcome" | "body">): string | null {
  switch (kind) {
    case "merge-gate": {
      const read = readBody(kind, body);
      return read.ok ? (gateFault(read.body) ?? differs(GATE_OUTCOMES[read.body.verdict ?? "none"], outcome)) : read.reason;
    }
    case "ci-readiness": {
      const read = readBody(kind, body);
      return read.ok ? (readinessFault(read.body) ?? differs(readinessOutcome(read.body.status), outcome)) : read.reason;
    }
    case "context-pack": {
      const read = readBody(kind, body);
      return read.ok ? differs(contextOutcome(read.body), outcome) : read.reason;
    }
    case "proof-index": {
      const read = readBody(kind, body);
      return read.ok ? differs(read.body.outcome, outcome) : read.reason;
    }
    case "transport": {
      const read = readBody(kind, body);
      return read.ok ? differs(transportOutcome(read.body), outcome) : read.reason;
    }
    case "external-check": {
      const read = readBody(kind, body);
      return read.ok ? (externalFault(read.body) ?? differs(externalOutcome(read.body.result), outcome)) : read.reason;
    }
    case "doctor": {
      const read = readBody(kind, body);
      return read.ok ? (doctorFault(read.body) ?? differs(doctorOutcome(read.body), outcome)) : read.reason;
    }
    default:
      return null;
  }
}

const GATE_OUTCOMES: Readonly<Record<NonNullable<GateBody["verdict"]> | "none", Outcome>> = {
  PASS: "pass",
  WARN: "warn",
  FAIL: "fail",
  none: "unknown",
};

const EXTERNAL_OUTCOMES: Readonly<Record<ExternalCheckBody["result"], Outcome>> = { success: "pass", failure: "fail", error: "unknown" };

/** The outcome of the envelope for the result of a gate that ran elsewhere. */
export function externalOutcome(result: ExternalCheckBody["result"]): Outcome {
  return EXTERNAL_OUTCOMES[result];
}

/** A success whose steps failed, did not run or ran to no end is none; a result may be worse than its steps, never better. */
function externalFault({ result, steps }: ExternalCheckBody): string | null {
  const other = result === "success" ? steps.find((step) => step.result !== "success") : undefined;
  return other === undefined ? null : `It says success, and a step of it is \`${other.result}\`.`;
}

/** A doctor that looked at more than its own checks show did not look. */
function doctorFault({ checks, inspected, expected }: DoctorBody): string | null {
  const seen = checks.filter(({ status }) => status === "ok" || status === "gap").length;
  return inspected === seen && expected === checks.length ? null : "It counts other checks than it lists.";
}

function differs(expected: Outcome, found: Outcome): string | null {
  return expected === found ? null : `Its outcome is \`${found}\`, and its body says \`${expected}\`.`;
}

/** A verdict may be worse than the checks that are listed (a member of a merge group decides), never better. */
function gateFault({ verdict, checks, blockers, members }: GateBody): string | null {
  if (verdict === null || verdict === "FAIL") return null;
  const has = (status: string): boolean => checks.some((check) => check.status === status);
  if (has("fail") || blockers.length > 0 || members.some((member) => member.verdict === "FAIL"))
    return `It says ${verdict}, and a check of it fails.`;
  if (verdict === "WARN") return null;
  if (has("warn") || has("unknown") || members.some((member) => member.verdict !== "PASS"))
    return "It says PASS, and a check of it warns or is unknown.";
  return checks.some((check) => check.status === "pass" && check.inspected > 0) ? null : "It says PASS, and nothing was inspected.";
}

function readinessFault({ status, ready, checks, inspected }: ReadinessBody): string | null {
  if (ready !== (status === "ready")) return `It says ready: ${String(ready)}, and status ${status}.`;
  if (!ready) return null;
  if (inspected === 0 || !checks.some((check) => check.class === "green")) return "It says ready, and no green check was seen.";
  return checks.some((check) => check.blocking) ? "It says ready, and a check of it blocks." : null;
}
