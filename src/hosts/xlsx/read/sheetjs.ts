import { read } from '@e965/xlsx';
import type { ParsingOptions, WorkBook } from '@e965/xlsx';
import { FileRefused } from '../../file-refused';

/**
 * `dense`: cells in arrays, never under names from the file. Dates stay serial numbers, so that
 * no time zone touches them. `dateNF`: format 14 is "the date as this computer writes it".
 */
const OPTIONS: ParsingOptions = {
  type: 'buffer',
  dense: true,
  cellDates: false,
  cellNF: true,
  cellText: true,
  cellFormula: true,
  cellHTML: false,
  dateNF: 'dd/mm/yyyy',
};

export interface ParsedWorkbook {
  readonly workbook: WorkBook;
  /** True when the parser met an error and had to read leniently: a whole sheet may be missing. */
  readonly lenient: boolean;
}

/**
 * Strictly first: in its lenient mode SheetJS drops a whole sheet at the first bad cell, without
 * a word.
 * @param sheetStubs whether to give cells without a value too: else formulas that no program has
 *   calculated yet are dropped.
 * @throws FileRefused
 */
export function parseStrictlyFirst(bytes: Uint8Array, sheetStubs = false): ParsedWorkbook {
  try {
    return { workbook: read(bytes, { ...OPTIONS, sheetStubs, WTF: true }), lenient: false };
  } catch (error) {
    if (isPassword(error)) throw new FileRefused('file-encrypted');
    return { workbook: parseLeniently(bytes, sheetStubs), lenient: true };
  }
}

/** For .ods, where lenient means no more than passing over elements SheetJS does not know. */
export function parseLeniently(bytes: Uint8Array, sheetStubs = false): WorkBook {
  try {
    return read(bytes, { ...OPTIONS, sheetStubs, WTF: false });
  } catch (error) {
    if (isPassword(error)) throw new FileRefused('file-encrypted');
    throw new FileRefused('file-unreadable', { reason: messageOf(error) });
  }
}

function isPassword(error: unknown): boolean {
  return /password|encrypt/i.test(messageOf(error));
}

/** SheetJS throws strings and arrays as well as errors; what they quote of the file is cut short. */
export function messageOf(error: unknown): string {
  return String(error instanceof Error ? error.message : error).slice(0, 200);
}
