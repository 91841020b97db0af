/** Ratios, rates, totals and parts. */
import { partWords, ratioWords, read } from './summary';

describe('ratios', () => {
  test.each([
    ['11/11 thôn', '11/11 –,thon'],
    ['8/10 thôn', '8/10 –,thon'],
    ['0/5 thôn', '0/5 –,thon'],
    ['5/5 chi bộ', '5/5 –,chi bo'],
    ['45/50', '45/50 –,–'],
    ['13.640 / 15.000 người', '13640/15000 –,nguoi'],
    ['14.033 người/17.423 người', '14033/17423 nguoi,nguoi'],
    ['120 hộ dân/150 hộ dân', '120/150 ho,ho'],
    ['23 tổ/23 khu phố', '23/23 to,khu pho'],
    ['4 lớp/5 lớp', '4/5 lop,lop'],
    ['14.033/17.423 đạt 80,5 %', '14033/17423 –,– 80.5 (1)'],
    ['14.033/17.423 người dân đủ điều kiện, đạt tỷ lệ 80,54%', '14033/17423 –,nguoi 80.54 (2)'],
    ['14.033 trên tổng số 17.423 người, đạt 80,5%', '14033/17423 –,nguoi 80.5 (1)'],
    ['Đạt 100% (38/38 thôn, bon)', '38/38 –,thon 100 (0)'],
    ['Tỷ lệ 80%: 8/10', '8/10 –,– 80 (0)'],
    ['120/150 hộ dân (80%)', '120/150 –,ho 80 (0)'],
    // A qualified rate is no figure to hold a ratio to.
    ['Đạt trên 80% (14.033/17.423)', '14033/17423 –,–'],
    // The rate speaks of something else.
    ['5/10 thôn, 100% hộ dân tham gia', '5/10 –,thon'],
    ['11/11 thôn triển khai, tỷ lệ người dân tham gia đạt 80%', '11/11 –,thon'],
    ['5/10 thôn, đạt 100% kế hoạch', '5/10 –,thon'],
    // More than the whole: a fact for a rule, not to be hidden.
    ['12/8 hộ', '12/8 –,ho'],
    // Persons, not years.
    ['1.950/2.000 lao động', '1950/2000 –,lao dong'],
    ['1950/2000 lao động', '1950/2000 –,lao dong'],
    ['1.950/2.000', '1950/2000 –,–'],
  ])('%s', (text, words) => {
    expect(read(text).ratios.map(ratioWords)).toEqual([words]);
  });

  test.each([
    '11/11',
    'ngày 12/8',
    'hưởng ứng 10/10 trên địa bàn',
    '12/8/2025',
    'đến 5/2026',
    'năm học 2024/2025',
    '2024/2025',
    'hỗ trợ 24/7',
    'số nhà 12/45',
    '14/KH-UBND',
    'https://x.vn/11/11',
    '05 lớp/250 người',
    '1/2 số hộ',
    'Tin/bài',
    '1/1/1/1 thôn',
    '33 Tổ công nghệ số cộng đồng tại 33 thôn',
    '5/0 thôn',
  ])('none in %s', (text) => {
    expect(read(text).ratios).toEqual([]);
  });

  test('each rate goes with its own ratio', () => {
    expect(read('11/11 thôn đạt 100%; 5/6 trường đạt 83,3%').ratios.map(ratioWords)).toEqual([
      '11/11 –,thon 100 (0)',
      '5/6 –,truong 83.3 (1)',
    ]);
  });

  test('a rate with a ratio does not stand alone, one without does', () => {
    expect(read('100% (38/38 thôn); 80,5% người dân').rates).toMatchObject([
      { rate: 80.5, text: '80,5%' },
    ]);
  });
});

describe('totals', () => {
  test.each([
    ['Tổng cộng: 5.000.', ['5000 –']],
    ['Tổng số 5.000 người', ['5000 nguoi']],
    ['Tổng: 5 lớp', ['5 lop']],
    ['tổng cộng là 5 lớp', ['5 lop']],
    ['Tổng số lớp: 5', ['5 lop']],
    ['Tổng số người tham gia là 120', ['120 nguoi']],
    ['Tổng cộng: 20 lớp, 700 người', ['20 lop', '700 nguoi']],
    ['- Thôn 1: 5\nCộng: 5', ['5 –']],
    ['Tổng kết 5 năm', []],
    ['Tổng đài 1022', []],
    ['trên tổng số 17.423 người', []],
    ['14.033/tổng số 17.423 người', []],
    ['Người có công: 5', []],
  ])('%s', (text, words) => {
    expect(read(text).totals.map(({ value, unit }) => `${String(value)} ${unit ?? '–'}`)).toEqual(
      words,
    );
  });
});

describe('parts', () => {
  test.each<[text: string, parts: string[]]>([
    ['Thôn 1: 20 người; Thôn 2: 30 người', ['– | 20 nguoi', '– | 30 nguoi']],
    ['Thôn 1: 20 người, thôn 2: 30 người', ['– | 20 nguoi', '– | 30 nguoi']],
    ['Thôn 4 (50 người)', ['– | 50 nguoi']],
    ['Thôn 4 và thôn 8: 50 người', ['– | 50 nguoi']],
    ['Trường THCS Nguyễn Huệ (850 học sinh)', ['– | 850 hoc sinh']],
    ['Cán bộ, công chức: 120 người; giáo viên: 30', ['– | 120 nguoi', '– | 30 –']],
    ['Sở Nội vụ: 120 người', ['– | 120 nguoi']],
    ['Công chức: 120; lực lượng công an: 30', ['– | 120 –', '– | 30 –']],
    ['Zalo: 0912345678', []],
    ['Ngày 12/8/2025: 30 người', []],
    ['Sở Nội vụ tổ chức 3 lớp (120 người)', ['– | 3 lop, 120 nguoi']],
    ['P. Phú Thủy: hơn 300 người', ['Phú Thủy | >300 nguoi']],
    ['xã Hòa Ninh – 3 lớp', ['Hòa Ninh | 3 lop']],
    ['Xã Cư Jút tổ chức được 02 lớp với 120 học viên', ['Cư Jút | 2 lop, 120 hoc vien']],
    ['UBND xã Cư Jút: 02 lớp', ['Cư Jút | 2 lop']],
    ['Xã Đạ Tẻh 10 lớp; Xã Đạ Tẻh 3 07 lớp', ['Đạ Tẻh | 10 lop', 'Đạ Tẻh 3 | 7 lop']],
    ['Phường Lâm Viên - Đà Lạt: 12 lớp (350 người)', ['Lâm Viên - Đà Lạt | 12 lop, 350 nguoi']],
    ['- Lâm Viên - Đà Lạt: 12 lớp', ['Lâm Viên - Đà Lạt | 12 lop']],
    [
      'Đã tổ chức 5 lớp, gồm: Xã Đạ Tẻh 2 02 lớp, Xã Cư Jút 03 lớp',
      ['Đạ Tẻh 2 | 2 lop', 'Cư Jút | 3 lop'],
    ],
    ['Tổng cộng 3 lớp (Thôn 1: 20 người; Thôn 2: 30 người)', ['– | 20 nguoi', '– | 30 nguoi']],
    // What shares out a part again would be counted twice.
    ['Xã Cư Jút: 50 người (thôn 1: 20, thôn 2: 30)', ['Cư Jút | 50 nguoi']],
    ['1. Xã Cư Jút: 5 lớp\n+ Thôn 1: 2 lớp\n+ Thôn 2: 3 lớp', ['Cư Jút | 5 lop']],
    ['Xã Cư Jút: 5 lớp\n- Thôn 1: 2 lớp\n- Thôn 2: 3 lớp', ['– | 2 lop', '– | 3 lop']],
    // Prose.
    ['hỗ trợ, hướng dẫn trên 2.500 lượt người dân', []],
    ['UBND xã Cư Jút đã hướng dẫn người dân nộp 300 hồ sơ', []],
    ['Sở Nội vụ tổ chức 3 lớp cho 120 người', []],
    ['Thôn 4 và thôn 8 đã tổ chức 02 buổi', []],
    ['Đảng uỷ 124 xã, phường, đặc khu', []],
    ['đạt mức độ 3 và mức độ 4; Đề án 06', []],
    ['25 buổi tuyên truyền', []],
    ['Công ty: 3 chi nhánh đã tham gia', []],
    // No label that shares.
    ['Tổng số lớp: 5', []],
    ['Kết quả: 25 buổi', []],
    ['Số lớp: 5', []],
    ['Năm 2025: 20 lớp', []],
    ['Trong đó: 5 lớp', []],
    ['Điện thoại: 0263 3822', []],
    ['Kế hoạch: 14/KH-UBND', []],
    ['Xã Cư Jút: ngày 12/8/2025', []],
  ])('%s', (text, parts) => {
    expect(read(text).parts.map(partWords)).toEqual(parts);
  });
});
