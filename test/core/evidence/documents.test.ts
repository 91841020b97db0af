import { read, documentWords } from './summary';

/** Symbol as `number symbol type system issuer`, and the stated type. */
const symbols: [text: string, expected: string, stated: string | null][] = [
  ['Kế hoạch 14/KH-UBND', '14 KH-UBND KH state UBND', 'KH'],
  ['số 14 /KH-UBND', '14 KH-UBND KH state UBND', null],
  ['Quyết định số: 393 / QĐ-UBND', '393 QĐ-UBND QĐ state UBND', 'QĐ'],
  ['Kế hoạch số 14/KH – UBND', '14 KH-UBND KH state UBND', 'KH'],
  ['Kế hoạch số 1.410/KH-UBND', '1410 KH-UBND KH state UBND', 'KH'],
  ['CV số 88/UBND-VHXH', '88 UBND-VHXH CV state UBND', 'CV'],
  ['Công văn 88/ubnd-vhxh', '88 UBND-VHXH CV state UBND', 'CV'],
  ['Kế hoạch số 173/VHXH-CĐS', '173 VHXH-CĐS CV state VHXH', 'KH'],
  ['Công văn số 15/UBND', '15 UBND null state UBND', 'CV'],
  ['Số: 15/UBND - về việc tập huấn', '15 UBND null state UBND', null],
  ['Văn bản số 123/UBND-VX', '123 UBND-VX CV state UBND', null],
  ['Quyết định số 59/QÐ-UBND', '59 QĐ-UBND QĐ state UBND', 'QĐ'],
  ['Quyết định số 59/QƉ-UBND', '59 QĐ-UBND QĐ state UBND', 'QĐ'],
  ['Quyết định\u00a0số\u00a059/QĐ-UBND', '59 QĐ-UBND QĐ state UBND', 'QĐ'],
  ['Quyết định số 59/QD-UBND', '59 QD-UBND QĐ state UBND', 'QĐ'],
  ['Tờ trình số 5/TTr-UBND', '5 TTR-UBND TTr state UBND', 'TTr'],
  ['Hợp đồng số 3/HĐ-UBND', '3 HĐ-UBND HĐ state UBND', 'HĐ'],
  ['Hướng dẫn số 3/HD-UBND', '3 HD-UBND HD state UBND', 'HD'],
  ['Đề án số 3/ĐA-UBND', '3 ĐA-UBND ĐA state UBND', 'ĐA'],
  ['Dự án số 3/DA-UBND', '3 DA-UBND DA state UBND', 'DA'],
  ['Quy định số 3/QyĐ-UBND', '3 QYĐ-UBND QyĐ state UBND', 'QyĐ'],
  ['Giấy nghỉ phép số 3/NP-UBND', '3 NP-UBND GNP state UBND', 'GNP'],
  ['Bản ghi nhớ số 3/GN-UBND', '3 GN-UBND BGN state UBND', 'BGN'],
  ['Bản thỏa thuận số 3/TTh-UBND', '3 TTH-UBND BTT state UBND', 'BTT'],
  ['Giấy mời họp số 27/GM-UBND', '27 GM-UBND GM state UBND', 'GM'],
  ['Kế hoạch phối hợp số 12/KHPH-UBND-MTTQ', '12 KHPH-UBND-MTTQ KH state UBND-MTTQ', 'KH'],
  ['Quyết định số 2530/QĐ-TU', '2530 QĐ-TU QĐ state TU', 'QĐ'],
  ['Quyết định 749/QĐ-TTg', '749 QĐ-TTG QĐ state TTG', 'QĐ'],
  ['Nghị định số 30/2020/NĐ-CP', '30 NĐ-CP NĐ state-legal CP', 'NĐ'],
  ['Thông tư số 01/2021/TT-BTTTT', '1 TT-BTTTT TT state-legal BTTTT', 'TT'],
  ['Nghị quyết 202/2025/QH15', '202 QH15 null state-legal QH15', 'NQ'],
  ['Công văn số 172-CV/ĐU', '172 CV/ĐU CV party ĐU', 'CV'],
  ['Kế hoạch hành động số 08-KH/TU', '8 KH/TU KH party TU', 'KH'],
  ['Nghị quyết số 57-NQ/TW', '57 NQ/TW NQ party TW', 'NQ'],
  ['Kế hoạch số 01-KH/BCĐTW', '1 KH/BCĐTW KH party BCĐTW', 'KH'],
  ['Quyết định số 100 - QĐ/TU', '100 QĐ/TU QĐ party TU', 'QĐ'],
  ['Kết luận số 12-KL/TU', '12 KL/TU KL party TU', 'KL'],
  ['Thông báo kết luận số 12-TB/ĐU', '12 TB/ĐU TB party ĐU', 'TB'],
  // The Party's quy định bear QĐ.
  ['Quy định số 37-QĐ/TW', '37 QĐ/TW QĐ party TW', 'QĐ'],
  ['Kế hoạch số 12 KH/TĐTN', '12 KH/TĐTN KH party TĐTN', 'KH'],
  // A lettered number is another document than the one without.
  ['Kế hoạch số 14a/KH-UBND', '14 A/KH-UBND KH state UBND', 'KH'],
  ['14/KH-UBND', '14 KH-UBND KH state UBND', null],
  ['KẾ HOẠCH SỐ 14/KH-UBND', '14 KH-UBND KH state UBND', 'KH'],
];

test.each(symbols)('number and symbol: %s', (text, expected, stated) => {
  const { documents, malformed } = read(text);
  expect(
    documents.map(({ number, symbol, symbolType, system, issuer }) =>
      [number, symbol, String(symbolType), system, issuer].join(' '),
    ),
  ).toEqual([expected]);
  expect(documents[0]?.statedType).toBe(stated);
  expect(malformed).toEqual([]);
});

test.each<[text: string, written: string, date: string | null]>([
  ['Kế hoạch số 14/KH-UBND ngày 25/7/2025', '25/7/2025', '2025-07-25'],
  ['Kế hoạch số 13-KH/TU, ngày 08/12/2025', '08/12/2025', '2025-12-08'],
  ['Kế hoạch số 14/KH-UBND ngày 25 tháng 7 năm 2025', '25 tháng 7 năm 2025', '2025-07-25'],
  ['Kế hoạch số 14/KH-UBND ngày 25-7-2025', '25-7-2025', '2025-07-25'],
  ['Kế hoạch số 14/KH-UBND ngày 25.7.2025', '25.7.2025', '2025-07-25'],
  ['Kế hoạch số 14/KH-UBND (25/7/2025)', '25/7/2025', '2025-07-25'],
  ['Kế hoạch số 14/KH-UBND ban hành ngày 25/7/2025', '25/7/2025', '2025-07-25'],
  ['Nghị quyết số 57-NQ/TW của Bộ Chính trị ngày 22/12/2024', '22/12/2024', '2024-12-22'],
  ['Kế hoạch số 14/KH-UBND ngày 31/02/2026', '31/02/2026', null],
])('date: %s', (text, written, date) => {
  expect(read(text).documents[0]?.date).toMatchObject({ text: written, date });
});

test.each([
  'Kế hoạch số 14/KH-UBND',
  'Kế hoạch số 14/KH-UBND năm 2025',
  'Kế hoạch số 14/KH-UBND ngày …/7/2025',
  // The day of the training, not of the plan.
  'Kế hoạch số 14/KH-UBND của UBND xã về tổ chức tập huấn ngày 12/8/2025',
])('no date: %s', (text) => {
  expect(read(text).documents.map(({ date }) => date)).toEqual([null]);
});

test.each([
  '25/7/2025',
  'ngày 12/8/2025 và 5/2026',
  '14.033/17.423',
  '11/11 thôn',
  '24/7',
  '5/Tổ',
  'Tin/bài',
  '2 lần/tuần, 100.000đ/người',
  'Đề án 06, Nghị quyết 57, Chỉ thị 17',
  'kỹ năng số AI/ChatGPT',
  'giai đoạn 2025 - 2028',
  'https://x.vn/14/KH-UBND',
])('no document: %s', (text) => {
  const { documents, malformed } = read(text);
  expect([documents, malformed]).toEqual([[], []]);
});

test.each([
  ['Quyết định số QĐ-UBND ngày 25/7/2025', 'Quyết định số QĐ-UBND'],
  ['Công văn số /UBND-VHXH ngày 2/8/2025', 'Công văn số /UBND-VHXH'],
  ['Kế hoạch số …/KH-UBND', 'Kế hoạch số …/KH-UBND'],
  ['Kế hoạch số ..../KH-UBND', 'Kế hoạch số ..../KH-UBND'],
  ['Kế hoạch số 14KH/UBND ngày 2/8/2025', 'Kế hoạch số 14KH/UBND'],
  ['Kế hoạch số 14/KH', 'Kế hoạch số 14/KH'],
  ['Quyết định số 59 QĐ-UBND', 'Quyết định số 59 QĐ-UBND'],
  // Báo cáo 116-BC/TU, chú thích 1.
  ['Quyết định số 1735/QĐ/TU, ngày 27/02/2025', 'Quyết định số 1735/QĐ/TU'],
  ['Công văn số 172-CV-ĐU', 'Công văn số 172-CV-ĐU'],
  ['Quyết định số 59 ngày 04/7/2025', 'Quyết định số 59'],
  ['Quyết định số      ngày 04/7/2025', 'Quyết định số'],
])('malformed: %s', (text, words) => {
  const { documents, malformed } = read(text);
  expect(malformed.map((found) => found.text)).toEqual([words]);
  expect(documents).toEqual([]);
});

test('the span runs from the kind to the date', () => {
  const text = '- UBND xã ban hành Kế hoạch số: 14/KH-UBND, ngày 12/8/2025 về triển khai';
  expect(read(text).documents[0]?.text).toBe('Kế hoạch số: 14/KH-UBND, ngày 12/8/2025');
});

test.each<[text: string, roles: string[]]>([
  // One clause, one list.
  [
    'Kế hoạch số 14/KH-UBND ngày 1/8/2025, Kế hoạch số 15/KH-UBND và Kế hoạch số 16/KH-UBND',
    ['listed', 'listed', 'listed'],
  ],
  [
    'Kế hoạch số 14/KH-UBND về triển khai phong trào, Quyết định số 15/QĐ-UBND về thành lập tổ',
    ['listed', 'listed'],
  ],
  // Grounds.
  ['Kế hoạch số 14/KH-UBND về thực hiện Nghị quyết số 57-NQ/TW', ['listed', 'cited']],
  ['Kế hoạch số 14/KH-UBND v/v triển khai Kế hoạch số 13-KH/TU', ['listed', 'cited']],
  ['Quyết định số 59/QĐ-UBND thay thế Quyết định số 12/QĐ-UBND', ['listed', 'cited']],
  ['Tổ chức 5 lớp (theo Kế hoạch số 14/KH-UBND)', ['cited']],
  ['Theo Kế hoạch số 13-KH/TU ngày 15/9/2025', ['cited']],
  // Báo cáo xã Thuận An, 5/2026: the opening sentence.
  ['Thực hiện Công văn số 417-CV/ĐU, UBND xã ban hành Kế hoạch số 14/KH-UBND', ['cited', 'listed']],
  [
    'Căn cứ Nghị quyết số 57-NQ/TW, Kế hoạch số 13-KH/TU, UBND xã xây dựng Kế hoạch số 14/KH-UBND',
    ['cited', 'cited', 'listed'],
  ],
  // A new clause begins anew.
  [
    'Kế hoạch số 14/KH-UBND về thực hiện Nghị quyết số 57-NQ/TW; Kế hoạch số 15/KH-UBND',
    ['listed', 'cited', 'listed'],
  ],
  [
    'Kế hoạch số 14/KH-UBND về thực hiện Nghị quyết số 57-NQ/TW. Kế hoạch số 15/KH-UBND',
    ['listed', 'cited', 'listed'],
  ],
  [
    '- Kế hoạch số 14/KH-UBND thực hiện Nghị quyết số 57-NQ/TW\n- Kế hoạch số 15/KH-UBND',
    ['listed', 'cited', 'listed'],
  ],
])('listed or cited: %s', (text, roles) => {
  expect(read(text).documents.map(({ role }) => role)).toEqual(roles);
});

test('a document belongs to the item it stands in', () => {
  const text = 'Đã ban hành:\n- Kế hoạch số 14/KH-UBND\n-\nQuyết định số 59/QĐ-UBND';
  expect(read(text).documents.map(documentWords)).toEqual([
    '1 listed KH 14 KH-UBND –',
    '2 listed QĐ 59 QĐ-UBND –',
  ]);
});
