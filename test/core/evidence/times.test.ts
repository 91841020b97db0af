import { read } from './summary';

const timesIn = (text: string) =>
  read(text).times.map(({ text: words, kind, from, to, role }) => [words, kind, from, to, role]);

test.each([
  ['Trong tháng 3/2025 mở 2 lớp', 'tháng 3/2025', 'month', '2025-03-01', '2025-03-31', 'during'],
  [
    'Tháng 02 năm 2024: 120 người',
    'Tháng 02 năm 2024',
    'month',
    '2024-02-01',
    '2024-02-29',
    'during',
  ],
  ['Quý I/2026 mở 3 lớp', 'Quý I/2026', 'quarter', '2026-01-01', '2026-03-31', 'during'],
  [
    'Mở lớp trong quý 4 năm 2025',
    'quý 4 năm 2025',
    'quarter',
    '2025-10-01',
    '2025-12-31',
    'during',
  ],
  ['trong năm 2025', 'năm 2025', 'year', '2025-01-01', '2025-12-31', 'during'],
  ['Hưởng ứng thi đua năm 2025', 'năm 2025', 'year', '2025-01-01', '2025-12-31', 'named'],
  [
    'Trong 6 tháng đầu năm 2026 mở 3 lớp',
    '6 tháng đầu năm 2026',
    'half',
    '2026-01-01',
    '2026-06-30',
    'during',
  ],
  ['9 tháng năm 2026', '9 tháng năm 2026', 'months', '2026-01-01', '2026-09-30', 'during'],
  ['giai đoạn 2026–2030', 'giai đoạn 2026–2030', 'stage', '2026-01-01', '2030-12-31', 'during'],
  ['Năm học 2025 - 2026', 'Năm học 2025 - 2026', 'stage', '2025-01-01', '2026-12-31', 'during'],
  // phụ lục xã Thuận An, 5/2026, dòng 13
  [
    'Đến 5/2026 theo báo cáo tiếp nhận 5.173 hồ sơ',
    '5/2026',
    'month',
    '2026-05-01',
    '2026-05-31',
    'as-of',
  ],
  ['Tính đến ngày 15/5/2026 đạt 80%', '15/5/2026', 'day', '2026-05-15', '2026-05-15', 'as-of'],
  ['Phấn đấu đến 12/2026 đạt 5.000', '12/2026', 'month', '2026-12-01', '2026-12-31', 'goal'],
  ['Kế hoạch năm 2027', 'năm 2027', 'year', '2027-01-01', '2027-12-31', 'goal'],
  ['Tăng 20% so với năm 2024', 'năm 2024', 'year', '2024-01-01', '2024-12-31', 'compared'],
])('%s', (text, ...expected) => {
  expect(timesIn(text)).toEqual([expected]);
});

test.each([
  'Kế hoạch số 14/KH-UBND ngày 12/8/2025',
  '11/11 thôn',
  'ngày 31/02/2026',
  'tháng 13/2026',
  'giai đoạn 2030 - 2026',
  'https://x.vn/thang-3/2025',
  '2.025 người',
])('none in %s', (text) => {
  expect(timesIn(text)).toEqual([]);
});

test('the lamp of 5/2026 is no day of account', () => {
  expect(timesIn('Lắp đèn 5/2026')).toEqual([
    ['5/2026', 'month', '2026-05-01', '2026-05-31', 'named'],
  ]);
});

test('a number of months counts nothing', () => {
  expect(read('6 tháng đầu năm 2026 mở 3 lớp').quantities.map(({ value }) => value)).toEqual([3]);
});
