import type { RuleWords } from '../../rule-words';

const TOTALS_WHY =
  'Các phần nêu trong minh chứng phải khớp với số tổng thì số liệu mới giải trình được.';

export const evidenceWords: Readonly<Record<string, RuleWords>> = {
  'list-length': {
    title: 'Danh sách không khớp với số lượng',
    why: 'Ở dòng có danh sách kèm theo, số lượng ghi ở kết quả là số mục của danh sách.',
    messages: {
      other:
        'Dòng {row} ghi {stated} {unit}, còn danh sách ở ô {cell} kể được {counted}. Đề nghị bổ sung danh sách hoặc sửa lại số lượng cho khớp.',
      'other-nested':
        'Dòng {row} ghi {stated} {unit}, còn danh sách ở ô {cell} kể được {counted}: tính từng mục nhỏ thì {counted}, chỉ tính mục lớn thì {items}. Đề nghị kê mỗi {unit} một dòng và sửa lại số lượng cho khớp.',
    },
  },
  'same-document-twice': {
    title: 'Một văn bản kê hai lần',
    why: 'Văn bản kê lặp lại làm số lượng tăng lên so với thực tế.',
    messages: {
      listed:
        'Minh chứng dòng {row} (ô {cell}) kê lặp lại: {documents}. Đề nghị bỏ phần lặp; còn {distinct} văn bản khác nhau.',
      counted:
        'Minh chứng dòng {row} (ô {cell}) kê lặp lại: {documents}. Bỏ phần lặp thì còn {distinct} văn bản khác nhau, trong khi kết quả ghi {stated} {unit}. Đề nghị bỏ phần lặp và sửa số lượng, hoặc thay bằng văn bản còn thiếu.',
    },
  },
  'one-number-two-dates': {
    title: 'Một số văn bản ghi hai ngày',
    why: 'Cùng số, cùng ký hiệu mà khác ngày thì có thể một chỗ ghi nhầm, người sau khó tra lại.',
    messages: {
      'same-row':
        '“{document}” ở dòng {row} (ô {cell}) cùng số, ký hiệu với một văn bản ghi ngày {otherDate} cũng ở ô này. Đề nghị đối chiếu với bản gốc và sửa số hoặc ngày; nếu là hai văn bản khác nhau thì giữ nguyên và ghi lý do.',
      'other-row':
        '“{document}” ở dòng {row} (ô {cell}), còn ở dòng {otherRow} (ô {otherCell}) cùng số, ký hiệu này lại ghi ngày {otherDate}. Đề nghị đối chiếu với bản gốc và ghi cùng một ngày; nếu là hai văn bản khác nhau thì giữ nguyên và ghi lý do.',
    },
  },
  'parts-above-total': {
    title: 'Các phần lớn hơn tổng',
    why: TOTALS_WHY,
    messages: {
      one: 'Minh chứng dòng {row} (ô {cell}) ghi “{text}”: {amount} {unit}, nhiều hơn cả kết quả của dòng là {stated} {unit}. Đề nghị kiểm tra lại hai số này.',
      sum: 'Các phần nêu ở minh chứng dòng {row} (ô {cell}) cộng lại là {sum} = {total} {unit}, nhiều hơn kết quả {stated} {unit}. Đề nghị kiểm tra lại từng phần hoặc sửa kết quả.',
    },
  },
  'stated-total-not-sum': {
    title: 'Tổng cộng không bằng các phần',
    why: TOTALS_WHY,
    messages: {
      other:
        'Minh chứng dòng {row} (ô {cell}) ghi tổng là {stated}, còn cộng các phần thì {sum} = {total}, lệch {difference}. Đề nghị cộng lại và sửa cho khớp.',
    },
  },
  'parts-below-total': {
    title: 'Các phần chưa đủ tổng',
    why: 'Minh chứng cho biết đã kê đủ các phần, nên các phần phải cộng lại bằng kết quả.',
    messages: {
      below:
        'Minh chứng dòng {row} (ô {cell}) kê các phần cộng lại là {sum} = {total} {unit}, còn kết quả ghi {stated} {unit}, thiếu {difference}. Đề nghị bổ sung phần còn thiếu hoặc sửa kết quả; nếu chỉ nêu ví dụ thì thêm dấu “...” ở cuối.',
    },
  },
  'ratio-rate': {
    title: 'Tử số, mẫu số không ra tỷ lệ đã ghi',
    why: 'Tỷ lệ tính từ tử số chia mẫu số; làm tròn hoặc bỏ bớt số lẻ đều được.',
    messages: {
      other:
        'Minh chứng dòng {row} (ô {cell}) ghi “{text}”: tính ra {rate}, không phải {stated}. Đề nghị kiểm tra lại tử số, mẫu số và tỷ lệ.',
      result:
        'Dòng {row} (ô {cell}) ghi {stated}, còn {numerator}/{denominator} tính ra {rate}. Đề nghị kiểm tra lại tử số, mẫu số và tỷ lệ.',
      'over-whole':
        'Minh chứng dòng {row} (ô {cell}) ghi “{text}”: tử số {numerator} lớn hơn mẫu số {denominator}. Đề nghị kiểm tra lại, có thể đã ghi ngược hai số.',
    },
  },
  'ratio-count': {
    title: 'Kết quả khác tử số trong minh chứng',
    why: 'Khi minh chứng nêu một tỷ lệ n/N thì n thường chính là số người của dòng.',
    messages: {
      other:
        'Dòng {row} (ô {cell}) ghi {stated} {unit}, còn minh chứng (ô {evidenceCell}) ghi “{text}”, tử số là {numerator}. Đề nghị sửa cho khớp, hoặc nói rõ {stated} gồm những gì.',
    },
  },
  'document-type': {
    title: 'Loại văn bản chưa khớp',
    why: 'Ký hiệu cho biết loại văn bản; gọi khác đi hoặc kê vào dòng khác thì dễ đếm sai.',
    messages: {
      untyped:
        '“{document}” (ô {cells}): loại văn bản gọi bằng chữ có ký hiệu dạng {number}/{type}-…, còn ký hiệu này không ghi tên loại, giống như của công văn. Đề nghị đối chiếu với bản gốc và sửa tên loại hoặc ký hiệu.',
      'other-type':
        '“{document}” (ô {cells}): loại văn bản gọi bằng chữ có ký hiệu {type}, còn ký hiệu đang ghi là {symbolType}. Đề nghị đối chiếu với bản gốc và sửa tên loại hoặc ký hiệu.',
      'not-counted':
        'Dòng {row} chỉ đếm văn bản loại {types}, nhưng ô {cell} có kê văn bản loại khác: {documents}. Đề nghị chuyển sang dòng phù hợp và sửa lại số lượng.',
    },
  },
  'symbol-malformed': {
    title: 'Số, ký hiệu văn bản chưa đúng thể thức',
    why: 'Ghi đủ số và ký hiệu thì mới tra lại được văn bản.',
    messages: {
      malformed:
        'Minh chứng dòng {row} (ô {cell}) có số, ký hiệu chưa đúng thể thức: {documents}. Đề nghị ghi theo bản gốc, ví dụ 14/KH-UBND (chính quyền) hoặc 28-KH/ĐU (Đảng).',
    },
  },
  'date-impossible': {
    title: 'Ngày không có trong lịch',
    why: 'Ngày không có thật thường do gõ nhầm ngày hoặc tháng.',
    messages: {
      impossible:
        'Minh chứng dòng {row} (ô {cell}) ghi ngày không có trong lịch: {dates}. Đề nghị đối chiếu với bản gốc và sửa lại.',
    },
  },
  'date-outside-period': {
    title: 'Văn bản ngoài kỳ báo cáo',
    why: 'Số lượng của kỳ nào thì tính văn bản ban hành trong kỳ đó.',
    messages: {
      outside:
        'Dòng {row} (ô {cell}) kê văn bản không thuộc kỳ báo cáo {period}: {documents}. Đề nghị xem lại kỳ báo cáo ghi ở tiêu đề; nếu kỳ báo cáo đúng thì bỏ các văn bản này và sửa lại số lượng.',
      'period-unknown':
        'Chưa biết kỳ báo cáo nên chưa kiểm tra được ngày của văn bản ở dòng {rows}. Đề nghị ghi rõ kỳ báo cáo ở tiêu đề.',
    },
  },
  'date-in-future': {
    title: 'Văn bản đề ngày trong tương lai',
    why: 'Văn bản đã ban hành thì không thể có ngày sau hôm nay; thường do gõ nhầm năm hoặc tháng.',
    messages: {
      future:
        'Minh chứng dòng {row} (ô {cell}) có văn bản đề sau ngày kiểm tra {today}: {documents}. Đề nghị đối chiếu với bản gốc và sửa lại ngày.',
      'today-unknown':
        'Chưa biết ngày kiểm tra nên chưa xem được văn bản ở dòng {rows} có đề ngày trong tương lai không.',
    },
  },
  'place-unknown': {
    title: 'Tên xã, phường không có trong tỉnh',
    why: 'Ghi đúng tên thì số liệu mới được tính cho đúng đơn vị.',
    messages: {
      near: 'Minh chứng dòng {row} (ô {cell}) nhắc đến “{name}”, trong tỉnh không có đơn vị tên này; gần nhất là: {near}. Đề nghị kiểm tra lại tên.',
      unknown:
        'Minh chứng dòng {row} (ô {cell}) nhắc đến “{name}”, trong tỉnh không có xã, phường, đặc khu tên này. Đề nghị kiểm tra lại; nếu ở tỉnh khác thì ghi thêm tên tỉnh.',
      'write-name': 'Đổi “{name}” thành “{right}”',
    },
  },
  'evidence-missing': {
    title: 'Chưa có minh chứng',
    why: 'Kết quả được đánh giá dựa trên số liệu và minh chứng.',
    messages: {
      blank:
        'Dòng {row} ghi kết quả “{result}” nhưng ô {cell} (cột “{column}”) chưa có minh chứng. Đề nghị bổ sung.',
      absent:
        'Dòng {row} ghi kết quả “{result}”, còn minh chứng (ô {cell}) ghi “{text}”. Đề nghị xem lại: nếu có thì bổ sung minh chứng, nếu chưa có thì sửa kết quả.',
    },
  },
  'rate-without-numbers': {
    title: 'Tỷ lệ chưa có tử số và mẫu số',
    why: 'Có tử số và mẫu số thì mới tính được tỷ lệ chung của tỉnh.',
    messages: {
      result:
        'Dòng {row} ghi tỷ lệ nhưng kết quả và minh chứng (ô {cell}) chưa nêu tử số, mẫu số. Đề nghị bổ sung dạng n/N, ví dụ: 350/367 người.',
      evidence:
        'Minh chứng dòng {row} (ô {cell}) ghi {rate} nhưng chưa nêu trên tổng số bao nhiêu. Đề nghị bổ sung dạng n/N, ví dụ: {count}/… {unit}.',
    },
  },
  'document-only-elsewhere': {
    title: 'Văn bản chỉ thấy ở dòng khác',
    why: 'Văn bản thuộc loại dòng này đếm mà chỉ kê ở dòng khác thì có thể đã bị đếm sót.',
    messages: {
      elsewhere:
        'Dòng {row} đếm văn bản loại {types}, nhưng ô {cell} chưa kê: {documents}. Đề nghị bổ sung và sửa số lượng; nếu không tính thì ghi lý do.',
    },
  },
  'numbering-falls': {
    title: 'Số văn bản không theo thứ tự ngày',
    why: 'Trong một loại văn bản của một cơ quan, văn bản ban hành sau có số lớn hơn.',
    messages: {
      falls:
        '“{document}” ở dòng {row} (ô {cell}) ban hành sau nhưng có số nhỏ hơn “{other}” (dòng {otherRow}, ô {otherCell}). Đề nghị đối chiếu số và ngày với bản gốc; nếu đúng thì giữ nguyên và ghi lý do, ví dụ đánh số lại từ đầu nhiệm kỳ.',
      'runs-ahead':
        '“{document}” ở dòng {row} (ô {cell}) ban hành trước nhưng có số lớn hơn “{other}” (dòng {otherRow}, ô {otherCell}). Đề nghị đối chiếu số và ngày với bản gốc; nếu đúng thì giữ nguyên và ghi lý do, ví dụ đánh số lại từ đầu nhiệm kỳ.',
    },
  },
};
