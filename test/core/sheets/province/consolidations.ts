/** Consolidations for the tests of the provincial workbook. All communes and figures are invented. */
import fc from 'fast-check';
import { consolidate } from '../../../../src/core/merge/consolidate';
import type { Consolidation, Received } from '../../../../src/core/merge/types';
import type { SheetWords } from '../../../../src/core/sheets/province/words';
import type { Template } from '../../../../src/core/templates/schema';
import type { Waiver } from '../../../../src/core/waivers/types';
import { sheetWords } from '../../../../src/i18n/sheet-words';
import { arbitraryReceived } from '../../../support/arbitrary-submissions';
import {
  blank,
  commune,
  finding,
  formA,
  formB,
  given,
  moPhong,
  period,
  refusedFile,
  sent,
  unreadable,
} from '../../../support/submissions';

/** Findings in these tests are of no real rule. */
export const words: SheetWords = {
  ...sheetWords('vi'),
  finding: ({ messageId }) => `=Phát hiện "${messageId}"`,
  suggestion: (_, { to }) => `Ghi ${to}`,
};

const apostrophe = commune('90011', "B'Lao");
const quoted = commune('90012', '=Công "Mít"');
const signed = commune('90013', "+84 D'Ran");
const silent = commune('90014', '@Mê');
const blankForm = commune('90015', '-Không');

export const oddlyNamed = [apostrophe, quoted, signed, silent, blankForm];

const accepted: Waiver = {
  sheet: 'Phụ lục',
  rule: 'PL0201',
  messageId: 'mo-phong',
  indicator: '2.4',
  cell: null,
  covers: '0'.repeat(64),
  value: '78 lớp (13.132 người)',
  reason: '=1+1 và học trực tuyến',
  by: "@Nguyễn Thị Y'Nhi",
  date: '2026-06-01',
};

/** Every strategy, with values of every fate; names that begin like formulas. */
function everyStrategy(): Received[] {
  const base = { form: formB, period: '2026-Q2' } as const;
  return [
    sent(
      {
        ...base,
        from: apostrophe,
        dates: { title: '2026-06-10' },
        entries: [
          given('1.1', { answer: 1 }),
          given('1.2', { answer: 0 }),
          given('2.1', { articles: 120 }),
          given('2.3', { platforms: 3 }, { evidence: 'Zalo; Ứng dụng VNeID; =1+1' }),
          given('2.4', { classes: 78, people: 13_132 }),
          given('2.10', { rate: 100, numerator: 11, denominator: 11 }),
          given('2.12', { households: 450 }),
          given('3.1', { rate: 80.5 }),
          unreadable('2.2', '=HYPERLINK("http://x";"y")'),
        ],
      },
      '=phụ lục "B\'Lao".xlsx',
      [
        finding('2.1'),
        finding(null, { severity: 'warning' }),
        finding('2.4', { severity: 'warning', waiver: accepted }),
      ],
    ),
    sent(
      {
        ...base,
        from: quoted,
        dates: { file: '2026-06-18T20:00:00Z' },
        entries: [
          given('1.1', { answer: 0 }),
          given('1.2', { answer: 1 }),
          given('2.1', { articles: 7 }),
          given('2.3', { platforms: 2 }, { evidence: 'VNEID, "Loa" số' }),
          given('2.4', { classes: 6 }),
          given('2.10', { rate: 90, numerator: 9 }),
          given('2.11', { rate: 50, numerator: 1, denominator: 2 }),
          given('2.12', { people: 1_200 }),
          given('3.1', { rate: 60 }),
          given('2.2', { people: 12 }, { evidence: '@Già làng\n-Trưởng thôn' }),
        ],
      },
      "'+phụ lục'.xlsx",
    ),
    sent(
      {
        ...base,
        from: signed,
        entries: [
          given('1.1', { answer: 1 }),
          given('2.10', { rate: 0, numerator: 3, denominator: 0 }),
          given('2.11', { rate: 100, numerator: 8, denominator: 8 }),
          given('2.12', {}),
          given('2.3', { platforms: 4 }),
        ],
        rest: { issues: [] },
      },
      '@84.xlsx',
    ),
    sent({ ...base, from: blankForm, entries: formB.indicators.map(({ id }) => blank(id)) }),
    sent({ ...base, from: apostrophe, dates: { title: '2026-06-01' }, entries: [] }, 'cũ.xlsx'),
    sent({ ...base, period: '2026-Q1', from: silent, entries: [given('2.1', { articles: 9 })] }),
    refusedFile('-hỏng.pdf'),
    { ...refusedFile('bìa.xlsx'), sheets: 2, ignoredSheets: ['Bìa', '_phu_luc'] },
  ];
}

function generated(form: Template, seed: number): Received[] {
  const arbitrary = arbitraryReceived({ form, communes: moPhong, unruly: true });
  return fc.sample(arbitrary, { numRuns: 12, seed });
}

const options = { expected: moPhong, withoutErrors: false, template: null, period: null };

export const CONSOLIDATIONS: readonly (readonly [string, Consolidation])[] = [
  [
    'every strategy',
    consolidate(everyStrategy(), {
      ...options,
      template: formB,
      period: period('2026-Q2'),
      expected: oddlyNamed,
    }),
  ],
  [
    'form A, generated',
    consolidate(generated(formA, 1), { ...options, period: period('2026-05') }),
  ],
  ['form B, generated', consolidate(generated(formB, 2), options)],
  [
    'form B, generated, without errors',
    consolidate(generated(formB, 3), { ...options, withoutErrors: true }),
  ],
  ['nothing merged, no period', consolidate([], { ...options, template: formA })],
  ['no communes at all', consolidate([], { ...options, template: formB, expected: [] })],
];

/** What a figure would be without a commune, by the definition of its strategy. */
export function figureWithout(
  { figures }: Consolidation,
  index: number,
  left: string,
): number | null {
  const figure = figures[index];
  const parts = figure?.contributions.filter((part) => part.commune !== left) ?? [];
  if (!figure || parts.length === 0) return null;
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const ofMeasure = (measure: string) =>
    new Map(
      figures
        .find((one) => one.indicator === figure.indicator && one.measure === measure)
        ?.contributions.map((part) => [part.commune, part.value]),
    );
  switch (figure.strategy) {
    case 'sum':
      return total;
    case 'mean-of-rates':
      return total / parts.length;
    case 'share-answering-yes':
      return (100 * parts.filter(({ value }) => value === 1).length) / parts.length;
    case 'union-of-lists':
      return new Set(parts.flatMap(({ items = [] }) => items.map(nameOfItem))).size;
    case 'ratio-of-sums': {
      const [numerators, denominators] = [ofMeasure('numerator'), ofMeasure('denominator')];
      const sum = (of: ReadonlyMap<string, number>) =>
        parts.reduce((all, part) => all + (of.get(part.commune) ?? 0), 0);
      return (100 * sum(numerators)) / sum(denominators);
    }
    case 'none':
      return null;
  }
}

/** The names in these tests differ in capitals and the words before them at most. */
function nameOfItem(item: string): string {
  return item
    .toLowerCase()
    .replace('ứng dụng', '')
    .replace('https://', '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
