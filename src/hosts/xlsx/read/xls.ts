import { CFB, read } from '@e965/xlsx';
import type { WorkBook } from '@e965/xlsx';
import type { SheetSnapshot, SheetVisibility } from '../../../core/sheets/snapshot';
import { FileRefused } from '../../file-refused';
import { takeBiffCensus } from '../guard/biff-census';
import { uint16 } from '../guard/bytes';
import { extractSheet } from './cells';
import { isoSeconds } from './modified';
import { messageOf, parseStrictlyFirst } from './sheetjs';
import type { WorkbookInside } from './xlsx';

const VISIBILITIES: readonly SheetVisibility[] = ['visible', 'hidden', 'very-hidden'];
/** The type of a record SheetJS does not read (SELECTION, 0x001D). */
const PASSED_OVER = [0x1d, 0x00];
/** The version in the first record of a stream written by Excel 97 or later. */
const BIFF8 = 0x0600;

/**
 * Reads an .xls of Excel 97 or later ([MS-XLS]). Older ones hold text in the code page of their
 * time and are refused. @throws FileRefused
 */
export function readXls(file: Uint8Array): WorkbookInside {
  const stream = workbookStream(file);
  const { filled, hyperlinks } = takeBiffCensus(stream);
  for (const at of hyperlinks) stream.set(PASSED_OVER, at);
  const { workbook, lenient } = parseStrictlyFirst(stream);
  const date1904 = workbook.Workbook?.WBProps?.date1904 ?? false;
  if (new Set(workbook.SheetNames).size < workbook.SheetNames.length) {
    throw new FileRefused('file-damaged', { reason: 'sheet-twice' });
  }
  let partial = lenient;
  const sheets: SheetSnapshot[] = [];
  let found = 0;
  for (const [index, name] of workbook.SheetNames.entries()) {
    const parsed = workbook.Sheets[name];
    if (!parsed || parsed['!type'] !== undefined) continue;
    const sheet = extractSheet(parsed, { date1904 });
    found += sheet.found;
    if (sheet.damaged) partial = true;
    const visibility = VISIBILITIES[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible';
    sheets.push({ name, visibility, cells: sheet.cells, merges: sheet.merges });
  }
  if (sheets.length === 0) throw new FileRefused('file-damaged', { reason: 'no-sheet' });
  return { modified: modifiedOf(file), sheets, partial: partial || found !== filled };
}

/** A copy of the only stream that reaches the parser: no macros, no embedded files. */
function workbookStream(file: Uint8Array): Uint8Array {
  const find = openCompound(file);
  if (find('EncryptedPackage') || find('EncryptionInfo')) throw new FileRefused('file-encrypted');
  const stream = find('/Workbook') ?? find('/Book');
  if (!stream) throw new FileRefused(find('WordDocument') ? 'file-word' : 'file-unknown-kind');
  if (uint16(stream, 4) !== BIFF8) throw new FileRefused('file-unreadable', { reason: 'excel-95' });
  return stream;
}

/** @returns what finds a stream in the compound file ([MS-CFB]) by its name. */
function openCompound(file: Uint8Array): (name: string) => Uint8Array | null {
  try {
    const compound: unknown = CFB.read(file, { type: 'buffer' });
    return (name) => {
      const entry = CFB.find(compound, name) as { content?: ArrayLike<number> } | null;
      return entry?.content ? Uint8Array.from(entry.content) : null;
    };
  } catch (error) {
    throw new FileRefused('file-damaged', { reason: messageOf(error) });
  }
}

function modifiedOf(file: Uint8Array): string | null {
  let properties: WorkBook;
  try {
    properties = read(file, { type: 'buffer', bookProps: true });
  } catch {
    // the date is an extra: without it, that of the file system is taken
    return null;
  }
  const date: unknown = properties.Props?.ModifiedDate;
  // text, whatever the types of SheetJS say
  return typeof date === 'string' ? isoSeconds(date) : null;
}
