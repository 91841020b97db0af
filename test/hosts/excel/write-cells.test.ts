import fc from 'fast-check';
import { openExcel } from './excel';
import { plainSheet, featureSheet } from '../contract-sheets';

/** Much work for a slow machine. */
jest.setTimeout(60_000);

describe('what stood in a cell comes back exactly', () => {
  test.each([
    ['a text that begins with =', { value: '=1+1' }],
    ['a text of digits under General', { value: '14.033' }],
    ['a text of digits under @', { value: '007', format: { numberFormat: '@' } }],
    ['a text with an apostrophe', { value: "'x" }],
    ['a word', { value: 'Có' }],
    ['a text that reads as a truth value', { value: 'TRUE' }],
    ['a truth value', { value: true }],
    ['a truth value under @', { value: false, format: { numberFormat: '@' } }],
    ['a number under @', { value: 14_033, format: { numberFormat: '@' } }],
    ['a date', { value: 46_150, format: { numberFormat: 'dd/mm/yyyy' } }],
    ['a rate', { value: 0.805, format: { numberFormat: '0.0%' } }],
    ['a formula', { formula: '=SUM(A2:A3)', value: 5 }],
    ['a formula under @', { formula: '=SUM(A2:A3)', value: 5, format: { numberFormat: '@' } }],
    ['an error', { value: '#N/A', error: true as const }],
    ['an error under @', { value: '#N/A', error: true as const, format: { numberFormat: '@' } }],
    ['the longest text', { value: `${'1'.repeat(32_766)}x` }],
    ['nothing, with a look', { value: null, format: { fill: '#FFF2CC', numberFormat: '0%' } }],
    ['nothing', { value: null }],
  ])('%s', async (_, cell) => {
    const workbook = { sheets: [{ name: 'Phụ lục', cells: { A1: cell, A2: 2, A3: 3 } }] };
    for (const locale of ['vi-VN', 'en-US'] as const) {
      const { excel, host } = await openExcel({ workbook, locale });
      const before = excel.save();
      for (const value of ['mới', '=1', 80.5, null]) {
        const undo = await host.writeCells('Phụ lục', [{ cell: 'A1', value }]);
        await undo();
        expect(excel.save()).toEqual(before);
      }
    }
  });

  test('any text and number, under any format', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.stringMatching(/^['=+@-]?[\d.,/%:e ]{0,8}$/),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
    );
    const numberFormat = fc.constantFrom('General', '@', '#,##0', '0.0%', 'dd/mm/yyyy');
    await fc.assert(
      fc.asyncProperty(value, value, numberFormat, async (old, given, format) => {
        const cells = { A1: { value: old === '' ? null : old, format: { numberFormat: format } } };
        const { excel, host } = await openExcel({ workbook: { sheets: [{ name: 'S', cells }] } });
        const before = excel.save();
        const undo = await host.writeCells('S', [{ cell: 'A1', value: given }]);
        const [cell] = (await host.readSheet('S')).cells;
        expect(cell?.value ?? '').toBe(Object.is(given, -0) ? 0 : given);
        expect(cell?.formula).toBeUndefined();
        await undo();
        expect(JSON.stringify(excel.save())).toBe(JSON.stringify(before));
      }),
      { numRuns: 60 },
    );
  });

  test('though the sheet was renamed since', async () => {
    const { excel, host } = await openExcel();
    await host.writeSheets([plainSheet('Phụ lục', 'cũ')], 'refuse');
    const undo = await host.writeCells('Phụ lục', [{ cell: 'A1', value: 'mới' }]);
    excel.person.renameSheet('Phụ lục', 'Phụ lục 5');
    await undo();
    expect((await host.readSheet('Phụ lục 5')).cells[0]?.value).toBe('cũ');
  });

  test('not on a sheet that is gone', async () => {
    const { excel, host } = await openExcel();
    await host.writeSheets([plainSheet('Phụ lục')], 'refuse');
    const undo = await host.writeCells('Phụ lục', [{ cell: 'A1', value: 'mới' }]);
    excel.person.deleteSheet('Phụ lục');
    await expect(undo()).rejects.toMatchObject({
      code: 'sheet-missing',
      data: { sheet: 'Phụ lục' },
    });
  });
});

describe('a protected sheet', () => {
  const cells = {
    A1: 'khóa',
    B1: { value: 'mở' },
    B2: { value: '14.033', format: { numberFormat: '@' } },
  };
  const workbook = { sheets: [{ name: 'Phụ lục', cells, unlocked: ['B1:B3'] }] };

  test('takes texts and numbers in its open cells, and gives them back', async () => {
    const { excel, host } = await openExcel({ workbook });
    const before = excel.save();
    const undo = await host.writeCells('Phụ lục', [
      { cell: 'B1', value: 12 },
      { cell: 'B2', value: '14.034' },
      { cell: 'B3', value: '=1' },
    ]);
    expect((await host.readSheet('Phụ lục')).cells.map(({ value }) => value)).toEqual([
      'khóa',
      12,
      '14.034',
      '=1',
    ]);
    await undo();
    expect(excel.save()).toEqual(before);
  });

  test.each([
    ['a locked cell beside open ones', ['B1', 'A1', 'B2'], 'A1'],
    ['locked cells alone', ['C4', 'C5'], 'C4'],
  ])('names %s', async (_, names, cell) => {
    const { excel, host } = await openExcel({ workbook });
    const before = excel.save();
    const writing = host.writeCells(
      'Phụ lục',
      names.map((name) => ({ cell: name, value: 'x' })),
    );
    await expect(writing).rejects.toMatchObject({ code: 'sheet-protected', data: { cell } });
    expect(excel.save()).toEqual(before);
  });

  test('takes no number where it holds cells to be text', async () => {
    const { host } = await openExcel({ workbook });
    const writing = host.writeCells('Phụ lục', [{ cell: 'B2', value: 1 }]);
    await expect(writing).rejects.toMatchObject({ code: 'sheet-protected', data: { cell: 'B2' } });
  });
});

test('a merged cell is named', async () => {
  const { host } = await openExcel();
  await host.writeSheets([{ ...featureSheet('Mẫu'), protected: false }], 'refuse');
  await expect(host.writeCells('Mẫu', [{ cell: 'C1', value: 1 }])).rejects.toMatchObject({
    code: 'not-supported',
    data: { reason: 'merged-cell', cell: 'C1' },
  });
});

test('a workbook that is read only takes nothing', async () => {
  const { host } = await openExcel({ faults: { readOnly: true } });
  const writing = host.writeCells('Sheet1', [{ cell: 'A1', value: 1 }]);
  await expect(writing).rejects.toMatchObject({ code: 'read-only' });
});
