import { nameInText } from '../../../../src/core/places/in-text';
import { sharedDocuments } from '../../../../src/core/rules/between-communes/shared-documents';
import { among, others, sentBy } from '../../../support/corpus';
import { testRule } from '../../../support/rule-tester';
import { formA, type Fields } from '../../../support/submission';

const [first, second] = others;
if (!first || !second) throw new Error('no communes');

const A = 'Kế hoạch số 14/KH-UBND ngày 03/4/2026';
const B = 'Kế hoạch số 21/KH-UBND ngày 20/5/2026';
const C = 'Công văn số 88/UBND-VHXH ngày 25/5/2026';
const plans = (...documents: readonly string[]): Fields => ({
  '2': { raw: String(documents.length), evidence: documents.map((one) => `- ${one}`).join('\n') },
});
const OWN = 'Kế hoạch số 30/KH-UBND ngày 01/6/2026';
const ofProvince = [A, B, C].map((document) => `${document} của UBND tỉnh`);

/** Threshold of the forms: three documents. */
testRule(sharedDocuments, {
  accept: [
    {
      name: 'two documents in common: numbers meet by chance',
      submission: formA(plans(A, B, OWN)),
      corpus: among(formA(), sentBy(first, plans(A, B))),
    },
    {
      name: 'three, each with another commune',
      submission: formA(plans(A, B, C)),
      corpus: among(formA(), sentBy(first, plans(A)), sentBy(second, plans(B, C))),
    },
    {
      name: 'numbers and symbols, but other days',
      submission: formA(plans(A, B, C)),
      corpus: among(
        formA(),
        sentBy(
          first,
          plans(...[A, B, C].map((one) => one.replace('2026', '2025').replace('ngày 0', 'ngày 1'))),
        ),
      ),
    },
    {
      name: 'documents of the province, and said to be',
      submission: formA(plans(...ofProvince)),
      corpus: among(formA(), sentBy(first, plans(...ofProvince, OWN))),
    },
    {
      name: 'what six communes list is a document from above',
      submission: formA(plans(A, B, C, OWN)),
      corpus: among(
        formA(),
        ...others.slice(0, 5).map((commune) => sentBy(commune, plans(A, B, C))),
      ),
    },
    {
      name: 'the evidence is the same word for word: said by same-evidence-elsewhere',
      submission: formA(plans(A, B, C, OWN)),
      corpus: among(formA(), sentBy(first, plans(A, B, C, OWN))),
    },
  ],
  reject: [
    {
      name: 'three of its documents are another commune’s',
      submission: formA({ ...plans(A, B, OWN), '1': { raw: '1', evidence: C } }),
      corpus: among(formA(), sentBy(first, plans(C, B, A)), sentBy(second, plans(A, B))),
      reports: [
        {
          messageId: 'shared',
          indicator: '1',
          cell: 'E7',
          words: [C],
          data: {
            row: '1',
            cell: 'E7',
            documents: [`${C} (E7)`, `${A} (E8)`, `${B} (E8)`],
            count: 3,
            communes: [nameInText(first)],
          },
        },
      ],
    },
  ],
});
