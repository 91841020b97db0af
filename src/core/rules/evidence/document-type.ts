import { typeOf } from '../../evidence/series';
import type { DocumentReference } from '../../evidence/types';
import { fold } from '../../text/fold';
import { evidenceCell, failure, quote } from '../entries';
import type { Report, Rule, RuleContext } from '../types';
import { groupBy, listed, listedIn, mentionsOf, type Mention } from './mentions';

/** A document whose symbol is not of the type its words name, or of no type the row counts. */
export const documentType: Rule = {
  meta: {
    code: 'PL0509',
    name: 'document-type',
    family: 5,
    severity: 'warning',
    messages: {
      untyped: ['row', 'cell', 'document', 'cells', 'type', 'number'],
      'other-type': ['row', 'cell', 'document', 'cells', 'type', 'symbolType'],
      'not-counted': ['row', 'cell', 'documents', 'types'],
    },
    source:
      'Phụ lục xã Thuận An, 5/2026, dòng 2 và 10: "Kế hoạch số 173/VHXH-CĐS"; Nghị định 30/2020/NĐ-CP, phụ lục III',
  },
  *check(context) {
    const mentions = listedIn(mentionsOf(context));
    yield* contradictions(mentions);
    yield* notCounted(context, mentions);
  },
};

/** One finding for each document, wherever it is named again. */
function* contradictions(mentions: readonly Mention[]): Iterable<Report> {
  const wrong = mentions.filter(isContradiction);
  const key = ({ document }: Mention) =>
    fold(`${String(document.number)}/${document.symbol} ${document.statedType ?? ''}`);
  for (const same of groupBy(wrong, key)) {
    const [first] = same;
    if (!first) continue;
    const { document, entry } = first;
    const data = {
      document: quote(document.text),
      cells: listed(same.map((mention) => evidenceCell(mention.entry))),
      type: document.statedType ?? '',
      symbolType: document.symbolType ?? '',
      number: String(document.number),
    };
    const id =
      document.system === 'state' && document.symbolType === 'CV' ? 'untyped' : 'other-type';
    const inRow = same.filter((mention) => mention.entry === entry);
    yield failure(entry, id, data, {
      cell: evidenceCell(entry),
      spans: inRow.map((mention) => mention.document),
    });
  }
}

/**
 * Types that no agency's initials look like. `12/TC-NS`, `05/TT-VHTT` may be letters of the Tài
 * chính and of a Trung tâm, not a thông cáo and a thông tư.
 */
const SURE_TYPES = new Set('CV NQ QĐ TB HD KH BC TTr GM KL CTr'.split(' '));
/** These are often issued, and then named, with the decision: "Đề án 06/QĐ-TTg". */
const ISSUED_BY_DECISION = new Set('ĐA DA CTr QC QyĐ PA QH'.split(' '));
const LETTER_BEFORE = /(?:cong van|van ban)$/;

function isContradiction({ document, entry }: Mention): boolean {
  const { statedType, symbolType, symbol, system } = document;
  if (statedType === null || symbolType === null || statedType === symbolType) return false;
  if (!SURE_TYPES.has(symbolType) || system === 'state-legal') return false;
  if (symbolType === 'QĐ' && ISSUED_BY_DECISION.has(statedType)) return false;
  // An abbreviation of its own for the type (`12/KHTH-UBND`).
  if (symbol.startsWith(statedType.toUpperCase())) return false;
  // "Công văn hướng dẫn số 88/UBND-VHXH" is a letter.
  const before = fold(entry.evidence.slice(Math.max(0, document.start - 12), document.start));
  return !(symbolType === 'CV' && LETTER_BEFORE.test(before));
}

function* notCounted(context: RuleContext, mentions: readonly Mention[]): Iterable<Report> {
  for (const inRow of groupBy(mentions, ({ entry }) => entry.indicator)) {
    const [first] = inRow;
    if (!first) continue;
    const { documentTypes } = context.indicator(first.entry.indicator).evidence;
    const others = inRow.filter(({ document }) => isOfOtherType(document, documentTypes));
    if (others.length === 0) continue;
    yield failure(
      first.entry,
      'not-counted',
      {
        documents: listed(others.map(({ document }) => quote(document.text))),
        types: documentTypes,
      },
      { cell: evidenceCell(first.entry), spans: others.map(({ document }) => document) },
    );
  }
}

/** Neither by its words nor by its symbol of the types; a decision may issue what is counted. */
function isOfOtherType(document: DocumentReference, types: readonly string[]): boolean {
  const type = typeOf(document);
  if (types.length === 0 || type === null || type === 'QĐ') return false;
  return !types.includes(type) && !types.includes(document.statedType ?? '');
}
