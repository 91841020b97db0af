/** Heights as told beforehand, against those LibreOffice fits to the same texts. */
import type { CellModel, SheetModel } from '../../../src/core/sheets/model';
import { fittingHeights } from '../../../src/core/sheets/row-height';
import { writeWorkbook } from '../../../src/hosts/xlsx';
import { CONVERSION_TIMEOUT, withFittedRows } from '../../support/libreoffice';
import { elements, part, unpack } from '../../support/ooxml';
import { formA, formB } from '../../support/submissions';

const STYLES = {
  body: { font: { size: 13 }, wrap: true },
  bold: { font: { size: 13, bold: true }, wrap: true },
  small: { font: { size: 11 }, wrap: true },
  heading: { font: { size: 14, bold: true } },
} as const;

type Style = keyof typeof STYLES;

const WIDTHS = [6, 14, 36, 60, 100];

/** Evidence as communes write it (phụ lục xã Thuận An, 5/2026) and what is hard to wrap. */
const TEXTS = [
  '',
  'Có',
  'Công văn số 88/UBND-VHXH ngày 25/7/2025\nCông văn số 102/UBND-VHXH ngày 01/8/2025',
  '- Kế hoạch số 14/KH-UBND ngày 10/01/2026\n\n- Quyết định số 393/QĐ-UBND ngày 18/5/2026;',
  'Tổ chức 11 buổi hướng dẫn kỹ năng số, cài đặt VNeID, thanh toán không dùng tiền mặt tại 11/11 thôn, bon với 14.033/17.423 lượt người tham gia, đạt tỷ lệ 80,5%.',
  'TỔNG CỘNG: PHƯỜNG XUÂN HƯƠNG - ĐÀ LẠT VÀ ĐẶC KHU PHÚ QUÝ',
  'https://binhdanhocvuso.gov.vn/tin-tuc/chi-tiet/mot-duong-dan-rat-dai-khong-co-dau-cach-nao-ca.html',
  'illicit fjord: fifty-fifty; (ít, ít, ít)',
  'MMMM WWWW ƯƯƯƯ ƠƠƠƠ ĐĐĐĐ QQQQ',
  '1.234.567 2.345.678 3.456.789 4.567.890 5.678.901',
];

const CASES: readonly { text: string; column: number; style: Style }[] = [
  ...[...formA.indicators, ...formB.indicators].flatMap(({ wording }) =>
    (['body', 'bold', 'small'] as const).map((style) => ({ text: wording, column: 2, style })),
  ),
  ...TEXTS.flatMap((text) =>
    WIDTHS.slice(1).flatMap((_, at) =>
      (['body', 'bold', 'small'] as const).map((style) => ({ text, column: at + 1, style })),
    ),
  ),
  ...TEXTS.filter((text) => !text.includes('\n')).map((text) => {
    return { text, column: 2, style: 'heading' as const };
  }),
];

const sheet: SheetModel = {
  name: 'Cao',
  visibility: 'visible',
  styles: STYLES,
  cells: CASES.map(({ text, column, style }, row): CellModel => {
    return {
      row,
      column,
      style,
      content: text === '' ? { kind: 'blank' } : { kind: 'text', text },
    };
  }),
  merges: [],
  columnWidths: WIDTHS,
};

describe('the height of a row', () => {
  let fitted: Map<number, number>;
  const told = fittingHeights(sheet);

  beforeAll(async () => {
    const resaved = unpack(withFittedRows(await writeWorkbook({ title: '', sheets: [sheet] })));
    const rows = elements(part(resaved, 'xl/worksheets/sheet1.xml'), 'row');
    fitted = new Map(rows.map(({ r, ht }) => [Number(r) - 1, Number(ht)]));
  }, CONVERSION_TIMEOUT);

  const shown = CASES.map((one, row) => ({ ...one, row, beginning: one.text.slice(0, 30) })).filter(
    ({ text }) => text !== '',
  );

  test('is never less than the text needs', () => {
    const cut = shown.filter(({ row }) => (told[row] ?? 0) < (fitted.get(row) ?? Infinity));
    expect(cut).toEqual([]);
  });

  /** Cases given more than `share` of what they need and a line, with its padding, on top. */
  const gaping = (share: number) =>
    shown.filter(({ row, style }) => {
      const line = 1.5 * STYLES[style].font.size;
      return (told[row] ?? 0) > share * (fitted.get(row) ?? 0) + line;
    });

  test('is at most half as much again and a line, even for words hard to wrap', () => {
    expect(gaping(1.5)).toEqual([]);
  });

  test('is at most a fifth more and a line for the wordings of the forms', () => {
    const wordings = new Set([...formA.indicators, ...formB.indicators].map((one) => one.wording));
    expect(gaping(1.2).filter(({ text }) => wordings.has(text))).toEqual([]);
  });

  test('is left to the program where nothing stands', () => {
    expect(CASES.flatMap(({ text }, row) => (text === '' && row in told ? [row] : []))).toEqual([]);
  });
});

/** One cell, ten characters wide. */
function heightOf(
  text: string,
  rest: Partial<SheetModel> = {},
  style: Style = 'body',
): Readonly<Record<number, number>> {
  const cells: CellModel[] = [{ row: 0, column: 0, style, content: { kind: 'text', text } }];
  return fittingHeights({ cells, merges: [], columnWidths: [10, 10, 10], styles: STYLES, ...rest });
}

test('a cell merged across has all its columns to itself', () => {
  const text = 'một hai ba bốn năm sáu bảy tám';
  const across = { top: 0, left: 0, bottom: 0, right: 2 };
  const [narrow = 0, wide = 0] = [heightOf(text)[0], heightOf(text, { merges: [across] })[0]];
  // 14 characters of width hold a third of the text, 30 all of it
  expect(narrow).toBeGreaterThan(2 * wide);
});

test('a cell merged down shares its lines among its rows', () => {
  const text = 'một\nhai\nba\nbốn\nnăm\nsáu';
  const down = { top: 0, left: 0, bottom: 2, right: 0 };
  const alone = heightOf(text)[0] ?? 0;
  expect(heightOf(text, { merges: [down] })).toEqual({
    0: Math.ceil(alone / 3),
    1: Math.ceil(alone / 3),
    2: Math.ceil(alone / 3),
  });
});

test('no row is higher than Excel allows, however long the text, and soon told', () => {
  expect(heightOf('chữ '.repeat(8_000))).toEqual({ 0: 409 });
  expect(heightOf('x'.repeat(32_767))).toEqual({ 0: 409 });
  expect(heightOf('\n'.repeat(32_767))).toEqual({ 0: 409 });
});

test('composed and decomposed letters are as wide', () => {
  const text = 'Số người được hướng dẫn sử dụng dịch vụ công trực tuyến, thanh toán số';
  expect(heightOf(text.normalize('NFD'))).toEqual(heightOf(text.normalize('NFC')));
});

test('a cell that does not wrap takes one line', () => {
  expect(heightOf('một hai ba bốn năm sáu bảy tám chín mười', {}, 'heading')).toEqual(
    heightOf('một', {}, 'heading'),
  );
});
