import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import type { BrowserSession } from '../../app/pane/types';
import { FileButton } from '../files/file-button';
import { usePane } from '../pane-context';
import { useOpenWorkbook } from '../sheet/use-open-workbook';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Browser edition: another workbook, or a copy of this one with its edits. */
export function WorkbookButtons({ browser }: { readonly browser: BrowserSession }) {
  const styles = useStyles();
  const { state, text, save } = usePane();
  const open = useOpenWorkbook(browser);
  const saveCopy = async () => {
    const file = await browser.saveWorkbook();
    if (file) save(file);
  };
  return (
    <div className={styles.buttons}>
      <FileButton icon={<FolderOpen20Regular />} kind="one" onChoose={open}>
        {text('open-other')}
      </FileButton>
      <Button
        icon={<ArrowDownload20Regular />}
        appearance={state.unsaved ? 'primary' : 'secondary'}
        disabledFocusable={state.busy !== null}
        onClick={() => void saveCopy()}
      >
        {text('save-copy')}
      </Button>
    </div>
  );
}
