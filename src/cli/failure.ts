/** Wrong usage: told to the person with what to do, exit status 2. */
import type { FindingData } from '../core/rules/types';

export class UsageFailure extends Error {
  override readonly name = 'UsageFailure';
  readonly exitStatus = 2;

  constructor(
    /** A key of the terminal's words. */
    readonly code: string,
    readonly data: FindingData = {},
  ) {
    super(code);
  }
}
