/*
 * Workflow commands as the runner reads them from standard output. Written here, and not through @actions/core, so that
 * a mistake in an input is told before that package is loaded. Escaping follows GitHub's "Workflow commands" page:
 * `%`, CR and LF in data; `:` and `,` as well in properties.
 */

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** One workflow command line, for example `::error file=a.yml,line=3::message`, without the line end. */
export function workflowCommand(
  command: "error" | "warning" | "notice" | "debug" | "add-mask",
  message: string,
  properties: Readonly<Record<string, string | number>> = {},
): string {
  const pairs = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${command}${pairs.length > 0 ? ` ${pairs.join(",")}` : ""}::${escapeData(message)}`;
}

/**
 * A log line made harmless: the runner executes a line that starts with `::` or holds `##[`, also when the text came
 * from a pull request, and a carriage return or an escape sequence can hide what stands before it.
 */
export function plainLogLine(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- exactly the control characters are meant
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "\uFFFD")
      .split("\n")
      .map((line) => line.replaceAll("##[", "##\u200B[").replace(/^(\s*):(?=:)/, "$1\u200B:"))
      .join("\n")
  );
}
