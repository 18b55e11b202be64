import type * as z from "zod";
import { contextBodySchema, type ContextBody } from "../context/body.ts";
import { doctorBodySchema, type DoctorBody } from "../doctor/body.ts";
import { externalCheckBodySchema, type ExternalCheckBody } from "./external-check-body.ts";
import { gateBodySchema, type GateBody } from "../gate/body.ts";
import { readinessBodySchema, type ReadinessBody } from "../readiness/body.ts";
import type { EvidenceKind } from "./envelope.ts";
import { decisionRecordBodySchema, proofIndexBodySchema, type DecisionRecordBody, type ProofIndexBody } from "./proof-index-body.ts";
import { transportBodySchema, type TransportBody } from "./transport-body.ts";

/** The type of the body of each kind of evidence. */
export interface BodyByKind {
  "context-pack": ContextBody;
  "ci-readiness": ReadinessBody;
  "merge-gate": GateBody;
  "decision-record": DecisionRecordBody;
  transport: TransportBody;
  "proof-index": ProofIndexBody;
  doctor: DoctorBody;
  "external-check": ExternalCheckBody;
}

/** The schema of the body of each kind of evidence; the JSON Schemas in `schemas/` are made from it. */
export const BODY_SCHEMAS: { readonly [K in EvidenceKind]: z.ZodType<BodyByKind[K]> } = {
  "context-pack": contextBodySchema,
  "ci-readiness": readinessBodySchema,
  "merge-gate": gateBodySchema,
  "decision-record": decisionRecordBodySchema,
  transport: transportBodySchema,
  "proof-index": proofIndexBodySchema,
  doctor: doctorBodySchema,
  "external-check": externalCheckBodySchema,
};

/**
 * The body of an envelope, checked against the schema of its kind. A body that does
 * not fit its schema is an error value with the first place that is wrong, never a partly read body.
 */
export function readBody<K extends EvidenceKind>(
  kind: K,
  body: unknown,
): { ok: true; body: BodyByKind[K] } | { ok: false; reason: string } {
  const parsed = BODY_SCHEMAS[kind].safeParse(body);
  if (parsed.success) return { ok: true, body: parsed.data };
  const issue = parsed.error.issues[0];
  const where = issue === undefined || issue.path.length === 0 ? "the body" : `\`body.${issue.path.join(".")}\``;
  return { ok: false, reason: `Not a body of kind ${kind}: ${where}: ${issue?.message ?? "invalid"}.` };
}
