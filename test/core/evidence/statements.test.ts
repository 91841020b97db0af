import { read } from './summary';

test.each([
  'Zalo, Facebook...',
  'Zalo, Facebook,...',
  'Zalo, Facebook…',
  'Zalo, Facebook, v.v.',
  'Zalo, Facebook, v.v',
  'Zalo, Facebook, vv',
  'Zalo (mạng xã hội)...',
  'Zalo, TikTok... Công thông tin điện tử.',
  '- Zalo...\n- Facebook.',
  'trí tuệ nhân tạo (ChatGPT, Gemini...)',
  'Tập huấn kỹ năng số, chuyển đổi số...',
  'Các lớp tổ chức hằng năm…',
])('open: %s', (text) => {
  expect(read(text).open).not.toBeNull();
});

test.each([
  'Zalo, Facebook.',
  'Zalo..',
  'Gia đình (ông, bà, cha, mẹ…) được hướng dẫn.',
  'ngày ... tháng ... năm 2026',
  'Kế hoạch số …/KH-UBND',
  'v/v tổ chức lớp học',
  'https://x.vn/a...b',
  'Kế hoạch số … ngày … tháng … năm 2026',
])('closed: %s', (text) => {
  expect(read(text).open).toBeNull();
});

test.each([
  'Chưa tổ chức',
  'Chưa có.',
  'Không',
  'không phát sinh',
  'Không có mô hình nào.',
  '- Chưa thực hiện',
  'Hiện nay xã Thuận An chưa có mô hình nào',
  'Trên địa bàn xã chưa có người khuyết tật tham gia',
  'Xã Sông Lũy chưa có những lớp riêng',
  'Đến nay, UBND xã chưa ban hành kế hoạch',
])('absent: %s', (text) => {
  expect(read(text).absent).not.toBeNull();
});

test.each([
  '',
  'Hầu hết các xã/phường chưa tổ chức được lớp học riêng biệt nào, Tuy nhiên, tại xã Đinh Trang Thượng …',
  'Chưa tổ chức lớp riêng nhưng đã lồng ghép 3 buổi',
  'Chưa có kế hoạch riêng; thực hiện theo Kế hoạch số 14/KH-UBND',
  'Không có khó khăn, vướng mắc',
  'Không chỉ tổ chức lớp học',
  'Chùa có lớp học tình thương',
  'Người dân chưa có điện thoại được hướng dẫn tại nhà',
])('not absent: %s', (text) => {
  expect(read(text).absent).toBeNull();
});

const denialsIn = (text: string) =>
  read(text).denials.map(({ text: words, unit }) => `${unit}: ${words}`);

test.each([
  // báo cáo 116-BC/TU, phụ lục, dòng 2.13
  [
    'Hầu hết các xã/phường chưa tổ chức được lớp học riêng biệt nào, Tuy nhiên, mặc dù không có lớp học riêng, đã lồng ghép',
    ['lop: chưa tổ chức được lớp học riêng biệt nào', 'lop: không có lớp học riêng'],
  ],
  ['Xã chưa có mô hình nào.', ['mo hinh: chưa có mô hình nào']],
  ['Không tổ chức buổi riêng; lồng ghép', ['buoi: Không tổ chức buổi riêng']],
])('denies: %s', (text, expected) => {
  expect(denialsIn(text)).toEqual(expected);
});

test.each([
  'chưa có lớp nâng cao',
  'không có lớp nào dưới 20 người',
  'Chùa có lớp.',
  'không có khó khăn',
  'có lớp',
])('denies nothing: %s', (text) => {
  expect(denialsIn(text)).toEqual([]);
});

test('the words of a statement', () => {
  const words = (text: string, span: { start: number; end: number } | null) =>
    span && text.slice(span.start, span.end);
  const none = 'Hiện nay xã Thuận An chưa có mô hình nào';
  expect(words(none, read(none).absent)).toBe('chưa có');
  const open = 'Zalo, Facebook, v.v.';
  expect(words(open, read(open).open)).toBe('v.v');
});
