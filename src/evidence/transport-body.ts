import * as z from "zod";

/** The only operations that may write to GitHub in this version. */
export const transportOperationSchema = z.enum(["comment", "status"]);

/** Why nothing was written; the codes are those of the transport policy. */
export const transportBlockerSchema = z.strictObject({
  code: z.string(),
  operation: z.string(),
  reason: z.string(),
  mend: z.string(),
});

/** What became of each wish to write. `dry-run`: the request stands in `deferred/<operation>.json` and was not sent. */
export const transportBodySchema = z.strictObject({
  operations: z.array(
    z.strictObject({
      operation: transportOperationSchema,
      decision: z.enum(["off", "dry-run", "blocked", "written", "unchanged", "failed"]),
      blocker: transportBlockerSchema.nullable(),
      idempotencyKey: z.string().nullable(),
      url: z.string().nullable(),
    }),
  ),
});
export type TransportBody = z.infer<typeof transportBodySchema>;
