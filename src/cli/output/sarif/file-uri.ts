import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a name in Unicode cannot hold, and what `encodeURIComponent` refuses. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A relative reference as RFC 3986 has it, `xa/%C4%91%E1%BB%A3t%201/a.xlsx`; a whole path as `file:`. */
export function fileUri(file: string): string {
  const name = path.normalize(file).replace(LONE_SURROGATE, '\ufffd');
  if (path.isAbsolute(name)) return pathToFileURL(name).href;
  return name.split(path.sep).map(encodeURIComponent).join('/');
}
