import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { troubleMessage } from '../../i18n/trouble-words';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  bar: {
    margin: tokens.spacingHorizontalM,
    marginBottom: 0,
    paddingBlock: tokens.spacingVerticalS,
    flexShrink: 0,
    overflowWrap: 'anywhere',
  },
  words: { whiteSpace: 'normal' },
});

/** What went wrong and what to do, until it is dismissed. */
export function TroubleBar() {
  const { session, state, language, text, unreadable, tellUnreadable } = usePane();
  return (
    <>
      {state.trouble && (
        <Bar
          words={troubleMessage(language, state.trouble)}
          onDismiss={() => {
            session.dismissTrouble();
          }}
        />
      )}
      {unreadable.length > 0 && (
        <Bar
          words={text('files-unreadable', { files: unreadable })}
          onDismiss={() => {
            tellUnreadable([]);
          }}
        />
      )}
    </>
  );
}

interface BarProps {
  readonly words: string;
  readonly onDismiss: () => void;
}

function Bar({ words, onDismiss }: BarProps) {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.words}>{words}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss20Regular />}
            aria-label={text('dismiss')}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
