/** Our own form as Excel leaves it once a clerk has saved it: what Excel adds to each part. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { peer } from './peers';

const NAMESPACES =
  ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac"' +
  ' xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"';
const MAIN = ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Needs the peers: exceljs carries the theme of Office. */
export function savedByExcel(bytes: Uint8Array): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const change = (path: string, to: (xml: string) => string) => {
    const part = parts.get(path);
    if (!part) throw new Error(`no ${path} in the form`);
    parts.set(path, strToU8(to(strFromU8(part))));
  };
  change('xl/theme/theme1.xml', () => peer('exceljs/lib/xlsx/xml/theme1.js') as string);
  change('docProps/app.xml', () => APPLICATION);
  for (const path of parts.keys()) {
    if (path.startsWith('xl/worksheets/sheet')) change(path, withRowsOfExcel);
  }
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: new Date(2025, 11, 12) });
}

function withRowsOfExcel(xml: string): string {
  return xml
    .replace(MAIN, MAIN + NAMESPACES)
    .replace(/<row (r="\d+")/g, '<row $1 spans="1:5" x14ac:dyDescent="0.25"')
    .replace(/ ht="([\d.]+)"/g, ' ht="$1" customHeight="1"');
}

const APPLICATION =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"' +
  ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application><DocSecurity>0</DocSecurity>' +
  '<ScaleCrop>false</ScaleCrop><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant>' +
  '<vt:variant><vt:i4>3</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="3" baseType="lpstr"><vt:lpstr>Phụ lục</vt:lpstr>' +
  '<vt:lpstr>_danh_muc</vt:lpstr><vt:lpstr>_phu_luc</vt:lpstr></vt:vector></TitlesOfParts><LinksUpToDate>false</LinksUpToDate>' +
  '<SharedDoc>false</SharedDoc><HyperlinksChanged>false</HyperlinksChanged><AppVersion>16.0300</AppVersion></Properties>';
