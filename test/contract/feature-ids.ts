/** The ids of the project's feature list. A row stays until it works, so nothing is ever taken out here. */
const COUNTS = { A: 17, B: 16, C: 20, D: 13, E: 14, X: 15 } as const;

export const FEATURE_IDS: readonly string[] = Object.entries(COUNTS).flatMap(([system, count]) =>
  Array.from({ length: count }, (_, index) => `${system}${String(index + 1).padStart(2, "0")}`),
);
