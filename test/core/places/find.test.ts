import { communes } from '../../../src/core/places/communes';
import { createGazetteer, lamDong } from '../../../src/core/places/gazetteer';
import { commune } from './communes';

const name = (text: string) => {
  const found = lamDong.find(text);
  return found === null || found === 'ambiguous' ? found : found.fullName;
};

const withoutMarks = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');

describe('the communes of Lâm Đồng', () => {
  it('are 103 xã, 20 phường and 1 đặc khu with 3.872.999 people', () => {
    const count = (kind: string) => communes.filter((one) => one.kind === kind).length;
    expect([count('xã'), count('phường'), count('đặc khu')]).toEqual([103, 20, 1]);
    expect(communes.reduce((sum, { population }) => sum + population, 0)).toBe(3_872_999);
  });

  it('come sorted by code, each found by its code', () => {
    const codes = lamDong.communes.map(({ code }) => code);
    expect(codes).toEqual([...codes].sort());
    expect(codes.filter((code) => lamDong.byCode(code)?.code !== code)).toEqual([]);
    expect(lamDong.byCode('00000')).toBeNull();
  });
});

describe('find', () => {
  it.each([
    ['as spelt', (text: string) => text],
    ['in capitals', (text: string) => text.toUpperCase()],
    ['without marks', withoutMarks],
    ['in NFD', (text: string) => text.normalize('NFD')],
    ['as a file name', (text: string) => withoutMarks(text).toLowerCase().replace(/[ ']+/g, '-')],
    ['joined', (text: string) => withoutMarks(text).replace(/ /g, '')],
  ])('finds all 124 by name %s', (_, change) => {
    const lost = lamDong.communes.filter((one) => lamDong.find(change(one.name)) !== one);
    expect(lost.map((one) => one.name)).toEqual([]);
  });

  it.each([
    ['as spelt', (text: string) => text],
    ['in capitals', (text: string) => text.toUpperCase()],
    ['without marks', withoutMarks],
    ['as a file name', (text: string) => withoutMarks(text).toLowerCase().replace(/[ ']+/g, '-')],
  ])('finds all 124 by full name and alias %s', (_, change) => {
    const lost = lamDong.communes.flatMap((one) =>
      [one.fullName, ...one.aliases].filter((full) => lamDong.find(change(full)) !== one),
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ['24682', 'Xã Thuận An'],
    ['thuan an', 'Xã Thuận An'],
    ['XÃ THUẬN AN', 'Xã Thuận An'],
    ['xa-thuan-an', 'Xã Thuận An'],
    ['X. Thuận An', 'Xã Thuận An'],
    ['P. Xuân Hương', 'Phường Xuân Hương - Đà Lạt'],
    ['Xuân Hương', 'Phường Xuân Hương - Đà Lạt'],
    ['Lâm Viên – Đà Lạt', 'Phường Lâm Viên - Đà Lạt'],
    ['Đạ Tẻh 2', 'Xã Đạ Tẻh 2'],
    ['Đạ Tẻh', 'Xã Đạ Tẻh'],
    ['B’Lao', "Phường B'Lao"],
    ["B'Lao", "Phường B'Lao"],
    ['BLao', "Phường B'Lao"],
    ["D'Ran", "Xã D'Ran"],
    ['đặc khu phú quý', 'Đặc khu Phú Quý'],
    ['Xã Quảng Hoà', 'Xã Quảng Hòa'],
    ['Phường 1 Bảo Lộc', 'Phường 1 Bảo Lộc'],
    ['Bảo Lâm 01', 'Xã Bảo Lâm 1'],
    ['\u00d0ắk Mil', 'Xã Đắk Mil'],
  ])('%s is %s', (text, expected) => {
    expect(name(text)).toBe(expected);
  });

  it.each([
    ['', 'nothing'],
    ['Xã', 'a kind alone'],
    ['Thuận', 'half a name'],
    ['Hàm Thuận Đông', 'a name and more'],
    ['Xã Tân Thanh', 'merged into Phúc Thọ Lâm Hà; not Tân Thành'],
    ['Thị trấn Liên Nghĩa', 'merged into Đức Trọng'],
    ['Đà Lạt', 'a former city'],
    ['__proto__', 'no name'],
  ])('%s is no commune: %s', (text) => {
    expect(name(text)).toBeNull();
  });
});

describe('names that repeat', () => {
  const twoOfAName = createGazetteer([
    commune('00001', 'Tân Thành', 'xã'),
    commune('00002', 'Tân Thành', 'phường'),
    commune('00003', 'Tân Thạnh', 'xã'),
    commune('00004', 'Bình An', 'xã'),
    commune('00005', 'Bình An', 'xã'),
  ]);
  const code = (text: string) => {
    const found = twoOfAName.find(text);
    return found === null || found === 'ambiguous' ? found : found.code;
  };

  it.each([
    ['the kind decides', 'Phường Tân Thành', '00002'],
    ['the right spelling decides', 'Tân Thạnh', '00003'],
    ['spelling and kind decide', 'XÃ TÂN THÀNH', '00001'],
    ['nothing decides: name alone', 'Tân Thành', 'ambiguous'],
    ['nothing decides: no marks', 'Xã Tan Thanh', 'ambiguous'],
    ['nothing decides: same kind', 'Xã Bình An', 'ambiguous'],
    ['the kind decides between folded names', 'phuong tan thanh', '00002'],
  ])('%s', (_, text, expected) => {
    expect(code(text)).toBe(expected);
  });

  it('name no commune in running text unless something decides', () => {
    const codes = twoOfAName
      .mentions('Xã Bình An 2 lớp; Phường Tân Thành 3 lớp; Xã Tân Thạnh 4 lớp')
      .map((mention) => mention.commune.code);
    expect(codes).toEqual(['00002', '00003']);
    expect(twoOfAName.unknownPlaces('Xã Bình An 2 lớp')).toEqual([]);
  });
});

describe('nearest', () => {
  it.each([
    ['Thuân An', 'Thuận An'],
    ['Da Teh 2', 'Đạ Tẻh 2'],
    ['Lien Huong', 'Liên Hương'],
    ['Đình Trang Thượng', 'Đinh Trang Thượng'],
    ['Xã Đắc Mil', 'Đắk Mil'],
    ['Hàm Thuân Bắc', 'Hàm Thuận Bắc'],
    ['Phan Rý Cửa', 'Phan Rí Cửa'],
    ['Cư Dút', 'Cư Jút'],
    ['Đạ Hoai', 'Đạ Huoai'],
    ['Krông Nho', 'Krông Nô'],
    ['Tân Hà', 'Tân Hà Lâm Hà'],
    ['Bảo Lâm', 'Bảo Lâm 1'],
    ['phường Mủi Né', 'Mũi Né'],
    ['Quãng Sơn', 'Quảng Sơn'],
  ])('%s: %s comes first', (text, expected) => {
    expect(lamDong.nearest(text)[0]?.name).toBe(expected);
  });

  it('gives nothing for what is near no name, and no more than asked', () => {
    expect(lamDong.nearest('Buôn Ma Thuột')).toEqual([]);
    expect(lamDong.nearest('')).toEqual([]);
    expect(lamDong.nearest('A'.repeat(32_767))).toEqual([]);
    expect(lamDong.nearest('Bảo Lâm', 2)).toHaveLength(2);
    expect(lamDong.nearest('Bảo Lâm')).toHaveLength(3);
  });

  it('finds a name again when a letter inside it is doubled', () => {
    const lost = lamDong.communes.filter(({ name: given }) => {
      const typed = given.replace(/^(.\p{L}*)(\p{L})/u, '$1$2$2');
      return lamDong.nearest(typed)[0]?.name !== given;
    });
    expect(lost.map((one) => one.name)).toEqual([]);
  });
});
