/** Evidence of simulated submissions: lists as long as the count, ratios that hold. */

interface Series {
  readonly words: string;
  readonly symbol: string;
}

const DIRECTIVES: readonly Series[] = [
  { words: 'Công văn', symbol: 'UBND-VHXH' },
  { words: 'Quyết định', symbol: 'QĐ-UBND' },
  { words: 'Hướng dẫn', symbol: 'HD-UBND' },
];
const PLANS: readonly Series[] = [{ words: 'Kế hoạch', symbol: 'KH-UBND' }];
const INVITATIONS: readonly Series[] = [{ words: 'Giấy mời', symbol: 'GM-UBND' }];

/**
 * Numbers rise with the dates within each series, from July to November 2025, and differ from
 * commune to commune.
 */
function documents(series: readonly Series[], count: number, commune: string): string {
  const code = Number(commune);
  return Array.from({ length: count }, (_, index) => {
    const { words, symbol } = series[index % series.length] ?? { words: '', symbol: '' };
    const number = 3 + (code % 61) + index * (7 + (code % 9));
    const month = 7 + Math.floor((index * 5) / Math.max(count, 1));
    const day = 1 + (code % 5) + ((index * 3) % 24);
    return `- ${words} số ${String(number)}/${symbol} ngày ${String(day).padStart(2, '0')}/${String(month)}/2025`;
  }).join('\n');
}

function named(what: string, names: readonly string[], count: number): string {
  return names
    .slice(0, count)
    .map((name) => `- ${what} ${name}`)
    .join('\n');
}

const TRAINING = [
  'kỹ năng số cho công chức',
  'sử dụng trí tuệ nhân tạo trong công việc',
  'an toàn thông tin',
  'xử lý hồ sơ trên môi trường mạng',
  'chữ ký số',
  'nền tảng học trực tuyến',
];
const CLASSES = Array.from(
  { length: 12 },
  (_, index) => `kỹ năng số tại thôn ${String(index + 1)}`,
);
const MODELS = [
  'Tổ công nghệ số đi từng ngõ, gõ từng nhà',
  'Chợ không dùng tiền mặt',
  'Ngày thứ bảy hỗ trợ dịch vụ công',
  'Gia đình số',
  'Trường học lan tỏa kỹ năng số',
  'Nhà văn hóa số',
];

/**
 * The evidence of row `indicator` for a result; text that counts nothing where no list is due.
 * @param commune its code
 */
export function simulatedEvidence(
  indicator: string,
  result: string | number,
  commune: string,
): string {
  const count = Number(String(result).replace(/\./g, ''));
  if (String(result) === '' || Number.isNaN(count)) return 'Đang tổng hợp số liệu.';
  switch (indicator) {
    case '1':
      return documents(DIRECTIVES, count, commune);
    case '2':
      return documents(PLANS, count, commune);
    case '3':
      return documents(INVITATIONS, count, commune);
    case '4':
      return 'Đăng trên trang thông tin điện tử và trang mạng xã hội của đơn vị.';
    case '5':
      return 'Lồng ghép trong sinh hoạt chi bộ, họp thôn, sinh hoạt đoàn thể.';
    case '6':
      return named('Lớp', TRAINING, count);
    case '10':
      return named('Lớp', CLASSES, count);
    case '11':
      return 'Theo sổ theo dõi của các tổ công nghệ số cộng đồng.';
    case '15':
    case '16':
      return count === 0 ? 'Chưa có mô hình được đề xuất.' : named('Mô hình', MODELS, count);
    default:
      return 'Theo danh sách lưu tại đơn vị.';
  }
}
