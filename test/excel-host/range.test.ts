/** Ranges: contents, shapes, merges, links, and the way to other ranges. */
import { createExcelInNode } from './in-node';
import type { ExcelInNode } from './in-node';
import { onSheet, withSheet } from './on-sheet';

test('numbers, texts, formulas and blanks go in and come out', async () => {
  const excel = await withSheet();
  const read = await onSheet(excel, async (sheet, context) => {
    sheet.getRange('C1').numberFormat = [['@']];
    const range = sheet.getRange('A1:C2');
    range.values = [
      ['14.033', 5, '007'],
      ["'00', '=A1", '=SUM(A1:B1)', ''],
    ];
    range.load('values,formulas,text,numberFormat,valueTypes');
    await context.sync();
    const { values, formulas, text, numberFormat, valueTypes } = range;
    return { values, formulas, text, numberFormat, valueTypes };
  });
  expect(read).toEqual({
    values: [
      [14033, 5, '007'],
      ["00', '=A1", 0, ''],
    ],
    formulas: [
      [14033, 5, '007'],
      ["00', '=A1", '=SUM(A1:B1)', ''],
    ],
    text: [
      ['14.033', '5', '007'],
      ["00', '=A1", '0', ''],
    ],
    numberFormat: [
      ['#,##0', 'General', '@'],
      ['General', 'General', 'General'],
    ],
    valueTypes: [
      ['Double', 'Double', 'String'],
      ['String', 'Double', 'Empty'],
    ],
  });
});

test('in a cell formatted as text numbers become text too', async () => {
  const excel = await withSheet({ cells: { A1: { format: { numberFormat: '@' } } } });
  const values = await onSheet(excel, async (sheet, context) => {
    sheet.getRange('A1').values = [[12.5]];
    const range = sheet.getRange('A1').load('values,valueTypes');
    await context.sync();
    return [range.values, range.valueTypes];
  });
  expect(values).toEqual([[['12,5']], [['String']]]);
});

test('an evaluator gives what formulas give; without one they keep what they gave', async () => {
  const workbook = { sheets: [{ name: 'PL', cells: { A1: { formula: '=1+1', value: 2 } } }] };
  const write = (excel: ExcelInNode) =>
    onSheet(excel, async (sheet, context) => {
      sheet.getRange('A1:B1').formulas = [['=1+1', '=2+2']];
      const range = sheet.getRange('A1:B1').load('values');
      await context.sync();
      return range.values;
    });
  expect(await write(await createExcelInNode({ workbook }))).toEqual([[2, 0]]);
  const evaluate = (formula: string) => ({ value: formula.length });
  expect(await write(await createExcelInNode({ workbook, evaluate }))).toEqual([[4, 4]]);
});

test('null leaves a cell as it is, one value fills a range', async () => {
  const excel = await withSheet({ cells: { A1: 'giữ', B1: 'đổi' } });
  const values = await onSheet(excel, async (sheet, context) => {
    sheet.getRange('A1:B1').values = [[null, 'mới']];
    Object.assign(sheet.getRange('A2:B2'), { values: 7 });
    const range = sheet.getRange('A1:B2').load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    ['giữ', 'mới'],
    [7, 7],
  ]);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ['another shape', (sheet) => (sheet.getRange('A1:B1').values = [[1], [2]])],
  ['values of a whole column', (sheet) => (sheet.getRange('A:A').values = [[1]])],
  ['an object in a cell', (sheet) => (sheet.getRange('A1').values = [[{ a: 1 }]])],
  ['no address', (sheet) => sheet.getRange('Hà Nội').clear()],
  ['another sheet', (sheet) => sheet.getRange('Khác!A1').clear()],
  ['a color', (sheet) => (sheet.getRange('A1').format.fill.color = 'FFF2CC')],
  [
    'an alignment',
    (sheet) => Object.assign(sheet.getRange('A1').format, { verticalAlignment: 'Middle' }),
  ],
  ['a row too high', (sheet) => (sheet.getRange('A1').format.rowHeight = 500)],
  ['beyond the edge', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).clear()],
  ['a cut through a merge', (sheet) => sheet.getRange('B1:C1').merge()],
])('InvalidArgument: %s', async (_what, act) => {
  const excel = await withSheet({ merges: ['A1:B2'] });
  const acting = onSheet(excel, async (sheet, context) => {
    act(sheet);
    await context.sync();
  });
  await expect(acting).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('merging keeps the top left cell only; covered cells hold nothing', async () => {
  const excel = await withSheet({ cells: { A1: 'tên', B1: 'mất', A5: 'xa' }, merges: ['A5:C6'] });
  const read = await onSheet(excel, async (sheet, context) => {
    sheet.getRange('A1:B2').merge();
    sheet.getRange('B1').values = [['vẫn mất']];
    const merged = sheet.getUsedRange().getMergedAreasOrNullObject();
    merged.load('areaCount');
    merged.areas.load('items/address,items/values');
    const none = sheet.getRange('F1:G9').getMergedAreasOrNullObject();
    await context.sync();
    return {
      count: merged.areaCount,
      addresses: merged.areas.items.map(({ address }) => address),
      values: merged.areas.items[0]?.values as unknown[][],
      none: none.isNullObject,
    };
  });
  expect(read).toEqual({
    count: 2,
    addresses: ['PL!A1:B2', 'PL!A5:C6'],
    values: [
      ['tên', ''],
      ['', ''],
    ],
    none: true,
  });
});

test('clear takes contents, formats, merges and links; contents alone leave the rest', async () => {
  const excel = await withSheet({
    cells: {
      A1: { value: 'a', format: { bold: true } },
      A2: { value: 'b', format: { bold: true } },
    },
    merges: ['A1:B1'],
  });
  const read = await onSheet(excel, async (sheet, context) => {
    sheet.getRange('A1').clear();
    sheet.getRange('A2').clear('Contents');
    const first = sheet.getRange('A1').load('values,format/font/bold');
    const second = sheet.getRange('A2').load('values,format/font/bold');
    const merged = sheet.getRange('A1:B2').getMergedAreasOrNullObject();
    const used = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    return [
      first.values,
      first.format.font.bold,
      second.values,
      second.format.font.bold,
      merged.isNullObject,
      used.isNullObject,
    ];
  });
  expect(read).toEqual([[['']], false, [['']], true, true, true]);
});

test('links show their text in blue', async () => {
  const excel = await withSheet();
  const read = await onSheet(excel, async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.hyperlink = { documentReference: "'PL'!E7", textToDisplay: 'Dòng 2.4' };
    cell.load('values,hyperlink,format/font/underline');
    await context.sync();
    return [cell.values, cell.hyperlink, cell.format.font.underline];
  });
  expect(read).toEqual([
    [['Dòng 2.4']],
    { documentReference: "'PL'!E7", textToDisplay: 'Dòng 2.4' },
    'Single',
  ]);
});

test('ranges lead to other ranges', async () => {
  const excel = await withSheet({ cells: { B2: 1, D9: 2 } });
  const addresses = await onSheet(excel, async (sheet, context) => {
    const range = sheet.getRange('B2:D9');
    const ranges = [
      range.getCell(1, 1),
      range.getRow(7),
      range.getColumn(0),
      range.getLastCell(),
      range.getResizedRange(1, -1),
      range.getOffsetRange(1, 1),
      range.getEntireRow(),
      range.getBoundingRect('A1'),
      range.getIntersectionOrNullObject('D8:F20'),
      sheet.getRangeByIndexes(4, 2, 2, 3),
      sheet.getUsedRange(true),
    ].map((found) => found.load('address'));
    await context.sync();
    return ranges.map(({ address }) => address.replace('PL!', ''));
  });
  expect(addresses).toEqual([
    'C3',
    'B9:D9',
    'B2:B9',
    'D9',
    'B2:C10',
    'C3:E10',
    '2:9',
    'A1:D9',
    'D8:D9',
    'C5:E6',
    'B2:D9',
  ]);
});
