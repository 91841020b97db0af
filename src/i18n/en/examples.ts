import type { ExampleWord } from '../vi/examples';

export const exampleWords: Readonly<Record<ExampleWord, string>> = {
  'as-form': 'An appendix with the rows and columns of the form',
  file: 'File name: {text}',
  title: 'Title: {text}',
  attachment: 'Attachment line: {text}',
  'metadata-commune': 'Kept in the file: commune code {text}',
  'metadata-period': 'Kept in the file: {text}',
  'metadata-version': 'Kept in the file: form version {text}',
  'no-column': 'There is no column “{header}”',
  header: 'The column “{header}” is called “{text}”',
  'added-column': 'One column more: “{text}”',
  'no-row': 'There is no row {row}',
  first: 'Rows {rows} stand before the others',
  row: 'Row {row}. {text}',
  'added-row': 'One row more. {text}',
  reference: 'Reference figures: {group} {size}',
  today: 'Day of the check: {text}',
  previous: 'Period before ({period}): {line}',
  others: '{count} other communes of the period: {lines}',
};
