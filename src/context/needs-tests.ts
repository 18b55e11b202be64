import { classifyFile } from "./file-kind.ts";

const UNTESTED_LANGUAGES = new Set(["HTML", "CSS", "SQL"]);

/** Configuration that is written as code, and what only shows or declares. */
const UNTESTED =
  /\.d\.[cm]?ts$|\.config\.[cm]?[jt]sx?$|\.stories\.[jt]sx?$|(?:^|\/)\.[\w-]+rc\.[cm]?js$|(?:^|\/)(?:setup|conf|noxfile)\.py$|(?:^|\/)(?:gulpfile|Gruntfile)\.[cm]?[jt]s$|\.gemspec$|\.gradle(?:\.kts)?$/u;

/** Whether a changed test should go with a change of this file: source, but no declarations, no markup, no configuration. */
export function needsTests(path: string): boolean {
  const { kind, language } = classifyFile(path);
  return kind === "source" && language !== null && !UNTESTED_LANGUAGES.has(language) && !UNTESTED.test(path);
}
