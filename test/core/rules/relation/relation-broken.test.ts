import { lamDong } from '../../../../src/core/places/gazetteer';
import { reviewSubmission } from '../../../../src/core/review/review';
import { relationBroken } from '../../../../src/core/rules/relation/relation-broken';
import type { Relation } from '../../../../src/core/templates/schema';
import type { Finding } from '../../../../src/core/rules/types';
import { valueMissing } from '../../../../src/core/rules/value/value-missing';
import type { Submission } from '../../../../src/core/submission/types';
import { LANGUAGES } from '../../../../src/i18n/language';
import { findingMessage } from '../../../../src/i18n/rule-words';
import { testRule } from '../../../support/rule-tester';
import { claimed, formA, formB, reference, type Fields } from '../../../support/submission';
import { formA as templateA, formB as templateB } from '../../../support/submissions';

const thuanAn: Fields = {
  '11': { raw: ' 14.033' },
  '12': { raw: ' 14.033' },
  '13': { raw: 'Khoảng 14.173' },
  '14': { raw: ' Khoảng 14.173' },
  '15': { raw: ' 5' },
  '16': { raw: ' 2' },
};

/** Rows 7 and 8 together against the pupils and students of the commune. */
const trainedWithinStudents: Relation = {
  id: 'r',
  left: [
    { indicator: '7', measure: 'people' },
    { indicator: '8', measure: 'people' },
  ],
  operator: '<=',
  right: [{ group: 'students' }],
  missing: 'skip-if-all',
  severity: 'warning',
  description: { vi: 'Tổng dòng 7 và 8', en: 'Rows 7 and 8' },
  instruction: { vi: 'Xem lại', en: 'Check' },
};

const declaring = (...relations: Relation[]) => ({ ...templateA, relations });

testRule(relationBroken, {
  accept: [
    {
      name: 'equal is within: 12 = 11 (phụ lục xã Thuận An), 16 = 15',
      submission: formA({
        '11': { raw: '14.033' },
        '12': { raw: '14.033' },
        '15': { raw: '5' },
        '16': { raw: '5' },
      }),
    },
    {
      name: 'a side is missing or cannot be read: judged elsewhere',
      submission: formA({
        '11': { raw: '' },
        '12': { raw: '14.033' },
        '15': { raw: '80%' },
        '16': { raw: '9' },
      }),
    },
    { name: 'a side has no row', submission: formA({ '11': null, '13': { raw: '14.173' } }) },
    {
      name: 'a bound on the right leaves room: "trên 14.000" may be 14.173',
      submission: formA({
        '11': { raw: 'trên 14.000 lượt' },
        '13': { raw: '14.173' },
      }),
    },
    {
      name: 'a bound on the left proves nothing: "dưới 9" may be 5',
      submission: formA({ '15': { raw: '5' }, '16': { raw: 'dưới 9' } }),
    },
    {
      name: 'as many attendances as classes; fewer classes than attendances',
      submission: formA({ '10': { raw: '20' }, '11': { raw: '20' } }),
    },
    {
      name: 'all thôn of one commune in both rows',
      submission: formB({ '2.10': { raw: '9/11 thôn' }, '2.11': { raw: '11/11 thôn' } }),
    },
    {
      name: 'one of the rows does not say of how many',
      submission: formB({ '2.10': { raw: '100%' }, '2.11': { raw: '23 tổ/23 khu phố' } }),
    },
    {
      name: 'all adults confirmed',
      submission: formB({ '3.3': { raw: '15.000/18.200' }, '3.4': { raw: '18.200' } }),
    },
    {
      name: 'a group that is large enough',
      submission: formA({ '7': { raw: '300' }, '8': { raw: '1.588' } }),
      template: declaring(trainedWithinStudents),
      reference: reference({ students: 1888 }),
    },
    {
      name: 'a group whose size is not known, where the form wants all or nothing',
      submission: formA({ '7': { raw: '300' }, '8': { raw: '1.588' } }),
      template: declaring({ ...trainedWithinStudents, missing: 'skip-if-any' }),
    },
  ],
  cannotJudge: [
    {
      name: 'the size of a group is not known',
      submission: formA({ '7': { raw: '300' }, '8': { raw: '1.588' } }),
      template: declaring(trainedWithinStudents),
      reports: [
        {
          messageId: 'incomplete',
          indicator: '7',
          cell: 'D13',
          data: {
            relation: 'r',
            description: 'Tổng dòng 7 và 8',
            instruction: 'Xem lại',
            descriptionEn: 'Rows 7 and 8',
            instructionEn: 'Check',
            missing: ['số liệu nền về học sinh, sinh viên'],
            missingEn: ['the reference figure of pupils and students'],
          },
        },
      ],
    },
    {
      name: 'nor is the commune',
      submission: formA({ '7': { raw: '300' } }, { commune: claimed() }),
      template: declaring(trainedWithinStudents),
      reference: reference({ students: 1888 }),
      reports: [{ messageId: 'incomplete', indicator: '7', cell: 'D13' }],
    },
  ],
  reject: [
    {
      name: 'a sum over the size of a group: the finding says whose size it is',
      submission: formA({ '7': { raw: '301' }, '8': { raw: '1.588' } }),
      template: declaring(trainedWithinStudents),
      reference: reference({ students: 1888 }, 'built-in'),
      reports: [
        {
          messageId: 'broken-by-size',
          indicator: '7',
          cell: 'D13',
          severity: 'warning',
          data: {
            relation: 'r',
            description: 'Tổng dòng 7 và 8',
            instruction: 'Xem lại',
            descriptionEn: 'Rows 7 and 8',
            instructionEn: 'Check',
            left: 1889,
            right: 1888,
            sizes: ['học sinh, sinh viên 1.888 (tham khảo, chưa xác nhận)'],
            sizesEn: ['pupils and students 1.888 (for reference, not confirmed)'],
          },
        },
      ],
    },
    {
      name: 'more classes than people came to them',
      submission: formA({ '10': { raw: '250' }, '11': { raw: '20' } }),
      reports: [{ messageId: 'broken', indicator: '10', cell: 'D16', severity: 'warning' }],
    },
    {
      name: '11 thôn in one row, 12 in the other',
      submission: formB({ '2.10': { raw: '11/12 thôn' }, '2.11': { raw: '11/11 thôn' } }),
      reports: [{ messageId: 'broken', indicator: '2.11', cell: 'D20', severity: 'warning' }],
    },
    {
      name: 'more adults confirmed than there are, as row 3.3 has it',
      submission: formB({ '3.3': { raw: '15.000/18.200' }, '3.4': { raw: '18.201' } }),
      reports: [{ messageId: 'broken', indicator: '3.4', cell: 'D28', severity: 'warning' }],
    },
    {
      name: 'rows 13 and 14 exceed row 11 (phụ lục xã Thuận An, 5/2026)',
      submission: formA(thuanAn),
      reports: [
        {
          messageId: 'broken',
          indicator: '13',
          cell: 'D19',
          data: {
            relation: 'guided-13-within-attendances',
            description:
              'Số người được hướng dẫn sử dụng dịch vụ công trực tuyến (dòng 13) không thể nhiều hơn số lượt người dân được hướng dẫn kỹ năng số (dòng 11)',
            instruction:
              'Đề nghị kiểm tra lại dòng 11 và dòng 13: mỗi người được hướng dẫn ở dòng 13 là ít nhất một lượt ở dòng 11',
            descriptionEn:
              'Persons guided in using online public services (row 13) cannot exceed all attendances of guidance (row 11)',
            instructionEn:
              'Please check rows 11 and 13: each person of row 13 is at least one attendance of row 11',
            left: 14_173,
            right: 14_033,
          },
        },
        { messageId: 'broken', indicator: '14', cell: 'D20' },
      ],
    },
    {
      name: 'more models proposed than there are',
      submission: formA({ '15': { raw: '5' }, '16': { raw: '6' } }),
      reports: [{ messageId: 'broken', indicator: '16', cell: 'D22' }],
    },
    {
      name: 'a bound that breaks it all the same',
      submission: formA({ '15': { raw: '5' }, '16': { raw: 'trên 6 mô hình' } }),
      reports: [{ messageId: 'broken', indicator: '16', cell: 'D22' }],
    },
  ],
});

const side = (...rows: string[]) =>
  rows.map((indicator) => ({ indicator, measure: indicator === '6' ? 'classes' : 'people' }));
const relation = (rest: Partial<Relation>): Relation => ({
  ...trainedWithinStudents,
  right: side('13'),
  missing: 'skip-if-any',
  ...rest,
});
const review = (declared: Relation, submission: Submission, rules = [relationBroken]) =>
  reviewSubmission(
    submission,
    {
      template: {
        ...(submission.template.id === templateA.id ? templateA : templateB),
        relations: [declared],
      },
      places: lamDong,
      reference: { size: () => null },
      today: null,
    },
    rules,
  );
const rows = (seven: string, eight: string, thirteen: string): Submission =>
  formA({
    '7': { raw: seven },
    '8': { raw: eight },
    '13': { raw: thirteen },
  });

function expectWords(found: readonly Finding[]): void {
  for (const finding of found) {
    for (const language of LANGUAGES) {
      expect(findingMessage(language, finding)).not.toMatch(/[{}]|undefined|NaN/);
    }
  }
}

describe('relations as a form may declare them', () => {
  it('adds up a side, and takes its severity and words from the form', () => {
    const [finding] = review(relation({}), rows('40', '70', '100'));
    expect(finding).toMatchObject({
      severity: 'warning',
      outcome: 'fails',
      indicator: '7',
      data: { left: 110, right: 100 },
    });
    if (!finding) return;
    expect(findingMessage('vi', finding)).toContain('Tổng dòng 7 và 8');
    expect(findingMessage('en', finding)).toContain('Rows 7 and 8');
  });

  it.each<[Relation['operator'], string, boolean]>([
    ['<=', '100', false],
    ['<=', '101', true],
    ['<', '99', false],
    ['<', '100', true],
    ['=', '100', false],
    ['=', '99', true],
    ['=', '101', true],
    ['>=', '100', false],
    ['>=', '99', true],
    ['>', '101', false],
    ['>', '100', true],
    ['!=', '99', false],
    ['!=', '100', true],
  ])('%s is broken by %s against 100: %s', (operator, left, broken) => {
    const declared = relation({ operator, left: side('7') });
    expect(review(declared, rows(left, '1', '100'))).toHaveLength(broken ? 1 : 0);
  });

  it.each<[Relation['missing'], Submission, string[]]>([
    ['skip-if-any', rows('', '70', '60'), []],
    ['skip-if-all', rows('', '', ''), []],
    ['skip-if-all', rows('', '70', '60'), ['fails']],
    ['skip-if-all', rows('', '50', '60'), ['cannot-judge']],
    ['never-skip', rows('', '', ''), ['cannot-judge']],
    ['never-skip', rows('', '70', '60'), ['fails']],
    ['never-skip', rows('10', '50', '60'), []],
  ])('%s: what is missing is never taken for 0', (missing, fields, outcomes) => {
    const found = review(relation({ missing }), fields);
    expect(found.map(({ outcome }) => outcome)).toEqual(outcomes);
    expectWords(found);
  });

  it('names what is missing once, whatever the language', () => {
    const [finding] = review(relation({ missing: 'never-skip' }), rows('', '', '80%'));
    expect(finding?.data).toMatchObject({
      missing: ['dòng 7', 'dòng 8', 'dòng 13'],
      missingEn: ['row 7', 'row 8', 'row 13'],
    });
  });

  /** `80` may be 80,54 cut off, `80,5` too: rates are compared as far as they are written. */
  it.each<[Relation['operator'], string, string, boolean]>([
    ['=', '80%', '80,5%', false],
    ['=', '80,5%', '80,54%', false],
    ['=', '81%', '80,54%', false],
    ['=', '80%', '81,5%', true],
    ['<=', '80,5%', '80%', false],
    ['<=', '82%', '80%', true],
    ['<=', '80,02%', '80,00%', true],
    ['=', '14.033/17.423', '80,5%', false],
    ['=', '14.033/17.423', '14.034/17.423', true],
    ['<=', 'trên 90%', '80%', true],
    ['<=', 'dưới 90%', '80%', false],
  ])('%s between the rates %s and %s: broken %s', (operator, one, other, broken) => {
    const rate = (indicator: string) => [{ indicator, measure: 'rate' }];
    const declared = relation({ operator, left: rate('3.1'), right: rate('3.2') });
    const found = review(declared, formB({ '3.1': { raw: one }, '3.2': { raw: other } }));
    expect(found).toHaveLength(broken ? 1 : 0);
  });
});

describe('a compulsory pair', () => {
  const pair = (rest: Partial<Relation> = {}) =>
    relation({ operator: 'compulsory-pair', left: side('7'), right: side('8', '13'), ...rest });

  it.each<[string, Submission, readonly [string, string | null][]]>([
    ['both are given', rows('0', '70', '60'), []],
    ['neither is given', rows('', '', ''), []],
    ['a part of a side is enough', rows('5', '', '60'), []],
    ['what cannot be read is written all the same', rows('80%', '70', ''), []],
    ['only the left', rows('5', '', ''), [['fails', '8']]],
    ['only the right', rows('', '70', ''), [['fails', '7']]],
  ])('%s', (_, submission, expected) => {
    for (const missing of ['skip-if-any', 'skip-if-all', 'never-skip'] as const) {
      const found = review(pair({ missing }), submission);
      expect(found.map(({ outcome, indicator }) => [outcome, indicator])).toEqual(expected);
      expectWords(found);
    }
  });

  it('says which side has a figure and which has none', () => {
    const [finding] = review(pair(), rows('5', '', ''));
    expect(finding?.data).toMatchObject({ given: ['dòng 7'], missing: ['dòng 8', 'dòng 13'] });
    expect(finding?.messageId).toBe('half-a-pair');
  });

  it('leaves a blank row to the finding that says so', () => {
    const found = review(pair(), rows('5', '', '60'), [relationBroken, valueMissing]);
    expect(found.map(({ name, indicator }) => [name, indicator])).toEqual([['value-missing', '8']]);
  });

  it('cannot be judged against a group of unknown size', () => {
    const declared = pair({ right: [{ group: 'students' }], missing: 'never-skip' });
    expect(review(declared, rows('5', '', '')).map(({ outcome }) => outcome)).toEqual([
      'cannot-judge',
    ]);
  });
});

describe('an exclusive pair', () => {
  const pair = (missing: Relation['missing']) =>
    relation({ operator: 'exclusive-pair', left: side('7'), right: side('8', '13'), missing });

  it.each<[string, Relation['missing'], Submission, string[]]>([
    ['both above 0', 'skip-if-any', rows('5', '0', '60'), ['fails']],
    ['one is 0', 'skip-if-any', rows('5', '0', '0'), []],
    ['both are 0', 'never-skip', rows('0', '0', '0'), []],
    ['one is missing', 'skip-if-any', rows('5', '', '60'), []],
    ['the rest is above 0 already', 'skip-if-all', rows('5', '', '60'), ['fails']],
    ['the missing one may be 0', 'skip-if-all', rows('5', '', '0'), ['cannot-judge']],
    ['the other side is 0 whatever is missing', 'never-skip', rows('0', '', ''), []],
    ['all is missing', 'skip-if-all', rows('', '', ''), []],
    ['“under 5” may be 0', 'never-skip', rows('dưới 5', '10', '60'), []],
  ])('%s (%s)', (_, missing, submission, outcomes) => {
    const found = review(pair(missing), submission);
    expect(found.map(({ outcome }) => outcome)).toEqual(outcomes);
    expectWords(found);
  });
});
