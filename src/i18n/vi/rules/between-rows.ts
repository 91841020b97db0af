import type { RuleWords } from '../../rule-words';

export const betweenRowsWords: Readonly<Record<string, RuleWords>> = {
  'same-evidence': {
    title: 'Hai dòng dùng chung một minh chứng',
    why: 'Hai chỉ số đếm hai việc khác nhau mà minh chứng giống hệt nhau thì có thể đã ghi nhầm dòng.',
    looks:
      'Minh chứng dài từ 40 ký tự của các dòng đếm số lượng, trừ các dòng liệt kê văn bản và khi minh chứng nói rõ về cả hai dòng.',
    mend: 'Ghi cho mỗi dòng số liệu và minh chứng của chính dòng đó; nếu minh chứng đúng là của cả hai dòng thì nêu lý do.',
    messages: {
      figure:
        'Dòng {row} và dòng {other} cùng ghi {count} với cùng một minh chứng (ô {cell} và ô {otherCell}). Đề nghị xem minh chứng này là của dòng nào, rồi ghi số liệu và minh chứng riêng cho dòng còn lại.',
      evidence:
        'Dòng {row} (ô {cell}) và dòng {other} (ô {otherCell}) dùng cùng một minh chứng. Đề nghị xem lại và ghi minh chứng riêng cho từng dòng.',
    },
  },
  'same-figure': {
    title: 'Hai dòng cùng một số',
    why: 'Hai chỉ số đếm hai việc khác nhau mà cùng một số lẻ thì có thể đã ghi nhầm dòng.',
    looks:
      'Kết quả của các dòng đếm số lượng; bỏ qua số nhỏ, số tròn và khi minh chứng nói rõ số đó là của cả hai dòng.',
    mend: 'Đối chiếu với sổ theo dõi; nếu hai số đúng là bằng nhau thì giữ nguyên.',
    messages: {
      same: 'Dòng {row} (ô {cell}) ghi {count}, bằng đúng số ở dòng {others}, trong khi các dòng này đếm những việc khác nhau. Đề nghị xem có ghi nhầm dòng không; nếu đúng thì giữ nguyên.',
    },
  },
  'proposed-not-listed': {
    title: 'Mô hình đề xuất chưa có trong danh sách',
    why: 'Mô hình được đề xuất nhân rộng phải là một trong các mô hình, sáng kiến đã kê.',
    looks:
      'Tên từng mô hình ở dòng đề xuất nhân rộng, so với minh chứng của dòng liệt kê mô hình khi dòng đó đã kê đủ.',
    mend: 'Bổ sung mô hình vào dòng liệt kê mô hình, hoặc ghi lại tên cho thống nhất giữa hai dòng.',
    messages: {
      unlisted:
        'Dòng {row} (ô {cell}) đề xuất nhân rộng: {texts}; chưa thấy trong danh sách ở dòng {from} (ô {fromCell}). Đề nghị bổ sung vào dòng {from}, hoặc ghi tên cho thống nhất.',
    },
  },
};
