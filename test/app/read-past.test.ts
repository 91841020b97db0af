import { readPast } from '../../src/app/read-past';
import { lamDong } from '../../src/core/places/gazetteer';
import { builtInTemplates } from '../../src/core/templates/catalogue';
import { writeWorkbook, xlsxReader } from '../../src/hosts/xlsx';
import { communeCalled, filledModel } from '../cli/appendices';

const OPTIONS = { templates: builtInTemplates(), places: lamDong };

test('an appendix of an earlier period serves', async () => {
  const model = filledModel(communeCalled('Xã Thuận An'), { period: '2026-Q1' });
  const file = { name: 'quy-1.xlsx', bytes: await writeWorkbook(model), modified: null };
  const past = await readPast(xlsxReader, file, OPTIONS);
  expect(past).toMatchObject({ file: 'quy-1.xlsx', refusal: null });
  expect(past.reports.map(({ commune, period }) => [commune, period.id])).toEqual([
    ['24682', '2026-Q1'],
  ]);
});

test('a file that is no workbook says why', async () => {
  const bytes = new TextEncoder().encode('%PDF-1.7\n');
  const file = { name: 'bao cao.pdf', bytes, modified: null };
  expect(await readPast(xlsxReader, file, OPTIONS)).toEqual({
    file: 'bao cao.pdf',
    reports: [],
    refusal: { code: 'file-pdf', data: {} },
    left: [],
  });
});

test('a mistake of the program is never taken for one of the file', async () => {
  const error = new TypeError('x is undefined');
  const reader = { read: () => Promise.reject(error) };
  const file = { name: 'a.xlsx', bytes: new Uint8Array(), modified: null };
  await expect(readPast(reader, file, OPTIONS)).rejects.toBe(error);
});
