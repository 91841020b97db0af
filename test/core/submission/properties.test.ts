import fc from 'fast-check';
import { lamDong } from '../../../src/core/places/gazetteer';
import type { CellSnapshot, SheetSnapshot } from '../../../src/core/sheets/snapshot';
import { recogniseWorkbook } from '../../../src/core/submission/recognise';
import { builtInTemplates } from '../../../src/core/templates/catalogue';
import { workbookOf, type RowInput } from '../../support/snapshot';
import {
  expectedRaw,
  formA,
  formB,
  headerA,
  headerB,
  lamDongResults,
  rawByIndicator,
  rowsA,
  rowsB,
  submissionOf,
  thuanAnResults,
  titleA,
  titleB,
} from './appendices';

const appendices = [
  { title: titleA, header: headerA, rows: rowsA(), raw: expectedRaw(formA, thuanAnResults) },
  { title: titleB, header: headerB, rows: rowsB(), raw: expectedRaw(formB, lamDongResults) },
];
const appendix = fc.constantFrom(...appendices);

const rewritings: ((wording: string) => string)[] = [
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'),
  (text) => `  ${text.replaceAll(' ', '\u00a0')} `,
];
const renumberings: ((number: string) => string | number | null)[] = [
  (number) => number,
  (number) => Number(number),
  (number) => `${number}.`,
  (number) => number.replace('.', ','),
  () => null,
];

describe('which indicator gets which value', () => {
  it('does not change with where the table stands, blank rows, order, and how it is written', () => {
    const change = fc.record({
      down: fc.nat(40),
      right: fc.nat(40),
      order: fc.infiniteStream(fc.nat()),
      blanks: fc.infiniteStream(fc.nat(2)),
      shuffled: fc.boolean(),
    });
    const row = fc.record({
      rewrite: fc.constantFrom(...rewritings),
      renumber: fc.constantFrom(...renumberings),
    });
    fc.assert(
      fc.property(
        appendix,
        change,
        fc.array(row, { minLength: 26, maxLength: 26 }),
        ({ title, header, rows, raw }, { down, right, order, blanks, shuffled }, writing) => {
          const written = rows.map(([number, wording, ...rest], at): RowInput => {
            const { rewrite, renumber } = writing[at] ?? { rewrite: String, renumber: String };
            return [renumber(String(number)), rewrite(String(wording)), ...rest];
          });
          const keyed = written.map((line) => ({
            line,
            key: shuffled ? Number(order.next().value) : 0,
          }));
          keyed.sort((one, other) => one.key - other.key);
          const spaced = keyed.flatMap(({ line }): RowInput[] => [
            ...Array.from({ length: Number(blanks.next().value) }, () => []),
            line,
          ]);
          const submission = submissionOf([...title, header, ...spaced], { down, right });
          expect(rawByIndicator(submission)).toEqual(raw);
        },
      ),
    );
  });

  it('does not change with one typing mistake in each wording, numbers or none', () => {
    const mistake = fc.record({
      at: fc.nat(),
      letter: fc.constantFrom(...'aeioubcdnt '),
      kind: fc.nat(2),
    });
    fc.assert(
      fc.property(
        appendix,
        fc.array(mistake, { minLength: 26, maxLength: 26 }),
        fc.boolean(),
        ({ header, rows, raw }, mistakes, numbered) => {
          const written = rows.map(([number, wording, ...rest], index): RowInput => {
            const text = String(wording);
            const { at, letter, kind } = mistakes[index] ?? { at: 0, letter: 'a', kind: 0 };
            const place = at % text.length;
            const typed =
              text.slice(0, place) +
              (kind === 0 ? '' : letter) +
              text.slice(place + (kind === 1 ? 0 : 1));
            return [numbered ? (number ?? null) : null, typed, ...rest];
          });
          expect(rawByIndicator(submissionOf([header, ...written]))).toEqual(raw);
        },
      ),
    );
  });

  it('is never another one when rows are taken out: the others keep theirs', () => {
    fc.assert(
      fc.property(
        appendix,
        fc.array(fc.nat(25), { maxLength: 8 }),
        ({ header, rows, raw }, out) => {
          const kept = rows.filter((_, at) => !out.includes(at));
          const found = rawByIndicator(submissionOf([header, ...kept]));
          const numbers = new Set(kept.map(([number]) => String(number)));
          expect(found).toEqual(
            Object.fromEntries(Object.entries(raw).filter(([id]) => numbers.has(id))),
          );
        },
      ),
    );
  });
});

describe('any sheet at all', () => {
  const words = [
    ...headerA,
    ...headerB,
    ...rowsA().flat(),
    ...rowsB().flat(),
    ...titleA.flat(),
    ...titleB.flat(),
  ];
  const value = fc.oneof(
    fc.constantFrom(...words.map((word) => (typeof word === 'string' ? word : ''))),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  );
  const cell: fc.Arbitrary<CellSnapshot> = fc.record({
    row: fc.nat(30),
    column: fc.nat(8),
    value,
    text: fc.oneof(fc.string(), fc.constantFrom('1', '2,1', '80%', 'Có')),
    display: fc.constantFrom('plain', 'percent', 'date', 'error'),
  });
  const merge = fc
    .tuple(fc.nat(30), fc.nat(8), fc.nat(3_000_000), fc.nat(20_000))
    .map(([top, left, height, width]) => ({
      top,
      left,
      bottom: top + height,
      right: left + width,
    }));
  const sheet: fc.Arbitrary<SheetSnapshot> = fc.record({
    name: fc.oneof(fc.string(), fc.constantFrom('_phu_luc', 'Phụ lục')),
    visibility: fc.constantFrom('visible', 'hidden', 'very-hidden'),
    cells: fc.array(cell, { maxLength: 150 }),
    merges: fc.array(merge, { maxLength: 10 }),
  });

  it('is recognised or ignored, and never throws; entries lead to rows of the sheet, each once', () => {
    fc.assert(
      fc.property(fc.array(sheet, { maxLength: 3 }), fc.string(), (sheets, file) => {
        const options = { templates: builtInTemplates(), places: lamDong, fileDate: null };
        const outcomes = recogniseWorkbook(workbookOf(sheets, { file }), options);
        expect(outcomes.map((outcome) => outcome.sheet)).toEqual(sheets.map(({ name }) => name));
        for (const outcome of outcomes) {
          if (outcome.status === 'ignored') continue;
          const { entries, headerRow } = outcome.submission;
          expect(new Set(entries.map(({ indicator }) => indicator)).size).toBe(entries.length);
          for (const { row } of entries) expect(row).toBeGreaterThan(headerRow);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of one cell of the greatest length is read in linear time', () => {
    const long = ['a ', '(kèm theo ', 'quý ', 'ngày 1', 'số 1/', '1/1 '].map((part) =>
      part.repeat(Math.floor(32_767 / part.length)),
    );
    for (const text of long) {
      const submission = submissionOf([
        [text],
        headerA,
        ...rowsA().map((row) => [...row.slice(0, 4), text]),
      ]);
      expect(submission.entries).toHaveLength(16);
    }
  });
});
