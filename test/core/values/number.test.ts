import fc from 'fast-check';
import { findQuantities, readNumber, type NumberStyle } from '../../../src/core/values/number';
import type { Qualifier } from '../../../src/core/values/types';

describe('one number as written', () => {
  type Row = [
    text: string,
    style: NumberStyle,
    value: number,
    decimals: number,
    asDecimal: number | null,
  ];
  const rows: Row[] = [
    ['0', 'plain', 0, 0, null],
    ['03', 'plain', 3, 0, null],
    ['1888', 'plain', 1888, 0, null],
    ['14.033', 'dot-thousands', 14033, 0, 14.033],
    ['80.555', 'dot-thousands', 80555, 0, 80.555],
    ['2.462.259', 'dot-thousands', 2462259, 0, null],
    ['1,888', 'comma-thousands', 1888, 0, 1.888],
    ['5,418,221', 'comma-thousands', 5418221, 0, null],
    ['14 033', 'space-thousands', 14033, 0, null],
    ['80,5', 'comma-decimal', 80.5, 1, null],
    ['80,50', 'comma-decimal', 80.5, 2, null],
    ['0,125', 'comma-decimal', 0.125, 3, null],
    ['1.234,5', 'comma-decimal', 1234.5, 1, null],
    ['1 234,5', 'comma-decimal', 1234.5, 1, null],
    ['80.5', 'dot-decimal', 80.5, 1, null],
    ['9.51', 'dot-decimal', 9.51, 2, null],
    ['0.805', 'dot-decimal', 0.805, 3, null],
    ['1234.567', 'dot-decimal', 1234.567, 3, null],
    ['1,234.5', 'dot-decimal', 1234.5, 1, null],
  ];
  test.each(rows)('%s', (text, style, value, decimals, asDecimal) => {
    expect(readNumber(text)).toEqual({ text, style, value, decimals, asDecimal });
  });

  test.each(['', ' ', '.', '1.', ',5', '1.23.45', '1,23,45', '1.234,567.8', '05.123', '1e5', '-5'])(
    '%j is no number',
    (text) => {
      expect(readNumber(text)).toBeNull();
    },
  );
});

describe('quantities in a text', () => {
  type Found = [words: string, value: number, unit: string | null, qualifier: Qualifier | null];
  const rows: [text: string, ...found: Found[]][] = [
    // báo cáo 116-BC/TU, phụ lục, dòng 2.1, 2.4, 2.9, 2.12 và 2.15
    ['thực hiện trên 180 tin bài liên quan', ['trên 180 tin', 180, 'tin', 'over']],
    [
      'tổ chức 19 lớp: 11.000 người',
      ['19 lớp', 19, 'lop', null],
      ['11.000 người', 11000, 'nguoi', null],
    ],
    [
      'Xã Phan Rí Cửa 01 lớp: 120 người tham dự...',
      ['01 lớp', 1, 'lop', null],
      ['120 người', 120, 'nguoi', null],
    ],
    ['Tổng cộng: 5.000.', ['5.000', 5000, null, null]],
    [
      '- Xã Đạ Huoai: 9.460 người\n- Xã Nam Dong: 15.725\nXã Quảng Sơn',
      ['9.460 người', 9460, 'nguoi', null],
      ['15.725', 15725, null, null],
    ],
    ['hướng dẫn trên 2.500 lượt người dân', ['trên 2.500 lượt người', 2500, 'luot nguoi', 'over']],
    // phụ lục xã Thuận An, dòng 11 và 13
    [
      'tiếp nhận 5.173 hồ sơ; công an xã tiếp nhận hơn 9.000 hồ sơ',
      ['5.173 hồ sơ', 5173, 'ho so', null],
      ['hơn 9.000 hồ sơ', 9000, 'ho so', 'over'],
    ],
    [
      'là 14.033/17.423 đạt 80.5%',
      ['14.033', 14033, null, null],
      ['17.423', 17423, null, null],
      ['80.5%', 80.5, '%', null],
    ],
    ['100% học sinh tại 2 trường', ['100%', 100, '%', null], ['2 trường', 2, 'truong', null]],
    ['80.555 %', ['80.555 %', 80.555, '%', null]],
    ['gần 2 triệu người', ['gần 2 triệu người', 2000000, 'nguoi', 'about']],
    ['1,1 triệu đồng', ['1,1 triệu đồng', 1100000, 'dong', null]],
    ['3 trạm y tế', ['3', 3, null, null]],
    ['17.423, tỷ lệ 80,5%', ['17.423', 17423, null, null], ['80,5%', 80.5, '%', null]],
    ['đạt 17.423 tỷ lệ 80%', ['17.423', 17423, null, null], ['80%', 80, '%', null]],
    ['120 người trở lên', ['120 người trở lên', 120, 'nguoi', 'over']],
    ['gắn 5 điểm', ['5 điểm', 5, 'diem', null]],
    ['gan 5 diem', ['gan 5 diem', 5, 'diem', 'about']],
    ['10 lớp, xã Cư Jút', ['10 lớp', 10, 'lop', null]],
    ['14\u202f033 người', ['14\u202f033 người', 14033, 'nguoi', null]],
    ['4 100 người', ['4', 4, null, null], ['100 người', 100, 'nguoi', null]],
    ['mạng 4G, quý A4, 1.2.3, 1e5'],
    ['Trên trang Facebook'],
    [''],
  ];
  test.each(rows)('%j', (text, ...found) => {
    const seen = findQuantities(text).map(({ start, end, value, unit, qualifier }) => [
      text.slice(start, end),
      value,
      unit,
      qualifier,
    ]);
    expect(seen).toEqual(found);
  });

  test('places are those of the text as given, in NFD too', () => {
    const text = 'Khoảng 9.000 hồ sơ và 120 người'.normalize('NFD');
    const seen = findQuantities(text).map(({ start, end }) => text.slice(start, end));
    expect(seen).toEqual(['Khoảng 9.000 hồ sơ', '120 người'].map((part) => part.normalize('NFD')));
  });

  test('quantities of any text follow each other within it and are finite', () => {
    const piece = fc.constantFrom('hơn ', '9.000', '14', ',', ' người', '%', ' tỷ', '\n', 'ạ', '-');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (given) => {
        let last = 0;
        for (const { start, end, value } of findQuantities(given)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(Number.isFinite(value)).toBe(true);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(given.length);
      }),
    );
  });
});
