/*
 * A text seen through a decoding, with the way back: what is found in the decoded text is redacted where it stands in
 * the source.
 */

/** A stretch of a view: `length` characters from `at` on stand for the source from `start` to `end`. */
interface Piece {
  at: number;
  length: number;
  start: number;
  end: number;
  /** How many source characters one decoded character takes: 1 as it stands, 4/3 for base64, 2 for hex, 0 as a whole. */
  ratio: number;
}

export interface View {
  readonly text: string;
  /** The stretch of the source that `[start, end)` of the view stands for; it never cuts an escape in two. */
  source(start: number, end: number): { start: number; end: number };
}

/** Collects the pieces of a view from left to right. */
export class ViewBuilder {
  private readonly pieces: Piece[] = [];
  private readonly parts: string[] = [];
  private at = 0;

  /** Adds decoded text for a stretch of the source; see Piece for the ratio. */
  add(text: string, start: number, end: number, ratio: number): void {
    if (text === "") return;
    this.pieces.push({ at: this.at, length: text.length, start, end, ratio });
    this.parts.push(text);
    this.at += text.length;
  }

  /** Null when nothing was added. */
  build(): View | null {
    const pieces = this.pieces;
    if (pieces.length === 0) return null;
    return {
      text: this.parts.join(""),
      source(start, end) {
        const first = pieceAt(pieces, start);
        const last = pieceAt(pieces, Math.max(start, end - 1));
        if (first === undefined || last === undefined) return { start: 0, end: 0 };
        const from = first.ratio === 0 ? first.start : first.start + Math.floor((start - first.at) * first.ratio);
        const to = last.ratio === 0 ? last.end : Math.min(last.end, last.start + Math.ceil((end - last.at) * last.ratio));
        return { start: from, end: Math.max(from, to) };
      },
    };
  }
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}
