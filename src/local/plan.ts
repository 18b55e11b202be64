import { ConfigurationError } from "../facts/configuration-error.ts";
import type { LocalCommand } from "../policy/schema.ts";

/** Tokens for GitHub under the names that its own command line reads. The code under test must never see one. */
const REFUSED_VARIABLES: readonly string[] = ["GITHUB_TOKEN", "GH_TOKEN", "GITHUB_ENTERPRISE_TOKEN", "GH_ENTERPRISE_TOKEN"];

/** What a program needs to be found and to find its place; nothing here is a secret. Windows' names are without case. */
const USUAL_VARIABLES: ReadonlySet<string> = new Set(
  `PATH HOME USER LOGNAME LANG LC_ALL LC_CTYPE TZ TERM TMPDIR TMP TEMP
  SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT USERNAME USERPROFILE HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA
  PROGRAMDATA PROGRAMFILES PROGRAMFILES(X86) PROCESSOR_ARCHITECTURE NUMBER_OF_PROCESSORS`.split(/\s+/u),
);

/**
 * The commands to run, in the policy's order. Throws ConfigurationError where two have one name, or where one asks for a
 * token of GitHub.
 */
export function plannedCommands(commands: readonly LocalCommand[], path: string): readonly LocalCommand[] {
  const names = new Set<string>();
  for (const { name, env = [] } of commands) {
    if (names.has(name)) {
      throw new ConfigurationError(`Two entries of \`ci.commands\` in ${path} are named \`${name}\`.`, "Give each command its own name.");
    }
    names.add(name);
    const token = env.find((variable) => REFUSED_VARIABLES.includes(variable.toUpperCase()));
    if (token !== undefined) {
      throw new ConfigurationError(
        `The command \`${name}\` in ${path} asks for the variable \`${token}\`, which holds a token for GitHub.`,
        `Take \`${token}\` out of \`ci.commands[].env\`: the code that is checked would see it.`,
      );
    }
  }
  return commands;
}

/** The environment of a command: the usual few variables, and those that the policy names for it. */
export function commandEnvironment(
  command: LocalCommand,
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const named = new Set(command.env);
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && (USUAL_VARIABLES.has(name.toUpperCase()) || named.has(name)) ? [[name, value] as const] : [],
    ),
  );
}

/** The lines to add to a policy that names no command. */
export const COMMANDS_EXAMPLE = [
  "ci:",
  "  commands:",
  '    - { name: lint, run: ["npm", "run", "lint"] }',
  '    - { name: test, run: ["npm", "test"], timeout-seconds: 600 }',
].join("\n");
