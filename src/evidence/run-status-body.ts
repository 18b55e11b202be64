import * as z from "zod";
import { subjectSchema } from "../facts/subject.ts";
import { outcomeSchema } from "./envelope.ts";

/**
 * The states of a run, the one that needs a person first standing first. corrupt: something does not match its seal;
 * missing: there is no run to speak of; quarantined: evidence is there that the suite does not accept; active: something
 * was begun and has no end yet; blocked: it ended at something that is no fault of the change; terminal: it ended.
 */
export const RUN_STATES = ["corrupt", "missing", "quarantined", "active", "blocked", "terminal"] as const;
const stateSchema = z.enum(RUN_STATES);
export type RunCondition = z.infer<typeof stateSchema>;

const placeSchema = z.strictObject({ path: z.string(), code: z.string(), reason: z.string() });

const runStatusSchema = z.strictObject({
  /** Below the folder that was asked about; `.` is that folder. */
  path: z.string(),
  form: z.enum(["bundle", "evidence", "zip", "none"]),
  state: stateSchema,
  /** How it ended, from run.json; null where it has no end. */
  end: z.enum(["done", "failed", "cancelled"]).nullable(),
  reason: z.string(),
  nextAction: z.string(),
  subject: subjectSchema.nullable(),
  outcome: outcomeSchema.nullable(),
  verdict: z.enum(["PASS", "WARN", "FAIL"]).nullable(),
  /** What was looked at, so that an empty place is never mistaken for a clean one. */
  inspected: z.strictObject({
    files: z.int().nonnegative(),
    bundles: z.int().nonnegative(),
    evidence: z.int().nonnegative(),
    events: z.int().nonnegative(),
    transportRows: z.int().nonnegative(),
  }),
  problems: z.array(placeSchema),
  quarantined: z.array(placeSchema),
  /** Writes to GitHub that were begun and of which no result is recorded. */
  openWrites: z.array(z.strictObject({ operation: z.string(), idempotencyKey: z.string(), since: z.string() })),
  /** Accepted decisions whose day is over. Only told: nothing is changed because of it. */
  expired: z.array(z.strictObject({ by: z.string(), decision: z.string(), expires: z.string() })),
});
export type RunStatus = z.infer<typeof runStatusSchema>;

/** The document of `trust-layer status --json`. */
export const operatorStatusSchema = z.strictObject({
  schemaVersion: z.literal("1.0.0"),
  /** The moment against which expiry was read. Same files and same moment: same bytes. */
  asOf: z.iso.datetime(),
  state: stateSchema,
  /** The one thing to do next that can do no harm. */
  nextAction: z.string(),
  runs: z.array(runStatusSchema).min(1),
});
export type OperatorStatus = z.infer<typeof operatorStatusSchema>;
