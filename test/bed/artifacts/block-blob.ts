import * as z from "zod";

const blockId = z.string().min(1).max(64);

/** One block blob: blocks are staged under an id, and become the content when a list of ids is committed (Azure, "Put Block List"). */
export class BlockBlob {
  readonly #staged = new Map<string, Uint8Array>();
  #committed: { content: Uint8Array; contentType: string; committedAt: Date } | null = null;
  sealed = false;

  get committed(): { content: Uint8Array; contentType: string; committedAt: Date } | null {
    return this.#committed;
  }

  stage(id: string, content: Uint8Array): void {
    this.#staged.set(blockId.parse(id), content);
  }

  put(content: Uint8Array, contentType: string): void {
    this.#committed = { content, contentType, committedAt: new Date() };
    this.#staged.clear();
  }

  /** False when the list names a block that was never staged: Azure answers InvalidBlockList and commits nothing. */
  commit(ids: readonly string[], contentType: string): boolean {
    const blocks: Uint8Array[] = [];
    for (const id of ids) {
      const block = this.#staged.get(id);
      if (block === undefined) return false;
      blocks.push(block);
    }
    this.put(Buffer.concat(blocks), contentType);
    return true;
  }
}

/** Block ids in order, out of the XML body of Put Block List; the client writes no other markup into it. */
export function blockIdsOf(xml: string): string[] {
  return [...xml.matchAll(/<(Latest|Uncommitted|Committed)>([^<]*)<\/\1>/g)].flatMap((match) => match[2] ?? []);
}
