import fc from 'fast-check';
import { lamDong } from '../../../../src/core/places/gazetteer';
import { builtInReference } from '../../../../src/core/reference/built-in';
import { reviewSubmission } from '../../../../src/core/review/review';
import { evidenceRules } from '../../../../src/core/rules/evidence';
import type { Finding } from '../../../../src/core/rules/types';
import type { Entry, Submission } from '../../../../src/core/submission/types';
import { LANGUAGES } from '../../../../src/i18n/language';
import { findingMessage, suggestionLabel } from '../../../../src/i18n/rule-words';
import { formA, formB } from '../../../support/submission';
import { formA as templateA, formB as templateB } from '../../../support/submissions';

function review(submission: Submission): readonly Finding[] {
  const template = submission.template.id === templateA.id ? templateA : templateB;
  const reference = builtInReference(lamDong);
  const options = { template, places: lamDong, reference, today: '2026-05-20' };
  return reviewSubmission(submission, options, evidenceRules);
}

/** Words of which evidence is made, so that texts often nearly make sense. */
const PIECES = [
  ...['\n- ', '\n+ ', '; ', ': ', ' ', ', ', '...', '/', '(', ')', '%', 'gồm: ', 'Tổng cộng: '],
  ...['Kế hoạch số ', 'Công văn số ', 'Quyết định số ', ' về thực hiện ', ' của UBND tỉnh'],
  ...['14/KH-UBND', '13/KH-UBND', '88/UBND-VHXH', '28-KH/ĐU', '01-KH/ĐU', '173/VHXH-CĐS'],
  ...[' ngày 12/8/2025', ' ngày 07/12/2025', ' ngày 31/02/2026', ' ngày 11/5/2026', '/UBND-BC'],
  ...[
    'Xã Cư Jút ',
    'Xã Đình Trang Thượng ',
    'Thôn 1: ',
    'Thôn 2 ',
    'Chưa tổ chức',
    'chưa có lớp nào',
  ],
  ...['Trong tháng 3/2025 ', 'Đến 5/2026 ', 'năm 2024', '1. ', '\n2. ', '5 hồ sơ', '3 mô hình:'],
  ...['3 lớp', '120 người', '300.000 người', '14.033', '17.423', '80,5', '11/11 thôn', '0'],
];
const evidence = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }) },
  { weight: 1, arbitrary: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }) },
);
const cellsOf = ({ cells }: Entry) => Object.values(cells);
const result = fc.constantFrom('5', '14.033', 'Trên 500', '80%', '2 lớp (60 người)', 'Có', '', '0');

const submissions = fc.constantFrom(formA, formB).chain((form) => {
  const ids = form().entries.map(({ indicator }) => indicator);
  return fc
    .tuple(
      fc.array(fc.tuple(evidence, result), { minLength: ids.length, maxLength: ids.length }),
      fc.constantFrom<Submission['level']>('commune', 'province'),
    )
    .map(([rows, level]) =>
      form(
        Object.fromEntries(
          rows.map(([words, raw], at) => [ids[at] ?? '', { raw, evidence: words.join('') }]),
        ),
        { level },
      ),
    );
});

describe('rules on the evidence, whatever it says', () => {
  it('never break, and always find words', () => {
    fc.assert(
      fc.property(submissions, (submission) => {
        for (const finding of review(submission)) {
          expect(finding.name).not.toBe('rule-crashed');
          for (const language of LANGUAGES) {
            expect(findingMessage(language, finding)).not.toBe('');
            for (const suggestion of finding.suggestions) {
              expect(suggestionLabel(language, finding, suggestion)).not.toBe('');
            }
          }
        }
      }),
    );
  });

  it('quote words that stand in the row they name, in order', () => {
    fc.assert(
      fc.property(submissions, (submission) => {
        for (const { indicator, spans } of review(submission)) {
          const entry = submission.entries.find((one) => one.indicator === indicator);
          const length = entry?.evidence.length ?? 0;
          spans.forEach(({ start, end }, at) => {
            expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.start ?? 0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(length);
          });
        }
      }),
    );
  });

  it('find the same in any order of the rows', () => {
    const shuffled = submissions.chain((submission) =>
      fc
        .shuffledSubarray([...submission.entries], { minLength: submission.entries.length })
        .map((entries) => ({ submission, entries })),
    );
    fc.assert(
      fc.property(shuffled, ({ submission, entries }) => {
        expect(review({ ...submission, entries })).toEqual(review(submission));
      }),
    );
  });

  it('speak only of cells of the row they name', () => {
    fc.assert(
      fc.property(submissions, (submission) => {
        const { titleCell, period, entries } = submission;
        const ofSheet = [null, titleCell, period.chosen?.cell, ...entries.flatMap(cellsOf)];
        for (const { indicator, cell } of review(submission)) {
          const entry = entries.find((one) => one.indicator === indicator);
          expect(entry ? cellsOf(entry) : ofSheet).toContain(cell);
        }
      }),
    );
  });
});

it('the rules stand in the order of their codes, PL0501 to PL0526', () => {
  expect(evidenceRules.map(({ meta }) => meta.code)).toEqual(
    Array.from({ length: 26 }, (_, at) => `PL05${String(at + 1).padStart(2, '0')}`),
  );
});
