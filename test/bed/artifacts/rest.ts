import type { BlobBackend } from "./blob-backend.ts";
import type { ArtifactRecord, ArtifactRecords } from "./artifact-records.ts";
import { type ArtifactFaults, type ArtifactOperation, wrongDigest } from "./faults.ts";

export interface RestReply {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** JSON, or null for an empty body. */
  body: unknown;
}

export interface RestSurroundings {
  records: ArtifactRecords;
  blobs: BlobBackend;
  faults: ArtifactFaults;
  /** Base address of the API, for the links in answers. */
  apiUrl: string;
}

const routes = {
  ofRun: /^\/repos\/([^/]+\/[^/]+)\/actions\/runs\/(\d+)\/artifacts$/,
  ofRepository: /^\/repos\/([^/]+\/[^/]+)\/actions\/artifacts$/,
  one: /^\/repos\/([^/]+\/[^/]+)\/actions\/artifacts\/(\d+)$/,
  zip: /^\/repos\/([^/]+\/[^/]+)\/actions\/artifacts\/(\d+)\/zip$/,
};

/**
 * The public side: what a token with `actions: read` sees of the artifacts of any run. It answers the routes of
 * "GitHub Actions Artifacts" in GitHub's REST description and null for every other path. Permissions are the business
 * of whoever mounts it. `path` holds the query.
 */
export function answerArtifactRest(method: string, path: string, on: RestSurroundings): RestReply | null {
  if (method !== "GET") return null;
  const url = new URL(path, "http://127.0.0.1");
  const ofRun = routes.ofRun.exec(url.pathname);
  if (ofRun !== null) {
    return answer("rest-list", null, on, () => list(url, on, (record) => record.job.run.runId === Number(ofRun[2]), ofRun[1]));
  }
  const ofRepository = routes.ofRepository.exec(url.pathname);
  if (ofRepository !== null) return answer("rest-list", null, on, () => list(url, on, () => true, ofRepository[1]));
  const zip = routes.zip.exec(url.pathname);
  const one = zip ?? routes.one.exec(url.pathname);
  if (one === null) return null;
  const record = on.records.byId(Number(one[2]));
  const visible = record !== null && record.finalized !== null && sameRepository(record, one[1]);
  return answer(zip === null ? "rest-get" : "rest-download", record?.name ?? null, on, () => {
    if (!visible) return problem(404, "Not Found");
    if (zip === null) return json(describe(record, on, "rest-get"));
    if (on.records.expired(record)) return problem(410, "Artifact has expired");
    return { status: 302, headers: { location: on.blobs.downloadUrl(record.blobKey, `${record.name}.zip`) }, body: null };
  });
}

function answer(operation: ArtifactOperation, name: string | null, on: RestSurroundings, work: () => RestReply): RestReply {
  const fault = on.faults.take(operation, name, ["status"]);
  return fault === null ? work() : problem(fault.status, fault.message ?? "injected");
}

function list(url: URL, on: RestSurroundings, chosen: (record: ArtifactRecord) => boolean, repository: string | undefined): RestReply {
  const name = url.searchParams.get("name");
  const perPage = Math.min(Math.max(Number(url.searchParams.get("per_page") ?? "30") || 30, 1), 100);
  const page = Math.max(Number(url.searchParams.get("page") ?? "1") || 1, 1);
  const all = on.records.all
    .filter((record) => record.finalized !== null && sameRepository(record, repository) && chosen(record))
    .filter((record) => name === null || record.name === name)
    .toReversed();
  const last = Math.max(Math.ceil(all.length / perPage), 1);
  const link = (to: number, relation: string): string => {
    const target = new URL(`${on.apiUrl}${url.pathname}`);
    for (const [key, value] of url.searchParams) target.searchParams.set(key, value);
    target.searchParams.set("page", String(to));
    return `<${target.href}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, "prev"), link(1, "first")] : []),
    ...(page < last ? [link(page + 1, "next"), link(last, "last")] : []),
  ];
  const shown = all.slice((page - 1) * perPage, page * perPage).map((record) => describe(record, on, "rest-list"));
  const reply = json({ total_count: all.length, artifacts: shown });
  return links.length === 0 ? reply : { ...reply, headers: { ...reply.headers, link: links.join(", ") } };
}

function describe(record: ArtifactRecord, on: RestSurroundings, operation: "rest-list" | "rest-get"): unknown {
  const { run } = record.job;
  const lying = on.faults.take(operation, record.name, ["wrong-digest"]) !== null;
  const url = `${on.apiUrl}/repos/${run.repository}/actions/artifacts/${record.id}`;
  return {
    id: record.id,
    node_id: `MDg6QXJ0aWZhY3Q${record.id}`,
    name: record.name,
    size_in_bytes: record.finalized?.size ?? 0,
    url,
    archive_download_url: `${url}/zip`,
    expired: on.records.expired(record),
    digest: lying ? wrongDigest : (record.finalized?.digest ?? null),
    created_at: record.createdAt.toISOString(),
    updated_at: record.createdAt.toISOString(),
    expires_at: record.expiresAt.toISOString(),
    workflow_run: {
      id: run.runId,
      repository_id: run.repositoryId ?? 1,
      head_repository_id: run.headRepositoryId ?? run.repositoryId ?? 1,
      head_branch: run.headBranch,
      head_sha: run.headSha,
    },
  };
}

function sameRepository(record: ArtifactRecord, repository: string | undefined): boolean {
  return record.job.run.repository.toLowerCase() === repository?.toLowerCase();
}

function json(body: unknown): RestReply {
  return { status: 200, headers: { "content-type": "application/json; charset=utf-8" }, body };
}

function problem(status: number, message: string): RestReply {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: { message, documentation_url: "https://docs.github.com/rest/actions/artifacts", status: String(status) },
  };
}
