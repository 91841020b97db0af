/**
 * The two legacy encodings of Vietnamese, as their bytes look when read as Latin-1.
 *
 * TCVN3 (ABC fonts, TCVN 5712:1993, VN3): one byte a letter. Its fonts for capitals (names ending
 * in H) hold capital shapes at the same codes, so only seven capitals have codes of their own.
 * VNI-Windows: a base letter and a byte for its marks; ơ, ư, đ and the letters of i, and ỵ are one
 * byte.
 */

export const TCVN3: ReadonlyMap<string, string> = table(
  'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢£¤¥¦§',
  'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ',
);

/** One byte a letter. */
export const VNI_SINGLES: ReadonlyMap<string, string> = table(
  'ìíæóòîôöñÌÍÆÓÒÎÔÖÑ',
  'ìíỉĩịỵơưđÌÍỈĨỊỴƠƯĐ',
);

/** Base letter (as VNI writes it) and the byte of its marks. */
export const VNI_PAIRS: ReadonlyMap<string, string> = new Map(
  [
    pairsOf('a', 'øùûõïêéèúüëâáàåãä', 'àáảãạăắằẳẵặâấầẩẫậ'),
    pairsOf('e', 'øùûõïâáàåãä', 'èéẻẽẹêếềểễệ'),
    pairsOf('o', 'øùûõïâáàåãä', 'òóỏõọôốồổỗộ'),
    pairsOf('ô', 'øùûõï', 'ờớởỡợ'),
    pairsOf('u', 'øùûõï', 'ùúủũụ'),
    pairsOf('ö', 'øùûõï', 'ừứửữự'),
    pairsOf('y', 'øùûõ', 'ỳýỷỹ'),
  ].flat(),
);

function table(written: string, meant: string): Map<string, string> {
  const letters = Array.from(meant);
  return new Map(Array.from(written, (byte, index) => [byte, letters[index] ?? byte]));
}

/** Each in small letters, in capitals, and a capital with the byte in its small form. */
function pairsOf(base: string, marks: string, meant: string): [string, string][] {
  return [...table(marks, meant)].flatMap(([mark, letter]): [string, string][] => [
    [base + mark, letter],
    [base.toUpperCase() + mark.toUpperCase(), letter.toUpperCase()],
    [base.toUpperCase() + mark, letter.toUpperCase()],
  ]);
}
