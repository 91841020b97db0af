import { writeWorkbook } from '../../../../src/hosts/xlsx';
import type { Template } from '../../../../src/core/templates/schema';
import {
  communeNamed,
  filledAppendix,
  onlySubmission,
  type Filling,
} from '../../../support/filled';
import { CONVERSION_TIMEOUT, convertWorkbook } from '../../../support/libreoffice';
import { formA, formB, period } from '../../../support/submissions';

/** What a clerk may write in each row, and the measures it states. */
const FILLED_A: Readonly<Record<string, readonly [Filling, Readonly<Record<string, number>>]>> = {
  '1': [
    {
      result: '02',
      evidence: 'Công văn số 88/UBND-VHXH ngày 25/5/2026\nThông báo số 9/TB-UBND ngày 2/6/2026',
    },
    { documents: 2 },
  ],
  '2': [{ result: '1', evidence: 'Kế hoạch số 14/KH-UBND ngày 3/4/2026' }, { plans: 1 }],
  '3': [{ result: '3 cuộc' }, { meetings: 3 }],
  '4': [{ result: '1.250' }, { articles: 1_250 }],
  '5': [{ result: '0' }, { sessions: 0 }],
  '6': [{ result: '07' }, { classes: 7 }],
  '7': [{ result: '128' }, { people: 128 }],
  '8': [{ result: '5.116' }, { people: 5_116 }],
  '9': [{ result: '367' }, { people: 367 }],
  '10': [{ result: ' 11' }, { classes: 11 }],
  '11': [{ result: '14.033', evidence: '14.033/17.423 đạt 80,5%' }, { attendances: 14_033 }],
  '12': [{ result: '9.000' }, { people: 9_000 }],
  '13': [{ result: '8.888' }, { people: 8_888 }],
  '14': [{ result: '1888' }, { people: 1_888 }],
  '15': [
    { result: '2', evidence: '- Mô hình “Chợ không tiền mặt”\n- Mô hình “Loa số”' },
    { models: 2 },
  ],
  '16': [{ result: '1' }, { models: 1 }],
};

const FILLED_B: typeof FILLED_A = {
  '1.1': [{ result: 'Có' }, { answer: 1 }],
  '1.2': [{ result: 'Không' }, { answer: 0 }],
  '1.3': [{ result: '2' }, { inspections: 2 }],
  '2.1': [{ result: '120 tin, bài' }, { articles: 120 }],
  '2.2': [{ result: '35' }, { people: 35 }],
  '2.3': [{ result: '3', evidence: 'Zalo; VNeID; Cổng dịch vụ công quốc gia' }, { platforms: 3 }],
  '2.4': [{ result: '78 lớp (13.132 người)' }, { classes: 78, people: 13_132 }],
  '2.5': [{ result: '1' }, { programmes: 1 }],
  '2.6': [{ result: '80% (8/10 lớp)' }, { rate: 80, numerator: 8, denominator: 10 }],
  '2.7': [{ result: '2' }, { platforms: 2 }],
  '2.8': [{ result: '120' }, { people: 120 }],
  '2.9': [{ result: '2 lớp (60 người)' }, { classes: 2, people: 60 }],
  '2.10': [
    { result: '100%', evidence: '11/11 thôn' },
    { rate: 100, numerator: 11, denominator: 11 },
  ],
  '2.11': [{ result: '11/11 thôn' }, { rate: 100, numerator: 11, denominator: 11 }],
  '2.12': [{ result: '450 hộ' }, { households: 450 }],
  '2.13': [{ result: '1 lớp (12 người)' }, { classes: 1, people: 12 }],
  '2.14': [{ result: '5 buổi (150 người)' }, { sessions: 5, people: 150 }],
  '2.15': [{ result: 'Có' }, { answer: 1 }],
  '3.1': [{ result: '45/45' }, { rate: 100, numerator: 45, denominator: 45 }],
  '3.2': [{ result: '98%' }, { rate: 98 }],
  '3.3': [
    { result: '80,5% (14.033/17.423)' },
    { rate: 80.5, numerator: 14_033, denominator: 17_423 },
  ],
  '3.4': [{ result: '9.000' }, { people: 9_000 }],
  '3.5': [{ result: '85,25%' }, { rate: 85.25 }],
};

async function written(form: Template, filled: typeof FILLED_A): Promise<Uint8Array> {
  const fillings = Object.fromEntries(
    Object.entries(filled).map(([id, [filling]]) => [id, filling]),
  );
  const model = filledAppendix(form, communeNamed('Thuận An'), period('2026-Q2'), fillings);
  return writeWorkbook(model);
}

function measuresIn(bytes: Uint8Array): Record<string, unknown> {
  const { entries } = onlySubmission(bytes);
  return Object.fromEntries(
    entries.map(({ indicator, reading }) => [
      indicator,
      reading.status === 'ok' ? reading.measures : reading,
    ]),
  );
}

describe.each([
  ['A', formA, FILLED_A],
  ['B', formB, FILLED_B],
] as const)('form %s, filled in', (_, form, filled) => {
  const expected = Object.fromEntries(
    Object.entries(filled).map(([id, [, measures]]) => [id, measures]),
  );

  test('gives every number that was typed', async () => {
    expect(Object.keys(filled)).toEqual(form.indicators.map(({ id }) => id));
    expect(measuresIn(await written(form, filled))).toEqual(expected);
  });

  test(
    'gives the same after LibreOffice has saved it in Vietnamese',
    async () => {
      const resaved = convertWorkbook(await written(form, filled), 'xlsx', 'vi-VN');
      expect(measuresIn(resaved)).toEqual(expected);
    },
    CONVERSION_TIMEOUT,
  );

  test('leads to the cells and keeps the evidence', async () => {
    const { entries } = onlySubmission(await written(form, filled));
    const cells = new Set(entries.map(({ cells: { result = '' } }) => result));
    expect(cells.size).toBe(form.indicators.length);
    expect([...cells].every((cell) => cell.startsWith('D'))).toBe(true);
    expect(entries.map(({ evidence }) => evidence)).toEqual(
      form.indicators.map(({ id }) => filled[id]?.[0].evidence ?? ''),
    );
  });
});
