import type { RuleWords } from '../../rule-words';

export const relationWords: Readonly<Record<string, RuleWords>> = {
  'relation-broken': {
    title: 'Số liệu giữa các dòng không khớp',
    why: 'Mẫu quy định một số dòng có quan hệ với nhau, ví dụ phần không thể nhiều hơn tổng.',
    messages: {
      broken: '{description}; hiện đang ghi {left} so với {right}. {instruction}.',
      incomplete: 'Chưa kiểm tra được: {description}. Dòng {missing} chưa có số liệu đọc được.',
    },
  },
  'target-not-met': {
    title: 'Chưa đạt chỉ tiêu',
    why: 'Để biết khi báo cáo; kết quả chưa đạt chỉ tiêu không phải là số liệu sai.',
    messages: {
      'rate-at-least':
        'Dòng {row} (ô {cell}) đạt {rate}%, chưa đạt chỉ tiêu từ {target}% trở lên. Nếu số liệu đúng thì không cần sửa.',
      'rate-above':
        'Dòng {row} (ô {cell}) đạt {rate}%, chưa đạt chỉ tiêu trên {target}%. Nếu số liệu đúng thì không cần sửa.',
      'count-at-least':
        'Dòng {row} (ô {cell}) có {count} {unit} trên {size} {group} ({source}), đạt {rate}%, chưa đạt chỉ tiêu từ {target}% trở lên. Nếu số liệu đúng thì không cần sửa.',
      'count-above':
        'Dòng {row} (ô {cell}) có {count} {unit} trên {size} {group} ({source}), đạt {rate}%, chưa đạt chỉ tiêu trên {target}%. Nếu số liệu đúng thì không cần sửa.',
      'size-unknown':
        'Chưa có số {group} nên chưa so sánh được dòng {rows} với chỉ tiêu {target}%. Đề nghị bổ sung số liệu nền.',
    },
  },
};
