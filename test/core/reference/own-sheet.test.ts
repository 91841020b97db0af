import { lamDong } from '../../../src/core/places/gazetteer';
import { readOwnReference, withOwnSheet } from '../../../src/core/reference/own-sheet';
import { referenceSheet } from '../../../src/core/sheets/reference-sheet';
import { readWorkbook, writeWorkbook } from '../../../src/hosts/xlsx';
import { communeCalled } from '../../cli/appendices';
import { sheetOf, workbookOf, type RowInput, type SheetOptions } from '../../support/snapshot';

const ROWS: RowInput[] = [
  ['Mã', 'Đơn vị', 'Dân số', 'Cán bộ, công chức, viên chức'],
  ['24682', 'Xã Thuận An', '22.700', '367'],
];
const table = (name: string, rest: SheetOptions = {}) => sheetOf(ROWS, { name, ...rest });
const own = (...sheets: ReturnType<typeof sheetOf>[]) =>
  readOwnReference(
    workbookOf(sheets),
    sheets.map(({ name }) => name),
    lamDong,
  );

describe('the sheet “Số liệu nền” in a commune’s workbook', () => {
  test.each(['Số liệu nền', 'SỐ LIỆU NỀN', 'So lieu nen', 'Số liệu nền (2)'])(
    '%s is read',
    (name) => {
      const found = own(sheetOf([['Bìa']], { name: 'Bìa' }), table(name));
      expect(found?.sheets).toEqual([name]);
      expect([...(found?.given.figures.get('24682') ?? [])]).toEqual([
        ['population', 22_700],
        ['officials', 367],
      ]);
    },
  );

  test('no other sheet is, nor one that nobody can see', () => {
    expect(own(table('Dân số'))).toBeNull();
    expect(own(table('Số liệu nền cũ'))).toBeNull();
    expect(own(table('Số liệu nền', { visibility: 'very-hidden' }))).toBeNull();
    expect(own(sheetOf([['Ghi chú']], { name: 'Số liệu nền' }))).toBeNull();
    // An appendix of that name is an appendix.
    expect(readOwnReference(workbookOf([table('Số liệu nền')]), [], lamDong)).toBeNull();
  });

  test('our own, not filled in yet, is known and gives nothing', async () => {
    const model = { title: 'x', sheets: [referenceSheet([communeCalled('Xã Thuận An')])] };
    const bytes = await writeWorkbook(model);
    const workbook = readWorkbook({ name: 'a.xlsx', bytes, modified: null });
    const found = readOwnReference(workbook, ['Số liệu nền'], lamDong);
    expect(found?.sheets).toEqual(['Số liệu nền']);
    expect([...(found?.given.figures.get('24682') ?? [])]).toEqual([]);
  });
});

describe('who wins', () => {
  const figures = new Map([['24682', new Map([['population', 22_700] as const])]]);
  const reference = (source: 'given' | 'built-in') => ({
    size: (_: string, group: string) =>
      group === 'population' ? ({ size: 22_625, source } as const) : null,
  });

  test('the province’s own figure over the commune’s', () => {
    expect(withOwnSheet({ figures }, reference('given')).size('24682', 'population')).toEqual({
      size: 22_625,
      source: 'given',
    });
  });

  test('the commune’s over the built-in one, figure by figure', () => {
    const layered = withOwnSheet({ figures }, reference('built-in'));
    expect(layered.size('24682', 'population')).toEqual({ size: 22_700, source: 'own-sheet' });
    expect(layered.size('24683', 'population')).toEqual({ size: 22_625, source: 'built-in' });
    expect(layered.size('24682', 'officials')).toBeNull();
  });
});
