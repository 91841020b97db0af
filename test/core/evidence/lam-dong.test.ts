/** Báo cáo 116-BC/TU ngày 23/12/2025, phụ lục, cột Minh chứng: every row. */
import { listLength, sameDocument } from '../../../src/core/evidence/series';
import appendices from '../places/appendix-evidence.json';
import { NOTHING, read, summary, type Summary } from './summary';

const rows = appendices['lam-dong-116-BC-TU'];

const expected: Record<keyof typeof rows, Partial<Summary>> = {
  // "03 tỉnh": no unit the reader knows
  '1': { unread: ['03'] },
  '1.1': {
    items: 9,
    documents: [
      '0 listed KH 151 KH/TU 2025-02-21',
      '0 cited NQ 57 NQ/TW 2024-12-22',
      '0 listed KH 173 KH/TU 2025-05-21',
      '1 listed CTr 93 CTR/TU 2025-02-27',
      '1 cited NQ 57 NQ/TW 2024-12-22',
      '2 listed CTr 102 CTR/TU 2025-02-21',
      '2 cited NQ 57 NQ/TW 2024-12-22',
      '2 listed KH 345 KH/TU 2025-06-12',
      '4 listed KH 8 KH/TU 2025-08-29',
      '4 cited NQ 57 NQ/TW 2024-12-22',
      '5 listed KH 13 KH/TU 2025-09-15',
      '6 listed KH 13 KH/TU 2025-12-08',
      '7 listed KH 1410 KH-UBND 2025-08-08',
      '8 listed KH 1046 KH-UBND 2025-08-02',
    ],
    // "Đề án …, giai đoạn 2025 - 2028"
    times: ['goal stage 2025-01-01'],
  },
  '1.2': {
    items: 3,
    documents: [
      '0 listed QĐ 100 QĐ/TU 2025-08-06',
      '1 listed QĐ 6 QĐ/BCĐ 2025-11-06',
      '2 listed QĐ 2 QĐ/BCĐ 2025-12-04',
    ],
  },
  '1.3': { items: 2 },
  '2': { items: 0 },
  '2.1': {
    items: 6,
    addresses: [
      'https://baolamdong.vn/cong-nghe-chuyen-doi-so',
      'http://lamdongtv.vn/tin-tuc-c65/kinh-te-chuyen-doi-so.html',
    ],
    open: true,
  },
  '2.2': { items: 4 },
  '2.3': {
    items: 6,
    addresses: [
      'binhdanhocvuso.gov.vn',
      'phocap.ai',
      'https://chuyendoiso.mobiedu.vn',
      'https://binhdanhocvuso.lamdong.gov.vn/',
    ],
    open: true,
  },
  '2.4': {
    items: 6,
    parts: [
      '– | 19 lop, 11000 nguoi',
      'Liên Hương | 10 lop, 300000 nguoi',
      'Đạ Tẻh 2 | 10 lop, 88 nguoi',
      'Cư Jút | 2 lop, 120 nguoi',
      'Phan Rí Cửa | 1 lop, 120 nguoi',
    ],
    places: ['Liên Hương', 'Đạ Tẻh 2', 'Cư Jút', 'Phan Rí Cửa'],
    open: true,
  },
  '2.5': { items: 2, times: ['named year 2025-01-01'] },
  '2.6': { parts: ['– | 3285 –', '– | 228 –', '– | 1046 –', '– | 441 –'], totals: ['5000 –'] },
  '2.7': { addresses: ['iGiaoduc.vn'], open: true },
  '2.8': {
    // "Xã Quảng" and "Sơn" stand on two lines.
    places: ['Bắc Gia Nghĩa', 'Bảo Lâm 5', 'Hòa Ninh', 'Quảng Sơn', 'Nam Thành'],
    open: true,
  },
  '2.9': { open: true },
  '2.10': {
    items: 3,
    parts: ['Hàm Kiệm | 11 –, 11 thon', 'Nam Dong | 38 –, 38 thon'],
    ratios: ['11/11 –,thon', '38/38 –,thon 100 (0)'],
    places: ['Hàm Kiệm', 'Đạ Huoai', 'Nam Dong'],
  },
  '2.11': {
    items: 2,
    parts: ['Phú Thủy | 23 to, 23 khu pho', 'Đơn Dương | 33 to'],
    ratios: ['23/23 to,khu pho'],
    places: ['Phú Thủy', 'Đơn Dương'],
    open: true,
  },
  '2.12': {
    items: 3,
    parts: ['Đinh Trang Thượng | 15000 nguoi', 'Đạ Tẻh 3 | 9460 nguoi', 'Đạ Tẻh 2 | 8450 nguoi'],
    places: ['Đinh Trang Thượng', 'Đạ Tẻh 3', 'Đạ Tẻh 2'],
  },
  '2.13': { places: ['Đinh Trang Thượng'], denials: ['lop', 'lop'] },
  '2.14': {},
  '2.15': {
    items: 4,
    places: ['Phú Thủy', 'Cư Jút', 'Đạ Huoai', 'Đinh Trang Thượng'],
    // "01 nhân viên bưu điện"
    unread: ['01'],
  },
  '3': { items: 0 },
  '3.1': { open: true },
  '3.2': { open: true },
  '3.3': { places: ['Quảng Tín', 'Hồng Sơn', 'Đức An', 'Cư Jút'] },
  '3.4': {
    items: 4,
    // "Xã Đình Trang Thượng" is misspelt: a part without a commune.
    parts: [
      '– | 13640 nguoi',
      'Quảng Sơn | 11035 nguoi',
      'Hàm Kiệm | 18682 nguoi',
      'Nam Dong | 15725 nguoi',
    ],
    places: ['Quảng Sơn', 'Hàm Kiệm', 'Nam Dong'],
    unknown: ['Đình Trang Thượng'],
  },
  '3.5': {},
};

describe('the appendix of the province, 2025', () => {
  test.each(Object.entries(rows))('row %s', (row, text) => {
    expect(summary(text)).toEqual({ ...NOTHING, ...expected[row as keyof typeof rows] });
  });

  test('row 1.1: the line that announces a list is no entry of it', () => {
    const facts = read(rows['1.1']);
    expect(facts.items[3]).toMatchObject({ bulleted: false, depth: 0 });
    expect(listLength(facts)).toEqual({ documents: 10, items: 8, leaves: 8 });
  });

  test('row 1.1: plan 13-KH/TU has two dates', () => {
    const [first, second] = read(rows['1.1']).documents.filter(({ number }) => number === 13);
    expect(first && second && sameDocument(first, second)).toBe(false);
  });

  test('row 2.4: the words of a part', () => {
    expect(read(rows['2.4']).parts.map(({ text }) => text)).toEqual([
      'Sở Khoa học và Công nghệ tổ chức 19 lớp: 11.000 người',
      'Xã Liên Hương 10 lớp: 300.000 người',
      'Xã Đạ Tẻh 2 10 lớp: 88 người',
      'Xã Cư Jút 02 lớp: 120 người',
      'Xã Phan Rí Cửa 01 lớp: 120 người',
    ]);
  });

  test('row 2.6: the parts add up to the total (3.285 + 228 + 1.046 + 441 = 5.000)', () => {
    const { parts, totals } = read(rows['2.6']);
    const sum = parts.reduce((before, { quantities }) => before + (quantities[0]?.value ?? 0), 0);
    expect(sum).toBe(5000);
    expect(totals.map(({ value }) => value)).toEqual([5000]);
  });

  test('row 2.10: three entries in one line', () => {
    expect(
      read(rows['2.10']).items.map(({ text, bulleted }) => [text.slice(0, 11), bulleted]),
    ).toEqual([
      ['Xã Hàm Kiệm', true],
      ['Xã Đạ Huoai', true],
      ['Xã Nam Dong', true],
    ]);
  });
});
