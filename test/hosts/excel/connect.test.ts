import { connectExcel } from '../../../src/hosts/excel';
import type { ExcelVersion } from '../../excel-host/versions';
import { createExcelInNode } from '../../excel-host/in-node';

const names = ['Office', 'Excel'] as const;

function setGlobals(globals: Partial<Record<(typeof names)[number], unknown>>): void {
  for (const name of names) Reflect.set(globalThis, name, globals[name]);
}

afterEach(() => {
  for (const name of names) Reflect.deleteProperty(globalThis, name);
});

test('a page that office.js never reached is outside', async () => {
  expect(await connectExcel()).toEqual({ status: 'outside' });
});

test.each([[null], ['Word']])('%s for a host is outside', async (host) => {
  setGlobals({
    Office: { onReady: () => Promise.resolve({ host }), HostType: { Excel: 'Excel' } },
  });
  expect(await connectExcel()).toEqual({ status: 'outside' });
});

test('Excel 2019 is too old', async () => {
  setGlobals(await createExcelInNode({ version: '2019' }));
  expect(await connectExcel()).toEqual({ status: 'too-old' });
});

test.each<ExcelVersion>(['ltsc-2021', 'ltsc-2024', '365', 'web'])('Excel %s', async (version) => {
  const excel = await createExcelInNode({ version, locale: 'vi-VN' });
  setGlobals(excel);
  const connection = await connectExcel();
  expect(connection).toMatchObject({
    status: 'excel',
    workbook: 'Book1.xlsx',
    language: 'vi-VN',
    storagePrefix: '',
  });
  const sheets = connection.status === 'excel' ? await connection.host.listSheets() : [];
  expect(sheets).toEqual([{ name: 'Sheet1', visibility: 'visible' }]);
  // the installed library knows no notes, whatever the Excel behind it knows
  expect(connection).toMatchObject({ host: { capabilities: { notes: false } } });
});

test('the name of the workbook, when Excel does not tell it', async () => {
  const workbook = { name: 'phu-luc.xlsx' };
  const excel = await createExcelInNode({ workbook });
  excel.host.faults.fail = { request: 1, when: 'before' };
  setGlobals(excel);
  expect(await connectExcel()).toMatchObject({ status: 'excel', workbook: 'phu-luc.xlsx' });
});

test.each([
  [undefined, null],
  [{ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, 'dark'],
  [{ isDarkTheme: false, bodyBackgroundColor: '#000000' }, 'light'],
  [{ bodyBackgroundColor: '#262626' }, 'dark'],
  [{ bodyBackgroundColor: '#F3F3F3' }, 'light'],
  [{ bodyBackgroundColor: 'white' }, null],
])('theme %j → %s', async (officeTheme, theme) => {
  const { Excel, Office } = await createExcelInNode();
  const context = {
    requirements: Office.context.requirements,
    displayLanguage: 'vi-VN',
    partitionKey: 'key',
    officeTheme,
  };
  const { HostType } = Office;
  setGlobals({ Excel, Office: { HostType, context, onReady: () => Office.onReady() } });
  expect(await connectExcel()).toMatchObject({ status: 'excel', theme, storagePrefix: 'key' });
});
