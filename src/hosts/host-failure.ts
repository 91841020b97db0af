/** Why a host could not do what was asked; worded at the edge, from `code` and `data`. */
export type HostFailureCode =
  | 'sheet-missing'
  | 'sheet-exists'
  | 'workbook-protected'
  | 'sheet-protected'
  | 'read-only'
  /** A person is typing in a cell: press Enter first. */
  | 'cell-edit-mode'
  /** Excel is busy or did not answer in time. */
  | 'busy'
  | 'too-large'
  | 'not-supported'
  /** What held an open file broke down: the changes that were not saved are gone. */
  | 'workbook-lost'
  /** Anything else; `data.code` is the host's own. */
  | 'unexpected';

export class HostFailure extends Error {
  override readonly name = 'HostFailure';

  constructor(
    readonly code: HostFailureCode,
    readonly data: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
