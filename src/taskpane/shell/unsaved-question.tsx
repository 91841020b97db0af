import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Question } from '../common/question';
import { usePane } from '../pane-context';

const useStyles = makeStyles({ place: { margin: tokens.spacingHorizontalM, marginBottom: 0 } });

/** Browser edition: edits would be lost by what was just asked for. */
export function UnsavedQuestion() {
  const styles = useStyles();
  const { browser, replacing, forgetReplacing, text, save } = usePane();
  if (!browser || !replacing) return null;
  const proceed = () => {
    forgetReplacing();
    void replacing.replace();
  };
  const saveFirst = async () => {
    const file = await browser.saveWorkbook();
    if (!file) return;
    save(file);
    proceed();
  };
  return (
    <div className={styles.place}>
      <Question title={text('unsaved-title')} body={text('unsaved-body')}>
        <Button onClick={() => void saveFirst()}>{text('unsaved-save')}</Button>
        <Button onClick={proceed}>{text('unsaved-drop')}</Button>
        <Button appearance="subtle" onClick={forgetReplacing}>
          {text('cancel')}
        </Button>
      </Question>
    </div>
  );
}
