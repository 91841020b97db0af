import { examples } from '../../../src/core/rules/examples';
import { rules } from '../../../src/core/rules/registry';
import type { ExampleSheet } from '../../../src/core/rules/examples/types';
import { findingsOn } from '../../support/example-sheet';

const all = Object.entries(examples).map(([name, example]) => ({ name, example }));

it('gives an example of every rule, and of no other', () => {
  expect(Object.keys(examples).sort()).toEqual(rules.map(({ meta }) => meta.name).sort());
});

it.each(all)(
  '$name speaks up on its first example and lets the second pass',
  ({ name, example }) => {
    const failing = (sheet: ExampleSheet) => {
      // What the example does not speak of is filled in somehow.
      const rows = Object.keys(sheet.rows ?? {});
      const spokenOf = (row: string | null) =>
        rows.length === 0 || row === null || rows.includes(row);
      return findingsOn(name, example, sheet).filter(
        ({ outcome, indicator }) => outcome === 'fails' && spokenOf(indicator),
      );
    };
    expect(failing(example.fails)).not.toEqual([]);
    expect(failing(example.passes)).toEqual([]);
  },
);
