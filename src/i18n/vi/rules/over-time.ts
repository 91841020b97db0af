import type { RuleWords } from '../../rule-words';

export const overTimeWords: Readonly<Record<string, RuleWords>> = {
  'figure-falls': {
    title: 'Số cộng dồn giảm so với kỳ trước',
    why: 'Số cộng dồn từ đầu năm chỉ tăng hoặc giữ nguyên; nếu giảm thì có thể một trong hai kỳ ghi nhầm, hoặc hai kỳ tính khác cách.',
    looks: 'Kết quả các dòng đếm cộng dồn trong năm, so với kỳ gần nhất trước đó của cùng năm.',
    mend: 'Nếu kỳ này ghi nhầm thì sửa; nếu kỳ trước ghi nhầm, hoặc kỳ này chỉ tính riêng trong kỳ, thì nêu lý do.',
    messages: {
      falls:
        'Dòng {row} (ô {cell}) ghi {now} cho {period}, ít hơn số đã báo cáo cho {earlier} là {before}, trong khi số cộng dồn trong năm không giảm. Đề nghị đối chiếu số liệu của hai kỳ.',
      'most-fall':
        'Trong {compared} dòng so sánh được, {count} dòng ghi cho {period} ít hơn số đã báo cáo cho {earlier} (dòng {rows}). Có thể số liệu kỳ này chỉ tính riêng trong kỳ, chưa cộng dồn từ đầu năm. Đề nghị xem lại cách tính cho thống nhất giữa các kỳ.',
    },
  },
  'figure-jumps': {
    title: 'Số liệu thay đổi rất nhiều so với kỳ trước',
    why: 'Số tăng gấp nhiều lần, hoặc chỉ còn một phần nhỏ, có thể do ghi thừa hoặc thiếu chữ số.',
    looks: 'Kết quả các dòng, so với kỳ gần nhất trước đó; có tính đến kỳ dài hay ngắn.',
    mend: 'Đối chiếu với sổ theo dõi của hai kỳ rồi sửa số ghi nhầm; nếu số liệu đúng thì giữ nguyên.',
    messages: {
      rises:
        'Dòng {row} (ô {cell}) ghi {now} cho {period}, gấp {times} lần số đã báo cáo cho {earlier} là {before}. Đề nghị kiểm tra xem có thừa chữ số không; nếu đúng thì giữ nguyên.',
      falls:
        'Dòng {row} (ô {cell}) ghi {now} cho {period}, ít hơn nhiều so với số đã báo cáo cho {earlier} là {before}. Đề nghị kiểm tra xem có thiếu chữ số không; nếu đúng thì giữ nguyên.',
    },
  },
  'same-as-before': {
    title: 'Báo cáo giống hệt kỳ trước',
    why: 'Mọi kết quả và minh chứng giống hệt kỳ trước thì có thể đã gửi nhầm tệp của kỳ trước.',
    looks: 'Toàn bộ kết quả và minh chứng, so với báo cáo của kỳ gần nhất trước đó.',
    mend: 'Nếu nhầm tệp thì gửi lại tệp của kỳ này; nếu trong kỳ không có gì mới thì nêu lý do.',
    messages: {
      same: 'Toàn bộ kết quả và minh chứng cho {period} giống hệt báo cáo của {earlier} (tệp “{file}”), trong đó {figures} dòng có số liệu. Đề nghị kiểm tra xem có nhầm tệp của kỳ trước không.',
    },
  },
};
