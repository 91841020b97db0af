import type { RuleWords } from '../../rule-words';

export const relationWords: Readonly<Record<string, RuleWords>> = {
  'relation-broken': {
    title: 'Figures of several rows do not fit',
    why: 'The form declares how some rows relate, for example that a part cannot exceed the whole.',
    looks:
      'The results of the rows that the form relates, and reference figures where it uses them.',
    mend: 'Compare the figures of these rows with your records and mend the wrong one; if all are right, talk to the reviewer.',
    messages: {
      broken: '{descriptionEn}; now {left} stands against {right}. {instructionEn}.',
      'broken-by-size':
        '{descriptionEn}; now {left} stands against {right}. Reference figures used: {sizesEn}. {instructionEn}; if a reference figure is wrong, please have it updated.',
      'half-a-pair':
        '{descriptionEn}; {givenEn} has a figure, {missingEn} has none. {instructionEn}.',
      'both-of-a-pair': '{descriptionEn}; now both are given: {left} and {right}. {instructionEn}.',
      incomplete:
        'Could not check: {descriptionEn}. There is no readable figure of: {missingEn}. Please add it.',
    },
  },
  'target-not-met': {
    title: 'Target not met',
    why: 'Worth knowing when reporting; a result under the target is not a wrong figure.',
    looks: 'Rates in rows that have a target.',
    mend: 'Check the figure; if it is right, leave it: this is only worth knowing.',
    messages: {
      'rate-at-least':
        'Row {row} (cell {cell}) reaches {rate}%, under the target of at least {target}%. If the figure is right, nothing needs to change.',
      'rate-above':
        'Row {row} (cell {cell}) reaches {rate}%, not above the target of {target}%. If the figure is right, nothing needs to change.',
      'count-at-least':
        'Row {row} (cell {cell}) has {count} {unit} of {size} {groupEn} ({sourceEn}), {rate}%, under the target of at least {target}%. If the figure is right, nothing needs to change.',
      'count-above':
        'Row {row} (cell {cell}) has {count} {unit} of {size} {groupEn} ({sourceEn}), {rate}%, not above the target of {target}%. If the figure is right, nothing needs to change.',
      'size-unknown':
        'The number of {groupEn} is not known, so row {rows} could not be compared with the target of {target}%. Please add the reference figures.',
    },
  },
};
