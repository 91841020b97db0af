import type { EvidenceFacts, TimeMention } from '../../evidence/types';
import { resultMeasures } from '../../templates/catalogue';
import { fold } from '../../text/fold';
import { evidenceCell, failure, measureOf, quote, readEntries, type ReadEntry } from '../entries';
import type { Rule } from '../types';
import { unitsOfMeasure } from './shares';

/** 0, or "Không", beside evidence that there is something. The reverse of `denied-by-evidence`. */
export const zeroAgainstEvidence: Rule = {
  meta: {
    code: 'PL0525',
    name: 'zero-against-evidence',
    family: 5,
    severity: 'note',
    messages: { given: ['row', 'cell', 'result', 'text'] },
    yieldsTo: ['list-length'],
    source: 'Mô phỏng theo phụ lục xã Thuận An, 5/2026, dòng 5: "25 buổi …" mà kết quả ghi 0',
  },
  *check(context) {
    for (const read of readEntries(context)) {
      const { entry } = read;
      const facts = context.evidence(entry);
      const given = facts.absent ? [] : givenBy(read, facts);
      const [first] = given;
      if (!first) continue;
      yield failure(
        entry,
        'given',
        { result: quote(entry.raw), text: quote(facts.text.slice(first.start, first.end)) },
        { cell: evidenceCell(entry), spans: given },
      );
    }
  },
};

/** What the evidence has of the one thing the row counts, or asks for. */
function givenBy({ entry, indicator, reading }: ReadEntry, facts: EvidenceFacts) {
  const [measure, second] = resultMeasures(indicator);
  if (!measure || second || measureOf(reading, measure.id) !== 0) return [];
  if (measure.kind === 'yes-no') {
    const { due } = indicator.evidence;
    return due === 'documents' ? facts.documents.filter(({ role }) => role === 'listed') : [];
  }
  if (measure.kind !== 'count' || facts.denials.length > 0) return [];
  const units = unitsOfMeasure(measure);
  return facts.quantities.filter(
    ({ unit, value, start }) =>
      value > 0 && units.has(unit ?? '') && isDone(entry.evidence, facts.times, start),
  );
}

const REACH = 80;
const CLAUSE = /[^.;\n]*$/;
/** What is planned, or was done for others, before, or elsewhere. */
const NOT_DONE =
  /(?<![a-z])(?:ke hoach|du kien|phan dau|se|dang ky|muc tieu|chi tieu|nam truoc|ky truoc|tren|trong so|tong so|chua|khong|con)(?![a-z])/;

function isDone(evidence: string, times: readonly TimeMention[], at: number): boolean {
  const before = fold(CLAUSE.exec(evidence.slice(Math.max(0, at - REACH), at))?.[0] ?? '');
  return !NOT_DONE.test(before) && !times.some(({ role, end }) => role === 'goal' && end <= at);
}
