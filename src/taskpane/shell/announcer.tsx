import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { hiddenText } from '../common/hidden-text';
import { usePane } from '../pane-context';
import { announcement, type Moment } from './announcement';

const useStyles = makeStyles({ said: hiddenText });

/** The one live region, and a polite one. */
export function Announcer() {
  const styles = useStyles();
  const { state, replacing, unreadable, language } = usePane();
  const [seen, setSeen] = useState<Moment>({ state, replacing, unreadable });
  const [words, setWords] = useState('');
  const changed =
    seen.state !== state || seen.replacing !== replacing || seen.unreadable !== unreadable;
  if (changed) {
    const now = { state, replacing, unreadable };
    setSeen(now);
    setWords(announcement(language, seen, now) ?? words);
  }
  return (
    <div role="status" className={styles.said}>
      {words}
    </div>
  );
}
