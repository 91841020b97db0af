/** A finding accepted with a reason (chấp nhận có lý do), kept in the workbook. */

export interface Waiver {
  /** The sheet of the submission, as named when it was accepted. */
  readonly sheet: string;
  /** Code, `PL0402`. */
  readonly rule: string;
  readonly messageId: string;
  /** null for a finding on the whole submission. */
  readonly indicator: string | null;
  readonly cell: string | null;
  /** SHA-256, hexadecimal, of all that was accepted: see `coverageOf`. */
  readonly covers: string;
  /** The result as it was, for people to read; blank for a finding on the whole submission. */
  readonly value: string;
  readonly reason: string;
  /** Who accepted it. */
  readonly by: string;
  /** ISO date. */
  readonly date: string;
}

/** A waiver that no longer holds, and why. */
export interface VoidWaiver {
  readonly waiver: Waiver;
  /**
   * `changed`: the value, the evidence or the finding is another than was accepted. `mended`: nothing
   * is found there any more. `is-error`: an error cannot be accepted.
   */
  readonly why: 'changed' | 'mended' | 'is-error';
}
