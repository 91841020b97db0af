import { consolidate } from '../../../src/core/merge/consolidate';
import type { Figure, Unused } from '../../../src/core/merge/types';
import type { Entry } from '../../../src/core/submission/types';
import type { Template } from '../../../src/core/templates/schema';
import {
  blank,
  finding,
  formA,
  formB,
  given,
  moPhong,
  period,
  sent,
  thuanAn,
  unreadable,
} from '../../support/submissions';

const [mot, hai, ba, bon] = moPhong;
if (!mot || !hai || !ba || !bon) throw new Error('four communes are invented');
/** By code: Thuận An (24682), then the invented ones (mô phỏng). */
const COMMUNES = [thuanAn, mot, hai, ba];

/** The figure made of one entry of each commune; null for one that sends nothing. */
function figure(
  form: Template,
  measure: string,
  entries: readonly (Entry | null)[],
  options: { withErrors?: readonly number[]; withoutErrors?: boolean } = {},
): Figure {
  const indicator = entries.find((one) => one !== null)?.indicator ?? '1';
  const files = entries.flatMap((one, at) => {
    const from = COMMUNES[at];
    if (!one || !from) return [];
    const findings = options.withErrors?.includes(at) ? [finding(one.indicator)] : [];
    return [sent({ from, form, entries: [one] }, undefined, findings)];
  });
  const { figures } = consolidate(files, {
    template: form,
    period: period('2026-05'),
    expected: COMMUNES.slice(0, entries.length),
    withoutErrors: options.withoutErrors ?? false,
  });
  const found = figures.find((one) => one.indicator === indicator && one.measure === measure);
  if (!found) throw new Error(`no figure ${indicator} ${measure}`);
  return found;
}

const values = ({ contributions }: Figure) => contributions.map(({ value }) => value);
const codes = ({ unused }: Figure) => unused.map(({ reason }) => reason.code);

/** The measure of a row of form A. */
function measureOf(form: Template, indicator: string): string {
  return form.indicators.find(({ id }) => id === indicator)?.measures[0]?.id ?? '';
}

describe('sum', () => {
  const people = measureOf(formA, '11');
  const row = (value: number) => given('11', { [people]: value });

  it.each<[string, readonly (Entry | null)[], number | null]>([
    // Phụ lục xã Thuận An, 5/2026, dòng 11: 14.033; the others mô phỏng: 967 and 0.
    ['adds what is given', [row(14_033), row(967), row(0)], 15_000],
    ['leaves out what is missing', [row(14_033), null, blank('11'), unreadable('11')], 14_033],
    ['keeps a true zero', [row(0), null], 0],
    ['is null when nothing can be used', [blank('11'), unreadable('11')], null],
  ])('%s', (_, entries, value) => {
    expect(figure(formA, people, entries)).toMatchObject({ strategy: 'sum', value });
  });

  it('says whose part is what, from which cell, and why a part is not there', () => {
    const entries = [row(14_033), null, blank('11'), unreadable('11', 'nhiều')];
    const { contributions, unused } = figure(formA, people, entries);
    expect(contributions).toEqual([
      {
        commune: '24682',
        file: '24682.xlsx',
        sheet: 'Phụ lục',
        cell: 'D17',
        value: 14_033,
        withError: false,
      },
    ]);
    expect(unused).toEqual<Unused[]>([
      { commune: '90001', reason: { code: 'not-submitted' } },
      { commune: '90002', reason: { code: 'blank' } },
      {
        commune: '90003',
        reason: {
          code: 'unreadable',
          problem: { code: 'not-a-number', text: 'nhiều' },
          raw: 'nhiều',
        },
      },
    ]);
  });

  it('tells a row that is not there from one that is blank, and one measure of two', () => {
    expect(codes(figure(formB, 'people', [given('2.4', { classes: 78 }), blank('2.4')]))).toEqual([
      'measure-missing',
      'blank',
    ]);
    const entries = [
      given('2.4', { classes: 78, people: 13_132 }),
      given('2.5', { programmes: 26 }),
    ];
    expect(codes(figure(formB, 'people', entries))).toEqual(['row-missing']);
  });

  it.each<[string, Partial<Entry['cells']>, string]>([
    ['the result cell', { result: 'D9', unit: 'C9' }, 'D9'],
    ['the unit cell of a sheet without results', { unit: 'C9' }, 'C9'],
    ['the wording where there is neither', { wording: 'B9' }, 'B9'],
    ['the row itself', {}, 'A17'],
  ])('leads back to %s', (_, cells, cell) => {
    const [first] = figure(formA, people, [{ ...row(1), cells }]).contributions;
    expect(first?.cell).toBe(cell);
  });

  it('takes the first of two rows of one indicator', () => {
    const twice = sent({ from: thuanAn, entries: [row(14_033), row(1)] });
    const options = { template: formA, period: null, expected: [], withoutErrors: false };
    const { figures } = consolidate([twice], options);
    expect(figures.find(({ indicator }) => indicator === '11')?.value).toBe(14_033);
  });

  it('is not misled by the names every object has', () => {
    const hostile = { ...formA, indicators: formA.indicators.slice(0, 1) };
    const [only] = hostile.indicators;
    const [measure] = only?.measures ?? [];
    if (!only || !measure) throw new Error('form A has a first measure');
    const template = {
      ...hostile,
      indicators: [{ ...only, measures: [{ ...measure, id: 'constructor' }] }],
    };
    expect(figure(template, 'constructor', [given('1', { count: 1 })]).value).toBeNull();
  });
});

describe('ratio-of-sums', () => {
  const ratio = (numerator: number, denominator: number) =>
    given(
      '2.10',
      { rate: 0, numerator, denominator },
      { raw: `${String(numerator)}/${String(denominator)}` },
    );
  const rate = (value: number) => given('2.10', { rate: value });

  it('weighs a commune by its whole', () => {
    // 11/11 and 19/38: (11 + 19) / (11 + 38) = 30/49, = 61,22448979591…%, not the mean of 100 and 50.
    const found = figure(formB, 'rate', [ratio(11, 11), ratio(19, 38)]);
    expect(found.strategy).toBe('ratio-of-sums');
    expect(found.value).toBe(61.2244897959);
    expect(values(found)).toEqual([100, 50]);
  });

  it('sets rates without n/N aside as soon as one commune gives n/N', () => {
    const found = figure(formB, 'rate', [ratio(1, 4), rate(100), given('2.10', { numerator: 3 })]);
    expect(found).toMatchObject({ strategy: 'ratio-of-sums', value: 25 });
    expect(codes(found)).toEqual(['no-ratio', 'measure-missing']);
  });

  it.each([
    ['two rates', [100, 50], 75],
    // In binary 80.1 + 80.2 + 80.3 is not 240.6; the mean is 80.2 all the same.
    ['tenths', [80.1, 80.2, 80.3], 80.2],
    ['three times the target', [80.1, 79.8, 80.1], 80],
  ])('takes the mean, and says so, when none gives n/N: %s', (_, rates, value) => {
    expect(figure(formB, 'rate', rates.map(rate))).toMatchObject({
      strategy: 'mean-of-rates',
      value,
    });
  });

  it('does not divide by nothing', () => {
    const found = figure(formB, 'rate', [ratio(0, 0), ratio(1, 2)]);
    expect(found.value).toBe(50);
    expect(codes(found)).toEqual(['no-ratio']);
    expect(figure(formB, 'rate', [blank('2.10')])).toMatchObject({
      strategy: 'ratio-of-sums',
      value: null,
    });
  });

  it('sums n and N as figures of their own, read where n/N stands', () => {
    const inEvidence = given('2.10', { rate: 50, numerator: 19, denominator: 38 }, { raw: '50%' });
    const found = figure(formB, 'numerator', [ratio(11, 11), inEvidence]);
    expect(found.value).toBe(30);
    expect(found.contributions.map(({ cell }) => cell[0])).toEqual(['D', 'E']);
  });

  it('does not turn to the mean because the only n/N has an error', () => {
    const entries = [ratio(1, 4), rate(100)];
    const found = figure(formB, 'rate', entries, { withErrors: [0], withoutErrors: true });
    expect(found).toMatchObject({ strategy: 'ratio-of-sums', value: null });
    expect(codes(found)).toEqual(['has-error', 'no-ratio']);
  });
});

describe('union-of-lists', () => {
  const listing = (evidence: string, platforms = 10) => given('2.3', { platforms }, { evidence });

  it('counts what is named together once', () => {
    // Zalo, VNeID | VNeID, phocap.ai → Zalo, VNeID, phocap.ai
    const found = figure(formB, 'platforms', [
      listing('Zalo; Ứng dụng VNeID; zalo'),
      listing('- VNEID\n- https://phocap.ai/'),
    ]);
    expect(found).toMatchObject({ strategy: 'union-of-lists', value: 3 });
    expect(
      found.contributions.map(({ value, items, cell }) => ({ value, items, column: cell[0] })),
    ).toEqual([
      { value: 2, items: ['Zalo', 'Ứng dụng VNeID'], column: 'E' },
      { value: 2, items: ['VNEID', 'https://phocap.ai/'], column: 'E' },
    ]);
  });

  it('does not take the stated count for a list', () => {
    const found = figure(formB, 'platforms', [listing('', 10), listing('Không có', 0)]);
    expect(found.value).toBeNull();
    expect(codes(found)).toEqual(['no-list', 'no-list']);
  });
});

describe('share-answering-yes', () => {
  const answer = (yes: boolean) => given('1.1', { answer: yes ? 1 : 0 });

  it('counts those who answered only', () => {
    // Có, Không, Có, nothing: 2 of 3.
    const found = figure(formB, 'answer', [answer(true), answer(false), answer(true), null]);
    expect(found.value).toBe(200 / 3);
    expect(values(found)).toEqual([1, 0, 1]);
    expect(codes(found)).toEqual(['not-submitted']);
  });
});

describe('none', () => {
  it('makes no figure: row 2.15 has its answers, and no rate of rates', () => {
    const entry = given('2.15', { answer: 1, rate: 100 });
    expect(figure(formB, 'answer', [entry]).value).toBe(100);
    expect(() => figure(formB, 'rate', [entry])).toThrow('no figure 2.15 rate');
  });
});

describe('entries with errors', () => {
  const people = measureOf(formA, '11');
  const entries = [14_033, 967].map((value) => given('11', { [people]: value }));

  it('are used and marked', () => {
    const found = figure(formA, people, entries, { withErrors: [1] });
    expect(found.value).toBe(15_000);
    expect(found.contributions.map(({ withError }) => withError)).toEqual([false, true]);
  });

  it('are left out when asked', () => {
    const found = figure(formA, people, entries, { withErrors: [1], withoutErrors: true });
    expect(found.value).toBe(14_033);
    expect(codes(found)).toEqual(['has-error']);
  });

  it.each([
    ['a warning', finding('11', { severity: 'warning' })],
    ['what cannot be judged', finding('11', { outcome: 'cannot-judge' })],
    ['an error of another row', finding('12')],
    ['an error of no row', finding(null)],
  ])('are not those with %s', (_, found) => {
    const files = [sent({ from: thuanAn, entries }, undefined, [found])];
    const { figures } = consolidate(files, {
      template: formA,
      period: null,
      expected: [],
      withoutErrors: true,
    });
    expect(figures.find(({ indicator }) => indicator === '11')?.contributions).toHaveLength(1);
  });
});
