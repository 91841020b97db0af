/** Wrong usage: told to the person with what to do, exit status 2. */
import type { FindingData } from '../core/rules/types';
import type { TerminalWord } from '../i18n/terminal-words';

export class UsageFailure extends Error {
  override readonly name = 'UsageFailure';

  constructor(
    readonly code: TerminalWord,
    readonly data: FindingData = {},
  ) {
    super(code);
  }
}

/** `ENOENT`, `EACCES`…: what the operating system says of a path. null for any other fault. */
export function systemCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  return 'syscall' in error && 'code' in error ? String(error.code) : null;
}
