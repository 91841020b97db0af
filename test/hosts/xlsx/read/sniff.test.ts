import { CFB } from '@e965/xlsx';
import { buildZip, toBytes } from '../zip-builder';
import { refusalOf } from './workbook-builder';

const OOXML = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(`\ufeff${text}`, (unit) => unit.charCodeAt(0)).buffer);
}

/** An OLE file with these streams. */
function compound(...streams: readonly string[]): Uint8Array {
  const file: unknown = CFB.utils.cfb_new();
  for (const stream of streams) CFB.utils.cfb_add(file, stream, toBytes('x'.repeat(5_000)));
  return Uint8Array.from(CFB.write(file, { type: 'array' }) as number[]);
}

/** A package whose main part is not a workbook. */
function officeFile(main: string): Uint8Array {
  const link = `<Relationship Id="a" Type="${OOXML}" Target="${main}"/>`;
  return buildZip([
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: '_rels/.rels', data: `<Relationships>${link}</Relationships>` },
    { name: main, data: '<w:document/>' },
  ]);
}

const XML_2003 =
  '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n' +
  '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>';

describe('a file is what its bytes say, whatever its name', () => {
  test.each([
    ['nothing', new Uint8Array(), 'file-empty'],
    ['spaces', toBytes('  \r\n'), 'file-empty'],
    ['three bytes of a zip', toBytes('PK\x03'), 'file-truncated'],
    ['three bytes', toBytes('abc'), 'file-unknown-kind'],
    ['a PDF', toBytes('%PDF-1.7\n%âãÏÓ'), 'file-pdf'],
    ['HTML', toBytes('<html><table><tr><td>1</td></tr></table></html>'), 'file-html'],
    ['HTML with a doctype', toBytes('<!DOCTYPE html>\n<p>1,2</p>'), 'file-html'],
    [
      'HTML behind all that can stand before',
      toBytes(
        '\ufeff \n<!-- a,b -->\n<?xml version="1.0"?>\n<!---->\n<HTML xmlns:x="urn:schemas-microsoft-com:office:excel">',
      ),
      'file-html',
    ],
    ['a bare table', toBytes('<table border=1>'), 'file-html'],
    ['HTML in UTF-16', utf16('<html>'), 'file-html'],
    ['a web archive', toBytes('MIME-Version: 1.0\nX-Document-Type: Workbook'), 'file-html'],
    ['an XML spreadsheet of 2003', toBytes(XML_2003), 'file-xml'],
    ['the same with a byte order mark', toBytes(`\ufeff${XML_2003}`), 'file-xml'],
    ['other XML', toBytes('<?xml version="1.0"?><svg/>'), 'file-unknown-kind'],
    ['CSV', toBytes('Stt,Nội dung,Kết quả\n1,Số văn bản,15'), 'file-csv'],
    ['CSV with semicolons and a byte order mark', toBytes('\ufeffStt;Nội dung\n1;15'), 'file-csv'],
    ['tabs in UTF-16, as Excel saves them', utf16('Stt\tNội dung\r\n1\t15'), 'file-csv'],
    ['RTF', toBytes('{\\rtf1\\ansi'), 'file-word'],
    ['prose', toBytes('Kính gửi Ban chỉ đạo'), 'file-unknown-kind'],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
      'file-unknown-kind',
    ],
    ['a file of zeros, as a broken download leaves it', new Uint8Array(4_096), 'file-unknown-kind'],
    ['a zip of nothing', buildZip([]), 'file-unknown-kind'],
    ['a zip of something else', buildZip([{ name: 'a.txt', data: 'a' }]), 'file-unknown-kind'],
    ['a Word file', officeFile('word/document.xml'), 'file-word'],
    ['a presentation', officeFile('ppt/presentation.xml'), 'file-unknown-kind'],
    ['a binary workbook', officeFile('xl/workbook.bin'), 'file-unknown-kind'],
    ['an encrypted .xlsx', compound('EncryptionInfo', 'EncryptedPackage'), 'file-encrypted'],
    ['an old Word file', compound('WordDocument'), 'file-word'],
    ['an OLE file of something else', compound('Contents'), 'file-unknown-kind'],
  ])('%s', (_name, bytes, code) => {
    expect(refusalOf(bytes)).toMatchObject({ code });
  });

  test('more than 20 MB', () => {
    const limit = 20 * 1024 * 1024;
    const bytes = new Uint8Array(limit + 1);
    expect(refusalOf(bytes)).toEqual({ code: 'file-too-large', data: { limit, found: limit + 1 } });
  });
});
