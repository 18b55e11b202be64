import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Subject } from "../facts/subject.ts";
import { fetchOlderHistory } from "../git/older-history.ts";
import type { Repository } from "../git/repository.ts";
import type { Host } from "../host/host.ts";

/** How much history an action may fetch, and with which token. */
export interface HistoryWish {
  /** Generations of commits before the base; 0: nothing is fetched. */
  readonly depth: number;
  readonly token: string | null;
}

/** Fetched history: readable until it is closed. */
export interface FetchedHistory {
  readonly repository: Repository;
  /** True when nothing is cut off. */
  readonly whole: boolean;
}

/** A fetch under way. `history` never fails; `null`: none was needed, wished or possible. Close it in every case. */
export interface HistoryUnderWay {
  readonly history: Promise<FetchedHistory | null>;
  close(): Promise<void>;
}

/**
 * Fetches, for a shallow checkout, the history of the base commit from the repository of the pull request into a folder
 * of its own under the runner's temporary one, which `close` removes. It starts at once, so that it runs beside the
 * reading of the files. Where it fails, the log says why and the pack rests on what the checkout shows.
 */
export function startOlderHistory(
  host: Host,
  session: { readonly subject: Subject; repository(): Promise<Repository | null> },
  wish: HistoryWish | null,
): HistoryUnderWay {
  const folders: string[] = [];
  const history = fetchIfNeeded(host, session, wish, folders).catch((error: unknown) => {
    host.log.info(`older history was not fetched: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  });
  return {
    history,
    close: async () => {
      await history;
      // On Windows a process that is just ending may still hold a file.
      await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined)));
    },
  };
}

async function fetchIfNeeded(
  host: Host,
  session: { readonly subject: Subject; repository(): Promise<Repository | null> },
  wish: HistoryWish | null,
  folders: string[],
): Promise<FetchedHistory | null> {
  const { repository: name, baseSha } = session.subject;
  if (wish === null || wish.depth === 0 || wish.token === null || name === null || baseSha === null) return null;
  const repository = await session.repository();
  if (repository === null || !repository.shallow || !isCloneOf(repository, name)) return null;
  if ((await visibleGenerations(repository, baseSha, wish.depth)) >= wish.depth) return null;
  const folder = await mkdtemp(join(host.env["RUNNER_TEMP"] || tmpdir(), "trust-layer-history-"));
  folders.push(folder);
  host.log.step("fetching the history of the base, since the checkout is shallow");
  const started = performance.now();
  const serverUrl = host.env["GITHUB_SERVER_URL"] || "https://github.com";
  const fetched = await fetchOlderHistory({ serverUrl, repository: name, token: wish.token, sha: baseSha, depth: wish.depth }, folder);
  if (fetched.state === "failed") {
    host.log.info(`older history was not fetched: ${fetched.reason}`);
    return null;
  }
  host.log.debug(`older history was fetched in ${Math.round(performance.now() - started)} ms`);
  return fetched;
}

/** A checkout of another repository has another history. An unknown origin may be a local mirror. */
function isCloneOf(repository: Repository, name: string): boolean {
  return repository.originRepository === null || repository.originRepository.toLowerCase() === name.toLowerCase();
}

/** Commits in a row, by first parents, that are there already; 0 where the commit is not. */
async function visibleGenerations(repository: Repository, sha: string, most: number): Promise<number> {
  const counted = await repository.attempt(["rev-list", "--count", "--first-parent", `--max-count=${most}`, sha, "--"]);
  return counted.code === 0 ? Number(counted.stdout.toString("latin1")) : 0;
}
