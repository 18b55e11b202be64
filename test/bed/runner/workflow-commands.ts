/** A workflow command that the runner found in the log: `::error file=a.ts,line=3::text`. */
export interface WorkflowCommand {
  command: string;
  properties: Record<string, string>;
  message: string;
}

/** The commands that the runner knows (actions/runner, ActionCommandManager); other lines are text. */
const known = new Set([
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
  "internal-set-repo-path",
]);

/**
 * Finds the commands in lines of a log, in order. The runner takes `::name …::text` after leading white space, and the
 * old form `##[name …]text` anywhere in a line, which is why text from a pull request must not hold either. After
 * `::stop-commands::token` nothing counts until `::token::`.
 */
export function parseWorkflowCommands(lines: readonly string[]): WorkflowCommand[] {
  const commands: WorkflowCommand[] = [];
  let stopToken: string | null = null;
  for (const line of lines) {
    if (stopToken !== null) {
      if (line.trim() === `::${stopToken}::`) stopToken = null;
      continue;
    }
    const command = parseDoubleColon(line) ?? parseBracket(line);
    if (command === null || !known.has(command.command)) continue;
    commands.push(command);
    if (command.command === "stop-commands") stopToken = command.message;
  }
  return commands;
}

/**
 * The log as GitHub shows it: secrets are replaced by `***` from the moment when the runner knows them, commands that
 * only speak to the runner are gone, and debug lines appear in debug runs only.
 */
export function shownLog(lines: readonly string[], secrets: readonly string[], debug: boolean): string {
  const masks = secrets.filter((secret) => secret !== "");
  const shown: string[] = [];
  for (const line of lines) {
    const [command] = parseWorkflowCommands([line]);
    if (command?.command === "add-mask") {
      if (command.message !== "") masks.push(command.message);
      continue;
    }
    if (command?.command === "debug" && !debug) continue;
    // The longest first, so that a secret that begins another one does not leave its rest behind.
    shown.push(masks.toSorted((a, b) => b.length - a.length).reduce((text, mask) => text.replaceAll(mask, "***"), line));
  }
  return shown.join("\n");
}

function parseDoubleColon(line: string): WorkflowCommand | null {
  const match = /^\s*::([^\s:]+)(?: ((?:(?!::).)*))?::(.*)$/.exec(line);
  if (match === null) return null;
  return {
    command: (match[1] ?? "").toLowerCase(),
    properties: propertiesOf(match[2] ?? "", ",", unescapeProperty),
    message: unescapeData(match[3] ?? ""),
  };
}

function parseBracket(line: string): WorkflowCommand | null {
  const match = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/.exec(line);
  if (match === null) return null;
  return {
    command: (match[1] ?? "").toLowerCase(),
    properties: propertiesOf(match[2] ?? "", ";", unescapeBracket),
    message: unescapeBracket(match[3] ?? ""),
  };
}

function propertiesOf(text: string, separator: string, unescape: (text: string) => string): Record<string, string> {
  const pairs: [string, string][] = [];
  for (const part of text.trim().split(separator)) {
    const equals = part.indexOf("=");
    if (equals > 0) pairs.push([part.slice(0, equals).trim(), unescape(part.slice(equals + 1))]);
  }
  return Object.fromEntries(pairs.filter(([, value]) => value !== ""));
}

/* The order matters: %25 last, else "%250A" would become a line break. */
function unescapeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function unescapeProperty(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%25", "%");
}

function unescapeBracket(text: string): string {
  return text.replaceAll("%3B", ";").replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%5D", "]").replaceAll("%25", "%");
}
