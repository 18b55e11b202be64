import { ConfigurationError } from "../facts/configuration-error.ts";
import { failCommand } from "../host/failure.ts";
import { VERSION } from "../version.ts";
import type { Command } from "./command.ts";
import { nearest, parseOptions, usageOf } from "./parse-options.ts";
import { fitted } from "./terminal-style.ts";

/** The commands; each is loaded only when it is called. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  pilot: async () => (await import("./commands/pilot.ts")).pilot,
  doctor: async () => (await import("./commands/doctor.ts")).doctor,
  repo: async () => (await import("./commands/context.ts")).repo,
  harness: async () => (await import("./commands/context.ts")).harness,
  context: async () => (await import("./commands/context.ts")).context,
  pr: async () => (await import("./commands/context.ts")).pr,
  ci: async () => (await import("./commands/ci.ts")).ci,
  gate: async () => (await import("./commands/gate.ts")).gate,
  record: async () => (await import("./commands/record.ts")).record,
  publish: async () => (await import("./commands/publish.ts")).publish,
  verify: async () => (await import("./commands/verify.ts")).verify,
  status: async () => (await import("./commands/status.ts")).status,
  sanitize: async () => (await import("./commands/sanitize.ts")).sanitize,
  init: async () => (await import("./commands/init.ts")).init,
};
export const COMMAND_NAMES = Object.keys(COMMANDS);

/** The command line. Exit code 0 done, 1 the verdict says stop, 2 the call or the input was wrong. */
export async function main(argv: readonly string[] = process.argv.slice(2)): Promise<void> {
  process.stdout.on("error", ignoreClosedPipe);
  process.stderr.on("error", ignoreClosedPipe);
  try {
    process.exitCode = await dispatch(argv);
  } catch (error) {
    failCommand(error);
  }
}

/** A reader that has enough (`| head`) closes the pipe: that is no error of ours, and the work goes on to its end. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

async function dispatch(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === "help" && rest[0] !== undefined) return dispatch([rest[0], "--help"]);
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    process.stdout.write(fitted(await help()));
    return name === undefined ? 2 : 0;
  }
  if (name === "--version") {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    throw new ConfigurationError(`"${name}" is not a command.`, `${nearest(name, COMMAND_NAMES)}\`trust-layer help\` lists all commands.`);
  }
  const command = await load();
  if (rest.includes("--help") || rest.includes("-h")) {
    process.stdout.write(fitted(`${usageOf(command)}\n  ${command.summary}\n`));
    return 0;
  }
  const { values, positionals } = parseOptions(command, rest);
  return command.run(values, positionals);
}

async function help(): Promise<string> {
  const lines = [`trust-layer ${VERSION}: trust a pull request because of evidence`, "", "Commands:"];
  for (const load of Object.values(COMMANDS)) {
    const command = await load();
    lines.push(`  ${usageOf(command).slice("trust-layer ".length)}`, `      ${command.summary}`);
  }
  lines.push(
    "",
    "`trust-layer COMMAND --help` shows one command, `trust-layer --version` the version.",
    "--json prints the evidence document alone on standard output; log lines go to standard error.",
    "GITHUB_TOKEN or GH_TOKEN, GITHUB_API_URL and GITHUB_GRAPHQL_URL are honoured.",
    "Exit code: 0 done, 1 the verdict says stop, 2 the call or the input was wrong.",
    "",
  );
  return lines.join("\n");
}
