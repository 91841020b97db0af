/** Text as a cell can hold it. */

/** The most UTF-16 units a cell or a note holds. */
export const CELL_TEXT_LIMIT = 32_767;
/** The most a validation's message or a page footer holds. */
export const SHORT_TEXT_LIMIT = 255;

const NEEDS_CLEANING = /\0|\p{Cs}/u;

/**
 * The text a cell will show: halves of surrogate pairs become U+FFFD, NUL goes, and what is
 * beyond `limit` UTF-16 units is cut off, never within a character. Everything else stays.
 */
export function cleanText(text: string, limit = CELL_TEXT_LIMIT): string {
  const clean = NEEDS_CLEANING.test(text)
    ? text.replaceAll('\0', '').replace(/\p{Cs}/gu, '\uFFFD')
    : text;
  if (clean.length <= limit) return clean;
  const splitsPair = /[\uD800-\uDBFF]/.test(clean.charAt(limit - 1));
  return clean.slice(0, splitsPair ? limit - 1 : limit);
}
