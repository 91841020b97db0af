/** Comparing how Vietnamese words are spelt, wherever the tone mark was put. */
import { normalize } from './fold';

/** Grave, acute, hook above, tilde, dot below. */
const TONES = /[\u0300\u0301\u0309\u0303\u0323]/g;
const STROKE = '\u0335';

/**
 * A word as its letters in lower case, each followed by its mark, and the tone last: `hòa` and
 * `hoà`, `Thủy` and `THUỶ` are spelt alike, `Đình` and `Đinh` are not. Apostrophes are left out.
 */
export function spelling(word: string): string {
  const letters = normalize(word)
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('đ', 'd' + STROKE)
    .replaceAll("'", '');
  const tones = letters.match(TONES);
  return tones ? letters.replace(TONES, '') + tones.join('') : letters;
}

/** True when `written` is `spelt` with some, all or none of its marks left out: `Đăk`, `Dak` for `Đắk`. */
export function lacksMarksOnly(written: string, spelt: string): boolean {
  let at = 0;
  for (let index = 0; index < spelt.length && at < written.length; index += 1) {
    if (spelt[index] === written[at]) at += 1;
  }
  return at === written.length;
}
