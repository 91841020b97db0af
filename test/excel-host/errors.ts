/** A failure as Excel reports it: ends the batch, undoes nothing. */
export class ExcelError extends Error {
  override readonly name = 'ExcelError';

  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode: number,
  ) {
    super(message);
  }
}

export const itemNotFound = (what: string): ExcelError =>
  new ExcelError('ItemNotFound', `The requested resource doesn't exist: ${what}.`, 404);

export const itemAlreadyExists = (what: string): ExcelError =>
  new ExcelError(
    'ItemAlreadyExists',
    `A resource with the same name or identifier already exists: ${what}.`,
    409,
  );

export const invalidArgument = (why: string): ExcelError =>
  new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${why}.`,
    400,
  );

export const invalidOperation = (why: string): ExcelError =>
  new ExcelError(
    'InvalidOperation',
    `The operation attempted is invalid on the object: ${why}.`,
    409,
  );

export const invalidReference = (): ExcelError =>
  new ExcelError('InvalidReference', 'This reference is not valid for the current operation.', 400);

export const accessDenied = (why: string): ExcelError =>
  new ExcelError('AccessDenied', `You cannot perform the requested operation: ${why}.`, 403);

export const apiNotFound = (what: string): ExcelError =>
  new ExcelError(
    'ApiNotFound',
    `The API you are trying to use could not be found: ${what}. It may be available in a newer version of Excel.`,
    404,
  );

/**
 * Not Excel's, nor one of its codes, so that no add-in takes it for one: the stand-in was asked
 * for what it does not play. Teach it, or do without.
 */
export const notPlayed = (what: string): ExcelError =>
  new ExcelError('NotPlayed', `The stand-in for Excel does not play ${what}.`, 501);
