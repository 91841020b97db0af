import fc from 'fast-check';
import { lamDong } from '../../../src/core/places/gazetteer';
import { review } from '../../../src/core/review/review';
import { parseCellName } from '../../../src/core/sheets/address';
import type { CellSnapshot } from '../../../src/core/sheets/snapshot';
import type { Entry, Submission } from '../../../src/core/submission/types';
import { WAIVERS_SHEET } from '../../../src/core/submission/metadata';
import { canBeWaived } from '../../../src/core/waivers/can-be-waived';
import { makeWaiver } from '../../../src/core/waivers/make';
import { followRenamed } from '../../../src/core/waivers/renamed';
import {
  addWaiver,
  readWaivers,
  removeWaiver,
  waiversSheet,
} from '../../../src/core/waivers/sheet';
import type { Waiver } from '../../../src/core/waivers/types';
import { readResult } from '../../../src/core/values/read';
import { formA, reference } from '../../support/submission';
import { formA as template } from '../../support/submissions';

const OPTIONS = {
  template,
  places: lamDong,
  reference: reference({ population: 22_625 }),
  today: '2026-06-10',
};
const BY = {
  reason: 'Đã đối chiếu danh sách',
  by: 'Người thẩm định (mô phỏng)',
  date: '2026-06-11',
};

/** Row 13 is approximate, which is a warning. */
const ABOUT: Submission = formA({
  '13': { raw: 'Khoảng 900', evidence: 'Theo danh sách của thôn' },
});

function findingsOf(submission: Submission, waivers: readonly Waiver[] = []) {
  return review(submission, OPTIONS, waivers);
}

const inRow13 = ({ indicator }: { indicator: string | null }) => indicator === '13';

/** The findings of row 13 that can be waived, waived; or those of all rows. */
function allWaived(submission: Submission, among = inRow13): readonly Waiver[] {
  return findingsOf(submission)
    .findings.filter((finding) => canBeWaived(finding) && among(finding))
    .map((finding) => makeWaiver(submission, finding, BY));
}

test('a waiver holds while nothing changes, and says why it was given', () => {
  const [waiver] = allWaived(ABOUT);
  expect(waiver).toMatchObject({ ...BY, indicator: '13', value: 'Khoảng 900', sheet: 'Phụ lục' });
  const again = findingsOf(ABOUT, allWaived(ABOUT));
  expect(
    again.findings
      .filter((one) => inRow13(one) && canBeWaived(one))
      .map((finding) => finding.waiver?.reason),
  ).toEqual([BY.reason]);
  expect(again.voided).toEqual([]);
});

test('errors cannot be waived, not even by a waiver written into the sheet by hand', () => {
  const wrong = formA({ '9': { raw: '80%' } });
  const [error] = findingsOf(wrong).findings.filter(({ severity }) => severity === 'error');
  if (!error) throw new Error('80% of persons is an error');
  expect(() => makeWaiver(wrong, error, BY)).toThrow('cannot be waived');
  const forged = { ...allWaived(ABOUT)[0], ...error, covers: 'a'.repeat(64) } as unknown as Waiver;
  const again = findingsOf(wrong, [{ ...forged, sheet: wrong.sheet }]);
  expect(again.findings.map(({ waiver }) => waiver)).not.toContainEqual(expect.anything());
  expect(again.voided.map(({ why }) => why)).toEqual(['is-error']);
});

test.each([
  ['the value', { raw: 'Khoảng 901' }, 'changed'],
  ['a blank within the value', { raw: 'Khoảng  900' }, 'changed'],
  ['the evidence', { evidence: 'Theo danh sách của xã' }, 'changed'],
  ['the unit', { unit: 'Lượt' }, 'changed'],
  ['the fault, mended', { raw: '900' }, 'mended'],
] as const)('is void when %s changes', (_, fields, why) => {
  const changed = formA({
    '13': { raw: 'Khoảng 900', evidence: 'Theo danh sách của thôn', ...fields },
  });
  const again = findingsOf(changed, allWaived(ABOUT));
  expect(again.findings.filter(({ waiver }) => waiver !== null)).toEqual([]);
  expect(again.voided.map((one) => one.why)).toEqual([why]);
});

test('a change of another row leaves it standing; another sheet has no part in it', () => {
  const other = formA({
    '13': { raw: 'Khoảng 900', evidence: 'Theo danh sách của thôn' },
    '10': { raw: '3' },
  });
  expect(findingsOf(other, allWaived(ABOUT)).findings.some(({ waiver }) => waiver)).toBe(true);
  const elsewhere = { ...ABOUT, sheet: 'Phụ lục (2)' };
  expect(findingsOf(elsewhere, allWaived(ABOUT))).toMatchObject({ voided: [] });
  expect(findingsOf(elsewhere, allWaived(ABOUT)).findings.some(({ waiver }) => waiver)).toBe(false);
});

test('waivers follow the one appendix of a workbook when its sheet is renamed', () => {
  const waivers = allWaived(ABOUT);
  const renamed = { ...ABOUT, sheet: 'Phụ lục quý II' };
  const followed = followRenamed(waivers, ['Phụ lục quý II', 'Ghi chú'], ['Phụ lục quý II']);
  expect(findingsOf(renamed, followed).findings.some(({ waiver }) => waiver)).toBe(true);
  // The sheet is still there, or it may be either of two.
  expect(followRenamed(waivers, ['Phụ lục', 'Phụ lục (2)'], ['Phụ lục (2)'])).toEqual(waivers);
  expect(followRenamed(waivers, ['A', 'B'], ['A', 'B'])).toEqual(waivers);
});

const arbitraryText = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    'Khoảng 900',
    '80,5%',
    '1.250',
    'không',
    '12 lớp',
    'Kế hoạch số 12/KH-UBND ngày 3/4/2026',
  ),
);
const arbitraryRows = fc.dictionary(
  fc.constantFrom(...template.indicators.map(({ id }) => id)),
  fc.record({ raw: arbitraryText, evidence: arbitraryText }),
  { minKeys: 1, maxKeys: 6 },
);

/** One row with another text in it, read anew. */
function edited({ entries, ...rest }: Submission, id: string, change: Partial<Entry>): Submission {
  return {
    ...rest,
    entries: entries.map((entry) => {
      if (entry.indicator !== id) return entry;
      const indicator = template.indicators.find((one) => one.id === id);
      if (!indicator) throw new Error(`no row ${id}`);
      const next = { ...entry, ...change };
      const value = change.raw ?? next.value;
      const { display } = next;
      return {
        ...next,
        value,
        reading: readResult({ text: next.raw, value, display }, indicator),
      };
    }),
  };
}

test('property: any waiver is void after any change of the row it covers, or of any row for the whole', () => {
  fc.assert(
    fc.property(
      arbitraryRows,
      fc.constantFrom(...template.indicators.map(({ id }) => id)),
      fc.constantFrom('raw', 'evidence'),
      arbitraryText,
      (rows, row, part, text) => {
        const before = formA(rows);
        const old = before.entries.find(({ indicator }) => indicator === row)?.[
          part as 'raw' | 'evidence'
        ];
        fc.pre(old !== undefined && old !== text);
        const after = edited(before, row, { [part]: text });
        const again = findingsOf(
          after,
          allWaived(before, () => true),
        );
        const covering = again.findings.flatMap(({ waiver }) =>
          waiver && (waiver.indicator === row || waiver.indicator === null) ? [waiver] : [],
        );
        expect(covering).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

/** The sheet as a host would read it, after these edits. */
function written(
  edits: readonly { cell: string; value: string | null }[],
  cells: readonly CellSnapshot[],
) {
  const kept = new Map(cells.map((cell) => [`${String(cell.row)} ${String(cell.column)}`, cell]));
  for (const { cell, value } of edits) {
    const at = parseCellName(cell);
    if (!at) throw new Error(cell);
    const key = `${String(at.row)} ${String(at.column)}`;
    if (value === null) kept.delete(key);
    else kept.set(key, { ...at, value, text: value, display: 'plain' });
  }
  return [...kept.values()];
}

test('property: waivers come back from their sheet as they were, and go when withdrawn', () => {
  const text = fc.string({ minLength: 1, maxLength: 40 }).filter((one) => one.trim() !== '');
  const arbitraryWaiver: fc.Arbitrary<Waiver> = fc.record({
    sheet: text,
    rule: fc.constantFrom('PL0201', 'PL0512'),
    messageId: text,
    indicator: fc.constantFrom(null, '13', '2.10'),
    cell: fc.constantFrom(null, 'D18'),
    covers: fc.constantFrom('0'.repeat(64), 'f'.repeat(64)),
    value: fc.string({ maxLength: 20 }),
    reason: text,
    by: text,
    date: fc.constantFrom('2026-06-11', '2026-12-31'),
  });
  fc.assert(
    fc.property(fc.array(arbitraryWaiver, { maxLength: 5 }), (waivers) => {
      let cells: readonly CellSnapshot[] = written(
        [],
        waiversSheet().cells.map(({ row, column, content }) => {
          const value = content.kind === 'text' ? content.text : '';
          return { row, column, value, text: value, display: 'plain' as const };
        }),
      );
      const read = () =>
        readWaivers({
          sheets: [{ name: WAIVERS_SHEET, visibility: 'very-hidden', cells, merges: [] }],
        });
      for (const waiver of waivers) cells = written(addWaiver({ cells }, waiver), cells);
      expect(read()).toEqual(waivers);
      const [gone] = waivers;
      if (!gone) return;
      cells = written(removeWaiver({ cells }, gone), cells);
      expect(read()).not.toContainEqual(gone);
    }),
  );
});
