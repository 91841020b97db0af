import { HostFailure } from '../../../src/hosts/host-failure';
import { openExcel } from './excel';

const dated = (numberFormat: string) => ({ value: 46_150, format: { numberFormat } });

test.each([
  ['a number', 14_033.5, { value: 14_033.5, text: '14033.5', display: 'plain' }],
  ['0.1 + 0.2', 0.1 + 0.2, { value: 0.1 + 0.2, text: '0.3', display: 'plain' }],
  ['a text', 'Thuận An', { value: 'Thuận An', text: 'Thuận An', display: 'plain' }],
  ['a truth value', true, { value: true, text: 'TRUE', display: 'plain' }],
  [
    'a rate',
    { value: 0.805, format: { numberFormat: '0.0%' } },
    { value: 0.805, text: '80,5%', display: 'percent' },
  ],
  ['a day', dated('dd/mm/yyyy'), { value: 46_150, text: '08/05/2026', display: 'date' }],
  [
    'a number with groups',
    { value: 14_033, format: { numberFormat: '#,##0' } },
    { value: 14_033, text: '14.033', display: 'plain' },
  ],
  [
    'an error',
    { value: '#REF!', error: true as const },
    { value: null, text: '#REF!', display: 'error' },
  ],
  ['a text that reads as an error', '#REF!', { value: '#REF!', text: '#REF!', display: 'plain' }],
  ['a text that begins with =', '=1+1', { value: '=1+1', text: '=1+1', display: 'plain' }],
  [
    'a formula',
    { formula: '=A1*2', value: 10 },
    { value: 10, text: '10', display: 'plain', formula: 'A1*2' },
  ],
  [
    'a formula that gives nothing',
    { formula: '=""', value: '' },
    { value: null, text: '', display: 'plain', formula: '""' },
  ],
  [
    'a formula that gives an error',
    { formula: '=1/0', value: '#DIV/0!', error: true as const },
    { value: null, text: '#DIV/0!', display: 'error', formula: '1/0' },
  ],
])('%s', async (_, given, content) => {
  const workbook = { sheets: [{ name: 'S', cells: { C7: given } }] };
  const { host } = await openExcel({ workbook, locale: 'vi-VN' });
  const { cells } = await host.readSheet('S');
  expect(cells).toEqual([{ row: 6, column: 2, ...content }]);
});

test('cells that only have a look are left out, however many there are', async () => {
  const look = { value: null, format: { fill: '#FFFFFF' } };
  const cells = { B2: 'x', A1048576: look, XFD1: look };
  const { excel, host } = await openExcel({ workbook: { sheets: [{ name: 'S', cells }] } });
  const before = excel.host.syncs.length;
  expect((await host.readSheet('S')).cells).toHaveLength(1);
  expect(excel.host.syncs.length - before).toBe(2);
});

test('cells too far apart to be read', async () => {
  const cells = { A1: 'x', Z1048576: 'y' };
  const { host } = await openExcel({ workbook: { sheets: [{ name: 'S', cells }] } });
  await expect(host.readSheet('S')).rejects.toEqual(
    new HostFailure('too-large', { rows: 1_048_576, columns: 26 }),
  );
});

test('merged ranges: more than 512, across the rows that are asked for at once', async () => {
  const tall = 'A1:A120';
  const merges = [
    tall,
    ...Array.from({ length: 600 }, (_, row) => `C${String(row + 1)}:D${String(row + 1)}`),
  ];
  const cells = { A1: 'x', C600: 'y' };
  const { host } = await openExcel({ workbook: { sheets: [{ name: 'S', cells, merges }] } });
  const sheet = await host.readSheet('S');
  expect(sheet.merges).toHaveLength(601);
  expect(sheet.merges[0]).toEqual({ top: 0, left: 0, bottom: 119, right: 0 });
});

test('capitals do not count in the name of a sheet; the name that comes is its own', async () => {
  const { host } = await openExcel({ workbook: { sheets: [{ name: 'Phụ lục' }] } });
  expect(await host.readSheet('PHỤ LỤC')).toEqual({
    name: 'Phụ lục',
    visibility: 'visible',
    cells: [],
    merges: [],
  });
});

test('a hidden sheet cannot be shown', async () => {
  const workbook = { sheets: [{ name: 'A' }, { name: 'B', visibility: 'Hidden' as const }] };
  const { excel, host } = await openExcel({ workbook });
  const before = excel.save();
  await expect(host.selectCell('B', 'A1')).rejects.toMatchObject({
    code: 'not-supported',
    data: { reason: 'hidden', sheet: 'B' },
  });
  expect(excel.save()).toEqual(before);
});

test('the workbook goes by the name a person knows', async () => {
  const { host } = await openExcel({ workbook: { name: 'phu-luc-thuan-an.xlsx' } });
  expect(await host.workbookName()).toBe('phu-luc-thuan-an.xlsx');
});
