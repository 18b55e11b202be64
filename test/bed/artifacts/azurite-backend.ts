import { type ChildProcessByStdio, spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createRequire } from "node:module";
import type { Readable } from "node:stream";

import { attachment, type BlobBackend } from "./blob-backend.ts";

/** The account and key that Azurite documents for everyone: a constant of the emulator, not a secret. */
const account = "devstoreaccount1";
const accountKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
const version = "2020-12-06";

const sign = (lines: readonly string[]): string =>
  createHmac("sha256", Buffer.from(accountKey, "base64")).update(lines.join("\n"), "utf8").digest("base64");

/** An account signature, for making the container ("Create an account SAS", string to sign of 2020-12-06). */
function accountSignature(expiry: string): URLSearchParams {
  const sig = sign([account, "rwdlac", "b", "co", "", expiry, "", "", version, "", ""]);
  return new URLSearchParams({ sv: version, ss: "b", srt: "co", sp: "rwdlac", se: expiry, sig });
}

/** A signature for one blob ("Create a service SAS", string to sign of 2020-12-06). */
function blobSignature(path: string, permissions: string, expiry: string, disposition: string): URLSearchParams {
  const resource = `/blob/${account}/${path}`;
  const sig = sign([permissions, "", expiry, resource, "", "", "", version, "b", "", "", "", disposition, "", "", ""]);
  return new URLSearchParams({
    sv: version,
    sr: "b",
    sp: permissions,
    se: expiry,
    ...(disposition === "" ? {} : { rscd: disposition }),
    sig,
  });
}

/**
 * Azurite, Microsoft's emulator of Azure storage, as the blob store: a second, independent judge of what the client
 * sends. Runs as a child process on a free port, in memory; `close` ends it.
 */
export async function startAzurite(): Promise<BlobBackend> {
  const entry = createRequire(import.meta.url).resolve("azurite/dist/src/blob/main.js");
  const child = spawn(
    process.execPath,
    [entry, "--inMemoryPersistence", "--blobHost", "127.0.0.1", "--blobPort", "0", "--skipApiVersionCheck", "--disableTelemetry"],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  // A test that fails before `close` must not leave the emulator behind.
  const endWithUs = (): void => void child.kill("SIGKILL");
  process.once("exit", endWithUs);
  const url = await listening(child);
  const expiry = "2099-01-01T00:00:00Z";
  const container = "actions-results";
  const base = `${url}/${account}`;
  const made = await fetch(`${base}/${container}?restype=container&${accountSignature(expiry).toString()}`, {
    method: "PUT",
    headers: { "x-ms-version": version },
  });
  if (!made.ok) throw new Error(`Azurite made no container: ${made.status} ${await made.text()}`);

  const address = (key: string, permissions: string, disposition: string): string =>
    `${base}/${key}?${blobSignature(key, permissions, expiry, disposition).toString()}`;
  return {
    uploadUrl: (key) => address(key, "cw", ""),
    downloadUrl: (key, fileName) => address(key, "r", attachment(fileName)),
    async read(key) {
      const response = await fetch(address(key, "r", ""), { headers: { "x-ms-version": version } });
      if (!response.ok) return null;
      return {
        content: new Uint8Array(await response.arrayBuffer()),
        contentType: response.headers.get("content-type") ?? "application/octet-stream",
      };
    },
    // A signature cannot be taken back; Azurite has no immutable blobs.
    seal: () => undefined,
    async remove(key) {
      await fetch(address(key, "d", ""), { method: "DELETE", headers: { "x-ms-version": version } });
    },
    async close() {
      process.removeListener("exit", endWithUs);
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Waits for the line in which Azurite names its port; its error output is the reason when it ends before. */
function listening(child: ChildProcessByStdio<null, Readable, Readable>): Promise<string> {
  return new Promise((resolve, reject) => {
    let seen = "";
    const look = (chunk: Buffer): void => {
      seen += chunk.toString("utf8");
      const address = /listens on (http:\/\/127\.0\.0\.1:\d+)/.exec(seen)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on("data", look);
    child.stderr.on("data", look);
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`Azurite ended with ${code} before it listened: ${seen}`)));
  });
}
