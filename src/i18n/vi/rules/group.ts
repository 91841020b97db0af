import type { RuleWords } from '../../rule-words';

const COMMUNE_UNKNOWN =
  'Chưa biết phụ lục của xã nào nên chưa so sánh được dòng {rows} với số dân. Đề nghị ghi rõ tên đơn vị ở tiêu đề.';
const POPULATION_UNKNOWN =
  'Chưa có số liệu nền về dân số của {commune} nên chưa kiểm tra được dòng {rows}. Đề nghị bổ sung số liệu nền.';

export const groupWords: Readonly<Record<string, RuleWords>> = {
  'more-than-group': {
    title: 'Nhiều hơn số người của nhóm',
    why: 'Số người (hộ, thôn) được tính không thể nhiều hơn tổng số của nhóm đó ở xã.',
    messages: {
      over: 'Dòng {row} (ô {cell}) ghi {count} {unit}, nhiều hơn số {group} của {commune}: {size} ({source}). Đề nghị kiểm tra lại; nếu số liệu nền chưa đúng thì báo nơi quản lý để cập nhật.',
      'size-unknown':
        'Chưa có số liệu nền về {group} của {commune} nên chưa kiểm tra được dòng {rows}. Đề nghị bổ sung số liệu nền.',
      'commune-unknown':
        'Chưa biết phụ lục của xã nào nên chưa so sánh được dòng {rows} với số liệu nền. Đề nghị ghi rõ tên đơn vị ở tiêu đề.',
    },
  },
  'more-than-population': {
    title: 'Nhiều hơn dân số',
    why: 'Số người được tính ở một xã không thể nhiều hơn dân số của xã; nếu đếm lượt người thì phải ghi ở dòng đếm lượt.',
    messages: {
      over: 'Dòng {row} (ô {cell}) ghi {count} {unit}, nhiều hơn dân số của {commune}: {size} người ({source}). Đề nghị kiểm tra lại, ví dụ đã đếm lượt người thay cho số người.',
      'population-unknown': POPULATION_UNKNOWN,
      'commune-unknown': COMMUNE_UNKNOWN,
    },
  },
  'place-over-population': {
    title: 'Số người ở một xã nhiều hơn dân số xã đó',
    why: 'Số người nêu cho từng xã trong minh chứng không thể nhiều hơn dân số của xã đó.',
    messages: {
      over: 'Minh chứng dòng {row} (ô {cell}) ghi “{text}”: {count} người, nhiều hơn dân số của {commune}: {size} người ({source}). Đề nghị kiểm tra lại số này.',
      'population-unknown': POPULATION_UNKNOWN,
    },
  },
  'class-size': {
    title: 'Số lớp và số người không phù hợp',
    why: 'Mỗi lớp, mỗi buổi có ít nhất một người và khó có quá 1.000 người.',
    messages: {
      'no-class':
        'Dòng {row} (ô {cell}) ghi 0 {unit} nhưng có {people} người. Đề nghị kiểm tra lại hai số này.',
      'too-few':
        'Dòng {row} (ô {cell}) ghi {classes} {unit} nhưng chỉ có {people} người. Đề nghị kiểm tra lại hai số này, có thể đã ghi ngược.',
      'too-many':
        'Dòng {row} (ô {cell}) ghi {classes} {unit} với {people} người, bình quân khoảng {average} người một {unit}, vượt {most} người. Đề nghị kiểm tra lại; nếu đúng thì nêu lý do, ví dụ học trực tuyến.',
    },
  },
  'rate-implies-group': {
    title: 'Tỷ lệ và số người không khớp với số dân',
    why: 'Số người chia cho tỷ lệ ra tổng số của nhóm; tổng số đó không thể nhiều hơn nhóm hoặc dân số của xã.',
    messages: {
      denominator:
        'Minh chứng dòng {row} (ô {cell}) nêu “{text}”: tổng số {denominator} nhiều hơn {group} của {commune}: {size} ({source}). Đề nghị kiểm tra lại tổng số này.',
      rate: 'Dòng {row} ghi {count} {unit}, minh chứng (ô {cell}) ghi {rate}%: tính ra tổng số khoảng {implied} người, nhiều hơn dân số của {commune}: {size} ({source}). Đề nghị kiểm tra lại số người và tỷ lệ.',
      'population-unknown': POPULATION_UNKNOWN,
      'commune-unknown': COMMUNE_UNKNOWN,
    },
  },
};
