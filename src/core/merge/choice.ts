/** Which form and which period are merged when nobody says: those that most submissions bear. */
import { builtInTemplates } from '../templates/catalogue';
import type { Period } from '../templates/period';
import type { Template } from '../templates/schema';
import type { Submission } from '../submission/types';
import { byText } from './order';

/** Provincial appendices have no say: they are never merged. */
function voters(submissions: readonly Submission[]): readonly Submission[] {
  return submissions.filter(({ level }) => level === 'commune');
}

/** The candidate with most votes; of equals the one with the smallest id. */
function mostBorne<T extends { readonly id: string }>(
  candidates: readonly T[],
  votes: readonly string[],
): T | null {
  const counts = new Map<string, number>();
  for (const vote of votes) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  const count = ({ id }: T) => counts.get(id) ?? 0;
  const [best] = [...candidates].sort((a, b) => count(b) - count(a) || byText(a.id, b.id));
  return best ?? null;
}

/**
 * The built-in form that most communes' submissions bear. Where none bears any, the first by id:
 * the consolidation then shows that form, all of it missing.
 * @throws Error when there is no built-in form: a mistake in code, not in data.
 */
export function commonTemplate(submissions: readonly Submission[]): Template {
  const votes = voters(submissions).map(({ template }) => template.id);
  const template = mostBorne(builtInTemplates(), votes);
  if (!template) throw new Error('no built-in form');
  return template;
}

/** The period that most communes' submissions of this form state; null when none states one. */
export function commonPeriod(
  submissions: readonly Submission[],
  template: Template,
): Period | null {
  const periods = voters(submissions)
    .filter((submission) => submission.template.id === template.id)
    .flatMap(({ period }) => (period.chosen ? [period.chosen.value] : []));
  return mostBorne(
    periods,
    periods.map(({ id }) => id),
  );
}
