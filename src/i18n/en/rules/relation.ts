import type { RuleWords } from '../../rule-words';

export const relationWords: Readonly<Record<string, RuleWords>> = {
  'relation-broken': {
    title: 'Figures of several rows do not fit',
    why: 'The form declares how some rows relate, for example that a part cannot exceed the whole.',
    messages: {
      broken: '{descriptionEn}; now {left} stands against {right}. {instructionEn}.',
      incomplete: 'Could not check: {descriptionEn}. Rows {missing} have no readable figure.',
    },
  },
  'target-not-met': {
    title: 'Target not met',
    why: 'Worth knowing when reporting; a result under the target is not a wrong figure.',
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
