/** What stands beside a submission, for tables of cases; all of it is invented (mô phỏng). */
import { pastOfSubmission } from '../../src/core/corpus/past-of-submission';
import type { Corpus, PastReport } from '../../src/core/corpus/types';
import { lamDong } from '../../src/core/places/gazetteer';
import type { Commune } from '../../src/core/places/types';
import { createRuleContext } from '../../src/core/review/context';
import { documentsOf } from '../../src/core/rules/evidence/mentions';
import type { Submission } from '../../src/core/submission/types';
import { findTemplate } from '../../src/core/templates/catalogue';
import { claim, claimed, formA, formB, period, type Fields } from './submission';

/** The same form of the same commune in another period. */
export function submittedFor(periodId: string, fields: Fields, form: 'A' | 'B' = 'A'): Submission {
  const rest = { period: claimed(claim(period(periodId))), file: `${periodId}.xlsx` };
  return form === 'A' ? formA(fields, rest) : formB(fields, rest);
}

export function past(periodId: string, fields: Fields = {}, form: 'A' | 'B' = 'A'): PastReport {
  const submission = submittedFor(periodId, fields, form);
  const template = findTemplate(submission.template.id);
  const report = template && pastOfSubmission(submission, template);
  if (!report || 'code' in report) throw new Error('no earlier report');
  return report;
}

/** The latest period first, as a review gives them. */
export function history(...reports: readonly PastReport[]): Corpus {
  return { history: reports, peers: null };
}

/** Communes of the province other than Thuận An, by code. */
export const others: readonly Commune[] = lamDong.communes.filter(
  ({ name }) => name !== 'Thuận An',
);

export function sentBy(commune: Commune, fields: Fields, form: 'A' | 'B' = 'A'): Submission {
  const rest = { commune: claimed(claim(commune)), file: `${commune.code}.xlsx` };
  return form === 'A' ? formA(fields, rest) : formB(fields, rest);
}

/** The submission beside those of other communes. */
export function among(submission: Submission, ...peers: readonly Submission[]): Corpus {
  const reports = [submission, ...peers].map((one) => {
    const template = findTemplate(one.template.id);
    if (!template) throw new Error('no form');
    const reference = { size: () => null };
    const context = createRuleContext(one, { template, places: lamDong, reference, today: null });
    return { submission: one, documents: documentsOf(context) };
  });
  return { history: null, peers: { reports } };
}
