import { noteBoxes } from '../../../../src/hosts/xlsx/write/note-boxes';
import { texts } from '../../../support/ooxml';
import { sheetOf } from './rich-workbook';

function noted(count: number, note = 'a') {
  return Array.from({ length: count }, (_, row) => ({
    row,
    column: 0,
    content: { kind: 'blank' as const },
    note,
  }));
}

/** `left column, offset, top row, offset, right column, offset, bottom row, offset`. */
function anchor(changes: Parameters<typeof sheetOf>[0]): string[] {
  return texts(noteBoxes([sheetOf(changes)]).get(0) ?? '', 'x:Anchor');
}

describe('noteBoxes', () => {
  test('only sheets with notes have a drawing', () => {
    expect([...noteBoxes([sheetOf(), sheetOf({ cells: noted(1) })]).keys()]).toEqual([1]);
  });

  test('a box is 320 pixels wide, whatever the columns beside it', () => {
    // a digit is 9 pixels: one column of 60 holds it (15 + 320 < 540), columns of 10 do not
    expect(anchor({ cells: noted(1), columnWidths: [6, 60] })).toEqual(['1,15,0,2,1,335,1,13']);
    // 335 = 90 + 90 + 90 + 65
    expect(anchor({ cells: noted(1), columnWidths: [6, 10, 10, 10, 10] })).toEqual([
      '1,15,0,2,4,65,1,13',
    ]);
  });

  test('a box is as high as its lines, whatever the rows beside it', () => {
    // three lines of 23 pixels and 10 around them, 2 below the top: 81; a row of 90 points is 120
    const cells = noted(1, 'a\nb\nc');
    expect(anchor({ cells, columnWidths: [6, 60], rowHeights: { 0: 90 } })).toEqual([
      '1,15,0,2,1,335,0,81',
    ]);
    // rows of 16.5 points are 22 pixels: 81 = 3 × 22 + 15
    expect(anchor({ cells, columnWidths: [6, 60] })).toEqual(['1,15,0,2,1,335,3,15']);
  });

  test('shapes of all sheets have ids of their own, in the blocks their drawing names', () => {
    const drawings = noteBoxes([sheetOf({ cells: noted(1100) }), sheetOf({ cells: noted(2) })]);
    const ids = [...drawings.values()].flatMap((xml) =>
      [...xml.matchAll(/id="_x0000_s(\d+)"/g)].map(([, id]) => Number(id)),
    );
    expect(new Set(ids).size).toBe(1102);
    expect(drawings.get(0)).toContain('data="1,2"');
    expect(drawings.get(1)).toContain('data="3"');
    expect(ids.slice(1100).map((id) => Math.floor(id / 1024))).toEqual([3, 3]);
  });
});
