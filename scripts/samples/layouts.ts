/** Layouts in which appendices really arrive; each is a workbook as data. */
import type { Commune } from '../../src/core/places/types';
import { emptyAppendix, APPENDIX_SHEET } from '../../src/core/sheets/appendix';
import { CellBuilder, number, text } from '../../src/core/sheets/builder';
import type { CellContent, SheetModel, WorkbookModel } from '../../src/core/sheets/model';
import { PAGE_STYLES, printSetup } from '../../src/core/sheets/page';
import { fittingHeights } from '../../src/core/sheets/row-height';
import { parsePeriod } from '../../src/core/templates/period';
import type { Template } from '../../src/core/templates/schema';
import { simulatedEvidence } from './evidence';

export interface Simulated {
  readonly commune: string;
  readonly file: string;
  readonly layout: string;
  readonly report: string;
  readonly date: string;
  readonly values: readonly (string | number)[];
}

/** Texts stay texts; numbers become Excel numbers. */
const content = (value: string | number): CellContent =>
  typeof value === 'number' ? number(value) : text(value);

export const SIMULATED = '(Số liệu mô phỏng)';

interface Plan {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly title: readonly string[];
  readonly header: readonly string[];
  /** One line a row of the form, in the order of `header`. */
  readonly rows: readonly (readonly (string | number)[])[];
  readonly footer?: readonly string[];
  /** Of the table's columns, in characters. */
  readonly widths?: readonly number[];
}

const WIDTHS = [6, 40, 13, 14, 55, 20];

/** A sheet as a person lays it out: title lines over a bordered table. */
export function plainSheet(plan: Plan): SheetModel {
  const builder = new CellBuilder();
  const { top, left, header } = plan;
  const right = left + header.length - 1;
  plan.title.forEach((line, index) => {
    const row = top + index;
    builder.putMerged(
      { top: row, left, bottom: row, right },
      text(line),
      index === 0 ? 'heading' : 'title',
    );
  });
  const headerRow = top + plan.title.length + 1;
  header.forEach((word, column) => {
    builder.put(headerRow, left + column, text(word), 'header');
  });
  plan.rows.forEach((row, index) => {
    row.forEach((value, column) => {
      const style =
        typeof value === 'number' ? 'number' : column === 1 || column >= 4 ? 'body' : 'center';
      builder.put(headerRow + 1 + index, left + column, content(value), style);
    });
  });
  (plan.footer ?? []).forEach((line, index) => {
    builder.put(headerRow + plan.rows.length + 2 + index, right, text(line), 'heading');
  });
  const sheet = {
    styles: { ...PAGE_STYLES, number: { ...PAGE_STYLES.center, numberFormat: 'General' } },
    cells: builder.cells,
    merges: builder.merges,
    columnWidths: [
      ...Array.from({ length: left }, () => 4),
      ...(plan.widths ?? WIDTHS).slice(0, header.length),
    ],
  };
  return {
    ...sheet,
    name: plan.sheet,
    visibility: 'visible',
    rowHeights: fittingHeights(sheet),
    print: printSetup([headerRow, headerRow]),
  };
}

const HEADER = ['Stt', 'Nội dung', 'Đơn vị tính', 'Kết quả', 'Thuyết minh'];

function rowsOf(template: Template, { values, commune }: Simulated): (string | number)[][] {
  return template.indicators.map((indicator, index) => {
    const value = values[index] ?? '';
    return [
      indicator.id,
      indicator.wording,
      indicator.unit,
      value,
      simulatedEvidence(indicator.id, value, commune),
    ];
  });
}

function titleOf({ report, date }: Simulated, commune: Commune): string[] {
  return [
    'PHỤ LỤC',
    'KẾT QUẢ TRIỂN KHAI PHONG TRÀO “BÌNH DÂN HỌC VỤ SỐ” NĂM 2025',
    `(Kèm theo Báo cáo số ${report} ngày ${date} của UBND ${commune.fullName.toLowerCase().slice(0, -commune.name.length)}${commune.name})`,
    SIMULATED,
  ];
}

function one(sheet: SheetModel): WorkbookModel {
  return { title: SIMULATED, sheets: [sheet] };
}

type Layout = (template: Template, simulated: Simulated, commune: Commune) => WorkbookModel;

const plain: Layout = (template, simulated, commune) =>
  one(
    plainSheet({
      sheet: 'Sheet1',
      top: 0,
      left: 0,
      title: titleOf(simulated, commune),
      header: HEADER,
      rows: rowsOf(template, simulated),
    }),
  );

/** Our own empty form, filled in. */
const official: Layout = (template, simulated, commune) => {
  const period = parsePeriod('2025');
  if (!period) throw new Error('2025 is a period');
  const empty = emptyAppendix(template, commune, period);
  const values = new Map(
    template.indicators.map(({ id }, index) => [id, simulated.values[index] ?? '']),
  );
  return {
    ...empty,
    title: SIMULATED,
    sheets: empty.sheets.map((sheet) =>
      sheet.name === APPENDIX_SHEET ? filled(sheet, values, simulated, commune) : sheet,
    ),
  };
};

function filled(
  sheet: SheetModel,
  values: ReadonlyMap<string, string | number>,
  simulated: Simulated,
  commune: Commune,
): SheetModel {
  const ids = new Map<number, string>();
  for (const { row, column, content: inside } of sheet.cells) {
    if (column === 0 && inside.kind === 'text' && values.has(inside.text))
      ids.set(row, inside.text);
  }
  const attachment = titleOf(simulated, commune)[2] ?? '';
  return {
    ...sheet,
    styles: { ...sheet.styles, attachmentNote: PAGE_STYLES.attachment },
    cells: [
      ...sheet.cells.map((cell) => {
        if (cell.style === 'attachment' && cell.content.kind === 'text') {
          return { ...cell, content: text(attachment) };
        }
        const id = ids.get(cell.row);
        if (id === undefined) return cell;
        const value = values.get(id) ?? '';
        if (cell.style === 'result') return { ...cell, content: content(value) };
        return cell.style === 'evidence'
          ? { ...cell, content: text(simulatedEvidence(id, value, commune.code)) }
          : cell;
      }),
      { row: 3, column: 0, content: text(SIMULATED), style: 'attachmentNote' },
    ],
  };
}

/** The table begins at C6, under blank rows and beside blank columns. */
const shifted: Layout = (template, simulated, commune) =>
  one(
    plainSheet({
      sheet: 'phu luc',
      top: 5,
      left: 2,
      title: titleOf(simulated, commune),
      header: ['TT', 'Nội dung', 'ĐVT', 'Kết quả', 'Thuyết minh'],
      rows: rowsOf(template, simulated),
    }),
  );

const mergedTitles: Layout = (template, simulated, commune) =>
  one(
    plainSheet({
      sheet: 'Biểu 01',
      top: 0,
      left: 0,
      title: [
        'ỦY BAN NHÂN DÂN',
        commune.fullName.toUpperCase(),
        'PHỤ LỤC',
        'KẾT QUẢ TRIỂN KHAI PHONG TRÀO BÌNH DÂN HỌC VỤ SỐ',
        'NĂM 2025',
        `(Kèm theo Báo cáo số ${simulated.report} ngày ${simulated.date})`,
        SIMULATED,
      ],
      header: HEADER,
      rows: rowsOf(template, simulated),
    }),
  );

const extraColumn: Layout = (template, simulated, commune) =>
  one(
    plainSheet({
      sheet: 'Phụ lục 16 chỉ số',
      top: 1,
      left: 0,
      title: titleOf(simulated, commune),
      header: [...HEADER, 'Người phụ trách'],
      rows: rowsOf(template, simulated).map((row) => [...row, 'Phòng Văn hóa - Xã hội']),
    }),
  );

const severalSheets: Layout = (template, simulated, commune) => ({
  title: SIMULATED,
  sheets: [
    plainSheet({
      sheet: 'Bìa',
      top: 2,
      left: 1,
      title: ['BÁO CÁO', 'Kết quả thực hiện Phong trào', SIMULATED],
      header: ['Nội dung', 'Ghi chú'],
      rows: [['Số liệu xem trang sau', '']],
    }),
    ...plain(template, simulated, commune).sheets.map((sheet) => ({ ...sheet, name: 'Số liệu' })),
    plainSheet({
      sheet: 'Đầu mối',
      top: 0,
      left: 0,
      title: ['ĐẦU MỐI LIÊN HỆ'],
      header: ['TT', 'Bộ phận', 'Ghi chú'],
      rows: [
        ['1', 'Phòng Văn hóa - Xã hội', ''],
        ['2', 'Trung tâm Phục vụ hành chính công', ''],
      ],
    }),
  ],
});

/** Pasted from a Mac and from the web: decomposed letters, no-break spaces. */
const decomposed: Layout = (template, simulated, commune) => {
  const book = plain(template, simulated, commune);
  const paste = (value: string) => value.normalize('NFD').replace(/ (?=\d)/g, '\u00a0');
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.content.kind === 'text'
          ? { ...cell, content: { kind: 'text' as const, text: paste(cell.content.text) } }
          : cell,
      ),
    })),
  };
};

const footer: Layout = (template, simulated, commune) =>
  one(
    plainSheet({
      sheet: 'Sheet1',
      top: 0,
      left: 0,
      title: titleOf(simulated, commune),
      header: ['Số TT', 'Nội dung', 'Đơn vị tính', 'Kết quả', 'Thuyết minh'],
      rows: rowsOf(template, simulated),
      footer: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    }),
  );

export const LAYOUTS: ReadonlyMap<string, Layout> = new Map([
  ['plain', plain],
  ['official', official],
  ['shifted', shifted],
  ['merged-titles', mergedTitles],
  ['numbers', plain],
  ['extra-column', extraColumn],
  ['several-sheets', severalSheets],
  ['decomposed', decomposed],
  ['footer', footer],
  ['old-excel', plain],
  ['libre-office', plain],
]);
