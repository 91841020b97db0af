import fc from 'fast-check';
import { readSource } from '../../../src/core/evidence/source';
import type { EvidenceFacts, Span } from '../../../src/core/evidence/types';
import appendices from '../places/appendix-evidence.json';
import { read, summary } from './summary';

const CELLS = Object.values(appendices).flatMap((rows) => Object.values(rows));
const PIECES = [
  ...['Kế hoạch', 'Quyết định', 'QÐ', 'số', 'số:', '14', '/', '-', 'KH-UBND', 'UBND-VHXH', 'CV/ĐU'],
  ...[
    'ngày',
    '25/7/2025',
    '31/02/2026',
    'về',
    'thực hiện',
    ';',
    '.',
    ',',
    ':',
    '(',
    ')',
    '\n',
    '\r\n',
  ],
  ...[
    '- ',
    '+ ',
    '· ',
    '1. ',
    'Xã Đạ Tẻh 2',
    'Xã Đình Trang',
    'Phường Lâm Viên - Đà Lạt',
    'thôn 4',
  ],
  ...['14.033', '11/11', '80,5%', 'đạt', 'người', 'lớp', 'tổng cộng', 'trên', '...', '…', 'v.v.'],
  ...['tháng 3/2025', 'Quý I/2026', 'Đến 5/2026', 'năm 2025 - 2026', 'không có lớp nào', 'số …'],
  ...['https://x.vn/a', 'chưa có', '\u00a0', '\u200b', '\u0301', 'ﬁ', '😀', ' ', 'hoà', 'Tỉnh uỷ'],
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.constantFrom(...CELLS),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

/** Every span of the facts, with the text it claims to be where it claims one. */
function* spansOf(facts: EvidenceFacts): Generator<Span & { readonly text?: string }> {
  yield* facts.items;
  yield* facts.malformed;
  yield* facts.ratios;
  yield* facts.totals;
  yield* facts.rates;
  yield* facts.places;
  yield* facts.unknownPlaces;
  yield* facts.addresses;
  yield* facts.quantities;
  yield* facts.times;
  yield* facts.denials;
  yield* facts.unread;
  if (facts.open) yield facts.open;
  if (facts.absent) yield facts.absent;
  for (const document of facts.documents) {
    yield document;
    if (document.kind) yield document.kind;
    if (document.date) yield document.date;
  }
  for (const part of facts.parts) {
    yield part;
    if (part.place) yield part.place;
    yield* part.quantities;
  }
}

function expectSpansOf(text: string) {
  const facts = read(text);
  expect(facts.text).toBe(text);
  for (const span of spansOf(facts)) {
    expect(span.start).toBeLessThan(span.end);
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeLessThanOrEqual(text.length);
    if (span.text !== undefined) expect(span.text).toBe(text.slice(span.start, span.end));
  }
}

test('spans give the words of the facts, in any text', () => {
  fc.assert(fc.property(texts, expectSpansOf), { numRuns: 800 });
});

test('so they do when the text is decomposed', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expectSpansOf(text.normalize('NFD'));
    }),
    { numRuns: 300 },
  );
});

test.each(CELLS.map((cell, index) => [index, cell] as const))(
  'cell %i means the same, composed or decomposed',
  (_, cell) => {
    const [composed, decomposed] = [summary(cell), summary(cell.normalize('NFD'))];
    const asWritten = ({ unknown, ...rest }: typeof composed) => ({
      ...rest,
      unknown: unknown.map((name) => name.normalize('NFC')),
    });
    expect(asWritten(decomposed)).toEqual(asWritten(composed));
  },
);

test('the plain text is unit by unit as long as the clean one', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { clean, plain } = readSource(text);
      expect(plain).toHaveLength(clean.length);
    }),
    { numRuns: 300 },
  );
});

test('the facts of each kind stand in order and apart', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const facts = read(text);
      const lists: readonly (readonly Span[])[] = [
        ...[facts.parts, facts.ratios, facts.totals, facts.documents, facts.malformed],
        ...[facts.items, facts.quantities, facts.times, facts.places, facts.denials],
        facts.unread,
      ];
      for (const list of lists) {
        list.forEach((fact, index) => {
          expect(fact.start).toBeGreaterThanOrEqual(list[index - 1]?.end ?? 0);
        });
      }
    }),
    { numRuns: 300 },
  );
});

const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

test('no words are two things at once', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const facts = read(text);
      const apart: readonly (readonly Span[])[] = [
        ...[facts.documents, facts.malformed, facts.addresses, facts.unread],
        facts.quantities.filter(({ unit }) => unit !== null),
      ];
      for (const [at, list] of apart.entries()) {
        for (const other of apart.slice(at + 1).flat()) {
          expect(list.filter((fact) => overlap(fact, other))).toEqual([]);
        }
      }
      for (const time of facts.times) {
        expect(facts.documents.filter((document) => overlap(document, time))).toEqual([]);
      }
      for (const document of facts.documents) {
        const inner = [document.date, document.kind].filter((fact) => fact !== null);
        expect(
          inner.filter(({ start, end }) => start < document.start || end > document.end),
        ).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});

test('ordinary spaces and no-break spaces mean the same', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const spaced = text.replaceAll('\u00a0', ' ');
      const inWords = (written: string) =>
        JSON.parse(JSON.stringify(summary(written)).replaceAll('\u00a0', ' ')) as unknown;
      expect(inWords(spaced.replaceAll(' ', '\u00a0'))).toEqual(inWords(spaced));
    }),
    { numRuns: 300 },
  );
});

test('each document belongs to an item that holds it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { documents, items } = read(text);
      for (const { start, item } of documents) {
        expect(items[item]?.end).toBeGreaterThan(start);
        expect(items[item]?.start).toBeLessThanOrEqual(start);
      }
    }),
    { numRuns: 300 },
  );
});

const LONGEST_CELL = 32_767;
const SHAPES = [
  ...['1/', '1/1 ', '1.', '1,', '1-a', '(', '100% (', '- ', '-\n', '; ', '…', '(…', ' ', '\u0301'],
  ...['xã ', 'Xã A\n', ' - Xã A', 'số ', 'Kế hoạch số ', 'Kế hoạch số ngày 1 ', 'ngày ', 'theo '],
  ...['14/KH-UBND ', '14KH/UBND ', 'a.', 'a-', 'http://', 'Tổng số ', 'tổng cộng là ', 'Thôn 4 ('],
  ...[
    'Nhóm 1: 5, ',
    'Xã Đạ Tẻh 2 10 lớp: 88 người; ',
    '1 người/',
    '1/99 đạt 5% ',
    'chưa ',
    'năm 2025 ',
    '2025-',
    'đến 5/2026 ',
    'không có lớp ',
    'Kế hoạch số … ',
    'a',
    '1',
  ],
];

test.each(SHAPES)('reads a full cell of %j', (shape) => {
  const text = shape.repeat(LONGEST_CELL / shape.length);
  expect(read(text).text).toBe(text);
});

test('a blank text shares one frozen object', () => {
  expect(read('')).toBe(read(''));
  expect(Object.isFrozen(read(''))).toBe(true);
  expect(read(' \n\u00a0')).toEqual({ ...read(''), text: ' \n\u00a0' });
});
