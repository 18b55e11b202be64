import { openRepository, type Repository } from "../../src/git/repository.ts";
import type { GitOptions } from "../../src/git/process.ts";

/** Blobs of one repository are kept up to so many bytes: neighbouring commits share nearly all of them. */
const MOST_BYTES = 1_500_000_000;

/**
 * A repository whose blobs are remembered between questions, so that hundreds of cases cost one reading. `historyOf`
 * null: the history is empty, as in a checkout of depth 1.
 */
export async function openRemembering(folder: string): Promise<Repository & { forgetHistory(forget: boolean): void }> {
  const repository = await openRepository(folder);
  const blobs = new Map<string, Buffer>();
  const answers = new Map<string, Buffer>();
  let held = 0;
  let forgetting = false;
  const readBatch = async (options: GitOptions): Promise<Buffer> => {
    const wanted = String(options.input).trim().split("\n");
    const missing = wanted.filter((oid) => !blobs.has(oid));
    if (missing.length > 0) {
      const output = await repository.run(["cat-file", "--batch", "--buffer"], { input: `${missing.join("\n")}\n` });
      for (let at = 0; at < output.length;) {
        const end = output.indexOf(10, at);
        const header = output.toString("latin1", at, end);
        const size = Number(/ blob (\d+)$/u.exec(header)?.[1] ?? -1);
        at = end + 1;
        if (size < 0) continue;
        if (held + size < MOST_BYTES) {
          blobs.set(header.slice(0, header.indexOf(" ")), Buffer.from(output.subarray(at, at + size)));
          held += size;
        }
        at += size + 1;
      }
    }
    for (const oid of wanted) {
      const blob = blobs.get(oid);
      options.onOutput?.(Buffer.from(blob === undefined ? `${oid} missing\n` : `${oid} blob ${blob.length}\n`));
      if (blob !== undefined) {
        options.onOutput?.(blob);
        options.onOutput?.(Buffer.from("\n"));
      }
    }
    return Buffer.alloc(0);
  };
  // The variants of one case ask the same; other cases do not.
  const remembered = async (args: readonly string[]): Promise<Buffer> => {
    const key = args.join("\0");
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size > 6) answers.clear();
    const output = await repository.run(args);
    answers.set(key, output);
    return output;
  };
  return {
    ...repository,
    forgetHistory: (forget) => (forgetting = forget),
    run: async (args, options) => {
      if (args[0] === "cat-file" && options?.onOutput !== undefined) return readBatch(options);
      return args[0] === "ls-tree" ? remembered(args) : repository.run(args, options);
    },
    attempt: async (args, options) => {
      if (args[0] !== "log") return repository.attempt(args, options);
      options?.onOutput?.(forgetting ? Buffer.alloc(0) : await remembered(args));
      return { code: 0, stdout: Buffer.alloc(0), stderr: "" };
    },
  };
}
