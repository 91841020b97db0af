import { read, type CellObject, type WorkBook } from '@e965/xlsx';
import fc from 'fast-check';
import type { CellContent } from '../../../../src/core/sheets/model';
import { writeWorkbook } from '../../../../src/hosts/xlsx/write';
import { cleanText } from '../../../../src/hosts/cell-text';
import { richWorkbook, workbookOf } from './rich-workbook';

function reread(bytes: Uint8Array): WorkBook {
  return read(bytes, { type: 'array', WTF: true, cellFormula: true, cellHTML: false });
}

/** The contents, one below the other, written and read back by SheetJS. */
async function readBack(contents: readonly CellContent[]): Promise<(CellObject | undefined)[]> {
  const cells = contents.map((content, row) => ({ row, column: 0, content }));
  const sheet = reread(await writeWorkbook(workbookOf({ cells }))).Sheets['Phụ lục'];
  return contents.map((_, row): CellObject | undefined => sheet?.[`A${String(row + 1)}`]);
}

describe('text is text, whatever it looks like', () => {
  test.each([
    '=1+1',
    '=HYPERLINK("https://example.com","x")',
    '+84',
    '-',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '14.033',
    '007',
    '1e5',
    '11/11',
    '12/8/2025',
    '2025-08-12',
    '2025-08-12T00:00:00Z',
    'TRUE',
    '#N/A',
    '#REF!',
    '#DIV/0!',
    '#SPILL!',
    '  hai đầu  ',
    'dòng 1\r\ndòng 2\n',
    '_x0041_',
    '<t>&amp;</t>',
    ']]>',
    'Xã Đạ Tẻh\u00A02 😀',
  ])('%j', async (text) => {
    const [cell] = await readBack([{ kind: 'text', text }]);
    // SheetJS itself reads a carriage return and line feed as one line feed
    expect(cell).toMatchObject({ t: 's', v: text.replaceAll('\r\n', '\n') });
    expect(cell?.f).toBeUndefined();
  });

  test('a text of 40,000 characters is cut to 32,767', async () => {
    const [cell] = await readBack([{ kind: 'text', text: 'đ'.repeat(40_000) }]);
    expect(cell?.v).toBe('đ'.repeat(32_767));
  });

  test('an empty text is a blank cell', async () => {
    expect(await readBack([{ kind: 'text', text: '' }])).toEqual([undefined]);
  });

  test('any text comes back as it was cleaned, and is never a formula', async () => {
    const starts = fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', "'", '#', '_x', '#N/A');
    const text = fc
      .tuple(starts, fc.string({ unit: 'binary', maxLength: 40 }))
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (written) => {
        const back = await readBack(written.map((value) => ({ kind: 'text', text: value })));
        expect(back.map((cell) => cell?.v ?? '')).toEqual(
          written.map((value) => cleanText(value).replaceAll('\r\n', '\n')),
        );
        expect(back.filter((cell) => cell && (cell.t !== 's' || cell.f !== undefined))).toEqual([]);
      }),
    );
  });
});

describe('numbers', () => {
  test('any number comes back to the last digit', async () => {
    const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(numbers, async (written) => {
        const back = await readBack(written.map((number) => ({ kind: 'number', number })));
        // a workbook has no negative zero
        expect(back.map((cell) => cell?.v)).toEqual(written.map((number) => number + 0));
      }),
    );
  });
});

test('formulas, results, links, notes and merges come back', async () => {
  const form = reread(await writeWorkbook(richWorkbook)).Sheets["Phụ lục 'A' 2026"];
  expect(form?.['D8']).toMatchObject({ t: 'n', v: 1, f: 'SUM(D6:D7)' });
  expect(form?.['E8']).toMatchObject({ t: 's', v: 'chưa tính' });
  expect(form?.['A9']).toMatchObject({ l: { Target: "#'_danh mục'!A1" } });
  const noted: CellObject = form?.['D6'];
  expect(noted.c?.[0]?.t).toMatch(/^Tổng các phần/);
  expect(form?.['!merges']).toHaveLength(4);
});

describe('the same model gives the same bytes', () => {
  test('on another day', async () => {
    const before = await writeWorkbook(richWorkbook);
    jest.useFakeTimers({ now: new Date('2031-07-01T03:04:05Z'), doNotFake: ['setImmediate'] });
    try {
      expect(Buffer.from(before).equals(await writeWorkbook(richWorkbook))).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });

  test('the package claims no time, whatever the zone of the machine', async () => {
    const bytes = await writeWorkbook(workbookOf());
    // of the first entry, in MS-DOS form: 0 h, and day 1 of month 1 of 1980
    expect(new DataView(bytes.buffer).getUint32(10, true)).toBe(((1 << 5) | 1) << 16);
  });
});
