/** Words of the terminal. */
export const terminal = {
  help: `phu-luc: nạp mẫu, kiểm tra và tổng hợp phụ lục Phong trào “Bình dân học vụ số”

Cách dùng:
  phu-luc template <mẫu> --commune <tên hoặc mã xã> --period <kỳ> --out TỆP
      Tạo phụ lục trống cho một xã và một kỳ.
  phu-luc check TỆP|THƯ-MỤC… [--reference TỆP] [--json]
      Đọc và kiểm tra phụ lục; không sửa gì trong tệp.
  phu-luc merge TỆP|THƯ-MỤC… --out TỆP [--form <mẫu>] [--period <kỳ>]
                [--reference TỆP] [--without-errors] [--json]
      Gộp phụ lục các xã thành một bảng tổng hợp của tỉnh.
  phu-luc rules [--json]
      Liệt kê các quy tắc kiểm tra.

Mẫu:
{forms}
Kỳ báo cáo:
  2026 (năm), 2026-H1 (6 tháng), 2026-Q2 (quý), 2026-05 (tháng)

Tùy chọn:
  --reference TỆP    bảng số liệu nền: xã và quy mô từng nhóm (dân số, học sinh…)
  --without-errors   không dùng giá trị đang có lỗi khi cộng số liệu
  --json             in kết quả dạng JSON
  --force            cho phép ghi đè tệp kết quả đã có
  --lang vi|en       ngôn ngữ (mặc định: vi)
  --help, --version

Tên tệp bắt đầu bằng dấu “-” thì viết sau “--”: phu-luc check -- -xa.xlsx

Mã kết thúc: 0 không có lỗi; 1 có lỗi; 2 gõ sai lệnh hoặc không làm được theo lệnh;
  3 có tệp bị từ chối (các tệp khác vẫn làm); 70 chương trình gặp sự cố; 74 không in được kết quả.`,
  'try-help': 'Gõ “phu-luc --help” để xem cách dùng.',
  'command-unknown': 'Không có lệnh “{command}”. Các lệnh: {commands}.',
  'command-near': 'Không có lệnh “{command}”. Có phải: {commands}?',
  'option-unknown': 'Không có tùy chọn “{option}”.',
  'option-near': 'Không có tùy chọn “{option}”. Có phải: {options}?',
  'option-not-here': 'Lệnh “{command}” không có tùy chọn {option}.',
  'option-value-missing': 'Tùy chọn {option} còn thiếu giá trị ngay sau nó.',
  'option-no-value': 'Tùy chọn {option} không nhận giá trị.',
  'option-twice': 'Tùy chọn {option} được nêu hai lần, chưa rõ lấy giá trị nào.',
  'option-missing': 'Thiếu {option}.',
  'argument-extra': 'Thừa trong lệnh: {arguments}.',
  'language-unknown': 'Không có ngôn ngữ “{language}”; chọn vi hoặc en.',
  'files-missing': 'Chưa nêu tệp nào.',
  'folder-empty': 'Không thấy tệp nào trong: {files}.',
  'input-missing': 'Không tìm thấy {file}.',
  'form-unknown': 'Không có mẫu “{form}”. Các mẫu có sẵn: {forms}.',
  'form-not-named': 'Chưa nêu mẫu.',
  'period-wrong': 'Kỳ “{period}” không đúng; viết 2026, 2026-H1, 2026-Q2 hoặc 2026-05.',
  'commune-unknown': 'Không có xã, phường, đặc khu nào tên “{commune}” ở Lâm Đồng.',
  'commune-near':
    'Không có xã, phường, đặc khu nào tên “{commune}” ở Lâm Đồng. Có phải: {communes}?',
  'commune-ambiguous': 'Có nhiều đơn vị hợp với “{commune}”: {communes}. Ghi rõ tên hoặc mã.',
  'out-exists': 'Tệp {file} đã có. Chọn tên khác, hoặc thêm --force nếu muốn ghi đè.',
  'out-is-input':
    'Tệp kết quả {file} cũng là tệp đầu vào. Chọn tên khác: tệp gửi lên không bao giờ bị ghi đè.',
  'out-is-folder': '{file} là thư mục. Nêu tên tệp kết quả.',
  'out-no-folder': 'Không có thư mục để ghi tệp {file}.',
  'out-not-xlsx': 'Tệp kết quả {file} cần có đuôi .xlsx.',
  'out-not-written': 'Không ghi được tệp {file} ({reason}). Kiểm tra quyền ghi và chỗ trống.',
  'reference-refused': 'Không đọc được tệp số liệu nền {file}: {reason}',
  'reference-empty':
    'Tệp {file} không có bảng số liệu nền: cần một cột tên hoặc mã xã và các cột nhóm như Dân số, Số hộ.',
  'reference-problem': 'Số liệu nền, {place}: {reason}',
  reading: 'Đang đọc {done}/{total} tệp…',
  writing: 'Đang ghi {file}…',
  wrote: 'Đã ghi {file}.',
  'template-made': 'Phụ lục trống “{form}”, {commune}, {period}.',
  refused: 'TỪ CHỐI',
  'partly-read': 'Tệp bị hỏng một phần: chỉ kiểm tra được những gì đọc được.',
  'commune-not-known': 'chưa rõ đơn vị',
  'period-not-known': 'chưa rõ kỳ',
  'sheets-ignored': 'Trang không phải phụ lục: {sheets}.',
  submission: '{commune} · {period} · trang “{sheet}” · {form}',
  province: 'cấp tỉnh',
  error: 'LỖI',
  warning: 'CẦN XEM',
  note: 'LƯU Ý',
  'cannot-judge': 'CHƯA KẾT LUẬN',
  'judged-alike': '(Tương tự: {cells}.)',
  'no-findings': 'Không phát hiện gì.',
  suggestion: 'Gợi ý {cell}: {label}',
  summary:
    'Cộng: {errors} lỗi, {warnings} điều cần xem, {notes} lưu ý, {cannotJudge} điều chưa kết luận được.',
  'merge-title': 'Tổng hợp {form}, {period}',
  'merge-wrote': 'Đã ghi {file}. Từng lỗi và gợi ý sửa ở trang “Phát hiện”.',
  'merge-nothing': 'Không có phụ lục nào để gộp nên không ghi tệp kết quả.',
  'form-chosen': 'Mẫu của phần lớn phụ lục là {form} nên tổng hợp theo mẫu này (đổi bằng --form).',
  'period-chosen': 'Kỳ của phần lớn phụ lục là {period} nên tổng hợp kỳ này (đổi bằng --period).',
  'head-number': 'Stt',
  'head-wording': 'Nội dung',
  'head-unit': 'Đơn vị',
  'head-value': 'Số liệu',
  'head-used': 'Số xã',
  'no-value': 'chưa có',
  'mean-of-rates': '(trung bình các tỷ lệ: chưa xã nào nêu số có và tổng số)',
  'with-error': '(giá trị đang có lỗi: {communes})',
  'unused-line': '{number} · {commune}: {reason}',
  'unused-title': 'Không dùng được giá trị của:',
  'ledger-title': 'Sổ đối chiếu',
  'ledger-counts':
    '{files} tệp, {sheets} trang, {submissions} phụ lục: {merged} được gộp, {replaced} bị bản sau thay thế, {refused} bị từ chối; {ignoredSheets} trang không phải phụ lục.',
  'replaced-line': '{commune}: {file} được thay bằng bản mới hơn {by}',
  'tie-line':
    'CẦN XEM  {commune}: {file} và {by} cùng ngày nhưng khác số liệu; đã gộp {by}. Đề nghị hỏi lại đơn vị.',
  'partly-read-line':
    'CẦN XEM  {commune}: {file} bị hỏng một phần, số liệu gộp có thể chưa đủ. Đề nghị đơn vị gửi lại.',
  'missing-line': 'Chưa gửi: {count}/{expected} đơn vị ({communes})',
  'and-more': '… và {count} đơn vị khác, xem trang “Sổ đối chiếu”',
  crash:
    'Chương trình gặp sự cố ngoài dự kiến ({reason}). Không có tệp nào bị thay đổi. Đề nghị báo cho người phụ trách phần mềm kèm các dòng dưới đây.',
  'output-lost': 'Không in được kết quả ra đầu ra chuẩn ({reason}).',
} as const;
