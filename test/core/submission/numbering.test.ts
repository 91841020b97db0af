import {
  isNumberingRow,
  numberAgreement,
  readRowNumber,
  splitNumber,
} from '../../../src/core/submission/numbering';
import { sheetOf, type RowInput } from '../../support/snapshot';

describe('readRowNumber', () => {
  it.each<[string, string | null, boolean]>([
    ['7', '7', false],
    [' 7)', '7', false],
    ['07', '7', false],
    ['2.10', '2.10', false],
    ['2.10.', '2.10', false],
    ['2,1', '2.1', false],
    ['2.1.', '2.1', false],
    ['(3)', '3', false],
    ['VII', '7', true],
    ['IV.', '4', true],
    ['XVI', '16', true],
    ['XIX', '19', true],
    ['A', null, true],
    ['-', null, false],
    ['', null, false],
    ['2.1.3', null, false],
    ['Ghi chú', null, false],
    ['IIII', null, false],
    ['2026', null, false],
  ])('%j → %s', (text, id, heading) => {
    expect(readRowNumber(text)).toEqual({ id, heading });
  });
});

describe('numberAgreement', () => {
  it.each<[string | null, string, number]>([
    ['2.10', '2.10', 1],
    ['2.1', '2.1', 1],
    ['2.1', '2.10', 0.5],
    ['2.10', '2.1', 0.5],
    ['2', '2.1', 0],
    [null, '1', 0],
  ])('%s as %s: %d', (number, id, agreement) => {
    expect(numberAgreement(number, id)).toBe(agreement);
  });
});

describe('splitNumber', () => {
  it.each([
    ['12. Số người', '12.', 'Số người'],
    ['2.10 Tỉ lệ', '2.10', 'Tỉ lệ'],
    ['IV. Số mô hình', 'IV.', 'Số mô hình'],
    ['Số 12 người', '', 'Số 12 người'],
    ['100% cán bộ', '', '100% cán bộ'],
    ['12', '', '12'],
  ])('%j', (text, number, rest) => {
    expect(splitNumber(text)).toEqual({ number, rest });
  });
});

describe('isNumberingRow', () => {
  it.each<[RowInput, boolean]>([
    [['(1)', '(2)', '(3)'], true],
    [[1, 2, 3, 4, 5], true],
    [['A', 'B', 1, 2, '3=1+2'], true],
    [['1', 'Số kế hoạch', '3'], false],
    [['1', '2'], false],
  ])('%j: %s', (row, expected) => {
    expect(isNumberingRow(sheetOf([row]).cells)).toBe(expected);
  });
});
