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
  const message = (rule: string, indicator: string) => {
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
      'PL0512 1 E5',
      'PL0512 10 E14',
      'PL0512 15 E19',
      'PL0512 2 E6',
      'PL0512 3 E7',
      'PL0512 6 E10',
      'PL0516 7 E11',
      'PL0516 8 E12',
      'PL0517 2 E6',
      'PL0518 2 E6',
    ]);
  });

  it.each([
    ['PL0501', '15', ['5 mô hình', 'kể được 6', 'mục lớn thì 4']],
    ['PL0502', '1', ['88/UBND-VHXH', '14 văn bản', '15 văn bản']],
    ['PL0503', '6', ['852/UBND-VHXH', '24/12/2025', 'dòng 1', 'ô E5', '14/12/2025']],
    ['PL0509', '2', ['173/VHXH-CĐS', 'E6; E14', '173/KH-…']],
    ['PL0517', '2', ['105/KH-UBND ngày 29/4/2026 (E19)']],
    ['PL0518', '2', ['01-KH/ĐU', '43-KH/ĐU']],
    ['PL0512', '3', ['99-GM/ĐU', '3-GM/BCĐ', '02-GM/BCĐ', 'năm 2025']],
    ['PL0516', '7', ['100%', '367/…']],
  ])('%s of row %s says what and where', (rule, indicator, words) => {
    for (const word of words) expect(message(rule, indicator)).toContain(word);
  });

  it('lists only the documents of 2026 as outside 2025', () => {
    expect(message('PL0512', '3')).not.toContain('27/GM-UBND');
    expect(message('PL0512', '3')).not.toContain('128/GM-UBND');
  });
});

describe('báo cáo 116-BC/TU ngày 23/12/2025, phụ lục', () => {
  const submission = recognised(lamDongDocument);

  it('is read as the province, for 2025', () => {
    expect([submission.level, submission.period.chosen?.value.id]).toEqual(['province', '2025']);
  });

  it('has exactly these findings', () => {
    expect(
      ofFamily5(review(submission)).map((finding) => finding.split(' ').slice(0, 2).join(' ')),
    ).toEqual([
      'PL0503 1.1',
      'PL0514 3.4',
      'PL0516 3.1',
      'PL0516 3.2',
      'PL0516 3.3',
      'PL0516 3.5',
      'PL0518 1.2',
    ]);
  });
});
