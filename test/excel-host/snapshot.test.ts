/** The workbook as JSON, and as it was before. */
import { createExcelInNode } from './in-node';
import { loadWorkbook, saveWorkbook } from './snapshot';
import { buildWorkbook } from './build-workbook';

const workbook = {
  sheets: [
    { name: 'PL', cells: { A1: 'Số TT', B2: { formula: '=1+1', value: 2 } }, merges: ['A3:B3'] },
    { name: 'Mật', visibility: 'VeryHidden' as const, unlocked: ['A1'] },
  ],
};

test('through JSON and back nothing changes', async () => {
  const excel = await createExcelInNode({ workbook });
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('PL');
    const range = sheet.getRange('A1:C4');
    range.format.fill.color = 'yellow';
    range.format.borders.getItem('EdgeTop').style = 'Continuous';
    range.format.columnWidth = 99;
    range.dataValidation.rule = { custom: { formula: '=TRUE' } };
    range.conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    context.workbook.names.add('Tên', range);
    context.workbook.settings.add('khóa', [1]);
    context.workbook.properties.title = 'Phụ lục';
    await context.sync();
  });
  const saved = excel.save();
  const back = saveWorkbook(loadWorkbook(JSON.parse(JSON.stringify(saved)) as typeof saved));
  expect(back).toEqual(saved);
  expect(saved.sheets[0]?.conditionalFormats).toHaveLength(1);
});

test('a change that is taken back leaves the workbook as it was', async () => {
  const excel = await createExcelInNode({ workbook });
  const before = excel.save();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('PL');
    sheet.getRange('A1').values = [['khác']];
    sheet.getRange('F9').values = [['thừa']];
    sheet.getRange('F9').format.font.bold = true;
    context.workbook.worksheets.add('Thừa');
    await context.sync();
  });
  expect(excel.save()).not.toEqual(before);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('PL');
    sheet.getRange('A1').values = [['Số TT']];
    sheet.getRange('F9').values = [['']];
    sheet.getRange('F9').format.font.bold = false;
    context.workbook.worksheets.getItem('Thừa').delete();
    await context.sync();
  });
  expect(excel.save()).toEqual(before);
});

test('a saved workbook is a copy', () => {
  const built = buildWorkbook(workbook);
  const saved = saveWorkbook(built);
  built.sheets[0]?.merges.pop();
  expect(saved.sheets[0]?.merges).toHaveLength(1);
});
