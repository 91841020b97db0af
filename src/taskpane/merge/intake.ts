/** What has to be chosen where the files that came in differ. */
import type { Received } from '../../core/merge/types';
import { parsePeriod } from '../../core/templates/period';
import { findTemplate } from '../../core/templates/catalogue';
import type { Submission } from '../../core/submission/types';
import type { Language } from '../../i18n/language';
import { periodName } from '../../i18n/pane-words';

/** One of several, with the number of appendices that bear it. */
export interface Option {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** The forms of the communes' appendices, the most borne first. */
export function templatesOf(received: readonly Received[], language: Language): readonly Option[] {
  const ids = ofCommunes(received).map(({ template }) => template.id);
  return counted(ids, (id) => findTemplate(id)?.name[language] ?? id);
}

/** The periods stated in the appendices of one form (null: of any), the most borne first. */
export function periodsOf(
  received: readonly Received[],
  template: string | null,
  language: Language,
): readonly Option[] {
  const ids = ofCommunes(received)
    .filter((submission) => template === null || submission.template.id === template)
    .flatMap(({ period }) => period.chosen?.value.id ?? []);
  return counted(ids, (id) => {
    const period = parsePeriod(id);
    return period ? periodName(language, period) : id;
  });
}

/** Provincial appendices are never merged. */
function ofCommunes(received: readonly Received[]): readonly Submission[] {
  return received
    .flatMap(({ submissions }) => submissions)
    .flatMap(({ submission }) => (submission.level === 'commune' ? [submission] : []));
}

function counted(ids: readonly string[], name: (id: string) => string): readonly Option[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count, name: name(id) }))
    .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1));
}
