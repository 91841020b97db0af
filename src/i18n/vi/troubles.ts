/** What went wrong in the pane and what to do; files and submissions refused have words of their own. */
export const troubles = {
  'no-workbook': 'Chưa mở sổ tính nào. Đề nghị mở một tệp hoặc tạo phụ lục trống rồi làm lại.',
  'no-appendix-here':
    'Sổ tính chưa có phụ lục nào. Đề nghị lập phụ lục từ mẫu ở phần “Nhập liệu”, hoặc mở đúng tệp phụ lục.',
  'suggestion-stale':
    'Ô {cell} đã thay đổi sau lần kiểm tra trước nên gợi ý không còn đúng. Đã kiểm tra lại; đề nghị xem kết quả mới.',
  'undo-stale':
    'Ô {cell} đã được sửa tiếp nên không hoàn tác để khỏi mất nội dung mới. Nếu cần, đề nghị sửa trực tiếp ở ô đó.',
  'finding-gone':
    'Phát hiện này không còn như lúc xem nên chưa ghi chấp nhận. Đã kiểm tra lại; đề nghị xem kết quả mới.',
  'reference-empty':
    'Tệp “{file}” không có số liệu nền nào dùng được. Bảng cần một cột tên đơn vị và các cột như dân số, số hộ, học sinh; có thể lập từ trang “Số liệu nền”.',
  'comparison-other':
    'Tệp “{file}” không có phụ lục cùng đơn vị và cùng mẫu với phụ lục đang xem nên không so sánh được. Đề nghị chọn đúng tệp lần trước.',
  'sheet-missing':
    'Trang tính cần dùng không còn trong sổ tính, có thể đã bị xóa hoặc đổi tên. Đề nghị xem lại các trang rồi bấm “Kiểm tra lại”.',
  'sheet-exists': 'Đã có trang tính cùng tên. Chọn thay trang cũ hoặc tạo trang tên khác.',
  'workbook-protected':
    'Sổ tính đang khóa cấu trúc nên không thêm trang được. Vào thẻ Xem lại, bỏ bảo vệ sổ tính rồi làm lại.',
  'sheet-protected': 'Ô cần ghi đang bị khóa. Vào thẻ Xem lại, bỏ bảo vệ trang tính rồi làm lại.',
  'read-only':
    'Sổ tính đang mở ở chế độ chỉ đọc. Bấm “Bật chỉnh sửa” hoặc lưu thành bản sao rồi làm lại.',
  'cell-edit-mode': 'Đang gõ dở trong một ô. Nhấn Enter hoặc Esc trong Excel rồi làm lại.',
  busy: 'Excel đang bận hoặc chưa trả lời. Đợi một lát rồi làm lại.',
  'too-large':
    'Nội dung quá lớn so với mức Excel cho phép. Rút gọn nội dung hoặc chia nhỏ rồi làm lại.',
  'not-supported':
    'Chỗ này của sổ tính không sửa được từ đây. Đề nghị sửa trực tiếp trong Excel rồi kiểm tra lại.',
  'workbook-lost':
    'Sổ tính đang mở đã bị đóng do sự cố nên các thay đổi chưa lưu không còn. Tệp gốc vẫn nguyên vẹn; đề nghị mở lại tệp rồi làm tiếp.',
  unexpected: 'Có sự cố ngoài dự kiến (mã {code}).',
} as const;

/** Stands after `unexpected`, when the workbook is as it was. */
export const asBefore = 'Sổ tính được giữ nguyên. Thử lại; nếu vẫn vậy, lưu tệp, đóng rồi mở lại.';

/** Stands after any of these where a write that failed midway could not be taken back. */
export const notRestored =
  'Lần ghi dở dang chưa thu hồi được nên sổ tính có thể còn phần ghi dở. Đề nghị đóng sổ tính mà không lưu rồi mở lại; nếu sổ tính tự lưu, xem các trang vừa ghi và khôi phục phiên bản trước.';

/** Where `not-supported` says why, by reason. */
export const unsupported = {
  format:
    'Tệp này không phải dạng .xlsx nên chỉ xem và kiểm tra được. Mở bằng Excel, lưu thành .xlsx rồi mở lại.',
  hidden: 'Trang “{sheet}” đang bị ẩn nên không chuyển đến được. Bỏ ẩn trang đó rồi làm lại.',
  signed: 'Sổ tính có chữ ký số; sửa sẽ làm mất chữ ký. Lưu một bản chưa ký rồi làm lại.',
  'merged-cell': 'Ô {cell} nằm trong vùng ô gộp. Sửa ở ô đầu tiên của vùng đó.',
  'array-formula': 'Ô {cell} thuộc một công thức mảng nên không sửa riêng được. Sửa trong Excel.',
  'shared-formula':
    'Ô {cell} có công thức dùng chung với ô khác nên không sửa riêng được. Sửa trong Excel.',
  'table-header':
    'Ô {cell} là tiêu đề của một bảng Excel nên không sửa ở đây được. Sửa trong Excel.',
  'pivot-table':
    'Ô {cell} thuộc bảng tổng hợp (PivotTable) nên không sửa được. Sửa ở dữ liệu nguồn.',
} as const;
