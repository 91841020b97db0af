/** Web addresses. */
import type { Span } from './types';

/** `https://…`, `www.…`, or a bare name of a site; a name begins where a word begins. */
const ADDRESS =
  /(?:https?:\/\/|(?<![a-z0-9@./-])www\.)[^\s<>"]+|(?<![a-z0-9.@/-])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)+(?:\/[^\s<>"]*)?/g;
/** What every address has; found in a fraction of the time. */
const LIKELY = /\.[a-z]{2}|:\/\/|www\./;
const ENDINGS = new Set('vn com net org edu gov info ai io app me tv'.split(' '));
const LAST_MARKS = /[.,;:!?)\]}'…]/;

/** Web addresses in a plain text, by place; the marks of the sentence after them are left out. */
export function findAddresses(plain: string): Span[] {
  if (!LIKELY.test(plain)) return [];
  const found: Span[] = [];
  for (const match of plain.matchAll(ADDRESS)) {
    const [text] = match;
    let { length } = text;
    while (length > 0 && LAST_MARKS.test(text.charAt(length - 1))) length -= 1;
    if (!/^(?:http|www\.)/.test(text) && !isSite(text.slice(0, length))) continue;
    found.push({ start: match.index, end: match.index + length });
  }
  return found;
}

function isSite(text: string): boolean {
  const slash = text.indexOf('/');
  const host = slash < 0 ? text : text.slice(0, slash);
  return ENDINGS.has(host.slice(host.lastIndexOf('.') + 1)) && /[a-z]/.test(host.slice(0, -3));
}
