import * as z from "zod";
import { subjectSchema, type Subject } from "../facts/subject.ts";
import { prettyJson } from "./canonical-json.ts";
import { measurementsSchema, outcomeSchema, producerSchema, type Measurements, type Outcome, type Producer } from "./envelope.ts";

/** done: every step ran, whatever it found; failed: a step could not do its work; cancelled: the runner stopped it. */
export const runStateSchema = z.enum(["done", "failed", "cancelled"]);
export type RunState = z.infer<typeof runStateSchema>;

/** run.json: what was asked, by whom, and how it ended. Volatile by nature, so it is not evidence of a kind. */
export const runRecordSchema = z.strictObject({
  schemaVersion: z.string().regex(/^1\.\d+\.\d+$/),
  state: runStateSchema,
  /** One sentence where the state is not `done`. */
  reason: z.string().nullable(),
  subject: subjectSchema,
  producer: producerSchema,
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  /** Inputs by name, as given. Of a secret one only that it was given. */
  inputs: z.record(z.string(), z.string()),
  outcome: outcomeSchema,
  measurements: measurementsSchema.nullable(),
});

/** Inputs whose value is never recorded, whatever it holds. */
const SECRET_NAME = /token|secret|password|passwd|credential|api[-_]?key|private[-_]?key/iu;

/** The inputs as they may be recorded: sorted, empty ones left out, secret ones as `(given, not recorded)`. */
export function recordableInputs(inputs: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const recorded: Record<string, string> = {};
  for (const name of Object.keys(inputs).sort()) {
    const value = inputs[name];
    if (value === undefined || value === "") continue;
    recorded[name] = SECRET_NAME.test(name) ? "(given, not recorded)" : value;
  }
  return recorded;
}

/** The text of run.json. */
export function formatRunRecord(record: {
  state: RunState;
  reason: string | null;
  subject: Subject;
  producer: Producer;
  startedAt: string;
  finishedAt: string;
  inputs: Readonly<Record<string, string | undefined>>;
  outcome: Outcome;
  measurements: Measurements | null;
}): string {
  return prettyJson(runRecordSchema.parse({ schemaVersion: "1.0.0", ...record, inputs: recordableInputs(record.inputs) }));
}
