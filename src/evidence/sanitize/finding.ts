/** How sure a rule is: `certain` stands on a vendor's own format or a checksum, `likely` on a name, entropy or context. */
export type Confidence = "certain" | "likely";

/** A stretch of a text, UTF-16 offsets, `end` exclusive, and the rule that found it. It never holds the secret itself. */
export interface Span {
  rule: string;
  start: number;
  end: number;
  confidence: Confidence;
}

/** A secret in a text. `line` and `column` count from 1, `start` and `end` are UTF-16 offsets, `end` exclusive. */
export interface SecretFinding extends Span {
  line: number;
  column: number;
}

export type FindingCategory = "secret" | "path" | "personal-data" | "source";

/** What was taken out of a text: rule, kind and line (from 1), never the secret. */
export interface SanitizeFinding {
  rule: string;
  category: FindingCategory;
  line: number;
}
