import type { Fact } from "../facts/fact.ts";
import { DEFAULT_POLICY_PATH } from "../policy/tighten.ts";
import type { PolicyInForce } from "./session.ts";

/** Parses a policy that was found. Throws ConfigurationError with file, line and column. The parser loads only here. */
export async function parsePolicy(text: string, path: string, source: "base-commit" | "file"): Promise<PolicyInForce> {
  const { loadPolicy } = await import("../policy/load.ts");
  return { ...loadPolicy(text, path), path, source, unread: null };
}

/** The policy from the fact of its file at the base commit: parsed, or the defaults when there is none, or unknown. */
export async function policyFromFact(file: Fact<{ path: string; text: string | null }>, path: string): Promise<PolicyInForce> {
  if (file.state === "unknown") return { policy: null, path, source: "unknown", sha256: null, unread: `${file.reason} ${file.mend}` };
  if (file.value.text === null && path !== DEFAULT_POLICY_PATH) {
    // A workflow file of the pull request could name a path that does not exist, to get rid of the policy that does.
    const unread = `An input names \`${path}\`, which is not at the base commit. Take the input out, or add the file on the base branch.`;
    return { policy: null, path, source: "unknown", sha256: null, unread };
  }
  if (file.value.text === null) return { policy: null, path, source: "defaults", sha256: null, unread: null };
  return parsePolicy(file.value.text, path, "base-commit");
}
