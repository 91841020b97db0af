import { entriesOf, evidenceCell, failure } from '../entries';
import { listed, ownDocuments, withCell } from '../evidence/mentions';
import type { Rule } from '../types';
import { namesOf, sameEvidence, sameReports, sharingDocuments } from './likeness';

/** Several documents, each as the commune's own, that another commune lists as its own. */
export const sharedDocuments: Rule = {
  meta: {
    code: 'PL0804',
    name: 'shared-documents',
    family: 8,
    severity: 'note',
    messages: { shared: ['row', 'cell', 'documents', 'count', 'communes'] },
    needs: 'peers',
    source:
      'Nghị định 30/2020/NĐ-CP: mỗi cơ quan đánh số riêng, nên một số trùng nhau là thường, nhiều số cùng ngày thì không',
  },
  *check(context) {
    const sharing = [...sharingDocuments(context)].filter(
      ([, shared]) => shared.size >= context.template.thresholds.fewestSharedDocuments,
    );
    if (sharing.length === 0) return;
    // One cause, one finding: of those that share whole texts, other rules speak.
    const spokenOf = new Set([
      ...sameReports(context),
      ...entriesOf(context).flatMap((entry) => sameEvidence(context, entry)),
    ]);
    const left = sharing.filter(([report]) => !spokenOf.has(report));
    const keys = new Set(left.flatMap(([, shared]) => [...shared]));
    const [first, ...others] = ownDocuments(context).filter(({ key }) => keys.has(key));
    if (!first) return;
    const { entry } = first;
    yield failure(
      entry,
      'shared',
      {
        documents: listed([first, ...others].map(withCell)),
        count: keys.size,
        communes: listed(namesOf(left.map(([report]) => report))),
      },
      {
        cell: evidenceCell(entry),
        spans: [first, ...others].flatMap((mention) =>
          mention.entry === entry ? [mention.document] : [],
        ),
      },
    );
  },
};
