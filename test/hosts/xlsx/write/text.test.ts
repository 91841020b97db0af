import fc from 'fast-check';
import { cleanText } from '../../../../src/hosts/cell-text';
import { workbookText } from '../../../../src/hosts/xlsx/write/text';

/** What ST_Xstring says of reading: each `_xHHHH_`, from left to right, is that UTF-16 unit. */
function readXstring(text: string): string {
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** The characters of XML 1.0 (production 2). */
const XML_TEXT = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

describe('cleanText', () => {
  test.each([
    ['ordinary text', 'Xã Đạ Tẻh 2, 14.033/17.423', 'Xã Đạ Tẻh 2, 14.033/17.423'],
    ['spaces and line breaks', '  a\r\nb\t\n', '  a\r\nb\t\n'],
    ['decomposed letters', 'u\u0309y', 'u\u0309y'],
    ['NUL', 'a\0b', 'ab'],
    ['half a pair', 'a\uD83Db', 'a\uFFFDb'],
    ['other control characters', '\u0001\u000B', '\u0001\u000B'],
  ])('%s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test('keeps 32,767 characters', () => {
    expect(cleanText('a'.repeat(32_767))).toHaveLength(32_767);
    expect(cleanText('a'.repeat(32_768))).toHaveLength(32_767);
  });

  test('cuts before a pair, never within it', () => {
    expect(cleanText('abc😀', 4)).toBe('abc');
    expect(cleanText('abc😀', 5)).toBe('abc😀');
  });
});

describe('workbookText', () => {
  test.each([
    ['an escape that is text', '_x0041_', '_x005F_x0041_'],
    ['two of them sharing an underscore', '_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
    ['one that the next escape would complete', '_x0041\u0001', '_x005F_x0041_x0001_'],
    ['a carriage return', 'a\r\nb', 'a_x000D_\nb'],
    ['a noncharacter XML forbids', '\uFFFE', '_xFFFE_'],
    ['what only looks like an escape', '_x41_ _x00G1_', '_x41_ _x00G1_'],
  ])('%s', (_, text, escaped) => {
    expect(workbookText(text)).toBe(escaped);
  });

  test('any text is valid XML and reads back as it was cleaned', () => {
    const units = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('_', 'x', 'X', '0', '4', '1', 'A', '\u0001', '\r', '\uFFFF'),
      }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
    );
    fc.assert(
      fc.property(units, (text) => {
        const written = workbookText(text);
        expect(written).toMatch(XML_TEXT);
        expect(readXstring(written)).toBe(cleanText(text));
      }),
      { numRuns: 1000 },
    );
  });
});
