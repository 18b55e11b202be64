/** How the report is drawn: colour only on a terminal (and not with NO_COLOR, https://no-color.org), width as it is. */
export function terminalStyle(): { colour: boolean; columns: number } {
  const noColour = process.env["NO_COLOR"] !== undefined && process.env["NO_COLOR"] !== "";
  return { colour: process.stdout.isTTY === true && !noColour, columns: Math.min(process.stdout.columns || 100, 120) };
}
