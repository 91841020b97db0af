/** The units of commune level. Source: shared data described in `communes.json` itself. */

export type CommuneKind = 'xã' | 'phường' | 'đặc khu';

export interface Commune {
  /** Five digits, as in Quyết định 19/2025/QĐ-TTg. */
  readonly code: string;
  /** `Thuận An`. */
  readonly name: string;
  /** `Xã Thuận An`. */
  readonly fullName: string;
  readonly kind: CommuneKind;
  readonly formerProvince: string;
  /** Persons; reached us second-hand: always shown as "tham khảo, chưa xác nhận". */
  readonly population: number;
  readonly aliases: readonly string[];
  /** The units it was made of in 2025, by their full names (`Thị trấn Liên Nghĩa`); none known when absent. */
  readonly mergedFrom?: readonly string[];
}

/** A commune named in a text. `start`/`end` are UTF-16 offsets into the text as given. */
export interface PlaceMention {
  readonly commune: Commune;
  readonly start: number;
  readonly end: number;
  /** True when `xã`, `phường` or `đặc khu` stands before the name. */
  readonly withKind: boolean;
}

/** A text that stands where a commune is due (after `xã`, `phường`) and names none. */
export interface UnknownPlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The nearest spellings, best first; empty when nothing is near. */
  readonly nearest: readonly Commune[];
}
