import { parse } from "yaml";
import { nestsTooDeep } from "../policy/nested-yaml.ts";

/**
 * A YAML text of the repository as data; throws for what is none. The text may be a pull request's: nesting that keeps
 * the parser busy for minutes is refused, and no pretty sentence is made for each of ten thousand mistakes.
 */
export function parseYaml(text: string): unknown {
  if (nestsTooDeep(text)) throw new SyntaxError("nested too deeply");
  return parse(text, { maxAliasCount: 20, prettyErrors: false, logLevel: "error" });
}
