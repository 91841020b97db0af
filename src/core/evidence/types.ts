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
  /** The kind in words as its abbreviation (`Công văn` → `CV`), null when no kind stands before. */
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
  readonly places: readonly PlaceMention[];
  readonly unknownPlaces: readonly UnknownPlace[];
  /** Web addresses. */
  readonly addresses: readonly Span[];
  /** True when it ends in `...`, `…`, `v.v.`: more exists than is listed. */
  readonly open: boolean;
  /** True for "chưa tổ chức", "không có": the text says that there is nothing. */
  readonly absent: boolean;
}
