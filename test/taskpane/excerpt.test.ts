import fc from 'fast-check';
import { excerpt, type ExcerptLine } from '../../src/taskpane/review/excerpt';

/** Spoken words between brackets. */
const told = (lines: readonly ExcerptLine[]) =>
  lines.map((pieces) => pieces.map(({ text, spoken }) => (spoken ? `[${text}]` : text)).join(''));
const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const LIST = `- Kế hoạch số 12/KH-UBND ngày 02/7/2025
- Công văn số 88/UBND-VHXH ngày 25/7/2025
- Kế hoạch số 12/KH-UBND ngày 02/7/2025`;

test.each<[string, string, readonly string[], readonly string[]]>([
  [
    'the line they stand in',
    LIST,
    ['88/UBND-VHXH'],
    ['- Công văn số [88/UBND-VHXH] ngày 25/7/2025'],
  ],
  [
    'two of one line',
    LIST,
    ['88/UBND', '25/7/2025'],
    ['- Công văn số [88/UBND]-VHXH ngày [25/7/2025]'],
  ],
  [
    'over the end of a line',
    LIST,
    ['02/7/2025\n- Công văn'],
    ['- Kế hoạch số 12/KH-UBND ngày [02/7/2025]', '[- Công văn] số 88/UBND-VHXH ngày 25/7/2025'],
  ],
  ['overlapping ones as one', 'đạt 80,5%', ['80,5', '5%'], ['đạt [80,5%]']],
  ['nothing of no words', LIST, [], []],
])('%s', (_, evidence, words, lines) => {
  expect(
    told(
      excerpt(
        evidence,
        words.map((each) => spanOf(evidence, each)),
      ),
    ),
  ).toEqual(lines);
});

test('a line that stands twice: the one that is meant', () => {
  const start = LIST.lastIndexOf('12/KH');
  expect(excerpt(LIST, [{ start, end: start + 5 }])).toHaveLength(1);
  expect(told(excerpt(`\n\n${LIST}`, [{ start: start + 2, end: start + 7 }]))).toEqual([
    '- Kế hoạch số [12/KH]-UBND ngày 02/7/2025',
  ]);
});

test('of a long line what stands around the words, in whole words', () => {
  const evidence = `${'đầu '.repeat(60)}số 12/KH-UBND ${'giữa '.repeat(60)}số 13/KH-UBND${' cuối'.repeat(60)}`;
  const [line = ''] = told(
    excerpt(evidence, [spanOf(evidence, '12/KH-UBND'), spanOf(evidence, '13/KH-UBND')]),
  );
  expect(line).toMatch(
    /^… (?:đầu )+số \[12\/KH-UBND\] (?:giữa )+… (?:giữa )+số \[13\/KH-UBND\](?: cuối)+ …$/,
  );
  expect(line.length).toBeLessThan(320);
});

test('many lines: the first of them', () => {
  const evidence = Array.from({ length: 40 }, (_, at) => `Văn bản ${String(at)}`).join('\n');
  const lines = told(excerpt(evidence, [{ start: 0, end: evidence.length }]));
  expect(lines).toHaveLength(7);
  expect(lines.at(-1)).toBe('…');
});

test('whatever a rule gives, the words shown are those of the evidence', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'ế', ' ', '\n', '\r\n', '😀', '-') }),
      fc.array(
        fc.record({
          start: fc.integer({ min: -5, max: 60 }),
          end: fc.integer({ min: -5, max: 60 }),
        }),
      ),
      (evidence, spans) => {
        for (const line of excerpt(evidence, spans)) {
          for (const { text, spoken } of line) {
            expect(text).not.toBe('');
            expect(!spoken || evidence.includes(text)).toBe(true);
          }
        }
      },
    ),
  );
});
