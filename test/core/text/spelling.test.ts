import { lacksMarksOnly, spelling } from '../../../src/core/text/spelling';

describe('spelling', () => {
  it.each([
    ['hòa', 'hoà'],
    ['Thủy', 'THUỶ'],
    ['Quý', 'qúy'],
    ['Đắk', '\u00d0ắk'],
    ["B'Lao", 'B’Lao'],
    ['Tẻh', 'Te\u0309h'],
  ])('%s and %s are spelt alike', (one, other) => {
    expect(spelling(one)).toBe(spelling(other));
  });

  it.each([
    ['Đình', 'Đinh'],
    ['Tân', 'Tấn'],
    ['Da', 'Đa'],
    ['Thanh', 'Thành'],
  ])('%s and %s are not', (one, other) => {
    expect(spelling(one)).not.toBe(spelling(other));
  });
});

describe('lacksMarksOnly', () => {
  it.each([
    ['Dak', 'Đắk', true],
    ['Đăk', 'Đắk', true],
    ['Đắk', 'Đắk', true],
    ['Jut', 'Jút', true],
    ['Đình', 'Đinh', false],
    ['Tấn', 'Tân', false],
    ['Đạ', 'Đà', false],
  ])('%s for %s: %s', (written, meant, expected) => {
    expect(lacksMarksOnly(spelling(written), spelling(meant))).toBe(expected);
  });
});
