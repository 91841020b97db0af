import type { RuleWords } from '../../rule-words';

const TOTALS_WHY = 'The parts named in the evidence must agree with the whole they explain.';

export const numbersWords: Readonly<Record<string, RuleWords>> = {
  'parts-above-total': {
    title: 'The parts exceed the whole',
    why: TOTALS_WHY,
    looks: 'Figures of single communes, bodies and groups in the evidence, against the result.',
    mend: 'Check each part (dots, zeros too many) or correct the result.',
    messages: {
      one: 'The evidence of row {row} (cell {cell}) says “{text}”: {amount} {unit}, more than the whole result of {stated} {unit}. Please check both figures.',
      sum: 'The parts in the evidence of row {row} (cell {cell}) come to {sum} = {total} {unit}, more than the result of {stated} {unit}. Please check the parts or correct the result.',
    },
  },
  'stated-total-not-sum': {
    title: 'A stated total is not the sum',
    why: TOTALS_WHY,
    looks: '“Tổng cộng: …” in the evidence and the parts beside it.',
    mend: 'Add up the parts again and correct the part or the total.',
    messages: {
      other:
        'The evidence of row {row} (cell {cell}) states a total of {stated}, but the parts come to {sum} = {total}, a difference of {difference}. Please add them up again.',
    },
  },
  'parts-below-total': {
    title: 'The parts fall short of the whole',
    why: 'The evidence says that it names all parts, so they must add up to the result.',
    looks: 'Lists introduced by “gồm”, “chia ra”, “cụ thể” or with a total, against the result.',
    mend: 'Add the missing part; if these are examples, end the list with “...”.',
    messages: {
      below:
        'The parts in the evidence of row {row} (cell {cell}) come to {sum} = {total} {unit}; the result says {stated} {unit}, {difference} more. Please add the missing part or correct the result; if these are only examples, end the list with “...”.',
    },
  },
  'ratio-rate': {
    title: 'n/N does not give the rate written',
    why: 'A rate is its numerator divided by its denominator; rounding and cutting off are both accepted.',
    looks: 'Each n/N in result and evidence, with the rate beside it.',
    mend: 'Divide n by N again; correct n, N or the rate.',
    messages: {
      other:
        'The evidence of row {row} (cell {cell}) says “{text}”: that makes {rate}, not {stated}. Please check numerator, denominator and rate.',
      result:
        'Row {row} (cell {cell}) says {stated}, but {numerator}/{denominator} makes {rate}. Please check numerator, denominator and rate.',
      'over-whole':
        'The evidence of row {row} (cell {cell}) says “{text}”: the numerator {numerator} exceeds the denominator {denominator}. Please check; the two may have been swapped.',
    },
  },
  'ratio-count': {
    title: 'The result is not the numerator in the evidence',
    why: 'Where the evidence gives one n/N, n is usually the count of the row.',
    looks: 'Rows of people whose evidence gives just one n/N of the whole commune.',
    mend: 'Make the result the numerator, or say whom else it includes.',
    messages: {
      other:
        'Row {row} (cell {cell}) says {stated} {unit}; its evidence (cell {evidenceCell}) says “{text}”, with the numerator {numerator}. Please make them agree, or say who the {stated} {unit} are.',
    },
  },
  'rate-without-numbers': {
    title: 'A rate without numerator and denominator',
    why: 'Only n and N let the province work out its own rate.',
    looks: 'Rates in result and evidence that come without n and N.',
    mend: 'Add n/N, for example 350/367 người. 100% beside a number of people needs nothing more.',
    messages: {
      result:
        'Row {row} gives a rate, but neither result nor evidence (cell {cell}) gives its n and N. Please add them, for example 350/367 người.',
      evidence:
        'The evidence of row {row} (cell {cell}) says {rate}, but not of how many. Please add n/N, for example {count}/… {unit}.',
      'several-rows':
        'Rows {rows} give rates without n and N (from cell {cell} on). Please add them to the evidence of each row, for example 350/367 người.',
    },
  },
  'counts-other-unit': {
    title: 'As many people as files or attendances',
    why: 'One person may hand in several files or come several times, so these are no number of people.',
    looks:
      'Rows of people whose result is exactly the number of files, attendances or households in the evidence.',
    mend: 'Give the number of people, each counted once; if only files are known, say so in the evidence and give the reason.',
    messages: {
      other:
        'Row {row} says {stated} {unit}, exactly the number of {otherUnit} in its evidence (cell {cell}): {sum}. Please give the number of {unit}; one person may have several {otherUnit}.',
    },
  },
};
