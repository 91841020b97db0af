import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatDate } from '../../core/values/format';
import type { Waiver } from '../../core/waivers/types';
import { usePane } from '../pane-context';
import { CellLinks } from './cell-links';
import { listStyles } from './list-styles';

const useStyles = makeStyles({
  ...listStyles,
  reason: { margin: `${tokens.spacingVerticalXS} 0 0`, whiteSpace: 'pre-wrap' },
  withdraw: { marginTop: tokens.spacingVerticalXS },
});

export interface WaiverItemProps {
  readonly waiver: Waiver;
  readonly cell: string | null;
  readonly title: ReactNode;
  /** What was accepted, or why that no longer holds. */
  readonly words: string;
  readonly withdraw: 'withdraw' | 'forget-waiver';
}

export function WaiverItem({ waiver, cell, title, words, withdraw }: WaiverItemProps) {
  const styles = useStyles();
  const { session, state, text } = usePane();
  const { reason, by, date } = waiver;
  return (
    <li className={styles.item}>
      <p className={styles.title}>
        {title} <CellLinks cells={cell === null ? [] : [cell]} />
      </p>
      <p className={styles.text}>{words}</p>
      <p className={styles.reason}>{text('accepted-reason', { reason })}</p>
      <p className={styles.quiet}>{text('accepted-who', { by, date: formatDate(date) })}</p>
      <Button
        size="small"
        className={styles.withdraw}
        disabledFocusable={state.busy !== null}
        onClick={() => void session.withdrawWaiver(waiver)}
      >
        {text(withdraw)}
      </Button>
    </li>
  );
}
