import { makeStyles } from '@fluentui/react-components';
import type { Finding } from '../../core/rules/types';
import { findingMessage } from '../../i18n/rule-words';
import { usePane } from '../pane-context';
import { CellLinks } from './cell-links';
import { unjudgedByReason } from './group-findings';
import { listStyles } from './list-styles';

const useStyles = makeStyles(listStyles);

/** Why some things could not be judged: once a reason, with the cells it is about. */
export function UnjudgedList({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { language } = usePane();
  return (
    <ul className={styles.list}>
      {unjudgedByReason(findings).map(({ key, finding, cells }) => (
        <li key={key} className={styles.item}>
          <p className={styles.text}>
            {findingMessage(language, finding)} <CellLinks cells={cells} />
          </p>
        </li>
      ))}
    </ul>
  );
}
