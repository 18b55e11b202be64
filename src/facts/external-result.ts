import * as z from "zod";
import { externalCheckBodySchema } from "../evidence/external-check-body.ts";
import { subjectSchema } from "./subject.ts";

const { name, result, summary, url, expiresAt } = externalCheckBodySchema.shape;

/** What became of the signature that lies beside a result. */
export const externalSignatureSchema = z.discriminatedUnion("state", [
  z.strictObject({ state: z.literal("none") }),
  /** There is one, and the policy names no signer for this result, so nobody asked whose it is. */
  z.strictObject({ state: z.literal("unchecked") }),
  z.strictObject({
    state: z.literal("verified"),
    /** `owner/repo/.github/workflows/file.yml`. */
    workflow: z.string(),
    ref: z.string(),
    /** Others who signed the same file. */
    others: z
      .array(z.strictObject({ workflow: z.string(), ref: z.string() }))
      .max(50)
      .optional(),
  }),
  z.strictObject({ state: z.literal("invalid"), reason: z.string() }),
]);

/**
 * One result of a gate that ran elsewhere, as it was handed over: opened and checked for its form, and not yet judged.
 * `source` is the path or `artifact:NAME/path`, never absolute. All strings are hostile (law 4).
 */
export const externalResultFactSchema = z.discriminatedUnion("state", [
  /** Nothing is there under the name that an input gave. */
  z.strictObject({ state: z.literal("missing"), source: z.string(), reason: z.string() }),
  /** Something is there that is no result: not readable, another kind, a wrong digest. */
  z.strictObject({ state: z.literal("invalid"), source: z.string(), reason: z.string() }),
  z.strictObject({
    state: z.literal("read"),
    source: z.string(),
    subject: subjectSchema,
    generatedAt: z.iso.datetime(),
    producer: z.strictObject({ action: z.string(), workflow: z.string().nullable() }),
    name,
    result,
    summary,
    url,
    expiresAt,
    signature: externalSignatureSchema,
  }),
]);
export type ExternalResultFact = z.infer<typeof externalResultFactSchema>;
/** A result that could be read. */
export type ReadExternalResult = Extract<ExternalResultFact, { state: "read" }>;
export type ExternalSignature = z.infer<typeof externalSignatureSchema>;
