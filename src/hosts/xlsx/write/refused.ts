export type WriteRefusalCode =
  | 'no-visible-sheet'
  | 'sheet-name-invalid'
  | 'sheet-name-twice'
  | 'defined-name-invalid'
  | 'defined-name-twice'
  | 'cell-outside-sheet'
  | 'cell-twice'
  | 'unknown-style'
  | 'number-not-finite'
  | 'formula-too-long'
  | 'link-not-internal'
  | 'merges-overlap';

/**
 * A workbook model that cannot be written so that Excel opens it whole: a mistake in what built
 * the model, never in what a clerk typed. `data` says where: `sheet`, `cell`, `name`…
 */
export class WriteRefused extends Error {
  override readonly name = 'WriteRefused';

  constructor(
    readonly code: WriteRefusalCode,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(data)}`);
  }
}
