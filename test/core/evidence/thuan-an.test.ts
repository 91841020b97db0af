/** Phụ lục xã Thuận An, 5/2026, cột Thuyết minh: every row, expectations read from the document. */
import { listLength, sameDocument } from '../../../src/core/evidence/series';
import { NOTHING, read, summary, type Summary } from './summary';
import appendices from '../places/appendix-evidence.json';

const rows = appendices['thuan-an-2026-05'];
const ratio = ['14033/17423 –,– 80.5 (1)'];
const expected: Record<keyof typeof rows, Partial<Summary>> = {
  '1': {
    items: 15,
    documents: [
      '0 listed CV 88 UBND-VHXH 2025-07-25',
      '1 listed QĐ 59 QĐ-UBND 2025-07-04',
      '2 listed QĐ 263 QĐ-UBND 2025-08-25',
      '3 listed CV 730 UBND-VHXH 2025-11-25',
      '4 listed CV 88 UBND-VHXH 2025-07-25',
      '5 listed QĐ 393 QĐ-UBND 2026-05-18',
      '6 listed CV 172 CV/ĐU 2025-12-09',
      '7 listed BC 314 BC-UBND 2025-12-10',
      '8 listed CV 122 CV/BXDĐ 2025-12-10',
      '9 listed BC 74 BC/ĐU 2025-12-11',
      '10 listed CV 852 UBND-VHXH 2025-12-14',
      '11 listed HD 6 HD/ĐU 2026-02-06',
      '12 listed CV 641 UBND-VHXH 2026-05-05',
      '13 listed CV 747 UBND-VHXH 2026-05-18',
      '14 listed QĐ 383 QĐ-UBND 2026-05-13',
    ],
  },
  '2': {
    items: 10,
    documents: [
      '0 listed KH 14 KH-UBND 2025-08-12',
      '1 listed KH 13 KH-UBND 2025-08-07',
      '2 listed KH 65 KH-UBND 2025-10-10',
      '3 listed KH 173 VHXH-CĐS 2025-10-22',
      '4 listed KH 28 KH/ĐU 2026-01-08',
      '5 listed KH 43 KH/ĐU 2026-02-11',
      '6 listed KH 1 KH/ĐU 2026-02-12',
      '7 listed KH 112 KH-UBND 2026-05-11',
      '8 listed KH 97 KH-UBND 2026-04-24',
      '9 listed KH 108 KH-UBND 2026-05-05',
    ],
  },
  '3': {
    items: 5,
    documents: [
      '0 listed GM 99 GM/ĐU 2026-03-14',
      '1 listed GM 27 GM-UBND 2025-08-12',
      '2 listed GM 128 GM-UBND 2025-12-17',
      '3 listed GM 3 GM/BCĐ 2026-04-16',
      '4 listed GM 2 GM/BCĐ 2026-01-22',
    ],
  },
  '4': {
    items: 2,
    addresses: ['https://www.facebook.com/ThuanAnngaynay', 'https://thuanan.lamdong.gov.vn/'],
  },
  '5': {},
  '6': {
    items: 7,
    documents: [
      '0 listed CV 730 UBND-VHXH 2025-11-25',
      '1 listed GM 59 GM-UBND 2025-09-23',
      '2 listed TB 19 TB/ĐU 2025-09-08',
      '3 listed KH 97 KH-UBND 2026-04-24',
      '4 listed KH 108 KH-UBND 2026-05-05',
      '5 listed CV 641 UBND-VHXH 2026-05-05',
      '6 listed CV 852 UBND-VHXH 2025-12-24',
    ],
    places: ['Thuận An', 'Thuận An', 'Thuận An'],
    // "… trên địa bàn xã Thuận An năm 2026"
    times: ['named year 2026-01-01'],
  },
  '7': { rates: [100] },
  '8': { rates: [100] },
  // "trong năm 2025", "định kỳ năm 2025"
  '9': { rates: [80], times: ['during year 2025-01-01', 'named year 2025-01-01'] },
  '10': {
    items: 4,
    documents: [
      '0 listed KH 173 VHXH-CĐS 2025-10-22',
      '1 listed QĐ 393 QĐ-UBND 2026-05-18',
      '2 listed KH 112 KH-UBND 2026-05-11',
      '3 listed CV 747 UBND-VHXH 2026-05-18',
    ],
    places: ['Thuận An', 'Thuận An'],
    times: ['named year 2026-01-01'],
  },
  '11': { ratios: ratio },
  '12': { ratios: ratio },
  // "Đến 5/2026"
  '13': { times: ['as-of month 2026-05-01'] },
  '14': {},
  '15': {
    items: 7,
    documents: [
      '0 listed QĐ 59 QĐ-UBND 2025-07-04',
      '1 listed QĐ 393 QĐ-UBND 2026-05-18',
      '2 listed KH 105 KH-UBND 2026-04-29',
      '3 listed CV 747 UBND-VHXH 2026-05-18',
    ],
    // "tại chợ Thuận An" is a market, not the commune.
    places: ['Thuận An', 'Thuận An'],
    // ends in "thanh toán trực tuyến…"
    open: true,
  },
  '16': { items: 2 },
};

describe('the appendix of xã Thuận An', () => {
  test.each(Object.entries(rows))('row %s', (row, text) => {
    expect(summary(text)).toEqual({ ...NOTHING, ...expected[row as keyof typeof rows] });
  });

  test('row 1 claims 15 documents and lists 14: one letter stands there twice', () => {
    const facts = read(rows[1]);
    expect(listLength(facts)).toEqual({ documents: 14, items: 15, leaves: 15 });
    const [first, , , , again] = facts.documents;
    expect(first && again && sameDocument(first, again)).toBe(true);
  });

  test('row 2: a plan that bears the symbol of a letter', () => {
    const plan = read(rows[2]).documents[3];
    expect(plan).toMatchObject({ statedType: 'KH', symbolType: 'CV', issuer: 'VHXH' });
  });

  test('row 6: a lone dash is the bullet of the next line', () => {
    const [first] = read(rows[6]).items;
    expect(first).toMatchObject({ depth: 0, bulleted: true });
    expect(first?.text).toMatch(/^Công văn số 730\/UBND-VHXH .*công chức\.$/);
  });

  test('letter 852 has another date in row 6 than in row 1', () => {
    const [inSix] = read(rows[6]).documents.slice(-1);
    const inOne = read(rows[1]).documents[10];
    expect(inSix?.date?.text).toBe('24/12/2025');
    expect(inSix && inOne && sameDocument(inSix, inOne)).toBe(false);
  });

  test('row 15: three models under the last of four entries', () => {
    const facts = read(rows[15]);
    expect(facts.items.map((item) => item.depth)).toEqual([0, 0, 0, 0, 1, 1, 1]);
    expect(listLength(facts)).toEqual({ documents: 4, items: 4, leaves: 6 });
  });

  test.each([
    [3, 5],
    [4, 2],
    [10, 4],
    [16, 2],
  ] as const)('row %i lists %i entries', (row, entries) => {
    expect(listLength(read(rows[row]))).toMatchObject({ items: entries, leaves: entries });
  });

  test('row 11: the words of the ratio', () => {
    expect(read(rows[11]).ratios[0]).toMatchObject({
      text: '14.033/17.423 đạt 80.5%',
      stated: { rate: 80.5, decimals: 1, text: '80.5%' },
    });
  });
});
