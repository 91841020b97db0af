/** Whole sheets: names, order, visibility, protection; and what belongs to the workbook. */
import { createExcelInNode } from './in-node';
import type { ExcelInNode } from './in-node';
import type { WorkbookGiven } from './build-workbook';

const three: WorkbookGiven = { sheets: [{ name: 'Một' }, { name: 'Hai' }, { name: 'Ba' }] };

const names = (excel: ExcelInNode) => excel.host.workbook.sheets.map(({ name }) => name);

const inWorkbook = async (
  excel: ExcelInNode,
  work: (workbook: Excel.Workbook) => unknown,
): Promise<void> =>
  excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

test('sheets are added, renamed, moved, copied, hidden and deleted', async () => {
  const excel = await createExcelInNode({ workbook: three });
  await inWorkbook(excel, ({ worksheets }) => {
    const added = worksheets.add('Bốn');
    added.position = 0;
    added.name = 'Không';
    worksheets.getItem('Ba').delete();
    worksheets.getItem('Hai').visibility = 'VeryHidden';
    worksheets.getItem('Một').copy('After', worksheets.getItem('Một')).getRange('A1').values = [
      [1],
    ];
  });
  expect(names(excel)).toEqual(['Không', 'Một', 'Một (2)', 'Hai']);
  expect(excel.host.workbook.sheets.map(({ cells }) => cells.size)).toEqual([0, 0, 1, 0]);
});

test.each<[string, string, (worksheets: Excel.WorksheetCollection) => unknown]>([
  ['InvalidArgument', 'a long name', (sheets) => sheets.add('x'.repeat(32))],
  ['InvalidArgument', 'a slash', (sheets) => sheets.add('Kỳ 5/2026')],
  ['InvalidArgument', 'no name', (sheets) => sheets.add('')],
  ['InvalidArgument', 'a quote in front', (sheets) => (sheets.getItem('Một').name = "'Một")],
  ['ItemAlreadyExists', 'a name in other case', (sheets) => sheets.add('MỘT')],
  ['ItemAlreadyExists', 'a name that is taken', (sheets) => (sheets.getItem('Hai').name = 'Một')],
  [
    'InvalidOperation',
    'a very hidden sheet',
    (sheets) => {
      sheets.getItem('Hai').visibility = 'VeryHidden';
      sheets.getItem('Hai').delete();
    },
  ],
  [
    'InvalidOperation',
    'the last visible sheet',
    (sheets) => {
      sheets.getItem('Hai').delete();
      sheets.getItem('Ba').visibility = 'Hidden';
      sheets.getItem('Một').delete();
    },
  ],
  [
    'InvalidOperation',
    'a hidden sheet in front',
    (sheets) => {
      sheets.getItem('Ba').visibility = 'Hidden';
      sheets.getItem('Ba').activate();
    },
  ],
])('%s: %s', async (code, _what, act) => {
  const excel = await createExcelInNode({ workbook: three });
  const acting = inWorkbook(excel, ({ worksheets }) => act(worksheets));
  await expect(acting).rejects.toMatchObject({ code });
});

test('a protected structure keeps its sheets', async () => {
  const excel = await createExcelInNode({ workbook: { ...three, structureProtected: true } });
  for (const act of [
    (sheets: Excel.WorksheetCollection) => sheets.add('Bốn'),
    (sheets: Excel.WorksheetCollection) => (sheets.getItem('Hai').name = 'Khác'),
    (sheets: Excel.WorksheetCollection) => {
      sheets.getItem('Hai').delete();
    },
    (sheets: Excel.WorksheetCollection) => (sheets.getItem('Hai').visibility = 'Hidden'),
  ]) {
    const acting = inWorkbook(excel, ({ worksheets }) => act(worksheets));
    await expect(acting).rejects.toMatchObject({ code: 'AccessDenied' });
  }
  const isProtected = await excel.run(async (context) => {
    const { protection } = context.workbook.load('protection/protected');
    context.workbook.worksheets.getItem('Một').getRange('A1').values = [['được ghi']];
    await context.sync();
    return protection.protected;
  });
  expect(isProtected).toBe(true);
  expect(names(excel)).toEqual(['Một', 'Hai', 'Ba']);
});

describe('a protected sheet', () => {
  const workbook: WorkbookGiven = {
    sheets: [{ name: 'PL', cells: { A1: 'khóa', B1: 'mở' }, unlocked: ['B1:B9'] }],
  };

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['a locked cell', (sheet) => (sheet.getRange('A1:B1').values = [[1, 2]])],
    ['formats', (sheet) => (sheet.getRange('B1').format.font.bold = true)],
    ['number formats', (sheet) => (sheet.getRange('B1').numberFormat = [['@']])],
    ['widths', (sheet) => (sheet.getRange('B:B').format.columnWidth = 9)],
    [
      'merges',
      (sheet) => {
        sheet.getRange('B1:B2').merge();
      },
    ],
    [
      'validations',
      (sheet) => {
        sheet.getRange('B1').dataValidation.clear();
      },
    ],
    ['conditional formats', (sheet) => sheet.getRange('B1').conditionalFormats.add('Custom')],
    [
      'a second protection',
      (sheet) => {
        sheet.protection.protect();
      },
    ],
    [
      'another password',
      (sheet) => {
        sheet.protection.unprotect('sai');
      },
    ],
  ])('refuses %s', async (_what, act) => {
    const excel = await createExcelInNode({
      workbook: {
        sheets: (workbook.sheets ?? []).map((sheet) => ({ ...sheet, password: 'đúng' })),
      },
    });
    const acting = inWorkbook(excel, ({ worksheets }) => act(worksheets.getItem('PL')));
    await expect(acting).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(excel.save().sheets[0]?.cells[0]).toEqual(['A1', { value: 'khóa' }]);
  });

  test('takes what is unlocked, and all once it is unprotected', async () => {
    const excel = await createExcelInNode({ workbook });
    const states = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('PL');
      sheet.getRange('B1').values = [['ghi']];
      sheet.load('protection/protected');
      await context.sync();
      const before = sheet.protection.protected;
      sheet.protection.unprotect();
      sheet.getRange('A1').values = [['ghi']];
      sheet.protection.protect({ allowFormatCells: true });
      sheet.getRange('A1').format.font.bold = true;
      sheet.load('protection/protected,protection/options');
      await context.sync();
      return [before, sheet.protection.protected, sheet.protection.options.allowFormatCells];
    });
    expect(states).toEqual([true, true, true]);
  });
});

test('names are added over ranges, found and deleted', async () => {
  const excel = await createExcelInNode({ workbook: three });
  const read = await excel.run(async (context) => {
    const { worksheets, names: defined } = context.workbook;
    defined.add('Tong_dong_7', worksheets.getItem('Hai').getRange('D7'));
    defined.add('Tỷ_lệ', '=Một!$A$1:$A$3', 'nền');
    const found = defined.getItem('tong_dong_7').load('name,formula,type,scope');
    const range = defined.getItem('Tỷ_lệ').getRange().load('address');
    const missing = defined.getItemOrNullObject('Không_có');
    await context.sync();
    defined.getItem('Tỷ_lệ').delete();
    const left = defined.getCount();
    await context.sync();
    return [
      found.formula,
      found.type,
      found.scope,
      range.address,
      missing.isNullObject,
      left.value,
    ];
  });
  expect(read).toEqual(['=Hai!$D$7', 'Range', 'Workbook', 'Một!A1:A3', true, 1]);
});

test.each(['A1', '7_dong', 'hai chữ', ''])('%p is no name', async (name) => {
  const excel = await createExcelInNode({ workbook: three });
  const adding = inWorkbook(excel, (workbook) => workbook.names.add(name, '=Một!A1'));
  await expect(adding).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('panes, filter, page and gridlines of a sheet', async () => {
  const excel = await createExcelInNode({ workbook: three });
  const read = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Một');
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B5'));
    sheet.autoFilter.apply(sheet.getRange('A5:G20'));
    sheet.showGridlines = false;
    sheet.tabColor = '#C00000';
    const page = sheet.pageLayout;
    page.orientation = 'Landscape';
    page.paperSize = 'A4';
    page.zoom = { horizontalFitToPages: 1 };
    page.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
    page.setPrintArea('A1:G20');
    page.setPrintTitleRows('$5:$6');
    page.headersFooters.defaultForAllPages.centerFooter = '&P/&N';
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    const filter = sheet.autoFilter.getRangeOrNullObject().load('address');
    const area = page.getPrintAreaOrNullObject().load('address');
    const titles = page.getPrintTitleRowsOrNullObject().load('address');
    page.load('orientation,paperSize,zoom,topMargin,leftMargin');
    sheet.load('showGridlines');
    await context.sync();
    return [
      frozen.address,
      filter.address,
      area.address,
      titles.address,
      page.toJSON(),
      sheet.showGridlines,
    ];
  });
  expect(read).toEqual([
    'Một!A1:B5',
    'Một!A5:G20',
    'Một!A1:G20',
    'Một!5:6',
    {
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      topMargin: 72,
      leftMargin: 36,
      headersFooters: { defaultForAllPages: { centerFooter: '&P/&N' } },
    },
    false,
  ]);
  expect(excel.save().sheets[0]).toMatchObject({
    freeze: { rows: 5, columns: 2 },
    page: { headersFooters: { CenterFooter: '&P/&N' } },
  });
});

test('settings are one store, whichever way they are read', async () => {
  const excel = await createExcelInNode();
  const value = await excel.run(async (context) => {
    context.workbook.settings.add('kỳ', { quarter: 2 });
    const setting = context.workbook.settings.getItem('kỳ').load('value');
    const missing = context.workbook.settings.getItemOrNullObject('không');
    await context.sync();
    return [setting.value as unknown, missing.isNullObject];
  });
  expect(value).toEqual([{ quarter: 2 }, true]);
  const { settings } = excel.Office.context.document;
  await new Promise((resolve) => {
    settings.refreshAsync(resolve);
  });
  expect(settings.get('kỳ')).toEqual({ quarter: 2 });
});

test('the selection, and the sheet in front', async () => {
  const excel = await createExcelInNode({ workbook: three });
  const read = await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Hai').getRange('C3:D4').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const active = context.workbook.getActiveCell().load('address');
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return [selected.address, active.address, sheet.name];
  });
  expect(read).toEqual(['Hai!C3:D4', 'Hai!C3', 'Hai']);
});
