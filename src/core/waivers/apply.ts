/** Which findings are accepted, and which waivers no longer hold. */
import { isNotRun } from '../rules/not-run';
import type { Finding } from '../rules/types';
import type { Submission } from '../submission/types';
import { canBeWaived } from './can-be-waived';
import { coverageOf } from './coverage';
import type { VoidWaiver, Waiver } from './types';

export interface Applied {
  readonly findings: readonly Finding[];
  readonly voided: readonly VoidWaiver[];
}

/** @param waivers all of the workbook; those of other sheets are passed over */
export function applyWaivers(
  submission: Submission,
  findings: readonly Finding[],
  waivers: readonly Waiver[],
): Applied {
  const own = waivers.filter(({ sheet }) => sheet === submission.sheet);
  if (own.length === 0) return { findings, voided: [] };
  const holding = new Set<Waiver>();
  const accepted = findings.map((finding) => {
    if (!canBeWaived(finding)) return finding;
    const candidates = own.filter((waiver) => isAbout(waiver, finding));
    if (candidates.length === 0) return finding;
    const covers = coverageOf(submission, finding);
    const waiver = candidates.find((candidate) => candidate.covers === covers);
    if (!waiver) return finding;
    holding.add(waiver);
    return { ...finding, waiver };
  });
  const unasked = rulesNotRun(findings);
  const voided = own
    .filter((waiver) => !holding.has(waiver) && !unasked.has(waiver.rule))
    .map((waiver): VoidWaiver => ({ waiver, why: whyVoid(waiver, findings) }));
  return { findings: accepted, voided };
}

/** Codes of the rules that compare, where there was nothing to compare with: they say nothing now. */
function rulesNotRun(findings: readonly Finding[]): ReadonlySet<unknown> {
  return new Set(
    findings.filter(isNotRun).flatMap(({ data: { rules } }) => (Array.isArray(rules) ? rules : [])),
  );
}

function isAbout(waiver: Waiver, { rule, messageId, indicator }: Finding): boolean {
  return waiver.rule === rule && waiver.messageId === messageId && waiver.indicator === indicator;
}

function whyVoid(waiver: Waiver, findings: readonly Finding[]): VoidWaiver['why'] {
  const about = findings.filter((finding) => isAbout(waiver, finding));
  if (about.length === 0) return 'mended';
  return about.some(canBeWaived) ? 'changed' : 'is-error';
}
