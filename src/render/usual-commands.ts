import type { ContextBody } from "../context/body.ts";

type Command = ContextBody["harness"]["commands"][number];

const PURPOSES = [
  /test|spec\b|jest|mocha|phpunit|tox\b|verify/u,
  /lint|clippy|ruff|fmt|format|vet\b|check|types?\b|analy[sz]e|phpstan/u,
  /build|compile|assemble|package/u,
];

/** At most so many of one group, in their order: a test, a lint and a build before a second of any of these. */
export function usualCommands(commands: readonly Command[], most: number): Command[] {
  const firsts = PURPOSES.flatMap((purpose) => commands.find(({ command, group }) => group === "validate" && purpose.test(command)) ?? []);
  const kept = new Set(Array.from(new Set([...firsts, ...commands])).slice(0, most));
  return commands.filter((command) => kept.has(command));
}
