import type { RuleWords } from '../../rule-words';

export const betweenRowsWords: Readonly<Record<string, RuleWords>> = {
  'same-evidence': {
    title: 'One evidence under two rows',
    why: 'Two indicators count different things; the very same evidence under both may stand in the wrong row.',
    looks:
      'Evidence of 40 characters or more of rows that count, but for rows of documents and texts that speak of both rows.',
    mend: 'Give each row its own figure and evidence; if the evidence is of both rows, give the reason.',
    messages: {
      figure:
        'Rows {row} and {other} both say {count}, with the same evidence (cells {cell} and {otherCell}). Please see which row it belongs to and give the other its own figure and evidence.',
      evidence:
        'Row {row} (cell {cell}) and row {other} (cell {otherCell}) have the same evidence. Please check it and give each row its own.',
    },
  },
  'same-figure': {
    title: 'One figure in two rows',
    why: 'Two indicators count different things; the same odd figure in both may stand in the wrong row.',
    looks:
      'Results of rows that count; small and round figures are passed over, and those whose evidence gives the figure for both.',
    mend: 'Compare with your records; if the figures are equal indeed, leave them.',
    messages: {
      same: 'Row {row} (cell {cell}) says {count}, exactly as row {others} does, though these rows count different things. Please see whether it stands in the right row; if it does, leave it.',
    },
  },
  'proposed-not-listed': {
    title: 'A proposed model that is not in the list',
    why: 'A model proposed for replication is one of the models and initiatives listed.',
    looks:
      'Each name in the row of proposals, against the evidence of the row that lists the models, where that list is complete.',
    mend: 'Add the model to the row that lists them, or write its name alike in both rows.',
    messages: {
      unlisted:
        'Row {row} (cell {cell}) proposes: {texts}; the list of row {from} (cell {fromCell}) does not have it. Please add it to row {from}, or write the names alike.',
    },
  },
};
