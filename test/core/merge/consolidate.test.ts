import { consolidate } from '../../../src/core/merge/consolidate';
import type { Received } from '../../../src/core/merge/types';
import type { Entry } from '../../../src/core/submission/types';
import {
  entry,
  finding,
  formA,
  formB,
  given,
  moPhong,
  period,
  sent,
  thuanAn,
} from '../../support/submissions';

const [mot, hai, ba] = moPhong;
if (!mot || !hai || !ba) throw new Error('three communes are invented');

const OPTIONS = {
  template: formA,
  period: period('2026-05'),
  expected: [thuanAn, mot, hai],
  withoutErrors: false,
};

const [first] = formA.indicators;
const documents = first?.measures[0]?.id ?? '';
const row = (value: number): Entry => given('1', { [documents]: value });

describe('the real appendix of xã Thuận An, 5/2026, with two invented communes (mô phỏng)', () => {
  // Results of the appendix, rows 1–16; row 9 says "80%" where persons are due.
  const THUAN_AN = [15, 10, 5, 20, 25, 7, 367, 1888, null, 4, 14_033, 14_033, 14_173, 14_173, 5, 2];
  const MOT = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
  const HAI = MOT.map(() => 100);
  // Column by column, by hand: Thuận An + n + 100; row 9 without Thuận An: 9 + 100.
  const SUMS = [
    116, 112, 108, 124, 130, 113, 474, 1996, 109, 114, 14_144, 14_145, 14_286, 14_287, 120, 118,
  ];

  function rows(results: readonly (number | null)[]): Entry[] {
    return formA.indicators.map(({ id, measures }, at) => {
      const result = results[at] ?? null;
      if (result !== null) return given(id, { [measures[0]?.id ?? '']: result });
      const problem = { code: 'rate-in-count', rate: 80 } as const;
      return entry(id, { status: 'unreadable', problem, repairs: [] }, { raw: '80%' });
    });
  }

  const consolidation = consolidate(
    [
      sent({ from: hai, entries: rows(HAI) }),
      sent({ from: thuanAn, entries: rows(THUAN_AN) }),
      sent({ from: mot, entries: rows(MOT) }),
    ],
    { ...OPTIONS, expected: [...OPTIONS.expected, ba] },
  );

  it('adds up to the sums of the rows, in the order of the form', () => {
    expect(consolidation.figures.map(({ indicator }) => indicator)).toEqual(
      formA.indicators.map(({ id }) => id),
    );
    expect(consolidation.figures.map(({ value }) => value)).toEqual(SUMS);
  });

  it('names whose row 9 could not be read, and who sent nothing', () => {
    expect(consolidation.figures[8]?.unused).toEqual([
      {
        commune: '24682',
        reason: { code: 'unreadable', problem: { code: 'rate-in-count', rate: 80 }, raw: '80%' },
      },
      { commune: '90003', reason: { code: 'not-submitted' } },
    ]);
  });
});

describe('findings', () => {
  it('are those of merged submissions, by commune and then as given', () => {
    const files = [
      sent({ from: mot, entries: [row(1)] }, undefined, [finding('2'), finding('1')]),
      sent({ from: thuanAn, entries: [row(1)], dates: { file: '2026-05-02' } }, 'b.xlsx', [
        finding('3'),
      ]),
      sent({ from: thuanAn, entries: [row(1)], dates: { file: '2026-05-01' } }, 'a.xlsx', [
        finding('4'),
      ]),
    ];
    const { findings } = consolidate(files, OPTIONS);
    expect(findings.map(({ commune, file, indicator }) => [commune, file, indicator])).toEqual([
      ['24682', 'b.xlsx', '3'],
      ['90001', '90001.xlsx', '2'],
      ['90001', '90001.xlsx', '1'],
    ]);
  });
});

describe('when nobody says which form or period', () => {
  const open = { ...OPTIONS, template: null, period: null };
  const from = (what: Partial<Parameters<typeof sent>[0]>, file: string) =>
    sent({ from: mot, entries: [row(1)], ...what }, file);
  const provincial = { from: null, rest: { level: 'province' }, form: formB } as const;

  it.each<[string, readonly Received[], string, string | null]>([
    [
      'those most submissions bear',
      [from({}, 'a'), from({}, 'b'), from({ form: formB }, 'c')],
      formA.id,
      '2026-05',
    ],
    [
      'of equals the smallest id',
      [from({}, 'a'), from({ form: formB }, 'b')],
      'bdhvs-2025',
      '2026-05',
    ],
    [
      'of equal periods too',
      [from({}, 'a'), from({ period: '2026-04' }, 'b')],
      formA.id,
      '2026-04',
    ],
    ['no period when none is stated', [from({ period: null }, 'a')], formA.id, null],
    [
      'a period of that form only',
      [from({}, 'a'), from({ period: null }, 'b'), from({ form: formB, period: '2025' }, 'c')],
      formA.id,
      '2026-05',
    ],
    [
      'not the province’s',
      [from(provincial, 'a'), from(provincial, 'b'), from({}, 'c')],
      formA.id,
      '2026-05',
    ],
    ['a form, though nothing came', [], 'bdhvs-2025', null],
  ])('%s', (_, files, template, stated) => {
    for (const order of [files, [...files].reverse()]) {
      expect(consolidate(order, open)).toMatchObject({ template, period: stated });
    }
  });

  it('refuses the rest', () => {
    const files = [from({}, 'a'), from({ form: formB }, 'b'), from({ from: hai }, 'c')];
    const { ledger } = consolidate(files, open);
    expect(ledger.find(({ file }) => file === 'b')?.refusal?.code).toBe('template-other');
  });
});

describe('a stream of files', () => {
  it('is read once, and any iterable will do', () => {
    const asked: string[] = [];
    const versions = ['a', 'b', 'c'].map((file, at) =>
      sent({ from: mot, entries: [row(at)], dates: { title: `2026-05-0${String(at + 1)}` } }, file),
    );
    function* files(): Generator<Received> {
      for (const version of versions) {
        asked.push(version.file);
        yield version;
      }
    }
    const { merged } = consolidate(files(), OPTIONS);
    expect(asked).toEqual(['a', 'b', 'c']);
    expect(merged.map(({ submission: { file } }) => file)).toEqual(['c']);
  });
});
