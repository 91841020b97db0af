/** What is reported instead of rules that lack what they compare with: once for all of them. */
import type { Need, RuleMeta } from './types';

const messages = { absent: ['rules'] };

export const notRun: Readonly<Record<Need, RuleMeta>> = {
  history: {
    code: 'PL0700',
    name: 'history-absent',
    family: 7,
    severity: 'note',
    messages,
    source: 'Quy ước của chương trình',
  },
  peers: {
    code: 'PL0800',
    name: 'peers-absent',
    family: 8,
    severity: 'note',
    messages,
    source: 'Quy ước của chương trình',
  },
};

const CODES: ReadonlySet<string> = new Set(Object.values(notRun).map(({ code }) => code));

/** Whether it is such a report: it speaks of the check, not of the appendix. */
export function isNotRun({ rule }: { readonly rule: string }): boolean {
  return CODES.has(rule);
}
