import * as z from "zod";
import type { Outcome } from "./envelope.ts";

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

/**
 * The outcome of the envelope: the worst that happened, and `pass` only where something was written or stood there
 * already. Switched off and dry runs sent nothing, so they show nothing: unknown (law 1).
 */
export function transportOutcome({ operations }: TransportBody): Outcome {
  const has = (...wanted: readonly TransportBody["operations"][number]["decision"][]): boolean =>
    operations.some(({ decision }) => wanted.includes(decision));
  if (has("failed")) return "fail";
  if (has("blocked")) return "blocked";
  return has("written", "unchanged") ? "pass" : "unknown";
}
