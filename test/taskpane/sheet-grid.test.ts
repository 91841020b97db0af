import type { CellSnapshot, SheetSnapshot } from '../../src/core/sheets/snapshot';
import { cellAt, cellBeside, columnWidths, sheetGrid } from '../../src/taskpane/sheet/sheet-grid';
import { formA } from '../support/submission';
import { finding } from '../support/submissions';

const cell = (row: number, column: number, text: string): CellSnapshot => ({
  row,
  column,
  value: text,
  text,
  display: 'plain',
});

function sheet(
  cells: readonly CellSnapshot[],
  merges: SheetSnapshot['merges'] = [],
): SheetSnapshot {
  return { name: 'Phụ lục', visibility: 'visible', cells, merges };
}

/** PHỤ LỤC over A1:C1; Stt and Nội dung in row 2; a cell over C2:C3. */
const small = sheet(
  [
    cell(0, 0, 'PHỤ LỤC'),
    cell(1, 0, 'Stt'),
    cell(1, 1, 'Nội dung'),
    cell(1, 2, 'dài'),
    cell(2, 1, 'x'),
  ],
  [
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 1, left: 2, bottom: 2, right: 2 },
  ],
);
const drawn = sheetGrid(small, null, []);

test('merged cells are drawn once and span; blank cells are drawn, too', () => {
  expect(
    drawn.rows.map(({ cells }) =>
      cells.map(({ name, text, rowSpan, columnSpan }) => [name, text, rowSpan, columnSpan]),
    ),
  ).toEqual([
    [['A1', 'PHỤ LỤC', 1, 3]],
    [
      ['A2', 'Stt', 1, 1],
      ['B2', 'Nội dung', 1, 1],
      ['C2', 'dài', 2, 1],
    ],
    [
      ['A3', '', 1, 1],
      ['B3', 'x', 1, 1],
    ],
  ]);
  expect(drawn.cut).toBe(false);
});

test.each([
  ['A1', 'down', 'A2'],
  ['A1', 'right', 'A1'],
  ['A1', 'up', 'A1'],
  ['B2', 'up', 'A1'],
  ['B2', 'right', 'C2'],
  ['B3', 'right', 'C2'],
  ['C2', 'down', 'C2'],
  ['C2', 'left', 'B2'],
  ['A3', 'left', 'A3'],
] as const)('from %s %s is %s', (from, move, to) => {
  expect(cellBeside(drawn, from, move)).toBe(to);
});

test('a place within a merged cell is that cell; outside of what is drawn there is none', () => {
  expect(cellAt(drawn, 'B1')?.name).toBe('A1');
  expect(cellAt(drawn, 'C3')?.name).toBe('C2');
  expect(cellAt(drawn, 'D1')).toBeNull();
  expect(cellAt(drawn, '')).toBeNull();
});

test('a cell bears the gravest of its findings and their number', () => {
  const found = [
    finding('9', { cell: 'B2', severity: 'note' }),
    finding('9', { cell: 'B2', severity: 'error' }),
    finding('9', { cell: 'A3', outcome: 'cannot-judge' }),
    finding(null, { cell: null }),
  ];
  const marks = sheetGrid(small, null, found)
    .rows.flatMap(({ cells }) => cells)
    .filter(({ mark }) => mark !== null)
    .map(({ name, mark, findings }) => [name, mark, findings]);
  expect(marks).toEqual([
    ['B2', 'error', 2],
    ['A3', 'cannot-judge', 1],
  ]);
});

test('a sheet far larger than its appendix is cut below it, and says so', () => {
  // Row 16 of form A stands in sheet row 22; five lines follow.
  const long = sheet([cell(0, 0, 'PHỤ LỤC'), cell(9_999, 40, 'rác')]);
  const grid = sheetGrid(long, formA(), []);
  expect(grid.rows).toHaveLength(27);
  expect(grid.columns).toHaveLength(16);
  expect(grid.cut).toBe(true);
});

test('a blank sheet has nothing to draw', () => {
  expect(sheetGrid(sheet([]), null, []).rows).toEqual([]);
});

test('widths follow the longest line, within reason; merged titles have no say', () => {
  const widths = columnWidths(
    sheetGrid(
      sheet(
        [
          cell(0, 0, 'một tiêu đề rất dài'),
          cell(1, 0, '1'),
          cell(1, 1, 'hai\nmười hai chữ'),
          cell(1, 2, 'x'.repeat(500)),
        ],
        [{ top: 0, left: 0, bottom: 0, right: 2 }],
      ),
      null,
      [],
    ),
  );
  expect(widths).toEqual([4, 12, 36]);
});
