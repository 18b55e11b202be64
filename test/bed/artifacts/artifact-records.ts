import { createHash } from "node:crypto";

/** The run whose jobs upload: what GitHub's REST answer says of an artifact's run. */
export interface ArtifactRun {
  /** `owner/name` */
  repository: string;
  runId: number;
  headBranch: string;
  headSha: string;
  repositoryId?: number;
  /** Differs from `repositoryId` for a pull request from a fork. */
  headRepositoryId?: number;
}

/** One job of one attempt of a run, as the runtime token names it. */
export interface ArtifactJob {
  run: ArtifactRun;
  attempt: number;
  job: string;
}

export interface ArtifactRecord {
  readonly id: number;
  readonly name: string;
  readonly job: ArtifactJob;
  readonly mimeType: string;
  readonly blobKey: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  finalized: { size: number; digest: string | null } | null;
}

/** A refusal of the results service, with the code of the Twirp protocol and its HTTP status. */
export class TwirpError extends Error {
  override readonly name = "TwirpError";
  readonly code: string;
  readonly status: number;
  constructor(code: string, status: number, message: string) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** GitHub's ids of runs and jobs in the results service are UUIDs that say nothing; these are stable ones. */
export function runBackendId(runId: number): string {
  return uuidOf(`run ${runId}`);
}

export function jobBackendId(job: ArtifactJob): string {
  return uuidOf(`job ${job.run.runId} ${job.attempt} ${job.job}`);
}

function uuidOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}

/**
 * What the results service knows of artifacts. A name is unique in one attempt of a run, and an artifact never changes
 * once it exists ("an artifact with this name already exists on the workflow run", actions/upload-artifact v4); a
 * re-run may use the name again, and the artifacts of earlier attempts stay.
 */
export class ArtifactRecords {
  readonly #records: ArtifactRecord[] = [];
  readonly #now: () => Date;
  readonly #defaultRetentionDays: number;
  #nextId = 1_000_001;

  constructor(now: () => Date, defaultRetentionDays: number) {
    this.#now = now;
    this.#defaultRetentionDays = defaultRetentionDays;
  }

  create(job: ArtifactJob, name: string, mimeType: string, expiresAt: Date | null): ArtifactRecord {
    if (name === "") throw new TwirpError("invalid_argument", 400, "the name of an artifact must not be empty");
    if (this.find(job, name) !== null) {
      throw new TwirpError("already_exists", 409, "an artifact with this name already exists on the workflow run");
    }
    const id = this.#nextId;
    this.#nextId += 1;
    const createdAt = this.#now();
    const latest = new Date(createdAt.getTime() + this.#defaultRetentionDays * 86_400_000);
    const extension = mimeType === "application/zip" ? ".zip" : "";
    const record: ArtifactRecord = {
      id,
      name,
      job,
      mimeType,
      blobKey: `actions-results/${runBackendId(job.run.runId)}/${jobBackendId(job)}/${uuidOf(`artifact ${id}`)}${extension}`,
      createdAt,
      expiresAt: expiresAt === null || expiresAt > latest ? latest : expiresAt,
      finalized: null,
    };
    this.#records.push(record);
    return record;
  }

  /** The artifact of that name in the attempt of the run that the job belongs to, finalized or not. */
  find(job: ArtifactJob, name: string): ArtifactRecord | null {
    return (
      this.#records.find(
        (record) => record.job.run.runId === job.run.runId && record.job.attempt === job.attempt && record.name === name,
      ) ?? null
    );
  }

  byId(id: number): ArtifactRecord | null {
    return this.#records.find((record) => record.id === id) ?? null;
  }

  byBlobKey(key: string): ArtifactRecord | null {
    return this.#records.find((record) => record.blobKey === key) ?? null;
  }

  /** Finalized artifacts of every attempt of a run, oldest first; expired ones included. */
  ofRun(runId: number): ArtifactRecord[] {
    return this.#records.filter((record) => record.job.run.runId === runId && record.finalized !== null);
  }

  get all(): readonly ArtifactRecord[] {
    return this.#records;
  }

  remove(record: ArtifactRecord): void {
    const index = this.#records.indexOf(record);
    if (index >= 0) this.#records.splice(index, 1);
  }

  expired(record: ArtifactRecord): boolean {
    return record.expiresAt <= this.#now();
  }
}
