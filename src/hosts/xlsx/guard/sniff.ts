import { FileRefused } from '../../file-refused';
import { hasText } from './bytes';
import { LIMITS } from './limits';

/** Containers we read: a zip (.xlsx, .ods) or an OLE file (.xls). */
export type Container = 'zip' | 'ole';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEAD = 8 * 1024;
const HTML_TAG =
  /^<(?:!doctype\s+html|html|head|body|meta|title|style|script|table|div|p|b|font)\b/i;
const MARKUP_BEFORE_ROOT = ['<!--', '<?'] as const;

/**
 * What a file is by its first bytes; its name proves nothing.
 * @throws FileRefused for anything but a zip or an OLE file, with the code of what it is.
 */
export function sniff(bytes: Uint8Array): Container {
  if (bytes.length === 0) throw new FileRefused('file-empty');
  if (bytes.length > LIMITS.fileBytes) {
    throw new FileRefused('file-too-large', { limit: LIMITS.fileBytes, found: bytes.length });
  }
  if (hasText(bytes, 'PK\x03\x04')) return 'zip';
  if (OLE.every((byte, index) => bytes[index] === byte)) return 'ole';
  if (bytes.length < 4 && hasText(bytes, 'PK')) {
    throw new FileRefused('file-truncated', { found: bytes.length });
  }
  throw sniffText(headOf(bytes));
}

/** The first characters as text; `null` when they cannot be text. */
function headOf(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, HEAD);
  const wide = wideEncoding(head);
  // a character cut in two at the end is no proof against text, hence not fatal
  const text = new TextDecoder(wide ?? 'utf-8').decode(head);
  return /[^\P{Cc}\t\n\v\f\r]/u.test(text) ? null : text;
}

function wideEncoding(head: Uint8Array): string | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return null;
}

function sniffText(head: string | null): FileRefused {
  if (head === null) return new FileRefused('file-unknown-kind');
  const text = head.trimStart();
  if (text === '') return new FileRefused('file-empty');
  if (text.startsWith('%PDF-')) return new FileRefused('file-pdf');
  if (text.startsWith('{\\rtf')) return new FileRefused('file-word');
  const root = fromRoot(text);
  if (HTML_TAG.test(root) || /^MIME-Version:/i.test(text)) return new FileRefused('file-html');
  if (root.startsWith('<')) {
    const spreadsheet =
      text.includes('urn:schemas-microsoft-com:office:spreadsheet') ||
      text.includes('application/vnd.oasis.opendocument.spreadsheet');
    return new FileRefused(spreadsheet ? 'file-xml' : 'file-unknown-kind');
  }
  const line = text.split(/[\r\n]/, 1)[0] ?? '';
  return new FileRefused(/[,;\t]/.test(line) ? 'file-csv' : 'file-unknown-kind');
}

/** The text from its first element or doctype on. */
function fromRoot(text: string): string {
  let rest = text;
  for (;;) {
    const opening = MARKUP_BEFORE_ROOT.find((mark) => rest.startsWith(mark));
    if (!opening) return rest;
    const closing = opening === '<?' ? '?>' : '-->';
    const end = rest.indexOf(closing, opening.length);
    if (end === -1) return rest;
    rest = rest.slice(end + closing.length).trimStart();
  }
}
