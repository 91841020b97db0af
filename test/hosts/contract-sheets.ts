import type { SheetModel } from '../../src/core/sheets/model';

/** A sheet that holds little: a text in A1, 7 in B2. */
export function plainSheet(name: string, text = 'PHỤ LỤC'): SheetModel {
  return {
    name,
    visibility: 'visible',
    styles: {},
    cells: [
      { row: 0, column: 0, content: { kind: 'text', text } },
      { row: 1, column: 1, content: { kind: 'number', number: 7 } },
    ],
    merges: [],
    columnWidths: [12, 12],
  };
}

/** One of everything a sheet model can say; B3 and B4 may be changed, all else is locked. */
export function featureSheet(name: string): SheetModel {
  const quoted = `'${name}'`;
  return {
    name,
    visibility: 'visible',
    styles: {
      title: {
        font: { name: 'Times New Roman', size: 14, bold: true },
        horizontal: 'center',
        vertical: 'center',
      },
      label: {
        font: { name: 'Times New Roman', size: 12, italic: true, color: '0563C1' },
        border: 'thin',
        wrap: true,
      },
      input: { fill: 'FFF2CC', border: 'thin', numberFormat: '@', locked: false },
      total: { border: 'thin', horizontal: 'right', numberFormat: '#,##0' },
    },
    cells: [
      { row: 0, column: 0, content: { kind: 'text', text: 'PHỤ LỤC' }, style: 'title' },
      { row: 2, column: 0, content: { kind: 'text', text: 'Số người' }, style: 'label' },
      {
        row: 2,
        column: 1,
        content: { kind: 'number', number: 14_033 },
        style: 'input',
        note: 'Tổng các phần (14.033) khác số đã khai.\nĐề nghị đối chiếu lại.',
      },
      { row: 3, column: 1, content: { kind: 'number', number: 7 }, style: 'input' },
      {
        row: 4,
        column: 1,
        content: { kind: 'formula', formula: 'SUM(B3:B4)', result: 14_040 },
        style: 'total',
      },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    columnWidths: [30, 14, 14],
    validations: [
      {
        kind: 'list',
        ranges: [
          { top: 2, left: 1, bottom: 2, right: 1 },
          { top: 6, left: 1, bottom: 7, right: 1 },
        ],
        source: `${quoted}!$A$1:$A$3`,
        message: 'Chọn "Có" hoặc "Không".',
        strict: true,
      },
      {
        kind: 'formula',
        ranges: [{ top: 3, left: 1, bottom: 3, right: 1 }],
        formula: 'AND(ISNUMBER(B4),B4>=0)',
        message: 'Kết quả là số không âm.',
        strict: false,
      },
    ],
    conditionalFormats: [
      {
        range: { top: 2, left: 1, bottom: 3, right: 1 },
        formula: 'B3>10000',
        fill: 'FFC7CE',
        color: '9C0006',
      },
      { range: { top: 2, left: 0, bottom: 3, right: 0 }, formula: 'LEN($A3)=0', fill: 'FFEB9C' },
    ],
    protected: true,
    freeze: { rows: 2, columns: 1 },
    autoFilter: { top: 1, left: 0, bottom: 4, right: 1 },
    print: {
      paper: 'A4',
      landscape: true,
      margins: { top: 20, right: 15, bottom: 20, left: 30 },
      fitToWidth: 1,
      titleRows: [1, 1],
      titleColumns: [0, 0],
      area: { top: 0, left: 0, bottom: 7, right: 2 },
      footer: '&CTrang &P/&N',
    },
  };
}
