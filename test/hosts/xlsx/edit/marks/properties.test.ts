/** Any marks of any workbook: valid while they are there, and without a trace once they are gone. */
import fc from 'fast-check';
import { utils, write } from '@e965/xlsx';
import { cellName } from '../../../../../src/core/sheets/address';
import { emptyAppendix } from '../../../../../src/core/sheets/appendix';
import type { SheetModel } from '../../../../../src/core/sheets/model';
import type { CellMark } from '../../../../../src/hosts/host';
import { countMarks, markCells } from '../../../../../src/hosts/xlsx/edit/marks/mark-cells';
import { openFileWorkbook } from '../../../../../src/hosts/xlsx/file-workbook';
import { readWorkbook } from '../../../../../src/hosts/xlsx/read';
import { writeWorkbook } from '../../../../../src/hosts/xlsx/write';
import { CONVERSION_TIMEOUT, convertWorkbook } from '../../../../support/libreoffice';
import { elements, packageProblems, part, schemaProblems, unpack } from '../../../../support/ooxml';
import { formA, period, thuanAn } from '../../../../support/submissions';
import { featureSheet, plainSheet } from '../../../contract-sheets';
import { DATA_SHEET, OTHER_SHEET, foreignWorkbook } from '../foreign-workbook';

// many workbooks are made and read: a busy machine takes longer than the usual five seconds
jest.setTimeout(CONVERSION_TIMEOUT);

const mark: fc.Arbitrary<CellMark> = fc.record({
  cell: fc.tuple(fc.nat(20), fc.nat(6)).map(([row, column]) => cellName(row, column)),
  fill: fc.constantFrom('FFC7CE', 'FFEB9C', 'c6efce'),
  note: fc.oneof(
    fc.constantFrom('', '_x0041_', '<b>&amp;"\'', ']]>', '=1+1', ' hai  \n\n đầu '),
    fc.string({ unit: 'binary', maxLength: 30 }),
  ),
});
const marks = fc.array(mark, { maxLength: 12 });

const own = (...sheets: readonly SheetModel[]): Promise<Uint8Array> =>
  writeWorkbook({ title: '', sheets });

function writtenBySheetJs(): Uint8Array {
  const sheet = utils.aoa_to_sheet([['PHỤ LỤC'], ['Số người', 14_033]]);
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, 'A');
  return new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx' }));
}

const WORKBOOKS: readonly [
  name: string,
  make: () => Uint8Array | Promise<Uint8Array>,
  sheets: readonly string[],
][] = [
  [
    'a form of ours',
    () => own(...emptyAppendix(formA, thuanAn, period('2026-05')).sheets),
    ['Phụ lục'],
  ],
  ['one of everything', () => own(featureSheet('Mẫu'), plainSheet('Sổ')), ['Mẫu', 'Sổ']],
  ['SheetJS', writtenBySheetJs, ['A']],
  ['a foreign one', foreignWorkbook, [DATA_SHEET, OTHER_SHEET]],
];

test.each(WORKBOOKS)('without a trace: %s', async (_, make, sheets) => {
  const before = await make();
  const read = (bytes: Uint8Array) => readWorkbook({ name: 'a.xlsx', bytes, modified: null });
  await fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...sheets), marks), { minLength: 1, maxLength: 3 }),
      (markings) => {
        let file = before;
        for (const [sheet, wanted] of markings) {
          file = markCells(file, sheet, wanted);
          expect(countMarks(file, sheet)).toBeLessThanOrEqual(wanted.length);
          expect(read(file)).toEqual(read(before));
        }
        for (const sheet of sheets) file = markCells(file, sheet, []);
        expect(unpack(file)).toEqual(unpack(before));
      },
    ),
    { numRuns: 25 },
  );
});

test.each(WORKBOOKS.slice(0, 3))('valid, with nothing dangling: %s', async (_, make, sheets) => {
  const before = await make();
  await fc.assert(
    fc.property(fc.constantFrom(...sheets), marks, (sheet, wanted) => {
      const parts = unpack(markCells(before, sheet, wanted));
      expect(schemaProblems(parts)).toEqual([]);
      expect(packageProblems(parts)).toEqual([]);
    }),
    { numRuns: 8 },
  );
});

test('taken back in any order, they leave nothing', async () => {
  const original = foreignWorkbook();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(DATA_SHEET, OTHER_SHEET), marks), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.infiniteStream(fc.nat()),
      async (markings, order) => {
        const workbook = await openFileWorkbook({
          name: 'a.xlsm',
          bytes: original,
          modified: null,
        });
        const undos = [];
        for (const [sheet, wanted] of markings) undos.push(await workbook.markCells(sheet, wanted));
        while (undos.length > 0) {
          const [undo] = undos.splice(Number(order.next().value) % undos.length, 1);
          await undo?.();
        }
        expect(unpack(await workbook.toBytes())).toEqual(unpack(original));
      },
    ),
    { numRuns: 15 },
  );
});

describe('in LibreOffice', () => {
  const wanted: readonly CellMark[] = [
    { cell: 'D9', fill: 'FFC7CE', note: 'Số tin, bài giảm so với kỳ trước (12 → 7).' },
    { cell: 'E9', fill: 'FFEB9C', note: 'Thuyết minh & minh chứng "thiếu" <số>.' },
    { cell: 'A1', fill: 'FFC7CE', note: '' },
  ];
  let before: Uint8Array;
  let resaved: Uint8Array;

  beforeAll(async () => {
    before = await own(...emptyAppendix(formA, thuanAn, period('2026-05')).sheets);
    resaved = convertWorkbook(markCells(before, 'Phụ lục', wanted), 'xlsx');
  }, CONVERSION_TIMEOUT);

  test('they keep color and note, and are known again', () => {
    const parts = unpack(resaved);
    const colors = [...part(parts, 'xl/styles.xml').matchAll(/<dxf>.*?<\/dxf>/gs)].map(
      ([style]) => elements(style, 'bgColor')[0]?.['rgb'],
    );
    const rules = [
      ...part(parts, 'xl/worksheets/sheet1.xml').matchAll(
        /<conditionalFormatting sqref="([^"]*)"><cfRule [^>]*dxfId="(\d+)"[^>]*><formula>N\(&quot;phu-luc/g,
      ),
    ];
    expect(rules.map(([, cells, style]) => [cells, colors[Number(style)]])).toEqual([
      ['D9 A1', 'FFFFC7CE'],
      ['E9', 'FFFFEB9C'],
    ]);
    expect(countMarks(resaved, 'Phụ lục')).toBe(3);
  });

  test('taken away, what is left is what LibreOffice makes of the workbook without them', () => {
    const after = markCells(resaved, 'Phụ lục', []);
    expect(countMarks(after, 'Phụ lục')).toBe(0);
    const unmarked = unpack(convertWorkbook(before, 'xlsx'));
    const left = unpack(after);
    expect([...left.keys()].sort()).toEqual([...unmarked.keys()].sort());
    const rules = (parts: typeof left) =>
      elements(part(parts, 'xl/worksheets/sheet1.xml'), 'cfRule').map(({ priority }) => priority);
    expect(rules(left)).toEqual(rules(unmarked));
    expect(packageProblems(left)).toEqual(packageProblems(unmarked));
  });
});
