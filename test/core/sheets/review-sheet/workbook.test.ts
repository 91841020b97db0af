import { reviewWorkbook } from '../../../../src/core/sheets/review-sheet/workbook';
import type { CellContent, SheetModel } from '../../../../src/core/sheets/model';
import { writeWorkbook } from '../../../../src/hosts/xlsx';
import { packageProblems, schemaProblems, unpack } from '../../../support/ooxml';
import { finding, moPhong, reviewed, submission } from '../../../support/submissions';
import { words } from './words';

const DATE = '2026-06-12';

const one = (at: number, count: number) => {
  const from = moPhong[at] ?? null;
  const findings = Array.from({ length: count }, () => finding('9', { data: { text: 'một' } }));
  return reviewed(submission({ from, entries: [] }), findings);
};

function shown(content: CellContent): string | number | null {
  if (content.kind === 'text') return content.text;
  return content.kind === 'number' ? content.number : null;
}

function body(sheet: SheetModel | undefined): (string | number | null)[][] {
  const header = sheet?.autoFilter?.top ?? 0;
  const rows: (string | number | null)[][] = [];
  for (const { row, column, content } of sheet?.cells ?? []) {
    if (row > header) (rows[row - header - 1] ??= [])[column] = shown(content);
  }
  return rows;
}

test('lists every appendix with its counts and leads to its sheet, and every file refused', async () => {
  const model = reviewWorkbook([one(0, 2), one(1, 0), one(2, 1)], {
    words,
    date: DATE,
    refused: [{ file: '=hỏng.pdf', refusal: { code: 'file-pdf', data: {} } }],
  });
  expect(model.sheets.map(({ name }) => name)).toEqual([
    'Danh sách',
    'Phiếu thẩm định',
    'Phiếu thẩm định (2)',
    'Phiếu thẩm định (3)',
  ]);
  const [list] = model.sheets;
  const month = 'tháng 5 năm 2026';
  expect(body(list)).toEqual([
    ['Xã Mô Phỏng Một', month, '90001.xlsx', 'Phụ lục', 2, 0, 0, 0, 0, 0, 'Phiếu thẩm định', null],
    [
      ...['Xã Mô Phỏng Hai', month, '90002.xlsx', 'Phụ lục', 0, 0, 0, 0, 0, 0],
      ...['Phiếu thẩm định (2)', null],
    ],
    [
      ...['Xã Mô Phỏng Ba', month, '90003.xlsx', 'Phụ lục', 1, 0, 0, 0, 0, 0],
      ...['Phiếu thẩm định (3)', null],
    ],
    [
      ...[null, null, '=hỏng.pdf', null, null, null, null, null, null, null, null],
      expect.stringMatching(/^Không thẩm định được\. \p{Lu}/u),
    ],
  ]);
  const links = list?.cells.flatMap(({ content }) =>
    content.kind === 'text' && content.link !== undefined ? [content.link] : [],
  );
  expect(links).toEqual([
    "#'Phiếu thẩm định'!A1",
    "#'Phiếu thẩm định (2)'!A1",
    "#'Phiếu thẩm định (3)'!A1",
  ]);
  // cells of the review sheets lead nowhere: the appendices are in other files
  expect(
    model.sheets.slice(1).flatMap(({ cells }) => cells.filter(({ content }) => 'link' in content)),
  ).toEqual([]);
  const parts = unpack(await writeWorkbook(model));
  expect(schemaProblems(parts)).toEqual([]);
  expect(packageProblems(parts)).toEqual([]);
});

test('is a list alone when nothing came in', () => {
  const { sheets } = reviewWorkbook([], { words, date: DATE });
  expect(sheets.map((sheet) => [sheet.name, body(sheet)])).toEqual([['Danh sách', []]]);
});
