import fc from 'fast-check';
import { fold, foldWithMap, normalize } from '../../../src/core/text/fold';

describe('normalize', () => {
  it.each([
    ['NFD becomes NFC', 'ho\u0300a', 'hòa'],
    ['no-break space', ' 14.033', ' 14.033'],
    ['narrow no-break and thin space', 'a\u202fb\u2009c', 'a b c'],
    ['eth for Đ', '\u00d0ắk \u00d0ức', 'Đắk Đức'],
    ['African D for Đ', '\u0189à \u0256à', 'Đà đà'],
    ['small eth', '\u00f0ường', 'đường'],
    ['zero-width space, soft hyphen, byte order mark', '\ufeffThu\u00adận\u200b An', 'Thuận An'],
    ['a zero-width space between a letter and its mark', 'a\u200b\u0301', 'á'],
    ['curly quotes', '“Bình dân” ‘học’ B’Lao „vụ”', '"Bình dân" \'học\' B\'Lao "vụ"'],
    ['line breaks', 'a\r\nb\rc\u2028d\ve', 'a\nb\nc\nd\ne'],
    ['tone placement, case, inner spaces stay', 'Hoà  HÒA\tb', 'Hoà  HÒA\tb'],
  ])('%s', (_, given, expected) => {
    expect(normalize(given)).toBe(expected);
  });

  it('gives the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalize(normalize(text))).toBe(normalize(text));
      }),
    );
  });
});

describe('fold', () => {
  it.each([
    ['hòa', 'hoa'],
    ['hoà', 'hoa'],
    ['HÒA', 'hoa'],
    ['ho\u0300a', 'hoa'],
    ['hoa\u0300', 'hoa'],
    ['ủy', 'uy'],
    ['uỷ', 'uy'],
    ['Đắk Đức', 'dak duc'],
    ['\u00d0ắk \u0189ức', 'dak duc'],
    ['ằẳẵắặ ầẩẫấậ ềểễếệ', 'aaaaa aaaaa eeeee'],
    ['ìỉĩíị ồổỗốộ ờởỡớợ ừửữứự ỳỷỹýỵ', 'iiiii ooooo ooooo uuuuu yyyyy'],
    ['  Xã \u00a0\r\n Thuận\tAn ', 'xa thuan an'],
    ['B’Lao', "b'lao"],
    ['ﬁ 5 m²', 'fi 5 m2'],
    ['', ''],
  ])('%s', (given, expected) => {
    expect(fold(given)).toBe(expected);
  });

  it('gives the same again, and the same for every normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});

describe('foldWithMap', () => {
  const spanOf = (text: string, folded: string) => {
    const map = foldWithMap(text);
    const at = map.text.indexOf(folded);
    return text.slice(map.starts[at], map.ends[at + folded.length - 1]);
  };

  it.each([
    ['NFC', 'Xã Hòa Ninh: 5', 'hoa ninh', 'Hòa Ninh'],
    [
      'NFD, marks after the last letter too',
      'Xã Ho\u0300a Ba\u0306\u0301 5',
      'hoa ba',
      'Ho\u0300a Ba\u0306\u0301',
    ],
    ['a run of spaces', 'xã  Thuận \u00a0 An!', 'thuan an', 'Thuận \u00a0 An'],
    ['a ligature and a letter of two units', '𝐀 ﬁn', 'fin', 'ﬁn'],
    ['leading space and invisible characters', '  \u200bThu\u00adận', 'thuan', 'Thu\u00adận'],
  ])('leads back to the text: %s', (_, text, folded, expected) => {
    expect(spanOf(text, folded)).toBe(expected);
  });

  it('equals fold, and every unit stands in the characters it points at', () => {
    const vietnamese = fc.constantFrom(
      ...'aàăậeễoơợuưựyỹđĐÐ\u0301\u0302\u0323 \n\u00a0\u200bﬁ½…ΑΣς'.split(''),
    );
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: vietnamese }));
    fc.assert(
      fc.property(texts, (text) => {
        const map = foldWithMap(text);
        expect(map.text).toBe(fold(text));
        expect([map.starts.length, map.ends.length]).toEqual([map.text.length, map.text.length]);
        const wrong = Array.from({ length: map.text.length }, (_, at) => at).filter((at) => {
          const unit = map.text.charAt(at);
          const source = text.slice(map.starts[at], map.ends[at]);
          return unit === ' '
            ? !/\s/.test(source.normalize('NFKD')) && source !== '\u0085'
            : !fold(source).includes(unit);
        });
        expect(wrong).toEqual([]);
      }),
    );
  });
});
