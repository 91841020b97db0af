/** The forms, periods and communes that a command line names. */
import type { Commune } from '../core/places/types';
import { lamDong } from '../core/places/gazetteer';
import { builtInTemplates, findTemplate } from '../core/templates/catalogue';
import { parsePeriod, type Period } from '../core/templates/period';
import type { Template } from '../core/templates/schema';
import { UsageFailure } from './failure';

/**
 * @param others what else could have been named
 * @throws UsageFailure with the forms there are.
 */
export function namedTemplate(id: string, others: readonly string[] = []): Template {
  const template = findTemplate(id);
  if (template) return template;
  throw new UsageFailure('form-unknown', {
    form: id,
    forms: [...builtInTemplates().map((known) => known.id), ...others],
  });
}

/** @throws UsageFailure */
export function namedPeriod(id: string): Period {
  const period = parsePeriod(id);
  if (!period) throw new UsageFailure('period-wrong', { period: id });
  return period;
}

/** By code or by name, in any spelling. @throws UsageFailure with the nearest names. */
export function namedCommune(name: string): Commune {
  const found = lamDong.find(name);
  if (found && found !== 'ambiguous') return found;
  const near = lamDong.nearest(name).map(({ fullName, code }) => `${fullName} (${code})`);
  if (found === 'ambiguous') {
    throw new UsageFailure('commune-ambiguous', { commune: name, communes: near });
  }
  if (near.length > 0) throw new UsageFailure('commune-near', { commune: name, communes: near });
  throw new UsageFailure('commune-unknown', { commune: name });
}
