/**
 * The things a list in the evidence names, and when two of them are the same thing. Written after
 * rows 2.3 and 2.7 of the appendix to báo cáo 116-BC/TU ngày 23/12/2025 (nền tảng số).
 */
import { fold, normalize } from '../text/fold';

/**
 * What is passed over whole, then (named group) what parts two items. Passed over: brackets, an
 * address (a comma or dot in its path belongs to it unless the item ends there), a decimal comma.
 */
const PIECE = new RegExp(
  [
    String.raw`\([^()\n]*\)`,
    String.raw`https?:\/\/[^\s,;/]+(?:\/(?:[^\s,;.…]|[,;.](?![\s,;.…]|https?:|$))*)?`,
    String.raw`\d,(?=\d)`,
    String.raw`(?<between>[\n;,…]|\.{2,}|(?<![\p{L}\p{N}])v\.\s?v(?![\p{L}\p{N}])\.?)`,
  ].join('|'),
  'giu',
);
const BULLET = /^(?:[-–—•·+*▪●○]+|\d{1,2}[.)](?=\s)|[a-zđ]\)(?=\s))\s*/iu;
const LEAD_IN = /(?:^| )(?:gom|gom co|nhu|nhu sau|sau|sau day|la)$/;
/** What people write in a list that names nothing (folded). */
const NOTHING = new Set(['', 'khong', 'khong co', 'chua', 'chua co', 'khac', 'vv']);

function pieces(text: string): readonly string[] {
  const found: string[] = [];
  let start = 0;
  for (const match of text.matchAll(PIECE)) {
    if (match.groups?.['between'] === undefined) continue;
    found.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  found.push(text.slice(start));
  return found;
}

/** Without closing dots and spaces. A loop: `/[\s.]+$/` takes quadratic time on `. . . .`. */
function withoutClosingDots(text: string): string {
  let end = text.length;
  while (end > 0 && ' .\t'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Without bullet, closing dots, and the words that lead into a list ("… bao gồm:"). */
function item(piece: string): string {
  const bare = withoutClosingDots(piece.trim().replace(BULLET, ''));
  if (bare.endsWith(':')) return '';
  const colon = bare.indexOf(':');
  const leads = colon >= 0 && LEAD_IN.test(fold(bare.slice(0, colon)));
  return leads
    ? bare
        .slice(colon + 1)
        .trim()
        .replace(BULLET, '')
    : bare;
}

/**
 * The items of a list, as written: parted by lines, bullets, `;`, `,`, `…` and `v.v.`, though not
 * within brackets or addresses. Headings and lead-ins that end in a colon are left out.
 */
export function itemsFromEvidence(text: string): readonly string[] {
  return pieces(normalize(text))
    .map(item)
    .filter((one) => !NOTHING.has(fold(one)) && itemKey(one) !== '');
}

const ADDRESS = /https?:\/\/(\S+)/;
const WWW = /^\s*www\./;
/** Words that say what kind of thing is named, not which one (folded). */
const KIND = /(?<![\p{L}\p{N}])(?:ung dung|nen tang|phan mem|app)(?![\p{L}\p{N}])/gu;
const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

/**
 * Equal for two ways of writing one thing: `Ứng dụng VNeID` and `VNEID`; an address with and
 * without `https://`, `www.`, a closing `/` or a name before it. Empty when it names nothing.
 */
export function itemKey(written: string): string {
  const folded = fold(written);
  const named = ADDRESS.exec(folded)?.[1] ?? folded.replace(KIND, ' ');
  const key = named.replace(WWW, '').replace(NO_LETTERS, '');
  return key === '' ? folded.replace(NO_LETTERS, '') : key;
}

/** Each thing once, in the spelling met first. */
export function distinctItems(items: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const written of items) {
    const key = itemKey(written);
    if (!first.has(key)) first.set(key, written);
  }
  return [...first.values()];
}
