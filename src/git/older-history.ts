import { existsSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { firstLine, runGit } from "./process.ts";
import { openRepository, type Repository } from "./repository.ts";
import { fetchAddress, fetchConfig, withoutToken, type RemoteRepository } from "./server.ts";

/** Where a fetch of older history ended. A failure is a value: what the clone itself shows is used then. */
export type OlderHistory =
  | {
      readonly state: "fetched";
      readonly repository: Repository;
      /** True when nothing is cut off: the repository has no older commits. */
      readonly whole: boolean;
    }
  | { readonly state: "failed"; readonly reason: string };

/** Milliseconds; 1,000 commits of the repositories that were measured came in 0.1 to 1.1 s. */
const TIME_LIMIT = 20_000;

/**
 * Fetches the commits and trees (no file contents) of the history before and including `sha`, `depth` generations deep,
 * into a bare repository of its own in `folder`, which must be empty. The user's clone is neither read nor written: a
 * later step finds its refs, its shallow file and its objects as they were. Made for a shallow checkout, for which the
 * base commit's history is asked by its id, as GitHub serves every reachable one.
 *
 * A server without partial clone sends the contents as well; time bounds that too. Source: git-fetch(1), `--depth` and
 * `--filter`.
 */
export async function fetchOlderHistory(
  from: RemoteRepository & { readonly sha: string; readonly depth: number },
  folder: string,
  timeoutMs: number = TIME_LIMIT,
): Promise<OlderHistory> {
  const address = fetchAddress(from);
  if (address === null || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(from.sha))
    return failed("The address of the repository is not one to fetch from.");
  const format = from.sha.length === 64 ? "sha256" : "sha1";
  const made = await runGit(folder, ["init", "--quiet", "--bare", "--template=", `--object-format=${format}`, "."]);
  if (made.code !== 0) return failed(firstLine(made.stderr));
  const repository = await openRepository(folder);
  const config = join(folder, "config");
  const before = `${config}.before`;
  await copyFile(config, before);
  const fetched = await repository.attempt(
    [
      "fetch",
      "--quiet",
      "--no-tags",
      "--no-recurse-submodules",
      "--no-write-fetch-head",
      "--filter=blob:none",
      `--depth=${from.depth}`,
      address,
      from.sha,
    ],
    {
      timeoutMs,
      config: [
        ...fetchConfig(from),
        // Nothing is here that the server could leave out, and one pack is read faster than many files.
        ["fetch.negotiationAlgorithm", "noop"],
        ["fetch.unpackLimit", "1"],
        ["fetch.writeCommitGraph", "false"],
      ],
    },
  );
  if (fetched.code === null) return failed(`git did not answer within ${timeoutMs / 1000} s`);
  if (fetched.code !== 0) return failed(withoutToken(firstLine(fetched.stderr), from.token));
  // git noted the server as one to ask for missing objects; nothing may be asked of it later, when no token is at hand.
  await copyFile(before, config);
  if (!(await repository.hasCommit(from.sha))) return failed("The server sent no such commit");
  return { state: "fetched", repository, whole: !existsSync(join(folder, "shallow")) };
}

function failed(reason: string): OlderHistory {
  return { state: "failed", reason };
}
