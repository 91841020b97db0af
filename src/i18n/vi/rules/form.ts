import type { RuleWords } from '../../rule-words';

export const formWords: Readonly<Record<string, RuleWords>> = {
  'row-missing': {
    title: 'Thiếu dòng của mẫu',
    why: 'Mỗi chỉ số của mẫu phải có một dòng, để số liệu của xã không bị sót khi tổng hợp.',
    looks: 'Các dòng của phụ lục, so với các dòng của mẫu.',
    mend: 'Chép lại dòng còn thiếu từ mẫu rồi ghi kết quả; nếu thực tế không có thì ghi 0 (dòng Có/Không thì ghi “Không”).',
    messages: {
      missing:
        'Bảng chưa có dòng {row}: {wording}. Đề nghị thêm lại dòng này theo mẫu và ghi kết quả.',
    },
  },
  'row-unknown': {
    title: 'Dòng không có trong mẫu',
    why: 'Dòng ngoài mẫu không được tổng hợp; số liệu ghi ở đó có thể bị bỏ sót.',
    looks: 'Các dòng không khớp với dòng nào của mẫu.',
    mend: 'Nếu là chỉ số của mẫu thì sửa lại câu chữ theo mẫu; nếu là nội dung thêm thì chuyển vào báo cáo.',
    messages: {
      unknown:
        'Dòng ở ô {cell} không có trong mẫu: {text}; dòng này không được tổng hợp. Đề nghị chuyển số liệu về đúng dòng của mẫu, hoặc bỏ dòng này.',
    },
  },
  'row-out-of-order': {
    title: 'Dòng không đúng thứ tự',
    why: 'Số liệu vẫn đọc được, nhưng giữ thứ tự của mẫu thì dễ đối chiếu hơn.',
    looks: 'Thứ tự các dòng, so với mẫu.',
    mend: 'Chuyển dòng về đúng thứ tự của mẫu.',
    messages: {
      'out-of-order':
        'Dòng {row} (ô {cell}) không đứng đúng thứ tự của mẫu. Số liệu vẫn được đọc; đề nghị xếp lại theo mẫu.',
    },
  },
  'wording-changed': {
    title: 'Câu chữ của chỉ số khác mẫu',
    why: 'Câu chữ khác đi thì nội dung được đếm có thể cũng khác đi.',
    looks: 'Câu chữ ở cột nội dung, so với mẫu; dấu ngoặc kép và chữ hoa khác nhau thì không sao.',
    mend: 'Chép lại câu chữ của mẫu, rồi xem số liệu có đúng nội dung đó không.',
    messages: {
      changed:
        'Nội dung dòng {row} khác với mẫu. Ô {cell} ghi: {text}; mẫu ghi: {wording}. Đề nghị ghi lại đúng câu chữ của mẫu.',
    },
  },
  'number-changed': {
    title: 'Số thứ tự khác mẫu',
    why: 'Bảng tính hay đổi 2.10 thành 2,1; dòng vẫn được nhận ra theo nội dung.',
    looks: 'Số thứ tự ở cột đầu, so với mẫu.',
    mend: 'Định dạng ô là văn bản (Text) rồi ghi lại số thứ tự theo mẫu, để bảng tính không tự đổi.',
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
    looks: 'Tiêu đề các cột của bảng, so với mẫu.',
    mend: 'Thêm lại cột theo mẫu, hoặc chuyển số liệu sang tệp mẫu mới.',
    messages: {
      missing: 'Bảng chưa có cột “{column}”. Đề nghị thêm lại cột này theo mẫu.',
    },
  },
  'column-extra': {
    title: 'Cột không có trong mẫu',
    why: 'Cột ngoài mẫu không được đọc; số liệu ghi ở đó có thể bị bỏ sót.',
    looks: 'Các cột có tiêu đề mà mẫu không có.',
    mend: 'Nếu cột có số liệu cần báo cáo thì chuyển về cột của mẫu; nếu không thì có thể để nguyên.',
    messages: {
      extra:
        'Cột “{text}” (ô {cell}) không có trong mẫu nên không được đọc. Nếu cột này có số liệu cần báo cáo, đề nghị chuyển về cột của mẫu.',
    },
  },
  'result-in-other-column': {
    title: 'Kết quả ghi ở cột khác',
    why: 'Kết quả ghi ngoài cột kết quả dễ bị đọc nhầm hoặc bỏ sót.',
    looks: 'Cột chứa kết quả của các dòng.',
    mend: 'Chuyển kết quả về cột kết quả của mẫu.',
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
    looks: 'Các dòng cùng một chỉ số.',
    mend: 'Giữ một dòng đúng, xóa dòng kia.',
    messages: {
      twice:
        'Dòng {row} có hai lần, ở ô {first} và ô {cell}. Đề nghị chỉ giữ một dòng với số liệu đúng.',
    },
  },
  'commune-missing': {
    title: 'Chưa rõ đơn vị báo cáo',
    why: 'Chưa biết phụ lục của đơn vị nào thì chưa tổng hợp được.',
    looks: 'Tên đơn vị ở tiêu đề, dòng “Kèm theo Báo cáo …”, thông tin lưu trong tệp và tên tệp.',
    mend: 'Ghi tên xã, phường, đặc khu vào dòng “Kèm theo Báo cáo …”, ngay dưới tiêu đề.',
    messages: {
      missing:
        'Phụ lục chưa ghi tên xã, phường, đặc khu. Đề nghị ghi rõ ở phần tiêu đề (ô {cell}), ví dụ: “của UBND xã Thuận An”.',
      'file-name-only':
        'Phần tiêu đề chưa ghi tên đơn vị; đang hiểu là {commune} theo tên tệp “{file}”. Đề nghị ghi rõ tên đơn vị ở phần tiêu đề (ô {cell}).',
    },
  },
  'commune-contradiction': {
    title: 'Tên đơn vị không thống nhất',
    why: 'Hai tên khác nhau trong một bài nộp có thể làm số liệu bị tính nhầm cho đơn vị khác.',
    looks: 'Tên đơn vị ở tiêu đề, thông tin lưu trong tệp và tên tệp.',
    mend: 'Sửa tên ở tiêu đề hoặc tên tệp cho đúng; nếu dùng lại tệp của đơn vị khác thì lập lại phụ lục từ mẫu mới.',
    messages: {
      'title-metadata':
        'Tiêu đề ghi {first}, còn thông tin lưu sẵn trong tệp “{file}” ghi {second}. Đề nghị sửa lại tiêu đề, hoặc dùng đúng tệp mẫu của đơn vị mình.',
      'title-file-name':
        'Tiêu đề ghi {first}, còn tên tệp “{file}” ghi {second}. Đề nghị xem lại cho thống nhất.',
      'metadata-file-name':
        'Thông tin lưu sẵn trong tệp ghi {first}, còn tên tệp “{file}” ghi {second}. Đề nghị xem lại cho thống nhất.',
    },
  },
  'communes-several': {
    title: 'Tiêu đề có nhiều đơn vị',
    why: 'Mỗi phụ lục là của một đơn vị; nhiều tên thì không biết số liệu là của đơn vị nào.',
    looks: 'Các tên đơn vị trong tiêu đề.',
    mend: 'Chỉ để tên đơn vị báo cáo trong tiêu đề.',
    messages: {
      several:
        'Tiêu đề (ô {cell}) nêu nhiều đơn vị: {communes}. Đề nghị chỉ ghi tên đơn vị báo cáo.',
    },
  },
  'period-missing': {
    title: 'Chưa rõ kỳ báo cáo',
    why: 'Chưa biết kỳ báo cáo thì chưa so sánh và tổng hợp theo kỳ được.',
    looks: 'Kỳ báo cáo ở tiêu đề, thông tin lưu trong tệp và tên tệp.',
    mend: 'Ghi kỳ báo cáo vào tiêu đề, ví dụ: QUÝ II NĂM 2026.',
    messages: {
      missing:
        'Phụ lục chưa ghi kỳ báo cáo. Đề nghị ghi rõ ở phần tiêu đề (ô {cell}), ví dụ: “quý II năm 2026”.',
    },
  },
  'period-contradiction': {
    title: 'Kỳ báo cáo không thống nhất',
    why: 'Hai kỳ khác nhau trong một bài nộp có thể làm số liệu bị tính nhầm cho kỳ khác.',
    looks: 'Kỳ báo cáo ở tiêu đề, thông tin lưu trong tệp và tên tệp.',
    mend: 'Sửa kỳ báo cáo ở tiêu đề hoặc tên tệp cho đúng; nếu dùng lại tệp của kỳ trước thì lập lại phụ lục từ mẫu mới.',
    messages: {
      'title-metadata':
        'Tiêu đề ghi kỳ báo cáo {first}, còn thông tin lưu sẵn trong tệp “{file}” ghi {second}. Đề nghị sửa lại tiêu đề, hoặc dùng đúng tệp mẫu của kỳ này.',
      'title-file-name':
        'Tiêu đề ghi kỳ báo cáo {first}, còn tên tệp “{file}” ghi {second}. Đề nghị xem lại cho thống nhất.',
      'metadata-file-name':
        'Thông tin lưu sẵn trong tệp ghi kỳ báo cáo {first}, còn tên tệp “{file}” ghi {second}. Đề nghị xem lại cho thống nhất.',
    },
  },
  'report-number-missing': {
    title: 'Chưa ghi số, ngày của báo cáo',
    why: 'Phụ lục kèm theo một báo cáo; số và ngày cho biết là báo cáo nào.',
    looks: 'Dòng “Kèm theo Báo cáo số … ngày …”.',
    mend: 'Ghi số và ngày của báo cáo khi phát hành.',
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
    title: 'Ký hiệu báo cáo chưa đúng thứ tự',
    why: 'Ký hiệu văn bản ghi tên loại trước, tên cơ quan sau: 314/BC-UBND.',
    looks: 'Ký hiệu ở dòng “Kèm theo Báo cáo số …”.',
    mend: 'Viết ký hiệu theo thứ tự loại văn bản – cơ quan: BC-UBND.',
    messages: {
      reversed:
        'Ký hiệu báo cáo ở ô {cell} ghi “{symbol}”; theo thể thức thì tên loại đứng trước, tên cơ quan đứng sau. Đề nghị sửa lại thành “{right}”.',
      'put-in-order': 'Đổi thành “{right}”',
    },
  },
  'template-version': {
    title: 'Mẫu phụ lục khác phiên bản',
    why: 'Phiên bản khác có thể có dòng hoặc câu chữ khác.',
    looks: 'Phiên bản của mẫu ghi trong tệp.',
    mend: 'Mẫu cũ hơn thì lập lại từ mẫu đang dùng và chép kết quả sang (nếu nội dung mẫu không đổi thì có thể nêu lý do); mẫu mới hơn thì cập nhật chương trình.',
    messages: {
      older:
        'Phụ lục làm theo mẫu phiên bản {stated}, cũ hơn phiên bản {current} đang dùng. Đề nghị lập lại phụ lục từ mẫu đang dùng.',
      newer:
        'Phụ lục làm theo mẫu phiên bản {stated}, mới hơn phiên bản {current} mà chương trình đang dùng. Đề nghị cập nhật chương trình hoặc hỏi lại nơi phát hành mẫu.',
    },
  },
  'column-renamed': {
    title: 'Tên cột khác mẫu',
    why: 'Tên cột khác mẫu thì chương trình không biết cột đó ghi gì nên không đọc.',
    looks: 'Tiêu đề các cột, khi thiếu đúng một cột của mẫu và có đúng một cột lạ.',
    mend: 'Ghi lại tên cột theo mẫu; nếu là hai cột khác nhau thì thêm lại cột còn thiếu.',
    messages: {
      renamed:
        'Cột “{text}” (ô {cell}) không có trong mẫu, còn bảng chưa có cột “{column}”. Nếu đây là cùng một cột, đề nghị ghi lại tên cột là “{column}”.',
      'write-header': 'Đổi tên cột thành “{to}”',
    },
  },
  'column-out-of-order': {
    title: 'Các cột không đúng thứ tự',
    why: 'Số liệu vẫn đọc được theo tên cột, nhưng giữ thứ tự của mẫu thì dễ đối chiếu hơn.',
    looks: 'Thứ tự các cột, so với mẫu.',
    mend: 'Chuyển các cột về đúng thứ tự của mẫu.',
    messages: {
      order:
        'Thứ tự các cột (từ ô {cell}) khác với mẫu. Bảng đang xếp: {columns}. Mẫu xếp: {right}. Số liệu vẫn được đọc; đề nghị xếp lại theo mẫu.',
    },
  },
  'periods-several': {
    title: 'Tiêu đề có nhiều kỳ báo cáo',
    why: 'Mỗi phụ lục là của một kỳ; nhiều kỳ thì không biết số liệu là của kỳ nào.',
    looks: 'Các kỳ báo cáo nêu trong tiêu đề; quý nằm trong năm thì không sao.',
    mend: 'Chỉ để kỳ báo cáo của số liệu trong tiêu đề.',
    messages: {
      several:
        'Tiêu đề (ô {cell}) nêu nhiều kỳ: {periods}. Đề nghị chỉ ghi kỳ báo cáo của số liệu.',
    },
  },
  'report-before-period': {
    title: 'Báo cáo ghi ngày trước kỳ báo cáo',
    why: 'Báo cáo lập trước khi kỳ bắt đầu thì chưa thể có số liệu của kỳ đó; ngày hoặc kỳ có thể ghi nhầm.',
    looks: 'Ngày của báo cáo ở tiêu đề, so với ngày đầu của kỳ báo cáo.',
    mend: 'Sửa lại ngày của báo cáo hoặc kỳ báo cáo ở tiêu đề.',
    messages: {
      before:
        'Báo cáo ghi ngày {date} (ô {cell}), trước khi {period} bắt đầu ({from}). Đề nghị kiểm tra lại ngày báo cáo hoặc kỳ báo cáo.',
    },
  },
  'report-symbol-type': {
    title: 'Ký hiệu không phải của báo cáo',
    why: 'Dòng “Kèm theo Báo cáo số …” phải nêu đúng văn bản mà phụ lục kèm theo.',
    looks: 'Ký hiệu ở dòng “Kèm theo Báo cáo số …”.',
    mend: 'Ghi lại số, ký hiệu của báo cáo; nếu phụ lục kèm theo loại văn bản khác thì sửa chữ “Báo cáo” cho đúng.',
    messages: {
      other:
        'Dòng “Kèm theo Báo cáo” (ô {cell}) ghi ký hiệu “{symbol}”, là ký hiệu của loại văn bản khác ({type}), không phải báo cáo (BC). Đề nghị ghi lại số, ký hiệu của báo cáo.',
    },
  },
};
