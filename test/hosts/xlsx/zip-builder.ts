/** Writes zip files for tests, honest ones and ones whose headers lie. */
import { deflateSync } from 'fflate';
import { crc32 } from '../../../src/hosts/xlsx/guard/crc32';

export interface ZipEntrySpec {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** 0 stored, 8 deflated (default); anything else stores the data and names that method. */
  readonly method?: number;
  /** Replace what both headers would truly say. */
  readonly size?: number;
  readonly compressedSize?: number;
  readonly crc?: number;
  readonly flags?: number;
  /** Replace what the local header says. */
  readonly localName?: string;
  readonly localSize?: number;
  /** Index of another entry whose local header this one points to. */
  readonly sharesWith?: number;
  /** Extra field of the central header. */
  readonly extra?: Uint8Array;
}

export interface ZipLies {
  readonly count?: number;
  readonly directorySize?: number;
  readonly directoryStart?: number;
  readonly disk?: number;
  /** Bytes between the directory and its end record. */
  readonly beforeEnd?: Uint8Array;
  readonly trailing?: string;
}

export function buildZip(
  specs: readonly ZipEntrySpec[],
  lies: ZipLies = {},
): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const push = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const offsets: number[] = [];
  /** By content: some tests zip the same megabytes several times. */
  const deflated = new Map<string | Uint8Array, Uint8Array>();
  const central = specs.map((spec) => {
    const raw = toBytes(spec.data);
    const method = spec.method ?? 8;
    const data = method === 8 ? (deflated.get(spec.data) ?? deflateSync(raw)) : raw;
    deflated.set(spec.data, data);
    const common = [
      spec.flags ?? 0,
      method,
      spec.crc ?? crc32(raw),
      spec.compressedSize ?? data.length,
      spec.size ?? raw.length,
    ] as const;
    const offset = spec.sharesWith === undefined ? length : (offsets[spec.sharesWith] ?? 0);
    offsets.push(offset);
    if (spec.sharesWith === undefined) {
      push(localHeader(spec, common));
      push(data);
    }
    return centralHeader(spec, common, offset);
  });
  const start = length;
  central.forEach(push);
  const size = length - start;
  if (lies.beforeEnd) push(lies.beforeEnd);
  const count = lies.count ?? specs.length;
  push(
    record('PK\x05\x06', [
      [2, lies.disk ?? 0],
      [2, 0],
      [2, count],
      [2, count],
      [4, lies.directorySize ?? size],
      [4, lies.directoryStart ?? start],
      [2, 0],
    ]),
  );
  if (lies.trailing) push(toBytes(lies.trailing));
  return join(pieces);
}

/** Little-endian fields, each a length in bytes and a value. */
export function fields(
  list: readonly (readonly [length: number, value: number])[],
): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const [length, value] of list) {
    for (let index = 0; index < length; index++) bytes.push(Math.floor(value / 256 ** index) % 256);
  }
  return Uint8Array.from(bytes);
}

export function toBytes(data: string | Uint8Array): Uint8Array {
  return typeof data === 'string' ? new TextEncoder().encode(data) : data;
}

export function join(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

type Common = readonly [
  flags: number,
  method: number,
  crc: number,
  compressed: number,
  size: number,
];

function localHeader(
  spec: ZipEntrySpec,
  [flags, method, crc, compressed, size]: Common,
): Uint8Array<ArrayBuffer> {
  const name = toBytes(spec.localName ?? spec.name);
  const header = record('PK\x03\x04', [
    [2, 20],
    [2, flags],
    [2, method],
    [4, 0],
    [4, crc],
    [4, compressed],
    [4, spec.localSize ?? size],
    [2, name.length],
    [2, 0],
  ]);
  return join([header, name]);
}

function centralHeader(
  spec: ZipEntrySpec,
  [flags, method, crc, compressed, size]: Common,
  offset: number,
): Uint8Array<ArrayBuffer> {
  const name = toBytes(spec.name);
  const extra = spec.extra ?? new Uint8Array();
  const header = record('PK\x01\x02', [
    [2, 20],
    [2, 20],
    [2, flags],
    [2, method],
    [4, 0],
    [4, crc],
    [4, compressed],
    [4, size],
    [2, name.length],
    [2, extra.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, offset],
  ]);
  return join([header, name, extra]);
}

function record(
  signature: string,
  list: readonly (readonly [number, number])[],
): Uint8Array<ArrayBuffer> {
  return join([toBytes(signature), fields(list)]);
}
