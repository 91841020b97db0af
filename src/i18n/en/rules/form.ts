import type { RuleWords } from '../../rule-words';

export const formWords: Readonly<Record<string, RuleWords>> = {
  'row-missing': {
    title: 'A row of the form is missing',
    why: 'Each indicator of the form needs its row, or the figure is lost when figures are merged.',
    looks: 'The rows of the appendix against those of the form.',
    mend: 'Copy the missing row from the form and fill it in; where there is nothing, write 0 (“Không” in a yes-or-no row).',
    messages: {
      missing:
        'The table has no row {row}: {wording}. Please put the row back as in the form and fill it in.',
    },
  },
  'row-unknown': {
    title: 'A row that the form does not have',
    why: 'A row outside the form is not merged; figures in it may be lost.',
    looks: 'Rows that match no row of the form.',
    mend: 'If it is an indicator of the form, give it the form’s words; if it is something more, move it to the report.',
    messages: {
      unknown:
        'The row at cell {cell} is not in the form: {text}; it is not merged. Please move its figures to the right row of the form, or remove it.',
    },
  },
  'row-out-of-order': {
    title: 'A row out of order',
    why: 'The figures are read all the same, but the order of the form is easier to compare.',
    looks: 'The order of the rows against the form.',
    mend: 'Move the row to its place in the form.',
    messages: {
      'out-of-order':
        'Row {row} (cell {cell}) does not stand where the form has it. It is read all the same; please restore the order.',
    },
  },
  'wording-changed': {
    title: 'The words of an indicator differ from the form',
    why: 'Where the words differ, what is counted may differ too.',
    looks:
      'The words of the indicator against the form; quotation marks and capitals do not matter.',
    mend: 'Copy the words of the form, then see that the figure matches them.',
    messages: {
      changed:
        'The words of row {row} differ from the form. Cell {cell} reads: {text}; the form has: {wording}. Please restore the words of the form.',
    },
  },
  'number-changed': {
    title: 'A row number differs from the form',
    why: 'Spreadsheets often turn 2.10 into 2.1; the row is still recognised by its words.',
    looks: 'The number in the first column against the form.',
    mend: 'Format the cell as text, then write the form’s number again, so that it is not changed.',
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
    looks: 'The headers of the table against the form.',
    mend: 'Put the column back, or move the figures into a fresh form.',
    messages: {
      missing: 'The table has no column “{column}”. Please put it back as in the form.',
    },
  },
  'column-extra': {
    title: 'A column that the form does not have',
    why: 'A column outside the form is not read; figures in it may be lost.',
    looks: 'Columns with a header that the form does not have.',
    mend: 'If the column holds what must be reported, move it to a column of the form; else it may stay.',
    messages: {
      extra:
        'The column “{text}” (cell {cell}) is not in the form and is not read. If it holds figures to report, please move them to a column of the form.',
    },
  },
  'result-in-other-column': {
    title: 'Results in another column',
    why: 'Results outside the result column are easily misread or lost.',
    looks: 'The column in which results stand.',
    mend: 'Move the results to the result column of the form.',
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
    looks: 'Rows of one and the same indicator.',
    mend: 'Keep the right one and delete the other.',
    messages: {
      twice:
        'Row {row} appears twice, in cells {first} and {cell}. Please keep the right one only.',
    },
  },
  'commune-missing': {
    title: 'The reporting commune is not known',
    why: 'Without knowing whose appendix it is, it cannot be merged.',
    looks:
      'The name of the unit in the title, the attachment line, what is kept in the file, and the file name.',
    mend: 'Write the name of the commune in the attachment line, right under the title.',
    messages: {
      missing:
        'The appendix does not name its commune. Please write it in the title (cell {cell}), for example “của UBND xã Thuận An”.',
      'file-name-only':
        'The title does not name the commune; it is taken to be {commune} from the file name “{file}”. Please write it in the title (cell {cell}).',
    },
  },
  'commune-contradiction': {
    title: 'Different communes are named',
    why: 'Two names in one submission may credit the figures to the wrong commune.',
    looks: 'The unit named in the title, in what is kept in the file, and in the file name.',
    mend: 'Mend the name in the title or the file name; if the file of another commune was used, make the appendix anew from a fresh form.',
    messages: {
      'title-metadata':
        'The title says {first}, what is kept in the file “{file}” says {second}. Please correct the title, or use the form of your own commune.',
      'title-file-name':
        'The title says {first}, the file name “{file}” says {second}. Please make them agree.',
      'metadata-file-name':
        'What is kept in the file says {first}, the file name “{file}” says {second}. Please make them agree.',
    },
  },
  'communes-several': {
    title: 'The title names several communes',
    why: 'An appendix is of one commune; with several names nobody knows whose figures these are.',
    looks: 'The units named in the title.',
    mend: 'Leave only the reporting unit in the title.',
    messages: {
      several:
        'The title (cell {cell}) names several communes: {communes}. Please name only the one that reports.',
    },
  },
  'period-missing': {
    title: 'The reporting period is not known',
    why: 'Without a period, figures cannot be compared or merged by period.',
    looks: 'The period in the title, in what is kept in the file, and in the file name.',
    mend: 'Write the period in the title, for example QUÝ II NĂM 2026.',
    messages: {
      missing:
        'The appendix does not say its period. Please write it in the title (cell {cell}), for example “quý II năm 2026”.',
    },
  },
  'period-contradiction': {
    title: 'Different periods are named',
    why: 'Two periods in one submission may credit the figures to the wrong one.',
    looks: 'The period in the title, in what is kept in the file, and in the file name.',
    mend: 'Mend the period in the title or the file name; if last period’s file was used, make the appendix anew from a fresh form.',
    messages: {
      'title-metadata':
        'The title says {firstId}, what is kept in the file “{file}” says {secondId}. Please correct the title, or use the form of this period.',
      'title-file-name':
        'The title says {firstId}, the file name “{file}” says {secondId}. Please make them agree.',
      'metadata-file-name':
        'What is kept in the file says {firstId}, the file name “{file}” says {secondId}. Please make them agree.',
    },
  },
  'report-number-missing': {
    title: 'The number or date of the report is missing',
    why: 'An appendix goes with a report; its number and date say which.',
    looks: 'The line “Kèm theo Báo cáo số … ngày …”.',
    mend: 'Write number and day when the report is issued.',
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
    title: 'The symbol of the report is out of order',
    why: 'A document symbol gives the type before the agency: 314/BC-UBND.',
    looks: 'The symbol in the attachment line.',
    mend: 'Write the symbol as type, then body: BC-UBND.',
    messages: {
      reversed:
        'The symbol in cell {cell} reads “{symbol}”; the type comes first, then the agency. Please write “{right}”.',
      'put-in-order': 'Change to “{right}”',
    },
  },
  'template-version': {
    title: 'Another version of the form',
    why: 'Another version may have other rows or words.',
    looks: 'The version of the form kept in the file.',
    mend: 'If the form is older, make the appendix anew from the current one and copy the results (or give the reason, where nothing in it differs); if it is newer, update the program.',
    messages: {
      older:
        'The appendix uses version {stated} of the form, older than the current version {current}. Please make the appendix anew from the current form.',
      newer:
        'The appendix uses version {stated} of the form, newer than version {current} known to this program. Please update the program, or ask whoever issued the form.',
    },
  },
  'column-renamed': {
    title: 'A column under another name',
    why: 'The program cannot tell what a column holds whose name is not the form’s, and does not read it.',
    looks: 'The headers, where exactly one column is missing and exactly one is unknown.',
    mend: 'Give the column the form’s name; if it is another column, add the missing one.',
    messages: {
      renamed:
        'Column “{text}” (cell {cell}) is not in the form, and column “{column}” is missing. If they are one and the same, please name it “{column}”.',
      'write-header': 'Rename the column “{to}”',
    },
  },
  'column-out-of-order': {
    title: 'Columns in another order',
    why: 'They are read by their names all the same; the form’s order is easier to compare.',
    looks: 'The order of the columns against the form’s.',
    mend: 'Move the columns to their places in the form.',
    messages: {
      order:
        'The columns (from cell {cell}) are not in the form’s order. Here: {columns}. In the form: {right}. They are read all the same; please put them in order.',
    },
  },
  'periods-several': {
    title: 'Several periods in the title',
    why: 'An appendix is of one period; of several it is not known which the figures are of.',
    looks: 'The periods the title names; a quarter within its year is no contradiction.',
    mend: 'Leave only the period of the figures in the title.',
    messages: {
      several:
        'The title (cell {cell}) names several periods: {periods}. Please name only the one reported on.',
    },
  },
  'report-before-period': {
    title: 'The report is older than its period',
    why: 'A report from before the period began cannot have its figures: the date or the period may be a slip.',
    looks: 'The date of the report in the title against the first day of the period.',
    mend: 'Mend the date of the report, or the period in the title.',
    messages: {
      before:
        'The report is dated {date} (cell {cell}), before {period} began ({from}). Please check the date or the period.',
    },
  },
  'report-symbol-type': {
    title: 'The symbol is not a report’s',
    why: 'The line “Kèm theo Báo cáo số …” must name the very document the appendix belongs to.',
    looks: 'The symbol in the line “Kèm theo Báo cáo số …”.',
    mend: 'Write the report’s own symbol; if the appendix belongs to another document, name that one.',
    messages: {
      other:
        'The line “Kèm theo Báo cáo” (cell {cell}) has the symbol “{symbol}”, of another kind of document ({type}), not of a report (BC). Please write the report’s own symbol.',
    },
  },
};
