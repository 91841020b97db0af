import type { RuleWords } from '../../rule-words';

const COMMUNE_UNKNOWN =
  'Chưa rõ phụ lục của đơn vị nào nên chưa so sánh được dòng {rows} với dân số. Đề nghị ghi rõ tên đơn vị ở tiêu đề.';
const POPULATION_UNKNOWN =
  'Chưa có số liệu nền về dân số của {commune} nên chưa kiểm tra được dòng {rows}. Đề nghị bổ sung số liệu nền.';

export const groupWords: Readonly<Record<string, RuleWords>> = {
  'more-than-group': {
    title: 'Nhiều hơn số người của nhóm',
    why: 'Số người (hộ, thôn) được tính không thể nhiều hơn tổng số của nhóm đó ở xã.',
    looks: 'Số người (hộ, thôn) ở kết quả, so với tổng số của nhóm ở xã.',
    mend: 'Đếm lại theo danh sách, mỗi người (hộ, thôn) tính một lần, chỉ tính người thuộc nhóm này; nếu số liệu nền chưa đúng thì báo nơi quản lý để cập nhật.',
    messages: {
      over: 'Dòng {row} (ô {cell}) ghi {count} {unit}, nhiều hơn số {group} của {commune}: {size} ({source}). Đề nghị kiểm tra lại số này và số liệu nền.',
      'over-province':
        'Dòng {row} (ô {cell}) ghi {count} {unit}, nhiều hơn số {group} của toàn tỉnh: {size} ({source}). Đề nghị kiểm tra lại số này.',
      'size-unknown':
        'Chưa có số liệu nền về {group} của {commune} nên chưa kiểm tra được dòng {rows}. Đề nghị bổ sung số liệu nền.',
      'commune-unknown':
        'Chưa rõ phụ lục của đơn vị nào nên chưa so sánh được dòng {rows} với số liệu nền. Đề nghị ghi rõ tên đơn vị ở tiêu đề.',
    },
  },
  'more-than-population': {
    title: 'Nhiều hơn dân số',
    why: 'Số người được tính ở một đơn vị không thể nhiều hơn dân số của đơn vị đó; nếu đếm lượt người thì ghi ở dòng đếm lượt.',
    looks: 'Số người ở kết quả, so với dân số của xã.',
    mend: 'Ghi số người, mỗi người tính một lần; nếu số dân trong số liệu nền chưa đúng thì báo nơi quản lý để cập nhật.',
    messages: {
      over: 'Dòng {row} (ô {cell}) ghi {count} {unit}, nhiều hơn dân số của {commune}: {size} người ({source}). Đề nghị kiểm tra lại; có thể đã đếm lượt người thay cho số người.',
      'over-province':
        'Dòng {row} (ô {cell}) ghi {count} {unit}, nhiều hơn dân số toàn tỉnh: {size} người ({source}). Đề nghị kiểm tra lại; có thể đã đếm lượt người thay cho số người.',
      'population-unknown': POPULATION_UNKNOWN,
      'commune-unknown': COMMUNE_UNKNOWN,
    },
  },
  'place-over-population': {
    title: 'Số người ở một xã nhiều hơn dân số xã đó',
    why: 'Số người nêu cho từng xã, phường trong minh chứng không thể nhiều hơn dân số của nơi đó.',
    looks: 'Số người nêu cho từng xã, phường trong minh chứng, so với dân số của nơi đó.',
    mend: 'Đối chiếu với báo cáo của nơi đó; có thể thừa chữ số hoặc ghi nhầm tên.',
    messages: {
      over: 'Minh chứng dòng {row} (ô {cell}) ghi “{text}”, tức {count} người, nhiều hơn dân số của {commune}: {size} người ({source}). Đề nghị kiểm tra lại số này.',
      'population-unknown': POPULATION_UNKNOWN,
    },
  },
  'class-size': {
    title: 'Số lớp và số người không phù hợp',
    why: 'Mỗi lớp, mỗi buổi có ít nhất một người và khó có quá nhiều người (mẫu đặt mức, thường là 1.000).',
    looks:
      'Số lớp (buổi) và số người trong cùng một ô kết quả, hoặc trong từng phần của minh chứng.',
    mend: 'Ghi số lớp (buổi) trước, số người sau, ví dụ: 2 lớp (60 người); nếu hai số đều đúng thì nêu lý do.',
    messages: {
      'no-class':
        'Dòng {row} (ô {cell}) ghi 0 {unit} nhưng có {people} người. Đề nghị kiểm tra lại hai số này.',
      'too-few':
        'Dòng {row} (ô {cell}) ghi {classes} {unit} nhưng chỉ có {people} người. Đề nghị kiểm tra lại hai số này, có thể đã ghi ngược.',
      'too-many':
        'Dòng {row} (ô {cell}) ghi {classes} {unit} với {people} người, bình quân khoảng {average} người một {unit}, nhiều hơn mức {most} người. Đề nghị kiểm tra lại; nếu đúng thì nêu lý do, ví dụ học trực tuyến.',
      'part-too-many':
        'Minh chứng dòng {row} (ô {cell}) ghi “{text}”: bình quân khoảng {average} người một {unit}, nhiều hơn mức {most} người. Đề nghị kiểm tra lại; nếu đúng thì nêu lý do, ví dụ học trực tuyến.',
    },
  },
  'rate-implies-group': {
    title: 'Tổng số người không khớp với dân số',
    why: 'Số người chia cho tỷ lệ ra tổng số của nhóm; tổng số đó không thể nhiều hơn nhóm hoặc dân số của xã.',
    looks:
      'Tổng số nêu trong minh chứng, hoặc tính ra từ số người và tỷ lệ, so với nhóm và dân số của đơn vị.',
    mend: 'Tổng số là số người của cả nhóm ở đơn vị; tỷ lệ là số người chia cho tổng số đó. Nếu số liệu nền chưa đúng thì báo nơi quản lý để cập nhật.',
    messages: {
      denominator:
        'Minh chứng dòng {row} (ô {cell}) ghi “{text}”: tổng số là {denominator}, trong khi số liệu về {group} của {commune} là {size} ({source}). Đề nghị kiểm tra lại tổng số này.',
      rate: 'Dòng {row} ghi {count} {unit}, minh chứng (ô {cell}) ghi {rate}%; tính ra tổng số khoảng {implied} người, nhiều hơn dân số của {commune}: {size} ({source}). Đề nghị kiểm tra lại số người và tỷ lệ.',
      'population-unknown': POPULATION_UNKNOWN,
      'commune-unknown': COMMUNE_UNKNOWN,
    },
  },
};
