import type { Policy } from "../policy/schema.ts";
import { wellFormed } from "./canonical-json.ts";
import { sanitize, sanitizeJson, type SanitizeFinding, type SanitizeOptions } from "./sanitize/sanitize.ts";

/** Cleans what becomes public, with the settings of one policy. */
export interface Cleaner {
  /** A text that somebody else wrote: secrets, paths, source and, where the policy says so, personal data. */
  foreignText(text: string): { text: string; findings: SanitizeFinding[] };
  /** Structured data, as above; its form stays. */
  data(value: unknown): { value: unknown; findings: SanitizeFinding[] };
  /** A text that we rendered from cleaned data: fenced blocks in it are ours, so source is not looked for again. */
  ownText(text: string): { text: string; findings: SanitizeFinding[] };
}

/**
 * The cleaner for the policy of the base commit (`null`: the defaults). `roots` are absolute folders of this machine
 * (checkout, evidence folder, home, temporary folder), longest first or not: their paths never become public.
 */
export function cleanerFor(policy: Policy | null, roots: readonly string[]): Cleaner {
  const settings = policy?.sanitize;
  const options: SanitizeOptions = {
    allow: settings?.allow ?? [],
    personalData: settings?.["personal-data"] ?? false,
    sourceExcerpts: settings?.["source-excerpts"] ?? "redact",
    roots: roots.filter((root) => root.length > 1),
  };
  return {
    foreignText: (text) => sanitize(text.replaceAll(/\p{Cs}/gu, "\u{FFFD}"), options),
    data: (value) => sanitizeJson(wellFormed(value), options),
    ownText: (text) => sanitize(text, { ...options, sourceExcerpts: "keep" }),
  };
}
