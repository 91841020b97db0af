/** Text as a workbook can hold it: limits of Excel, and the escapes of ISO/IEC 29500 (ST_Xstring). */

/** The most UTF-16 units a cell or a note holds. */
export const CELL_TEXT_LIMIT = 32_767;
/** The most a validation's message or a page footer holds. */
export const SHORT_TEXT_LIMIT = 255;

const NEEDS_CLEANING = /\0|\p{Cs}/u;
const NEEDS_ESCAPE = /_x|(?![\t\n\x7F-\x9F])\p{Cc}|[\uFFFE\uFFFF]/iu;
/**
 * What XML cannot hold, and the underscore of a text that would be taken for an escape; the
 * second form of the lookahead is a text that becomes one by the escape that follows it.
 */
const ESCAPED =
  /_(?=x[\dA-F]{4}(?:_|(?![\t\n\x7F-\x9F])\p{Cc}|[\uFFFE\uFFFF]))|(?![\t\n\x7F-\x9F])\p{Cc}|[\uFFFE\uFFFF]/giu;

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

/** `_xHHHH_` for what XML cannot hold, as Excel itself writes it, and for a text that looks so. */
function escapeText(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text;
  return text.replace(
    ESCAPED,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** Any text, made ready for a text node or attribute that programs read as ST_Xstring. */
export function workbookText(text: string, limit?: number): string {
  return escapeText(cleanText(text, limit));
}
