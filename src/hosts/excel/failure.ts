import { HostFailure } from '../host-failure';
import type { HostFailureCode } from '../host-failure';

/** Excel's codes (`Excel.ErrorCodes` and those of the library); all others are `unexpected`. */
const CODES: ReadonlyMap<string, HostFailureCode> = new Map([
  ['ItemNotFound', 'sheet-missing'],
  ['ItemAlreadyExists', 'sheet-exists'],
  ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['OperationCellsExceedLimit', 'too-large'],
  ['RangeExceedsLimit', 'too-large'],
  ['RequestAborted', 'busy'],
  ['ServiceNotAvailable', 'busy'],
  ['ActivityLimitReached', 'busy'],
  ['Timeout', 'busy'],
  ['ApiNotFound', 'not-supported'],
  ['ApiNotAvailable', 'not-supported'],
  ['NotImplemented', 'not-supported'],
  ['UnsupportedFeature', 'not-supported'],
  ['UnsupportedOperation', 'not-supported'],
  ['UnsupportedSheet', 'not-supported'],
  ['MergedRangeConflict', 'not-supported'],
  ['PivotTableRangeConflict', 'not-supported'],
]);

/** Excel's own code of an error; `''` for an error that is not Excel's. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/**
 * What went wrong in Excel, as the port tells it; its own code stands in `data.code`, its message
 * only in `cause`: that is for developers.
 * @param denied what `AccessDenied` means here.
 */
export function asHostFailure(error: unknown, denied: HostFailureCode): HostFailure {
  if (error instanceof HostFailure) return error;
  const own = codeOf(error);
  const code = own === 'AccessDenied' ? denied : (CODES.get(own) ?? 'unexpected');
  return new HostFailure(code, { code: own === '' ? 'exception' : own }, { cause: error });
}
