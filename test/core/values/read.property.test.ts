/** What holds of every cell whatever stands in it. */
import fc from 'fast-check';
import type { Indicator } from '../../../src/core/templates/schema';
import type { Reading } from '../../../src/core/values/types';
import {
  ANSWER,
  ANSWER_OR_RATE,
  CLASSES_AND_PEOPLE,
  NEWS,
  PEOPLE,
  PEOPLE_OR_HOUSEHOLDS,
  RATE,
  read,
} from './rows';

const INDICATORS = [
  ANSWER,
  ANSWER_OR_RATE,
  CLASSES_AND_PEOPLE,
  NEWS,
  PEOPLE,
  PEOPLE_OR_HOUSEHOLDS,
  RATE,
];
const indicators = fc.constantFrom(...INDICATORS);
/** Texts made of what people write, in every order. */
const written = fc
  .array(
    fc.constantFrom(
      ...['14.033', '78', '80,5', '07', '5,418,221', '9.51', '0', '999.999.999.999.999.999'],
      ...['%', ' %', ' người', ' lớp', ' hộ', ' lượt', ' tin, bài', ' thôn', ' nghìn', 'k', 'e5'],
      ...['Khoảng ', 'trên ', 'chưa đến ', '~', '>', '+', '-', '/', ' (', ')', '; ', '\n', ' '],
      ...['Có', 'không', 'trong đó ', 'chưa có', '½', '\u200b', '\u0301', '.', ',', '"', "'"],
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
const texts = fc.oneof(written, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const cells = fc.oneof(
  texts,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.record({
    value: fc.double(),
    text: texts,
    display: fc.constantFrom('plain', 'percent', 'date', 'error' as const),
  }),
);

function expectWellFormed(reading: Reading, indicator: Indicator) {
  if (reading.status !== 'ok') {
    expect(Array.isArray(reading.repairs)).toBe(true);
    return;
  }
  const given = Object.entries(reading.measures);
  expect(given.length).toBeGreaterThan(0);
  for (const [id, value] of given) {
    const kind = indicator.measures.find((measure) => measure.id === id)?.kind;
    expect(kind).toBeDefined();
    expect(value).toBeGreaterThanOrEqual(0);
    expect(Object.is(value, -0)).toBe(false);
    expect(kind === 'percent' ? Number.isFinite(value) : Number.isSafeInteger(value)).toBe(true);
  }
  for (const id of reading.missingMeasures) expect(reading.measures).not.toHaveProperty([id]);
}

test('any cell gives a well-formed reading', () => {
  fc.assert(
    fc.property(cells, indicators, (cell, indicator) => {
      expectWellFormed(read(cell, indicator), indicator);
    }),
    { numRuns: 3000 },
  );
});

test('blank, dashes and words never give a number', () => {
  const nothing = fc.constantFrom('', ' ', '\u00a0', '-', '–', '…', 'chưa có', 'chưa tổ chức');
  fc.assert(
    fc.property(nothing, indicators, (cell, indicator) => {
      expect(read(cell, indicator).status).not.toBe('ok');
    }),
  );
});

/** Texts shown in a reading are of the cell: they may differ in form, the sense may not. */
const sense = (reading: Reading) =>
  reading.status === 'ok'
    ? [reading.measures, reading.missingMeasures, reading.qualifier, reading.decimals]
    : [reading.status === 'missing' ? reading.how : reading.problem.code, reading.repairs.length];

test('NFC and NFD give the same reading', () => {
  fc.assert(
    fc.property(written, indicators, (text, indicator) => {
      expect(read(text.normalize('NFD'), indicator)).toEqual(
        read(text.normalize('NFC'), indicator),
      );
    }),
    { numRuns: 1000 },
  );
});

test('a no-break space reads as a space', () => {
  fc.assert(
    fc.property(written, indicators, (text, indicator) => {
      const spaced = text.replaceAll(' ', '\u00a0');
      expect(sense(read(spaced, indicator))).toEqual(sense(read(text, indicator)));
    }),
    { numRuns: 1000 },
  );
});

test('what is proposed in place of damage reads as the repaired count', () => {
  fc.assert(
    fc.property(written, fc.constantFrom(PEOPLE, NEWS), (text, indicator) => {
      const reading = read(text, indicator);
      if (reading.status !== 'unreadable' || reading.problem.code !== 'locale-damage') return;
      const [measure = ''] = indicator.measures.map(({ id }) => id);
      expect(read(reading.repairs[0]?.to ?? '', indicator)).toMatchObject({
        status: 'ok',
        measures: { [measure]: reading.problem.repaired },
      });
    }),
    { numRuns: 2000 },
  );
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'the text %s is only a text',
  (text) => {
    for (const indicator of INDICATORS) {
      expect(read(text, indicator).status).toBe('unreadable');
    }
  },
);

test.each(
  [
    '1 ',
    '1/',
    '1.',
    '1,',
    '(',
    '((1',
    'trên ',
    'trên 5 ',
    'a',
    'không ',
    '- ',
    '5 tin, ',
    '.',
    "'",
  ].map((piece) => [piece]),
)('a cell as long as Excel allows, full of %j, is read', (piece) => {
  const text = piece.repeat(Math.floor(32_767 / piece.length));
  for (const indicator of INDICATORS) {
    expectWellFormed(read(text, indicator), indicator);
    expectWellFormed(read(`${text}5`, indicator), indicator);
  }
});
