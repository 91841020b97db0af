/** Microsoft's own library over the stand-in: what it does by itself, and what it is told. */
import { createExcelInNode } from './in-node';
import { processBatch } from './process-query';
import { WorkbookObject } from './objects/workbook';
import { ExcelHost } from './host';

const workbook = { sheets: [{ name: 'PL', cells: { A1: 'Số TT', B2: 14033 } }] };

test('values and formats come back in one sync', async () => {
  const excel = await createExcelInNode({ workbook });
  const read = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('PL').getRange('A1:B2');
    range.load(['values', 'address', 'rowIndex', 'format/font/name', 'format/fill/color']);
    await context.sync();
    const { values, address, rowIndex, format } = range;
    return { values, address, rowIndex, font: format.font.name, fill: format.fill.color };
  });
  expect(read).toEqual({
    values: [
      ['Số TT', ''],
      ['', 14033],
    ],
    address: 'PL!A1:B2',
    rowIndex: 0,
    font: 'Calibri',
    fill: '#FFFFFF',
  });
  expect(excel.host.syncs).toHaveLength(1);
});

test('a property that was not loaded cannot be read', async () => {
  const excel = await createExcelInNode({ workbook });
  const reading = excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('PL').getRange('A1');
    range.load('address');
    await context.sync();
    return range.values;
  });
  await expect(reading).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});

test('a missing sheet is a null object, or ItemNotFound when it is asked for plainly', async () => {
  const excel = await createExcelInNode({ workbook });
  const isNull = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Không có');
    const range = sheet.getRange('A1');
    sheet.delete();
    sheet.load('name');
    range.load('values');
    await context.sync();
    return [sheet.isNullObject, range.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
  const missing = excel.run(async (context) => {
    context.workbook.worksheets.getItem('Không có').getRange('A1').values = [[1]];
    await context.sync();
  });
  await expect(missing).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('what ran before the failing action stays done', async () => {
  const excel = await createExcelInNode({ workbook });
  const writing = excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('PL');
    sheet.getRange('A2').values = [['đã ghi']];
    sheet.getRange('A3:A4').values = [['một dòng']];
    sheet.getRange('A5').values = [['không ghi']];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({
    code: 'InvalidArgument',
    debugInfo: { errorLocation: 'Range.values' },
  });
  const column = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('PL').getRange('A1:A5').load('values');
    await context.sync();
    return range.values.flat() as unknown[];
  });
  expect(column).toEqual(['Số TT', 'đã ghi', '', '', '']);
});

test('items of a collection are objects to go on with', async () => {
  const excel = await createExcelInNode({
    workbook: {
      sheets: [
        { name: 'Một', cells: { A1: 1 } },
        { name: 'Hai', cells: { A1: 2 }, visibility: 'VeryHidden' },
      ],
    },
  });
  const found = await excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    const count = sheets.getCount();
    await context.sync();
    const ranges = sheets.items.map((sheet) => sheet.getRange('A1').load('values'));
    await context.sync();
    return {
      count: count.value,
      sheets: sheets.items.map(({ name, visibility }) => [name, visibility]),
      values: ranges.map((range) => range.values.flat() as unknown[]),
    };
  });
  expect(found).toEqual({
    count: 2,
    sheets: [
      ['Một', 'Visible'],
      ['Hai', 'VeryHidden'],
    ],
    values: [[1], [2]],
  });
});

test('load() without names loads every property that is played', async () => {
  const excel = await createExcelInNode({ workbook });
  const json = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load();
    const range = sheet.getRange('B2').load();
    await context.sync();
    return { sheet: sheet.toJSON(), range: range.toJSON() };
  });
  expect(json.sheet).toMatchObject({ name: 'PL', position: 0, showGridlines: true });
  expect(json.range).toMatchObject({
    values: [[14033]],
    text: [['14033']],
    valueTypes: [['Double']],
  });
});

test('nothing is held on to after Excel.run', async () => {
  const excel = await createExcelInNode({ workbook });
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('PL').getRange('A1').load('values');
    await context.sync();
    range.getResizedRange(1, 1).values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    expect(excel.host.references).toBeGreaterThan(0);
  });
  await excel.settled();
  expect(excel.host.references).toBe(0);
});

describe('what is not played', () => {
  test.each([
    ['Worksheet.Charts', (sheet: Excel.Worksheet) => sheet.charts.getCount()],
    ['Worksheet.FindAll()', (sheet: Excel.Worksheet) => sheet.findAll('x', {})],
    ['Range.Insert()', (sheet: Excel.Worksheet) => sheet.getRange('A1').insert('Down')],
    ['Range.Style', (sheet: Excel.Worksheet) => sheet.getRange('A1').load('style')],
  ])('%s is named in the error', async (name, use) => {
    const excel = await createExcelInNode({ workbook });
    const using = excel.run(async (context) => {
      use(context.workbook.worksheets.getItem('PL'));
      await context.sync();
    });
    await expect(using).rejects.toMatchObject({
      code: 'NotPlayed',
      message: expect.stringContaining(name) as unknown,
    });
  });

  test.each([
    ['an action of type 9', { Id: 1, ActionType: 9, Name: '', ObjectPathId: 1 }],
    ['Workbook.Constructor()', { Id: 1, ActionType: 3, Name: 'constructor', ObjectPathId: 1 }],
    ['Workbook.Identity()', { Id: 1, ActionType: 3, Name: 'identity', ObjectPathId: 1 }],
    ['Workbook.Name (to be set)', { Id: 1, ActionType: 4, Name: 'Name', ObjectPathId: 1 }],
  ])('%s is named on the wire', (name, action) => {
    const host = new ExcelHost();
    const none = () => {
      throw new RangeError('not asked for');
    };
    const answer = processBatch(
      { Actions: [action], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } } },
      { workbook: new WorkbookObject(host), service: none, reference: none },
    );
    expect(answer.Error).toMatchObject({
      Code: 'NotPlayed',
      Message: `The stand-in for Excel does not play ${name}.`,
      ActionIndex: 0,
    });
  });
});
