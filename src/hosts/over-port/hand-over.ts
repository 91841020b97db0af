/** The memory of bytes, to be handed over; what is shared, or part of something larger, is copied. */
export function buffersOf({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
