import { Button, makeStyles } from '@fluentui/react-components';
import { History20Regular } from '@fluentui/react-icons/svg/history';
import type { PastTaken } from '../../app/pane/types';
import { refusalMessage } from '../../i18n/ledger-words';
import { periodName } from '../../i18n/pane-words';
import { FileButton } from '../files/file-button';
import type { Chosen } from '../files/source-file';
import { useReader } from '../files/use-reader';
import { usePane } from '../pane-context';
import { listStyles } from './list-styles';
import { SourcePart } from './source-part';

const useStyles = makeStyles(listStyles);

/** What was reported in earlier periods. */
export function PastSource() {
  const styles = useStyles();
  const { session, state, text } = usePane();
  const read = useReader();
  const { past } = state;
  const choose = (chosen: Chosen) => {
    void read(chosen).then(async (files) => {
      if (files.length > 0) await session.takePast(files);
    });
  };
  return (
    <SourcePart
      title={text('past')}
      buttons={
        <>
          <FileButton kind="many" icon={<History20Regular />} onChoose={choose}>
            {text('choose-past')}
          </FileButton>
          {past.length > 0 && (
            <Button
              disabledFocusable={state.busy !== null}
              onClick={() => void session.forgetPast()}
            >
              {text('forget-past')}
            </Button>
          )}
        </>
      }
    >
      {past.length === 0 ? (
        <span>{text('past-why')}</span>
      ) : (
        <ul className={styles.list}>
          {past.map((taken) => (
            <PastItem key={taken.file} taken={taken} />
          ))}
        </ul>
      )}
    </SourcePart>
  );
}

function PastItem({ taken }: { readonly taken: PastTaken }) {
  const styles = useStyles();
  const { language, text } = usePane();
  const { file, refusal, left, communes } = taken;
  const periods = taken.periods.map((period) => periodName(language, period));
  return (
    <li className={styles.text}>
      {refusal
        ? text('past-refused', { file, reason: refusalMessage(language, refusal) })
        : text('past-read', { file, periods, communes })}
      {left.map(({ sheet, refusal: why }) => (
        <p key={sheet} className={styles.quiet}>
          {text('past-left', { file, sheet, reason: refusalMessage(language, why) })}
        </p>
      ))}
    </li>
  );
}
