/** Text in the fonts of before Unicode, pasted as it lies: found and shown, never converted. */
import { TCVN3, VNI_PAIRS, VNI_SINGLES } from './legacy-tables';
import { isSyllable } from './syllable';

export interface LegacyText {
  readonly encoding: 'tcvn3' | 'vni';
  /** The text as it was probably meant. Capitals of TCVN3 capital fonts come out small. */
  readonly preview: string;
}

/** Letters and signs of Latin-1, the soft hyphen (TCVN3's ư) included. */
const WORD = /[A-Za-z\u00a1-\u00ff]+/g;
const BEYOND_ASCII = /[\u00a1-\u00ff]/;
/** A true Vietnamese letter outside Latin-1: the text is Unicode already. */
const UNICODE_VIETNAMESE =
  /[\u0300-\u0323\u0102-\u0103\u0110-\u0111\u0128-\u0129\u0168-\u0169\u01a0-\u01b0\u1ea0-\u1ef9]/;

/** Within a word: a sign, or a capital after a small letter. No living spelling has these. */
const TCVN3_SIGN =
  /[A-Za-z][\u00a1-\u00bf\u00d7\u00f7]|[a-z][\u00c0-\u00de]|^[§®][A-Za-z\u00a1-\u00ff]{2}/;
/** A vowel with a second mark letter after it that no French, German or Vietnamese word has. */
const VNI_SIGN =
  /[aeouyôö][øûõ]|[aeo][äå]|[ae]â|a[êü]|[AEOUYÔÖ][ØÛÕ]|[AEO][ÄÅ]|[AE]Â|A[ÊÜ]|[uyôö][ùï]|[UYÔÖ][ÙÏ]/;

/** Of the words beyond ASCII, this share must be Vietnamese syllables once decoded. */
const SHARE = 0.8;
/** A single telling word must be this long: `N·m` is a unit, `Kh«ng` is not. */
const SINGLE_WORD = 4;

/**
 * The legacy encoding `text` seems to be in, or null. Held back on purpose: it wants signs inside
 * words that no living spelling has, and that nearly all its words read as Vietnamese once decoded;
 * Unicode Vietnamese, English, French and figures give null.
 */
export function detectLegacy(text: string): LegacyText | null {
  if (!BEYOND_ASCII.test(text)) return null;
  const composed = text.normalize('NFC');
  if (UNICODE_VIETNAMESE.test(composed)) return null;
  const written = (composed.match(WORD) ?? []).filter((word) => BEYOND_ASCII.test(word));
  if (isIn(written, TCVN3_SIGN, fromTcvn3))
    return { encoding: 'tcvn3', preview: fromTcvn3(composed) };
  if (isIn(written, VNI_SIGN, fromVni)) return { encoding: 'vni', preview: fromVni(composed) };
  return null;
}

function isIn(written: readonly string[], sign: RegExp, decode: (text: string) => string): boolean {
  const telling = written.filter((word) => sign.test(word) && isSyllable(decode(word)));
  const [first, ...more] = telling;
  if (first === undefined || (more.length === 0 && first.length < SINGLE_WORD)) return false;
  const read = written.filter((word) => isSyllable(decode(word)));
  return read.length >= SHARE * written.length;
}

function fromTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00fe]/g, (byte) => TCVN3.get(byte) ?? byte);
}

/** A vowel with its marks, or a letter of one byte. */
const VNI_LETTER =
  /[aeouyôö][àáâãäåèéêëïõøùúûü]|[AEOUYÔÖ][àáâãäåèéêëïõøùúûüÀÁÂÃÄÅÈÉÊËÏÕØÙÚÛÜ]|[À-ÿ]/g;

function fromVni(text: string): string {
  return text.replace(VNI_LETTER, (found) => {
    const whole = VNI_PAIRS.get(found);
    if (whole !== undefined) return whole;
    return Array.from(found, (byte) => VNI_SINGLES.get(byte) ?? byte).join('');
  });
}
