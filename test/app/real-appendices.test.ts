/**
 * The two real appendices, from their workbooks: every finding of families 1–5, held against the
 * document by hand, and nothing else. In the sample a row n of form A stands in sheet row n + 5.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createReceiver } from '../../src/app/receive';
import { lamDong } from '../../src/core/places/gazetteer';
import { builtInReference } from '../../src/core/reference/built-in';
import { builtInTemplates } from '../../src/core/templates/catalogue';
import { xlsxReader } from '../../src/hosts/xlsx';

const SAMPLES = path.resolve(__dirname, '../../assets/samples');

type Expected = readonly [string, string | null, string | null, 'fails' | 'cannot-judge', string];

async function findingsOf(sample: string): Promise<Expected[]> {
  const receiver = createReceiver(xlsxReader, {
    templates: builtInTemplates(),
    places: lamDong,
    reference: builtInReference(lamDong),
    today: '2026-06-01',
  });
  const bytes = readFileSync(path.join(SAMPLES, sample));
  const received = await receiver.receive({ name: path.basename(sample), bytes, modified: null });
  return received.submissions.flatMap(({ findings }) =>
    findings.map(({ name, indicator, cell, outcome }): Expected => [
      name,
      indicator,
      cell,
      outcome,
      '',
    ]),
  );
}

const THUAN_AN: readonly Expected[] = [
  // "(Kèm theo Báo cáo số:          /UBND-BC ngày     /5/2026 của UBND xã)" names no commune, no
  // number, no day; the report itself is "/BC-UBND".
  ['commune-missing', null, 'A1', 'fails', 'only the file name says Thuận An'],
  // "… NĂM 2025", but of 2026 are: row 1 393, 06-HD, 641, 747, 383 (5 of 15); row 2 28-, 43-,
  // 01-KH/ĐU, 112, 97, 108 (6 of 10); row 3 99-, 3-, 02-GM (3 of 5); row 6 97, 108, 641 (3 of 7);
  // row 10 393, 112, 747 (3 of 4); row 15 393, 105, 747 (3 of 4). Row 13 says "Đến 5/2026".
  [
    'date-outside-period',
    null,
    'A2',
    'fails',
    '23 of 45 documents are of 2026: the title is wrong',
  ],
  ['report-number-missing', null, 'A3', 'fails', 'number and day are blank'],
  ['report-symbol-malformed', null, 'A3', 'fails', '/UBND-BC for /BC-UBND'],
  ['history-absent', null, null, 'cannot-judge', 'no earlier report of the commune is at hand'],
  ['peers-absent', null, null, 'cannot-judge', 'nor that of any other commune'],
  [
    'same-document-twice',
    '1',
    'E6',
    'fails',
    '88/UBND-VHXH of 25/7/2025 is the 1st and the 5th line',
  ],
  ['document-type', '2', 'E7', 'fails', '“Kế hoạch số 173/VHXH-CĐS” has no KH'],
  ['document-only-elsewhere', '2', 'E7', 'fails', '105/KH-UBND of 29/4/2026 stands in row 15 only'],
  ['numbering-falls', '2', 'E7', 'fails', '43-KH/ĐU of 11/02/2026, then 01-KH/ĐU of 12/02/2026'],
  [
    'one-number-two-dates',
    '6',
    'E11',
    'fails',
    '852/UBND-VHXH: 14/12/2025 in row 1, 24/12/2025 here',
  ],
  ['more-than-group', '7', 'D12', 'cannot-judge', 'how many officials there are is not known'],
  ['more-than-group', '8', 'D13', 'cannot-judge', 'how many pupils there are is not known'],
  ['rate-in-count', '9', 'D14', 'fails', '“80%” where persons are due'],
  // Word for word as row 12, of VNeID alone, where all digital skills are counted.
  ['same-evidence', '11', 'E16', 'fails', '14.033 and one text in rows 11 and 12'],
  ['more-than-group', '12', 'D17', 'cannot-judge', 'how many may have an identity is not known'],
  ['relation-broken', '13', 'D18', 'fails', '14.173 persons, 14.033 attendances in row 11'],
  ['figure-approximate', '13', 'D18', 'fails', '“Khoảng 14.173”'],
  ['counts-other-unit', '13', 'E18', 'fails', '5.173 + 9.000 files = 14.173 “persons”'],
  ['relation-broken', '14', 'D19', 'fails', '14.173 persons, 14.033 attendances in row 11'],
  ['figure-approximate', '14', 'D19', 'fails', '“Khoảng 14.173”'],
  ['counts-other-unit', '14', 'E19', 'fails', '5.173 + 9.000 files = 14.173 “persons”'],
  ['list-length', '15', 'E20', 'fails', '5 stated; 3 lines and 3 models proposed by the 4th are 6'],
  [
    'proposed-not-listed',
    '16',
    'E21',
    'fails',
    '“Mô hình Hành chính công cấp Giấy chứng nhận …” is none of row 15',
  ],
];

const LAM_DONG: readonly Expected[] = [
  ['result-in-other-column', null, 'C5', 'fails', 'there is no column “Kết quả”'],
  // 2.6 gives numbers of people for a rate of classes; 2.10 and 2.11 n/N of single communes; 2.15,
  // 3.1, 3.2, 3.3, 3.5 no number at all.
  ['rate-without-numbers', null, 'D16', 'fails', '8 rates of how many is not said'],
  ['one-number-two-dates', '1.1', 'D7', 'fails', '13-KH/TU of 15/9/2025 and of 08/12/2025'],
  [
    'numbering-falls',
    '1.2',
    'D8',
    'fails',
    '06-QĐ/BCĐ of 06/11/2025, then 02-QĐ/BCĐ of 04/12/2025',
  ],
  ['list-length', '1.3', 'D9', 'fails', '“03” inspections, two named and the list closed: a note'],
  ['figure-bounded', '2.1', 'C11', 'fails', '“Trên 500”; its parts add to 509, which is right'],
  // 5 in lines of their own; Zalo, Facebook, Youtube, TikTok; Cổng/Trang TTĐT; App chuyển tiền
  ['names-more', '2.3', 'D13', 'fails', '10 stated, 11 named and “...”'],
  [
    'place-over-population',
    '2.4',
    'D14',
    'fails',
    '300.000 persons in Liên Hương, which has 70.737',
  ],
  ['denied-by-evidence', '2.13', 'D23', 'fails', '“01 lớp”; “không có lớp học riêng”'],
  ['place-unknown', '3.4', 'D30', 'fails', '“Đình Trang Thượng” for Đinh Trang Thượng'],
  ['target-not-met', '3.4', 'C30', 'cannot-judge', 'how many adults there are is not known'],
];

it.each([
  ['xa/phu-luc-xa-thuan-an.xlsx', THUAN_AN],
  ['tinh/phu-luc-tinh-lam-dong.xlsx', LAM_DONG],
] as const)('%s has exactly the findings read in the document', async (sample, expected) => {
  const withoutReasons = expected.map(([name, indicator, cell, outcome]) => [
    name,
    indicator,
    cell,
    outcome,
    '',
  ]);
  expect(await findingsOf(sample)).toEqual(withoutReasons);
});
