import type { RuleWords } from '../../rule-words';

export const formWords: Readonly<Record<string, RuleWords>> = {
  'row-missing': {
    title: 'A row of the form is missing',
    why: 'Each indicator of the form needs its row, or the figure is lost when figures are merged.',
    messages: {
      missing:
        'The table has no row {row} “{wording}”. Please put the row back as in the form and fill it in.',
    },
  },
  'row-unknown': {
    title: 'A row that the form does not have',
    why: 'A row outside the form is not merged; figures in it may be lost.',
    messages: {
      unknown:
        'The row “{text}” (cell {cell}) is not in the form and is not merged. Please move its figures to the right row of the form, or remove it.',
    },
  },
  'row-out-of-order': {
    title: 'A row out of order',
    why: 'The figures are read all the same, but the order of the form is easier to compare.',
    messages: {
      'out-of-order':
        'Row {row} (cell {cell}) does not stand where the form has it. It is read all the same; please restore the order.',
    },
  },
  'wording-changed': {
    title: 'The words of an indicator differ from the form',
    why: 'Where the words differ, what is counted may differ too.',
    messages: {
      changed:
        'Row {row} (cell {cell}) reads “{text}”; the form has “{wording}”. Please restore the words of the form and see that the figure matches them.',
    },
  },
  'number-changed': {
    title: 'A row number differs from the form',
    why: 'Spreadsheets often turn 2.10 into 2.1; the row is still recognised by its words.',
    messages: {
      changed:
        'Cell {cell} has the number “{text}”, but by its words this is row {row}. Please write {row} as text.',
      blank:
        'Cell {cell} has no number; by its words this is row {row}. Please write {row} as text.',
      'write-number': 'Write {to} as text',
    },
  },
  'column-missing': {
    title: 'A column of the form is missing',
    why: 'Without the column, figures or evidence have no place and cannot be checked.',
    messages: {
      missing: 'The table has no column “{column}”. Please put it back as in the form.',
    },
  },
  'column-extra': {
    title: 'A column that the form does not have',
    why: 'A column outside the form is not read; figures in it may be lost.',
    messages: {
      extra:
        'The column “{text}” (cell {cell}) is not in the form and is not read. If it holds figures to report, please move them to a column of the form.',
    },
  },
  'result-in-other-column': {
    title: 'Results in another column',
    why: 'Results outside the result column are easily misread or lost.',
    messages: {
      'unit-column':
        'Results stand in the column “{unitColumn}” (cell {cell}). They are read all the same; please write them in the column “{resultColumn}”.',
      elsewhere:
        'The result of row {row} seems to stand in cell {cell} (“{text}”), outside the column “{resultColumn}”. Please move it there.',
    },
  },
  'row-twice': {
    title: 'An indicator has two rows',
    why: 'When an indicator is filled in twice, nobody knows which figure counts.',
    messages: {
      twice:
        'Row {row} appears twice, in cells {first} and {cell}. Please keep the right one only.',
    },
  },
  'commune-missing': {
    title: 'The reporting commune is not known',
    why: 'Without knowing whose appendix it is, it cannot be merged.',
    messages: {
      missing:
        'The appendix does not name its commune. Please write it in the title (cell {cell}), for example “của UBND xã Thuận An”.',
      'file-name-only':
        'The commune is named only by the file “{file}” (taken as {commune}). Please write it in the title (cell {cell}).',
    },
  },
  'commune-contradiction': {
    title: 'Different communes are named',
    why: 'Two names in one submission may credit the figures to the wrong commune.',
    messages: {
      'title-metadata':
        'The title says {first}, the data of the form says {second} (file “{file}”). Please use the form of your own commune, or correct the title.',
      'title-file-name':
        'The title says {first}, the file name “{file}” says {second}. Please make them agree.',
      'metadata-file-name':
        'The data of the form says {first}, the file name “{file}” says {second}. Please make them agree.',
    },
  },
  'communes-several': {
    title: 'The title names several communes',
    why: 'An appendix is of one commune; with several names nobody knows whose figures these are.',
    messages: {
      several:
        'The title (cell {cell}) names several communes: {communes}. Please name only the one that reports.',
    },
  },
  'period-missing': {
    title: 'The reporting period is not known',
    why: 'Without a period, figures cannot be compared or merged by period.',
    messages: {
      missing:
        'The appendix does not say its period. Please write it in the title (cell {cell}), for example “quý II năm 2026”.',
    },
  },
  'period-contradiction': {
    title: 'Different periods are named',
    why: 'Two periods in one submission may credit the figures to the wrong one.',
    messages: {
      'title-metadata':
        'The title says {firstId}, the data of the form says {secondId} (file “{file}”). Please use the form of this period, or correct the title.',
      'title-file-name':
        'The title says {firstId}, the file name “{file}” says {secondId}. Please make them agree.',
      'metadata-file-name':
        'The data of the form says {firstId}, the file name “{file}” says {secondId}. Please make them agree.',
    },
  },
  'report-number-missing': {
    title: 'The number or date of the report is missing',
    why: 'An appendix goes with a report; its number and date say which.',
    messages: {
      line: 'Under the title (cell {cell}) the line “(Kèm theo Báo cáo số … ngày … của UBND …)” is missing. Please add it.',
      'number-and-date':
        'The line “Kèm theo Báo cáo” (cell {cell}) lacks a clear number and date. Please add them once the report is issued.',
      number:
        'The line “Kèm theo Báo cáo” (cell {cell}) lacks a clear number. Please add it, for example 314/BC-UBND.',
      date: 'The line “Kèm theo Báo cáo” (cell {cell}) lacks a full date. Please add day, month and year.',
    },
  },
  'report-symbol-malformed': {
    title: 'The symbol of the report is the wrong way round',
    why: 'A document symbol gives the type before the agency: 314/BC-UBND.',
    messages: {
      reversed:
        'The symbol in cell {cell} reads “{symbol}”; the type comes first: “{right}”. Please correct it.',
      'put-in-order': 'Change to “{right}”',
    },
  },
  'template-version': {
    title: 'Another version of the form',
    why: 'Another version may have other rows or words.',
    messages: {
      older:
        'The appendix uses version {stated} of the form, older than the current version {current}. Please take the new form and move the figures into it.',
      newer:
        'The appendix uses version {stated} of the form, newer than version {current} known to this program. Please update the program, or ask whoever issued the form.',
    },
  },
};
