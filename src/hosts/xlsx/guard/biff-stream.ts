import { FileRefused } from '../../file-refused';
import { uint16 } from './bytes';
import { LIMITS } from './limits';

const BEGIN = 0x0809;
const END = 0x000a;
const BOUND_SHEET = 0x0085;
const FILE_PASS = 0x002f;
const FORMULA = 0x0006;
/** MULRK: row and columns in 6 bytes, then 6 bytes a cell. */
const MANY_CELLS = 0x00bd;
/** NUMBER, LABELSST, LABEL, RSTRING, RK, BOOLERR, FORMULA: one cell each. */
const CELLS: ReadonlySet<number> = new Set([
  0x0203,
  0x00fd,
  0x0204,
  0x00d6,
  0x027e,
  0x0205,
  FORMULA,
]);
/** CODEPAGE, DATE1904, SST, CONTINUE, XF, FORMAT, STRING, MERGEDCELLS, WSBOOL, and the above. */
const NEEDED: ReadonlySet<number> = new Set([
  ...[0x0042, 0x0022, 0x00fc, 0x003c, 0x00e0, 0x041e, 0x0207, 0x00e5, 0x0081],
  ...[BEGIN, END, BOUND_SHEET, MANY_CELLS],
  ...CELLS,
]);
/** The type of a record the parser passes over (SELECTION). */
const PASSED_OVER = [0x1d, 0x00];
/** Where the length of its tokens stands in a FORMULA record, after type and size; `FFFF`: none. */
const TOKENS_LENGTH = 24;

export interface BiffStream {
  /** Records the parser does not need, and the tokens of formulas, are hidden in it. */
  readonly bytes: Uint8Array;
  /** Cells with a value on all sheets; those of charts are not counted. */
  readonly filled: number;
}

/**
 * The workbook stream of an .xls ([MS-XLS] 2.1.4), its records counted and only those that hold
 * values left to the parser: broken formulas and names can keep SheetJS busy for ever. Records
 * keep their places, other records point to them.
 * @param bytes a copy, which is changed.
 * @throws FileRefused when it breaks off, lacks a sheet it lists, is encrypted, or holds too many
 *   cells.
 */
export function prepareBiffStream(bytes: Uint8Array): BiffStream {
  let [at, depth, filled, listed, begun] = [0, 0, 0, 0, 0];
  while (at + 4 <= bytes.length) {
    const type = uint16(bytes, at);
    const size = uint16(bytes, at + 2);
    const next = at + 4 + size;
    // bytes after the last sheet mean nothing
    if (next > bytes.length || (depth === 0 && type !== BEGIN)) break;
    if (type === BEGIN && depth++ === 0) begun++;
    if (type === END) depth--;
    if (type === FILE_PASS) throw new FileRefused('file-encrypted');
    if (type === BOUND_SHEET) listed++;
    if (depth === 1 && CELLS.has(type)) filled++;
    if (depth === 1 && type === MANY_CELLS) filled += Math.max(0, Math.floor((size - 6) / 6));
    const isBroken = type === FORMULA && at + TOKENS_LENGTH + 2 > next;
    if (!NEEDED.has(type) || isBroken) bytes.set(PASSED_OVER, at);
    else if (type === FORMULA) bytes.fill(0xff, at + TOKENS_LENGTH, at + TOKENS_LENGTH + 2);
    at = next;
  }
  // the first substream is the workbook's own
  if (depth !== 0 || begun < listed + 1) {
    throw new FileRefused('file-truncated', { found: bytes.length });
  }
  if (filled > LIMITS.cells) {
    const data = { what: 'cells', limit: LIMITS.cells, found: filled };
    throw new FileRefused('file-too-many-cells', data);
  }
  return { bytes, filled };
}
