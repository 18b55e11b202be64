import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { prettyJson } from "../../evidence/canonical-json.ts";
import { verifyBundle, type VerifyReport } from "../../evidence/verify.ts";
import { readZip, ZipRejection } from "../../evidence/zip.ts";
import { ConfigurationError } from "../../facts/configuration-error.ts";
import { readFolder } from "../../host/read-folder.ts";
import { JSON_OPTION, type Command } from "../command.ts";
import { fitted } from "../terminal-style.ts";

/** Checks a bundle offline: every digest, every envelope, the event chain. */
export const verify: Command = {
  name: "verify",
  usage: "DIR|ZIP [--json]",
  summary: "check a published bundle offline: digests, envelopes, event chain; exit code 1 when something does not match",
  options: JSON_OPTION,
  positionals: 1,
  async run(values, [target = ""]) {
    const reports = new Map<string, VerifyReport>();
    for (const [name, files] of await readBundles(resolve(target), target)) reports.set(name, verifyBundle(files));
    const good = [...reports.values()].every((report) => report.ok);
    if (values["json"] === true) process.stdout.write(prettyJson({ ok: good, bundles: Object.fromEntries(reports) }));
    else for (const [name, report] of reports) process.stdout.write(fitted(describe(name, report)));
    return good ? 0 : 1;
  },
};

/** The bundles at a place, a zip or a folder. */
async function readBundles(path: string, shown: string): Promise<Map<string, ReadonlyMap<string, Uint8Array>>> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch {
    throw new ConfigurationError(`${shown} does not exist.`, "Give the folder or the zip of a published bundle.");
  }
  if (!isFolder) {
    try {
      return bundlesIn(readZip(await readFile(path)), shown);
    } catch (error) {
      if (!(error instanceof ZipRejection)) throw error;
      throw new ConfigurationError(`${shown} is no zip that can be read: ${error.message}`, "Download the artifact again.");
    }
  }
  return bundlesIn(await readFolder(path), shown);
}

/** A bundle, or the two that the pilot wrote: the private one lies in the public one's folder, also where both were zipped. */
function bundlesIn(files: ReadonlyMap<string, Uint8Array>, shown: string): Map<string, ReadonlyMap<string, Uint8Array>> {
  // The pilot keeps its folder out of git with a .gitignore of its own.
  const keep = (wanted: (name: string) => boolean) => [...files].filter(([name]) => name !== ".gitignore" && wanted(name));
  const isPrivate = (name: string) => name.startsWith("private/");
  if (!files.has("private/manifest.json")) return new Map([[shown, new Map(keep(() => true))]]);
  return new Map([
    [shown, new Map(keep((name) => !isPrivate(name)))],
    [join(shown, "private"), new Map(keep(isPrivate).map(([name, bytes]) => [name.slice("private/".length), bytes]))],
  ]);
}

function describe(name: string, report: VerifyReport): string {
  const { files, envelopes, events } = report.inspected;
  const seen = `${files} files, ${envelopes} pieces of evidence, ${events} events`;
  if (report.ok) {
    const about =
      report.subject?.pullRequest == null
        ? (report.subject?.headSha ?? "")
        : `${report.subject.repository ?? ""}#${report.subject.pullRequest} at ${report.subject.headSha ?? ""}`;
    return `${name}: whole (${seen}), ${about}\n`;
  }
  return [
    `${name}: NOT whole (${seen})`,
    ...report.problems.map((problem) => `  ${problem.path}: ${problem.reason} (${problem.code})`),
    "",
  ].join("\n");
}
