/** Each Excel version through the matrix of requirement sets, as office.js reads it. */
import { createExcelInNode } from './in-node';
import type { ExcelVersion } from './versions';

test.each<[ExcelVersion, string, string]>([
  ['2019', '1.8', '1.9'],
  ['ltsc-2021', '1.14', '1.15'],
  ['ltsc-2024', '1.17', '1.18'],
  ['365', '1.20', '1.21'],
  ['web', '1.20', '1.21'],
])('%s has ExcelApi %s, not %s', async (version, has, lacks) => {
  const excel = await createExcelInNode({ version });
  expect(excel.isSetSupported('ExcelApi', has)).toBe(true);
  expect(excel.isSetSupported('ExcelApi', lacks)).toBe(false);
  expect(excel.Office.context.host).toBe('Excel');
});

test.each([
  ['light', '#ffffff'],
  ['dark', '#262626'],
] as const)('a %s Office has a body of %s', async (theme, color) => {
  const excel = await createExcelInNode({ theme });
  expect(excel.Office.context.officeTheme.bodyBackgroundColor).toBe(color);
});

test('the web has no theme', async () => {
  const excel = await createExcelInNode({ version: 'web' });
  expect(excel.Office.context.officeTheme).toBeNull();
});

test('an Excel refuses what it is too old for', async () => {
  const excel = await createExcelInNode({ version: '2019' });
  const using = excel.run(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
  });
  await expect(using).rejects.toMatchObject({
    code: 'ApiNotFound',
    debugInfo: { errorLocation: 'Application.suspendScreenUpdatingUntilNextSync' },
  });
});

test('load() of an old Excel passes over what it lacks', async () => {
  const excel = await createExcelInNode({ version: '2019' });
  const loaded = await excel.run(async (context) => {
    const application = context.application.load();
    await context.sync();
    return application.toJSON();
  });
  expect(loaded).toEqual({ calculationMode: 'Automatic' });
});

test('the installed library has no notes: a newer one is told apart by the member', async () => {
  const excel = await createExcelInNode({ version: '365' });
  expect(excel.isSetSupported('ExcelApi', '1.18')).toBe(true);
  expect('notes' in excel.Excel.Worksheet.prototype).toBe(false);
  expect('comments' in excel.Excel.Worksheet.prototype).toBe(true);
});

test.each([
  ['en-US', '.', ',', 'm/d/yyyy'],
  ['vi-VN', ',', '.', 'dd/mm/yyyy'],
] as const)('%s parts decimals by "%s"', async (locale, decimal, group, shortDate) => {
  const excel = await createExcelInNode({ locale });
  const culture = await excel.run(async (context) => {
    const info = context.application.cultureInfo;
    info.load('name');
    info.numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
    info.datetimeFormat.load('shortDatePattern');
    context.application.load('decimalSeparator');
    await context.sync();
    return [
      info.name,
      info.numberFormat.numberDecimalSeparator,
      context.application.decimalSeparator,
      info.numberFormat.numberGroupSeparator,
      info.datetimeFormat.shortDatePattern,
    ];
  });
  expect(culture).toEqual([locale, decimal, decimal, group, shortDate]);
  expect(excel.Office.context.displayLanguage).toBe(locale);
});
