import { read } from './summary';

const unreadIn = (text: string) =>
  read(text).unread.map(({ looksLike, text: words }) => `${looksLike} ${words}`);

test.each([
  ['Quyết định số 59 của UBND xã', ['document Quyết định số 59']],
  ['Kế hoạch số … của Đảng ủy', ['document Kế hoạch số …']],
  ['Mở 1.23.45 lớp', ['number 1.23.45']],
  ['Ngày 31/02/2026 mở lớp', ['number 31/02/2026']],
  // báo cáo 116-BC/TU, phụ lục, dòng 2.15: "nhân viên" is no unit the reader knows
  ['UBND xã hợp đồng 01 nhân viên bưu điện', ['number 01']],
])('%s', (text, expected) => {
  expect(unreadIn(text)).toEqual(expected);
});

test.each([
  'Kế hoạch số 14/KH-UBND ngày 12/8/2025',
  '1. Thôn 4: 120 người\n2. Thôn 8: 80 người',
  '14.033/17.423 đạt 80.5%',
  'Đến 5/2026 tiếp nhận 5.173 hồ sơ',
  'Mạng 4G, VNeID 2.0A, https://x.vn/2026/15',
  'chương trình số hóa, kế hoạch số hóa',
  'Xã Đạ Tẻh 2 10 lớp: 88 người',
])('nothing in %s', (text) => {
  expect(unreadIn(text)).toEqual([]);
});
