import fc from 'fast-check';
import { lamDong } from '../../../src/core/places/gazetteer';
import { builtInReference } from '../../../src/core/reference/built-in';
import type { Commune } from '../../../src/core/places/types';
import type { ReviewOptions } from '../../../src/core/review/context';
import { reviewSubmission } from '../../../src/core/review/review';
import { rules as allRules } from '../../../src/core/rules/registry';
import type { Finding, Report, Rule, RuleMeta } from '../../../src/core/rules/types';
import type { Entry, LayoutIssue, Submission } from '../../../src/core/submission/types';
import { findingMessage, suggestionLabel } from '../../../src/i18n/rule-words';
import { LANGUAGES } from '../../../src/i18n/language';
import { claim, claimed, formA, formB, type Fields, lienHuong } from '../../support/submission';
import { formA as templateA, formB as templateB } from '../../support/submissions';

const OPTIONS: Omit<ReviewOptions, 'template'> = {
  places: lamDong,
  reference: builtInReference(lamDong),
  today: '2026-06-15',
};

function review(submission: Submission, rules?: readonly Rule[]): readonly Finding[] {
  const template = submission.template.id === templateA.id ? templateA : templateB;
  return reviewSubmission(submission, { ...OPTIONS, template }, rules);
}

function rule(meta: Partial<RuleMeta>, check: Rule['check']): Rule {
  return {
    meta: {
      code: 'PL0999',
      name: 'test-rule',
      family: 1,
      severity: 'error',
      messages: { found: [] },
      source: 'test',
      ...meta,
    },
    check,
  };
}

const report = (rest: Partial<Report> = {}): Report => ({
  indicator: '7',
  cell: 'D13',
  outcome: 'fails',
  messageId: 'found',
  ...rest,
});

describe('reviewSubmission', () => {
  it('makes findings of reports, with the severity of the rule unless the report has its own', () => {
    const [plain, lighter] = review(formA(), [
      rule({}, () => [report(), report({ indicator: '8', severity: 'note' })]),
    ]);
    expect(plain).toEqual({
      rule: 'PL0999',
      name: 'test-rule',
      family: 1,
      severity: 'error',
      outcome: 'fails',
      indicator: '7',
      cell: 'D13',
      messageId: 'found',
      data: {},
      suggestions: [],
      spans: [],
      waiver: null,
    });
    expect(lighter?.severity).toBe('note');
  });

  it('says so when a rule breaks, and runs the others', () => {
    const broken = rule({ code: 'PL0998', name: 'broken' }, () => {
      throw new Error('no such thing');
    });
    const brokenLater = rule({ code: 'PL0997', name: 'broken-later' }, function* () {
      yield report();
      throw new Error('halfway');
    });
    const found = review(formA(), [broken, brokenLater, rule({}, () => [report()])]);
    expect(found.map(({ rule: code, outcome, data }) => ({ code, outcome, data }))).toEqual([
      {
        code: 'PL0000',
        outcome: 'cannot-judge',
        data: { rule: 'PL0998', reason: 'no such thing' },
      },
      { code: 'PL0000', outcome: 'cannot-judge', data: { rule: 'PL0997', reason: 'halfway' } },
      { code: 'PL0999', outcome: 'fails', data: {} },
    ]);
    const [crashed] = found;
    expect(crashed && findingMessage('vi', crashed)).toContain('PL0998');
    expect(crashed && findingMessage('en', crashed)).toContain('no such thing');
  });

  it('puts the sheet first, then the rows of the form, errors first, open questions last', () => {
    const found = review(formB(), [
      rule({}, () => [
        report({ indicator: '2.10', messageId: 'e' }),
        report({ indicator: '2.9', messageId: 'd', outcome: 'cannot-judge' }),
        report({ indicator: '2.9', messageId: 'c', severity: 'note' }),
        report({ indicator: '2.9', messageId: 'b' }),
        report({ indicator: null, messageId: 'a', severity: 'note' }),
      ]),
    ]);
    expect(found.map(({ messageId }) => messageId)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('is silent where a rule it yields to has failed, and only there', () => {
    const cause = rule({ code: 'PL0901', name: 'cause' }, () => [
      report(),
      report({ indicator: '8', outcome: 'cannot-judge' }),
    ]);
    const effect = rule({ code: 'PL0902', name: 'effect', yieldsTo: ['cause'] }, () => [
      report(),
      report({ indicator: '8' }),
      report({ indicator: null }),
    ]);
    const found = review(formA(), [cause, effect]).filter(({ name }) => name === 'effect');
    expect(found.map(({ indicator }) => indicator)).toEqual([null, '8']);
  });

  it('reads each evidence text once, and on demand', () => {
    const seen: unknown[] = [];
    const reader = (name: string) =>
      rule({ name }, (context) => {
        const entry = context.entry('7');
        if (entry) seen.push(context.evidence(entry));
        return [];
      });
    review(formA({ '7': { evidence: '100% cán bộ' } }), [reader('one'), reader('two')]);
    expect(seen).toHaveLength(2);
    expect(seen[0]).toBe(seen[1]);
  });
});

/** Codes of families 1 to 4 by row; `?` for what cannot be judged. */
const codes = (found: readonly Finding[]) =>
  found
    .filter(({ family }) => family <= 4)
    .map(
      ({ rule: code, indicator, outcome }) =>
        `${indicator ?? '-'} ${code}${outcome === 'fails' ? '' : '?'}`,
    );

describe('real appendices', () => {
  it('finds in that of Thuận An (5/2026) what is wrong there, and no more', () => {
    const ratio = 'tỷ lệ người dân đủ điều kiện được định danh điện tử là 14.033/17.423 đạt 80.5%';
    const files =
      'Đến 5/2026 theo báo cáo của Trung tâm HCC xã tiếp nhận 5.173 hồ sơ; công an xã tiếp nhận hơn 9.000 hồ sơ.';
    const fields: Fields = {
      '1': { raw: '15' },
      '2': { raw: ' 10' },
      '7': { raw: ' 367', evidence: '100% cán bộ, công chức, viên chức được đào tạo về CĐS.' },
      '8': { raw: ' 1888', evidence: '100% học sinh tại 2 trường THCS trên địa bàn xã' },
      '9': { raw: ' 80%', evidence: '80% người lao động trong doanh nghiệp, HTX được đào tạo.' },
      '11': { raw: ' 14.033', evidence: ratio },
      '12': { raw: ' 14.033', evidence: ratio },
      '13': { raw: 'Khoảng 14.173', evidence: files },
      '14': { raw: ' Khoảng 14.173', evidence: files },
      '16': { raw: ' 2' },
    };
    const submission = formA(fields, {
      commune: claimed(),
      period: claimed(),
      report: {
        cell: 'A3',
        text: '(Kèm theo Báo cáo số:          /UBND-BC ngày     /5/2026 của UBND xã)',
        wholeCell: true,
        symbol: null,
        blankSymbol: '/UBND-BC',
        date: null,
      },
    });
    expect(codes(review(submission))).toEqual([
      '- PL0110',
      '- PL0113',
      '- PL0115',
      '- PL0116',
      '9 PL0203',
      '13 PL0401',
      '13 PL0209',
      '14 PL0401',
      '14 PL0209',
    ]);
  });

  it('finds in that of the province (116-BC/TU) what is wrong there, and no more', () => {
    const submission = formB(
      {
        '1.3': { raw: '03' },
        '2.1': { raw: 'Trên 500 tin, bài, phóng sự' },
        '2.2': { raw: '116.256' },
        '2.4': {
          raw: '78 lớp (13.132 người)',
          evidence:
            '- Sở Khoa học và Công nghệ tổ chức 19 lớp: 11.000 người \n- Xã Liên Hương 10 lớp: 300.000 người \n- Xã Đạ Tẻh 2 10 lớp: 88 người \n- Xã Cư Jút 02 lớp: 120 người \n- Xã Phan Rí Cửa 01 lớp: 120 người tham dự...',
        },
        '2.5': { raw: '26 Chương trình' },
        '2.6': { raw: '100 %' },
        '2.9': { raw: '20 lớp (700 người)' },
        '2.11': { raw: '100', evidence: '- Phường Phú Thủy (23 tổ/23 khu phố)' },
        '2.12': { raw: '117.000 người', evidence: '- Xã Đinh Trang Thượng: 15.000 người' },
        '2.13': { raw: '01 lớp (100 người)' },
        '2.14': { raw: '30 buổi (827 người)' },
        '2.15': { raw: '100 %' },
        '3.4': { raw: '2.462.259 người', evidence: '- Xã Hàm Kiệm: 18.682 người' },
        '3.5': { raw: '80 %' },
      },
      {
        level: 'province',
        commune: claimed(),
        issues: [{ code: 'result-in-unit-column', cell: 'C6' }],
      },
    );
    expect(codes(review(submission))).toEqual([
      '- PL0108',
      '2.1 PL0210',
      '2.4 PL0303',
      '3.4 PL0402?',
    ]);
  });

  it('gives one finding for one cause: 300.000 people in a commune of 70.737', () => {
    const submission = formB(
      { '2.4': { raw: '10 lớp (300.000 người)', evidence: 'Xã Liên Hương 10 lớp: 300.000 người' } },
      { commune: claimed(claim(lienHuong)) },
    );
    const found = review(submission).filter(({ indicator }) => indicator === '2.4');
    expect(codes(found)).toEqual(['2.4 PL0302']);
  });
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    ...['', '-', 'không', '0', '80%', '80.5', '5,418,221', 'Khoảng 14.173', 'trên 9.000', '11/11'],
    ...[
      '78 lớp (13.132 người)',
      '9.000 hộ',
      '1e5',
      '-4',
      'Có',
      '99999999999999999999',
      'Soá löôïng',
    ],
    ...['Xã Liên Hương 10 lớp: 300.000 người', '14.033/17.423 đạt 80.5%', '{row}', '__proto__'],
    ...['50% người dân', '0% người dân', '5/0 người', '=1+1'],
  ),
);
const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(14.033, 0.8, 45_972));
const display = fc.constantFrom('plain', 'percent', 'date', 'error');
const fields = fc.oneof(
  fc.record<Partial<Entry>>({ raw: text, evidence: text, wording: text, number: text }),
  fc.record<Partial<Entry>>({ raw: text, value: number, display, evidence: text }),
  fc.constantFrom<Partial<Entry> | null>(null, { cells: {} }, { raw: '', cells: {} }),
);
const submissions = fc
  .record({
    form: fc.constantFrom('A', 'B'),
    rows: fc.array(fc.tuple(fc.nat(22), fields), { maxLength: 12 }),
    commune: fc.constantFrom(
      claimed<Commune>(),
      claimed(claim(lienHuong)),
      claimed(claim(lienHuong, 'file-name')),
    ),
    level: fc.constantFrom('commune', 'province'),
    line: fc.option(text),
    issue: fc.array(text, { maxLength: 3 }),
    statedVersion: fc.option(fc.integer()),
  })
  .map(({ form, rows, commune, level, line, issue, statedVersion }) => {
    const template = form === 'A' ? templateA : templateB;
    const given = rows.map(([at, row]) => [template.indicators[at]?.id ?? '', row] as const);
    const rest: Partial<Submission> = {
      commune,
      level,
      statedVersion,
      report:
        line === null
          ? null
          : {
              cell: 'A3',
              text: line,
              wholeCell: true,
              symbol: null,
              blankSymbol: null,
              date: null,
            },
      issues: issue.flatMap((words): LayoutIssue[] => [
        { code: 'row-unknown', cell: 'B30', text: words },
        {
          code: 'number-changed',
          indicator: template.indicators[3]?.id ?? '',
          cell: 'A9',
          text: words,
        },
        { code: 'column-extra', cell: 'F6', text: words },
      ]),
    };
    return (form === 'A' ? formA : formB)(Object.fromEntries(given), rest);
  });

describe('whatever a sheet holds', () => {
  it('no rule breaks, and every finding and suggestion has its words', () => {
    fc.assert(
      fc.property(submissions, (submission) => {
        for (const finding of review(submission)) {
          expect(finding.rule).not.toBe('PL0000');
          for (const language of LANGUAGES) {
            expect(findingMessage(language, finding)).not.toMatch(/undefined|NaN/);
            for (const suggestion of finding.suggestions) {
              expect(suggestionLabel(language, finding, suggestion)).not.toBe('');
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the order of the entries does not matter, and nothing is changed', () => {
    const shuffled = submissions.chain((submission) =>
      fc
        .shuffledSubarray([...submission.entries], { minLength: submission.entries.length })
        .map((entries) => ({ submission, entries })),
    );
    fc.assert(
      fc.property(shuffled, ({ submission, entries }) => {
        const before = JSON.stringify(submission);
        expect(review({ ...submission, entries })).toEqual(review(submission));
        expect(JSON.stringify(submission)).toBe(before);
      }),
    );
  });

  it('every repair the reader proposes reaches the person as a suggestion', () => {
    fc.assert(
      fc.property(submissions, (submission) => {
        const found = review(
          submission,
          allRules.filter(({ meta }) => meta.family === 2),
        );
        for (const { indicator, reading, cells } of submission.entries) {
          if (reading.status === 'ok' || cells.result === undefined) continue;
          const proposed = found
            .filter((finding) => finding.indicator === indicator)
            .flatMap(({ suggestions }) => suggestions.map(({ to }) => to));
          expect(proposed).toEqual(expect.arrayContaining(reading.repairs.map(({ to }) => to)));
        }
      }),
      { numRuns: 300 },
    );
  });
});
