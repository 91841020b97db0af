/** Validations, conditional formats, comments and notes. */
import { createExcelInNode } from './in-node';
import type { WorkbookGiven } from './build-workbook';
import { ExcelHost } from './host';
import { processBatch } from './process-query';
import { WorkbookObject } from './objects/workbook';

const workbook: WorkbookGiven = {
  sheets: [
    { name: 'PL' },
    { name: '_danh muc', visibility: 'VeryHidden', cells: { A1: 'Đạt', A2: 'Chưa đạt' } },
  ],
};
const onSheet = async <Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
) => {
  const excel = await createExcelInNode({ workbook });
  const result = await excel.run((context) =>
    work(context.workbook.worksheets.getItem('PL'), context),
  );
  return { excel, result };
};

test('a list holds for typing, not for pasting', async () => {
  const { excel, result } = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('E7:E20');
    const source = context.workbook.worksheets.getItem('_danh muc').getRange('A1:A2');
    range.dataValidation.rule = { list: { inCellDropDown: true, source } };
    range.dataValidation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: 'Kết quả',
      message: 'Chọn trong danh sách',
    };
    const part = sheet.getRange('E8').dataValidation.load('type,rule,errorAlert');
    const mixed = sheet.getRange('D8:E8').dataValidation.load('type,rule');
    const none = sheet.getRange('D8').dataValidation.load('type');
    await context.sync();
    return [part.type, part.rule, part.errorAlert.title, mixed.type, mixed.rule, none.type];
  });
  expect(result).toEqual([
    'List',
    { list: { inCellDropDown: true, source: "='_danh muc'!$A$1:$A$2" } },
    'Kết quả',
    'Inconsistent',
    null,
    'None',
  ]);
  expect(excel.person.typeInto('PL', 'E8', 'có')).toBe('refused');
  expect(excel.person.typeInto('PL', 'E8', 'Đạt')).toBe('entered');
  expect(excel.person.paste('PL', 'E9', [['có']])).toBe('entered');
  expect(excel.person.typeInto('PL', 'E21', 'có')).toBe('entered');
});

test('a warning lets other values pass', async () => {
  const { excel } = await onSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'có,không' } };
    dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: '', message: '' };
    await context.sync();
  });
  expect(excel.person.typeInto('PL', 'A1', 'khác')).toBe('entered');
});

test('clearing a part leaves the rest', async () => {
  const { excel } = await onSheet(async (sheet, context) => {
    sheet.getRange('A1:C3').dataValidation.rule = { custom: { formula: '=ISNUMBER(A1)' } };
    sheet.getRange('B2').dataValidation.clear();
    await context.sync();
  });
  const areas = excel.host.workbook.sheets[0]?.validations.map(({ area }) => area) ?? [];
  const cells = areas.reduce(
    (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
  expect([areas.length, cells]).toEqual([4, 8]);
});

test.each<[string, unknown]>([
  ['a formula without =', { custom: { formula: 'ISNUMBER(A1)' } }],
  ['a list of more than 255 characters', { list: { source: 'x'.repeat(256) } }],
  ['two kinds', { custom: { formula: '=A1' }, list: { source: 'a' } }],
])('Excel refuses a rule with %s', async (_what, rule) => {
  const setting = onSheet(async (sheet, context) => {
    Object.assign(sheet.getRange('A1').dataValidation, { rule });
    await context.sync();
  });
  await expect(setting).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('conditional formats are added, read, cleared in part', async () => {
  const { excel, result } = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('D7:D20');
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = '=AND(D7<>"",NOT(ISNUMBER(D7)))';
    format.custom.format.fill.color = '#FFC7CE';
    format.custom.format.font.color = '#9C0006';
    const count = range.conditionalFormats.getCount();
    const elsewhere = sheet.getRange('A1').conditionalFormats.getCount();
    await context.sync();
    const first = range.conditionalFormats.getItemAt(0);
    first.load('type,custom/rule/formula,custom/format/fill/color');
    const address = first.getRange().load('address');
    sheet.getRange('D9').conditionalFormats.clearAll();
    await context.sync();
    return [
      count.value,
      elsewhere.value,
      first.type,
      first.custom.rule.formula,
      first.custom.format.fill.color,
      address.address,
    ];
  });
  expect(result).toEqual([
    1,
    0,
    'Custom',
    '=AND(D7<>"",NOT(ISNUMBER(D7)))',
    '#FFC7CE',
    'PL!D7:D20',
  ]);
  expect(excel.save().sheets[0]?.conditionalFormats[0]?.areas).toEqual([
    { top: 6, left: 3, bottom: 7, right: 3 },
    { top: 9, left: 3, bottom: 19, right: 3 },
  ]);
});

test.each([
  ['of another type', { type: 'CellValue' }, 'InvalidOperation'],
  ['that Excel cannot find', { lost: true as const }, 'ItemNotFound'],
])(
  'a rule %s is listed, but asked for its formula it ends the request',
  async (_, change, code) => {
    const excel = await createExcelInNode({ workbook });
    const rules = (load: string) =>
      excel.run(async (context) => {
        const formats = context.workbook.worksheets.getItem('PL').getRange().conditionalFormats;
        formats.load(load);
        await context.sync();
        return formats.items.map(({ type }) => type);
      });
    excel.host.workbook.sheets[0]?.conditionalFormats.push({
      id: 'một',
      type: 'Custom',
      areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
      formula: '=A1>1',
      fill: null,
      fontColor: null,
      bold: null,
      italic: null,
      stopIfTrue: false,
      ...change,
    });
    expect(await rules('items/id,items/type')).toHaveLength(1);
    await expect(rules('items/type,items/custom/rule/formula')).rejects.toMatchObject({ code });
  },
);

test('comments are added to a cell and found by it', async () => {
  const { result } = await onSheet(async (sheet, context) => {
    context.workbook.comments.add(sheet.getRange('E7'), 'Xem lại');
    const comments = sheet.comments.load('items/content');
    const location = sheet.comments.getItemByCell('PL!E7').getLocation().load('address');
    await context.sync();
    return [comments.items.map(({ content }) => content), location.address];
  });
  expect(result).toEqual([['Xem lại'], 'PL!E7']);
});

// The installed library has no `worksheet.notes`: this is what a newer one sends.
const addNote = (version: '365' | 'ltsc-2024') => {
  const host = new ExcelHost({ version, workbook });
  const none = () => {
    throw new RangeError('not asked for');
  };
  const answer = processBatch(
    {
      Actions: [
        { Id: 1, ActionType: 1, Name: '', ObjectPathId: 5 },
        { Id: 2, ActionType: 2, Name: '', ObjectPathId: 5, QueryInfo: { Select: ['content'] } },
      ],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: '' },
        2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
        3: {
          Id: 3,
          ObjectPathType: 5,
          Name: '',
          ParentObjectPathId: 2,
          ArgumentInfo: { Arguments: ['PL'] },
        },
        4: { Id: 4, ObjectPathType: 4, Name: 'Notes', ParentObjectPathId: 3 },
        5: {
          Id: 5,
          ObjectPathType: 3,
          Name: 'Add',
          ParentObjectPathId: 4,
          ArgumentInfo: { Arguments: ['E7', 'Ghi chú'] },
        },
      },
    },
    { workbook: new WorkbookObject(host), service: none, reference: none },
  );
  return { answer, notes: host.workbook.sheets[0]?.notes };
};

test('notes are played from ExcelApi 1.18 on', () => {
  expect(addNote('ltsc-2024').answer.Error).toMatchObject({ Code: 'ApiNotFound' });
  const { answer, notes } = addNote('365');
  expect(answer.Results[1]?.Value).toEqual({ _Id: 'E7', Content: 'Ghi chú' });
  expect(notes).toEqual([{ row: 6, column: 4, content: 'Ghi chú', author: 'Add-in' }]);
});
