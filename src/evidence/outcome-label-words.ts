/** The six outcomes of a pilot, each with its next step (features, section 5). Light: the inputs read only these words. */
export const OUTCOME_LABELS = {
  "outcome:docs": "clarify guidance",
  "outcome:repoctx": "improve packs, maps, PR review output",
  "outcome:pullpass": "add or tighten a check",
  "outcome:proof": "add a dated proof run",
  "outcome:pilot": "run on another repository or a riskier PR",
  "outcome:not-now": "record why it is out of scope",
} as const;

export const OUTCOME_LABEL_WORDS = [
  "outcome:docs",
  "outcome:repoctx",
  "outcome:pullpass",
  "outcome:proof",
  "outcome:pilot",
  "outcome:not-now",
] as const satisfies readonly (keyof typeof OUTCOME_LABELS)[];
