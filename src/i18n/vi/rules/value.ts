import type { RuleWords } from '../../rule-words';
import { repairLabels } from './repairs';

export const valueWords: Readonly<Record<string, RuleWords>> = {
  'value-missing': {
    title: 'Chưa có kết quả',
    why: 'Ô trống, dấu gạch hay chữ “không” không được hiểu là số 0; khi tổng hợp sẽ ghi là chưa báo cáo.',
    looks: 'Ô kết quả của mỗi dòng.',
    mend: 'Ghi số liệu, kể cả khi bằng 0; dòng Có/Không thì ghi “Có” hoặc “Không”.',
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
    looks: 'Ô kết quả của các dòng cần con số.',
    mend: 'Ghi số cho rõ, ví dụ: 14.033 hoặc 80,5%; phần diễn giải chuyển sang cột thuyết minh (minh chứng).',
    messages: {
      'not-a-number':
        'Dòng {row} cần ghi số ({units}), nhưng ô {cell} ghi “{text}”. Đề nghị chỉ ghi số; phần diễn giải chuyển sang cột thuyết minh (minh chứng).',
      'several-numbers':
        'Ô {cell} (dòng {row}) có nhiều số: “{text}”, chưa rõ số nào là kết quả ({units}). Đề nghị chỉ ghi số cần báo cáo.',
      'cell-error':
        'Ô {cell} (dòng {row}) đang báo lỗi {text}. Đề nghị sửa công thức hoặc ghi trực tiếp con số ({units}).',
      ambiguous:
        'Ô {cell} (dòng {row}) ghi “{text}”, có thể hiểu là một trong các số: {readings} ({units}). Đề nghị ghi lại cho rõ: dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần lẻ.',
      'too-large':
        'Số ở ô {cell} (dòng {row}) quá lớn: {text} ({units}). Đề nghị kiểm tra và ghi lại cho đúng.',
      date: 'Ô {cell} (dòng {row}) đang là ngày tháng “{text}”, có thể do Excel tự đổi khi gõ dạng 11/11. Đề nghị định dạng ô là văn bản rồi ghi lại kết quả ({units}).',
      ...repairLabels,
    },
  },
  'rate-in-count': {
    title: 'Tỷ lệ ở dòng đếm số lượng',
    why: 'Dòng đếm số lượng cần con số cụ thể; tỷ lệ của các đơn vị không cộng lại được.',
    looks: 'Ô kết quả của các dòng đếm số lượng.',
    mend: 'Ghi số lượng; tỷ lệ, nếu cần, nêu ở cột thuyết minh (minh chứng).',
    messages: {
      rate: 'Dòng {row} cần số {units}, nhưng ô {cell} ghi tỷ lệ {rate}%. Đề nghị ghi số {units} (ví dụ: 120); nếu cần nêu tỷ lệ thì ghi ở cột “{column}”.',
    },
  },
  'count-in-rate': {
    title: 'Số lượng ở dòng tỷ lệ',
    why: 'Dòng tỷ lệ cần số phần trăm; số lượng nêu ở cột thuyết minh (minh chứng) để tính lại được.',
    looks: 'Ô kết quả của các dòng tỷ lệ.',
    mend: 'Ghi tỷ lệ %; số đạt trên tổng số, ví dụ 350/367, nêu ở cột thuyết minh (minh chứng).',
    messages: {
      count:
        'Dòng {row} cần tỷ lệ %, nhưng ô {cell} ghi số lượng {count}. Đề nghị ghi tỷ lệ (ví dụ: 80,5%) và nêu số đạt trên tổng số ở cột “{column}”.',
    },
  },
  'rate-out-of-range': {
    title: 'Tỷ lệ ngoài khoảng 0–100%',
    why: 'Phần của một tổng không thể dưới 0% hoặc trên 100%.',
    looks: 'Các tỷ lệ ở ô kết quả, ghi trực tiếp hoặc tính từ n/N.',
    mend: 'Kiểm tra lại số đạt và tổng số rồi ghi lại tỷ lệ.',
    messages: {
      rate: 'Dòng {row} (ô {cell}) ghi tỷ lệ {rate}%, ngoài khoảng 0–100%. Đề nghị kiểm tra và ghi lại.',
      ratio:
        'Dòng {row} (ô {cell}) có số đạt {numerator} lớn hơn tổng số {denominator}, nên tỷ lệ vượt 100%. Đề nghị kiểm tra lại hai số này.',
    },
  },
  'locale-damage': {
    title: 'Số bị Excel đổi dấu chấm',
    why: 'Excel cài theo kiểu Anh – Mỹ hiểu dấu chấm là dấu ngăn phần lẻ, nên 14.033 thành mười bốn phẩy không ba ba.',
    looks: 'Các ô là số có phần lẻ ở dòng đếm số lượng.',
    mend: 'Đối chiếu với tài liệu gốc rồi dùng gợi ý; nếu tự gõ lại thì định dạng ô là văn bản (Text) trước.',
    messages: {
      damaged:
        'Ô {cell} (dòng {row}) đang là {value}, trong khi số {units} phải là số nguyên; có thể Excel đã hiểu nhầm dấu chấm ngăn hàng nghìn. Nếu số đúng là {repaired} thì đề nghị ghi lại.',
      ...repairLabels,
    },
  },
  'count-not-whole': {
    title: 'Số lượng có phần lẻ',
    why: 'Người, lớp, văn bản được đếm bằng số nguyên.',
    looks: 'Các số lượng có phần lẻ.',
    mend: 'Đối chiếu với sổ theo dõi rồi ghi lại số nguyên.',
    messages: {
      fraction:
        'Dòng {row} (ô {cell}) ghi {value}, nhưng số {units} phải là số nguyên. Đề nghị kiểm tra và ghi lại.',
    },
  },
  negative: {
    title: 'Số âm',
    why: 'Số lượng và tỷ lệ không thể âm.',
    looks: 'Các số âm ở ô kết quả.',
    mend: 'Ghi lại số đúng, không có dấu trừ.',
    messages: {
      negative: 'Dòng {row} (ô {cell}) ghi số âm {value}. Đề nghị kiểm tra và ghi lại.',
    },
  },
  'figure-approximate': {
    title: 'Số ước chừng',
    why: 'Số liệu chính thức cần con số cụ thể để cộng và đối chiếu.',
    looks: 'Các số ghi kèm “khoảng”, “ước”, “gần”.',
    mend: 'Bỏ chữ “khoảng”, “ước”, “gần” và ghi con số theo sổ theo dõi; nếu chỉ ước tính được thì nêu cách ước tính.',
    messages: {
      about:
        'Dòng {row} (ô {cell}) ghi “{text}”, trong khi số liệu chính thức cần con số cụ thể. Đề nghị ghi số theo sổ theo dõi; nếu chỉ ước tính được thì nêu cách ước tính ở cột “{column}”.',
    },
  },
  'figure-bounded': {
    title: 'Số ghi dạng “trên”, “dưới”',
    why: 'Ghi “trên 500” thì khi tổng hợp chỉ tính được 500.',
    looks: 'Các số ghi kèm “trên”, “hơn”, “dưới”, “chưa đến”.',
    mend: 'Thay bằng con số cụ thể nếu có; nếu chưa có thì giữ nguyên.',
    messages: {
      over: 'Dòng {row} (ô {cell}) ghi “{text}”. Nếu có con số cụ thể, đề nghị ghi con số đó.',
      under: 'Dòng {row} (ô {cell}) ghi “{text}”. Nếu có con số cụ thể, đề nghị ghi con số đó.',
    },
  },
  'unit-other': {
    title: 'Đơn vị tính khác mẫu',
    why: 'Đơn vị tính khác mẫu thì số liệu không cộng được với các xã, phường khác.',
    looks: 'Đơn vị tính ghi sau con số, so với đơn vị tính của mẫu.',
    mend: 'Ghi số liệu theo đơn vị tính của mẫu, hoặc chuyển số liệu về đúng dòng.',
    messages: {
      other:
        'Dòng {row} tính theo “{units}”, nhưng ô {cell} ghi “{text}”, tức là tính theo “{unit}”. Đề nghị ghi số liệu theo đúng đơn vị tính của mẫu.',
    },
  },
  'unit-needed': {
    title: 'Cần ghi rõ đơn vị tính',
    why: 'Dòng này có nhiều đơn vị tính; chưa ghi rõ thì chưa biết cộng vào số nào.',
    looks: 'Các dòng có nhiều đơn vị tính, ví dụ người hoặc hộ.',
    mend: 'Ghi đơn vị tính ngay sau con số, ví dụ: 1.200 người hoặc 350 hộ.',
    messages: {
      needed:
        'Ô {cell} (dòng {row}) ghi “{text}”, chưa rõ tính theo đơn vị nào ({units}). Đề nghị ghi kèm đơn vị tính sau con số.',
    },
  },
  'measure-missing': {
    title: 'Kết quả còn thiếu một số',
    why: 'Dòng này cần đủ các số trong một ô thì mới tổng hợp được, ví dụ cả số lớp và số người.',
    looks: 'Các dòng cần hai số trong một ô, ví dụ số lớp và số người.',
    mend: 'Ghi đủ các số trong cùng một ô, ví dụ: 78 lớp (13.132 người).',
    messages: {
      missing:
        'Dòng {row} cần ghi đủ số {units}; ô {cell} mới ghi “{text}”, còn thiếu số {missing}. Đề nghị bổ sung vào cùng ô này.',
    },
  },
  'number-style': {
    title: 'Cách viết số',
    why: 'Theo cách viết của Việt Nam, dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần lẻ.',
    looks: 'Dấu chấm, dấu phẩy trong con số.',
    mend: 'Dùng dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần lẻ.',
    messages: {
      'dot-decimal':
        'Ô {cell} (dòng {row}) ghi “{text}”. Theo cách viết của Việt Nam, đề nghị ghi {right}.',
      'comma-thousands':
        'Ô {cell} (dòng {row}) ghi “{text}”. Theo cách viết của Việt Nam, đề nghị ghi {right}.',
      'space-thousands':
        'Ô {cell} (dòng {row}) ghi “{text}”. Theo cách viết của Việt Nam, đề nghị ghi {right}.',
      'write-vietnamese-style': 'Đổi thành {to}',
    },
  },
  'perhaps-fraction': {
    title: 'Tỷ lệ có thể thiếu dấu %',
    why: 'Bảng tính lưu 80% thành 0,8; ghi 0,8 ở dòng tỷ lệ thì được hiểu là 0,8%.',
    looks: 'Các tỷ lệ nhỏ hơn 1 mà không có dấu %.',
    mend: 'Ghi rõ tỷ lệ kèm dấu %, ví dụ: 80%.',
    messages: {
      fraction:
        'Ô {cell} (dòng {row}) ghi “{text}”, được hiểu là {value}%. Nếu tỷ lệ đúng là {rate}% thì đề nghị ghi lại.',
      'write-rate': 'Đổi thành {to}',
    },
  },
  'not-yes-or-no': {
    title: 'Chưa trả lời Có hoặc Không',
    why: 'Dòng này chỉ nhận câu trả lời Có hoặc Không để đếm số đơn vị đã thực hiện.',
    looks: 'Ô kết quả của các dòng Có/Không.',
    mend: 'Chỉ ghi một trong hai: “Có” hoặc “Không”; phần diễn giải chuyển sang cột thuyết minh (minh chứng).',
    messages: {
      neither:
        'Dòng {row} cần ghi “Có” hoặc “Không”, nhưng ô {cell} ghi “{text}”. Đề nghị ghi lại “Có” hoặc “Không”; phần diễn giải chuyển sang cột thuyết minh (minh chứng).',
      ...repairLabels,
    },
  },
  'legacy-encoding': {
    title: 'Chữ viết bằng bảng mã cũ',
    why: 'Chữ TCVN3 hoặc VNI chỉ đọc được với phông cũ; trên máy khác thành ký tự lạ.',
    looks: 'Chữ ở ô nội dung, ô kết quả và ô thuyết minh (minh chứng).',
    mend: 'Dùng gợi ý nếu chữ đọc ra đúng; nếu chưa đúng thì gõ lại bằng Unicode.',
    messages: {
      tcvn3:
        'Ô {cell} (dòng {row}) có vẻ gõ bằng phông chữ cũ (TCVN3): “{text}”, đọc là “{preview}”. Đề nghị chuyển sang Unicode và đọc lại.',
      vni: 'Ô {cell} (dòng {row}) có vẻ gõ bằng phông chữ cũ (VNI): “{text}”, đọc là “{preview}”. Đề nghị chuyển sang Unicode và đọc lại.',
      'write-unicode': 'Chuyển sang Unicode',
    },
  },
  'words-ignored': {
    title: 'Có phần chữ không được tính',
    why: 'Cho biết ô kết quả được hiểu thế nào, để phát hiện khi hiểu nhầm.',
    looks: 'Phần chữ đi kèm con số ở ô kết quả.',
    mend: 'Hiểu đúng rồi thì không cần sửa; có thể chuyển phần chữ sang cột thuyết minh (minh chứng).',
    messages: {
      words:
        'Ô {cell} (dòng {row}) được hiểu là {understood}; phần chữ “{text}” không được tính. Nếu hiểu như vậy chưa đúng, đề nghị ghi lại cho rõ.',
      unit: 'Ô {cell} (dòng {row}) ghi “{text}”, chưa đủ đơn vị, được hiểu là {understood}. Nếu hiểu như vậy chưa đúng, đề nghị ghi kèm đơn vị tính.',
    },
  },
  'unit-column-changed': {
    title: 'Cột đơn vị tính khác mẫu',
    why: 'Đơn vị tính khác đi thì số được đếm cũng khác đi: lượt người không cộng được với người.',
    looks: 'Cột Đơn vị tính của từng dòng, khi ghi đơn vị của một dòng khác trong mẫu.',
    mend: 'Ghi lại đơn vị tính theo mẫu; nếu kết quả đang đếm theo đơn vị khác thì sửa cả kết quả.',
    messages: {
      changed:
        'Dòng {row} tính theo “{unit}”, nhưng cột đơn vị tính (ô {cell}) ghi “{text}”. Đề nghị ghi lại “{unit}” và xem kết quả có đúng theo đơn vị này không.',
      'write-unit': 'Ghi lại “{to}”',
    },
  },
};
