import type { Ratio } from '../../../src/core/evidence/types';
import { withRatioFromEvidence } from '../../../src/core/submission/ratio';
import { indicatorOf } from '../../../src/core/templates/catalogue';
import type { Reading } from '../../../src/core/values/types';
import { entryOf, formA, formB, headerB, rowsB, submissionOf } from './appendices';

const villages = indicatorOf(formB, '2.10');
const hundred: Reading = {
  status: 'ok',
  measures: { rate: 100 },
  missingMeasures: ['numerator', 'denominator'],
  qualifier: null,
  assumptions: [],
  decimals: 0,
};

function ratio(
  numerator: number,
  denominator: number,
  units: Ratio['units'] = [null, null],
): Ratio {
  return {
    text: `${String(numerator)}/${String(denominator)}`,
    numerator,
    denominator,
    units,
    stated: null,
    start: 0,
    end: 0,
  };
}

describe('withRatioFromEvidence', () => {
  it.each([
    // "23 tổ/22 khu phố (khu phố 5 có 02 tổ)": more groups than villages, and right.
    ['more of one thing than of another', ratio(23, 22, ['to', 'khu pho']), false],
    ['no more of one than of another', ratio(23, 23, ['to', 'khu pho']), true],
    // A slip that a rule must see.
    ['more of one thing than there is', ratio(23, 22, ['thon', 'thon']), true],
    ['more than there is, no unit written', ratio(23, 22), true],
  ])('takes %s for a share: %j', (_, given, taken) => {
    const read = withRatioFromEvidence(hundred, indicatorOf(formB, '2.11'), [given]);
    expect(read !== hundred).toBe(taken);
  });

  it('fills numerator and denominator from the one ratio', () => {
    expect(withRatioFromEvidence(hundred, villages, [ratio(11, 11, [null, 'thon'])])).toEqual({
      ...hundred,
      measures: { rate: 100, numerator: 11, denominator: 11 },
      missingMeasures: [],
    });
  });

  it.each<[string, Reading, Ratio[]]>([
    ['no ratio', hundred, []],
    ['two ratios', hundred, [ratio(11, 11), ratio(38, 38)]],
    ['a ratio of something else', hundred, [ratio(3, 4, [null, 'buoi'])]],
    ['a blank result', { status: 'missing', how: 'blank', repairs: [] }, [ratio(11, 11)]],
    [
      'a ratio in the result',
      { ...hundred, measures: { rate: 50, numerator: 5, denominator: 10 } },
      [ratio(11, 11)],
    ],
  ])('leaves the reading as it was: %s', (_, reading, ratios) => {
    expect(withRatioFromEvidence(reading, villages, ratios)).toBe(reading);
  });

  it('leaves an indicator without a rate as it was (phụ lục xã Thuận An, 5/2026, dòng 12)', () => {
    const counted: Reading = { ...hundred, measures: { people: 14_033 }, missingMeasures: [] };
    const reading = withRatioFromEvidence(counted, indicatorOf(formA, '12'), [
      ratio(14_033, 17_423),
    ]);
    expect(reading).toBe(counted);
  });
});

describe('ratios in the evidence of a submission', () => {
  const villagesOf = (title: string, evidence: string) => {
    const rows = rowsB().map((row) => (row[0] === '2.10' ? [...row.slice(0, 3), evidence] : row));
    const { reading } = entryOf(submissionOf([[title], headerB, ...rows]), '2.10');
    return reading.status === 'ok' ? reading.measures : null;
  };

  it.each([
    ['UBND XÃ HÀM KIỆM', 'Đạt 100% (11/11 thôn)', true],
    ['UBND XÃ HÀM KIỆM', 'Xã Hàm Kiệm (11/11 thôn)', true],
    ['UBND XÃ HÀM KIỆM', 'Xã Nam Dong (38/38 thôn)', false],
    ['UBND XÃ HÀM KIỆM', 'Xã Không Đâu Cả (11/11 thôn)', false],
    ['PHỤ LỤC', 'Xã Hàm Kiệm (11/11 thôn)', false],
    ['TỈNH ỦY LÂM ĐỒNG', '(11/11 thôn)', false],
    ['UBND XÃ HÀM KIỆM', '11 thôn', false],
  ])('%s, %s: %s', (title, evidence, filled) => {
    expect(villagesOf(title, evidence)).toEqual(
      filled ? { rate: 100, numerator: 11, denominator: 11 } : { rate: 100 },
    );
  });
});
