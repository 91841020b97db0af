import type { RefusalCode } from '../core/merge/types';

/** A file that could not be read as a workbook. Worded at the edge, from `code` and `data`. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';

  constructor(
    readonly code: RefusalCode,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}
