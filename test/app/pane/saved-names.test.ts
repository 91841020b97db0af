import {
  appendixFileName,
  consolidationFileName,
  editedFileName,
} from '../../../src/app/pane/saved-names';

test.each([
  ['Thuận An.xlsx', 'Thuận An (đã sửa).xlsx'],
  ['xa/Thuận An.v2.xlsm', 'Thuận An.v2 (đã sửa).xlsm'],
  ['Thuận An (đã sửa).xlsx', 'Thuận An (đã sửa).xlsx'],
  ['Thuận An', 'Thuận An (đã sửa).xlsx'],
  ['.xlsx', '.xlsx (đã sửa).xlsx'],
])('%s, edited, is saved as %s', (original, saved) => {
  expect(editedFileName(original)).toBe(saved);
});

test('what we make is named by what it holds', () => {
  expect(appendixFileName('Xã Thuận An', '2026-Q2')).toBe('Phụ lục - Xã Thuận An - 2026-Q2.xlsx');
  expect(consolidationFileName('2025')).toBe('Tổng hợp tỉnh - 2025.xlsx');
  expect(consolidationFileName(null)).toBe('Tổng hợp tỉnh.xlsx');
});
