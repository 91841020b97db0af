import type { Finding } from '../../core/rules/types';
import type { VoidWaiver, Waiver } from '../../core/waivers/types';
import type { Language } from '../../i18n/language';
import { findingMessage, suggestionLabel } from '../../i18n/rule-words';

/** A finding as `phu-luc/check@1`, `phu-luc/compare@1` and `phu-luc/merge@1` give it. */
export function findingJson(language: Language, finding: Finding) {
  return {
    rule: finding.rule,
    name: finding.name,
    family: finding.family,
    severity: finding.severity,
    outcome: finding.outcome,
    indicator: finding.indicator,
    cell: finding.cell,
    message: findingMessage(language, finding),
    data: finding.data,
    suggestions: finding.suggestions.map((suggestion) => ({
      cell: suggestion.cell,
      from: suggestion.from,
      to: suggestion.to,
      label: suggestionLabel(language, finding, suggestion),
    })),
    spans: finding.spans.map(({ start, end }) => ({ start, end })),
    waiver: finding.waiver && acceptance(finding.waiver),
  };
}

/** A waiver that no longer holds. */
export function voidedJson({ waiver, why }: VoidWaiver) {
  const { rule, messageId, indicator, cell } = waiver;
  return { rule, messageId, indicator, cell, ...acceptance(waiver), why };
}

function acceptance({ value, reason, by, date }: Waiver) {
  return { value, reason, by, date };
}
