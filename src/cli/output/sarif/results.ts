/** `result` objects of SARIF 2.1.0, §3.27. */
import type { ReviewedSubmission } from '../../../core/merge/types';
import type { Finding } from '../../../core/rules/types';
import type { Submission } from '../../../core/submission/types';
import { formatDate } from '../../../core/values/format';
import type { Waiver } from '../../../core/waivers/types';
import type { Language } from '../../../i18n/language';
import { findingMessage } from '../../../i18n/rule-words';
import { findingJson } from '../finding-json';
import { fileUri } from './file-uri';
import { ruleIndex } from './rules';

export function results(language: Language, reviewed: readonly ReviewedSubmission[]) {
  return reviewed.flatMap(({ submission, findings }) => {
    const fingerprint = fingerprints(submission);
    return findings.map((finding) => {
      const { data, indicator, suggestions, spans } = findingJson(language, finding);
      return {
        ruleId: finding.rule,
        ruleIndex: ruleIndex(finding.rule),
        ...verdict(finding),
        message: { text: findingMessage(language, finding) },
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: fileUri(submission.file) } },
            logicalLocations: [logicalLocation(submission, finding)],
          },
        ],
        partialFingerprints: { 'phuLucFinding/v1': fingerprint(finding) },
        // §3.27.23: of all results or of none.
        suppressions: finding.waiver ? [suppression(finding.waiver)] : [],
        properties: { indicator, messageId: finding.messageId, data, suggestions, spans },
      };
    });
  });
}

/**
 * What could not be judged is `open` ("insufficient information to decide whether a problem
 * exists"), and whatever is not `fail` has the level `none`: §3.27.9, §3.27.10.
 */
function verdict({ outcome, severity }: Finding) {
  return outcome === 'fails' ? { kind: 'fail', level: severity } : { kind: 'open', level: 'none' };
}

/** A workbook has no lines and columns of text, so cells are logical locations. */
function logicalLocation({ sheet }: Submission, { cell }: Finding) {
  if (cell === null) return { name: sheet, fullyQualifiedName: sheet, kind: 'sheet' };
  return { name: cell, fullyQualifiedName: `${sheet}!${cell}`, kind: 'cell' };
}

/** Kept in the workbook itself, in a sheet of ours: `inSource`. */
function suppression({ reason, by, date }: Waiver) {
  return {
    kind: 'inSource',
    status: 'accepted',
    justification: `${reason} (${by}, ${formatDate(date)})`,
    properties: { reason, by, date },
  };
}

/** The same for a finding whose row has moved or whose figure is another: see `compareReviews`. */
function fingerprints({ commune, template, period }: Submission) {
  const seen = new Map<string, number>();
  return ({ rule, indicator, messageId }: Finding): string => {
    const whose = [commune.chosen?.value.code, template.id, period.chosen?.value.id];
    const base = [...whose, rule, indicator, messageId].map((part) => part ?? '').join('|');
    const before = seen.get(base) ?? 0;
    seen.set(base, before + 1);
    return `${base}|${String(before + 1)}`;
  };
}
