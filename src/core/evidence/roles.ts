/** Whether a document is what an entry lists, or the ground it rests on. */
import { isCapitalAt } from '../text/characters';
import type { FoundDocument } from './documents';
import type { EvidenceSource } from './source';
import type { DocumentReference, EvidenceItem } from './types';

type Role = DocumentReference['role'];

const GROUNDS =
  'theo|can cu|tai|thuc hien|trien khai|quan triet|co so|kem theo|cu the hoa|thay the|sua doi|bo sung|dieu chinh|bai bo|phe duyet';
const GROUND = new RegExp(`(?<![a-z])(?:ve|v/v|${GROUNDS})(?![a-z])`);
/** Right before a document: "thực hiện Nghị quyết số …", "theo tinh thần Kế hoạch …". */
const GROUND_AT_END = new RegExp(
  `(?<![a-z])(?:${GROUNDS})(?: (?:cac|noi dung|tinh than))? ?["']?$`,
);
const ISSUED = /(?<![a-z])(?:ban hanh|xay dung|tham muu)(?![a-z])/;
const LAST_PAUSE = /[,:(][^,:(]*$/;

/**
 * Adds to each document its item and its role. In each clause (item, or what follows `;` or a full
 * stop) the first document is listed, unless a ground stands right before it ("Theo Kế hoạch …").
 * After "về việc …", "thực hiện …", "theo …", "căn cứ …", "tại …" a document is cited, and so are
 * those after it in the clause, until something is issued that no listed document came before
 * ("Thực hiện Kế hoạch …, xã ban hành Kế hoạch …").
 */
export function assignRoles(
  source: EvidenceSource,
  items: readonly EvidenceItem[],
  documents: readonly FoundDocument[],
): DocumentReference[] {
  let item = 0;
  let from = 0;
  let listed = false;
  let previous: Role = 'listed';
  return documents.map((document) => {
    const before = item;
    while ((items[item]?.end ?? Infinity) <= document.start) item += 1;
    if (item !== before || from === 0) {
      from = Math.max(from, items[item]?.start ?? 0);
      listed = false;
      previous = 'listed';
    }
    // With the first letter of the document, which may begin a sentence.
    const mark = lastMark(source.clean.slice(from, document.start + 1));
    if (mark > 0) {
      listed = false;
      previous = 'listed';
    }
    const gap = source.plain.slice(from + mark, document.start);
    const role = roleAfter(gap, listed, previous);
    from = document.end;
    previous = role;
    listed ||= role === 'listed';
    return { ...document, role, item };
  });
}

function roleAfter(gap: string, listed: boolean, previous: Role): Role {
  if (!listed && ISSUED.test(gap)) return 'listed';
  if (!listed) return previous === 'cited' || GROUND_AT_END.test(gap) ? 'cited' : 'listed';
  if (previous === 'cited') return 'cited';
  const pause = LAST_PAUSE.exec(gap)?.[0] ?? gap;
  return GROUND.test(pause) ? 'cited' : 'listed';
}

/** The place after the last mark that ends a clause: `;`, or a full stop before a capital. */
function lastMark(gap: string): number {
  let after = gap.lastIndexOf(';') + 1;
  for (const mark of ['. ', '! ', '? ']) {
    let at = gap.lastIndexOf(mark);
    while (at >= after && !isCapitalAt(gap, at + 2))
      at = at === 0 ? -1 : gap.lastIndexOf(mark, at - 1);
    after = Math.max(after, at + 1);
  }
  return after;
}
