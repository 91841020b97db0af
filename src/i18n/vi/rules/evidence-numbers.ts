import type { RuleWords } from '../../rule-words';

const TOTALS_WHY =
  'Các phần nêu trong minh chứng phải khớp với số tổng thì số liệu mới giải trình được.';

export const numbersWords: Readonly<Record<string, RuleWords>> = {
  'parts-above-total': {
    title: 'Các phần lớn hơn tổng',
    why: TOTALS_WHY,
    looks: 'Số của từng xã, đơn vị, nhóm nêu trong minh chứng, so với kết quả của dòng.',
    mend: 'Kiểm tra lại số của từng phần (dấu chấm, số không thừa) hoặc sửa kết quả.',
    messages: {
      one: 'Minh chứng dòng {row} (ô {cell}) ghi “{text}”: {amount} {unit}, nhiều hơn cả kết quả của dòng là {stated} {unit}. Đề nghị kiểm tra lại hai số này.',
      sum: 'Các phần nêu ở minh chứng dòng {row} (ô {cell}) cộng lại là {sum} = {total} {unit}, nhiều hơn kết quả {stated} {unit}. Đề nghị kiểm tra lại từng phần hoặc sửa kết quả.',
    },
  },
  'stated-total-not-sum': {
    title: 'Tổng cộng không bằng các phần',
    why: TOTALS_WHY,
    looks: 'Câu “Tổng cộng: …” trong minh chứng và các phần nêu cùng ô.',
    mend: 'Cộng lại các phần rồi sửa phần ghi sai hoặc sửa tổng.',
    messages: {
      other:
        'Minh chứng dòng {row} (ô {cell}) ghi tổng là {stated}, còn cộng các phần thì được {sum} = {total}, lệch {difference}. Đề nghị cộng lại và sửa cho khớp.',
    },
  },
  'parts-below-total': {
    title: 'Các phần chưa đủ tổng',
    why: 'Minh chứng cho biết đã kê đủ các phần, nên các phần phải cộng lại bằng kết quả.',
    looks:
      'Danh sách ghi là “gồm”, “chia ra”, “cụ thể” hoặc có tổng cộng, so với kết quả của dòng.',
    mend: 'Bổ sung phần còn thiếu; nếu chỉ nêu ví dụ thì thêm dấu “...” ở cuối.',
    messages: {
      below:
        'Minh chứng dòng {row} (ô {cell}) kê các phần cộng lại là {sum} = {total} {unit}, còn kết quả ghi {stated} {unit}, thiếu {difference}. Đề nghị bổ sung phần còn thiếu hoặc sửa kết quả; nếu chỉ nêu ví dụ thì thêm dấu “...” ở cuối.',
    },
  },
  'ratio-rate': {
    title: 'Tử số, mẫu số không ra tỷ lệ đã ghi',
    why: 'Tỷ lệ tính từ tử số chia mẫu số; làm tròn hoặc bỏ bớt số lẻ đều được.',
    looks: 'Các cặp n/N ở kết quả và minh chứng, cùng tỷ lệ ghi kèm.',
    mend: 'Tính lại n chia N; sửa tử số, mẫu số hoặc tỷ lệ.',
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
    looks: 'Dòng đếm người mà minh chứng có đúng một cặp n/N của cả xã.',
    mend: 'Sửa kết quả theo tử số, hoặc ghi rõ kết quả còn gồm những ai.',
    messages: {
      other:
        'Dòng {row} (ô {cell}) ghi {stated} {unit}, còn minh chứng (ô {evidenceCell}) ghi “{text}”, tử số là {numerator}. Đề nghị sửa cho khớp, hoặc ghi rõ {stated} {unit} gồm những ai.',
    },
  },
  'rate-without-numbers': {
    title: 'Tỷ lệ chưa có tử số và mẫu số',
    why: 'Có tử số và mẫu số thì mới tính được tỷ lệ chung của tỉnh.',
    looks: 'Các tỷ lệ ở kết quả và minh chứng không kèm tử số, mẫu số.',
    mend: 'Ghi thêm dạng n/N, ví dụ: 350/367 người. Ghi 100% bên cạnh số người đã có thì không cần thêm.',
    messages: {
      result:
        'Dòng {row} ghi tỷ lệ nhưng kết quả và minh chứng (ô {cell}) chưa nêu tử số, mẫu số. Đề nghị bổ sung dạng n/N, ví dụ: 350/367 người.',
      evidence:
        'Minh chứng dòng {row} (ô {cell}) ghi {rate} nhưng chưa nêu trên tổng số bao nhiêu. Đề nghị bổ sung dạng n/N, ví dụ: {count}/… {unit}.',
      'several-rows':
        'Các dòng {rows} ghi tỷ lệ nhưng chưa nêu tử số, mẫu số (từ ô {cell}). Đề nghị bổ sung vào minh chứng của từng dòng dạng n/N, ví dụ: 350/367 người.',
    },
  },
  'counts-other-unit': {
    title: 'Số người bằng đúng số hồ sơ, số lượt',
    why: 'Một người có thể nộp nhiều hồ sơ hoặc đến nhiều lượt, nên số hồ sơ, số lượt không phải là số người.',
    looks: 'Dòng đếm người mà kết quả bằng đúng số hồ sơ, lượt, hộ nêu ở minh chứng.',
    mend: 'Ghi số người, mỗi người tính một lần; nếu chỉ có số hồ sơ, số lượt thì nói rõ trong minh chứng và nêu lý do.',
    messages: {
      other:
        'Dòng {row} ghi {stated} {unit}, đúng bằng số {otherUnit} ở minh chứng (ô {cell}): {sum}. Đề nghị ghi số {unit}; một người có thể có nhiều {otherUnit}.',
    },
  },
};
