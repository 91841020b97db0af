import type { SheetModel, WorkbookModel } from '../../../../src/core/sheets/model';

/** A sheet with nothing in it, to build small cases on. */
export function sheetOf(changes: Partial<SheetModel> = {}): SheetModel {
  return {
    name: 'Phụ lục',
    visibility: 'visible',
    styles: {},
    cells: [],
    merges: [],
    columnWidths: [],
    ...changes,
  };
}

/** A workbook of one sheet. */
export function workbookOf(changes: Partial<SheetModel> = {}): WorkbookModel {
  return { title: 'Phụ lục', sheets: [sheetOf(changes)] };
}

const form = sheetOf({
  name: "Phụ lục 'A' 2026",
  styles: {
    heading: { font: { bold: true, size: 14 }, horizontal: 'center', vertical: 'center' },
    title: { font: { bold: true }, horizontal: 'center', vertical: 'center', wrap: true },
    attachment: { font: { italic: true }, horizontal: 'center' },
    header: {
      font: { bold: true },
      fill: 'D9E2F3',
      border: 'thin',
      horizontal: 'center',
      wrap: true,
    },
    text: { border: 'thin', vertical: 'top', wrap: true },
    input: {
      border: 'thin',
      vertical: 'top',
      wrap: true,
      numberFormat: '@',
      locked: false,
    },
    number: { border: 'thin', vertical: 'top', numberFormat: '#,##0', locked: false },
    link: { font: { color: '0563C1' }, border: 'thin' },
  },
  cells: [
    { row: 0, column: 0, content: { kind: 'text', text: 'PHỤ LỤC' }, style: 'heading' },
    {
      row: 1,
      column: 0,
      content: {
        kind: 'text',
        text: 'KẾT QUẢ TRIỂN KHAI PHONG TRÀO “BÌNH DÂN HỌC VỤ SỐ” THÁNG 5 NĂM 2026',
      },
      style: 'title',
    },
    {
      row: 2,
      column: 0,
      content: {
        kind: 'text',
        text: '(Kèm theo Báo cáo số 88/BC-UBND ngày 18/5/2026 của UBND xã Thuận An)',
      },
      style: 'attachment',
    },
    ...['Stt', 'Nội dung', 'Đơn vị tính', 'Kết quả', 'Thuyết minh'].map((text, column) => ({
      row: 4,
      column,
      content: { kind: 'text' as const, text },
      style: 'header',
    })),
    { row: 5, column: 0, content: { kind: 'number', number: 1 }, style: 'text' },
    {
      row: 5,
      column: 1,
      content: { kind: 'text', text: 'Số văn bản chỉ đạo, hướng dẫn đã ban hành' },
      style: 'text',
    },
    { row: 5, column: 2, content: { kind: 'text', text: 'Văn bản' }, style: 'text' },
    {
      row: 5,
      column: 3,
      content: { kind: 'number', number: 14_033 },
      style: 'number',
      note: 'Tổng các phần (14.033) khác số đã khai (14.173). Đề nghị đối chiếu lại với các văn bản nêu ở cột Thuyết minh, rồi sửa số hoặc ghi rõ lý do.',
    },
    {
      row: 5,
      column: 4,
      content: {
        kind: 'text',
        text: 'Công văn số 88/UBND-VHXH ngày 25/7/2025\nKế hoạch số 14/KH-UBND',
      },
      style: 'input',
    },
    { row: 6, column: 0, content: { kind: 'number', number: 2 }, style: 'text' },
    { row: 6, column: 1, content: { kind: 'text', text: 'Số kế hoạch triển khai' }, style: 'text' },
    { row: 6, column: 2, content: { kind: 'text', text: 'Kế hoạch' }, style: 'text' },
    { row: 6, column: 3, content: { kind: 'number', number: 7 }, style: 'number' },
    { row: 6, column: 4, content: { kind: 'blank' }, style: 'input' },
    { row: 7, column: 0, content: { kind: 'text', text: 'Tổng cộng' }, style: 'header' },
    {
      row: 7,
      column: 3,
      // the cached results are wrong on purpose: whoever shows them did not recalculate
      content: { kind: 'formula', formula: 'SUM(D6:D7)', result: 1 },
      style: 'number',
    },
    {
      row: 7,
      column: 4,
      content: {
        kind: 'formula',
        formula: 'IF(D8>100,"Trên 100 & <dưới> 100.000","Ít")',
        result: 'chưa tính',
      },
      style: 'text',
    },
    {
      row: 8,
      column: 0,
      content: { kind: 'text', text: 'Xem danh mục', link: "#'_danh mục'!A1" },
      style: 'link',
    },
    {
      row: 8,
      column: 3,
      content: { kind: 'formula', formula: 'SUM(Ket_qua)', result: null },
      style: 'number',
    },
  ],
  merges: [
    { top: 0, left: 0, bottom: 0, right: 4 },
    { top: 1, left: 0, bottom: 1, right: 4 },
    { top: 2, left: 0, bottom: 2, right: 4 },
    { top: 7, left: 0, bottom: 7, right: 2 },
  ],
  columnWidths: [6, 36, 14, 14, 60],
  rowHeights: { 1: 36, 5: 80, 11: 30 },
  validations: [
    {
      kind: 'list',
      ranges: [
        { top: 6, left: 4, bottom: 6, right: 4 },
        { top: 9, left: 4, bottom: 10, right: 4 },
      ],
      source: "'_danh mục'!$A$1:$A$2",
      message: 'Chọn "Có" hoặc "Không".',
      strict: true,
    },
    {
      kind: 'formula',
      ranges: [{ top: 5, left: 3, bottom: 6, right: 3 }],
      formula: 'AND(ISNUMBER(D6),D6>=0,D6=INT(D6))',
      message: 'Kết quả là số nguyên không âm.',
      strict: false,
    },
  ],
  conditionalFormats: [
    {
      range: { top: 5, left: 3, bottom: 6, right: 3 },
      formula: 'D6>10000',
      fill: 'FFC7CE',
      color: '9C0006',
    },
    { range: { top: 5, left: 4, bottom: 6, right: 4 }, formula: 'LEN($E6)=0', fill: 'FFEB9C' },
  ],
  textNumbers: [{ top: 5, left: 3, bottom: 6, right: 3 }],
  protected: true,
  freeze: { rows: 5, columns: 2 },
  autoFilter: { top: 4, left: 0, bottom: 6, right: 4 },
  print: {
    paper: 'A4',
    landscape: true,
    margins: { top: 20, right: 15, bottom: 20, left: 30 },
    fitToWidth: 1,
    titleRows: [4, 4],
    titleColumns: [0, 1],
    area: { top: 0, left: 0, bottom: 8, right: 4 },
    footer: '&CTrang &P/&N',
  },
});

/** One of everything a workbook model can say. */
export const richWorkbook: WorkbookModel = {
  title: 'Phụ lục xã Thuận An & "bạn"',
  sheets: [
    sheetOf({
      name: '_danh mục',
      visibility: 'very-hidden',
      cells: ['Có', 'Không'].map((text, row) => ({
        row,
        column: 0,
        content: { kind: 'text', text },
      })),
    }),
    form,
    sheetOf({
      name: 'Hướng dẫn',
      visibility: 'hidden',
      cells: [
        {
          row: 0,
          column: 0,
          content: { kind: 'text', text: 'Mỗi dòng một văn bản' },
          note: 'Ngắn',
        },
      ],
      freeze: { rows: 0, columns: 0 },
    }),
  ],
  names: { Ket_qua: "'Phụ lục ''A'' 2026'!$D$6:$D$7" },
};
