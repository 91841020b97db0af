import fc from 'fast-check';
import evidence from './appendix-evidence.json';
import { createGazetteer, lamDong } from '../../../src/core/places/gazetteer';
import { fold } from '../../../src/core/text/fold';
import { commune } from './communes';

/** `+Thuận An`: with its kind; `-Thuận An`: without. */
const named = (text: string) =>
  lamDong.mentions(text).map((mention) => (mention.withKind ? '+' : '-') + mention.commune.name);

describe('the longest name that stands there', () => {
  it.each([
    ['Xã Liên Hương 10 lớp: 300.000 người', ['+Liên Hương']],
    ['Xã Đạ Tẻh 2 10 lớp: 88 người', ['+Đạ Tẻh 2']],
    ['Xã Đạ Tẻh 3: 9.460 người', ['+Đạ Tẻh 3']],
    ['Xã Đạ Tẻh 10 lớp', ['+Đạ Tẻh']],
    ['Đạ Tẻh 10 lớp', ['-Đạ Tẻh']],
    ['Xã Đạ Tẻh 02 lớp', ['+Đạ Tẻh']],
    ['Xã Đạ Tẻh 2.000 người', ['+Đạ Tẻh']],
    ['Xã Đạ Tẻh 2,5%', ['+Đạ Tẻh']],
    ['Xã Đạ Tẻh 2/3 thôn', ['+Đạ Tẻh']],
    ['Xã Đạ Tẻh 2% dân số', ['+Đạ Tẻh']],
    ['tại xã Đạ Tẻh 2.', ['+Đạ Tẻh 2']],
    ['Xã Đạ Tẻh\n2. Kế hoạch', ['+Đạ Tẻh']],
    ['Xã Bảo Lâm 01', ['+Bảo Lâm 1']],
    ['Xã Hàm Thuận Bắc, Xã Hàm Thuận', ['+Hàm Thuận Bắc', '+Hàm Thuận']],
    ['Hàm Thuận - Bắc Bình', ['-Hàm Thuận', '-Bắc Bình']],
    ['Phường 1 Bảo Lộc và phường 2 Bảo Lộc', ['+1 Bảo Lộc', '+2 Bảo Lộc']],
    ['Cát Tiên 2, Cát Tiên', ['-Cát Tiên 2', '-Cát Tiên']],
    ['Phường Lâm Viên - Đà Lạt', ['+Lâm Viên - Đà Lạt']],
    ['Phường Lâm Viên-Đà Lạt', ['+Lâm Viên - Đà Lạt']],
    ['phường Xuân Hương Đà Lạt', ['+Xuân Hương - Đà Lạt']],
    ['Phường B’Lao, xã D’Ran', ["+B'Lao", "+D'Ran"]],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('may run over the end of a line, as in báo cáo 116-BC/TU, phụ lục, dòng 2.8', () => {
    const text = 'Xã Hòa Ninh, Xã Quảng\nSơn, Xã Nam Thành...';
    expect(named(text)).toEqual(['+Hòa Ninh', '+Quảng Sơn', '+Nam Thành']);
    const [, second] = lamDong.mentions(text);
    expect(text.slice(second?.start, second?.end)).toBe('Quảng\nSơn');
  });
});

describe('with a kind', () => {
  it.each([
    ['any case', 'XÃ THUẬN AN, xã thuận an', ['+Thuận An', '+Thuận An']],
    ['without marks', 'xa Thuan An', ['+Thuận An']],
    ['some marks lacking', 'xã Đăk Mil, Xã Cư Jut', ['+Đắk Mil', '+Cư Jút']],
    ['abbreviated', 'X. Thuận An, P.Mũi Né', ['+Thuận An', '+Mũi Né']],
    ['a colon between', 'Xã: Thuận An', ['+Thuận An']],
    ['đặc khu', 'Đặc khu Phú Quý', ['+Phú Quý']],
    ['after other words', 'UBND xã Đức An, công an xã Đức Lập', ['+Đức An', '+Đức Lập']],
    ['another mark is another name', 'Xã Đình Trang Thượng', []],
    ['merged away, though its letters are those of Tân Thành', 'xã Tân Thanh', []],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('without a kind', () => {
  it.each([
    ['a list', 'Liên Hương, Tuy Phong và Vĩnh Hảo', ['-Liên Hương', '-Tuy Phong', '-Vĩnh Hảo']],
    ['no capitals', 'thuận an, đức an, liên hương', []],
    ['half capitals', 'Thuận an', []],
    ['part of a person’s name', 'đồng chí Nguyễn Đức An', []],
    ['part of a longer name', 'Thuận An Phát', []],
    ['before the next kind', 'Quảng Sơn Xã Nam Thành', ['-Quảng Sơn', '+Nam Thành']],
    ['part of a word', 'XThuận Anh, Thuận Anx', []],
    ['the former province', 'Bình Thuận (cũ)', []],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    'tỉnh Bình Thuận',
    '03 tỉnh Đắk Nông, Bình Thuận, Lâm Đồng',
    '03 tỉnh: Lâm Đồng, Bình Thuận và Đắk Nông',
    'Ban Thường vụ Tỉnh ủy Bình Thuận',
    'huyện Hàm Thuận Bắc',
    'thành phố Phan Thiết',
    'TP Phan Thiết',
    'TP. Phan Thiết',
    'thị xã La Gi',
    'Thị trấn Liên Hương',
    'thôn Đức An',
    'bon Thuận An',
    'buôn Đắk Sắk',
    'tổ dân phố Đức An',
    'đường Hàm Thuận',
    'tại chợ Thuận An',
    'Trường Đức An',
    'trường THCS Đức An',
    'THPT Trường Xuân',
    'trường Tiểu học Thuận An',
    'Công ty TNHH Đức Linh',
    'Ngân hàng Agribank chi nhánh Nam Dong',
    'Ngân hàng BIDV Đơn Dương',
    'VNPT Đơn Dương, Viettel Đơn Dương',
    'Khu du lịch Tà Đùng',
    'hợp tác xã Hòa Bắc',
    'hồ Đức An',
  ])('is no commune: %s', (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('the real appendices', () => {
  it.each<[keyof (typeof evidence)['lam-dong-116-BC-TU'], string[]]>([
    ['2.4', ['+Liên Hương', '+Đạ Tẻh 2', '+Cư Jút', '+Phan Rí Cửa']],
    ['2.8', ['+Bắc Gia Nghĩa', '+Bảo Lâm 5', '+Hòa Ninh', '+Quảng Sơn', '+Nam Thành']],
    ['2.9', []],
    ['2.10', ['+Hàm Kiệm', '+Đạ Huoai', '+Nam Dong']],
    ['2.11', ['+Phú Thủy', '+Đơn Dương']],
    ['2.12', ['+Đinh Trang Thượng', '+Đạ Tẻh 3', '+Đạ Tẻh 2']],
    ['3.3', ['+Quảng Tín', '+Hồng Sơn', '+Đức An', '+Cư Jút']],
    ['3.4', ['+Quảng Sơn', '+Hàm Kiệm', '+Nam Dong']],
    ['1.1', []],
  ])('báo cáo 116-BC/TU, phụ lục, dòng %s', (row, expected) => {
    expect(named(evidence['lam-dong-116-BC-TU'][row])).toEqual(expected);
  });

  it('xã Thuận An, 5/2026: names itself only, and not by its market', () => {
    const names = Object.values(evidence['thuan-an-2026-05']).flatMap(named);
    expect(new Set(names)).toEqual(new Set(['+Thuận An']));
  });
});

describe('any text', () => {
  const someCommune = fc.constantFrom(...lamDong.communes);
  const prose = fc
    .array(fc.constantFrom('và', 'đạt', '100%', '- ', 'người', 'lớp:', '14.033', '(', '\n', '“'))
    .map((parts) => parts.join(' '));

  it('a name among other words, a count of two digits or more behind it, is that commune', () => {
    fc.assert(
      fc.property(
        prose,
        someCommune,
        fc.integer({ min: 10, max: 99_999 }),
        prose,
        (before, one, count, after) => {
          const text = `${before} ${one.fullName} ${String(count)} ${after}`;
          const mentions = lamDong.mentions(text);
          expect(mentions.map((mention) => mention.commune.name)).toEqual([one.name]);
          const [mention] = mentions;
          expect(mention?.withKind).toBe(true);
          expect(text.slice(mention?.start, mention?.end)).toBe(one.name);
        },
      ),
    );
  });

  it('spans are of the text as given: their words fold to a name of the commune', () => {
    const part = fc.oneof(
      someCommune.map((one) => one.fullName),
      someCommune.map((one) => one.name.normalize('NFD')),
      someCommune.map((one) => one.fullName.toUpperCase()),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join(' ');
        const wrong = lamDong.mentions(text).filter((mention) => {
          const span = fold(text.slice(mention.start, mention.end));
          const { name, aliases } = mention.commune;
          return ![name, ...aliases].some((known) => fold(known).endsWith(span));
        });
        expect(wrong).toEqual([]);
      }),
    );
  });
});

describe('hostile cells of 32,767 characters', () => {
  const long = 32_700;
  it.each([
    ['spaces before a name', `xã${' '.repeat(long)};Thuận An`, ['-Thuận An']],
    ['spaces in a name', `xã Thuận${' '.repeat(long)}An`, ['+Thuận An']],
    ['one word', 'A' + 'a'.repeat(long) + 'B', []],
    ['a name of one long word', `xã A${'a'.repeat(long)}B Bb`, []],
    ['apostrophes', "B'".repeat(long / 2), []],
    ['kinds', 'xã '.repeat(long / 3), []],
    ['commas', 'A, '.repeat(long / 3), []],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
    expect(lamDong.unknownPlaces(text)).toEqual([]);
    expect(lamDong.nearest(text)).toEqual([]);
  });
});

describe('3,321 communes', () => {
  const syllables =
    'An Bình Châu Đức Giang Hải Hòa Khánh Lâm Minh Nam Phú Quang Sơn Tân Thành Xuân'.split(' ');
  const names = syllables.flatMap((one) =>
    syllables.flatMap((two) => syllables.map((three) => `${one} ${two} ${three}`)),
  );
  const country = createGazetteer(
    Array.from({ length: 3321 }, (_, at) =>
      commune(String(at).padStart(5, '0'), names[at % 3000] ?? '', at % 2 === 0 ? 'xã' : 'phường'),
    ),
  );

  it('names that repeat are told as ambiguous, the others found', () => {
    expect(country.find(`xã ${names[0] ?? ''}`)).toBe('ambiguous');
    expect(country.find(names[2999] ?? '')).toMatchObject({ code: '02999' });
  });

  it('cells as long as Excel allows are read', () => {
    const line = `phường ${names[2999] ?? ''} 10 lớp; `;
    const text = line.repeat(Math.floor(32_767 / line.length));
    expect(country.mentions(text)).toHaveLength(Math.floor(32_767 / line.length));
  });
});
