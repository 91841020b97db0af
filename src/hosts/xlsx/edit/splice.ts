/** One change of an XML part: the bytes from `start` to `end` give way to `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The part with the changes made, which do not overlap; those at one place stand in the order given. */
export function spliced(xml: Uint8Array, splices: readonly Splice[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, text } of [...splices].sort((one, other) => one.start - other.start)) {
    pieces.push(xml.subarray(at, start), encoder.encode(text));
    at = end;
  }
  pieces.push(xml.subarray(at));
  return joinBytes(pieces);
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
