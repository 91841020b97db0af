import { HostFailure } from '../../host-failure';
import { byteString, hasText } from '../guard/bytes';
import { sniff } from '../guard/sniff';
import { readZipDirectory } from '../guard/zip-directory';
import { openZipPackage } from '../guard/zip-package';
import type { ZipPackage } from '../guard/zip-package';
import { isOpenDocument } from '../read/ods';
import { copyZip } from './copy-zip';
import { copyOf } from './splice';

const SIGNATURES = '_xmlsignatures/';

/** A package while it is changed; the file it came from stays as it is. */
export class PackageDraft implements ZipPackage {
  private readonly zip: ZipPackage;
  /** Names as the file has them, by their lower case. */
  private readonly names = new Map<string, string>();
  private readonly originals = new Map<string, Uint8Array | null>();
  private readonly changes = new Map<string, Uint8Array | null>();

  /**
   * @throws FileRefused when the file is damaged.
   * @throws HostFailure `not-supported` with `reason` `format` (an .xls or .ods) or `signed` (any
   *   change would make the signature void).
   */
  constructor(private readonly file: Uint8Array) {
    if (!isPackage(file)) throw new HostFailure('not-supported', { reason: 'format' });
    this.zip = openZipPackage(file);
    for (const { name } of readZipDirectory(file)) this.names.set(name.toLowerCase(), name);
    for (const name of this.names.keys()) {
      if (name.startsWith(SIGNATURES)) throw new HostFailure('not-supported', { reason: 'signed' });
    }
  }

  has(name: string): boolean {
    const change = this.changes.get(this.nameOf(name));
    return change === undefined ? this.zip.has(name) : change !== null;
  }

  read(name: string): Uint8Array | null {
    const key = this.nameOf(name);
    const change = this.changes.get(key);
    if (change !== undefined) return change;
    let original = this.originals.get(key);
    if (original === undefined) this.originals.set(key, (original = this.zip.read(name)));
    return original;
  }

  /**
   * The bytes of an XML part as they stand, to be changed in places.
   * @throws HostFailure `not-supported` with `reason` `encoding` when they are no UTF-8, `unexpected`
   *   when there is no such part.
   */
  xml(part: string): Uint8Array {
    const bytes = this.read(part);
    if (!bytes) throw new HostFailure('unexpected', { code: 'part-missing', part });
    if (!isUtf8(bytes)) throw new HostFailure('not-supported', { reason: 'encoding', part });
    return bytes;
  }

  write(name: string, content: Uint8Array): void {
    this.changes.set(this.nameOf(name), content);
  }

  remove(name: string): void {
    this.changes.set(this.nameOf(name), null);
  }

  /** True when the part is not what it was in the file. */
  isChanged(name: string): boolean {
    const key = this.nameOf(name);
    const change = this.changes.get(key);
    if (change === undefined) return false;
    const original = this.originals.get(key);
    return !change || !original || !sameBytes(change, original);
  }

  /** The file with what was written; parts that are the same as before stay as they were packed. */
  toBytes(): Uint8Array<ArrayBuffer> {
    const changed = [...this.changes].filter(([name]) => this.isChanged(name));
    return changed.length === 0 ? copyOf(this.file) : copyZip(this.file, new Map(changed));
  }

  private nameOf(name: string): string {
    return this.names.get(name.toLowerCase()) ?? name;
  }
}

/** True for an .xlsx or .xlsm, the only files we can change. @throws FileRefused */
export function isPackage(file: Uint8Array): boolean {
  return sniff(file) === 'zip' && !isOpenDocument(openZipPackage(file));
}

function isUtf8(bytes: Uint8Array): boolean {
  const start = hasText(bytes, '\xef\xbb\xbf') ? 3 : 0;
  if (!hasText(bytes, '<', start) || hasText(bytes, '<\0', start)) return false;
  if (!hasText(bytes, '<?xml', start)) return true;
  const declaration = byteString(bytes, start, bytes.indexOf(0x3e));
  const encoding = /\sencoding\s*=\s*["']([\w.-]+)["']/.exec(declaration)?.[1] ?? 'utf-8';
  return /^utf-?8$/i.test(encoding);
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
