/** Text as a workbook part can hold it: the escapes of ISO/IEC 29500 (ST_Xstring). */
import { CELL_TEXT_LIMIT, cleanText } from '../../cell-text';

/** Nearly all texts: found in a fifth of the time to need neither cleaning nor escapes. */
const AS_IT_IS = /^[\t\n -~\u00a0-\ud7ff\ue000-\ufffd]*$/;
const NEEDS_ESCAPE = /_x|(?![\t\n\x7F-\x9F])\p{Cc}|[\uFFFE\uFFFF]/iu;
/**
 * What XML cannot hold, and the underscore of a text that would be taken for an escape; the
 * second form of the lookahead is a text that becomes one by the escape that follows it.
 */
const ESCAPED =
  /_(?=x[\dA-F]{4}(?:_|(?![\t\n\x7F-\x9F])\p{Cc}|[\uFFFE\uFFFF]))|(?![\t\n\x7F-\x9F])\p{Cc}|[\uFFFE\uFFFF]/giu;

/** `_xHHHH_` for what XML cannot hold, as Excel itself writes it, and for a text that looks so. */
function escapeText(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text;
  return text.replace(
    ESCAPED,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** Any text, made ready for a text node or attribute that programs read as ST_Xstring. */
export function workbookText(text: string, limit = CELL_TEXT_LIMIT): string {
  if (text.length <= limit && AS_IT_IS.test(text) && !/_x/i.test(text)) return text;
  return escapeText(cleanText(text, limit));
}
