import type { RuleWords } from '../../rule-words';

export const overTimeWords: Readonly<Record<string, RuleWords>> = {
  'figure-falls': {
    title: 'A running count that falls',
    why: 'A count that goes on through the year can only grow or stay; when it falls, one of the two periods may be wrong, or they count differently.',
    looks:
      'Results of rows counted on through the year, against the latest earlier period of that year.',
    mend: 'If this period is wrong, correct it; if the earlier one was wrong, or this one counts its own period only, give the reason.',
    messages: {
      falls:
        'Row {row} (cell {cell}) has {now} for {periodId}, less than the {before} reported for {earlierId}, though a count that goes on through the year does not fall. Please compare the figures of both periods.',
      'most-fall':
        'Of the {compared} rows that can be compared, {count} have less for {periodId} than was reported for {earlierId} (rows {rows}). Perhaps this report counts its own period only and not on from January. Please count the same way in all periods.',
    },
  },
  'figure-jumps': {
    title: 'A figure very far from that of the period before',
    why: 'A figure many times the one before, or a small part of it, may have a digit too many or too few.',
    looks:
      'Results against the latest earlier period; how long the periods are is taken into account.',
    mend: 'Compare with the records of both periods and correct the wrong one; if the figure is right, leave it.',
    messages: {
      rises:
        'Row {row} (cell {cell}) has {now} for {periodId}, {times} times the {before} reported for {earlierId}. Please check that no digit is too many; if it is right, leave it.',
      falls:
        'Row {row} (cell {cell}) has {now} for {periodId}, far less than the {before} reported for {earlierId}. Please check that no digit is missing; if it is right, leave it.',
    },
  },
  'same-as-before': {
    title: 'A report identical to the one before',
    why: 'When every result and all evidence are those of the period before, the file of that period may have been sent by mistake.',
    looks: 'All results and evidence against the report of the latest earlier period.',
    mend: 'If the file is the wrong one, send that of this period; if nothing new happened in it, give the reason.',
    messages: {
      same: 'All results and evidence for {periodId} are those reported for {earlierId} (file “{file}”), {figures} rows with figures among them. Please check that this is not the file of the period before.',
    },
  },
};
