/** Telling files apart that bear one name, and one file given twice. */

import type { SourceFile } from '../../hosts/host';

/** The same for the same name and content only. */
export async function identityOf({ name, bytes }: SourceFile): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes.slice());
  return [...new Uint8Array(digest), name].join(' ');
}

/** `Phụ lục.xlsx` where that is taken: `Phụ lục (2).xlsx`. */
export function freeFileName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.');
  const end = dot > 0 ? dot : name.length;
  let free = name;
  for (let number = 2; taken.has(free); number += 1) {
    free = `${name.slice(0, end)} (${String(number)})${name.slice(end)}`;
  }
  return free;
}
