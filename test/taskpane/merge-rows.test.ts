import { consolidate } from '../../src/core/merge/consolidate';
import type { Received } from '../../src/core/merge/types';
import { countFiles } from '../../src/taskpane/merge/count-files';
import { communeNames, figureRows } from '../../src/taskpane/merge/figure-rows';
import { periodsOf, templatesOf } from '../../src/taskpane/merge/intake';
import { countStates, filterLedger } from '../../src/taskpane/merge/ledger-rows';
import {
  blank,
  formA,
  given,
  moPhong,
  period,
  received,
  refusedFile,
  reviewed,
  submission,
  thuanAn,
} from '../support/submissions';

const expected = [thuanAn, ...moPhong];
const [one] = moPhong;
const people = (count: number) => [given('9', { people: count })];

function sentBy(who: typeof thuanAn, file: string, entries = people(1200)): Received {
  return received(file, [reviewed(submission({ from: who, period: '2026-Q2', entries }, file))]);
}

describe('what has to be chosen', () => {
  const provincial = reviewed({
    ...submission({ from: thuanAn, period: '2025', entries: people(1200) }),
    level: 'province',
  });
  const mixed = [
    sentBy(thuanAn, 'a.xlsx'),
    sentBy(thuanAn, 'b.xlsx'),
    received('c.xlsx', [
      reviewed(submission({ from: thuanAn, period: '2026-05', entries: people(1200) })),
    ]),
    received('tinh.xlsx', [provincial]),
    refusedFile('d.pdf'),
  ];

  test('periods, the most borne first; provincial appendices have no say', () => {
    expect(periodsOf(mixed, formA.id, 'vi')).toEqual([
      { id: '2026-Q2', name: 'quý II năm 2026', count: 2 },
      { id: '2026-05', name: 'tháng 5 năm 2026', count: 1 },
    ]);
    expect(periodsOf(mixed, 'bdhvs-2025', 'vi')).toEqual([]);
  });

  test('forms', () => {
    expect(templatesOf(mixed, 'en')).toEqual([{ id: formA.id, name: formA.name.en, count: 3 }]);
  });

  test('files, read and refused', () => {
    expect(countFiles(mixed)).toEqual({ files: 5, read: 4, refused: 1 });
  });
});

describe('a consolidation', () => {
  if (!one) throw new Error('a commune is missing');
  const consolidation = consolidate(
    [sentBy(thuanAn, 'thuan-an.xlsx'), sentBy(one, 'mot.xlsx', [blank('9')]), refusedFile('x.pdf')],
    { template: formA, period: period('2026-Q2'), expected, withoutErrors: false },
  );

  test('a figure with what it is made of, what could not be used, and who sent nothing', () => {
    const rows = figureRows(consolidation);
    expect(rows.find(({ figure }) => figure.indicator === '9')).toMatchObject({
      value: '1.200',
      used: 1,
      expected: 6,
      unused: [{ commune: one.code }],
      notSubmitted: 4,
    });
    // Nobody gave it: not 0.
    expect(rows.find(({ figure }) => figure.indicator === '1')).toMatchObject({
      value: null,
      used: 0,
    });
  });

  test('names by code', () => {
    expect(communeNames(consolidation).get(thuanAn.code)).toBe('Xã Thuận An');
  });

  test('the ledger, counted and filtered, diacritics optional', () => {
    const { ledger } = consolidation;
    expect(countStates(ledger)).toEqual({ merged: 2, missing: 4, replaced: 0, refused: 1 });
    const found = (state: Parameters<typeof filterLedger>[1], query: string) =>
      filterLedger(ledger, state, query).map(({ commune, file }) => commune?.name ?? file);
    expect(found('all', 'thuan an')).toEqual(['Thuận An']);
    expect(found('all', 'MOT.XLSX')).toEqual(['Mô Phỏng Một']);
    expect(found('refused', '')).toEqual(['x.pdf']);
    expect(found('merged', 'hai')).toEqual([]);
    expect(found('all', '')).toHaveLength(7);
  });
});
