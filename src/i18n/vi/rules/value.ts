import type { RuleWords } from '../../rule-words';
import { repairLabels } from './repairs';

export const valueWords: Readonly<Record<string, RuleWords>> = {
  'value-missing': {
    title: 'Chưa có kết quả',
    why: 'Ô trống, dấu gạch hay chữ “không” không được hiểu là số 0; khi tổng hợp sẽ ghi là chưa báo cáo.',
    messages: {
      blank:
        'Dòng {row} chưa có kết quả (ô {cell} để trống). Đề nghị ghi số liệu; nếu thực tế bằng 0 thì ghi số 0.',
      dash: 'Dòng {row} chỉ ghi dấu “{text}” (ô {cell}), chưa rõ là bằng 0 hay chưa có số liệu. Đề nghị ghi số liệu; nếu thực tế bằng 0 thì ghi số 0.',
      word: 'Dòng {row} ghi “{text}” (ô {cell}), chưa rõ là bằng 0 hay chưa có số liệu. Đề nghị ghi số liệu; nếu thực tế bằng 0 thì ghi số 0.',
      'answer-blank':
        'Dòng {row} chưa có câu trả lời (ô {cell} để trống). Đề nghị ghi “Có” hoặc “Không”.',
      'answer-unclear':
        'Dòng {row} ghi “{text}” (ô {cell}), chưa rõ là có hay không. Đề nghị ghi “Có” hoặc “Không”.',
      ...repairLabels,
    },
  },
  'not-a-number': {
    title: 'Không đọc được số',
    why: 'Kết quả phải đọc được thành một số rõ ràng thì mới kiểm tra và tổng hợp được.',
    messages: {
      'not-a-number':
        'Dòng {row} cần con số ({units}), nhưng ô {cell} ghi “{text}”. Đề nghị chỉ ghi số; phần diễn giải chuyển sang cột thuyết minh (minh chứng).',
      'several-numbers':
        'Ô {cell} (dòng {row}) có nhiều số: “{text}”, chưa rõ số nào là kết quả ({units}). Đề nghị chỉ ghi số liệu cần báo cáo.',
      'cell-error':
        'Ô {cell} (dòng {row}) đang báo lỗi {text}. Đề nghị sửa công thức hoặc ghi trực tiếp con số ({units}).',
      ambiguous:
        'Ô {cell} (dòng {row}) ghi “{text}”, có thể hiểu là một trong các số: {readings} ({units}). Đề nghị ghi lại cho rõ: dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần lẻ.',
      'too-large':
        'Số ở ô {cell} (dòng {row}) quá lớn: {text} ({units}). Đề nghị kiểm tra và ghi lại.',
      date: 'Ô {cell} (dòng {row}) đang là ngày tháng “{text}”, có thể do Excel tự đổi khi gõ dạng 11/11. Đề nghị định dạng ô là văn bản rồi ghi lại kết quả ({units}).',
      ...repairLabels,
    },
  },
  'rate-in-count': {
    title: 'Tỷ lệ ở dòng đếm số lượng',
    why: 'Dòng đếm số lượng cần con số cụ thể; tỷ lệ của các xã không cộng lại được.',
    messages: {
      rate: 'Dòng {row} cần số {units}, nhưng ô {cell} ghi tỷ lệ {rate}%. Đề nghị ghi số {units} (ví dụ: 120); nếu cần nêu tỷ lệ thì ghi ở cột “{column}”.',
    },
  },
  'count-in-rate': {
    title: 'Số lượng ở dòng tỷ lệ',
    why: 'Dòng tỷ lệ cần số phần trăm; số lượng nêu ở cột thuyết minh (minh chứng) để tính lại được.',
    messages: {
      count:
        'Dòng {row} cần tỷ lệ %, nhưng ô {cell} ghi số lượng {count}. Đề nghị ghi tỷ lệ (ví dụ: 80,5%) và nêu số đạt trên tổng số ở cột “{column}”.',
    },
  },
  'rate-out-of-range': {
    title: 'Tỷ lệ ngoài khoảng 0–100%',
    why: 'Phần của một tổng không thể dưới 0% hoặc trên 100%.',
    messages: {
      rate: 'Dòng {row} (ô {cell}) ghi tỷ lệ {rate}%, ngoài khoảng 0–100%. Đề nghị kiểm tra và ghi lại.',
      ratio:
        'Dòng {row} (ô {cell}) có số đạt {numerator} lớn hơn tổng số {denominator}, nên tỷ lệ vượt 100%. Đề nghị kiểm tra lại hai số này.',
    },
  },
  'locale-damage': {
    title: 'Số bị Excel đổi dấu chấm',
    why: 'Excel cài theo kiểu Anh – Mỹ hiểu dấu chấm là phần lẻ, nên 14.033 thành mười bốn phẩy không ba ba.',
    messages: {
      damaged:
        'Ô {cell} (dòng {row}) đang là {value}, trong khi số {units} phải là số nguyên; có thể Excel đã hiểu nhầm dấu chấm ngăn hàng nghìn. Nếu đúng là {repaired} thì đề nghị ghi lại {repaired}.',
      ...repairLabels,
    },
  },
  'count-not-whole': {
    title: 'Số lượng có phần lẻ',
    why: 'Người, lớp, văn bản đếm trọn số.',
    messages: {
      fraction:
        'Dòng {row} (ô {cell}) ghi {value}, nhưng số {units} phải là số nguyên. Đề nghị kiểm tra và ghi lại.',
    },
  },
  negative: {
    title: 'Số âm',
    why: 'Số lượng và tỷ lệ không thể âm.',
    messages: {
      negative: 'Dòng {row} (ô {cell}) ghi số âm {value}. Đề nghị kiểm tra và ghi lại.',
    },
  },
  'figure-approximate': {
    title: 'Số ước chừng',
    why: 'Số liệu chính thức cần con số cụ thể để cộng và đối chiếu.',
    messages: {
      about:
        'Dòng {row} (ô {cell}) ghi “{text}”. Số liệu chính thức cần con số cụ thể; đề nghị ghi số theo sổ theo dõi. Nếu chỉ ước tính được, đề nghị nêu cách ước tính ở cột “{column}”.',
    },
  },
  'figure-bounded': {
    title: 'Số ghi dạng “trên”, “dưới”',
    why: 'Ghi “trên 500” thì khi tổng hợp chỉ tính được 500.',
    messages: {
      over: 'Dòng {row} (ô {cell}) ghi “{text}”. Nếu có con số cụ thể, đề nghị ghi con số đó.',
      under: 'Dòng {row} (ô {cell}) ghi “{text}”. Nếu có con số cụ thể, đề nghị ghi con số đó.',
    },
  },
  'unit-other': {
    title: 'Đơn vị tính khác mẫu',
    why: 'Đơn vị khác mẫu thì số liệu không cộng được với các xã khác.',
    messages: {
      other:
        'Dòng {row} tính theo “{units}”, nhưng ô {cell} ghi “{text}” (đơn vị “{unit}”). Đề nghị ghi số liệu theo đúng đơn vị của mẫu.',
    },
  },
  'unit-needed': {
    title: 'Cần ghi rõ đơn vị',
    why: 'Dòng này nhận nhiều đơn vị; không ghi rõ thì không biết cộng vào số nào.',
    messages: {
      needed:
        'Ô {cell} (dòng {row}) ghi “{text}”, chưa rõ tính theo đơn vị nào ({units}). Đề nghị ghi kèm đơn vị sau con số.',
    },
  },
  'measure-missing': {
    title: 'Thiếu một số đo',
    why: 'Dòng này cần đủ các số đo trong một ô, ví dụ: 78 lớp (13.132 người).',
    messages: {
      missing:
        'Dòng {row} cần đủ các số đo: {units}; ô {cell} ghi “{text}”, còn thiếu số {missing}. Đề nghị ghi đủ, ví dụ: 2 lớp (60 người).',
    },
  },
  'number-style': {
    title: 'Cách viết số',
    why: 'Theo cách viết của Việt Nam, dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần lẻ.',
    messages: {
      'dot-decimal':
        'Ô {cell} (dòng {row}) ghi {text}, được hiểu là {value}. Theo cách viết của Việt Nam nên ghi {right}.',
      'comma-thousands':
        'Ô {cell} (dòng {row}) ghi {text}, được hiểu là {value}. Theo cách viết của Việt Nam nên ghi {right}.',
      'write-vietnamese-style': 'Đổi thành {to}',
    },
  },
  'perhaps-fraction': {
    title: 'Tỷ lệ có thể thiếu dấu %',
    why: 'Bảng tính lưu 80% thành 0,8; ghi 0,8 ở dòng tỷ lệ thì được hiểu là 0,8%.',
    messages: {
      fraction:
        'Ô {cell} (dòng {row}) ghi “{text}”, được hiểu là {value}%. Nếu đúng là {rate}% thì đề nghị ghi lại {rate}%.',
      'write-rate': 'Đổi thành {to}',
    },
  },
  'not-yes-or-no': {
    title: 'Chưa trả lời Có hoặc Không',
    why: 'Dòng này chỉ nhận câu trả lời Có hoặc Không để đếm số xã đã thực hiện.',
    messages: {
      neither:
        'Dòng {row} cần ghi “Có” hoặc “Không”, nhưng ô {cell} ghi “{text}”. Đề nghị ghi lại; phần diễn giải chuyển sang cột thuyết minh (minh chứng).',
      ...repairLabels,
    },
  },
  'legacy-encoding': {
    title: 'Chữ viết bằng bảng mã cũ',
    why: 'Chữ TCVN3 hoặc VNI chỉ đọc được với phông cũ; trên máy khác thành ký tự lạ.',
    messages: {
      tcvn3:
        'Ô {cell} (dòng {row}) có vẻ dùng bảng mã TCVN3: “{text}”, đọc là “{preview}”. Đề nghị chuyển sang Unicode và xem lại.',
      vni: 'Ô {cell} (dòng {row}) có vẻ dùng bảng mã VNI: “{text}”, đọc là “{preview}”. Đề nghị chuyển sang Unicode và xem lại.',
      'write-unicode': 'Chuyển sang Unicode',
    },
  },
  'words-ignored': {
    title: 'Có phần chữ không được tính',
    why: 'Cho biết ô kết quả được hiểu thế nào, để phát hiện khi hiểu nhầm.',
    messages: {
      words:
        'Ô {cell} (dòng {row}) được hiểu là {understood}; phần chữ “{text}” không được tính. Nếu hiểu chưa đúng, đề nghị ghi lại cho rõ.',
      unit: 'Ô {cell} (dòng {row}) ghi “{text}”, chưa đủ đơn vị, được hiểu là {understood}. Nếu hiểu chưa đúng, đề nghị ghi kèm đơn vị.',
    },
  },
};
