import type { RuleWords } from '../../rule-words';

const BY_HEAD_STEP = 'Please check this figure; if it is right, leave it.';

export const betweenCommunesWords: Readonly<Record<string, RuleWords>> = {
  'outlier-by-head': {
    title: 'A figure far from those of other communes',
    why: 'A figure by head, or a rate, far from nearly all others is worth a look; a commune in a situation of its own may still be right.',
    looks:
      'Results, counts divided by the population, against the median of the communes with this form and period; only from 10 communes on.',
    mend: 'Check digits, unit and population; if the figure is right, leave it.',
    messages: {
      'by-head-high': `Row {row} (cell {cell}) has {figure}, that is {each} per 1,000 inhabitants (population {size}; {sourceEn}), far above {median} per 1,000, the median of the {communes} communes with a figure. ${BY_HEAD_STEP}`,
      'by-head-low': `Row {row} (cell {cell}) has {figure}, that is {each} per 1,000 inhabitants (population {size}; {sourceEn}), far below {median} per 1,000, the median of the {communes} communes with a figure. ${BY_HEAD_STEP}`,
      'figure-high': `Row {row} (cell {cell}) has {figure}, far above {median}, the median of the {communes} communes with a figure. ${BY_HEAD_STEP}`,
      'figure-low': `Row {row} (cell {cell}) has {figure}, far below {median}, the median of the {communes} communes with a figure. ${BY_HEAD_STEP}`,
      'population-unknown':
        'No population is known for {commune}, so row {rows} could not be compared with other communes. Please add the reference figures.',
    },
  },
  'same-report': {
    title: 'Two communes with the same report',
    why: 'Two communes hardly have every result and all evidence in common; the wrong file may have been sent.',
    looks: 'All results and evidence, against the communes with this form and period.',
    mend: 'If the file is the wrong one, send the appendix of the commune itself; if it is right, give the reason so that the other can be asked.',
    messages: {
      same: 'All results and evidence of the file “{file}” are those of {communes}. Please check whose figures they are.',
    },
  },
  'same-evidence-elsewhere': {
    title: 'The evidence of another commune',
    why: 'Figures and documents in the evidence are of one commune; the very same words may have been entered for the wrong one.',
    looks:
      'Evidence of 120 characters or more that has documents or figures of the commune, against that row of other communes.',
    mend: 'Give the evidence of the commune itself; if several did it together, say so in the evidence.',
    messages: {
      same: 'The evidence of row {row} (cell {cell}) is word for word that of {communes}. Please look at it again; if they did it together, say so.',
    },
  },
  'shared-documents': {
    title: 'Several documents in common with another commune',
    why: 'Every body numbers its own documents, so several with the same number, symbol and date mostly come from above or were listed by mistake.',
    looks:
      'Documents in the evidence that are not said to come from above, against those of other communes.',
    mend: 'If a document is of the province or a department, name the body; if it was listed by mistake, replace it.',
    messages: {
      shared:
        '{count} documents of this appendix (from row {row}, cell {cell}) have number, symbol and date in common with those of {communes}: {documents}. Please check them; if they come from above, name the body that issued them.',
    },
  },
};
