/**
 * The tables of the two real appendices, for tests of recognition: the forms' own wordings with
 * the results of phụ lục xã Thuận An, 5/2026, and of báo cáo 116-BC/TU ngày 23/12/2025. Evidence
 * is kept only where recognition turns on it.
 */
import { lamDong } from '../../../src/core/places/gazetteer';
import { recogniseWorkbook } from '../../../src/core/submission/recognise';
import type {
  Entry,
  LayoutIssue,
  SheetOutcome,
  Submission,
} from '../../../src/core/submission/types';
import { builtInTemplates, findTemplate } from '../../../src/core/templates/catalogue';
import type { Template } from '../../../src/core/templates/schema';
import {
  sheetOf,
  workbookOf,
  type CellInput,
  type RowInput,
  type SheetOptions,
} from '../../support/snapshot';

function form(id: string): Template {
  const found = findTemplate(id);
  if (!found) throw new Error(`no form ${id}`);
  return found;
}

export const formA = form('lam-dong-xa-2026');
export const formB = form('bdhvs-2025');

/** Phụ lục xã Thuận An, 5/2026, cột "Kết quả", dòng 1–16, spaces and all. */
export const thuanAnResults = [
  '15', ' 10', ' 5', '20', ' 25', ' 7', ' 367', ' 1888', ' 80%', ' 4', ' 14.033', ' 14.033',
  'Khoảng 14.173', ' Khoảng 14.173', ' 5', ' 2',
]; // prettier-ignore

/** Báo cáo 116-BC/TU, phụ lục, cột "Đơn vị tính", dòng 1.1–3.5. */
export const lamDongResults = [
  'Có', 'Có', '03', 'Trên 500 tin, bài, phóng sự', '116.256', '10', '78 lớp (13.132 người)',
  '26 Chương trình', '100 %', '20', '4.000', '20 lớp (700 người)', '100 %', '100', '117.000 người',
  '01 lớp (100 người)', '30 buổi (827 người)', '100 %', '100 %', '100 %', '100 %',
  '2.462.259 người', '80 %',
]; // prettier-ignore

export const headerA: RowInput = ['Stt', 'Nội dung', 'Đơn vị tính', 'Kết quả', 'Thuyết minh'];
export const headerB: RowInput = ['TT', 'Chỉ số thực hiện', 'Đơn vị tính', 'Minh chứng'];

export const titleA: RowInput[] = [
  ['PHỤ LỤC'],
  ['KẾT QUẢ TRIỂN KHAI PHONG TRÀO BÌNH DÂN HỌC VỤ SỐ NĂM 2025'],
  ['(Kèm theo Báo cáo số:          /UBND-BC ngày     /5/2026 của UBND xã)'],
];
export const titleB: RowInput[] = [
  ['PHỤ LỤC'],
  ['KẾT QUẢ TRIỂN KHAI PHONG TRÀO “ BÌNH DÂN HỌC VỤ SỐ ” NĂM 2025'],
  ['(Kèm theo Báo cáo số 116-BC/TU, ngày 23 /12/2025 của Ban Thường vụ Tỉnh ủy Lâm Đồng)'],
];

export function evidenceOf(id: string): string {
  return `thuyết minh dòng ${id}`;
}

/** Number, wording, unit, result, evidence of each row of form A. */
export function rowsA(results: readonly CellInput[] = thuanAnResults): RowInput[] {
  return formA.indicators.map(({ id, wording, unit }, at) => [
    id,
    wording,
    unit,
    results[at] ?? null,
    evidenceOf(id),
  ]);
}

/** The 23 rows under their three headings, results under "Đơn vị tính" as the province sent it. */
export function rowsB(): RowInput[] {
  return formB.sections.flatMap((section): RowInput[] => [
    [section.id, section.wording, null, null],
    ...formB.indicators.flatMap(({ id, wording, section: own }, at): RowInput[] =>
      own === section.id ? [[id, wording, lamDongResults[at] ?? null, evidenceOf(id)]] : [],
    ),
  ]);
}

export function recognise(
  rows: readonly RowInput[],
  options: SheetOptions & { readonly file?: string } = {},
): SheetOutcome {
  const workbook = workbookOf([sheetOf(rows, options)], { file: options.file ?? 'phu-luc.xlsx' });
  const [outcome] = recogniseWorkbook(workbook, {
    templates: builtInTemplates(),
    places: lamDong,
    fileDate: null,
  });
  if (!outcome) throw new Error('a sheet without an outcome');
  return outcome;
}

/** The submission in a sheet of these rows. @throws Error when there is none. */
export function submissionOf(...parameters: Parameters<typeof recognise>): Submission {
  const outcome = recognise(...parameters);
  if (outcome.status !== 'submission') throw new Error(`ignored: ${outcome.reason}`);
  return outcome.submission;
}

/** By indicator: the result as shown. */
export function rawByIndicator({ entries }: Submission): Record<string, string> {
  return Object.fromEntries(entries.map(({ indicator, raw }) => [indicator, raw]));
}

/** What `rawByIndicator` must give for a form filled with these results. */
export function expectedRaw(
  template: Template,
  results: readonly string[],
): Record<string, string> {
  return Object.fromEntries(template.indicators.map(({ id }, at) => [id, results[at] ?? '']));
}

export function entryOf(submission: Submission, indicator: string): Entry {
  const found = submission.entries.find((entry) => entry.indicator === indicator);
  if (!found) throw new Error(`no entry ${indicator}`);
  return found;
}

export function issuesOf(
  submission: Submission,
  code: LayoutIssue['code'],
): readonly LayoutIssue[] {
  return submission.issues.filter((issue) => issue.code === code);
}
