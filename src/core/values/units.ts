/** Units written after a number, and words that multiply it. */
import { fold } from '../text/fold';
import { spelling, wordsAfter } from './words';

/**
 * Units and counted nouns of the two forms and of the evidence in them. A unit here that is not
 * the indicator's own contradicts it; words that are not here are only passed over, so nothing
 * stands here that merely lengthens another unit (`người dân`, `bài viết`).
 */
const UNITS: ReadonlySet<string> = new Set(
  [
    ...['người', 'lượt', 'lượt người', 'hộ', 'học viên', 'học sinh', 'sinh viên', 'cán bộ'],
    ...['công chức', 'viên chức', 'công nhân', 'người lao động', 'giáo viên', 'đồng chí'],
    ...['đoàn viên', 'hội viên', 'thành viên', 'đại biểu'],
    ...['lớp', 'khóa', 'buổi', 'cuộc', 'hội nghị', 'đợt', 'lần', 'lượt truy cập'],
    ...['văn bản', 'kế hoạch', 'tin', 'bài', 'phóng sự', 'chuyên mục', 'video', 'tài liệu'],
    ...['tờ rơi', 'băng rôn', 'thôn', 'bon', 'buôn', 'xã', 'phường', 'tổ', 'tổ dân phố', 'khu phố'],
    ...['trường', 'điểm', 'doanh nghiệp', 'hợp tác xã', 'cơ quan', 'đơn vị'],
    ...['mô hình', 'sáng kiến', 'nền tảng', 'chương trình', 'hồ sơ', 'tài khoản', 'giao dịch'],
    ...['đồng', 'thiết bị', 'máy tính'],
  ].map(fold),
);
const LONGEST = 4;
const PERCENT = 'phan tram';
const SYMBOL = /[^\S\n]*([%‰])/y;

const MAGNITUDES = new Map<string, number>([
  ...(['chục', 'chuc'] as const).map((word) => [word, 10] as const),
  ['trăm', 100],
  ...(['nghìn', 'ngàn', 'nghin'] as const).map((word) => [word, 1_000] as const),
  ['vạn', 10_000],
  ...(['triệu', 'trieu'] as const).map((word) => [word, 1_000_000] as const),
  ...(['tỷ', 'tỉ'] as const).map((word) => [word, 1_000_000_000] as const),
]);

export interface UnitInText {
  /** Folded; `%` for a percent sign and for `phần trăm`. */
  readonly unit: string;
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The unit that begins at `at` but for spaces: the longest known here or among `own` (folded). */
export function unitAt(text: string, at: number, own?: ReadonlySet<string>): UnitInText | null {
  SYMBOL.lastIndex = at;
  const symbol = SYMBOL.exec(text)?.[1];
  if (symbol) {
    const end = SYMBOL.lastIndex;
    return { unit: symbol, text: symbol, start: end - 1, end };
  }
  const words = wordsAfter(text, at, LONGEST);
  const first = words[0];
  if (!first) return null;
  const folded = fold(words.map((word) => word.text).join(' ')).split(' ');
  for (let length = words.length; length > 0; length -= 1) {
    const name = folded.slice(0, length).join(' ');
    const end = words[length - 1]?.end ?? first.end;
    const unit = name === PERCENT ? '%' : name;
    if (unit === '%' || UNITS.has(name) || own?.has(name)) {
      return { unit, text: text.slice(first.start, end), start: first.start, end };
    }
  }
  return null;
}

/** `nghìn`, `triệu`, a `k` that touches the number: what the number is multiplied by, else 1. */
export function magnitudeAt(
  text: string,
  at: number,
): { readonly factor: number; readonly end: number } {
  const [word, next] = wordsAfter(text, at, 2);
  const none = { factor: 1, end: at };
  if (!word) return none;
  const written = spelling(word.text);
  if (written === 'k' && word.start === at) return { factor: 1_000, end: word.end };
  const rate = next !== undefined && spelling(next.text) === 'lệ'; // tỷ lệ is a rate, not 10⁹
  const factor = rate ? undefined : MAGNITUDES.get(written);
  return factor === undefined ? none : { factor, end: word.end };
}
