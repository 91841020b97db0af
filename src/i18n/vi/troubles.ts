/** What went wrong in the pane and what to do; files and submissions refused have words of their own. */
export const troubles = {
  'no-workbook': 'Chưa mở sổ tính nào. Mở một tệp hoặc tạo phụ lục trống rồi làm lại.',
  'no-appendix-here':
    'Sổ tính chưa có phụ lục nào. Lập phụ lục từ mẫu ở phần “Nhập liệu”, hoặc mở đúng tệp phụ lục.',
  'suggestion-stale':
    'Ô {cell} đã thay đổi sau lần kiểm tra trước nên gợi ý không còn đúng. Đã kiểm tra lại; đề nghị xem kết quả mới.',
  'undo-stale':
    'Ô {cell} đã được sửa tiếp nên không hoàn tác để khỏi mất nội dung mới. Nếu cần, sửa lại trực tiếp ở ô đó.',
  'sheet-missing':
    'Trang tính cần dùng không còn trong sổ tính, có thể đã bị xóa hoặc đổi tên. Kiểm tra các trang rồi bấm “Kiểm tra lại”.',
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
    'Sổ tính này có chỗ không sửa riêng được bằng phần mềm. Sửa trực tiếp trong Excel rồi kiểm tra lại.',
  unexpected:
    'Có sự cố ngoài dự kiến (mã {code}). Sổ tính được giữ nguyên. Thử lại; nếu vẫn vậy, lưu tệp, đóng rồi mở lại.',
} as const;

/** Where `not-supported` says why, by reason. */
export const unsupported = {
  format:
    'Tệp này không phải dạng .xlsx nên chỉ xem và kiểm tra được. Mở bằng Excel, lưu thành .xlsx rồi mở lại.',
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
