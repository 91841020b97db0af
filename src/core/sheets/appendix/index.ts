/** The empty appendix (phụ lục) of a form, for a commune and a period. */
import type { Commune } from '../../places/types';
import { metadataSheet } from '../metadata-sheet';
import type { Period } from '../../templates/period';
import { periodWords } from '../../templates/period-words';
import type { ColumnId, Indicator, Template } from '../../templates/schema';
import type { CellRange } from '../address';
import { BLANK, CellBuilder, text } from '../builder';
import type { CellStyle, ConditionalFormat, SheetModel, Validation, WorkbookModel } from '../model';
import { PAGE_STYLES, printSetup } from '../page';
import { fittingHeights } from '../row-height';
import { choicesSheet, guards } from './guards';

export const APPENDIX_SHEET = 'Phụ lục';

/** Points. */
const HEADER_HEIGHT = 36;

/** Rows of the head: heading, title lines, attachment line, a blank one; then the table's header. */
interface Layout {
  readonly headerRow: number;
  /** By indicator id, the row it stands in. */
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<ColumnId, number>;
}

const STYLES: Readonly<Record<string, CellStyle>> = {
  ...PAGE_STYLES,
  attachment: { ...PAGE_STYLES.attachment, locked: false },
  // Text, so that 14.033 stays 14.033 whatever the language of the Excel it is typed into.
  result: { ...PAGE_STYLES.center, numberFormat: '@', locked: false },
  evidence: { ...PAGE_STYLES.body, numberFormat: '@', locked: false },
};

/**
 * The official layout with everything but the clerk's cells locked (result, evidence and the line
 * with the report's number), and a very hidden sheet that says what it is for.
 */
export function emptyAppendix(template: Template, commune: Commune, period: Period): WorkbookModel {
  return {
    title: `${template.name.vi}, ${commune.fullName}, ${periodWords(period)}`,
    sheets: [
      appendixSheet(template, commune, period),
      choicesSheet(),
      metadataSheet({
        kind: 'submission',
        template: template.id,
        version: template.version,
        commune: commune.code,
        period: period.id,
        date: null,
      }),
    ],
  };
}

function appendixSheet(template: Template, commune: Commune, period: Period): SheetModel {
  const builder = new CellBuilder();
  const last = template.columns.length - 1;
  const columns = new Map(template.columns.map(({ id }, index) => [id, index]));
  let row = 0;
  const across = (content: string, style: string) => {
    builder.putMerged({ top: row, left: 0, bottom: row, right: last }, text(content), style);
    row += 1;
  };
  const words = {
    period: periodWords(period).toUpperCase(),
    year: String(period.year),
    commune: commune.fullName.charAt(0).toLowerCase() + commune.fullName.slice(1),
  };
  across(template.title.heading, 'heading');
  for (const line of template.title.lines) across(fillLine(line, words), 'title');
  across(fillLine(template.title.attachment, words), 'attachment');
  row += 1;

  const headerRow = row;
  template.columns.forEach(({ header }, column) => {
    builder.put(headerRow, column, text(header), 'header');
  });
  row += 1;

  const rows = new Map<string, number>();
  let section: string | null = null;
  for (const indicator of template.indicators) {
    if (indicator.section !== section) {
      section = indicator.section;
      const wording = template.sections.find(({ id }) => id === section)?.wording ?? '';
      builder.put(row, 0, text(section ?? ''), 'sectionNumber');
      builder.putMerged({ top: row, left: 1, bottom: row, right: last }, text(wording), 'section');
      row += 1;
    }
    putIndicator(builder, row, indicator, columns);
    rows.set(indicator.id, row);
    row += 1;
  }
  const layout: Layout = { headerRow, rows, columns };
  const sheet = {
    styles: STYLES,
    cells: builder.cells,
    merges: builder.merges,
    columnWidths: template.columns.map(({ width }) => width),
  };
  return {
    ...sheet,
    name: APPENDIX_SHEET,
    visibility: 'visible',
    rowHeights: { ...fittingHeights(sheet), [headerRow]: HEADER_HEIGHT },
    ...checks(template, layout),
    textNumbers: [resultCells(layout)],
    protected: true,
    freeze: { rows: headerRow + 1, columns: 0 },
    print: {
      ...printSetup([headerRow, headerRow]),
      area: { top: 0, left: 0, bottom: row - 1, right: last },
    },
  };
}

function putIndicator(
  builder: CellBuilder,
  row: number,
  indicator: Indicator,
  columns: ReadonlyMap<ColumnId, number>,
): void {
  const parts: Readonly<Record<ColumnId, readonly [string, string]>> = {
    number: [indicator.id, 'center'],
    wording: [indicator.wording, 'body'],
    unit: [indicator.unit, 'center'],
    result: ['', 'result'],
    evidence: ['', 'evidence'],
  };
  for (const [id, column] of columns) {
    const [content, style] = parts[id];
    builder.put(row, column, content === '' ? BLANK : text(content), style);
  }
}

function checks(
  template: Template,
  { rows, columns }: Layout,
): { validations: readonly Validation[]; conditionalFormats: readonly ConditionalFormat[] } {
  const column = columns.get('result') ?? 0;
  return guards(template.indicators, template.relations, (indicator) => ({
    row: rows.get(indicator) ?? 0,
    column,
  }));
}

/** The result column, from the first indicator to the last. */
function resultCells({ headerRow, rows, columns }: Layout): CellRange {
  const column = columns.get('result') ?? 0;
  return { top: headerRow + 1, left: column, bottom: Math.max(...rows.values()), right: column };
}

/** `{name}` in a form's own line; the form is ours, its names are known. */
function fillLine(line: string, words: Readonly<Record<string, string>>): string {
  return line.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
}
