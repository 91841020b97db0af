import { nameInText } from '../../places/in-text';
import type { UnknownPlace } from '../../places/types';
import type { Entry } from '../../submission/types';
import { fold } from '../../text/fold';
import { evidenceCell, failure, quote } from '../entries';
import type { Rule, Suggestion } from '../types';
import { entriesWithEvidence, groupBy } from './mentions';

/** A name after "xã", "phường" that no commune of the province bears. */
export const placeUnknown: Rule = {
  meta: {
    code: 'PL0514',
    name: 'place-unknown',
    family: 5,
    severity: 'warning',
    messages: {
      near: ['row', 'cell', 'name', 'near'],
      unknown: ['row', 'cell', 'name'],
      'write-name': ['name', 'right'],
    },
    source: 'Báo cáo 116-BC/TU, phụ lục, dòng 3.4: "Xã Đình Trang Thượng" (Đinh Trang Thượng)',
  },
  *check(context) {
    for (const entry of entriesWithEvidence(context)) {
      const unknown = context
        .evidence(entry)
        .unknownPlaces.filter(({ end }) => !isElsewhere(entry.evidence.slice(end, end + 60)));
      for (const same of groupBy(unknown, ({ text }) => fold(text))) {
        const [place] = same;
        if (!place) continue;
        const name = quote(place.text);
        const near = place.nearest.map(nameInText);
        yield failure(
          entry,
          near.length > 0 ? 'near' : 'unknown',
          near.length > 0 ? { name, near } : { name },
          { cell: evidenceCell(entry), suggestions: correction(entry, place), spans: same },
        );
      }
    }
  },
};

/** "xã Hòa Bình, tỉnh Đồng Nai". */
const OTHER_PROVINCE =
  /^[ ,(-]{0,3}(?:(?:huyen|thi xa) [^,;.]{1,30}, ?)?(?:tinh|thanh pho|tp\.?) (?!lam dong|den )/;

function isElsewhere(after: string): boolean {
  return OTHER_PROVINCE.test(fold(after));
}

/** Every place where the name is so written, when there is one name it can stand for. */
function correction(entry: Entry, { text, nearest }: UnknownPlace): readonly Suggestion[] {
  const [right, another] = nearest;
  if (!right || another || entry.evidenceSplit) return [];
  const to = entry.evidence.replaceAll(text, () => right.name);
  const data = { name: quote(text), right: right.name };
  return [{ cell: evidenceCell(entry), from: entry.evidence, to, labelId: 'write-name', data }];
}
