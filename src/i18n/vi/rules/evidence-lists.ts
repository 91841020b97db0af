import type { RuleWords } from '../../rule-words';

export const listsWords: Readonly<Record<string, RuleWords>> = {
  'list-length': {
    title: 'Danh sách không khớp với số lượng',
    why: 'Ở dòng có danh sách kèm theo, số lượng ghi ở kết quả là số mục của danh sách.',
    looks: 'Số mục, số văn bản kê ở cột minh chứng, so với số lượng ghi ở kết quả.',
    mend: 'Kê mỗi mục một dòng; bổ sung mục còn thiếu hoặc sửa số lượng. Danh sách chưa hết thì thêm dấu “...” ở cuối.',
    messages: {
      other:
        'Dòng {row} ghi {stated} {unit}, còn danh sách ở ô {cell} đếm được {counted}. Đề nghị bổ sung danh sách hoặc sửa số lượng cho khớp.',
      'other-nested':
        'Dòng {row} ghi {stated} {unit}, còn danh sách ở ô {cell} chưa rõ cách đếm: tính từng mục nhỏ thì được {counted}, chỉ tính mục lớn thì được {items}. Đề nghị kê mỗi {unit} một dòng cho khớp.',
    },
  },
  'names-more': {
    title: 'Số tên nêu ra nhiều hơn số lượng',
    why: 'Khi tổng hợp, mỗi tên được tính một lần, nên số tên nêu ra nhiều hơn số lượng thì số của tỉnh sẽ lệch.',
    looks: 'Các tên nêu ở minh chứng của dòng đếm nền tảng, so với số lượng ghi ở kết quả.',
    mend: 'Đếm lại các tên, mỗi tên một lần, rồi sửa số lượng hoặc bỏ tên ghi thừa.',
    messages: {
      more: 'Dòng {row} ghi {stated} {unit}, còn minh chứng (ô {cell}) nêu {named} tên: {names}. Đề nghị đếm lại và sửa số lượng hoặc danh sách cho khớp.',
    },
  },
  'announced-count': {
    title: 'Số nêu ở đầu danh sách không khớp',
    why: 'Câu dẫn nêu bao nhiêu mục thì bên dưới cần kê đủ bấy nhiêu.',
    looks: 'Câu dẫn dạng “3 mô hình:” và số mục kê ngay bên dưới.',
    mend: 'Bổ sung mục còn thiếu hoặc sửa số ở câu dẫn.',
    messages: {
      other:
        'Minh chứng dòng {row} (ô {cell}) ghi “{text}:” nhưng bên dưới kê {listed} mục. Đề nghị bổ sung mục còn thiếu hoặc sửa số.',
    },
  },
  'same-line-twice': {
    title: 'Một dòng ghi hai lần',
    why: 'Dòng chép lặp dễ làm đếm thừa.',
    looks: 'Các gạch đầu dòng giống hệt nhau trong một ô minh chứng.',
    mend: 'Bỏ dòng lặp rồi đếm lại; nếu là hai việc khác nhau thì ghi thêm thời gian, địa điểm.',
    messages: {
      again:
        'Minh chứng dòng {row} (ô {cell}) ghi lặp lại: {lines}. Đề nghị bỏ dòng lặp và xem lại số lượng.',
    },
  },
  'item-numbers': {
    title: 'Số thứ tự trong danh sách không liền nhau',
    why: 'Số thứ tự bị nhảy hoặc lặp có thể do sót mục hoặc chép thừa.',
    looks: 'Các mục đánh số 1, 2, 3… trong một ô minh chứng.',
    mend: 'Xem có sót hoặc lặp mục nào không rồi đánh lại số thứ tự.',
    messages: {
      skips:
        'Minh chứng dòng {row} (ô {cell}): sau mục số {before} là mục số {number}. Đề nghị kiểm tra có sót mục nào không và đánh lại số.',
      repeats:
        'Minh chứng dòng {row} (ô {cell}) có mục số {number} hai lần hoặc đánh số lùi. Đề nghị kiểm tra có mục nào lặp không và đánh lại số.',
    },
  },
  'evidence-missing': {
    title: 'Chưa có minh chứng',
    why: 'Kết quả được đánh giá dựa trên số liệu và minh chứng.',
    looks: 'Cột minh chứng của các dòng có kết quả lớn hơn 0 hoặc ghi “Có”.',
    mend: 'Ghi văn bản, danh sách hoặc nguồn số liệu; nếu chưa thực hiện thì sửa kết quả.',
    messages: {
      blank:
        'Dòng {row} ghi kết quả “{result}” nhưng cột “{column}” (ô {cell}) còn để trống. Đề nghị bổ sung.',
      absent:
        'Dòng {row} ghi kết quả “{result}”, còn minh chứng (ô {cell}) ghi “{text}”. Đề nghị xem lại: nếu có thì bổ sung minh chứng, nếu chưa có thì sửa kết quả.',
    },
  },
  'denied-by-evidence': {
    title: 'Minh chứng ghi là chưa có',
    why: 'Kết quả và minh chứng phải nói cùng một điều.',
    looks: 'Những câu như “chưa tổ chức được lớp nào” ở dòng có số lượng lớn hơn 0.',
    mend: 'Sửa kết quả, hoặc ghi rõ số đã thực hiện; nếu là lồng ghép thì ghi lồng ghép vào đâu, tính bao nhiêu.',
    messages: {
      denied:
        'Dòng {row} ghi {stated} {unit}, còn minh chứng (ô {cell}) ghi “{text}”. Đề nghị sửa kết quả hoặc ghi rõ đã thực hiện bao nhiêu {unit}.',
    },
  },
  'zero-against-evidence': {
    title: 'Kết quả bằng 0 nhưng minh chứng có số liệu',
    why: 'Kết quả và minh chứng phải nói cùng một điều.',
    looks: 'Dòng ghi 0 hoặc “Không” mà minh chứng nêu số lượng hoặc văn bản của chính dòng đó.',
    mend: 'Sửa kết quả theo minh chứng, hoặc ghi rõ vì sao không tính.',
    messages: {
      given:
        'Dòng {row} ghi kết quả “{result}”, còn minh chứng (ô {cell}) ghi “{text}”. Đề nghị sửa kết quả hoặc ghi rõ vì sao không tính.',
    },
  },
  'place-unknown': {
    title: 'Tên xã, phường không có trong tỉnh',
    why: 'Ghi đúng tên thì số liệu mới được tính cho đúng đơn vị.',
    looks: 'Tên viết hoa ngay sau chữ “xã”, “phường”, “đặc khu” trong minh chứng.',
    mend: 'Sửa tên cho đúng; nơi thuộc tỉnh khác thì ghi thêm tên tỉnh.',
    messages: {
      near: 'Minh chứng dòng {row} (ô {cell}) nhắc đến “{name}”, trong tỉnh không có đơn vị tên này; tên gần giống: {near}. Đề nghị kiểm tra lại tên.',
      unknown:
        'Minh chứng dòng {row} (ô {cell}) nhắc đến “{name}”, trong tỉnh không có xã, phường, đặc khu tên này. Đề nghị kiểm tra lại; nếu ở tỉnh khác thì ghi thêm tên tỉnh.',
      'write-name': 'Đổi “{name}” thành “{right}”',
    },
  },
};
