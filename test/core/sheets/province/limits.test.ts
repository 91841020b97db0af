/** Whatever communes write, the formulas stay what Excel takes. */
import fc from 'fast-check';
import { consolidate } from '../../../../src/core/merge/consolidate';
import type { Consolidation } from '../../../../src/core/merge/types';
import { lamDong } from '../../../../src/core/places/gazetteer';
import type { WorkbookModel } from '../../../../src/core/sheets/model';
import { provincialWorkbook } from '../../../../src/core/sheets/province';
import { cleanText, literal } from '../../../../src/core/sheets/province/literal';
import type { Entry } from '../../../../src/core/submission/types';
import type { Template } from '../../../../src/core/templates/schema';
import { writeWorkbook } from '../../../../src/hosts/xlsx';
import {
  formA,
  formB,
  given,
  moPhong,
  period,
  sent,
  unreadable,
} from '../../../support/submissions';
import { oddlyNamed, words } from './consolidations';

const LONGEST_FORMULA = 8_192;
const LONGEST_TEXT = 255;
const TEXTS = /"(?:[^"]|"")*"/g;

function formulasOf({ sheets }: WorkbookModel): string[] {
  return sheets.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : [])),
  );
}

const UNWRITABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;
/** Functions, cells and operators: outside texts nothing that a commune wrote. */
const OURS = /^[A-Z0-9$!:,.&=<>*/()]*$/;

function isWithinLimits(formula: string): boolean {
  const texts = formula.match(TEXTS) ?? [];
  const outside = formula.replaceAll(TEXTS, '').replaceAll(/'[^']*'/g, '');
  return (
    formula.length <= LONGEST_FORMULA &&
    texts.every((text) => text.length - 2 <= LONGEST_TEXT) &&
    OURS.test(outside) &&
    !UNWRITABLE.test(formula)
  );
}

function tooMuch(model: WorkbookModel): string[] {
  return formulasOf(model).filter((formula) => !isWithinLimits(formula));
}

/** Each commune gives the same entries in every row. */
function consolidationOf(
  form: Template,
  communes: Consolidation['expected'],
  entry: (indicator: string, at: number) => Entry,
): Consolidation {
  const received = communes.map((from, at) =>
    sent({ from, form, entries: form.indicators.map(({ id }) => entry(id, at)) }),
  );
  return consolidate(received, {
    template: form,
    period: period('2026-05'),
    expected: communes,
    withoutErrors: false,
  });
}

test.each([
  ['A', formA],
  ['B', formB],
])('124 communes that write nonsense of their own in every row: form %s', async (_, form) => {
  const nonsense = (at: number) => `"${'nhiều '.repeat(at % 40)}" số ${String(at)}`;
  const model = provincialWorkbook(
    consolidationOf(form, lamDong.communes, (id, at) => unreadable(id, nonsense(at))),
    words,
  );
  expect(tooMuch(model)).toEqual([]);
  const remarks = model.sheets[0]?.cells.filter(({ style }) => style === 'remark') ?? [];
  const lengths = remarks.map(({ content }) =>
    content.kind === 'formula' ? String(content.result).length : 0,
  );
  // the opening, what the cut leaves, and where to read on
  expect(Math.max(...lengths)).toBeLessThan(1_100);
  await expect(writeWorkbook(model)).resolves.toBeInstanceOf(Uint8Array);
});

test('124 communes that list forty things each', async () => {
  const list = (at: number) =>
    Array.from({ length: 40 }, (_, thing) => `Trang "số" ${String(at)} mục ${String(thing)}`);
  const consolidation = consolidationOf(formB, lamDong.communes, (id, at) =>
    given(id, { platforms: 40 }, { evidence: list(at).join('; ') }),
  );
  const model = provincialWorkbook(consolidation, words);
  expect(tooMuch(model)).toEqual([]);
  const figure = consolidation.figures.find(({ indicator }) => indicator === '2.3');
  expect(figure?.value).toBe(124 * 40);
  await expect(writeWorkbook(model)).resolves.toBeInstanceOf(Uint8Array);
});

/** Any UTF-16 at all, quotes and formula signs more often than not; now and then very long. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom(
      '"',
      "'",
      '&',
      '=',
      '\n',
      '\u0001',
      '\uD800',
      '😀',
      ' ',
      'ệ',
      ';',
      ',',
      '\uE000',
    ),
    maxLength: 400,
  }),
  fc.constantFrom('"'.repeat(3_000), 'x'.repeat(32_767), '😀'.repeat(700), '=1+1', '_x0041_'),
);

test('any text in results and evidence', async () => {
  const communes = [...moPhong, ...oddlyNamed];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('A', 'B'),
      fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 6 }),
      async (name, texts) => {
        const form = name === 'A' ? formA : formB;
        const consolidation = consolidationOf(form, communes, (id, at) => {
          const [raw = '', evidence = ''] = texts[at % texts.length] ?? [];
          return at % 2 === 0
            ? unreadable(id, raw)
            : given(id, { platforms: 1, people: 2 }, { evidence });
        });
        const model = provincialWorkbook(consolidation, words);
        expect(tooMuch(model)).toEqual([]);
        await writeWorkbook(model);
      },
    ),
    { numRuns: 30 },
  );
}, 60_000);

test('a text within a formula is the text itself', () => {
  fc.assert(
    fc.property(anyText.map(cleanText), (text) => {
      const pieces = literal(text).match(TEXTS) ?? [];
      expect(pieces.join('&')).toBe(literal(text));
      expect(pieces.map((one) => one.slice(1, -1).replaceAll('""', '"')).join('')).toBe(text);
    }),
  );
});
