/** What a proposed text is, for every rule on values that proposes one. */
export const repairLabels: Readonly<Record<string, string>> = {
  'times-1000': 'Ghi {to} (số đang có nhân với 1.000)',
  'percent-of-fraction': 'Đổi “{from}” thành {to}',
  'date-to-ratio': 'Đổi “{from}” thành {to} (dạng văn bản)',
  zero: 'Ghi {to}, nếu thực tế không có',
  'other-reading': 'Đổi “{from}” thành {to}',
};
