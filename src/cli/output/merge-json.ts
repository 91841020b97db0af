/** `merge --json`, format `phu-luc/merge@1`. Communes are named by their codes. */
import type { Consolidation, LedgerLine } from '../../core/merge/types';
import type { Language } from '../../i18n/language';
import { refusalMessage, unusedMessage } from '../../i18n/ledger-words';
import { findingJson } from './finding-json';

export function mergeJson(language: Language, consolidation: Consolidation, out: string | null) {
  return {
    format: 'phu-luc/merge@1',
    template: consolidation.template,
    period: consolidation.period,
    out,
    figures: consolidation.figures.map((figure) => ({
      indicator: figure.indicator,
      measure: figure.measure,
      unit: figure.unit,
      strategy: figure.strategy,
      value: figure.value,
      used: figure.contributions.length,
      expected: figure.contributions.length + figure.unused.length,
      contributions: figure.contributions.map(({ commune, file, sheet, cell, value }) => ({
        commune,
        file,
        sheet,
        cell,
        value,
      })),
      unused: figure.unused.map(({ commune, reason }) => ({
        commune,
        reason: unusedMessage(language, reason),
      })),
    })),
    communes: consolidation.ledger.flatMap(communeJson),
    ledger: consolidation.counts,
    findings: [
      ...consolidation.ledger.flatMap((line) => refusalFinding(language, line)),
      ...consolidation.findings.map((finding) => ({
        commune: finding.commune,
        ...findingJson(language, finding),
      })),
    ],
  };
}

function communeJson(line: LedgerLine) {
  if (!line.commune) return [];
  return [
    {
      code: line.commune.code,
      name: line.commune.name,
      status: line.status,
      file: line.file,
      errors: line.errors,
      warnings: line.warnings,
      accepted: line.accepted,
    },
  ];
}

/** A refused file or submission, named as a finding so that nothing that came in goes unsaid. */
function refusalFinding(language: Language, line: LedgerLine) {
  if (!line.refusal || line.file === null) return [];
  return [
    {
      commune: line.commune?.code ?? null,
      rule: 'PL0900',
      name: 'refused',
      family: 9,
      severity: 'error',
      outcome: 'fails',
      indicator: null,
      cell: null,
      message: refusalMessage(language, line.refusal),
      data: {
        ...line.refusal.data,
        code: line.refusal.code,
        file: line.file,
        sheet: line.sheet ?? '',
      },
      suggestions: [],
      spans: [],
      waiver: null,
    },
  ];
}
