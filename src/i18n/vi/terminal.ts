/** Words of the terminal. */
export const terminal = {
  help: `phu-luc: nạp mẫu, kiểm tra và tổng hợp phụ lục Phong trào “Bình dân học vụ số”

Cách dùng:
  phu-luc template <mẫu> --commune <tên hoặc mã xã> --period <kỳ> --out TỆP
      Tạo phụ lục trống cho một xã và một kỳ.
  phu-luc template so-lieu-nen [--commune <tên hoặc mã xã>] --out TỆP
      Tạo bảng số liệu nền trống cho cả tỉnh hoặc một xã, để dùng với --reference.
  phu-luc check TỆP|THƯ-MỤC… [--reference TỆP] [--previous TỆP]… [--report TỆP]
                [--format text|json|sarif]
      Đọc và kiểm tra phụ lục; không sửa gì trong tệp. Nêu nhiều phụ lục cùng kỳ thì các xã được
      so với nhau.
  phu-luc compare BẢN-TRƯỚC BẢN-SAU [--reference TỆP] [--json]
      So hai bản phụ lục của một xã: điều gì không còn, còn nguyên, mới có, đã chấp nhận.
  phu-luc merge TỆP|THƯ-MỤC… --out TỆP [--form <mẫu>] [--period <kỳ>]
                [--reference TỆP] [--previous TỆP]… [--without-errors] [--json]
      Gộp phụ lục các xã thành một bảng tổng hợp của tỉnh.
  phu-luc rules [MÃ] [--json]
      Liệt kê các quy tắc kiểm tra; có mã (PL0203) thì giải thích quy tắc ấy.

Mẫu:
{forms}
Kỳ báo cáo:
  2026 (năm), 2026-H1 (6 tháng), 2026-Q2 (quý), 2026-05 (tháng)

Tùy chọn:
  --reference TỆP    bảng số liệu nền: xã và quy mô từng nhóm (dân số, học sinh…)
  --previous TỆP     phụ lục hoặc bảng tổng hợp của kỳ trước để so; nêu được nhiều lần, cả thư mục
  --report TỆP       ghi thêm phiếu thẩm định của từng phụ lục vào một tệp Excel
  --format <dạng>    dạng kết quả: text (để đọc), json, sarif (cho phần mềm thu thập kết quả)
  --json             như --format json
  --without-errors   không dùng giá trị đang có lỗi khi cộng số liệu
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
  'format-unknown': 'Không có dạng “{format}”; chọn một trong: {formats}.',
  'format-contradicts': 'Đã nêu --json thì không nêu --format {format} nữa.',
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
    'Tệp {file} không có bảng số liệu nền: cần một cột tên hoặc mã đơn vị và các cột nhóm như Dân số, Số hộ.',
  'reference-blank': 'Bảng số liệu nền trong tệp {file} chưa được điền số nào.',
  'reference-problem': 'Số liệu nền, {place}: {reason}',
  'previous-refused': 'Không đọc được báo cáo kỳ trước {file}: {reason}',
  'previous-empty': 'Không có báo cáo kỳ trước nào trong: {files}.',
  'previous-skipped': 'Bỏ qua, không phải báo cáo kỳ trước: {file}. {reason}',
  'rule-unknown': 'Không có quy tắc “{rule}”. Gõ “phu-luc rules” để xem danh sách.',
  'rule-near': 'Không có quy tắc “{rule}”. Có phải: {rules}?',
  'compare-two-files': 'Nêu đúng hai tệp: bản trước, rồi bản sau.',
  'compare-same-file': '{old} và {new} là cùng một tệp.',
  'compare-refused': 'Không so sánh được: tệp {file} bị từ chối. {reason}',
  'compare-nothing-alike':
    'Hai tệp không có phụ lục nào của cùng một đơn vị và cùng mẫu. {old} có: {oldHas}. {new} có: {newHas}.',
  reading: 'Đang đọc {done}/{total} tệp…',
  writing: 'Đang ghi {file}…',
  wrote: 'Đã ghi {file}.',
  'template-made': 'Phụ lục trống “{form}”, {commune}, {period}.',
  'reference-made': 'Bảng số liệu nền trống của {commune}.',
  'reference-made-of-all': 'Bảng số liệu nền trống của {count} xã, phường, đặc khu.',
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
  'cannot-judge': 'CHƯA XÉT ĐƯỢC',
  accepted: 'ĐÃ CHẤP NHẬN',
  voided: 'HẾT HIỆU LỰC',
  'judged-alike': '(Tương tự: {cells}.)',
  'no-findings': 'Không phát hiện gì.',
  suggestion: 'Gợi ý {cell}: {label}',
  'accepted-line': 'Đã chấp nhận: {reason} ({by}, ngày {date}).',
  'voided-line': 'Chấp nhận của {by} ngày {date} (“{reason}”) không còn hiệu lực: {why}.',
  'voided-changed': 'số liệu, minh chứng hoặc phát hiện đã khác lúc chấp nhận, đề nghị xem lại',
  'voided-mended': 'nay không còn phát hiện này nữa',
  'voided-is-error': 'nay là lỗi, đề nghị sửa',
  'history-absent':
    'Chưa so với kỳ trước ({rules}): {count}/{total} phụ lục không có báo cáo kỳ trước để so. Nếu có, thêm --previous và tên tệp.',
  'peers-absent':
    'Chưa so với các xã khác ({rules}): {count}/{total} phụ lục không có phụ lục xã khác cùng kỳ để so. Nếu có, nêu thêm các tệp ấy.',
  summary:
    'Cộng: {errors} lỗi, {warnings} điều cần xem, {notes} lưu ý, {cannotJudge} điều chưa xét được.',
  'summary-accepted': 'Đã chấp nhận có lý do: {accepted}.',
  'rule-looks': 'Xem gì',
  'rule-why': 'Vì sao',
  'rule-fails': 'Ví dụ chưa đạt',
  'rule-passes': 'Ví dụ đạt',
  'rule-mend': 'Cách sửa',
  'rule-source': 'Căn cứ',
  'compare-pair': '{commune} · {form}. Bản trước: {old}; bản sau: {new}.',
  'compare-version': '{period}, trang “{sheet}”',
  'compare-mended': 'Không còn nữa: {count}',
  'compare-still': 'Còn nguyên: {count}',
  'compare-new': 'Mới có: {count}',
  'compare-waived': 'Đã chấp nhận có lý do: {count}',
  'compare-nothing-found': 'Cả hai bản đều không có phát hiện nào.',
  'compare-not-judged':
    'Chưa xét được: {settled} điều nay đã rõ, {still} điều vẫn vậy, {new} điều mới có.',
  'compare-changed': 'Dòng thay đổi: {count}',
  'compare-row': 'Dòng {indicator}',
  'compare-result': 'kết quả {before} → {after}',
  'compare-unit': 'đơn vị tính {before} → {after}',
  'compare-evidence': 'minh chứng đã thay đổi',
  'compare-row-added': 'trước không có dòng này, nay ghi {after}',
  'compare-row-gone': 'không còn dòng này, trước ghi {before}',
  'compare-blank': 'để trống',
  'compare-only-old': 'Chỉ có ở bản trước: {submissions}.',
  'compare-only-new': 'Chỉ có ở bản sau: {submissions}.',
  'compare-summary':
    'Cộng: {mended} không còn nữa, {still} còn nguyên, {new} mới có, {waived} đã chấp nhận.',
  'merge-title': 'Tổng hợp {form}, {period}',
  'merge-wrote': 'Đã ghi {file}. Từng lỗi và gợi ý sửa ở trang “Phát hiện”.',
  'merge-nothing': 'Không có phụ lục nào để gộp nên không ghi tệp kết quả.',
  'form-chosen': 'Mẫu của phần lớn phụ lục là {form} nên tổng hợp theo mẫu này (đổi bằng --form).',
  'period-chosen': 'Kỳ của phần lớn phụ lục là {period} nên tổng hợp kỳ này (đổi bằng --period).',
  'head-number': 'Stt',
  'head-wording': 'Nội dung',
  'head-unit': 'Đơn vị',
  'head-value': 'Số liệu',
  'head-used': 'Số đơn vị',
  'no-value': 'chưa có',
  'mean-of-rates': '(trung bình các tỷ lệ: chưa đơn vị nào nêu số đạt và tổng số)',
  'with-error': '(giá trị đang có lỗi: {communes})',
  'unused-line': '{number} · {commune}: {reason}',
  'unused-title': 'Không dùng được giá trị của:',
  'ledger-title': 'Sổ đối chiếu',
  'ledger-counts':
    '{files} tệp, {sheets} trang, {submissions} phụ lục: {merged} được gộp, {replaced} bị bản sau thay thế, {refused} bị từ chối; {refusedFiles} tệp bị từ chối; {ignoredSheets} trang không phải phụ lục.',
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
