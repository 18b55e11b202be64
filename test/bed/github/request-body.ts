import type { IncomingMessage } from "node:http";

const LARGEST_BODY = 4 * 1024 * 1024;

/** The text of a request, cut where it is larger than any that GitHub takes. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > LARGEST_BODY) break;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** JSON, or nothing; `broken` says that there was text which is none. */
export function parsed(text: string): { value: unknown; broken: boolean } {
  if (text === "") return { value: null, broken: false };
  try {
    return { value: JSON.parse(text) as unknown, broken: false };
  } catch {
    return { value: null, broken: true };
  }
}
