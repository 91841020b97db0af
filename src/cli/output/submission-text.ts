/** How a submission is called: whose, for when, where it stands, and on which form. */
import type { Submission } from '../../core/submission/types';
import { findTemplate } from '../../core/templates/catalogue';
import type { Session } from '../session';
import { periodText } from './period-text';

export function communeText({ text }: Session, { commune, level }: Submission): string {
  const name = commune.chosen?.value.fullName;
  return name ?? text(level === 'province' ? 'province' : 'commune-not-known');
}

export function submissionPeriod({ text, language }: Session, { period }: Submission): string {
  const stated = period.chosen?.value;
  return stated ? periodText(language, stated) : text('period-not-known');
}

export function formText({ language }: Session, { template }: Submission): string {
  return findTemplate(template.id)?.name[language] ?? template.id;
}
