/** What a result cell says, once read against its indicator. */

/** `about`: khoảng, ước, gần; `over`: trên, hơn; `under`: dưới, chưa đến. */
export type Qualifier = 'about' | 'over' | 'under';

/** Something the reader had to take for granted; shown to the person, never hidden. */
export type Assumption =
  /** `80.5%`: the dot was read as the decimal mark. */
  | { readonly code: 'dot-decimal'; readonly text: string; readonly value: number }
  /** `5,418,221`: commas were read as thousands marks. */
  | { readonly code: 'comma-thousands'; readonly text: string; readonly value: number }
  /** `78` in a row of classes and people: the number was taken for this measure. */
  | { readonly code: 'unit-not-written'; readonly measure: string }
  /** `20 bài trên Facebook`: words after the number that are no unit were passed over. */
  | { readonly code: 'words-ignored'; readonly text: string }
  /** A rate computed from `11/11 thôn`. */
  | { readonly code: 'rate-from-ratio'; readonly numerator: number; readonly denominator: number }
  /** 0,8 in a row of rates, without a percent sign: perhaps 80 %. */
  | { readonly code: 'perhaps-fraction'; readonly value: number };

/** Why a cell that is not blank gives no value of the indicator's kind. */
export type ValueProblem =
  | { readonly code: 'not-a-number'; readonly text: string }
  /** `80%` in a row that counts persons. */
  | { readonly code: 'rate-in-count'; readonly rate: number }
  /** `367 người` or `14.033` in a row of rates. */
  | { readonly code: 'count-in-rate'; readonly count: number }
  /** The number 14.033 (fourteen and a bit) where a whole count is due; `repaired` = × 1000. */
  | { readonly code: 'locale-damage'; readonly value: number; readonly repaired: number }
  /** Not whole, and no repair is plausible. */
  | { readonly code: 'not-whole'; readonly value: number }
  | { readonly code: 'negative'; readonly value: number }
  /** `12/8` became a date; `day` and `month` as the cell holds them. */
  | { readonly code: 'date'; readonly text: string }
  /** A unit the indicator does not use. */
  | { readonly code: 'other-unit'; readonly unit: string }
  /** Several measures could be meant and no unit says which (row 2.12: người or hộ). */
  | { readonly code: 'unit-needed'; readonly units: readonly string[] }
  /** Two readings are equally good: `80.555`. */
  | { readonly code: 'ambiguous'; readonly text: string; readonly readings: readonly number[] }
  /** Several numbers and no way to tell which one is meant. */
  | { readonly code: 'several-numbers'; readonly text: string }
  /** Neither Có nor Không. */
  | { readonly code: 'not-yes-or-no'; readonly text: string }
  | { readonly code: 'cell-error'; readonly text: string }
  /** A number beyond what can be counted exactly (over 9,007,199,254,740,991). */
  | { readonly code: 'too-large'; readonly text: string };

/** A text that could stand in the cell instead; proposed, never applied without a person. */
export interface Repair {
  readonly to: string;
  readonly reason:
    'times-1000' | 'percent-of-fraction' | 'date-to-ratio' | 'zero' | 'other-reading';
}

export interface ReadMissing {
  readonly status: 'missing';
  /** `word`: không, chưa có, chưa tổ chức. None of these is 0. */
  readonly how: 'blank' | 'dash' | 'word';
  readonly repairs: readonly Repair[];
}

export interface ReadUnreadable {
  readonly status: 'unreadable';
  readonly problem: ValueProblem;
  readonly repairs: readonly Repair[];
}

export interface ReadOk {
  readonly status: 'ok';
  /**
   * By measure id. Counts are whole and ≥ 0; percentages are points (80.5 for `80,5%`, not held
   * to 0–100 here); yes/no is 1 or 0.
   */
  readonly measures: Readonly<Record<string, number>>;
  /** Measures that the indicator wants and the cell does not give. */
  readonly missingMeasures: readonly string[];
  readonly qualifier: Qualifier | null;
  readonly assumptions: readonly Assumption[];
  /** How many decimals the (first) number was written with: 1 for `80,5%`. */
  readonly decimals: number;
}

export type Reading = ReadMissing | ReadUnreadable | ReadOk;
