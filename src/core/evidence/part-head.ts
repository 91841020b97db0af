/** The head of a part: who or what shares, up to the first quantity. */
import type { PlaceMention, UnknownPlace } from '../places/types';
import type { CountedText } from './numbers';
import type { EvidenceSource } from './source';
import type { Quantity, Span } from './types';

export interface PlacesByStart {
  readonly mentions: readonly PlaceMention[];
  /** By the place where the name begins. */
  readonly communes: ReadonlyMap<number, PlaceMention>;
  readonly unknown: ReadonlyMap<number, Span>;
}

export function placesByStart(
  mentions: readonly PlaceMention[],
  unknown: readonly UnknownPlace[],
): PlacesByStart {
  return {
    mentions,
    communes: new Map(mentions.map((mention) => [mention.start, mention])),
    unknown: new Map(unknown.map((place) => [place.start, place])),
  };
}

export interface PartHead {
  readonly place: PlaceMention | null;
  /** How many measures must follow for it to be a part. */
  readonly measures: number;
}

const LONGEST = 120;

/** The head from `start` to the quantity, or null when it is none; see `findParts` for the four kinds. */
export function headOf(
  source: EvidenceSource,
  counted: CountedText,
  places: PlacesByStart,
  start: number,
  quantity: Quantity,
): PartHead | null {
  if (quantity.start <= start || quantity.start - start > LONGEST) return null;
  const named = placeAt(source, places, start);
  if (named) {
    const link = counted.plain.slice(named.end, quantity.start);
    const joined = LINK.test(link) && (quantity.unit !== null || /[:(=-]/.test(link));
    if (joined) return { place: named.place, measures: 1 };
  }
  const words = counted.plain.slice(start, quantity.start);
  const kept = source.clean.slice(start, quantity.start);
  if (isLabel(words, kept) && endsWell(counted.plain, quantity)) {
    const end = quantity.start;
    const place = places.mentions.find((mention) => mention.start >= start && mention.end <= end);
    return { place: place ?? null, measures: 1 };
  }
  if (quantity.unit === null) return null;
  if (BODY_ACTS.test(words)) return { place: null, measures: 2 };
  return GROUP_IN_BRACKETS.test(words) ? { place: null, measures: 1 } : null;
}

const KIND = /(?:(?:tai|rieng|o) )?(?:(?:xa|phuong|dac khu) ?:? ?|[xp]\. ?)/y;
/** From the name to its quantity: marks, a verb, a rate whose numbers follow. */
const LINK =
  /^(?: ?[:(=-]| ?(?:da|duoc|to chuc|mo|thanh lap|huong dan|tap huan|dat|la|voi|gom)(?![a-z])| ?\d{1,3}(?:[.,]\d{1,3})? ?%){0,6} ?$/;

function placeAt(
  source: EvidenceSource,
  places: PlacesByStart,
  start: number,
): { place: PlaceMention | null; end: number } | null {
  KIND.lastIndex = start;
  const name = KIND.test(source.plain) ? KIND.lastIndex : start;
  const place = places.communes.get(name) ?? places.communes.get(start);
  if (place) return { place, end: place.end };
  const unknown = places.unknown.get(name);
  return unknown ? { place: null, end: unknown.end } : null;
}

const LABEL = /^[a-z][^:\d;\n]*: ?$/;
/** What announces a whole, a moment or an address, and shares out nothing. */
const NO_LABEL =
  /^(?:(?:tong|ket qua|trong do|luy ke|den nay|hien nay|hien tai|trong ky|ty le|ti le|dat|gom|bao gom|cu the|thoi gian|dia diem|dia chi|dien thoai|dt|sdt|hotline|ghi chu)(?![a-z])|(?:cong|gio) ?:|(?:ngay|thang|nam|quy) {2,})/;
const TELEPHONE = /0\d{2}/y;

function isLabel(words: string, kept: string): boolean {
  // "Số lớp: 5" counts; "Sở Nội vụ: 5" shares.
  return LABEL.test(words) && !NO_LABEL.test(words) && !/^số\s/i.test(kept);
}

/** A bare number after a label must be all that is said: "Công ty: 3 chi nhánh đã …" is prose. */
function endsWell(plain: string, quantity: Quantity): boolean {
  TELEPHONE.lastIndex = quantity.start;
  if (TELEPHONE.test(plain)) return false;
  return (
    quantity.unit !== null ||
    /^ ?(?:$|[,;.)(/\n])/.test(plain.slice(quantity.end, quantity.end + 2))
  );
}

const BODY_ACTS =
  /^(?:so|ban|phong|truong|cong an|doan|hoi|mat tran|ubnd|ubmttq|uy ban|trung tam|dang uy|tinh uy|chi bo|cong ty|htx|hop tac xa|bao|ngan hang|vnpt|viettel)(?![a-z])[^:(\d]* (?:to chuc|mo) $/;
const GROUP_IN_BRACKETS =
  /^(?:thon|bon|buon|to dan pho|tdp|khu pho|truong|nhom|dot|chi bo|chi doan|chi hoi|cong ty|htx|hop tac xa)(?![a-z])[^:(\d]*\( ?$/;
