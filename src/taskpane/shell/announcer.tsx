import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { PaneState } from '../../app/pane/types';
import { hiddenText } from '../common/hidden-text';
import { usePane } from '../pane-context';
import { announcement } from './announcement';

const useStyles = makeStyles({ said: hiddenText });

interface Said {
  readonly state: PaneState;
  readonly words: string;
}

/** The one polite live region. */
export function Announcer() {
  const styles = useStyles();
  const { state, language } = usePane();
  const [said, setSaid] = useState<Said>({ state, words: '' });
  if (said.state !== state) {
    setSaid({ state, words: announcement(language, said.state, state) ?? said.words });
  }
  return (
    <div role="status" className={styles.said}>
      {said.words}
    </div>
  );
}
