import { lstat, readdir, readFile } from "node:fs/promises";
import { join, posix, relative, resolve } from "node:path";
import { prettyJson } from "../../evidence/canonical-json.ts";
import { ConfigurationError } from "../../facts/configuration-error.ts";
import { DEFAULT_POLICY_PATH } from "../../host/common-inputs.ts";
import { liesIn } from "../../git/program.ts";
import { notWritable, writeFileAtomically } from "../../host/atomic-write.ts";
import { openRepository } from "../../git/repository.ts";
import { OWN_GITIGNORE } from "../../jobs/bundle-files.ts";
import { produceEvidence } from "../../jobs/evidence-files.ts";
import { runLocalCommands } from "../../jobs/local-commands.ts";
import { renderExternalCheckMarkdown, renderLocalReport } from "../../render/external-check-text.ts";
import type { OptionValues } from "../command.ts";
import { openHost, textOption } from "../open-terminal.ts";
import { terminalStyle } from "../terminal-style.ts";

/** Beside the pilot's folder and not in it: a bundle is replaced as a whole, and verified file by file. */
const DEFAULT_FOLDER = ".trust-layer-local";

/**
 * `ci --local`: runs the commands that the policy of the base commit names, and writes what became of them as evidence of
 * kind `external-check`. Exit code 0 when all succeeded on exactly this commit, else 1. SIGINT, SIGTERM and SIGHUP end the
 * command under way with all that it started; the evidence then says so.
 */
export async function runCiLocal(values: OptionValues): Promise<0 | 1> {
  const policyPath = policyOption(values);
  const { root } = await openRepository(openHost(values).workspace);
  const out = outputOf(values, root);
  const place = await lookAtFolder(out, root);
  const host = openHost(values, out);
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, onSignal);
  try {
    const result = await runLocalCommands(host, {
      policyPath,
      base: textOption(values, "base"),
      stop: stop.signal,
      show: (text) => process.stderr.write(text),
    });
    const { body, subject, outcome, measurements } = result;
    // Evidence must not be what makes the next run's work tree differ from its commit.
    if (place === "free") await writeFileAtomically(join(out, ".gitignore"), OWN_GITIGNORE);
    const { envelope, jsonPath } = await produceEvidence(
      host,
      {
        kind: "external-check",
        action: "ci --local",
        subject,
        outcome,
        body,
        markdown: renderExternalCheckMarkdown(body, subject),
        measurements,
        generatedAt: host.now().toISOString(),
      },
      { upload: false, artifactSuffix: null, retentionDays: null },
    );
    if (values["json"] === true) process.stdout.write(prettyJson(envelope));
    else {
      const here = relative(process.cwd(), jsonPath);
      const report = {
        body,
        durations: new Map(measurements.steps?.map(({ name, durationMs }) => [name, durationMs])),
        notes: result.notes,
        mend: result.mend,
        writtenTo: here.startsWith("..") ? jsonPath : here,
      };
      process.stdout.write(renderLocalReport(report, terminalStyle()));
    }
    return body.result === "success" ? 0 : 1;
  } finally {
    for (const signal of signals) process.off(signal, onSignal);
  }
}

/** With `--local` the policy is a path in the repository: its text comes from the base commit, never from the disk. */
function policyOption(values: OptionValues): string {
  const given = textOption(values, "policy");
  if (given === null) return DEFAULT_POLICY_PATH;
  const path = posix.normalize(given);
  if (path === "." || !/^(?!\/)(?!\.\.(?:\/|$))[^\\\r\n:]+$/u.test(path)) {
    throw new ConfigurationError(
      `--policy is "${given}"; with --local it is a path in the repository, and is read from the base commit.`,
      `Give a path such as ${DEFAULT_POLICY_PATH}.`,
    );
  }
  return path;
}

/** Where the evidence goes. An unset variable of a script must not stand for the folder in which one is. */
function outputOf(values: OptionValues, root: string): string {
  const given = textOption(values, "out");
  if (given?.trim() === "") throw new ConfigurationError("--out is empty.", "Name a folder, or leave it out.");
  return resolve(given ?? join(root, DEFAULT_FOLDER));
}

/**
 * Before the commands run, since they may take long. Throws ConfigurationError for what is no folder; for a published
 * bundle, whose manifest a further file would break, and which the pilot would replace; and for a link in the repository,
 * which may come with the change and lead anywhere (law 4).
 */
async function lookAtFolder(out: string, root: string): Promise<"free" | "taken"> {
  const found = await lstat(out).catch(() => null);
  if (found?.isSymbolicLink() === true && liesIn(out, root)) {
    throw new ConfigurationError(
      `${out} is a link, and what it leads to is not written.`,
      "Remove the link, or give another folder with --out.",
    );
  }
  const names = await readdir(out).catch((error: unknown): string[] => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw notWritable(out, error);
  });
  if (names.includes("manifest.json")) {
    throw new ConfigurationError(`${out} holds a bundle of trust-layer, to which nothing may be added.`, "Give another folder with --out.");
  }
  const ours = (await readFile(join(out, ".gitignore"), "utf8").catch(() => "")) === OWN_GITIGNORE;
  return names.length === 0 || ours ? "free" : "taken";
}
