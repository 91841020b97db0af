/** One change of an XML part: the bytes from `start` to `end` give way to `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The part with the changes made. Those that only put something in stand before a change that
 * begins in the same place, and among themselves in the order given.
 * @throws Error when changes overlap: that is a mistake of whoever made them.
 */
export function spliced(xml: Uint8Array, splices: readonly Splice[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let at = 0;
  const inOrder = [...splices].sort((one, other) => one.start - other.start || one.end - other.end);
  for (const { start, end, text } of inOrder) {
    if (start < at) throw new Error(`Changes overlap at ${String(start)}`);
    pieces.push(xml.subarray(at, start), encoder.encode(text));
    at = end;
  }
  pieces.push(xml.subarray(at));
  return joinBytes(pieces);
}

/** Bytes of their own: `slice` of a Node buffer would still be those of the file. */
export function copyOf(bytes: Uint8Array, from = 0, to = bytes.length): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes.subarray(from, to));
}

export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
