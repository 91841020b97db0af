import { lamDong } from '../../../../src/core/places/gazetteer';
import { reviewSubmission } from '../../../../src/core/review/review';
import { relationBroken } from '../../../../src/core/rules/relation/relation-broken';
import type { Relation } from '../../../../src/core/templates/schema';
import { findingMessage } from '../../../../src/i18n/rule-words';
import { testRule } from '../../../support/rule-tester';
import { formA, type Fields } from '../../../support/submission';
import { formA as templateA } from '../../../support/submissions';

const thuanAn: Fields = {
  '11': { raw: ' 14.033' },
  '12': { raw: ' 14.033' },
  '13': { raw: 'Khoảng 14.173' },
  '14': { raw: ' Khoảng 14.173' },
  '15': { raw: ' 5' },
  '16': { raw: ' 2' },
};

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
  ],
  reject: [
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
              'Kiểm tra lại dòng 11 và dòng 13: mỗi người được hướng dẫn ở dòng 13 là ít nhất một lượt ở dòng 11',
            descriptionEn:
              'Persons guided in using online public services (row 13) cannot exceed all attendances of guidance (row 11)',
            instructionEn:
              'Check rows 11 and 13: each person of row 13 is at least one attendance of row 11',
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

describe('relations as a form may declare them', () => {
  const side = (...rows: string[]) =>
    rows.map((indicator) => ({ indicator, measure: indicator === '6' ? 'classes' : 'people' }));
  const relation = (rest: Partial<Relation>): Relation => ({
    id: 'r',
    left: side('7', '8'),
    operator: '<=',
    right: side('13'),
    missing: 'skip-if-any',
    severity: 'warning',
    description: { vi: 'Tổng dòng 7 và 8', en: 'Rows 7 and 8' },
    instruction: { vi: 'Xem lại', en: 'Check' },
    ...rest,
  });
  const review = (declared: Relation, fields: Fields) =>
    reviewSubmission(
      formA(fields),
      {
        template: { ...templateA, relations: [declared] },
        places: lamDong,
        reference: { size: () => null },
        today: null,
      },
      [relationBroken],
    );
  const rows = (seven: string, eight: string, thirteen: string): Fields => ({
    '7': { raw: seven },
    '8': { raw: eight },
    '13': { raw: thirteen },
  });

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

  it.each<[Relation['missing'], Fields, string[]]>([
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
    for (const finding of found) {
      expect(findingMessage('vi', finding)).not.toMatch(/[{}]/);
      expect(findingMessage('en', finding)).not.toMatch(/[{}]/);
    }
  });
});
