import fc from 'fast-check';
import type { ReviewedSubmission } from '../../../src/core/merge/types';
import { compareReviews, type Comparison } from '../../../src/core/review/compare';
import type { Finding } from '../../../src/core/rules/types';
import type { Entry } from '../../../src/core/submission/types';
import type { Waiver } from '../../../src/core/waivers/types';
import { arbitrarySubmission } from '../../support/arbitrary-submissions';
import {
  blank,
  finding,
  formA,
  given,
  moPhong,
  reviewed,
  submission,
  thuanAn,
} from '../../support/submissions';

const WAIVER: Waiver = {
  sheet: 'Phụ lục',
  rule: 'PL0201',
  messageId: 'mo-phong',
  indicator: '9',
  cell: 'D14',
  covers: '0'.repeat(64),
  value: '80',
  reason: 'đã đối chiếu với công an xã',
  by: 'Nguyễn Văn A',
  date: '2026-06-01',
};

function review(findings: readonly Finding[], entries: readonly Entry[] = []): ReviewedSubmission {
  return reviewed(submission({ from: thuanAn, entries }), findings);
}

function compare(before: readonly Finding[], after: readonly Finding[]): Comparison {
  return compareReviews(review(before), review(after));
}

function fates({ mended, still, waived, ...rest }: Comparison) {
  const cells = (findings: readonly Finding[]) => findings.map(({ cell }) => cell);
  return {
    mended: cells(mended),
    still: still.map(({ before, after }) => [before.cell, after.cell]),
    new: cells(rest.new),
    waived: waived.map(({ before, after }) => [before.cell, after.cell]),
  };
}

const at = (cell: string, rest: Partial<Finding> = {}) => finding('9', { cell, ...rest });
const NOTHING = { mended: [], still: [], new: [], waived: [] };

describe('what became of a finding', () => {
  test.each<[string, readonly Finding[], readonly Finding[], Partial<ReturnType<typeof fates>>]>([
    ['gone', [at('D14')], [], { mended: ['D14'] }],
    ['come', [], [at('D14')], { new: ['D14'] }],
    ['as it was', [at('D14')], [at('D14')], { still: [['D14', 'D14']] }],
    ['its row moved', [at('D14')], [at('D17')], { still: [['D14', 'D17']] }],
    [
      'its figure changed and is still wrong',
      [at('D14', { data: { value: '80%' } })],
      [at('D14', { data: { value: '85%' } })],
      { still: [['D14', 'D14']] },
    ],
    [
      'another row',
      [at('D14')],
      [finding('10', { cell: 'D14' })],
      { mended: ['D14'], new: ['D14'] },
    ],
    [
      'another rule',
      [at('D14')],
      [at('D14', { rule: 'PL0202' })],
      { mended: ['D14'], new: ['D14'] },
    ],
    [
      'another sentence of the rule',
      [at('D14')],
      [at('D14', { messageId: 'khac' })],
      { mended: ['D14'], new: ['D14'] },
    ],
    [
      'accepted since',
      [at('D14', { severity: 'warning' })],
      [at('D14', { severity: 'warning', waiver: WAIVER })],
      { waived: [['D14', 'D14']] },
    ],
    [
      'accepted before, and the waiver void',
      [at('D14', { severity: 'warning', waiver: WAIVER })],
      [at('D14', { severity: 'warning' })],
      { still: [['D14', 'D14']] },
    ],
    [
      'one of two alike',
      [at('D14'), at('D14')],
      [at('D14')],
      { mended: ['D14'], still: [['D14', 'D14']] },
    ],
    [
      'one of two is mended: the one of other data, though both rows moved',
      [at('D14', { data: { document: '12/KH' } }), at('D15', { data: { document: '13/KH' } })],
      [at('D16', { data: { document: '13/KH' } })],
      { mended: ['D14'], still: [['D15', 'D16']] },
    ],
    [
      'of two with other figures each keeps to its cell',
      [at('D14', { data: { value: 1 } }), at('D15', { data: { value: 2 } })],
      [at('D15', { data: { value: 3 } }), at('D14', { data: { value: 4 } })],
      {
        still: [
          ['D15', 'D15'],
          ['D14', 'D14'],
        ],
      },
    ],
  ])('%s', (_, before, after, expected) => {
    expect(fates(compare(before, after))).toEqual({ ...NOTHING, ...expected });
  });

  test('the order of its data does not matter', () => {
    const { still } = compare(
      [at('D14', { data: { a: 1, b: 2 } }), at('D14', { data: { a: 1, b: 3 } })],
      [at('D20', { data: { b: 3, a: 1 } }), at('D20', { data: { b: 2, a: 1 } })],
    );
    expect(still.map(({ before, after }) => [before.data['b'], after.data['b']])).toEqual([
      [3, 3],
      [2, 2],
    ]);
  });

  test('what could not be judged stands apart, and what is judged now is new', () => {
    const open = at('D14', { outcome: 'cannot-judge' });
    const compared = compare([open, finding('10', { outcome: 'cannot-judge' })], [at('D14'), open]);
    expect(fates(compared)).toEqual({ ...NOTHING, new: ['D14'] });
    expect(compared.notJudged.settled.map(({ indicator }) => indicator)).toEqual(['10']);
    expect(compared.notJudged.still).toEqual([{ before: open, after: open }]);
    expect(compared.notJudged.new).toEqual([]);
  });
});

describe('the rows that changed', () => {
  const changed = (before: readonly Entry[], after: readonly Entry[]) =>
    compareReviews(review([], before), review([], after)).changed.map(
      ({ indicator, before: old, after: now, parts }) => [indicator, old?.raw, now?.raw, parts],
    );
  const row = (raw: string, rest: Partial<Entry> = {}) => given('9', {}, { raw, ...rest });

  test.each<[string, readonly Entry[], readonly Entry[], readonly unknown[]]>([
    ['none', [row('80')], [row('80')], []],
    ['another row of the sheet', [row('80', { row: 14 })], [row('80', { row: 20 })], []],
    ['a result', [row('80%')], [row('120')], [['9', '80%', '120', ['result']]]],
    ['a blank one filled in', [blank('9')], [row('0')], [['9', '', '0', ['result']]]],
    [
      'the unit',
      [row('5', { unit: '%' })],
      [row('5', { unit: 'Người' })],
      [['9', '5', '5', ['unit']]],
    ],
    ['the evidence', [row('5')], [row('5', { evidence: 'có' })], [['9', '5', '5', ['evidence']]]],
    [
      'all of it',
      [row('1', { unit: '%', evidence: 'a' })],
      [row('2', { unit: 'Người', evidence: 'b' })],
      [['9', '1', '2', ['result', 'unit', 'evidence']]],
    ],
    [
      'the same letters otherwise encoded',
      [row('Có', { evidence: 'Quyết định' })],
      [row('Có'.normalize('NFD'), { evidence: ' Quyết định '.normalize('NFD') })],
      [],
    ],
    ['a row that is gone', [row('5')], [], [['9', '5', undefined, ['result']]]],
    ['a blank row that is gone', [blank('9')], [], [['9', '', undefined, []]]],
    ['a row that came', [], [row('5')], [['9', undefined, '5', ['result']]]],
    [
      'one of a row that stands twice',
      [row('1'), row('2')],
      [row('2'), row('3')],
      [['9', '1', '3', ['result']]],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(changed(before, after)).toEqual(expected);
  });
});

describe('of any two reviews', () => {
  const someFinding = fc
    .record({
      indicator: fc.constantFrom('1', '2', null),
      rule: fc.constantFrom('PL0201', 'PL0202'),
      messageId: fc.constantFrom('a', 'b'),
      cell: fc.constantFrom('D6', 'D7', null),
      outcome: fc.constantFrom<Finding['outcome']>('fails', 'fails', 'cannot-judge'),
      data: fc.constantFrom<Finding['data']>({}, { value: 1 }, { value: 2 }),
      isWaived: fc.boolean(),
    })
    .map(({ indicator, isWaived, ...rest }) =>
      finding(indicator, {
        ...rest,
        severity: 'warning',
        waiver: isWaived && rest.outcome === 'fails' ? WAIVER : null,
      }),
    );
  const someReview = fc
    .record({
      sent: arbitrarySubmission({ form: formA, communes: moPhong, unruly: false }),
      findings: fc.array(someFinding, { maxLength: 12 }),
    })
    .map(({ sent, findings }) => ({ ...sent, findings }));
  const failing = ({ findings }: ReviewedSubmission) =>
    findings.filter(({ outcome }) => outcome === 'fails');

  test('every finding is in one place, and the counts add up', () => {
    fc.assert(
      fc.property(someReview, someReview, (before, after) => {
        const compared = compareReviews(before, after);
        const { mended, still, waived, notJudged } = compared;
        const both = [...still, ...waived];
        expect(new Set([...mended, ...both.map((one) => one.before)])).toEqual(
          new Set(failing(before)),
        );
        expect(mended.length + both.length).toBe(failing(before).length);
        expect(compared.new.length + both.length).toBe(failing(after).length);
        expect(notJudged.settled.length + notJudged.still.length + failing(before).length).toBe(
          before.findings.length,
        );
        expect(notJudged.new.length + notJudged.still.length + failing(after).length).toBe(
          after.findings.length,
        );
        for (const one of both) expect(one.after.indicator).toBe(one.before.indicator);
      }),
    );
  });

  test('with itself nothing is mended, new or changed', () => {
    fc.assert(
      fc.property(someReview, (one) => {
        const compared = compareReviews(one, one);
        expect(compared.mended).toEqual([]);
        expect(compared.new).toEqual([]);
        expect(compared.changed).toEqual([]);
        expect(compared.notJudged).toMatchObject({ settled: [], new: [] });
        for (const { before, after } of [...compared.still, ...compared.waived]) {
          expect(after).toEqual(before);
        }
      }),
    );
  });

  test('the other way round, what was mended is new and what changed changes back', () => {
    fc.assert(
      fc.property(someReview, someReview, (before, after) => {
        const there = compareReviews(before, after);
        const back = compareReviews(after, before);
        expect(back.new).toEqual(there.mended);
        expect(back.mended).toEqual(there.new);
        expect(back.notJudged.new).toEqual(there.notJudged.settled);
        const sides = ({ changed }: Comparison) =>
          changed.map((one) => JSON.stringify([one.before, one.after, one.parts])).sort();
        const turned = ({ changed }: Comparison) =>
          changed.map((one) => JSON.stringify([one.after, one.before, one.parts])).sort();
        expect(turned(back)).toEqual(sides(there));
      }),
    );
  });
});
