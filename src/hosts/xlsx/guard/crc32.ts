/** Eight bytes at a time take a third of the time of one by one. */
const AT_ONCE = 8;

/** `TABLE[256 * n + byte]` is what a byte that n others follow does to the checksum. */
const TABLE = new Int32Array(256 * AT_ONCE);
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  TABLE[byte] = value;
}
for (let at = 256; at < TABLE.length; at++) {
  const before = entry(at - 256);
  TABLE[at] = (before >>> 8) ^ entry(before & 0xff);
}

function entry(at: number): number {
  return TABLE[at] ?? 0;
}

/** The checksum of zip entries (CRC-32, ISO 3309), unsigned. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { length } = bytes;
  let crc = 0xffffffff;
  let at = 0;
  for (; at + AT_ONCE <= length; at += AT_ONCE) {
    const first = crc ^ view.getInt32(at, true);
    const second = view.getInt32(at + 4, true);
    crc =
      entry(0x700 | (first & 0xff)) ^
      entry(0x600 | ((first >>> 8) & 0xff)) ^
      entry(0x500 | ((first >>> 16) & 0xff)) ^
      entry(0x400 | (first >>> 24)) ^
      entry(0x300 | (second & 0xff)) ^
      entry(0x200 | ((second >>> 8) & 0xff)) ^
      entry(0x100 | ((second >>> 16) & 0xff)) ^
      entry(second >>> 24);
  }
  for (; at < length; at++) crc = entry((crc ^ view.getUint8(at)) & 0xff) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
