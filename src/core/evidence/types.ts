/**
 * Facts read from an evidence text. Offsets are UTF-16 positions in the text as given, so that
 * the very words a finding speaks of can be shown.
 */
import type { PlaceMention, UnknownPlace } from '../places/types';
import type { Qualifier } from '../values/types';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A quantity with the unit written after it: `01 lớp`, `hơn 9.000 hồ sơ`. */
export interface Quantity extends Span {
  readonly value: number;
  /** Folded, singular words as written: `lop`, `nguoi`, `ho so`; null when none follows. */
  readonly unit: string | null;
  readonly qualifier: Qualifier | null;
}

export interface DocumentDate extends Span {
  /** As written, `04/7/2025`. */
  readonly text: string;
  /** ISO date, or null for a day that does not exist (`31/02/2026`). */
  readonly date: string | null;
}

/** `Công văn số 88/UBND-VHXH ngày 25/7/2025`. */
export interface DocumentReference extends Span {
  readonly text: string;
  /** The kind in words, `Công văn`; null when none stands before. */
  readonly kind: Span | null;
  /** Those words as an abbreviation (`Công văn` → `CV`); null for no kind, and for `văn bản`. */
  readonly statedType: string | null;
  /** `88`, as a number: `03` is 3. */
  readonly number: number;
  /** Without the number: `UBND-VHXH`, `KH-UBND`, `CV/ĐU`; upper case, đ mapped. */
  readonly symbol: string;
  /** The type the symbol bears (`KH`), `CV` for an untyped State letter (công văn), null when unknown. */
  readonly symbolType: string | null;
  readonly system: 'state' | 'state-legal' | 'party';
  readonly issuer: string;
  /** Year of the document when its date is known; State numbers restart each year. */
  readonly date: DocumentDate | null;
  /**
   * `listed`: the document the item is about. `cited`: named after it as its ground
   * ("về thực hiện Nghị quyết số 57-NQ/TW").
   */
  readonly role: 'listed' | 'cited';
  /** Line of the text it stands in, counted from 0 over items. */
  readonly item: number;
}

/** Something that looks like a document number and is not well formed. */
export interface MalformedDocument extends Span {
  readonly text: string;
}

/** One line or bullet of the text. `depth` 1 is a `+` under a `-` or `·`. */
export interface EvidenceItem extends Span {
  readonly text: string;
  readonly depth: number;
  /** True when it began with a bullet or a number. */
  readonly bulleted: boolean;
  /** The number it began with: 3 for `3.`, `3)`; null for any other bullet, `1.1.` included. */
  readonly number: number | null;
}

/** `Xã Phan Rí Cửa 01 lớp: 120 người`: a share of the whole with what it contributes. */
export interface Part extends Span {
  readonly text: string;
  /** The commune, when the part names one of the province. */
  readonly place: PlaceMention | null;
  readonly quantities: readonly Quantity[];
}

/** `14.033/17.423 đạt 80.5%`, `11/11 thôn`, `23 tổ/23 khu phố`. */
export interface Ratio extends Span {
  readonly text: string;
  readonly numerator: number;
  readonly denominator: number;
  /** Units after numerator and denominator, folded; null when not written. */
  readonly units: readonly [string | null, string | null];
  /** The rate said to follow, in points, and with how many decimals it was written. */
  readonly stated: {
    readonly rate: number;
    readonly decimals: number;
    readonly text: string;
  } | null;
}

/** `Tổng cộng: 5.000`. */
export interface StatedTotal extends Span {
  readonly value: number;
  readonly unit: string | null;
}

/** `100% cán bộ …` with no numbers behind it. */
export interface StatedRate extends Span {
  readonly rate: number;
  readonly text: string;
}

/**
 * A time named outside the documents: `tháng 3/2025`, `Quý I/2026`, `6 tháng đầu năm 2026`,
 * `giai đoạn 2026–2030`.
 */
export interface TimeMention extends Span {
  readonly text: string;
  /** `months`: the first months of a year; `stage`: several years, a school year, a term. */
  readonly kind: 'day' | 'month' | 'months' | 'quarter' | 'half' | 'year' | 'stage';
  /** First and last day, ISO 8601. */
  readonly from: string;
  readonly to: string;
  /**
   * `as-of`: how far the figures go ("đến 5/2026"). `during`: when it was done ("Trong tháng 3/2026
   * …"). `goal`: what is planned. `compared`: what figures are held against. `named`: any other.
   */
  readonly role: 'as-of' | 'during' | 'goal' | 'compared' | 'named';
}

/** "chưa tổ chức được lớp học riêng biệt nào": there is nothing in this unit. */
export interface Denial extends Span {
  readonly text: string;
  /** Folded: `lop`. */
  readonly unit: string;
}

/** What looks like a fact and is none the reader knows. */
export interface Unread extends Span {
  readonly text: string;
  readonly looksLike: 'number' | 'document';
}

export interface EvidenceFacts {
  readonly text: string;
  readonly items: readonly EvidenceItem[];
  readonly documents: readonly DocumentReference[];
  readonly malformed: readonly MalformedDocument[];
  readonly parts: readonly Part[];
  readonly ratios: readonly Ratio[];
  readonly totals: readonly StatedTotal[];
  /** Rates that no ratio stands behind. */
  readonly rates: readonly StatedRate[];
  /** Every number that counts something, those of parts, ratios, totals and rates included. */
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeMention[];
  readonly places: readonly PlaceMention[];
  readonly unknownPlaces: readonly UnknownPlace[];
  /** Web addresses. */
  readonly addresses: readonly Span[];
  /** The `...`, `…`, `v.v.` that says that more exists than is listed; null for a closed list. */
  readonly open: Span | null;
  /** "chưa tổ chức", "không có", where the text as a whole says that there is nothing; else null. */
  readonly absent: Span | null;
  /** That there is none of one thing, whatever else the text says. */
  readonly denials: readonly Denial[];
  readonly unread: readonly Unread[];
}
