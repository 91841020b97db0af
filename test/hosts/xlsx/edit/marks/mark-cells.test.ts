/** Marks in files of other programs: put in where they belong, taken out without a trace. */
import type { CellMark } from '../../../../../src/hosts/host';
import { HostFailure } from '../../../../../src/hosts/host-failure';
import { markNote } from '../../../../../src/hosts/marks/mark-note';
import { countMarks, markCells } from '../../../../../src/hosts/xlsx/edit/marks/mark-cells';
import { elements, packageProblems, part, texts, unpack } from '../../../../support/ooxml';
import {
  DATA_PART,
  DATA_SHEET,
  OTHER_PART,
  OTHER_SHEET,
  foreignPart,
  foreignWorkbook,
} from '../foreign-workbook';
import { changedEntries } from '../raw-entries';

const STYLES = 'xl/styles.xml';
const NOTES = 'xl/comments1.xml';
const BOXES = 'xl/drawings/vmlDrawing1.vml';
const MARKS: readonly CellMark[] = [
  { cell: 'B3', fill: 'ffc7ce', note: 'Ô đã có ghi chú' },
  { cell: 'C4', fill: 'FFC7CE', note: 'Tỷ lệ vượt 100% & <sai>' },
  { cell: 'A4', fill: 'FFEB9C', note: '' },
];

type Changes = Parameters<typeof foreignWorkbook>[0];

/** What the parts of a workbook are after its marks were put in and taken out by another program. */
function expectTraceless(changes: Changes = {}, sheet = DATA_SHEET): Uint8Array {
  const before = foreignWorkbook(changes);
  const marked = markCells(before, sheet, MARKS);
  expect(countMarks(marked, sheet)).toBe(3);
  const after = markCells(marked, sheet, []);
  expect(unpack(after)).toEqual(unpack(before));
  expect(countMarks(after, sheet)).toBe(0);
  return marked;
}

function failure(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    if (error instanceof HostFailure) return { code: error.code, data: error.data };
    throw error;
  }
  throw new Error('no failure');
}

describe('a sheet that has rules and notes of its own', () => {
  const marked = expectTraceless();

  test('parts that have nothing to do with marks are the same to the byte', () => {
    expect(changedEntries(foreignWorkbook(), marked)).toEqual([DATA_PART, STYLES, NOTES, BOXES]);
  });

  test('rules stand before the others, which follow in their order', () => {
    const rule = (id: number, priority: number): string =>
      `<cfRule type="expression" dxfId="${String(id)}" priority="${String(priority)}"><formula>N("phu-luc")=0</formula></cfRule>`;
    expect(part(unpack(marked), DATA_PART)).toBe(
      foreignPart(DATA_PART).replace(
        '<conditionalFormatting sqref="B3:B4"><cfRule type="cellIs" dxfId="0" priority="1"',
        `<conditionalFormatting sqref="B3 C4">${rule(1, 1)}</conditionalFormatting>` +
          `<conditionalFormatting sqref="A4">${rule(2, 2)}</conditionalFormatting>` +
          '<conditionalFormatting sqref="B3:B4"><cfRule type="cellIs" dxfId="0" priority="3"',
      ),
    );
  });

  test('colors come after the other styles of conditional formats', () => {
    const style = (rgb: string): string =>
      `<dxf><fill><patternFill patternType="solid"><bgColor rgb="FF${rgb}"/></patternFill></fill></dxf>`;
    expect(part(unpack(marked), STYLES)).toBe(
      foreignPart(STYLES)
        .replace('<dxfs count="1">', '<dxfs count="3">')
        .replace('</dxfs>', `${style('FFC7CE')}${style('FFEB9C')}</dxfs>`),
    );
  });

  test('the note of another person stays, ours comes beside it with a box', () => {
    const notes = part(unpack(marked), NOTES);
    expect(texts(notes, 'author')).toEqual(['Lan', 'phu-luc']);
    expect(elements(notes, 'comment')).toEqual([
      { ref: 'B3', authorId: '0' },
      { ref: 'C4', authorId: '1' },
    ]);
    expect(texts(notes, 't')).toEqual(['Xem lại', markNote('Tỷ lệ vượt 100% & <sai>')]);
    const boxes = part(unpack(marked), BOXES);
    expect(texts(boxes, 'x:Row')).toEqual(['2', '3']);
    expect(texts(boxes, 'x:Column')).toEqual(['1', '2']);
    expect(elements(boxes, 'v:shape').map(({ id }) => id)).toEqual([
      '_x0000_s1025',
      '_x0000_s1026',
    ]);
  });

  test('other marks take their place, and leave no more behind', () => {
    const other = markCells(marked, DATA_SHEET, [{ cell: 'A5', fill: 'C6EFCE', note: 'Khớp' }]);
    expect(unpack(other)).toEqual(
      unpack(
        markCells(foreignWorkbook(), DATA_SHEET, [{ cell: 'A5', fill: 'C6EFCE', note: 'Khớp' }]),
      ),
    );
  });

  test('the same marks are the same file', () => {
    expect(unpack(markCells(marked, DATA_SHEET, MARKS))).toEqual(unpack(marked));
  });

  test('a note in which someone has written since is theirs', () => {
    const notes = part(unpack(marked), NOTES).replace('&lt;sai&gt;', '&lt;sai&gt;. Đã hỏi xã.');
    const boxes = part(unpack(marked), BOXES);
    const edited = foreignWorkbook({
      [DATA_PART]: part(unpack(marked), DATA_PART),
      [STYLES]: part(unpack(marked), STYLES),
      [NOTES]: notes,
      [BOXES]: boxes,
    });
    const after = unpack(markCells(edited, DATA_SHEET, []));
    expect(part(after, NOTES)).toBe(notes);
    expect(part(after, BOXES)).toBe(boxes);
    expect(part(after, DATA_PART)).toBe(foreignPart(DATA_PART));
  });
});

describe('a sheet that has neither, under a namespace prefix', () => {
  const marked = expectTraceless({}, OTHER_SHEET);

  test('gets rules, notes, boxes, and what leads to them', () => {
    expect(changedEntries(foreignWorkbook(), marked)).toEqual([
      '[Content_Types].xml',
      OTHER_PART,
      'xl/worksheets/_rels/sheet2.xml.rels',
      STYLES,
      'xl/comments2.xml',
      'xl/drawings/vmlDrawing2.vml',
    ]);
    const sheet = part(unpack(marked), OTHER_PART);
    expect(sheet).toContain(
      '</x:sheetData><x:conditionalFormatting sqref="B3 C4"><x:cfRule type="expression" dxfId="1" priority="1"><x:formula>N("phu-luc")=0</x:formula></x:cfRule></x:conditionalFormatting>',
    );
    expect(sheet).toMatch(/<x:legacyDrawing [^>]*r:id="rId3"\/><x:tableParts/);
    const known = packageProblems(unpack(foreignWorkbook()));
    expect(packageProblems(unpack(marked))).toEqual(known);
  });

  test('the notes of the other sheet stay', () => {
    const both = markCells(marked, DATA_SHEET, MARKS);
    const one = markCells(both, OTHER_SHEET, []);
    expect(part(unpack(one), 'xl/worksheets/sheet2.xml')).toBe(foreignPart(OTHER_PART));
    expect(countMarks(one, DATA_SHEET)).toBe(3);
    expect(unpack(markCells(one, DATA_SHEET, []))).toEqual(unpack(foreignWorkbook()));
  });
});

test('marks of two sheets go without a trace in either order', () => {
  for (const order of [
    [DATA_SHEET, OTHER_SHEET],
    [OTHER_SHEET, DATA_SHEET],
  ]) {
    let file = markCells(markCells(foreignWorkbook(), DATA_SHEET, MARKS), OTHER_SHEET, MARKS);
    for (const sheet of order) file = markCells(file, sheet, []);
    expect(unpack(file)).toEqual(unpack(foreignWorkbook()));
  }
});

describe('without a trace, however the workbook is written', () => {
  const styles = (list: string): Changes => ({
    [STYLES]: foreignPart(STYLES).replace(/<dxfs .*<\/dxfs>/, list),
    [DATA_PART]: foreignPart(DATA_PART).replace(
      /<conditionalFormatting.*<\/conditionalFormatting>/,
      '',
    ),
  });
  const sheet = (from: string, to: string): Changes => ({
    [DATA_PART]: foreignPart(DATA_PART).replace(from, to),
  });
  const extension =
    '<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
    '<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="2" id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext>';

  test.each<[string, Changes]>([
    ['no styles of conditional formats', styles('')],
    ['an empty list of them', styles('<dxfs count="0"/>')],
    ['an empty list with a space', styles('<dxfs count="0" />')],
    ['a wrong count', styles('<dxfs count="7"><dxf/></dxfs>')],
    ['rules in extensions', sheet('<extLst>', `<extLst>${extension}`)],
    ['quotes of the other kind', sheet('priority="1"', "priority='1'")],
    ['priorities that begin later', sheet('priority="1"', 'priority="12"')],
    ['priorities that begin too early', sheet('priority="1"', 'priority="-3"')],
    ['a rule without a priority', sheet(' priority="1"', '')],
    ['page breaks and a background', sheet('<drawing', '<rowBreaks count="1"/><drawing')],
    [
      'no notes, but another part of the sheet',
      {
        [NOTES]: null,
        [BOXES]: null,
        '[Content_Types].xml': foreignPart('[Content_Types].xml').replace(
          /<Override PartName="\/xl\/comments1.xml"[^>]*>/,
          '',
        ),
        'xl/worksheets/_rels/sheet1.xml.rels': foreignPart('xl/worksheets/_rels/sheet1.xml.rels')
          .replace(/<Relationship Id="rId2"[^>]*>/, '')
          .replace(/<Relationship Id="rId5"[^>]*>/, ''),
        [DATA_PART]: foreignPart(DATA_PART).replace('<legacyDrawing r:id="rId2"/>', ''),
      },
    ],
  ])('%s', (_, changes) => {
    expectTraceless(changes);
  });

  test('rules in extensions move back, too', () => {
    const marked = markCells(
      foreignWorkbook(sheet('<extLst>', `<extLst>${extension}`)),
      DATA_SHEET,
      MARKS,
    );
    expect(
      [...part(unpack(marked), DATA_PART).matchAll(/cfRule [^>]*priority="(\d+)"/g)].map(
        ([, each]) => each,
      ),
    ).toEqual(['1', '2', '3', '4']);
  });
});

describe('boxes of notes we could not add to: the color only', () => {
  test.each<[string, Changes]>([
    ['none of a note', { [BOXES]: foreignPart(BOXES).replace('"Note"', '"Button"') }],
    ['no end', { [BOXES]: foreignPart(BOXES).replace('</xml>', '') }],
    [
      'other names',
      { [BOXES]: foreignPart(BOXES).replaceAll('x:', 'y:').replace('xmlns:x', 'xmlns:y') },
    ],
    [
      'no UTF-8',
      { [BOXES]: Uint8Array.from(`${foreignPart(BOXES)}\xe9</xml>`, (each) => each.charCodeAt(0)) },
    ],
    [
      'notes without boxes',
      { [DATA_PART]: foreignPart(DATA_PART).replace('<legacyDrawing r:id="rId2"/>', '') },
    ],
  ])('%s', (_, changes) => {
    const marked = expectTraceless(changes);
    const before = foreignWorkbook(changes);
    expect(changedEntries(before, marked)).toEqual([DATA_PART, STYLES]);
  });
});

test('a box that is no well-formed XML stays as it is', () => {
  const boxes = foreignPart(BOXES).replace('<x:Row>', '<font><br>Lan</font><x:Row>');
  const marked = expectTraceless({ [BOXES]: boxes });
  expect(part(unpack(marked), BOXES).startsWith(boxes.replace('</xml>', ''))).toBe(true);
});

describe('after another program has written the file again', () => {
  test('a rule is known by its formula, among others over the same cells', () => {
    const rules =
      '<conditionalFormatting sqref="B3:B9 C4"><cfRule type="expression" dxfId="0" priority="1"><formula>N(&quot;phu-luc&quot;)=0</formula></cfRule>' +
      '<cfRule type="expression" dxfId="0" priority="2"><formula>B3&gt;1</formula></cfRule></conditionalFormatting>';
    const file = foreignWorkbook({
      [DATA_PART]: foreignPart(DATA_PART)
        .replace('<conditionalFormatting', `${rules}<conditionalFormatting`)
        .replace('operator="greaterThan"', 'operator="greaterThan" ')
        .replace('dxfId="0" priority="1" operator', 'dxfId="0" priority="3" operator'),
    });
    expect(countMarks(file, DATA_SHEET)).toBe(8);
    const after = part(unpack(markCells(file, DATA_SHEET, [])), DATA_PART);
    expect(elements(after, 'cfRule').map(({ priority }) => priority)).toEqual(['1', '2']);
    expect(texts(after, 'formula')).toEqual(
      ['B3&gt;1', '10000'].map((text) => text.replace('&gt;', '>')),
    );
  });
});

describe('refused, with nothing changed', () => {
  const protection = (attributes: string): Changes => ({
    [DATA_PART]: foreignPart(DATA_PART).replace(
      '<autoFilter',
      `<sheetProtection sheet="1" ${attributes}/><autoFilter`,
    ),
  });

  test.each([
    ['a password', protection('password="CC1A"'), 'sheet-protected', {}],
    [
      'a password of today',
      protection('algorithmName="SHA-512" hashValue="x" saltValue="y" spinCount="1"'),
      'sheet-protected',
      {},
    ],
    [
      'strict',
      {
        [DATA_PART]: foreignPart(DATA_PART).replace(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        ),
      },
      'not-supported',
      { reason: 'strict' },
    ],
  ])('%s', (_, changes, code, data) => {
    const file = foreignWorkbook(changes);
    expect(failure(() => markCells(file, DATA_SHEET, MARKS))).toEqual({ code, data });
    expect(unpack(markCells(file, DATA_SHEET, []))).toEqual(unpack(file));
    expect(countMarks(file, DATA_SHEET)).toBe(0);
  });

  test('protection without a password stays, and is no obstacle', () => {
    const marked = expectTraceless(protection('objects="1"'));
    expect(part(unpack(marked), DATA_PART)).toContain('<sheetProtection sheet="1" objects="1"/>');
  });

  test('a sheet that is not there', () => {
    const file = foreignWorkbook();
    const missing = { code: 'sheet-missing', data: { sheet: 'Không có' } };
    expect(failure(() => markCells(file, 'Không có', MARKS))).toEqual(missing);
    expect(failure(() => countMarks(file, 'Không có'))).toEqual(missing);
  });
});
