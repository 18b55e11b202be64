import type { ContextBody } from "../context/body.ts";
import type { ProofIndexBody } from "../evidence/proof-index-body.ts";
import type { CheckResult, GateBody } from "../gate/body.ts";
import type { ReadinessBody } from "../readiness/body.ts";

/** A permission that a job lacks, as a workflow writes it, and what it would show. */
export interface MissingPermission {
  scope: string;
  access: "read" | "write";
  shows: string[];
}

/**
 * The scopes of GITHUB_TOKEN that this suite can ever ask for. Anything else that looks like one is text from somewhere.
 * https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#permissions
 */
const SCOPES = /^(actions|attestations|checks|contents|deployments|id-token|issues|pull-requests|statuses): (read|write)$/u;
/** The sentence of `permissionMend`, by which a check of the gate says which permission it lacks. */
const MEND_SENTENCE = /Add `([a-z-]+: (?:read|write))` under `permissions:`/gu;

/** The permissions that would turn unknowns of the bodies into answers, sorted by scope, each once. */
export function missingPermissions(bodies: {
  readiness: ReadinessBody | null;
  gate: GateBody | null;
  context?: ContextBody | null;
}): MissingPermission[] {
  return collect([...(bodies.readiness?.unknowns ?? []), ...(bodies.context?.unknowns ?? [])], bodies.gate?.checks ?? []);
}

/** The same from a proof index. */
export function permissionsOf(index: ProofIndexBody): MissingPermission[] {
  return collect(index.unknowns, index.checks);
}

function collect(
  unknowns: readonly { what: string; permission?: string | null; mend: string }[],
  checks: readonly CheckResult[],
): MissingPermission[] {
  const found = new Map<string, Set<string>>();
  const add = (permission: string, shows: string): void => {
    if (SCOPES.test(permission)) found.set(permission, (found.get(permission) ?? new Set()).add(shows));
  };
  const addFromMend = (mend: string, shows: string): void => {
    for (const match of mend.matchAll(MEND_SENTENCE)) add(match[1] ?? "", shows);
  };
  for (const { permission, what, mend } of unknowns) {
    if (permission === null || permission === undefined) addFromMend(mend, what);
    else add(permission, what);
  }
  for (const check of checks) addFromMend(check.mend ?? "", check.title);
  return Array.from(found.entries())
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([permission, shows]) => {
      const [scope = "", access] = permission.split(": ");
      return { scope, access: access === "write" ? "write" : "read", shows: [...shows].sort() };
    });
}

/** The lines of YAML to add under the job; comments name what each would show. Plain text, for a code block. */
export function permissionsYaml(missing: readonly MissingPermission[], describe: (text: string) => string): string {
  const width = Math.max(0, ...missing.map(({ scope, access }) => `${scope}: ${access}`.length));
  const lines = missing.map(({ scope, access, shows }) => `  ${`${scope}: ${access}`.padEnd(width)}  # ${describe(shows.join("; "))}`);
  return ["permissions:", ...lines].join("\n");
}
