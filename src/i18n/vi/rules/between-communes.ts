import type { RuleWords } from '../../rule-words';

const BY_HEAD_STEP = 'Đề nghị kiểm tra lại số này; nếu đúng thì giữ nguyên.';

export const betweenCommunesWords: Readonly<Record<string, RuleWords>> = {
  'outlier-by-head': {
    title: 'Số liệu khác xa các đơn vị khác',
    why: 'Số bình quân đầu người, hoặc tỷ lệ, khác xa hầu hết các đơn vị thì nên xem lại; đơn vị có điều kiện riêng vẫn có thể đúng.',
    looks:
      'Kết quả của từng dòng, chia cho dân số nếu là số đếm, so với mức giữa (trung vị) của các đơn vị cùng mẫu, cùng kỳ; chỉ so khi có từ 10 đơn vị.',
    mend: 'Kiểm tra lại chữ số, đơn vị tính và số dân; nếu số liệu đúng thì giữ nguyên.',
    messages: {
      'by-head-high': `Dòng {row} (ô {cell}) ghi {figure}, tức {each} trên 1.000 dân (dân số {size}; {source}), cao hơn hẳn mức giữa của {communes} đơn vị có số liệu là {median} trên 1.000 dân. ${BY_HEAD_STEP}`,
      'by-head-low': `Dòng {row} (ô {cell}) ghi {figure}, tức {each} trên 1.000 dân (dân số {size}; {source}), thấp hơn hẳn mức giữa của {communes} đơn vị có số liệu là {median} trên 1.000 dân. ${BY_HEAD_STEP}`,
      'figure-high': `Dòng {row} (ô {cell}) ghi {figure}, cao hơn hẳn mức giữa của {communes} đơn vị có số liệu là {median}. ${BY_HEAD_STEP}`,
      'figure-low': `Dòng {row} (ô {cell}) ghi {figure}, thấp hơn hẳn mức giữa của {communes} đơn vị có số liệu là {median}. ${BY_HEAD_STEP}`,
      'population-unknown':
        'Chưa có số liệu nền về dân số của {commune} nên chưa so sánh được dòng {rows} với các đơn vị khác. Đề nghị bổ sung số liệu nền.',
    },
  },
  'same-report': {
    title: 'Hai đơn vị gửi báo cáo giống hệt nhau',
    why: 'Hai đơn vị khó có mọi kết quả và minh chứng giống hệt nhau; có thể đã gửi nhầm tệp.',
    looks: 'Toàn bộ kết quả và minh chứng, so với các đơn vị cùng mẫu, cùng kỳ.',
    mend: 'Nếu nhầm tệp thì gửi lại phụ lục của đơn vị mình; nếu phụ lục này đúng thì nêu lý do để trao đổi với đơn vị kia.',
    messages: {
      same: 'Toàn bộ kết quả và minh chứng của tệp “{file}” giống hệt báo cáo của {communes}. Đề nghị kiểm tra xem số liệu này là của đơn vị nào.',
    },
  },
  'same-evidence-elsewhere': {
    title: 'Minh chứng giống hệt đơn vị khác',
    why: 'Số liệu, văn bản trong minh chứng là của riêng từng đơn vị; giống nhau từng chữ thì có thể đã ghi nhầm của đơn vị khác.',
    looks:
      'Minh chứng dài từ 120 ký tự, có văn bản hoặc số liệu của đơn vị, so với cùng dòng của các đơn vị khác.',
    mend: 'Ghi minh chứng của đơn vị mình; nếu các đơn vị cùng tổ chức thì ghi rõ trong minh chứng.',
    messages: {
      same: 'Minh chứng dòng {row} (ô {cell}) giống từng chữ với minh chứng của {communes}. Đề nghị xem lại; nếu các đơn vị cùng tổ chức thì ghi rõ.',
    },
  },
  'shared-documents': {
    title: 'Nhiều văn bản trùng với đơn vị khác',
    why: 'Mỗi cơ quan đánh số văn bản riêng, nên nhiều văn bản trùng cả số, ký hiệu và ngày thì thường là văn bản của cấp trên hoặc kê nhầm.',
    looks:
      'Văn bản kê trong minh chứng mà không ghi là của cấp trên, so với văn bản của các đơn vị khác.',
    mend: 'Nếu là văn bản của tỉnh, của sở thì ghi rõ cơ quan ban hành; nếu kê nhầm thì thay bằng văn bản của đơn vị.',
    messages: {
      shared:
        '{count} văn bản kê ở phụ lục này (từ dòng {row}, ô {cell}) trùng cả số, ký hiệu và ngày với văn bản của {communes}: {documents}. Đề nghị kiểm tra lại; nếu là văn bản của cấp trên thì ghi rõ cơ quan ban hành.',
    },
  },
};
