import fc from 'fast-check';
import { utils, write } from '@e965/xlsx';
import { FileRefused } from '../../../../src/hosts/file-refused';
import { buildZip } from '../zip-builder';
import {
  buildWorkbook,
  inline,
  read,
  readBytes,
  refusalOf,
  row,
  workbookParts,
} from './workbook-builder';

const SHARED = row(1, '<c r="A1" t="s"><v>0</v></c>', '<c r="B1" t="s"><v>7</v></c>');
const GOOD = row(1, inline('A1', 'x'));
const STRINGS = ['<si><t>chữ</t></si>'];

describe('what the parser would lose in silence', () => {
  test.each(['7', '-1', 'abc', '__proto__'])(
    'a bad shared-string index (%s) and nothing else: refused',
    (index) => {
      const rows = row(1, `<c r="A1" t="s"><v>${index}</v></c>`);
      expect(
        refusalOf(buildWorkbook({ sheets: [{ name: 'A', rows }], strings: STRINGS })),
      ).toMatchObject({
        code: 'file-damaged',
        data: { reason: 'no-cell-left' },
      });
    },
  );

  test('in one sheet of two: the other is read, and the whole marked partial', () => {
    const sheets = [
      { name: 'A', rows: SHARED },
      { name: 'B', rows: GOOD },
    ];
    expect(read({ sheets, strings: STRINGS })).toMatchObject({
      partial: true,
      sheets: [
        { name: 'A', cells: [] },
        { name: 'B', cells: [{ value: 'x' }] },
      ],
    });
  });

  test('a workbook without its shared strings is refused', () => {
    expect(refusalOf(buildWorkbook({ sheets: [{ name: 'A', rows: SHARED }] }))).toMatchObject({
      code: 'file-damaged',
    });
  });

  test.each([
    ['one address twice', row(1, inline('A1', 'x'), inline('A1', 'y'))],
    ['a number that is none', row(1, inline('A1', 'x'), '<c r="B1"><v>abc</v></c>')],
    ['a number beyond all bounds', row(1, inline('A1', 'x'), '<c r="B1"><v>1e999</v></c>')],
    ['a type nobody knows', row(1, inline('A1', 'x'), '<c r="B1" t="zz"><v>1</v></c>')],
    [
      'a cell the parser does not see',
      row(1, inline('A1', 'x'), '<c\tr="B1"><f>1</f><v>1</v></c>'),
    ],
  ])('%s: partial', (_name, rows) => {
    const { partial, sheets } = read({ sheets: [{ name: 'A', rows }] });
    expect(partial).toBe(true);
    expect(sheets[0]?.cells).toHaveLength(1);
  });

  test.each(['<mergeCell ref="A1:ZZZZ9"/>', '<mergeCell ref="B2:A1"/>', '<mergeCell/>'])(
    'a merged range that makes no sense: partial (%s)',
    (merge) => {
      const after = `<mergeCells>${merge}</mergeCells>`;
      const { partial, sheets } = read({ sheets: [{ name: 'A', rows: GOOD, after }] });
      expect(partial).toBe(true);
      expect(sheets[0]?.merges).toEqual([]);
    },
  );

  test('a sheet whose part is missing: partial, and refused when it is the only one', () => {
    const two = workbookParts({ sheets: [{ name: 'A', rows: GOOD }, { name: 'B' }] });
    const without = (name: string): Uint8Array =>
      buildZip(two.filter((part) => part.name !== name));
    expect(readBytes(without('xl/worksheets/sheet2.xml'))).toMatchObject({
      partial: true,
      sheets: [{ name: 'A' }],
    });
    const one = workbookParts({}).filter(({ name }) => !name.includes('sheet1'));
    expect(refusalOf(buildZip(one))).toMatchObject({
      code: 'file-damaged',
      data: { reason: 'no-sheet' },
    });
  });
});

/** An honest file of each kind, with a little of everything. */
function samples(): [string, Uint8Array][] {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['Xã Đạ Tẻh', 14033, true],
      [0.5, '=1'],
    ]),
    'Phụ lục',
  );
  const bytes = (bookType: 'biff8' | 'ods'): Uint8Array =>
    new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
  const xlsx = {
    sheets: [
      {
        name: 'Phụ lục',
        rows: SHARED.replace('>7<', '>0<') + row(2, '<c r="A2" s="1"><f>B2</f><v>5</v></c>'),
      },
    ],
    strings: STRINGS,
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs>',
    modified: '2026-05-18T09:30:00Z',
  };
  const stored = buildZip(workbookParts(xlsx).map((part) => ({ ...part, method: 0 })));
  return [
    ['.xlsx', buildWorkbook(xlsx)],
    ['.xlsx, stored', stored],
    ['.xls', bytes('biff8')],
    ['.ods', bytes('ods')],
  ];
}

/** Nothing but a snapshot or a refusal. */
function outcome(bytes: Uint8Array): string {
  try {
    return `read ${String(readBytes(bytes).sheets.length)}`;
  } catch (error) {
    if (error instanceof FileRefused) return error.code;
    throw error;
  }
}

describe.each(samples())('a damaged %s gives a snapshot or a refusal', (_kind, good) => {
  test('the good one is read', () => {
    expect(outcome(good)).toBe('read 1');
  });

  test('cut anywhere', () => {
    const step = Math.max(1, Math.floor(good.length / 500));
    const outcomes = new Set<string>();
    for (let length = 0; length < good.length; length += step) {
      outcomes.add(outcome(good.subarray(0, length)));
    }
    expect([...outcomes].every((code) => code.startsWith('file-') || code === 'read 1')).toBe(true);
  });

  test('some bytes changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        (changes) => {
          const bytes = good.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          expect(outcome(bytes)).toMatch(/^(read \d+|file-[a-z-]+)$/);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('XML changed under a checksum that is right', () => {
  test('gives a snapshot or a refusal', () => {
    const parts = workbookParts({
      sheets: [
        {
          name: 'Phụ lục',
          rows: SHARED,
          after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
        },
      ],
      strings: STRINGS,
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>',
      modified: '2026-05-18T09:30:00Z',
    });
    const texts = parts.map(({ data }) => String(data));
    fc.assert(
      fc.property(
        fc.nat(parts.length - 1),
        fc.array(fc.tuple(fc.nat(1_000), fc.constantFrom(...'<>/"= &;!?x9-:')), {
          minLength: 1,
          maxLength: 6,
        }),
        (index, changes) => {
          const characters = [...(texts[index] ?? '')];
          for (const [at, character] of changes) characters[at % characters.length] = character;
          const changed = parts.map((part, place) =>
            place === index ? { ...part, data: characters.join('') } : part,
          );
          expect(outcome(buildZip(changed))).toMatch(/^(read \d+|file-[a-z-]+)$/);
        },
      ),
      { numRuns: 500 },
    );
  });
});
