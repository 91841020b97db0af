import { FileRefused } from '../../file-refused';
import { uint16 } from './bytes';
import { LIMITS } from './limits';

const BEGIN = 0x0809;
const END = 0x000a;
const BOUND_SHEET = 0x0085;
const FILE_PASS = 0x002f;
/** NUMBER, LABELSST, LABEL, RSTRING, RK, FORMULA, BOOLERR: one cell each. */
const CELL_RECORDS = new Set([0x0203, 0x00fd, 0x0204, 0x00d6, 0x027e, 0x0006, 0x0205]);
/** HLINK, HLINKTOOLTIP. */
const HYPERLINK_RECORDS = new Set([0x01b8, 0x0800]);
/** MULRK: row and columns in 6 bytes, then 6 bytes a cell. */
const MANY_CELLS = 0x00bd;

/** What stands in the workbook stream of an .xls, by its records ([MS-XLS] 2.1.4). */
export interface BiffCensus {
  /** Cells with a value on all sheets; those of charts are not counted. */
  readonly filled: number;
  /** Where records of hyperlinks begin: SheetJS goes through every cell one covers. */
  readonly hyperlinks: readonly number[];
}

/**
 * Walks over the records from one to the next, as a stream without checksum is all the proof there
 * is that nothing is missing.
 * @throws FileRefused when it breaks off, lacks a sheet it lists, is encrypted, or holds too many
 *   cells.
 */
export function takeBiffCensus(stream: Uint8Array): BiffCensus {
  const hyperlinks: number[] = [];
  let [at, depth, filled, listed, begun] = [0, 0, 0, 0, 0];
  while (at + 4 <= stream.length) {
    const type = uint16(stream, at);
    const size = uint16(stream, at + 2);
    // bytes after the last sheet mean nothing
    if (depth === 0 && type !== BEGIN) break;
    if (at + 4 + size > stream.length) break;
    if (type === BEGIN && depth++ === 0) begun++;
    else if (type === END) depth--;
    else if (type === FILE_PASS) throw new FileRefused('file-encrypted');
    else if (type === BOUND_SHEET) listed++;
    else if (HYPERLINK_RECORDS.has(type)) hyperlinks.push(at);
    else if (depth === 1 && CELL_RECORDS.has(type)) filled++;
    else if (depth === 1 && type === MANY_CELLS) filled += Math.max(0, Math.floor((size - 6) / 6));
    at += 4 + size;
  }
  // the first substream is the workbook's own
  if (depth !== 0 || begun < listed + 1)
    throw new FileRefused('file-truncated', { found: stream.length });
  if (filled > LIMITS.cells) {
    throw new FileRefused('file-too-many-cells', {
      what: 'cells',
      limit: LIMITS.cells,
      found: filled,
    });
  }
  return { filled, hyperlinks };
}
