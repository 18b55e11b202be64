/** The text without the sequences that paint or move the cursor (ECMA-48, 5.4: control sequences); other controls stay. */
export function withoutColours(text: string): string {
  // oxlint-disable-next-line no-control-regex -- exactly the control characters are meant
  return text.replaceAll(/\u001b\[[0-9;:?]*[ -/]*[@-~]/gu, "");
}
