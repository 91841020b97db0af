/** From any sheet to a submission, whatever the layout. */
import type { Gazetteer } from '../places/gazetteer';
import { cellName } from '../sheets/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheets/snapshot';
import type { Template } from '../templates/schema';
import { fileName } from '../text/file-name';
import { fold } from '../text/fold';
import { claimCommune, claimPeriod, type CommuneClaims } from './claims';
import { createEntryReader, type Complete } from './entries';
import { findTable, type FoundTable } from './find-table';
import { Grid } from './grid';
import { columnIssues, missingIndicators, rowsOutOfOrder } from './layout-issues';
import { isReviewSheet, METADATA_SHEET, readMetadata, type Metadata } from './metadata';
import { prepareTemplate } from './prepared';
import { ratiosOfCommune, wantsRatio, withRatioFromEvidence } from './ratio';
import { findAttachment, isDate, statedDate } from './report-line';
import { resultColumn } from './result-cell';
import { readTable } from './table';
import { readTitle } from './title';
import type { Entry, LayoutIssue, SheetOutcome, Submission } from './types';

export interface RecogniseOptions {
  readonly templates: readonly Template[];
  readonly places: Gazetteer;
  /** When the file was last changed, from the file system; the workbook's own date wins. */
  readonly fileDate: string | null;
}

/**
 * What became of each sheet, in the workbook's order. Hidden sheets are read like others: two
 * appendices of one commune are two submissions, and merging decides between them. A very hidden
 * sheet is one that no person can bring to light in Excel: never a submission.
 */
export function recogniseWorkbook(
  workbook: WorkbookSnapshot,
  options: RecogniseOptions,
): SheetOutcome[] {
  const metadata = readMetadata(workbook);
  return workbook.sheets.map((sheet) => {
    const { name } = sheet;
    const isOwn = name === METADATA_SHEET || isReviewSheet(name);
    if (isOwn || metadata?.kind === 'consolidation') {
      return { sheet: name, status: 'ignored', reason: 'own-sheet' };
    }
    if (sheet.visibility === 'very-hidden') {
      return { sheet: name, status: 'ignored', reason: 'very-hidden' };
    }
    return recogniseSheet(sheet, workbook, metadata, options);
  });
}

function recogniseSheet(
  sheet: SheetSnapshot,
  workbook: WorkbookSnapshot,
  metadata: Metadata | null,
  options: RecogniseOptions,
): SheetOutcome {
  const grid = new Grid(sheet);
  if (grid.rows.length === 0) return { sheet: sheet.name, status: 'ignored', reason: 'blank' };
  const found = findTable(grid, options.templates.map(prepareTemplate), metadata?.template ?? null);
  if (typeof found === 'string') return { sheet: sheet.name, status: 'ignored', reason: found };

  const { header, form } = found;
  const title = readTitle(grid, header.top);
  const attachment = findAttachment(title);
  const sources = { file: fileName(workbook.file), title, attachment, metadata };
  const claims = claimCommune(sources, options.places);
  const { entries, issues } = readEntries(grid, found, claims, options.places);
  const submission: Submission = {
    file: workbook.file,
    sheet: sheet.name,
    template: { id: form.template.id, version: form.template.version },
    statedVersion: metadata?.version ?? null,
    ...claims,
    period: claimPeriod(sources),
    report: attachment?.line ?? null,
    dates: {
      metadata: metadata?.date && isDate(metadata.date) ? metadata.date : null,
      title: attachment?.line.date ?? statedDate(fold(title.text)),
      file: workbook.modified ?? options.fileDate,
    },
    titleCell: title.first ?? headerCell(grid, header.top),
    headerRow: header.top,
    entries,
    issues,
  };
  return { sheet: sheet.name, status: 'submission', submission };
}

function headerCell(grid: Grid, row: number): string {
  return cellName(row, grid.row(row)[0]?.column ?? 0);
}

function readEntries(
  grid: Grid,
  { form, header, rows, matches }: FoundTable,
  { commune, level }: CommuneClaims,
  places: Gazetteer,
): { entries: Entry[]; issues: LayoutIssue[] } {
  const { template } = form;
  const table = readTable(grid, rows, matches, form);
  const result = resultColumn(grid, header, table.indicators, form);
  const own = commune.chosen?.value ?? null;
  const complete: Complete = (reading, indicator, evidence) =>
    level === 'commune' && wantsRatio(reading, indicator)
      ? withRatioFromEvidence(reading, indicator, ratiosOfCommune(evidence, own, places))
      : reading;
  const read = createEntryReader(grid, header, result, form, complete);
  const done = table.indicators.map(read);
  const entries = done.map(({ entry }) => entry);
  return {
    entries,
    issues: [
      ...columnIssues(template, header, result),
      ...table.issues,
      ...done.flatMap(({ issues }) => issues),
      ...rowsOutOfOrder(template, entries),
      ...missingIndicators(template, entries),
    ],
  };
}
