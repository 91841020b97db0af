import { listLength } from '../../evidence/series';
import type { EvidenceFacts, EvidenceItem } from '../../evidence/types';
import type { Entry } from '../../submission/types';
import type { Indicator } from '../../templates/schema';
import { fold } from '../../text/fold';
import { boundsOf } from '../bounds';
import { entriesOf, evidenceCell, failure, measureOf, quote } from '../entries';
import { listed } from '../evidence/mentions';
import type { Rule, RuleContext } from '../types';
import { syllablesOf } from './rows';

/** Something proposed (row 16) that the row it is chosen from (15) does not list. */
export const proposedNotListed: Rule = {
  meta: {
    code: 'PL0603',
    name: 'proposed-not-listed',
    family: 6,
    severity: 'note',
    messages: { unlisted: ['row', 'cell', 'texts', 'from', 'fromCell'] },
    source:
      'Phụ lục xã Thuận An, 5/2026, dòng 16: "Mô hình Hành chính công cấp Giấy chứng nhận …" không có ở dòng 15',
  },
  *check(context) {
    for (const entry of entriesOf(context)) {
      const from = wholeListOf(context, context.indicator(entry.indicator).evidence.within);
      if (!from || entry.evidence === '') continue;
      const known = namesIn(from.evidence);
      const items = namedIn(context.evidence(entry)).filter(({ text }) => isUnknown(text, known));
      if (items.length === 0) continue;
      const texts = listed(items.map(({ text }) => quote(text)));
      const data = { texts, from: from.indicator, fromCell: evidenceCell(from) };
      yield failure(entry, 'unlisted', data, { cell: evidenceCell(entry), spans: items });
    }
  },
};

/** The row's entry where its evidence lists as much as it counts: of a part nothing can be told. */
function wholeListOf(context: RuleContext, row: string | null): Entry | null {
  const entry = row === null ? undefined : context.entry(row);
  if (!entry || entry.evidence === '') return null;
  const stated = statedCount(entry, context.indicator(entry.indicator));
  const { documents, items, leaves } = listLength(context.evidence(entry));
  return stated !== null && stated > 0 && Math.max(documents, items, leaves) >= stated
    ? entry
    : null;
}

function statedCount({ reading }: Entry, { evidence }: Indicator): number | null {
  if (reading.status !== 'ok' || evidence.counts === null) return null;
  const count = measureOf(reading, evidence.counts);
  return count === null ? null : boundsOf(count, reading.qualifier).high;
}

/** What an entry without a bullet begins with when it names a thing, and is no sentence. */
const NAME = /^(?:["“”'‘’«]|mo hinh|sang kien|cach lam)/;

/** Entries that name a thing: a heading names none, and a document may be about any. */
function namedIn({ items, documents, malformed, absent }: EvidenceFacts): readonly EvidenceItem[] {
  if (absent) return [];
  const others = [...documents, ...malformed];
  return items.filter(
    ({ text, bulleted, start, end }) =>
      !text.endsWith(':') &&
      (bulleted || NAME.test(fold(text.slice(0, 12)))) &&
      !others.some((other) => start <= other.start && other.start < end),
  );
}

/** What is written short in one row and in full in the other. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bcnscd\b/g, 'cong nghe so cong dong'],
  [/\bcns\b/g, 'cong nghe so'],
  [/\bcds\b/g, 'chuyen doi so'],
  [/\btthc\b/g, 'thu tuc hanh chinh'],
  [/\bdvc\b/g, 'dich vu cong'],
  [/\bhcc\b/g, 'hanh chinh cong'],
];

function plainWords(text: string): readonly string[] {
  return SHORT_FORMS.reduce(
    (words, [short, long]) => words.replace(short, long),
    syllablesOf(text).join(' '),
  ).split(' ');
}

/** Fewer syllables are no name to search for. */
const FEWEST = 3;
/** Of a name that is there in other words, most syllables are there too. */
const SHARE = 0.6;

interface Names {
  readonly words: ReadonlySet<string>;
  /** Every three syllables in a row. */
  readonly runs: ReadonlySet<string>;
}

function namesIn(text: string): Names {
  const words = plainWords(text);
  return { words: new Set(words), runs: new Set(runsOf(words)) };
}

function runsOf(words: readonly string[]): readonly string[] {
  return words.slice(FEWEST - 1).map((_, at) => words.slice(at, at + FEWEST).join(' '));
}

const KIND = new Set(['mo hinh', 'sang kien', 'cach lam']);

/** True when neither three syllables in a row nor most of all stand in the list. */
function isUnknown(text: string, list: Names): boolean {
  let name = plainWords(text);
  while (KIND.has(name.slice(0, 2).join(' '))) name = name.slice(2);
  if (name.length < FEWEST || runsOf(name).some((run) => list.runs.has(run))) return false;
  return name.filter((word) => list.words.has(word)).length < name.length * SHARE;
}
