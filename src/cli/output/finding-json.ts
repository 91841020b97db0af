import type { Finding } from '../../core/rules/types';
import type { Language } from '../../i18n/language';
import { findingMessage, suggestionLabel } from '../../i18n/rule-words';

/** A finding as `phu-luc/check@1` and `phu-luc/merge@1` give it. */
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
  };
}
