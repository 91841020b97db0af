import { FileRefused } from '../../file-refused';
import { byteString, hasText } from './bytes';

const BANG = 0x21;
const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const AMPERSAND = 0x26;
const HASH = 0x23;

/**
 * An XML part as the parser may see it: UTF-8, without declarations of its own, every character
 * beyond ASCII as itself (SheetJS garbles `&#7841;` in the text of a formula and cuts `&#128512;`).
 * @throws FileRefused `file-hostile` for a DOCTYPE or an entity, `file-damaged` for an encoding
 *   the bytes contradict.
 */
export function safeXml(bytes: Uint8Array, part: string): Uint8Array {
  const xml = asUtf8(bytes, part);
  refuseDeclarations(xml, part);
  return withPlainCharacters(xml);
}

function asUtf8(bytes: Uint8Array, part: string): Uint8Array {
  if (hasText(bytes, '\xef\xbb\xbf')) return bytes.subarray(3);
  const label = encodingOf(bytes);
  if (/^(utf-?8|us-ascii|ascii)$/i.test(label)) return bytes;
  try {
    return new TextEncoder().encode(new TextDecoder(label, { fatal: true }).decode(bytes));
  } catch {
    throw new FileRefused('file-damaged', { reason: 'encoding', part });
  }
}

/** By the byte order mark or the shape of the first `<`, else as declared (XML 1.0, appendix F). */
function encodingOf(bytes: Uint8Array): string {
  if (hasText(bytes, '\xff\xfe') || hasText(bytes, '<\0')) return 'utf-16le';
  if (hasText(bytes, '\xfe\xff') || hasText(bytes, '\0<')) return 'utf-16be';
  if (!hasText(bytes, '<?xml')) return 'utf-8';
  const declaration = byteString(bytes, 0, bytes.indexOf(GREATER_THAN));
  return /\sencoding\s*=\s*["']([\w.-]+)["']/.exec(declaration)?.[1] ?? 'utf-8';
}

/** Of all that begins with `<!`, only comments and CDATA have a place in a workbook. */
function refuseDeclarations(xml: Uint8Array, part: string): void {
  for (let at = xml.indexOf(BANG); at !== -1; at = xml.indexOf(BANG, at + 1)) {
    if (xml[at - 1] !== LESS_THAN) continue;
    if (hasText(xml, '--', at + 1) || hasText(xml, '[CDATA[', at + 1)) continue;
    throw new FileRefused('file-hostile', { reason: 'declaration', part });
  }
}

function withPlainCharacters(xml: Uint8Array): Uint8Array {
  let at = xml.indexOf(AMPERSAND);
  while (at !== -1 && xml[at + 1] !== HASH) at = xml.indexOf(AMPERSAND, at + 1);
  if (at === -1) return xml;
  const text = new TextDecoder().decode(xml);
  return new TextEncoder().encode(
    text.replace(
      /&#(?:x([\da-f]{2,6})|(\d{3,7}));/gi,
      (reference, hex?: string, decimal?: string) => {
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        const isCharacter = code > 0x7f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
        return isCharacter ? String.fromCodePoint(code) : reference;
      },
    ),
  );
}
