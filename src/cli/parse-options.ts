import { parseArgs } from "node:util";
import { distance } from "fastest-levenshtein";
import { ConfigurationError } from "../facts/configuration-error.ts";
import type { Command, OptionValues } from "./command.ts";

/** The options and arguments of a call. Throws ConfigurationError for what the command does not take. */
export function parseOptions(command: Command, args: readonly string[]): { values: OptionValues; positionals: string[] } {
  const usage = `Usage: ${usageOf(command)}`;
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: command.options, allowPositionals: true, strict: true });
  } catch (error) {
    throw wrongOption(command, error instanceof Error ? error.message : "", usage);
  }
  const fewest = command.positionals - (command.lastIsOptional === true ? 1 : 0);
  if (parsed.positionals.length > command.positionals || parsed.positionals.length < fewest) {
    const wanted = command.positionals === 0 ? "no argument" : `${command.positionals} argument`;
    throw new ConfigurationError(`\`${command.name}\` takes ${wanted} beside its options, and got ${parsed.positionals.length}.`, usage);
  }
  const values = Object.entries(parsed.values).map(([name, value]): [string, OptionValues[string]] => [
    name,
    Array.isArray(value) ? value.filter((one) => typeof one === "string") : value,
  ]);
  return { values: Object.fromEntries(values), positionals: parsed.positionals };
}

/** How a command is called, on one line. */
export function usageOf({ name, usage }: Command): string {
  return `trust-layer ${name} ${usage}`.replace(/ {2,}/gu, " ").trimEnd();
}

/** "Did you mean ...? " where a word is so near that it was meant, else nothing: a far guess misleads. */
export function nearest(word: string, words: readonly string[]): string {
  const [best] = [...words].sort((a, b) => distance(word, a) - distance(word, b));
  if (best === undefined) return "";
  const letters = best.replace(/^-+/u, "").length;
  return distance(word, best) > (letters < 5 ? 1 : Math.max(2, Math.floor(letters / 4))) ? "" : `Did you mean \`${best}\`? `;
}

/** Says in our words what Node's parser found; its own differ between versions of Node. */
function wrongOption(command: Command, message: string, usage: string): ConfigurationError {
  const unknown = /Unknown option '(--?[^']*)'/u.exec(message)?.[1];
  if (unknown !== undefined) {
    const names = Object.keys(command.options).map((option) => `--${option}`);
    return new ConfigurationError(`\`${command.name}\` has no option ${unknown}.`, `${nearest(unknown, names)}${usage}`);
  }
  const option = /Option '(?:-\w, )?(--[^ ']*)/u.exec(message)?.[1];
  if (option === undefined) return new ConfigurationError("The options are not usable.", usage);
  if (/does not take/u.test(message)) return new ConfigurationError(`${option} takes no value.`, usage);
  const dashed = /ambiguous/u.test(message) ? `A value that begins with a dash is written ${option}=VALUE. ` : "";
  return new ConfigurationError(`${option} needs a value.`, `${dashed}${usage}`);
}
