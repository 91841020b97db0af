import fc from 'fast-check';
import { spreadOf } from '../../../src/core/corpus/spread';

const times = (count: number, value: number): number[] => new Array<number>(count).fill(value);

describe('the modified z-score', () => {
  test('is 0.6745 · (x − median) / MAD', () => {
    // Median 3; distances 2 1 0 1 97, by size 0 1 1 2 97: MAD 1.
    const spread = spreadOf([1, 2, 3, 4, 100]);
    expect(spread).toMatchObject({ count: 5, median: 3, flat: false });
    expect(spread.score(100)).toBeCloseTo(0.6745 * 97, 10);
    expect(spread.score(1)).toBeCloseTo(0.6745 * -2, 10);
    expect(spread.score(3)).toBe(0);
  });

  test('takes the middle of two middle figures', () => {
    // Median (2 + 3) / 2 = 2.5; distances 1.5 0.5 0.5 1.5: MAD (0.5 + 1.5) / 2 = 1.
    const spread = spreadOf([4, 1, 3, 2]);
    expect(spread.median).toBe(2.5);
    expect(spread.score(4.5)).toBeCloseTo(0.6745 * 2, 10);
  });
});

describe('the three silent failures of well-known tools', () => {
  test('a series with zero spread is not dropped: one extreme among equals has a score', () => {
    expect(spreadOf([...times(9, 5), 500]).score(500)).toBeGreaterThan(3.5);
  });

  test('the fallback takes the mean distance from the median, and is not dead', () => {
    // Median 5, MAD 0. Mean distance (9 · 0 + 495) / 10 = 49.5; 0.7978846 · 495 / 49.5 = 7.978846.
    const spread = spreadOf([...times(9, 5), 500]);
    expect(spread.flat).toBe(true);
    expect(spread.score(500)).toBeCloseTo(7.978846, 10);
    // From the mean (54.5) it would be 0.7978846 · 445.5 / 89.1 = 3.99; from the MAD infinite.
    // Two extremes in 20: mean distance (495 + 95) / 20 = 29.5; 0.7978846 · 95 / 29.5 = 2.57.
    expect(spreadOf([...times(18, 5), 500, 100]).score(100)).toBeCloseTo(2.5695, 3);
  });

  test('figures that are all the same have no extreme', () => {
    expect(spreadOf(times(12, 7)).score(7)).toBe(0);
  });
});

test('does not depend on the order of the figures, to the last bit', () => {
  const figures = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(
      figures.chain((some) =>
        fc.tuple(
          fc.constant(some),
          fc.shuffledSubarray(some, { minLength: some.length, maxLength: some.length }),
        ),
      ),
      ([some, other]) => {
        const [one, two] = [spreadOf(some), spreadOf(other)];
        for (const figure of some) {
          expect(two.score(figure)).toBe(one.score(figure));
          expect(Number.isNaN(one.score(figure))).toBe(false);
        }
      },
    ),
  );
});
