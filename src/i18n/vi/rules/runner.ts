import type { RuleWords } from '../../rule-words';

/** What is said in place of rules that broke, or that had nothing to compare with. */
export const runnerWords: Readonly<Record<string, RuleWords>> = {
  'rule-crashed': {
    title: 'Quy tắc gặp sự cố',
    why: 'Một quy tắc của chương trình bị lỗi nên chưa kiểm tra được; các quy tắc khác vẫn chạy.',
    looks: 'Các quy tắc đã chạy.',
    mend: 'Báo lại cho người phụ trách phần mềm; phụ lục không phải sửa gì.',
    messages: {
      crashed:
        'Quy tắc {rule} gặp sự cố nên chưa kiểm tra được ({reason}). Đề nghị báo lại cho người phụ trách phần mềm.',
    },
  },
  'history-absent': {
    title: 'Chưa so sánh với kỳ trước',
    why: 'Có quy tắc so số liệu với kỳ trước của đơn vị; chưa có báo cáo kỳ trước thì chưa so sánh được.',
    looks: 'Báo cáo kỳ trước của đơn vị.',
    mend: 'Nếu có phụ lục hoặc bản tổng hợp kỳ trước thì chọn thêm tệp đó; phụ lục không phải sửa gì.',
    messages: {
      absent:
        'Chưa có báo cáo kỳ trước của đơn vị nên chưa so sánh được theo thời gian (quy tắc {rules}). Nếu có, đề nghị chọn thêm tệp kỳ trước.',
    },
  },
  'peers-absent': {
    title: 'Chưa so sánh với các đơn vị khác',
    why: 'Có quy tắc so số liệu giữa các đơn vị; chỉ xem một đơn vị thì chưa so sánh được.',
    looks: 'Phụ lục của các đơn vị khác cùng kỳ.',
    mend: 'Phụ lục không phải sửa gì; việc so sánh được làm khi tổng hợp.',
    messages: {
      absent:
        'Chỉ xem phụ lục của một đơn vị nên chưa so sánh được với các đơn vị khác (quy tắc {rules}). Việc này được làm khi tổng hợp.',
    },
  },
};
