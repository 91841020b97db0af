import { documentKey, sameDocument } from '../../evidence/series';
import type { DocumentReference, EvidenceFacts } from '../../evidence/types';
import type { Indicator } from '../../templates/schema';
import { evidenceCell, failure } from '../entries';
import type { Rule, RuleContext } from '../types';
import { groupBy, levelOf, listed, listedIn, mentionsOf, withCell, type Mention } from './mentions';

/** A document of the type one row counts, listed only in other rows: perhaps left out of the count. */
export const documentOnlyElsewhere: Rule = {
  meta: {
    code: 'PL0517',
    name: 'document-only-elsewhere',
    family: 5,
    severity: 'warning',
    messages: { elsewhere: ['row', 'cell', 'documents', 'types'] },
    source: 'Phụ lục xã Thuận An, 5/2026: Kế hoạch 105/KH-UBND chỉ có ở dòng 15, không có ở dòng 2',
  },
  *check(context) {
    const mentions = listedIn(mentionsOf(context));
    for (const indicator of context.template.indicators) {
      const entry = context.entry(indicator.id);
      if (!entry || entry.evidence === '' || !countsItsOwnTypes(context, indicator)) continue;
      const facts = context.evidence(entry);
      const own = facts.documents.filter(({ role }) => role === 'listed');
      if (facts.open || own.length === 0) continue;
      const elsewhere = mentions.filter(
        (mention) =>
          mention.entry !== entry &&
          isSurelyOfType(mention.document, indicator) &&
          belongs(context, mention, own) &&
          !isNamed(facts, mention.document),
      );
      if (elsewhere.length === 0) continue;
      const distinct = groupBy(elsewhere, ({ document }) => documentKey(document)).flatMap(
        ([mention]) => mention ?? [],
      );
      yield failure(
        entry,
        'elsewhere',
        { documents: listed(distinct.map(withCell)), types: indicator.evidence.documentTypes },
        { cell: evidenceCell(entry) },
      );
    }
  },
};

/** True for a row that counts documents of a type no other row counts. */
function countsItsOwnTypes({ template }: RuleContext, { id, evidence }: Indicator): boolean {
  const { counts, documentTypes } = evidence;
  if (counts === null || documentTypes.length === 0) return false;
  return template.indicators.every(
    (other) =>
      other.id === id || !other.evidence.documentTypes.some((type) => documentTypes.includes(type)),
  );
}

/** By its symbol, and by its words where it has any: `Kế hoạch số 173/VHXH-CĐS` is not. */
function isSurelyOfType(document: DocumentReference, { evidence }: Indicator): boolean {
  const { statedType, symbolType } = document;
  if (symbolType === null || !evidence.documentTypes.includes(symbolType)) return false;
  return statedType === null || statedType === symbolType;
}

/**
 * Issued by a body, at the level of the submission, that the row lists documents of, and not before
 * all of them: an older one may have been reported in an earlier period.
 */
function belongs(
  context: RuleContext,
  { entry, document }: Mention,
  own: readonly DocumentReference[],
): boolean {
  const { level } = context.submission;
  const date = document.date?.date;
  if (!date || levelOf(entry, document, level) !== level) return false;
  const first = own.map((other) => other.date?.date ?? '9999').sort()[0] ?? '9999';
  return date >= first && own.some(({ issuer }) => issuer === document.issuer);
}

function isNamed({ documents }: EvidenceFacts, document: DocumentReference): boolean {
  return documents.some((other) => sameDocument(other, document));
}
