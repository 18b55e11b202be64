import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The first Chromium on the path; null when there is none. Nothing is ever downloaded. */
export function findBrowser(): string | null {
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // The next one.
      }
    }
  }
  return null;
}

/** As little of a desktop as possible: no sandbox (containers have none), no service that calls home. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--no-first-run",
  "--disable-sync",
  "--disable-component-update",
];
