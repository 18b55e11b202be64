import { access } from "node:fs/promises";
import { join } from "node:path";
import { ConfigurationError } from "../../facts/configuration-error.ts";
import { openRepository } from "../../git/repository.ts";
import { writeFileAtomically } from "../../host/atomic-write.ts";
import { DEFAULT_POLICY_PATH } from "../../host/common-inputs.ts";
import { modeSchema } from "../../policy/schema.ts";
import { REPO_OPTION, type Command } from "../command.ts";
import { choiceOption, openHost } from "../open-terminal.ts";
import { policyTemplate, WORKFLOW_TEMPLATE } from "../templates.ts";

const WORKFLOW_PATH = ".github/workflows/trust-layer.yml";

/** Writes a policy and a workflow into a repository, both or none, and never over an existing file. */
export const init: Command = {
  name: "init",
  usage: "[--repo DIR] [--mode M]",
  summary: "write .github/trust-layer.yml and a workflow, never over an existing file",
  options: { ...REPO_OPTION, mode: { type: "string" } },
  positionals: 0,
  async run(values) {
    const mode = choiceOption(values, "mode", modeSchema.options) ?? "team";
    const { root } = await openRepository(openHost(values).workspace);
    const files = [
      { path: DEFAULT_POLICY_PATH, text: policyTemplate(mode) },
      { path: WORKFLOW_PATH, text: WORKFLOW_TEMPLATE },
    ];
    for (const { path } of files) {
      if (await exists(join(root, path))) {
        throw new ConfigurationError(`${path} exists already, so nothing was written.`, "Edit it, or move it away and run again.");
      }
    }
    for (const { path, text } of files) {
      await writeFileAtomically(join(root, path), text);
      process.stdout.write(`wrote ${path}\n`);
    }
    process.stdout.write("Next: read both files, commit them, and open a pull request. The policy counts once it is on the base branch.\n");
    return 0;
  },
};

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
