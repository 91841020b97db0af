/** The appendix of Thuận An, May 2026, as it is in the report, mistakes included. */
import document from '../../scripts/samples/documents/thuan-an.json';
import type { CellGiven, WorkbookGiven } from '../excel-host/build-workbook';

export const THUAN_AN = {
  commune: 'Xã Thuận An',
  /** As somebody types who looks for it. */
  search: 'thuan an',
  quarter: 2,
  year: 2026,
};

/** Of the template: results are in D6:D21, evidence beside them. */
const FIRST_ROW = 6;

/** What is to be typed into the template, by cell. */
export function filledIn(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    document.rows.flatMap(([, , , result = '', evidence = ''], at) => [
      [`D${String(FIRST_ROW + at)}`, result],
      [`E${String(FIRST_ROW + at)}`, evidence],
    ]),
  );
}

export const SHEET = 'Phụ lục 5.2026';

/** The same appendix made by hand: cells of no format, for Excel to make of an entry what it will. */
export function madeByHand(): WorkbookGiven {
  const { title, columns, rows } = document;
  const cells: [string, CellGiven][] = [
    ...title.map((line, at): [string, CellGiven] => [`A${String(at + 1)}`, { value: line }]),
    ...[columns, ...rows].flatMap((row, at) =>
      row.map((value, column): [string, CellGiven] => [
        `${'ABCDE'.charAt(column)}${String(FIRST_ROW - 1 + at)}`,
        { value },
      ]),
    ),
  ];
  return {
    name: 'phu luc thuan an.xlsx',
    sheets: [{ name: SHEET, cells: Object.fromEntries(cells) }],
  };
}
