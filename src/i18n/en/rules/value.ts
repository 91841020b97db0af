import type { RuleWords } from '../../rule-words';
import { repairLabels } from './repairs';

export const valueWords: Readonly<Record<string, RuleWords>> = {
  'value-missing': {
    title: 'No result',
    why: 'A blank cell, a dash or the word “không” is not taken as 0; when merged it counts as not reported.',
    looks: 'The result cell of each row.',
    mend: 'Write the figure, 0 too; in a yes-or-no row “Có” or “Không”.',
    messages: {
      blank:
        'Row {row} has no result (cell {cell} is blank). Please write the figure; write 0 if it really is 0.',
      dash: 'Row {row} only has the mark “{text}” (cell {cell}): it may mean 0 or not known. Please write the figure; write 0 if it really is 0.',
      word: 'Row {row} says “{text}” (cell {cell}): it may mean 0 or not known. Please write the figure; write 0 if it really is 0.',
      'answer-blank':
        'Row {row} has no answer (cell {cell} is blank). Please write “Có” (yes) or “Không” (no).',
      'answer-unclear':
        'Row {row} says “{text}” (cell {cell}), which is neither yes nor no. Please write “Có” or “Không”.',
      ...repairLabels,
    },
  },
  'not-a-number': {
    title: 'No number could be read',
    why: 'A result must read as one clear number before it can be checked and merged.',
    looks: 'The result cell of rows that need a number.',
    mend: 'Write a plain number, for example 14.033 or 80,5%; move the words to the evidence column.',
    messages: {
      'not-a-number':
        'Row {row} needs a number ({units}), but cell {cell} says “{text}”. Please write the number only and move the words to the evidence column.',
      'several-numbers':
        'Cell {cell} (row {row}) has several numbers: “{text}”; it is not clear which is the result ({units}). Please write only the figure to report.',
      'cell-error':
        'Cell {cell} (row {row}) shows the error {text}. Please mend the formula or write the number ({units}).',
      ambiguous:
        'Cell {cell} (row {row}) says “{text}”, which can be read as any of: {readings} ({units}). Please write it clearly: a dot for thousands, a comma for decimals.',
      'too-large':
        'The number in cell {cell} (row {row}) is too large: {text} ({units}). Please check it and write it again.',
      date: 'Cell {cell} (row {row}) holds the date “{text}”; Excel may have changed what was typed, such as 11/11. Please format the cell as text and write the result again ({units}).',
      ...repairLabels,
    },
  },
  'rate-in-count': {
    title: 'A rate in a row that counts',
    why: 'A row that counts needs a number; rates of communes cannot be added up.',
    looks: 'The result cell of rows that count.',
    mend: 'Write the number; the rate, if wanted, goes to the evidence column.',
    messages: {
      rate: 'Row {row} needs a count (“{units}”), but cell {cell} has the rate {rate}%. Please write the count (for example 120); the rate may go to the column “{column}”.',
    },
  },
  'count-in-rate': {
    title: 'A count in a row of rates',
    why: 'A row of rates needs a percentage; the counts go to the evidence so that it can be worked out again.',
    looks: 'The result cell of rows of rates.',
    mend: 'Write the rate; the numbers behind it, for example 350/367, go to the evidence column.',
    messages: {
      count:
        'Row {row} needs a percentage, but cell {cell} has the count {count}. Please write the rate (for example 80,5%) and give part and whole in the column “{column}”.',
    },
  },
  'rate-out-of-range': {
    title: 'A rate outside 0–100%',
    why: 'A part of a whole cannot be below 0% or above 100%.',
    looks: 'Rates in result cells, written or following from n/N.',
    mend: 'Check both numbers and write the rate again.',
    messages: {
      rate: 'Row {row} (cell {cell}) has the rate {rate}%, outside 0–100%. Please check it and write it again.',
      ratio:
        'In row {row} (cell {cell}) the part {numerator} exceeds the whole {denominator}, so the rate is above 100%. Please check both.',
    },
  },
  'locale-damage': {
    title: 'A number whose dot Excel changed',
    why: 'An Excel set to English takes the dot for a decimal mark, so that 14.033 becomes fourteen and a bit.',
    looks: 'Numeric cells with decimals in rows that count.',
    mend: 'Compare with your papers, then take the suggestion; to type it again, format the cell as text first.',
    messages: {
      damaged:
        'Cell {cell} (row {row}) holds {value}, but a count (“{units}”) must be whole; Excel may have misread the thousands dot. If {repaired} is right, please write it again.',
      ...repairLabels,
    },
  },
  'count-not-whole': {
    title: 'A count with a fraction',
    why: 'People, classes and documents are counted whole.',
    looks: 'Counts that are not whole.',
    mend: 'Compare with your records, then write a whole number.',
    messages: {
      fraction:
        'Row {row} (cell {cell}) has {value}, but a count (“{units}”) must be whole. Please check it and write it again.',
    },
  },
  negative: {
    title: 'A negative number',
    why: 'Counts and rates cannot be negative.',
    looks: 'Negative numbers in result cells.',
    mend: 'Write the right number, without a minus.',
    messages: {
      negative:
        'Row {row} (cell {cell}) has the negative number {value}. Please check it and write it again.',
    },
  },
  'figure-approximate': {
    title: 'An approximate figure',
    why: 'Official figures must be exact to be added up and compared.',
    looks: 'Figures written with “about”, “nearly”.',
    mend: 'Write the figure on record without “about” or “nearly”; if it can only be estimated, say how.',
    messages: {
      about:
        'Row {row} (cell {cell}) says “{text}”, but official figures must be exact. Please write the figure on record; if it can only be estimated, say how in the column “{column}”.',
    },
  },
  'figure-bounded': {
    title: 'A figure given as “over” or “under”',
    why: 'Of “over 500”, only 500 can be counted when figures are merged.',
    looks: 'Figures written with “over”, “under”.',
    mend: 'Write the exact figure where there is one; else leave it.',
    messages: {
      over: 'Row {row} (cell {cell}) says “{text}”. If the exact figure is known, please write it.',
      under:
        'Row {row} (cell {cell}) says “{text}”. If the exact figure is known, please write it.',
    },
  },
  'unit-other': {
    title: 'A unit that differs from the form',
    why: 'A figure in another unit cannot be added to those of other communes.',
    looks: 'The unit written after the number against the form’s.',
    mend: 'Give the figure in the form’s unit, or move it to the right row.',
    messages: {
      other:
        'Row {row} counts “{units}”, but cell {cell} says “{text}”, which counts “{unit}”. Please give the figure in the unit of the form.',
    },
  },
  'unit-needed': {
    title: 'The unit must be written',
    why: 'This row takes several units; without one nobody knows which total the number belongs to.',
    looks: 'Rows that take more than one unit, such as persons or households.',
    mend: 'Write the unit right after the number, for example 1.200 người or 350 hộ.',
    messages: {
      needed:
        'Cell {cell} (row {row}) says “{text}”; it is not clear which unit is meant ({units}). Please write the unit after the number.',
    },
  },
  'measure-missing': {
    title: 'A number is missing in the result',
    why: 'This row can be merged only with all its numbers in one cell, for example classes and persons.',
    looks: 'Rows that need two numbers in one cell, such as classes and persons.',
    mend: 'Write all numbers in the same cell, for example 78 lớp (13.132 người).',
    messages: {
      missing:
        'Row {row} needs all of: {units}; cell {cell} says “{text}” and lacks {missing}. Please add it in the same cell.',
    },
  },
  'number-style': {
    title: 'The way a number is written',
    why: 'The Vietnamese way is a dot for thousands and a comma for decimals.',
    looks: 'Dots and commas in numbers.',
    mend: 'Use a dot for thousands and a comma for decimals.',
    messages: {
      'dot-decimal':
        'Cell {cell} (row {row}) says “{text}”. Please write it the Vietnamese way: {right}.',
      'comma-thousands':
        'Cell {cell} (row {row}) says “{text}”. Please write it the Vietnamese way: {right}.',
      'space-thousands':
        'Cell {cell} (row {row}) says “{text}”. Please write it the Vietnamese way: {right}.',
      'write-vietnamese-style': 'Change to {to}',
    },
  },
  'perhaps-fraction': {
    title: 'A rate perhaps without its % sign',
    why: 'Spreadsheets keep 80% as 0.8; in a row of rates 0,8 is taken as 0.8 percent.',
    looks: 'Rates below 1 without a percent sign.',
    mend: 'Write the rate with its sign, for example 80%.',
    messages: {
      fraction:
        'Cell {cell} (row {row}) says “{text}”, taken as {value}%. If {rate}% is right, please write it again.',
      'write-rate': 'Change to {to}',
    },
  },
  'not-yes-or-no': {
    title: 'Neither yes nor no',
    why: 'This row only takes “Có” or “Không”, so that the communes that did it can be counted.',
    looks: 'The result cell of yes-or-no rows.',
    mend: 'Write just one of the two, “Có” or “Không”; move the words to the evidence column.',
    messages: {
      neither:
        'Row {row} needs “Có” (yes) or “Không” (no), but cell {cell} says “{text}”. Please write one of them and move the words to the evidence column.',
      ...repairLabels,
    },
  },
  'legacy-encoding': {
    title: 'Text in an old encoding',
    why: 'TCVN3 and VNI text reads only with the old fonts; elsewhere it turns into strange characters.',
    looks: 'The letters of wordings, results and evidence.',
    mend: 'Take the suggestion if it reads right; else type the text again in Unicode.',
    messages: {
      tcvn3:
        'Cell {cell} (row {row}) seems to be typed in an old font (TCVN3): “{text}”, which reads “{preview}”. Please change it to Unicode and look it over.',
      vni: 'Cell {cell} (row {row}) seems to be typed in an old font (VNI): “{text}”, which reads “{preview}”. Please change it to Unicode and look it over.',
      'write-unicode': 'Change to Unicode',
    },
  },
  'words-ignored': {
    title: 'Words that were passed over',
    why: 'Shows how a result was understood, so that a misreading is seen.',
    looks: 'Words beside the number in a result cell.',
    mend: 'If it was understood rightly, nothing needs to change; the words may go to the evidence column.',
    messages: {
      words:
        'Cell {cell} (row {row}) was understood as {understood}; the words “{text}” were passed over. If that is wrong, please write it more clearly.',
      unit: 'Cell {cell} (row {row}) says “{text}” without every unit and was understood as {understood}. If that is wrong, please write the unit.',
    },
  },
  'unit-column-changed': {
    title: 'Another unit in the unit column',
    why: 'With another unit something else was counted: attendances cannot be added to persons.',
    looks: 'The unit column of each row, where it has the unit of another row of the form.',
    mend: 'Write the form’s unit; if the result counts in another unit, mend the result too.',
    messages: {
      changed:
        'Row {row} counts in “{unit}”, but the unit column (cell {cell}) says “{text}”. Please write “{unit}” and see whether the result is in that unit.',
      'write-unit': 'Write “{to}”',
    },
  },
};
