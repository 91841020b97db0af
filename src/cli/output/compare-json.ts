/** `compare --json`, format `phu-luc/compare@1`. */
import type { ReviewedSubmission } from '../../core/merge/types';
import type { ChangedEntry, Lasting } from '../../core/review/compare';
import type { Finding } from '../../core/rules/types';
import type { Entry } from '../../core/submission/types';
import type { Language } from '../../i18n/language';
import { entryCell } from './check-json';
import { countsOf, type Compared, type ComparedPair } from './compared';
import { findingJson } from './finding-json';

export function compareJson(language: Language, compared: Compared) {
  return {
    format: 'phu-luc/compare@1',
    old: compared.old.file,
    new: compared.new.file,
    submissions: compared.pairs.map((pair) => pairJson(language, pair)),
    onlyOld: compared.onlyOld.map(whichJson),
    onlyNew: compared.onlyNew.map(whichJson),
    summary: countsOf(compared.pairs),
  };
}

function pairJson(language: Language, { before, after, comparison }: ComparedPair) {
  const found = (findings: readonly Finding[]) =>
    findings.map((finding) => findingJson(language, finding));
  const lasting = (both: readonly Lasting[]) =>
    both.map((one) => ({
      old: findingJson(language, one.before),
      new: findingJson(language, one.after),
    }));
  const { notJudged } = comparison;
  return {
    versions: { old: whichJson(before), new: whichJson(after) },
    mended: found(comparison.mended),
    still: lasting(comparison.still),
    new: found(comparison.new),
    waived: lasting(comparison.waived),
    notJudged: {
      settled: found(notJudged.settled),
      still: lasting(notJudged.still),
      new: found(notJudged.new),
    },
    changed: comparison.changed.map(changeJson),
  };
}

function whichJson({ submission }: ReviewedSubmission) {
  const commune = submission.commune.chosen?.value;
  return {
    sheet: submission.sheet,
    template: submission.template.id,
    commune: commune ? { code: commune.code, name: commune.name } : null,
    period: submission.period.chosen?.value.id ?? null,
  };
}

function changeJson({ indicator, before, after, parts }: ChangedEntry) {
  const side = (entry: Entry | null) =>
    entry && {
      cell: entryCell(entry),
      raw: entry.raw,
      unit: entry.unit,
      evidence: entry.evidence,
    };
  return { indicator, parts, old: side(before), new: side(after) };
}
