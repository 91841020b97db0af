import type { RuleWords } from '../../rule-words';

export const relationWords: Readonly<Record<string, RuleWords>> = {
  'relation-broken': {
    title: 'Số liệu giữa các dòng không khớp',
    why: 'Mẫu quy định một số dòng có quan hệ với nhau, ví dụ phần không thể nhiều hơn tổng.',
    looks:
      'Kết quả của các dòng mà mẫu quy định có quan hệ với nhau, và số liệu nền nếu mẫu có dùng.',
    mend: 'Đối chiếu số liệu của các dòng này với sổ theo dõi rồi sửa số ghi nhầm; nếu các số đều đúng thì trao đổi với người thẩm định.',
    messages: {
      broken: '{description}; hiện đang ghi {left} so với {right}. {instruction}.',
      'broken-by-size':
        '{description}; hiện đang ghi {left} so với {right}. Số liệu nền đã dùng: {sizes}. {instruction}; nếu số liệu nền chưa đúng thì báo nơi quản lý để cập nhật.',
      'half-a-pair':
        '{description}; hiện {given} đã có số liệu, còn {missing} chưa có. {instruction}.',
      'both-of-a-pair': '{description}; hiện đang ghi cả hai: {left} và {right}. {instruction}.',
      incomplete:
        'Chưa kiểm tra được: {description}. Còn thiếu số liệu đọc được của: {missing}. Đề nghị bổ sung.',
    },
  },
  'target-not-met': {
    title: 'Chưa đạt chỉ tiêu',
    why: 'Để biết khi báo cáo; kết quả chưa đạt chỉ tiêu không phải là số liệu sai.',
    looks: 'Tỷ lệ ở các dòng có chỉ tiêu.',
    mend: 'Kiểm tra lại số liệu; nếu đúng thì giữ nguyên, điều này chỉ để lưu ý.',
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
