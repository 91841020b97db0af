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
  expect(read(text).open).toBe(true);
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
  expect(read(text).open).toBe(false);
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
  expect(read(text).absent).toBe(true);
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
  expect(read(text).absent).toBe(false);
});
