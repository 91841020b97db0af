/** How the examples of rules are put into words. */
export const exampleWords = {
  'as-form': 'Phụ lục có đủ dòng, cột theo mẫu',
  file: 'Tên tệp: {text}',
  title: 'Tiêu đề: {text}',
  attachment: 'Dòng kèm theo: {text}',
  'metadata-commune': 'Thông tin lưu trong tệp: mã xã {text}',
  'metadata-period': 'Thông tin lưu trong tệp: {text}',
  'metadata-version': 'Thông tin lưu trong tệp: mẫu phiên bản {text}',
  'no-column': 'Không có cột “{header}”',
  header: 'Tên cột “{header}” ghi là “{text}”',
  'added-column': 'Thêm cột “{text}”',
  'no-row': 'Không có dòng {row}',
  first: 'Các dòng {rows} đứng trước các dòng khác',
  row: 'Dòng {row}. {text}',
  'added-row': 'Thêm một dòng. {text}',
  reference: 'Số liệu nền: {group} {size}',
  today: 'Ngày kiểm tra: {text}',
  previous: 'Kỳ trước ({period}): {line}',
  others: '{count} xã khác cùng kỳ: {lines}',
} as const;

export type ExampleWord = keyof typeof exampleWords;
