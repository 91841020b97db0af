/** The two real appendices, as recognised: exactly what is wrong in them is found. */
import lamDongDocument from '../../../../scripts/samples/documents/lam-dong.json';
import thuanAnDocument from '../../../../scripts/samples/documents/thuan-an.json';
import { lamDong } from '../../../../src/core/places/gazetteer';
import { builtInReference } from '../../../../src/core/reference/built-in';
import { reviewSubmission } from '../../../../src/core/review/review';
import { evidenceRules } from '../../../../src/core/rules/evidence';
import { placeOverPopulation } from '../../../../src/core/rules/group/place-over-population';
import { rateInCount } from '../../../../src/core/rules/value/rate-in-count';
import type { Finding } from '../../../../src/core/rules/types';
import { recogniseWorkbook } from '../../../../src/core/submission/recognise';
import type { Submission } from '../../../../src/core/submission/types';
import { builtInTemplates } from '../../../../src/core/templates/catalogue';
import { findingMessage } from '../../../../src/i18n/rule-words';
import { sheetOf, workbookOf } from '../../../support/snapshot';

interface Document {
  readonly title: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function recognised({ title, columns, rows }: Document): Submission {
  const sheet = sheetOf([...title.map((line) => [line]), columns, ...rows]);
  const templates = builtInTemplates();
  const [outcome] = recogniseWorkbook(workbookOf([sheet]), {
    templates,
    places: lamDong,
    fileDate: null,
  });
  if (outcome?.status !== 'submission') throw new Error('no submission');
  return outcome.submission;
}

function review(submission: Submission): readonly Finding[] {
  const template = builtInTemplates().find(({ id }) => id === submission.template.id);
  if (!template) throw new Error(`no template ${submission.template.id}`);
  return reviewSubmission(
    submission,
    { template, places: lamDong, reference: builtInReference(lamDong), today: '2026-06-01' },
    // These two explain findings of the family away.
    [rateInCount, placeOverPopulation, ...evidenceRules],
  );
}

function ofFamily5(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ family }) => family === 5)
    .map(({ rule, indicator, cell }) => `${rule} ${indicator ?? '-'} ${cell ?? '-'}`)
    .sort();
}

describe('phụ lục xã Thuận An, 5/2026', () => {
  const submission = recognised(thuanAnDocument);
  const found = review(submission);
  const message = (rule: string, indicator: string | null) => {
    const finding = found.find((one) => one.rule === rule && one.indicator === indicator);
    return finding ? findingMessage('vi', finding) : '';
  };

  it('is read as a commune, for the year its title says', () => {
    expect([submission.level, submission.period.chosen?.value.id]).toEqual(['commune', '2025']);
  });

  // Row n of the appendix stands in sheet row n + 4; evidence in column E.
  it('has exactly these findings', () => {
    expect(ofFamily5(found)).toEqual([
      'PL0501 15 E19',
      'PL0502 1 E5',
      'PL0503 6 E10',
      'PL0509 2 E6',
      'PL0512 - A2',
      'PL0517 2 E6',
      'PL0518 2 E6',
      'PL0520 13 E17',
      'PL0520 14 E18',
    ]);
  });

  it.each([
    ['PL0501', '15', ['5 mô hình', 'mục nhỏ thì được 6', 'mục lớn thì được 4']],
    ['PL0502', '1', ['88/UBND-VHXH', '14 văn bản', '15 văn bản']],
    ['PL0503', '6', ['852/UBND-VHXH', '24/12/2025', 'dòng 1', 'ô E5', '14/12/2025']],
    ['PL0509', '2', ['173/VHXH-CĐS', 'E6; E14', '173/KH-…']],
    ['PL0517', '2', ['105/KH-UBND ngày 29/4/2026 (E19)']],
    ['PL0518', '2', ['01-KH/ĐU', '43-KH/ĐU']],
    // 5 of 15, 6 of 10, 3 of 5, 3 of 7, 3 of 4, 3 of 4; row 13 speaks of "Đến 5/2026"
    ['PL0512', null, ['năm 2025', 'ô A2', '23/45 văn bản', '1, 2, 3, 6, 10, 13, 15']],
    ['PL0520', '13', ['14.173 người', 'hồ sơ', '5.173 + 9.000']],
  ])('%s of row %s says what and where', (rule, indicator, words) => {
    for (const word of words) expect(message(rule, indicator)).toContain(word);
  });

  it('quotes the very words', () => {
    const quoted = (rule: string, indicator: string) => {
      const evidence =
        submission.entries.find((entry) => entry.indicator === indicator)?.evidence ?? '';
      const finding = found.find((one) => one.rule === rule && one.indicator === indicator);
      return finding?.spans.map(({ start, end }) => evidence.slice(start, end));
    };
    expect(quoted('PL0502', '1')).toEqual(['Công văn số 88/UBND-VHXH ngày 25/7/2025']);
    expect(quoted('PL0503', '6')).toEqual(['Công văn số 852/UBND-VHXH ngày 24/12/2025']);
    expect(quoted('PL0520', '14')).toEqual(['5.173 hồ sơ', 'hơn 9.000 hồ sơ']);
  });
});

describe('báo cáo 116-BC/TU ngày 23/12/2025, phụ lục', () => {
  const submission = recognised(lamDongDocument);

  it('is read as the province, for 2025', () => {
    expect([submission.level, submission.period.chosen?.value.id]).toEqual(['province', '2025']);
  });

  it('has exactly these findings', () => {
    const found = review(submission);
    expect(ofFamily5(found).map((finding) => finding.split(' ').slice(0, 2).join(' '))).toEqual([
      'PL0501 1.3',
      'PL0503 1.1',
      'PL0514 3.4',
      'PL0516 -',
      'PL0518 1.2',
      'PL0519 2.13',
      'PL0521 2.3',
    ]);
    const rates = found.find(({ rule }) => rule === 'PL0516');
    expect(rates?.data['rows']).toBe('2.6, 2.10, 2.11, 2.15, 3.1, 3.2, 3.3, 3.5');
  });
});
