/** The sheet that our own workbooks carry, very hidden: what they are, as key–value rows. */
import type { CellSnapshot, WorkbookSnapshot } from '../sheets/snapshot';

export const METADATA_SHEET = '_phu_luc';
/** What was accepted with a reason: see `waivers/sheet`. */
export const WAIVERS_SHEET = '_phu_luc_chap_nhan';
/** The choices of drop-downs in our forms. */
export const CHOICES_SHEET = '_danh_muc';
/** Sheets of ours that no person fills in or needs to hear of. */
export const OWN_SHEETS: ReadonlySet<string> = new Set([
  METADATA_SHEET,
  CHOICES_SHEET,
  WAIVERS_SHEET,
]);
/** What a review found, for people to read; several in a workbook are numbered. */
export const REVIEW_SHEET = 'Phiếu thẩm định';
const NUMBERED = / \(\d{1,4}\)$/;

/** `Phiếu thẩm định`, `Phiếu thẩm định (2)`: it quotes an appendix, and is none. */
export function isReviewSheet(name: string): boolean {
  return name.normalize('NFC').replace(NUMBERED, '') === REVIEW_SHEET;
}

export const METADATA_FORMAT = 'phu-luc/metadata@1';

export const METADATA_KEYS = [
  'format',
  'kind',
  'template',
  'version',
  'commune',
  'period',
  'date',
] as const;
export type MetadataKey = (typeof METADATA_KEYS)[number];

/** Values as the sheet holds them; a key that is absent or blank is null. */
export interface Metadata {
  readonly kind: 'submission' | 'consolidation';
  /** Id of the template, and its version. */
  readonly template: string | null;
  readonly version: number | null;
  /** Five-digit code. */
  readonly commune: string | null;
  /** `2026-Q2`. */
  readonly period: string | null;
  /** ISO date. */
  readonly date: string | null;
}

/** The rows to write: the key in column A, the value as text in column B, from row 1. */
export function metadataRows(metadata: Metadata): [MetadataKey, string][] {
  const values: Record<MetadataKey, string | number | null> = {
    format: METADATA_FORMAT,
    ...metadata,
  };
  return METADATA_KEYS.flatMap((key): [MetadataKey, string][] => {
    const value = values[key];
    return value === null ? [] : [[key, String(value)]];
  });
}

/** null when the workbook has no such sheet, or one of another format. */
export function readMetadata(workbook: WorkbookSnapshot): Metadata | null {
  const sheet = workbook.sheets.find(({ name }) => name === METADATA_SHEET);
  if (!sheet) return null;
  const keys = new Map<number, string>();
  const byKey = new Map<string, string>();
  for (const cell of sheet.cells) {
    if (cell.column === 0) keys.set(cell.row, textOf(cell));
  }
  for (const cell of sheet.cells) {
    const key = keys.get(cell.row);
    if (cell.column === 1 && key !== undefined && !byKey.has(key)) byKey.set(key, textOf(cell));
  }
  const value = (key: MetadataKey) => byKey.get(key) || null;
  const kind = value('kind');
  if (value('format') !== METADATA_FORMAT) return null;
  if (kind !== 'submission' && kind !== 'consolidation') return null;
  const version = Number(value('version') ?? NaN);
  return {
    kind,
    template: value('template'),
    version: Number.isSafeInteger(version) && version > 0 ? version : null,
    commune: value('commune'),
    period: value('period'),
    date: value('date'),
  };
}

function textOf(cell: CellSnapshot): string {
  return (typeof cell.value === 'string' ? cell.value : cell.text).trim();
}

/** Whether the workbook is a consolidation that this program wrote: nothing to merge again. */
export function isOwnConsolidation(workbook: WorkbookSnapshot): boolean {
  return readMetadata(workbook)?.kind === 'consolidation';
}
