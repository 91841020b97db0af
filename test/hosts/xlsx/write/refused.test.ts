import type { WorkbookModel } from '../../../../src/core/sheets/model';
import { writeWorkbook } from '../../../../src/hosts/xlsx/write';
import { sheetOf, workbookOf } from './rich-workbook';

function named(...names: string[]): WorkbookModel {
  return { title: '', sheets: names.map((name) => sheetOf({ name })) };
}

function withNames(...names: string[]): WorkbookModel {
  return {
    ...workbookOf(),
    names: Object.fromEntries(names.map((name) => [name, "'Phụ lục'!$A$1"])),
  };
}

function withContent(content: WorkbookModel['sheets'][number]['cells'][number]['content']) {
  return workbookOf({ cells: [{ row: 6, column: 4, content }] });
}

const range = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

describe('a workbook Excel could not open whole is refused', () => {
  test.each<[string, WorkbookModel, string]>([
    ['no sheets', named(), 'no-visible-sheet'],
    ['only hidden sheets', workbookOf({ visibility: 'hidden' }), 'no-visible-sheet'],
    ['a sheet without a name', named(''), 'sheet-name-invalid'],
    ['a name of 32 characters', named('a'.repeat(32)), 'sheet-name-invalid'],
    ...[':', '\\', '/', '?', '*', '[', ']', '\n', '\uD800', '_x0041_'].map(
      (text): [string, WorkbookModel, string] => [
        `${JSON.stringify(text)} in a sheet's name`,
        named(`a${text}b`),
        'sheet-name-invalid',
      ],
    ),
    ['an apostrophe first', named("'a"), 'sheet-name-invalid'],
    ['an apostrophe last', named("a'"), 'sheet-name-invalid'],
    ["Excel's own sheet", named('History'), 'sheet-name-invalid'],
    ['two names that differ in capitals', named('Phụ lục', 'PHỤ LỤC'), 'sheet-name-twice'],
    [
      'two names that differ in normal form',
      named('Phụ lục'.normalize('NFC'), 'Phụ lục'.normalize('NFD')),
      'sheet-name-twice',
    ],
    ...['', 'a b', '1a', 'T7', 'R1C1', 'r', 'a'.repeat(256)].map(
      (name): [string, WorkbookModel, string] => [
        `a range called ${JSON.stringify(name).slice(0, 20)}`,
        withNames(name),
        'defined-name-invalid',
      ],
    ),
    ['two ranges of one name', withNames('Tong', 'TONG'), 'defined-name-twice'],
    ['a number that is none', withContent({ kind: 'number', number: NaN }), 'number-not-finite'],
    ['infinity', withContent({ kind: 'number', number: -Infinity }), 'number-not-finite'],
    [
      'a result that is no number',
      withContent({ kind: 'formula', formula: '1/0', result: Infinity }),
      'number-not-finite',
    ],
    [
      'a formula of more than 8,192 characters',
      withContent({ kind: 'formula', formula: '1+'.repeat(4096) + '1', result: null }),
      'formula-too-long',
    ],
    [
      'a validation by more than 255 characters',
      workbookOf({
        validations: [
          {
            kind: 'formula',
            ranges: [range(0, 0, 0, 0)],
            formula: 'A1'.repeat(128),
            message: '',
            strict: true,
          },
        ],
      }),
      'formula-too-long',
    ],
    [
      'a link out of the workbook',
      withContent({ kind: 'text', text: 'a', link: 'https://example.com' }),
      'link-not-internal',
    ],
    [
      'an unknown style',
      workbookOf({ cells: [{ row: 0, column: 0, content: { kind: 'blank' }, style: 'toString' }] }),
      'unknown-style',
    ],
    [
      'one cell twice',
      workbookOf({
        cells: [1, 2].map((number) => ({
          row: 0,
          column: 0,
          content: { kind: 'number', number },
        })),
      }),
      'cell-twice',
    ],
    [
      'a row below the last',
      workbookOf({ cells: [{ row: 1_048_576, column: 0, content: { kind: 'blank' } }] }),
      'cell-outside-sheet',
    ],
    [
      'a column after the last',
      workbookOf({ cells: [{ row: 0, column: 16_384, content: { kind: 'blank' } }] }),
      'cell-outside-sheet',
    ],
    [
      'merges that overlap',
      workbookOf({ merges: [range(0, 0, 1, 1), range(1, 1, 2, 2)] }),
      'merges-overlap',
    ],
  ])('%s', async (_, model, code) => {
    await expect(writeWorkbook(model)).rejects.toMatchObject({ name: 'WriteRefused', code });
  });

  test('the refusal says where', async () => {
    const refused = writeWorkbook(withContent({ kind: 'number', number: NaN }));
    await expect(refused).rejects.toMatchObject({ data: { sheet: 'Phụ lục', cell: 'E7' } });
  });

  test.each([
    ['31 characters', named('Số liệu đối chiếu toàn tỉnh năm')],
    ['an apostrophe within', named("Phụ lục 'A' 2026")],
    ['usual names of ranges', withNames('Tong_dong_7', '_an', 'Tổng.dòng_2.4')],
  ])('%s: not refused', async (_, model) => {
    await expect(writeWorkbook(model)).resolves.toBeInstanceOf(Uint8Array);
  });
});
