import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { troubleMessage } from '../../i18n/pane-words';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  bar: {
    margin: tokens.spacingHorizontalM,
    marginBottom: 0,
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
});

/** What went wrong and what to do, until it is dismissed. */
export function TroubleBar() {
  const styles = useStyles();
  const { session, state, language, text } = usePane();
  const { trouble } = state;
  if (!trouble) return null;
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody>{troubleMessage(language, trouble)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss20Regular />}
            aria-label={text('dismiss')}
            onClick={() => {
              session.dismissTrouble();
            }}
          />
        }
      />
    </MessageBar>
  );
}
