/** Result cells that count: one measure (`14.033`) or several (`78 lớp (13.132 người)`). */
import type { Measure } from '../templates/schema';
import { ignoredWords } from './cell-text';
import { numbersIn, type NumberInText } from './number';
import { good, nothing, unreadable } from './reading';
import { lacking, type RowShape } from './row-shape';
import { isDenied, isIntroduced, withRemarks, type Numbered } from './surroundings';
import type { Assumption, Reading, ValueProblem } from './types';
import { wholeNumber } from './whole';

interface Taken {
  readonly measure: Measure;
  readonly number: NumberInText;
  readonly labelled: boolean;
}

/** Reads a text in normal form that is neither blank nor a word for nothing. */
export function readCount(text: string, shape: RowShape): Reading {
  const numbers = [...numbersIn(text, shape)];
  if (numbers.length === 0 || numbers.some((number) => !number.written)) {
    return unreadable({ code: 'not-a-number', text });
  }
  const taken = choose(withRemarks(text, numbers), text, shape);
  if ('code' in taken) return unreadable(taken);
  const first = taken[0];
  const introduced = first && (first.labelled || isIntroduced(text, first.number));
  if (!introduced || isDenied(text, first.number)) {
    return unreadable({ code: 'not-a-number', text });
  }
  return toReading(taken, text, shape);
}

/** Gives each number its measure, those outside remarks first; the problem when that is a guess. */
function choose(
  numbers: readonly Numbered[],
  text: string,
  shape: RowShape,
): readonly Taken[] | ValueProblem {
  const byMeasure = new Map<Measure, Taken>();
  const bare: Numbered[] = [];
  const foreign: Numbered[] = [];
  const remarks = numbers.filter(({ remark }) => remark);
  for (const numbered of [...numbers.filter(({ remark }) => !remark), ...remarks]) {
    const { number, remark } = numbered;
    const measure = number.unit === null ? undefined : shape.units.get(number.unit);
    if (number.unit === null) bare.push(numbered);
    else if (!measure) foreign.push(numbered);
    else if (remark && shape.counts.length === 1 && bare.length > 0)
      continue; // 15 (3 lớp mới)
    else if (!byMeasure.has(measure)) byMeasure.set(measure, { measure, number, labelled: true });
    else if (!remark) return { code: 'several-numbers', text };
  }
  const problem = placeBare(bare, foreign, byMeasure, text, shape);
  if (problem) return problem;
  if (byMeasure.size === 0) return foreignProblem(foreign, text);
  return [...byMeasure.values()].sort((a, b) => a.number.start - b.number.start);
}

/** Gives the number without a unit, if there is one, the measure that is left. */
function placeBare(
  bare: readonly Numbered[],
  foreign: readonly Numbered[],
  byMeasure: Map<Measure, Taken>,
  text: string,
  shape: RowShape,
): ValueProblem | null {
  const left = shape.counts.filter((measure) => !byMeasure.has(measure));
  const outside = bare.filter(({ remark }) => !remark);
  const single = shape.counts.length === 1;
  const rest = outside.length === 0 && foreign.some(({ remark }) => !remark); // 80% (14.033/17.423)
  const enough = left.length === 0 || rest || (shape.any && byMeasure.size > 0);
  const [only, ...others] = enough || (single && outside.length > 0) ? outside : bare;
  if (!only) return null;
  if (shape.any && !single && others.length === 0 && foreign.length === 0) {
    return { code: 'unit-needed', units: shape.counts.map((measure) => measure.unit) };
  }
  const [measure, ...more] = left;
  const clear =
    others.length === 0 &&
    foreign.every(({ remark }) => remark) &&
    (byMeasure.size === 0 || more.length === 0) &&
    (single || only.number.written?.style !== 'space-thousands'); // "78 132" may be two numbers
  if (!clear || !measure) return { code: 'several-numbers', text };
  byMeasure.set(measure, { measure, number: only.number, labelled: false });
  return null;
}

/** What is wrong when every number bears a unit and none is the indicator's. */
function foreignProblem(foreign: readonly Numbered[], text: string): ValueProblem {
  const other = foreign.find(({ number }) => number.unit !== '%');
  if (other) return { code: 'other-unit', unit: other.number.unitText };
  const written = foreign[0]?.number.written;
  if (!written) return { code: 'several-numbers', text };
  return { code: 'rate-in-count', rate: written.asDecimal ?? written.value };
}

function toReading(taken: readonly Taken[], text: string, shape: RowShape): Reading {
  const measures: [string, number][] = [];
  const assumptions: Assumption[] = [];
  for (const { measure, number, labelled } of taken) {
    const whole = wholeNumber(number, text);
    if ('problem' in whole) return unreadable(whole.problem, whole.repairs);
    measures.push([measure.id, whole.value]);
    assumptions.push(...whole.assumptions);
    if (!labelled && shape.counts.length > 1) {
      assumptions.push({ code: 'unit-not-written', measure: measure.id });
    }
  }
  const spans = taken.map(({ number }) => number);
  const [only, ...more] = measures;
  const several = shape.counts.length > 1 && !shape.any;
  if (several && only?.[1] === 0 && more.length === 0) return nothing(shape);
  return good({
    measures,
    missingMeasures: lacking(shape, new Set(measures.map(([id]) => id))),
    qualifier: spans.find(({ qualifier }) => qualifier)?.qualifier ?? null,
    assumptions: [...assumptions, ...ignoredWords(text, spans)],
    decimals: spans[0]?.written?.decimals ?? 0,
  });
}
