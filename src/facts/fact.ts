import * as z from "zod";

/**
 * A fact that could not be seen. It never counts as good news (law 1): whoever reads it must say `unknown`, with the
 * permission or step that would answer it.
 */
export const unknownSchema = z.strictObject({
  state: z.literal("unknown"),
  /** One sentence: what could not be seen and why. */
  reason: z.string().min(1),
  /** The permission that would show it, as a workflow writes it, for example `checks: read`. */
  permission: z.string().optional(),
  /** What a person does next. */
  mend: z.string().min(1),
});
export type Unknown = z.infer<typeof unknownSchema>;

export type Known<T> = { state: "known"; value: T };
export type Fact<T> = Known<T> | Unknown;

/** The zod schema of a fact around the schema of its value. */
export function factSchema<S extends z.ZodType>(value: S) {
  return z.discriminatedUnion("state", [z.strictObject({ state: z.literal("known"), value }), unknownSchema]);
}

/** A value that was seen, whole. A list that was cut is not known: use `unknown`. */
export function known<T>(value: T): Known<T> {
  return { state: "known", value };
}

/** A fact that was not seen. */
export function unknown(reason: string, mend: string, permission?: string): Unknown {
  return permission === undefined ? { state: "unknown", reason, mend } : { state: "unknown", reason, mend, permission };
}

/** The YAML that gives a workflow one more permission; shown wherever a fact is unknown for want of it. */
export function permissionMend(permission: string): string {
  return `Add \`${permission}\` under \`permissions:\` of the job that runs this step.`;
}
