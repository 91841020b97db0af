/** What a text says as a whole: that more exists than it lists, or that there is nothing. */
import type { PlaceMention } from '../places/types';
import type { EvidenceSource } from './source';
import type { Span } from './types';

const ELLIPSIS = /\.{3,}|…|(?<![a-z0-9])v ?\.? ?v(?![a-z0-9])/g;
/** What it may trail off from: a word, perhaps with `,`, a bracket or a quotation mark. */
const TRAILED = /([a-z]*)[a-z0-9%][)"']{0,2}[ ,;]{0,3}$/;
/** What may stand after the last word of a text. */
const CLOSING = /[\s.,;)"'\]]*$/;
const CLOSING_REACH = 16;
/** Blanks to be filled in: "ngày … tháng …", "số …/KH-UBND", "số … ngày …". */
const BEFORE_BLANK = /(?<![a-z])(so|ngay|thang|nam)[ :]*$/;
const AFTER_BLANK = /^[ ,]*(\/|(ngay|thang|nam|cua)(?![a-z]))/;

/**
 * The mark with which something trails off (`...`, `…`, `v.v.`) anywhere outside brackets, or at the very
 * end: the list there is open, wherever the text goes on. "(ông, bà, cha, mẹ…)" explains one word
 * and opens nothing; dots in a blank or an address (`addresses`) neither.
 */
export function findOpening(plain: string, addresses: readonly Span[]): Span | null {
  const closing = CLOSING.exec(plain.slice(-CLOSING_REACH))?.[0].length ?? 0;
  let depth = 0;
  let from = 0;
  for (const match of plain.matchAll(ELLIPSIS)) {
    const { index } = match;
    depth = depthAt(plain, from, index, depth);
    from = index;
    const before = plain.slice(Math.max(0, index - 24), index);
    const end = index + match[0].length;
    const after = plain.slice(end, end + 8);
    if (!TRAILED.test(before) || (BEFORE_BLANK.test(before) && AFTER_BLANK.test(after))) continue;
    if (/^ ?\//.test(after)) continue;
    if (addresses.some((address) => address.start <= index && index < address.end)) continue;
    if (depth === 0 || end >= plain.length - closing) return { start: index, end };
  }
  return null;
}

function depthAt(plain: string, from: number, to: number, before: number): number {
  let depth = before;
  for (let at = from; at < to; at += 1) {
    const character = plain[at];
    if (character === '(') depth += 1;
    else if (character === ')' && depth > 0) depth -= 1;
    else if (character === '\n') depth = 0;
  }
  return depth;
}

const LEAD =
  /(?:(?:hien nay|hien tai|hien|den nay|den thoi diem (?:nay|hien tai|bao cao)|trong (?:ky|quy|thang|nam)(?: [ivx]{1,3}| nay)?|tren dia ban|(?:ubnd |dang uy )?(?:xa|phuong|dac khu)|don vi|dia phuong|thi|van|deu)(?![a-z])|[-:,.]) {0,3}/y;
const NOTHING =
  /(?:chua|khong) (?:to chuc|co|phat sinh|thuc hien|trien khai|ban hanh|mo|tien hanh)(?! (?:kho khan|vuong mac|ton tai))(?![a-z])/y;
const WORD_ALONE = /^((?:chua|khong)(?: (?:co|phat sinh|to chuc|thuc hien))?)[ .;]*$/;
/** With their marks: `những` is not `nhưng`, nor Sông Lũy `song`. */
const BUT =
  /tuy nhiên|tuy vậy|(?<!\p{L})nhưng|, song|mặc dù|chỉ có|ngoài ra|đã (?:tổ chức|ban hành|lồng ghép|hướng dẫn|triển khai)/iu;

/**
 * The words, where the text itself begins with "chưa tổ chức", "chưa có", "không có", "không phát
 * sinh" …, at most after its subject ("Hiện nay xã Thuận An …"), and takes nothing of it back ("Hầu
 * hết các xã chưa tổ chức …", "… Tuy nhiên, tại xã …": báo cáo 116-BC/TU ngày 23/12/2025, phụ lục,
 * dòng 2.13); else null.
 */
export function findAbsence(
  source: EvidenceSource,
  mentions: readonly PlaceMention[],
): Span | null {
  const { plain, clean } = source;
  let at = plain.length - plain.trimStart().length;
  const alone = WORD_ALONE.exec(plain.slice(at))?.[1];
  if (alone !== undefined) return { start: at, end: at + alone.length };
  for (let steps = 0; steps < 8; steps += 1) {
    NOTHING.lastIndex = at;
    if (NOTHING.test(plain)) {
      return isNegation(clean, at) && !BUT.test(clean)
        ? { start: at, end: NOTHING.lastIndex }
        : null;
    }
    const mention = mentions.find(({ start }) => start === at);
    LEAD.lastIndex = at;
    if (mention) at = mention.end;
    else if (LEAD.test(plain)) at = LEAD.lastIndex;
    else return null;
    while (plain[at] === ' ') at += 1;
  }
  return null;
}

const NEGATION = /ch[ưu]a|kh[ôo]ng/iy;

/** "Chùa có …" folds to the letters of "Chưa có …". */
export function isNegation(clean: string, at: number): boolean {
  NEGATION.lastIndex = at;
  return NEGATION.test(clean);
}
