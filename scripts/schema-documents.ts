import * as z from "zod";
import { envelopeSchema } from "../src/evidence/envelope.ts";
import { BODY_SCHEMAS } from "../src/evidence/kinds.ts";
import { policySchema } from "../src/policy/schema.ts";

function document(title: string, schema: z.ZodType): unknown {
  return { title, ...z.toJSONSchema(schema, { io: "input" }) };
}

/** The JSON Schemas that ship: path -> document. */
export function schemaDocuments(): Map<string, unknown> {
  const documents = new Map<string, unknown>([
    ["schemas/policy.schema.json", document("trust-layer policy file", policySchema)],
    ["schemas/evidence.schema.json", document("trust-layer evidence envelope", envelopeSchema)],
  ]);
  for (const [kind, schema] of Object.entries(BODY_SCHEMAS)) {
    documents.set(`schemas/${kind}.schema.json`, document(`body of the evidence ${kind}`, schema));
  }
  return documents;
}
