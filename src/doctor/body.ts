import * as z from "zod";
import { reviewPolicyRowSchema } from "../readiness/review-policy.ts";

/** How much harm a gap does to the pilot: high stops it, medium weakens what it shows, low costs comfort. */
export const severitySchema = z.enum(["high", "medium", "low"]);
export type Severity = z.infer<typeof severitySchema>;

/**
 * One thing that the pilot needs: there, a gap (with its mend), unknown because nobody could look, or skipped because
 * the caller left it out. Only `ok` is good news.
 */
export const doctorCheckSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  status: z.enum(["ok", "gap", "unknown", "skipped"]),
  /** Written by every version from 0.2 on, as is `evidence`. */
  severity: severitySchema.optional(),
  reason: z.string(),
  /** What was looked at; empty where nobody could look. */
  evidence: z.array(z.string()).optional(),
  mend: z.string().nullable(),
});
export type DoctorCheck = z.infer<typeof doctorCheckSchema>;

/** A program that the suite or the repository needs. Where it lies is a local path, so that stands only at the terminal. */
const toolRowSchema = z.strictObject({
  name: z.string(),
  command: z.string(),
  needed: z.enum(["required", "recommended", "optional"]),
  purpose: z.string(),
  /** The file that asks for it; null for what the suite itself needs. */
  evidence: z.string().nullable(),
  available: z.boolean(),
  /** Null: not there, not asked (its start is slow or writes files), or no number in what it said. */
  version: z.string().nullable(),
  installHint: z.string(),
});
export type ToolRow = z.infer<typeof toolRowSchema>;

/** A permission that the suite can use, and whether this token has it. */
const permissionRowSchema = z.strictObject({
  /** As a workflow writes it: `checks: read`. */
  permission: z.string(),
  needed: z.enum(["required", "optional"]),
  purpose: z.string(),
  usedBy: z.array(z.string()),
  held: z.enum(["yes", "no", "unknown"]),
  /** How that was seen; for unknown, why it was not. */
  seenBy: z.string(),
});
export type PermissionRow = z.infer<typeof permissionRowSchema>;

/** A setting of the repository, with who says so, or the permission that would show it. */
const settingRowSchema = z.strictObject({
  setting: z.enum(["visibility", "actions-enabled", "default-workflow-permissions", "merge-queue"]),
  /** A word of GitHub's, `yes`, `no`, `unknown`, or `cannot exist on this plan`. */
  value: z.string(),
  source: z.string().nullable(),
  permission: z.string().nullable(),
});
export type SettingRow = z.infer<typeof settingRowSchema>;

/** Two sources that disagree. Neither is believed; a person decides. */
const contradictionSchema = z.strictObject({
  id: z.string(),
  /** The check that it is about; where that is left out, so is this. */
  check: z.string(),
  severity: severitySchema,
  reason: z.string(),
  sources: z.array(z.strictObject({ source: z.string(), says: z.string() })).min(2),
  mend: z.string(),
});
export type Contradiction = z.infer<typeof contradictionSchema>;

const nextActionSchema = z.strictObject({
  action: z.string(),
  severity: severitySchema,
  /** The checks and contradictions that it closes. */
  closes: z.array(z.string()).min(1),
});
export type NextAction = z.infer<typeof nextActionSchema>;

/** What the pilot needs here and has. No score: a sum of unlike things tells nobody what to do. */
export const doctorBodySchema = z.strictObject({
  headline: z.string(),
  checks: z.array(doctorCheckSchema),
  /** How far the look went. This and the lists below are written by every version from 0.2 on. */
  quality: z
    .strictObject({
      selected: z.int().nonnegative(),
      inspected: z.int().nonnegative(),
      skipped: z.array(z.string()),
      unknown: z.array(z.string()),
    })
    .optional(),
  contradictions: z.array(contradictionSchema).optional(),
  /** The gravest first; what is a gap before what is unknown. */
  nextActions: z.array(nextActionSchema).optional(),
  tools: z.array(toolRowSchema).optional(),
  permissions: z.array(permissionRowSchema).optional(),
  /** The block that gives a job the required permissions that were not seen; null where none is missing. */
  permissionsYaml: z.string().nullable().optional(),
  settings: z.array(settingRowSchema).optional(),
  /** The seven confirmations before a pilot. Written by every version from 0.2 on. */
  preflight: z.array(doctorCheckSchema).optional(),
  /** What the default branch asks of a review; absent where GitHub was not asked. */
  reviewPolicy: z.array(reviewPolicyRowSchema).optional(),
  /** Checks that could look at something; `expected`: all of them. */
  inspected: z.int().nonnegative(),
  expected: z.int().positive(),
});
export type DoctorBody = z.infer<typeof doctorBodySchema>;
