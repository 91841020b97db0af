import type { RuleWords } from '../../rule-words';

export const documentsWords: Readonly<Record<string, RuleWords>> = {
  'same-document-twice': {
    title: 'Một văn bản kê hai lần',
    why: 'Văn bản kê lặp lại làm số lượng tăng lên so với thực tế.',
    looks: 'Số, ký hiệu và ngày của các văn bản kê trong một ô.',
    mend: 'Mỗi văn bản kê và đếm một lần; nếu đã kê nhầm thì thay chỗ lặp bằng văn bản còn thiếu.',
    messages: {
      listed:
        'Minh chứng dòng {row} (ô {cell}) kê lặp lại: {documents}. Đề nghị bỏ phần lặp, chỉ tính {distinct} văn bản.',
      counted:
        'Minh chứng dòng {row} (ô {cell}) kê lặp lại: {documents}. Bỏ phần lặp thì còn {distinct} văn bản, trong khi kết quả ghi {stated} {unit}. Đề nghị bỏ phần lặp và sửa số lượng.',
    },
  },
  'one-number-two-dates': {
    title: 'Một số văn bản ghi hai ngày',
    why: 'Cùng số, cùng ký hiệu mà khác ngày thì có thể một chỗ ghi nhầm, sau này khó tra lại.',
    looks: 'Các văn bản của cùng một cơ quan, cùng số và ký hiệu, ở mọi dòng.',
    mend: 'Sửa chỗ ghi nhầm theo bản gốc; nếu là hai văn bản khác nhau thì ghi tên cơ quan ban hành sau mỗi văn bản, hoặc nêu lý do.',
    messages: {
      'same-row':
        '“{document}” ở dòng {row} (ô {cell}) cùng số, ký hiệu với một văn bản ghi ngày {otherDate} cũng ở ô này. Đề nghị đối chiếu với bản gốc.',
      'other-row':
        '“{document}” ở dòng {row} (ô {cell}) cùng số, ký hiệu với một văn bản ghi ngày {otherDate} ở dòng {otherRow} (ô {otherCell}). Đề nghị đối chiếu với bản gốc.',
    },
  },
  'document-type': {
    title: 'Loại văn bản chưa khớp',
    why: 'Ký hiệu cho biết loại văn bản; gọi khác đi hoặc kê vào dòng khác thì dễ đếm sai.',
    looks: 'Tên loại bằng chữ, loại trong ký hiệu, và loại văn bản mà dòng được đếm.',
    mend: 'Sửa tên loại hoặc ký hiệu theo bản gốc; văn bản không thuộc dòng thì chuyển sang dòng khác.',
    messages: {
      untyped:
        '“{document}” (ô {cells}): theo tên gọi thì ký hiệu có dạng {number}/{type}-…, còn ký hiệu đang ghi không có tên loại, giống như của công văn. Đề nghị đối chiếu với bản gốc và sửa tên loại hoặc ký hiệu.',
      'other-type':
        '“{document}” (ô {cells}): theo tên gọi thì ký hiệu là {type}, còn ký hiệu đang ghi là {symbolType}. Đề nghị đối chiếu với bản gốc và sửa tên loại hoặc ký hiệu.',
      'not-counted':
        'Dòng {row} chỉ đếm văn bản có ký hiệu {types}, nhưng ô {cell} kê cả văn bản loại khác: {documents}. Đề nghị chuyển sang dòng phù hợp và sửa lại số lượng.',
    },
  },
  'symbol-malformed': {
    title: 'Số, ký hiệu văn bản chưa đúng thể thức',
    why: 'Ghi đủ số và ký hiệu thì mới tra lại được văn bản.',
    looks: 'Số, ký hiệu sau tên loại văn bản hoặc sau chữ “số”.',
    mend: 'Ghi đủ số, tên loại và tên cơ quan như ở bản gốc; công văn của chính quyền không có tên loại, ví dụ 88/UBND-VHXH.',
    messages: {
      malformed:
        'Minh chứng dòng {row} (ô {cell}) có số, ký hiệu chưa đúng thể thức: {documents}. Đề nghị ghi theo bản gốc, ví dụ 14/KH-UBND (chính quyền) hoặc 28-KH/ĐU (Đảng).',
    },
  },
  'date-impossible': {
    title: 'Ngày không có trong lịch',
    why: 'Ngày không có trong lịch thường do gõ nhầm ngày hoặc tháng.',
    looks: 'Ngày của văn bản và ngày ghi sau chữ “ngày”.',
    mend: 'Đối chiếu bản gốc và sửa lại ngày, tháng.',
    messages: {
      impossible:
        'Minh chứng dòng {row} (ô {cell}) ghi ngày không có trong lịch: {dates}. Đề nghị đối chiếu với bản gốc và sửa lại.',
    },
  },
  'date-outside-period': {
    title: 'Văn bản ngoài kỳ báo cáo',
    why: 'Số lượng của kỳ nào thì tính văn bản ban hành trong kỳ đó.',
    looks: 'Ngày của các văn bản kê ở dòng đếm văn bản hoặc danh sách, so với kỳ báo cáo.',
    mend: 'Nếu kỳ ở tiêu đề ghi nhầm thì sửa kỳ; nếu kỳ đúng thì chỉ kê văn bản ban hành trong kỳ và sửa số lượng.',
    messages: {
      outside:
        'Dòng {row} (ô {cell}) kê văn bản không thuộc kỳ báo cáo {period}: {documents}. Đề nghị xem lại kỳ báo cáo ghi ở tiêu đề; nếu kỳ báo cáo đúng thì bỏ các văn bản này và sửa lại số lượng.',
      'period-unknown':
        'Chưa biết kỳ báo cáo nên chưa kiểm tra được ngày của văn bản ở dòng {rows}. Đề nghị ghi rõ kỳ báo cáo ở tiêu đề.',
      'most-rows':
        'Phụ lục ghi kỳ báo cáo {period} (ô {cell}) nhưng {count}/{total} văn bản có ngày nằm ngoài kỳ, ở các dòng {rows}. Đề nghị xem lại kỳ báo cáo; nếu kỳ đúng thì bỏ các văn bản ngoài kỳ và sửa số lượng.',
    },
  },
  'time-outside-period': {
    title: 'Thời gian ngoài kỳ báo cáo',
    why: 'Số liệu của kỳ nào thì báo cáo trong kỳ đó.',
    looks:
      'Những câu như “Đến 5/2026 …”, “Trong tháng 3/2025 …” trong minh chứng; không xét kế hoạch, giai đoạn và văn bản.',
    mend: 'Ghi số liệu của đúng kỳ báo cáo; nếu kỳ ở tiêu đề ghi nhầm thì sửa kỳ.',
    messages: {
      outside:
        'Minh chứng dòng {row} (ô {cell}) nêu số liệu của thời gian ngoài kỳ báo cáo {period}: {times}. Đề nghị kiểm tra số liệu có đúng kỳ không.',
      'period-unknown':
        'Chưa biết kỳ báo cáo nên chưa kiểm tra được thời gian nêu ở dòng {rows}. Đề nghị ghi rõ kỳ báo cáo ở tiêu đề.',
    },
  },
  'date-in-future': {
    title: 'Văn bản ghi ngày sau ngày kiểm tra',
    why: 'Văn bản đã ban hành thì không thể có ngày sau ngày kiểm tra; có thể do gõ nhầm năm hoặc tháng.',
    looks: 'Ngày của mọi văn bản trong minh chứng, so với ngày kiểm tra.',
    mend: 'Đối chiếu bản gốc và sửa lại ngày, nhất là năm.',
    messages: {
      future:
        'Minh chứng dòng {row} (ô {cell}) có văn bản ghi ngày sau ngày kiểm tra {today}: {documents}. Đề nghị đối chiếu với bản gốc và sửa lại ngày.',
      'today-unknown':
        'Chưa biết ngày kiểm tra nên chưa xem được ngày của văn bản ở dòng {rows} có hợp lý không.',
    },
  },
  'document-only-elsewhere': {
    title: 'Văn bản chỉ thấy ở dòng khác',
    why: 'Văn bản thuộc loại dòng này đếm mà chỉ kê ở dòng khác thì có thể đã bị đếm sót.',
    looks:
      'Văn bản của đơn vị thuộc loại một dòng đếm riêng (ví dụ kế hoạch) mà chỉ kê ở dòng khác.',
    mend: 'Nếu văn bản thuộc dòng này thì kê thêm và sửa số lượng; nếu không tính thì nêu lý do.',
    messages: {
      elsewhere:
        'Dòng {row} đếm văn bản có ký hiệu {types}, nhưng ô {cell} chưa kê: {documents}. Đề nghị xem lại và bổ sung.',
    },
  },
  'numbering-falls': {
    title: 'Số văn bản không theo thứ tự ngày',
    why: 'Trong một loại văn bản của một cơ quan, văn bản ban hành sau có số lớn hơn.',
    looks:
      'Số và ngày của các văn bản cùng loại, cùng cơ quan, cùng năm (văn bản Đảng: cùng nhiệm kỳ).',
    mend: 'Sửa số hoặc ngày ghi nhầm theo bản gốc; nếu do hai cơ quan ban hành thì ghi tên cơ quan sau văn bản; nếu đều đúng thì nêu lý do.',
    messages: {
      falls:
        '“{document}” ở dòng {row} (ô {cell}) ban hành sau nhưng có số nhỏ hơn “{other}” (dòng {otherRow}, ô {otherCell}). Đề nghị đối chiếu cả hai văn bản với bản gốc.',
      'runs-ahead':
        '“{document}” ở dòng {row} (ô {cell}) ban hành trước nhưng có số lớn hơn “{other}” (dòng {otherRow}, ô {otherCell}). Đề nghị đối chiếu cả hai văn bản với bản gốc.',
      restarts:
        '“{document}” ở dòng {row} (ô {cell}) ban hành sau “{other}” (dòng {otherRow}, ô {otherCell}) nhưng số lại nhỏ hơn nhiều. Nếu do cơ quan khác ban hành (ví dụ Đảng ủy UBND xã), đề nghị ghi tên cơ quan sau văn bản; nếu không thì đối chiếu với bản gốc.',
    },
  },
};
