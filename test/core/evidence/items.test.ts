import { read } from './summary';

/** `0•text` for a bulleted item of depth 0, `1•text` below it, `0 text` without bullet. */
const words = (text: string) =>
  read(text).items.map((item) => `${String(item.depth)}${item.bulleted ? '•' : ' '}${item.text}`);

test.each<[text: string, items: string[]]>([
  ['một dòng', ['0 một dòng']],
  ['- A\n- B', ['0•A', '0•B']],
  ['-Công văn A\n-Công văn B', ['0•Công văn A', '0•Công văn B']],
  ['· A;\n•  B;\n* C.', ['0•A', '0•B', '0•C.']],
  ['\uf0b7 A\n– B', ['0•A', '0•B']],
  [' -\nA\n-\n\nB', ['0•A', '0•B']],
  ['1. A\n2. B', ['0•A', '0•B']],
  ['1/ A\n02) B\n(3) C', ['0•A', '0•B', '0•C']],
  ['a) A\nb) B\nđ) C', ['0•A', '0•B', '0•C']],
  ['- A:\n+ B\n+ C', ['0•A:', '1•B', '1•C']],
  ['+ A\n+ B', ['0•A', '0•B']],
  ['1. A\n- B\n2. C', ['0•A', '1•B', '0•C']],
  ['- A; - B; - C', ['0•A', '0•B', '0•C']],
  ['• A • B', ['0•A', '0•B']],
  ['- Xã A (5 lớp) - Xã B (3 lớp)', ['0•Xã A (5 lớp)', '0•Xã B (3 lớp)']],
  ['Gồm: - Xã A: 5 lớp - Xã B: 3 lớp', ['0 Gồm:', '0•Xã A: 5 lớp', '0•Xã B: 3 lớp']],
  // A dash is not always a bullet.
  ['- Kinh tế - Chuyển đổi số', ['0•Kinh tế - Chuyển đổi số']],
  ['Phòng Văn hóa - Xã hội', ['0 Phòng Văn hóa - Xã hội']],
  ['- Phường Lâm Viên - Đà Lạt', ['0•Phường Lâm Viên - Đà Lạt']],
  ['11/11 thôn\n14.033 người\n25. Buổi', ['0 11/11 thôn', '0 14.033 người', '0•Buổi']],
  ['P. Phú Thủy\nX. Cư Jút', ['0 P. Phú Thủy', '0 X. Cư Jút']],
  ['14/ KH-UBND', ['0 14/ KH-UBND']],
  // Lines broken by hand or by a page.
  ['máy tính và\ninternet, phần mềm', ['0 máy tính và', '0 internet, phần mềm']],
  ['Máy tính và\ninternet, phần mềm', ['0 Máy tính và\ninternet, phần mềm']],
  ['Máy tính.\ninternet', ['0 Máy tính.', '0 internet']],
  ['Zalo\nphocap.ai\niGiaoduc', ['0 Zalo', '0 phocap.ai', '0 iGiaoduc']],
  ['Xã Quảng\nSơn', ['0 Xã Quảng\nSơn']],
  ['Xã Đạ Tẻh\n2 lớp', ['0 Xã Đạ Tẻh', '0 2 lớp']],
  ['A\r\nB\rC', ['0 A', '0 B', '0 C']],
  ['-\n-\n-', []],
])('%j', (text, items) => {
  expect(words(text)).toEqual(items);
});
