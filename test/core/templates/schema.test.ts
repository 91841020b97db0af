import formB from '../../../src/core/templates/forms/bdhvs-2025.json';
import formA from '../../../src/core/templates/forms/lam-dong-xa-2026.json';
import { rules } from '../../../src/core/rules/registry';
import { builtInTemplates } from '../../../src/core/templates/catalogue';
import { templateSchema } from '../../../src/core/templates/schema';

const relation = {
  id: 'r',
  left: [{ indicator: '16', measure: 'models' }],
  operator: '<=',
  right: [{ indicator: '15', measure: 'models' }],
  missing: 'skip-if-any',
  severity: 'error',
  description: { vi: 'Dòng 16', en: 'Row 16' },
  instruction: { vi: 'Xem lại', en: 'Check' },
};

/** Where form A is wrong once changed so. */
function problems(change: object): string[] {
  const result = templateSchema.safeParse({ ...formA, ...change });
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
}

/** The indicators of form A, those named changed. */
function indicators(changes: Readonly<Record<string, object>>): object {
  return {
    indicators: formA.indicators.map((indicator) => ({ ...indicator, ...changes[indicator.id] })),
  };
}

it('takes both forms as they are', () => {
  expect(templateSchema.safeParse(formA).success).toBe(true);
  expect(templateSchema.safeParse(formB).success).toBe(true);
});

describe('wrong references in relations', () => {
  it.each<[string, object, string[]]>([
    [
      'a row there is not',
      { left: [{ indicator: '17', measure: 'models' }] },
      ['relations.0.left.0'],
    ],
    [
      'a measure the row does not have',
      { right: [{ indicator: '15', measure: 'people' }] },
      ['relations.0.right.0'],
    ],
    [
      'only the wrong one of several terms',
      { right: [relation.right[0], { indicator: '15', measure: 'people' }] },
      ['relations.0.right.1'],
    ],
    ['a group there is not', { right: [{ group: 'farmers' }] }, ['relations.0.right.0']],
    [
      'a group where the finding would stand',
      { left: [{ group: 'students' }] },
      ['relations.0.left.0'],
    ],
    ['no term at all', { left: [] }, ['relations.0.left']],
    ['an operator there is not', { operator: '≤' }, ['relations.0.operator']],
    ['a strategy there is not', { missing: 'as-zero' }, ['relations.0.missing']],
    ['words in one language', { description: { vi: 'Dòng 16' } }, ['relations.0.description.en']],
    ['a part nobody knows', { note: 'x' }, ['relations.0']],
  ])('%s', (_, change, expected) => {
    expect(problems({ relations: [{ ...relation, ...change }] })).toEqual(expected);
  });

  it('two relations of one id', () => {
    expect(problems({ relations: [relation, relation] })).toEqual(['relations.1.id']);
  });

  it('takes a group on the right, and pairs', () => {
    expect(
      problems({
        relations: [
          { ...relation, right: [{ group: 'population' }] },
          { ...relation, id: 'pair', operator: 'compulsory-pair' },
          { ...relation, id: 'other', operator: 'exclusive-pair' },
        ],
      }),
    ).toEqual([]);
  });
});

it('knows a list drawn from a row there is not', () => {
  const evidence = { due: 'list', counts: 'models', within: '17' };
  expect(problems(indicators({ '16': { evidence } }))).toEqual(['indicators.15.evidence.within']);
});

it.each([
  { thresholds: { mostPeopleAClass: 0 } },
  { thresholds: { leastSameFigure: '50' } },
  { thresholds: { mostPeople: 10 } },
])('refuses a limit that is none: %j', (change) => {
  expect(problems(change)).not.toEqual([]);
});

it('gives every limit that a form does not set', () => {
  const form = templateSchema.parse({ ...formA, thresholds: { mostPeopleAClass: 300 } });
  expect(form.thresholds.mostPeopleAClass).toBe(300);
  expect(form.thresholds.leastSameFigure).toBe(
    templateSchema.parse(formA).thresholds.leastSameFigure,
  );
});

describe.each(builtInTemplates().map((form) => ({ id: form.id, form })))('$id', ({ form }) => {
  it('tunes only rules that exist', () => {
    const names = new Set(rules.map(({ meta }) => meta.name));
    for (const { rule } of form.severities) expect(names).toContain(rule);
  });

  it('words its relations as a clause: the message goes on after them', () => {
    for (const { description, instruction } of form.relations) {
      const texts = [description, instruction].flatMap(({ vi, en }) => [vi, en]);
      for (const text of texts) expect(text).toMatch(/^\p{Lu}.*[^.;]$/u);
    }
  });
});
