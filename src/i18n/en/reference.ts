import type { ReferenceProblem } from '../../core/reference/types';

export const reference: Readonly<Record<ReferenceProblem['code'], string>> = {
  'commune-unknown': 'no commune is called “{text}”, so this row is not used',
  'commune-ambiguous': 'several communes go by “{text}”, so this row is not used',
  'commune-contradicted':
    'code and name are two communes (“{text}”, “{other}”), so this row is not used',
  'commune-twice': '“{text}” stands at {first} already, so this row is not used',
  'cell-unreadable':
    '“{text}” is no whole number, or may have lost its thousands, so this cell is not used',
  'column-twice': 'column “{text}” has the group of the column at {first}, so neither is used',
  'figure-contradicted':
    '“{text}” differs from {kept} on an earlier sheet; the earlier one is kept',
};
