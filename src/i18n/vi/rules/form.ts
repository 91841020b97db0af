import type { RuleWords } from '../../rule-words';

export const formWords: Readonly<Record<string, RuleWords>> = {
  'row-missing': {
    title: 'Thiếu dòng của mẫu',
    why: 'Mỗi chỉ số của mẫu phải có một dòng, để số liệu của xã không bị sót khi tổng hợp.',
    messages: {
      missing:
        'Bảng chưa có dòng {row} “{wording}”. Đề nghị thêm lại dòng này theo mẫu và ghi kết quả.',
    },
  },
  'row-unknown': {
    title: 'Dòng không có trong mẫu',
    why: 'Dòng ngoài mẫu không được tổng hợp; số liệu ghi ở đó có thể bị bỏ sót.',
    messages: {
      unknown:
        'Dòng “{text}” (ô {cell}) không có trong mẫu nên không được tổng hợp. Đề nghị chuyển số liệu về đúng dòng của mẫu, hoặc bỏ dòng này.',
    },
  },
  'row-out-of-order': {
    title: 'Dòng không đúng thứ tự',
    why: 'Số liệu vẫn đọc được, nhưng giữ thứ tự của mẫu thì dễ đối chiếu hơn.',
    messages: {
      'out-of-order':
        'Dòng {row} (ô {cell}) không đứng đúng thứ tự của mẫu. Số liệu vẫn được đọc; đề nghị xếp lại theo mẫu.',
    },
  },
  'wording-changed': {
    title: 'Câu chữ của chỉ số khác mẫu',
    why: 'Câu chữ khác đi thì nội dung được đếm có thể cũng khác đi.',
    messages: {
      changed:
        'Nội dung dòng {row} (ô {cell}) là “{text}”, khác với mẫu: “{wording}”. Đề nghị ghi lại đúng câu chữ của mẫu và xem số liệu có đúng nội dung đó không.',
    },
  },
  'number-changed': {
    title: 'Số thứ tự khác mẫu',
    why: 'Bảng tính hay đổi 2.10 thành 2,1; dòng vẫn được nhận ra theo nội dung.',
    messages: {
      changed:
        'Số thứ tự ở ô {cell} là “{text}”, còn theo nội dung thì đây là dòng {row}. Đề nghị ghi lại {row} dưới dạng văn bản.',
      blank:
        'Ô {cell} chưa có số thứ tự; theo nội dung thì đây là dòng {row}. Đề nghị ghi {row} dưới dạng văn bản.',
      'write-number': 'Ghi {to} dưới dạng văn bản',
    },
  },
  'column-missing': {
    title: 'Thiếu cột của mẫu',
    why: 'Thiếu cột thì số liệu hoặc minh chứng không có chỗ ghi và không kiểm tra được.',
    messages: {
      missing: 'Bảng chưa có cột “{column}”. Đề nghị thêm lại cột này theo mẫu.',
    },
  },
  'column-extra': {
    title: 'Cột không có trong mẫu',
    why: 'Cột ngoài mẫu không được đọc; số liệu ghi ở đó có thể bị bỏ sót.',
    messages: {
      extra:
        'Cột “{text}” (ô {cell}) không có trong mẫu nên không được đọc. Nếu cột này có số liệu cần báo cáo, đề nghị chuyển về cột của mẫu.',
    },
  },
  'result-in-other-column': {
    title: 'Kết quả ghi ở cột khác',
    why: 'Kết quả ghi ngoài cột kết quả dễ bị đọc nhầm hoặc bỏ sót.',
    messages: {
      'unit-column':
        'Kết quả đang ghi ở cột “{unitColumn}” (ô {cell}). Số liệu vẫn được đọc; đề nghị ghi vào cột “{resultColumn}” theo mẫu.',
      elsewhere:
        'Kết quả dòng {row} có vẻ đang ghi ở ô {cell} (“{text}”), ngoài cột “{resultColumn}”. Đề nghị chuyển về cột “{resultColumn}”.',
    },
  },
  'row-twice': {
    title: 'Một chỉ số có hai dòng',
    why: 'Một chỉ số ghi hai lần thì không biết lấy số nào.',
    messages: {
      twice:
        'Dòng {row} có hai lần, ở ô {first} và ô {cell}. Đề nghị chỉ giữ một dòng với số liệu đúng.',
    },
  },
  'commune-missing': {
    title: 'Chưa rõ đơn vị báo cáo',
    why: 'Không biết phụ lục của xã nào thì không tổng hợp được.',
    messages: {
      missing:
        'Phụ lục chưa ghi tên xã, phường, đặc khu. Đề nghị ghi rõ ở phần tiêu đề (ô {cell}), ví dụ: “của UBND xã Thuận An”.',
      'file-name-only':
        'Tên đơn vị chỉ thấy ở tên tệp “{file}” (hiểu là {commune}). Đề nghị ghi rõ tên đơn vị ở phần tiêu đề (ô {cell}).',
    },
  },
  'commune-contradiction': {
    title: 'Tên đơn vị không thống nhất',
    why: 'Hai tên khác nhau trong một bài nộp có thể làm số liệu bị tính cho nhầm xã.',
    messages: {
      'title-metadata':
        'Tiêu đề ghi {first}, còn dữ liệu của mẫu ghi {second} (tệp “{file}”). Đề nghị dùng đúng tệp mẫu của đơn vị mình hoặc sửa lại tiêu đề.',
      'title-file-name':
        'Tiêu đề ghi {first}, còn tên tệp “{file}” ghi {second}. Đề nghị xem lại cho thống nhất.',
      'metadata-file-name':
        'Dữ liệu của mẫu ghi {first}, còn tên tệp “{file}” ghi {second}. Đề nghị xem lại cho thống nhất.',
    },
  },
  'communes-several': {
    title: 'Tiêu đề có nhiều đơn vị',
    why: 'Mỗi phụ lục là của một đơn vị; nhiều tên thì không biết số liệu là của đơn vị nào.',
    messages: {
      several:
        'Tiêu đề (ô {cell}) nêu nhiều đơn vị: {communes}. Đề nghị chỉ ghi tên đơn vị báo cáo.',
    },
  },
  'period-missing': {
    title: 'Chưa rõ kỳ báo cáo',
    why: 'Không biết kỳ báo cáo thì không so sánh và tổng hợp theo kỳ được.',
    messages: {
      missing:
        'Phụ lục chưa ghi kỳ báo cáo. Đề nghị ghi rõ ở phần tiêu đề (ô {cell}), ví dụ: “quý II năm 2026”.',
    },
  },
  'period-contradiction': {
    title: 'Kỳ báo cáo không thống nhất',
    why: 'Hai kỳ khác nhau trong một bài nộp có thể làm số liệu bị tính cho nhầm kỳ.',
    messages: {
      'title-metadata':
        'Tiêu đề ghi kỳ báo cáo {first}, còn dữ liệu của mẫu ghi {second} (tệp “{file}”). Đề nghị dùng đúng tệp mẫu của kỳ này hoặc sửa lại tiêu đề.',
      'title-file-name':
        'Tiêu đề ghi kỳ báo cáo {first}, còn tên tệp “{file}” ghi {second}. Đề nghị xem lại cho thống nhất.',
      'metadata-file-name':
        'Dữ liệu của mẫu ghi kỳ báo cáo {first}, còn tên tệp “{file}” ghi {second}. Đề nghị xem lại cho thống nhất.',
    },
  },
  'report-number-missing': {
    title: 'Chưa ghi số, ngày của báo cáo',
    why: 'Phụ lục kèm theo một báo cáo; số và ngày cho biết là báo cáo nào.',
    messages: {
      line: 'Dưới tiêu đề (ô {cell}) chưa có dòng “(Kèm theo Báo cáo số … ngày … của UBND …)”. Đề nghị bổ sung.',
      'number-and-date':
        'Dòng “Kèm theo Báo cáo” (ô {cell}) chưa ghi rõ số và ngày. Đề nghị bổ sung sau khi báo cáo được phát hành.',
      number:
        'Dòng “Kèm theo Báo cáo” (ô {cell}) chưa ghi rõ số báo cáo. Đề nghị bổ sung, ví dụ: 314/BC-UBND.',
      date: 'Dòng “Kèm theo Báo cáo” (ô {cell}) chưa ghi đủ ngày, tháng, năm. Đề nghị bổ sung.',
    },
  },
  'report-symbol-malformed': {
    title: 'Ký hiệu báo cáo viết ngược',
    why: 'Ký hiệu văn bản ghi tên loại trước, tên cơ quan sau: 314/BC-UBND.',
    messages: {
      reversed:
        'Ký hiệu báo cáo ở ô {cell} ghi “{symbol}”; theo thể thức thì tên loại đứng trước: “{right}”. Đề nghị sửa lại.',
      'put-in-order': 'Đổi thành “{right}”',
    },
  },
  'template-version': {
    title: 'Mẫu phụ lục khác phiên bản',
    why: 'Phiên bản khác có thể có dòng hoặc câu chữ khác.',
    messages: {
      older:
        'Phụ lục làm theo mẫu phiên bản {stated}, cũ hơn phiên bản {current} đang dùng. Đề nghị tải mẫu mới và chuyển số liệu sang.',
      newer:
        'Phụ lục làm theo mẫu phiên bản {stated}, mới hơn phiên bản {current} mà chương trình đang dùng. Đề nghị cập nhật chương trình hoặc hỏi lại nơi phát hành mẫu.',
    },
  },
};
