import type { RefusalCode } from '../../core/merge/types';

export const refusals: Readonly<Record<RefusalCode, string>> = {
  'file-empty': 'Tệp rỗng (0 byte). Đề nghị đơn vị gửi lại tệp.',
  'file-too-large':
    'Tệp quá lớn so với một phụ lục (tối đa 20 MB). Đề nghị bỏ ảnh, bỏ trang thừa rồi lưu lại.',
  'file-truncated':
    'Tệp thiếu phần cuối, có thể do tải về hoặc sao chép chưa xong. Đề nghị tải lại hoặc gửi lại tệp.',
  'file-encrypted':
    'Tệp có đặt mật khẩu nên không đọc được. Đề nghị mở tệp, bỏ mật khẩu rồi lưu lại.',
  'file-bomb':
    'Nội dung trong tệp quá lớn, không giống một phụ lục. Đề nghị kiểm tra nơi gửi và lập lại tệp.',
  'file-pdf':
    'Đây là tệp PDF, không phải bảng tính. Đề nghị gửi tệp Excel (.xlsx) dùng để lập phụ lục.',
  'file-html':
    'Đây là trang web (HTML) mang đuôi bảng tính. Đề nghị mở bằng Excel rồi lưu thành tệp .xlsx.',
  'file-csv':
    'Đây là tệp văn bản (CSV), không phải bảng tính. Đề nghị mở bằng Excel, kiểm tra rồi lưu thành tệp .xlsx.',
  'file-xml': 'Đây là bảng tính kiểu XML 2003. Đề nghị mở bằng Excel rồi lưu thành tệp .xlsx.',
  'file-word':
    'Đây là tệp Word, không phải bảng tính. Đề nghị chép số liệu sang mẫu phụ lục dạng Excel.',
  'file-unknown-kind': 'Tệp không phải bảng tính Excel. Đề nghị gửi tệp .xlsx.',
  'file-damaged': 'Tệp bị hỏng nên không đọc được. Đề nghị mở bằng Excel, lưu lại rồi gửi lại.',
  'file-hostile':
    'Tệp có thành phần không an toàn nên không được đọc. Đề nghị lập lại tệp từ mẫu của phụ lục.',
  'file-too-many-cells':
    'Trang tính có quá nhiều ô, không giống một phụ lục. Đề nghị xóa các dòng, cột thừa rồi lưu lại.',
  'file-timeout': 'Đọc tệp quá lâu nên đã dừng. Đề nghị xóa các trang, dòng, cột thừa rồi lưu lại.',
  'file-unreadable':
    'Không mở được tệp này. Đề nghị kiểm tra tệp còn đó, không bị khóa, rồi thử lại hoặc gửi lại.',
  'no-appendix':
    'Không tìm thấy bảng phụ lục trong tệp. Đề nghị kiểm tra: bảng cần có dòng tên cột (ví dụ: Stt, Nội dung, Đơn vị tính, Kết quả, Thuyết minh) và các dòng chỉ số của mẫu.',
  'own-consolidation':
    'Đây là bản tổng hợp của tỉnh, không phải phụ lục của một đơn vị cấp xã, nên không được gộp.',
  'template-other':
    'Phụ lục theo mẫu khác: “{stated}”, trong khi đang tổng hợp mẫu “{wanted}”. Đề nghị lập lại theo đúng mẫu.',
  'template-version':
    'Phụ lục theo phiên bản {stated} của mẫu, mới hơn phiên bản {known} mà chương trình đang dùng. Đề nghị cập nhật chương trình.',
  'period-other':
    'Phụ lục của kỳ khác: {stated}, trong khi đang tổng hợp {wanted}. Đề nghị kiểm tra kỳ ghi ở tiêu đề.',
  'level-province':
    'Đây là phụ lục của cấp tỉnh, không phải của một đơn vị cấp xã, nên không được gộp.',
  'commune-unknown':
    'Chưa rõ phụ lục của đơn vị nào: tiêu đề, thông tin lưu trong tệp và tên tệp đều không nêu. Đề nghị ghi tên xã, phường, đặc khu ở tiêu đề.',
  'communes-several':
    'Tiêu đề nêu nhiều đơn vị ({communes}) nên chưa rõ phụ lục của đơn vị nào. Đề nghị chỉ ghi tên đơn vị báo cáo.',
  'same-date-conflict':
    'Đơn vị này gửi hai bản khác nhau cùng một ngày. Đề nghị chỉ giữ lại bản đúng.',
  'period-unknown':
    'Chưa rõ báo cáo của kỳ nào nên chưa so sánh được. Đề nghị ghi kỳ báo cáo ở tiêu đề.',
  'template-unknown':
    'Tệp lập theo mẫu “{stated}” mà chương trình chưa có. Đề nghị kiểm tra tên mẫu hoặc cập nhật chương trình.',
  'consolidation-changed':
    'Trang “{sheet}” của bản tổng hợp đã bị xóa hoặc sửa nên không dùng được hết. Đề nghị mở bản tổng hợp gốc.',
};
