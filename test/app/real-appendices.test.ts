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
  ['report-number-missing', null, 'A3', 'fails', 'number and day are blank'],
  ['report-symbol-malformed', null, 'A3', 'fails', '/UBND-BC for /BC-UBND'],
  [
    'same-document-twice',
    '1',
    'E6',
    'fails',
    '88/UBND-VHXH of 25/7/2025 is the 1st and the 5th line',
  ],
  ['date-outside-period', '1', 'E6', 'fails', '393, 06-HD, 641, 747 and 383 are of 2026'],
  ['document-type', '2', 'E7', 'fails', '“Kế hoạch số 173/VHXH-CĐS” has no KH'],
  ['date-outside-period', '2', 'E7', 'fails', '28-, 43-, 01-KH/ĐU, 112, 97 and 108 are of 2026'],
  ['document-only-elsewhere', '2', 'E7', 'fails', '105/KH-UBND of 29/4/2026 stands in row 15 only'],
  ['numbering-falls', '2', 'E7', 'fails', '43-KH/ĐU of 11/02/2026, then 01-KH/ĐU of 12/02/2026'],
  ['date-outside-period', '3', 'E8', 'fails', '99-GM, 3-GM and 02-GM are of 2026'],
  [
    'one-number-two-dates',
    '6',
    'E11',
    'fails',
    '852/UBND-VHXH: 14/12/2025 in row 1, 24/12/2025 here',
  ],
  ['date-outside-period', '6', 'E11', 'fails', '97, 108 and 641 are of 2026'],
  ['rate-without-numbers', '7', 'E12', 'fails', '“100% cán bộ”, of how many is not said'],
  ['more-than-group', '7', 'D12', 'cannot-judge', 'how many officials there are is not known'],
  ['rate-without-numbers', '8', 'E13', 'fails', '“100% học sinh”, of how many is not said'],
  ['more-than-group', '8', 'D13', 'cannot-judge', 'how many pupils there are is not known'],
  ['rate-in-count', '9', 'D14', 'fails', '“80%” where persons are due'],
  ['date-outside-period', '10', 'E15', 'fails', '393, 112 and 747 are of 2026'],
  ['more-than-group', '12', 'D17', 'cannot-judge', 'how many may have an identity is not known'],
  ['relation-broken', '13', 'D18', 'fails', '14.173 persons, 14.033 attendances in row 11'],
  ['figure-approximate', '13', 'D18', 'fails', '“Khoảng 14.173”'],
  ['relation-broken', '14', 'D19', 'fails', '14.173 persons, 14.033 attendances in row 11'],
  ['figure-approximate', '14', 'D19', 'fails', '“Khoảng 14.173”'],
  ['list-length', '15', 'E20', 'fails', '5 stated; 3 lines and 3 models proposed by the 4th are 6'],
  ['date-outside-period', '15', 'E20', 'fails', '393, 105 and 747 are of 2026'],
];

const LAM_DONG: readonly Expected[] = [
  ['result-in-other-column', null, 'C5', 'fails', 'there is no column “Kết quả”'],
  ['one-number-two-dates', '1.1', 'D7', 'fails', '13-KH/TU of 15/9/2025 and of 08/12/2025'],
  [
    'numbering-falls',
    '1.2',
    'D8',
    'fails',
    '06-QĐ/BCĐ of 06/11/2025, then 02-QĐ/BCĐ of 04/12/2025',
  ],
  ['figure-bounded', '2.1', 'C11', 'fails', '“Trên 500”; its parts add to 509, which is right'],
  [
    'place-over-population',
    '2.4',
    'D14',
    'fails',
    '300.000 persons in Liên Hương, which has 70.737',
  ],
  ['rate-without-numbers', '3.1', 'D27', 'fails', '100 % of how many is not said'],
  ['rate-without-numbers', '3.2', 'D28', 'fails', '100 % of how many is not said'],
  ['rate-without-numbers', '3.3', 'D29', 'fails', '100 % of how many is not said'],
  ['place-unknown', '3.4', 'D30', 'fails', '“Đình Trang Thượng” for Đinh Trang Thượng'],
  ['target-not-met', '3.4', 'C30', 'cannot-judge', 'how many adults there are is not known'],
  ['rate-without-numbers', '3.5', 'D31', 'fails', '80 % of how many is not said'],
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
