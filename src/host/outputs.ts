import type * as Core from "@actions/core";

/**
 * Hands outputs and summary to the runner through GitHub's own toolkit, which writes the files with a random delimiter,
 * so that no value can start another output. The toolkit is loaded while the requests are under way.
 */
export interface StepReport {
  outputs(values: Readonly<Record<string, string>>): Promise<void>;
  summary(markdown: string): Promise<void>;
}

/** Starts loading the toolkit and gives the report that will use it: call it once requests are under way. */
export function openStepReport(): StepReport {
  const toolkit: Promise<typeof Core> = import("@actions/core");
  return {
    async outputs(values) {
      const core = await toolkit;
      for (const [name, value] of Object.entries(values)) core.setOutput(name, value);
    },
    async summary(markdown) {
      const core = await toolkit;
      await core.summary.addRaw(markdown, true).write();
    },
  };
}

/** The outputs that every action has. */
export function evidenceOutputs(produced: {
  jsonPath: string;
  markdownPath: string;
  artifact: { id: number; url: string | null; digest: string | null } | null;
}): Record<string, string> {
  return {
    "json-path": produced.jsonPath,
    "markdown-path": produced.markdownPath,
    "artifact-id": produced.artifact === null ? "" : String(produced.artifact.id),
    "artifact-url": produced.artifact?.url ?? "",
    "artifact-digest": produced.artifact?.digest ?? "",
  };
}
