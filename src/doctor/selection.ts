import { distance } from "fastest-levenshtein";
import { ConfigurationError } from "../facts/configuration-error.ts";
import { DOCTOR_CHECK_IDS } from "./checks.ts";

/** The ids of the checks that are asked. */
export type Selection = ReadonlySet<string>;

export const EVERYTHING: Selection = new Set(DOCTOR_CHECK_IDS);

/**
 * What `--only` and `--skip` leave, each a list of ids with commas; null: not given. Throws ConfigurationError for an id
 * that there is not (with the nearest name), and where nothing is left: a look at nothing has no result.
 */
export function selectChecks(only: string | null, skip: string | null): Selection {
  const wanted = only === null ? DOCTOR_CHECK_IDS : idsOf("only", only);
  const unwanted = skip === null ? [] : idsOf("skip", skip);
  const left = DOCTOR_CHECK_IDS.filter((id) => wanted.includes(id) && !unwanted.includes(id));
  if (left.length === 0) {
    throw new ConfigurationError("--only and --skip leave no check.", `Leave at least one of ${DOCTOR_CHECK_IDS.join(", ")}.`);
  }
  return new Set(left);
}

function idsOf(option: string, list: string): string[] {
  const ids = list
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
  if (ids.length === 0) throw new ConfigurationError(`--${option} names no check.`, `Name some of ${DOCTOR_CHECK_IDS.join(", ")}.`);
  for (const id of ids) {
    if (DOCTOR_CHECK_IDS.includes(id)) continue;
    const nearest = DOCTOR_CHECK_IDS.toSorted((a, b) => distance(id, a) - distance(id, b))[0] ?? "";
    throw new ConfigurationError(
      `--${option} names "${id}", which is no check of the doctor.`,
      `Did you mean \`${nearest}\`? The checks are ${DOCTOR_CHECK_IDS.join(", ")}.`,
    );
  }
  return ids;
}
