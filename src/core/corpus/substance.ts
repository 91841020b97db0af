/** What a report says, to tell whether another says the very same. */
import type { Reading } from '../values/types';

/** A row of a submission, or of an earlier report. */
export interface SaidRow {
  readonly indicator: string;
  readonly raw: string;
  readonly reading: Reading;
  /** null where the source keeps none. */
  readonly evidence: string | null;
}

export interface Substance {
  /** Equal for reports that say the same in every row, however it is spaced. */
  readonly key: string;
  /** Rows with a number above 0: blank forms and noughts are alike by nature. */
  readonly figures: number;
  /** Characters of evidence, a text that stands in several rows once. */
  readonly evidence: number;
}

/** Of a row that stands twice the first counts. null where some evidence is not known. */
export function substanceOf(rows: Iterable<SaidRow>): Substance | null {
  const first = new Map<string, readonly [raw: string, evidence: string]>();
  const texts = new Set<string>();
  let figures = 0;
  for (const { indicator, raw, reading, evidence } of rows) {
    if (evidence === null) return null;
    if (first.has(indicator)) continue;
    const said = [closeUp(raw), closeUp(evidence)] as const;
    first.set(indicator, said);
    texts.add(said[1]);
    if (reading.status === 'ok' && Object.values(reading.measures).some((value) => value > 0))
      figures += 1;
  }
  const said = [...first].filter(([, [raw, evidence]]) => raw + evidence !== '');
  return {
    key: JSON.stringify(said.sort(([a], [b]) => (a < b ? -1 : 1))),
    figures,
    evidence: [...texts].reduce((sum, text) => sum + text.length, 0),
  };
}

/** With one space for any white space. */
export function closeUp(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
