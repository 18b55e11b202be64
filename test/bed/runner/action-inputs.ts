import type { ActionManifest } from "./action-manifest.ts";
import { type ContextValues, evaluateTemplate } from "./expression.ts";

/** What the runner itself says of a step, beside what the step logs. */
export interface RunnerMessage {
  level: "warning" | "error";
  message: string;
}

/** The runner's rule: blanks become underscores, letters become large, dashes stay. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

/** `with:` (already evaluated) over the evaluated defaults; names are compared without regard to case, and an unknown one is handed on with a warning. */
export function resolveInputs(
  manifest: ActionManifest,
  given: Readonly<Record<string, string>>,
  contexts: ContextValues,
  messages: RunnerMessage[],
): Map<string, string> {
  const declared = new Map([...manifest.inputs.keys()].map((name) => [name.toLowerCase(), name]));
  const values = new Map<string, string>();
  const unknown: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    const known = declared.get(name.toLowerCase());
    if (known === undefined) unknown.push(name);
    const deprecation = manifest.inputs.get(known ?? name)?.deprecationMessage ?? null;
    if (deprecation !== null) {
      messages.push({ level: "warning", message: `Input '${name}' has been deprecated with message: ${deprecation}` });
    }
    values.set(known ?? name, value);
  }
  for (const [name, definition] of manifest.inputs) {
    if (!values.has(name)) values.set(name, evaluateTemplate(definition.default, contexts));
  }
  if (unknown.length > 0) {
    const valid = [...manifest.inputs.keys()].join("', '");
    messages.push({ level: "warning", message: `Unexpected input(s) '${unknown.join("', '")}', valid inputs are ['${valid}']` });
  }
  return values;
}
