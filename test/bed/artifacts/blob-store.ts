import { createHash, createHmac, randomBytes, randomUUID, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

import { attachment, type BlobBackend } from "./blob-backend.ts";
import { BlockBlob, blockIdsOf } from "./block-blob.ts";
import { answerEffects, type ArtifactFault, type ArtifactFaults, contentEffects } from "./faults.ts";
import { readBody, startLoopbackServer } from "./loopback-server.ts";

/** The service version that the blob client of `@actions/artifact` 6.2.1 speaks. */
const storageVersion = "2026-02-06";

/**
 * A blob store in memory that takes what the Azure client of `@actions/artifact` sends (Put Block, Put Block List, Put
 * Blob, Get Blob with ranges, Get Blob Properties) and answers with the headers and the XML errors of Azure.
 * `nameOf` gives the artifact name of a blob, for faults aimed at one artifact.
 */
export async function startBlobStore(faults: ArtifactFaults, nameOf: (key: string) => string | null): Promise<BlobBackend> {
  const blobs = new Map<string, BlockBlob>();
  const secret = randomBytes(32);
  const sign = (permission: "w" | "r", key: string, disposition: string): string =>
    createHmac("sha256", secret).update(`${permission}\n${key}\n${disposition}`).digest("base64");

  function blobAt(key: string): BlockBlob {
    const known = blobs.get(key);
    if (known !== undefined) return known;
    const blob = new BlockBlob();
    blobs.set(key, blob);
    return blob;
  }

  function refusal(url: URL, key: string, permission: "w" | "r"): Refusal | null {
    const given = Buffer.from(url.searchParams.get("sig") ?? "");
    const expected = Buffer.from(sign(permission, key, url.searchParams.get("rscd") ?? ""));
    const signed = given.length === expected.length && timingSafeEqual(given, expected);
    return signed ? null : { status: 403, code: "AuthenticationFailed", message: "The signature does not allow this." };
  }

  async function write(request: IncomingMessage, response: ServerResponse, url: URL, key: string): Promise<void> {
    const body = await readBody(request);
    const denied = refusal(url, key, "w");
    if (denied !== null) return refuse(response, denied);
    const blob = blobAt(key);
    if (blob.sealed) {
      return refuse(response, { status: 403, code: "AuthorizationFailure", message: "The artifact is finalized." });
    }
    const contentType = headerOf(request, "x-ms-blob-content-type") ?? "application/octet-stream";
    switch (url.searchParams.get("comp")) {
      case "block":
        blob.stage(url.searchParams.get("blockid") ?? "", body);
        break;
      case "blocklist":
        if (!blob.commit(blockIdsOf(Buffer.from(body).toString("utf8")), contentType)) {
          return refuse(response, { status: 400, code: "InvalidBlockList", message: "A block was never staged." });
        }
        break;
      case null:
        if (headerOf(request, "x-ms-blob-type") !== "BlockBlob") {
          return refuse(response, { status: 400, code: "InvalidHeaderValue", message: "x-ms-blob-type is not BlockBlob." });
        }
        blob.put(body, contentType);
        break;
      default:
        return refuse(response, { status: 400, code: "InvalidQueryParameterValue", message: "comp is not known." });
    }
    response.writeHead(201, {
      ...commonHeaders(),
      "content-md5": createHash("md5").update(body).digest("base64"),
      "x-ms-request-server-encrypted": "true",
      ...(blob.committed === null
        ? {}
        : { etag: etagOf(blob.committed.content), "last-modified": blob.committed.committedAt.toUTCString() }),
    });
    response.end();
  }

  function read(request: IncomingMessage, response: ServerResponse, url: URL, key: string): void {
    const denied = refusal(url, key, "r");
    if (denied !== null) return refuse(response, denied);
    const committed = blobs.get(key)?.committed ?? null;
    if (committed === null) {
      return refuse(response, { status: 404, code: "BlobNotFound", message: "The specified blob does not exist." });
    }
    const whole = spoil(committed.content, faults.take("download", nameOf(key), contentEffects));
    const range = rangeOf(headerOf(request, "x-ms-range") ?? headerOf(request, "range"), whole.length);
    const content = range === null ? whole : whole.subarray(range.first, range.last + 1);
    response.writeHead(range === null ? 200 : 206, {
      ...commonHeaders(),
      "content-type": committed.contentType,
      "content-length": content.length,
      "content-disposition": url.searchParams.get("rscd") ?? "attachment",
      "accept-ranges": "bytes",
      etag: etagOf(committed.content),
      "last-modified": committed.committedAt.toUTCString(),
      "x-ms-blob-type": "BlockBlob",
      ...(range === null ? {} : { "content-range": `bytes ${range.first}-${range.last}/${whole.length}` }),
    });
    response.end(request.method === "HEAD" ? undefined : content);
  }

  const server = await startLoopbackServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const key = decodeURIComponent(url.pathname.slice(1));
    const writing = request.method === "PUT";
    const fault = faults.take(writing ? "upload" : "download", nameOf(key), answerEffects);
    if (fault?.effect === "disconnect") return void request.socket.destroy();
    if (fault?.effect === "status") {
      if (writing) await readBody(request);
      return refuse(response, { status: fault.status, code: "InjectedFault", message: fault.message ?? "injected" });
    }
    if (writing) return write(request, response, url, key);
    if (request.method === "GET" || request.method === "HEAD") return read(request, response, url, key);
    refuse(response, { status: 405, code: "UnsupportedHttpVerb", message: "The resource does not support this verb." });
  });

  const address = (key: string): string => `${server.url}/${key.split("/").map(encodeURIComponent).join("/")}`;
  return {
    uploadUrl: (key) => `${address(key)}?${new URLSearchParams({ sp: "w", sig: sign("w", key, "") }).toString()}`,
    downloadUrl: (key, fileName) => {
      const disposition = attachment(fileName);
      return `${address(key)}?${new URLSearchParams({ sp: "r", rscd: disposition, sig: sign("r", key, disposition) }).toString()}`;
    },
    read: (key) => Promise.resolve(blobs.get(key)?.committed ?? null),
    seal: (key) => {
      blobAt(key).sealed = true;
    },
    remove: (key) => {
      blobs.delete(key);
      return Promise.resolve();
    },
    close: () => server.close(),
  };
}

interface Refusal {
  status: number;
  code: string;
  message: string;
}

function refuse(response: ServerResponse, refusal: Refusal): void {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${refusal.code}</Code><Message>${refusal.message}</Message></Error>`;
  response.writeHead(refusal.status, {
    ...commonHeaders(),
    "content-type": "application/xml",
    "content-length": Buffer.byteLength(body),
    "x-ms-error-code": refusal.code,
  });
  response.end(body);
}

function commonHeaders(): Record<string, string> {
  return { server: "Windows-Azure-Blob/1.0", "x-ms-request-id": randomUUID(), "x-ms-version": storageVersion };
}

function etagOf(content: Uint8Array): string {
  return `"0x${createHash("sha256").update(content).digest("hex").slice(0, 15).toUpperCase()}"`;
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function rangeOf(header: string | undefined, length: number): { first: number; last: number } | null {
  const match = /^bytes=(\d+)-(\d*)$/.exec(header ?? "");
  if (match === null) return null;
  const first = Number(match[1]);
  const last = match[2] === "" ? length - 1 : Math.min(Number(match[2]), length - 1);
  return first > last ? null : { first, last };
}

function spoil(content: Uint8Array, fault: ArtifactFault | null): Uint8Array {
  switch (fault?.effect) {
    case "truncate":
      return content.subarray(0, fault.bytes);
    case "replace":
      return fault.content;
    case "corrupt": {
      const copy = Uint8Array.from(content);
      copy[fault.offset] = 0xff ^ (copy[fault.offset] ?? 0);
      return copy;
    }
    default:
      return content;
  }
}
