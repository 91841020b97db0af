/** Whether a submission takes part in this consolidation, and whose it is. */
import type { Commune } from '../places/types';
import type { Submission } from '../submission/types';
import type { Period } from '../templates/period';
import type { Template } from '../templates/schema';
import type { Refusal, RefusalCode } from './types';

function refuse(code: RefusalCode, data: Refusal['data'] = {}): Refusal {
  return { code, data };
}

/**
 * The one commune a submission is of: the claim that won (the title before the file name; a rule
 * reports a contradiction). null for a provincial appendix, for none, and for several.
 */
export function communeOf(submission: Submission): Commune | null {
  if (submission.level === 'province' || submission.communesInTitle.length > 1) return null;
  return submission.commune.chosen?.value ?? null;
}

export type Admission =
  | { readonly commune: Commune; readonly refusal: null }
  | { readonly commune: Commune | null; readonly refusal: Refusal };

/**
 * Whose a submission is, and why it is refused, if it is. The first reason counts:
 * - `level-province`: the province's own appendix; its figures are already sums.
 * - `template-other` {stated, wanted}: another form.
 * - `template-version` {stated, known}: filled on a later version than the one known, so that rows
 *   may mean something unknown here. An earlier version is merged: what it lacks is missing.
 * - `period-other` {stated, wanted}. Without a stated period it is merged (a rule warns).
 * - `communes-several` {communes}, `commune-unknown`: nobody to count it for.
 */
export function admit(
  submission: Submission,
  template: Template,
  period: Period | null,
): Admission {
  const commune = communeOf(submission);
  const refusal = formRefusal(submission, template) ?? periodRefusal(submission, period);
  if (refusal) return { commune, refusal };
  return commune ? { commune, refusal: null } : { commune, refusal: nobody(submission) };
}

function formRefusal(submission: Submission, template: Template): Refusal | null {
  if (submission.level === 'province') return refuse('level-province');
  if (submission.template.id !== template.id) {
    return refuse('template-other', { stated: submission.template.id, wanted: template.id });
  }
  const version = submission.statedVersion ?? submission.template.version;
  if (version <= template.version) return null;
  return refuse('template-version', { stated: version, known: template.version });
}

function periodRefusal(submission: Submission, period: Period | null): Refusal | null {
  const stated = submission.period.chosen?.value;
  if (!stated || !period || stated.id === period.id) return null;
  return refuse('period-other', { stated: stated.id, wanted: period.id });
}

function nobody({ communesInTitle }: Submission): Refusal {
  if (communesInTitle.length <= 1) return refuse('commune-unknown');
  const communes = communesInTitle.map(({ fullName }) => fullName).join(', ');
  return refuse('communes-several', { communes });
}
