/** Node's own inflating and checksums, three times as fast as any in JavaScript; null in a page. */
export const nodeZlib =
  typeof process === 'undefined' ? null : (process.getBuiltinModule?.('node:zlib') ?? null);
