/** Small indicators of each kind, and short ways to say what a cell should give. */
import type { CellDisplay, CellValue } from '../../../src/core/sheets/snapshot';
import { indicatorSchema, type Indicator } from '../../../src/core/templates/schema';
import { readResult } from '../../../src/core/values/read';
import type {
  Assumption,
  Qualifier,
  Reading,
  Repair,
  ValueProblem,
} from '../../../src/core/values/types';

function row(unit: string, measures: unknown[], wants: 'all' | 'any' = 'all'): Indicator {
  return indicatorSchema.parse({
    id: '1',
    wording: 'Chỉ số',
    unit,
    measures,
    wants,
    evidence: { due: 'text' },
  });
}
const count = (id: string, unit: string, units: string[] = []) => ({
  id,
  kind: 'count',
  unit,
  units,
  strategy: 'sum',
});
const answer = {
  id: 'answer',
  kind: 'yes-no',
  unit: 'Có/Không',
  strategy: 'share-answering-yes',
};

export const PEOPLE = row('Người', [count('people', 'người')]);
export const ATTENDANCES = row('Lượt người', [count('attendances', 'lượt người', ['lượt'])]);
export const CLASSES = row('Lớp', [count('classes', 'lớp', ['khóa'])]);
export const SESSIONS = row('Buổi', [count('sessions', 'buổi')]);
export const MEETINGS = row('Cuộc', [count('meetings', 'cuộc')]);
export const DOCUMENTS = row('Văn bản', [count('documents', 'văn bản')]);
export const PLANS = row('Kế hoạch', [count('plans', 'kế hoạch')]);
export const NEWS = row('Tin, bài', [count('articles', 'tin, bài', ['phóng sự', 'chuyên mục'])]);
export const MODELS = row('Mô hình/sáng kiến', [count('models', 'mô hình/sáng kiến')]);
export const PLATFORMS = row('Nền tảng', [count('platforms', 'nền tảng')]);
export const PROGRAMMES = row('Chương trình', [count('programmes', 'chương trình')]);
export const CLASSES_AND_PEOPLE = row('Lớp (người)', [
  count('classes', 'lớp'),
  count('people', 'người', ['học viên']),
]);
export const SESSIONS_AND_PEOPLE = row('Buổi (người)', [
  count('sessions', 'buổi'),
  count('people', 'người'),
]);
export const PEOPLE_OR_HOUSEHOLDS = row(
  'Người/hộ',
  [count('people', 'người'), count('households', 'hộ')],
  'any',
);
export const RATE = row('%', [
  {
    id: 'rate',
    kind: 'percent',
    unit: '%',
    strategy: 'ratio-of-sums',
    ratio: { numerator: 'with', denominator: 'all' },
  },
  { ...count('with', 'thôn', ['bon']), from: 'ratio' },
  { ...count('all', 'thôn', ['bon']), from: 'ratio' },
]);
export const BARE_RATE = row('%', [{ id: 'rate', kind: 'percent', unit: '%', strategy: 'none' }]);
export const ANSWER = row('Có/Không', [answer]);
export const ANSWER_OR_RATE = row(
  'Có/Không',
  [answer, { id: 'rate', kind: 'percent', unit: '%', strategy: 'none' }],
  'any',
);

export interface Shown {
  readonly value: CellValue;
  readonly text: string;
  readonly display: CellDisplay;
}
export type Cell = CellValue | Shown;
/** What is in the cell, and what it must give; the indicator where a table has several. */
export type Case = readonly [cell: Cell, expected: Reading];
export type CaseOf = readonly [cell: Cell, indicator: Indicator, expected: Reading];

export function read(cell: Cell, indicator: Indicator): Reading {
  const shown =
    cell !== null && typeof cell === 'object'
      ? cell
      : { value: cell, text: cell === null ? '' : String(cell), display: 'plain' as const };
  return readResult(shown, indicator);
}

export function ok(
  measures: Record<string, number>,
  more: {
    missing?: string[];
    qualifier?: Qualifier;
    assumptions?: Assumption[];
    decimals?: number;
  } = {},
): Reading {
  return {
    status: 'ok',
    measures,
    missingMeasures: more.missing ?? [],
    qualifier: more.qualifier ?? null,
    assumptions: more.assumptions ?? [],
    decimals: more.decimals ?? 0,
  };
}

export function bad(problem: ValueProblem, ...repairs: Repair[]): Reading {
  return { status: 'unreadable', problem, repairs };
}

export function gone(how: 'blank' | 'dash' | 'word', zero?: string): Reading {
  return {
    status: 'missing',
    how,
    repairs: zero === undefined ? [] : [{ to: zero, reason: 'zero' }],
  };
}

export const ignored = (text: string): Assumption => ({ code: 'words-ignored', text });
export const commas = (text: string, value: number): Assumption => ({
  code: 'comma-thousands',
  text,
  value,
});
export const dot = (text: string, value: number): Assumption => ({
  code: 'dot-decimal',
  text,
  value,
});
export const fraction = (value: number): Assumption => ({ code: 'perhaps-fraction', value });
export const unsaid = (measure: string): Assumption => ({ code: 'unit-not-written', measure });
export const fromRatio = (numerator: number, denominator: number): Assumption => ({
  code: 'rate-from-ratio',
  numerator,
  denominator,
});
export const notNumber = (text: string) => bad({ code: 'not-a-number', text });
export const several = (text: string) => bad({ code: 'several-numbers', text });
export const otherUnit = (unit: string) => bad({ code: 'other-unit', unit });
