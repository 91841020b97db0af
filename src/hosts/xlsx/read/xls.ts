import { CFB } from '@e965/xlsx';
import type { SheetSnapshot, SheetVisibility } from '../../../core/sheets/snapshot';
import { FileRefused } from '../../file-refused';
import { prepareBiffStream } from '../guard/biff-stream';
import { uint16 } from '../guard/bytes';
import { lastSaved } from '../guard/summary-information';
import { extractSheet } from './cells';
import { isoSeconds } from './modified';
import { messageOf, parseStrictlyFirst } from './sheetjs';
import type { WorkbookInside } from './xlsx';

const VISIBILITIES: readonly SheetVisibility[] = ['visible', 'hidden', 'very-hidden'];
/** The version in the first record of a stream written by Excel 97 or later. */
const BIFF8 = 0x0600;

/**
 * Reads an .xls of Excel 97 or later ([MS-XLS]); a formula comes as its value, its text
 * as ''. Older ones hold text in the code page of their time and are refused. @throws FileRefused
 */
export function readXls(file: Uint8Array): WorkbookInside {
  const find = openCompound(file);
  const { bytes, filled } = prepareBiffStream(workbookStream(find));
  const { workbook, lenient } = parseStrictlyFirst(bytes);
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
  const summary = find('\u0005SummaryInformation');
  const saved = summary && lastSaved(summary);
  return { modified: saved && isoSeconds(saved), sheets, partial: partial || found !== filled };
}

/** Finds a stream of a compound file ([MS-CFB]) by its name, and copies it. */
type StreamFinder = (name: string) => Uint8Array | null;

/** The only stream that reaches the parser: no macros, no embedded files. */
function workbookStream(find: StreamFinder): Uint8Array {
  if (find('EncryptedPackage') || find('EncryptionInfo')) throw new FileRefused('file-encrypted');
  const stream = find('/Workbook') ?? find('/Book');
  if (!stream) throw new FileRefused(find('WordDocument') ? 'file-word' : 'file-unknown-kind');
  if (uint16(stream, 4) !== BIFF8) throw new FileRefused('file-unreadable', { reason: 'excel-95' });
  return stream;
}

function openCompound(file: Uint8Array): StreamFinder {
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
