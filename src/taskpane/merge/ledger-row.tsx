import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LedgerLine } from '../../core/merge/types';
import { formatDate } from '../../core/values/format';
import { refusalMessage } from '../../i18n/ledger-words';
import { MarkIcon, type Sign } from '../common/mark-icon';
import { usePane, type Pane } from '../pane-context';
import type { LedgerState } from './ledger-rows';
import { useTableStyles } from './table-styles';

export const LEDGER_SIGNS: Readonly<Record<LedgerState, Sign>> = {
  merged: 'done',
  missing: 'empty',
  replaced: 'note',
  refused: 'error',
};

const useStyles = makeStyles({
  state: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalXS },
  icon: { marginTop: '2px' },
  narrow: { width: '104px' },
});

export function LedgerRow({ line }: { readonly line: LedgerLine }) {
  const styles = useStyles();
  const table = useTableStyles();
  const pane = usePane();
  const { commune, status, file } = line;
  return (
    <tr>
      <th scope="row" className={table.cell}>
        <span className={table.strong}>{commune?.fullName ?? file}</span>
        {remarks(line, pane).map((remark) => (
          <span key={remark} className={table.quiet}>
            <br />
            {remark}
          </span>
        ))}
      </th>
      <td className={mergeClasses(table.cell, styles.narrow)}>
        <span className={styles.state}>
          <MarkIcon sign={LEDGER_SIGNS[status]} className={styles.icon} />
          {pane.text(status)}
        </span>
      </td>
    </tr>
  );
}

/** Which file, of what date, what is wrong in it, and why it is not in. */
function remarks(line: LedgerLine, { language, text }: Pane): readonly string[] {
  const { commune, status, file, date, refusal, replacedBy, errors, warnings } = line;
  const named = commune && file !== null && status !== 'replaced';
  return [
    ...(named ? [date ? `${file} (${formatDate(date.value)})` : file] : []),
    ...(refusal ? [refusalMessage(language, refusal)] : []),
    ...(status === 'replaced' && !line.tie
      ? [text('replaced-by', { file: file ?? '', by: replacedBy ?? '' })]
      : []),
    ...(line.tie ? [text('tie-with', { file: file ?? '' })] : []),
    ...(line.partlyRead ? [text('partly-merged')] : []),
    ...(status === 'merged' && errors + warnings > 0
      ? [text('line-findings', { errors, warnings })]
      : []),
  ];
}
