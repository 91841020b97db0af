import { isDate, statedDate } from '../../../src/core/submission/report-line';
import { fold } from '../../../src/core/text/fold';
import type { RowInput } from '../../support/snapshot';
import { headerA, rowsA, submissionOf } from './appendices';

function reportOf(...title: RowInput[]) {
  return submissionOf([...title, headerA, ...rowsA()]).report;
}

describe('the attachment line', () => {
  it.each([
    ['(Kèm theo Báo cáo số 12/BC-UBND)', true],
    ['PHỤ LỤC (Kèm theo Báo cáo số 12/BC-UBND)', false],
    ['(Kèm theo Báo cáo số 12/BC-UBND) ', false],
  ])('%j holds nothing else: %s', (text, wholeCell) => {
    expect(reportOf(['PHỤ LỤC'], [text], ['Đơn vị: xã Thuận An'])).toMatchObject({ wholeCell });
  });

  it.each([
    [
      '(Kèm theo Báo cáo số 12/BC-UBND ngày 18/5/2026 của UBND xã Thuận An)',
      '12/BC-UBND',
      null,
      '2026-05-18',
    ],
    [
      '(Kèm theo Báo cáo số 116-BC/TU, ngày 23/12/2025 của Ban Thường vụ Tỉnh ủy Lâm Đồng)',
      '116-BC/TU',
      null,
      '2025-12-23',
    ],
    [
      '(Kèm theo Báo cáo số:          /UBND-BC ngày     /5/2026 của UBND xã)',
      null,
      '/UBND-BC',
      null,
    ],
    ['(Kèm theo Báo cáo số …../BC-UBND ngày …/…/2026)', null, '/BC-UBND', null],
    ['(Kèm theo Báo cáo số       -BC/ĐU ngày 18 tháng 5 năm 2026)', null, '-BC/ĐU', '2026-05-18'],
    ['(Kèm theo Báo cáo số 314 /BC-UBND, ngày 18-5-2026)', '314/BC-UBND', null, '2026-05-18'],
    ['(kem theo Bao cao so 12/BC-UBND ngay 18/5/2026)', '12/BC-UBND', null, '2026-05-18'],
    ['Kèm theo Báo cáo 12/BC-UBND ngày 31/02/2026', '12/BC-UBND', null, null],
    ['(Kèm theo Báo cáo số 12/UBND ngày 18/5/2026)', null, null, '2026-05-18'],
    ['(Kèm theo Báo cáo của UBND xã)', null, null, null],
  ])('%s', (text, symbol, blankSymbol, date) => {
    expect(reportOf(['PHỤ LỤC'], [null, text])).toEqual({
      cell: 'B2',
      text,
      wholeCell: true,
      symbol,
      blankSymbol,
      date,
    });
  });

  it('may run over two cells', () => {
    expect(
      reportOf(['(Kèm theo Báo cáo số 12/BC-UBND'], ['ngày 18/5/2026 của UBND xã Thuận An)']),
    ).toMatchObject({
      cell: 'A1',
      symbol: '12/BC-UBND',
      date: '2026-05-18',
    });
  });

  it('may stand in one cell with the title', () => {
    expect(
      reportOf([
        'PHỤ LỤC\nNĂM 2025\n(Kèm theo Báo cáo số 12/BC-UBND ngày 18/5/2026)\nĐơn vị: xã Thuận An',
      ]),
    ).toMatchObject({
      text: '(Kèm theo Báo cáo số 12/BC-UBND ngày 18/5/2026)',
      symbol: '12/BC-UBND',
    });
  });

  it('is the one that names a report', () => {
    const report = reportOf(
      ['(Ban hành kèm theo Công văn số 417-CV/ĐU ngày 21/5/2026)'],
      ['(Kèm theo Báo cáo số 12/BC-UBND ngày 18/5/2026)'],
    );
    expect(report?.symbol).toBe('12/BC-UBND');
  });

  it('is absent from a title without one', () => {
    expect(reportOf(['PHỤ LỤC'])).toBeNull();
  });
});

describe('statedDate', () => {
  it.each([
    ['Thuận An, ngày 18 tháng 5 năm 2026', '2026-05-18'],
    ['ngày 8/5/2026', '2026-05-08'],
    ['tính đến ngày 30/6/2026', null],
    ['đến ngày 30/6/2026, ngày 1/7/2026', '2026-07-01'],
    ['ngày      tháng 5 năm 2026', null],
    ['ngày 29/2/2026', null],
    ['ngày 29/2/2028', '2028-02-29'],
    ['tháng 5 năm 2026', null],
  ])('%s → %s', (text, date) => {
    expect(statedDate(fold(text))).toBe(date);
  });
});

describe('isDate', () => {
  it.each([
    ['2026-05-18', true],
    ['2026-02-30', false],
    ['2026-5-18', false],
    ['2026-13-01', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isDate(text)).toBe(expected);
  });
});
