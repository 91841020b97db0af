import type { RuleWords } from '../../rule-words';

export const listsWords: Readonly<Record<string, RuleWords>> = {
  'list-length': {
    title: 'The list and the count differ',
    why: 'Where a row comes with a list, its result is the number of things listed.',
    looks: 'Entries and documents listed in the evidence, against the count in the result.',
    mend: 'List one thing a line; add what is missing or correct the count. End a list that goes on with “...”.',
    messages: {
      other:
        'Row {row} says {stated} {unit}, the list in cell {cell} has {counted}. Please complete the list or correct the count.',
      'other-nested':
        'Row {row} says {stated} {unit}; how the list in cell {cell} is counted is not clear: {counted} with each sub-item, {items} with main items only. Please list one {unit} a line.',
    },
  },
  'names-more': {
    title: 'More names than counted',
    why: 'The province counts each name once, so names beyond the count make its figure differ.',
    looks: 'The names in the evidence of rows that count platforms, against the result.',
    mend: 'Count the names again, each once, and correct the count or the list.',
    messages: {
      more: 'Row {row} says {stated} {unit}; its evidence (cell {cell}) gives {named} names: {names}. Please count again and make them agree.',
    },
  },
  'announced-count': {
    title: 'A list of another length than announced',
    why: 'As many entries should follow as the words before them announce.',
    looks: 'Words such as “3 mô hình:” and the entries right below them.',
    mend: 'Add the missing entry or correct the number.',
    messages: {
      other:
        'The evidence of row {row} (cell {cell}) says “{text}:”, but {listed} entries follow. Please add the missing one or correct the number.',
    },
  },
  'same-line-twice': {
    title: 'A line that stands there twice',
    why: 'A line copied twice is easily counted twice.',
    looks: 'Bulleted lines of one evidence cell that are word for word the same.',
    mend: 'Remove the repetition and count again; if they are two things, add when or where.',
    messages: {
      again:
        'The evidence of row {row} (cell {cell}) repeats: {lines}. Please remove the repetition and check the count.',
    },
  },
  'item-numbers': {
    title: 'A numbered list with a gap',
    why: 'A number that is skipped or repeated may mean a lost or a copied entry.',
    looks: 'Entries numbered 1, 2, 3… in one evidence cell.',
    mend: 'See whether an entry is lost or repeated, then number them again.',
    messages: {
      skips:
        'In the evidence of row {row} (cell {cell}) entry {before} is followed by entry {number}. Please see whether one is missing and number them again.',
      repeats:
        'In the evidence of row {row} (cell {cell}) entry {number} comes again or out of order. Please see whether one is repeated and number them again.',
    },
  },
  'evidence-missing': {
    title: 'No evidence',
    why: 'Results are assessed on figures and evidence.',
    looks: 'The evidence of rows whose result is above 0 or “Có”.',
    mend: 'Name documents, a list or where the figure comes from; if nothing was done, correct the result.',
    messages: {
      blank:
        'Row {row} has the result “{result}”, but the column “{column}” (cell {cell}) is blank. Please add the evidence.',
      absent:
        'Row {row} has the result “{result}”, while its evidence (cell {cell}) says “{text}”. Please add evidence if there is any, or correct the result.',
    },
  },
  'denied-by-evidence': {
    title: 'The evidence says there was none',
    why: 'Result and evidence must say the same.',
    looks: 'Words such as “chưa tổ chức được lớp nào” in a row that counts some.',
    mend: 'Correct the result, or say how many there were; if they were part of something else, say of what and how counted.',
    messages: {
      denied:
        'Row {row} says {stated} {unit}; its evidence (cell {cell}) says “{text}”. Please correct the result, or say how many {unit} there were.',
    },
  },
  'zero-against-evidence': {
    title: '0 beside evidence of more',
    why: 'Result and evidence must say the same.',
    looks: 'Rows of 0 or “Không” whose evidence gives numbers or documents of just that kind.',
    mend: 'Correct the result after the evidence, or say why it is not counted.',
    messages: {
      given:
        'Row {row} has the result “{result}”; its evidence (cell {cell}) says “{text}”. Please correct the result, or say why it is not counted.',
    },
  },
  'place-unknown': {
    title: 'A commune the province does not have',
    why: 'The right name credits the figures to the right commune.',
    looks: 'Capitalised names right after “xã”, “phường”, “đặc khu” in the evidence.',
    mend: 'Correct the name; for a place in another province add the province.',
    messages: {
      near: 'The evidence of row {row} (cell {cell}) mentions “{name}”, which is no commune of the province; similar names: {near}. Please check the name.',
      unknown:
        'The evidence of row {row} (cell {cell}) mentions “{name}”, which is no commune of the province. Please check; if it lies in another province, add its name.',
      'write-name': 'Change “{name}” to “{right}”',
    },
  },
};
