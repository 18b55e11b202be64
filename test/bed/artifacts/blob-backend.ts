/** Where the bytes of artifacts lie: in memory (blob-store.ts), or in Azurite (azurite-backend.ts). */
export interface BlobBackend {
  /** An address with which the bearer may write this blob, once its artifact exists and is not finalized. */
  uploadUrl(key: string): string;
  /** An address with which the bearer may read this blob; answers carry the file name in content-disposition. */
  downloadUrl(key: string, fileName: string): string;
  /** The committed bytes and their type, null when nothing was committed. */
  read(key: string): Promise<{ content: Uint8Array; contentType: string } | null>;
  /** Refuses every later write: artifacts are immutable. */
  seal(key: string): void;
  remove(key: string): Promise<void>;
  close(): Promise<void>;
}

/** RFC 6266 with the UTF-8 form of RFC 8187, as GitHub's blob store sends it; the plain form is ASCII only. */
export function attachment(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\]/g, "_");
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
}
