/**
 * A workbook no program of ours wrote, with much of what such workbooks hold: a chart, a picture,
 * notes, a table, validations, conditional formats, extensions, macros, custom XML, print settings,
 * a sheet under a namespace prefix, and a zip with dates, comments and extra fields of its own.
 */
import { buildZip, fields, join, toBytes } from '../zip-builder';
import type { ZipEntrySpec } from '../zip-builder';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

export const DATA_SHEET = 'Số liệu';
export const OTHER_SHEET = 'Ghi chép';
export const DATA_PART = 'xl/worksheets/sheet1.xml';
export const OTHER_PART = 'xl/worksheets/sheet2.xml';

/** One pixel, transparent. */
const PICTURE = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
);

const dataSheet =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"` +
  ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac"' +
  ' xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">' +
  '<!-- <c r="B3"><v>0</v></c> -->' +
  '<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:F9"/>' +
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="B3" sqref="B3"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>' +
  '<cols><col min="1" max="1" width="30.5" customWidth="1"/><col min="5" max="6" width="12" style="3" customWidth="1"/></cols>' +
  '<sheetData>' +
  '<row r="1" spans="1:4" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1" s="1"/></row>' +
  '<row r="2" spans="1:4"><c r="A2" s="2" t="s"><v>1</v></c><c r="B2" s="2" t="s"><v>2</v></c><c r="C2" s="2" t="s"><v>3</v></c></row>' +
  '<row r="3" spans="1:4"><c r="A3" t="s"><v>4</v></c><c r="B3" s="3"><v>14033</v></c><c r="C3" s="4"><v>0.805</v></c></row>' +
  '<row r="4" spans="1:4"><c r="A4" t="s"><v>5</v></c><c r="B4" s="3"><v>7</v></c><c r="C4" s="4"><v>1</v></c></row>' +
  '<row r="5" spans="1:4"><c r="A5" t="inlineStr"><is><t>Tổng</t></is></c><c r="B5" s="3"><f>SUM(B3:B4)</f><v>14040</v></c><c r="C5"><f t="shared" ref="C5:D5" si="0">B5*2</f><v>28080</v></c><c r="D5"><f t="shared" si="0"/><v>56160</v></c></row>' +
  '<row r="7" s="5" customFormat="1"><c r="A7" s="5"><v>45800</v></c></row>' +
  '<row r="8"/>' +
  '<row r="9"><c r="E9"><f t="array" ref="E9:F9">B3:C3</f><v>14033</v></c><c r="F9"><v>0.805</v></c></row>' +
  '</sheetData>' +
  '<autoFilter ref="A2:C4"/><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>' +
  '<conditionalFormatting sqref="B3:B4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>10000</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="whole" allowBlank="1" showErrorMessage="1" sqref="B3:B4"><formula1>0</formula1><formula2>20000</formula2></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A3" r:id="rId4"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId3"/>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
  '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
  '<x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>$A$3:$A$4</xm:f></x14:formula1><xm:sqref>C3</xm:sqref></x14:dataValidation></x14:dataValidations>' +
  '</ext><ext uri="{00000000-0000-0000-0000-000000000000}"><unknown xmlns="urn:unknown"><c r="B3"/></unknown></ext></extLst>' +
  '</worksheet>';

const otherSheet =
  `${HEAD}<x:worksheet xmlns:x="${MAIN}" xmlns:r="${OFFICE}"><x:dimension ref="B2"/><x:sheetData>` +
  '<x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>một</x:t></x:is></x:c></x:row>' +
  '</x:sheetData><x:tableParts count="1"><x:tablePart r:id="rId1"/></x:tableParts></x:worksheet>';

const workbook =
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook"/>` +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" activeTab="0"/></bookViews>' +
  `<sheets><sheet name="${DATA_SHEET}" sheetId="4" r:id="rId1"/><sheet name="${OTHER_SHEET}" sheetId="2" r:id="rId2"/></sheets>` +
  `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${DATA_SHEET}'!$A$2:$C$4</definedName><definedName name="Tong">'${DATA_SHEET}'!$B$5</definedName></definedNames>` +
  '<calcPr calcId="191029"/></workbook>';

const styles =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0&quot; người&quot;"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>';

const chart =
  `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
  `<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'${DATA_SHEET}'!$B$3:$B$4</c:f></c:numRef></c:val></c:ser>` +
  '<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

const anchor = (from: number, content: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${String(from)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>10</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>${String(from + 3)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;

const drawing =
  `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">` +
  anchor(
    0,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  ) +
  anchor(
    4,
    '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Ảnh"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="100000" cy="100000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>',
  ) +
  '</xdr:wsDr>';

const vml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';

const table = `${HEAD}<table xmlns="${MAIN}" id="1" name="Bang" displayName="Bang" ref="B2:C4"><tableColumns count="2"><tableColumn id="1" name="một"/><tableColumn id="2" name="hai"/></tableColumns></table>`;

/** Kinds of parts by their relationship type's last step. */
const link = (id: string, kind: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="${kind.startsWith('http') ? kind : `${OFFICE}/${kind}`}" Target="${target}"${more}/>`;
const links = (...list: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;

const CONTENT_TYPES: readonly (readonly [part: string, type: string])[] = [
  ['xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
  [DATA_PART, `${TYPE}.spreadsheetml.worksheet+xml`],
  [OTHER_PART, `${TYPE}.spreadsheetml.worksheet+xml`],
  ['xl/styles.xml', `${TYPE}.spreadsheetml.styles+xml`],
  ['xl/sharedStrings.xml', `${TYPE}.spreadsheetml.sharedStrings+xml`],
  ['xl/calcChain.xml', `${TYPE}.spreadsheetml.calcChain+xml`],
  ['xl/comments1.xml', `${TYPE}.spreadsheetml.comments+xml`],
  ['xl/tables/table1.xml', `${TYPE}.spreadsheetml.table+xml`],
  ['xl/drawings/drawing1.xml', `${TYPE}.drawing+xml`],
  ['xl/charts/chart1.xml', `${TYPE}.drawingml.chart+xml`],
  ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
];

const texts = ['PHỤ LỤC', 'Nội dung', 'Số người', 'Tỷ lệ', 'Thuận An', 'Đạ Tẻh'];

/** The parts, to change before they are packed. */
export function foreignParts(): ZipEntrySpec[] {
  const part = (name: string, data: string | Uint8Array): ZipEntrySpec => ({ name, data });
  return [
    part(
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
        `<Default Extension="vml" ContentType="${TYPE}.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>` +
        `${CONTENT_TYPES.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join('')}</Types>`,
    ),
    part(
      '_rels/.rels',
      links(
        link('rId1', 'officeDocument', 'xl/workbook.xml'),
        link('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
        link('rId3', 'customXml', 'customXml/item1.xml'),
      ),
    ),
    part('xl/workbook.xml', workbook),
    part(
      'xl/_rels/workbook.xml.rels',
      links(
        link('rId1', 'worksheet', 'worksheets/sheet1.xml'),
        link('rId2', 'worksheet', '/xl/worksheets/sheet2.xml'),
        link('rId3', 'styles', 'styles.xml'),
        link('rId4', 'sharedStrings', 'sharedStrings.xml'),
        link('rId5', 'calcChain', 'calcChain.xml'),
        link(
          'rId6',
          'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
          'vbaProject.bin',
        ),
      ),
    ),
    part(DATA_PART, dataSheet),
    part(
      'xl/worksheets/_rels/sheet1.xml.rels',
      links(
        link('rId1', 'drawing', '../drawings/drawing1.xml'),
        link('rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
        link('rId3', 'printerSettings', '../printerSettings/printerSettings1.bin'),
        link('rId4', 'hyperlink', 'https://example.com/', ' TargetMode="External"'),
        link('rId5', 'comments', '../comments1.xml'),
      ),
    ),
    part(OTHER_PART, otherSheet),
    part(
      'xl/worksheets/_rels/sheet2.xml.rels',
      links(link('rId1', 'table', '../tables/table1.xml')),
    ),
    part('xl/styles.xml', styles),
    part(
      'xl/sharedStrings.xml',
      `${HEAD}<sst xmlns="${MAIN}" count="6" uniqueCount="6">${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ),
    part(
      'xl/calcChain.xml',
      `${HEAD}<calcChain xmlns="${MAIN}"><c r="B5" i="4" l="1"/><c r="C5"/><c r="D5"/><c r="E9" a="1"/></calcChain>`,
    ),
    part(
      'xl/comments1.xml',
      `${HEAD}<comments xmlns="${MAIN}"><authors><author>Lan</author></authors><commentList><comment ref="B3" authorId="0"><text><t>Xem lại</t></text></comment></commentList></comments>`,
    ),
    part('xl/tables/table1.xml', table),
    part('xl/drawings/drawing1.xml', drawing),
    part(
      'xl/drawings/_rels/drawing1.xml.rels',
      links(link('rId1', 'chart', '../charts/chart1.xml'), link('rId2', 'image', '../media/a.png')),
    ),
    part('xl/drawings/vmlDrawing1.vml', vml),
    part('xl/charts/chart1.xml', chart),
    { ...part('xl/media/a.png', PICTURE), method: 0 },
    part('xl/printerSettings/printerSettings1.bin', Uint8Array.from([0, 255, 1, 254])),
    part(
      'xl/vbaProject.bin',
      Uint8Array.from({ length: 500 }, (_, index) => index % 251),
    ),
    part('customXml/item1.xml', '<so-lieu xmlns="urn:tinh">14.033</so-lieu>'),
    part(
      'docProps/core.xml',
      `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:modified xsi:type="dcterms:W3CDTF">2026-05-18T09:30:00Z</dcterms:modified></cp:coreProperties>`,
    ),
  ];
}

/** @param changes parts to give another content, by name; `null` leaves one out. */
export function foreignWorkbook(
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
): Uint8Array {
  const parts = foreignParts().flatMap((spec) => {
    const data = changes[spec.name];
    if (data === null) return [];
    return [{ ...spec, ...(data === undefined ? {} : { data }), extra: EXTRA }];
  });
  return withComment(buildZip(parts), 'sổ của xã');
}

/** A part as it was before any change. */
export function foreignPart(name: string): string {
  const data = foreignParts().find((spec) => spec.name === name)?.data;
  if (typeof data !== 'string') throw new Error(`no part ${name}`);
  return data;
}

/** An extra field of a kind readers pass over. */
const EXTRA = fields([
  [2, 0xcafe],
  [2, 2],
  [2, 7],
]);

function withComment(zip: Uint8Array, comment: string): Uint8Array {
  const bytes = toBytes(comment);
  const all = join([zip, bytes]);
  new DataView(all.buffer).setUint16(zip.length - 2, bytes.length, true);
  return all;
}
