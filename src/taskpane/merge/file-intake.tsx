import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentAdd20Regular } from '@fluentui/react-icons/svg/document-add';
import { FolderAdd20Regular } from '@fluentui/react-icons/svg/folder-add';
import { DropZone } from '../files/drop-zone';
import { canChooseFolder, FileButton } from '../files/file-button';
import type { Chosen } from '../files/source-file';
import { useReader } from '../files/use-reader';
import { usePane } from '../pane-context';
import { ReadingProgress } from './reading-progress';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

/** Files, a folder, or both dropped; more may come later. */
export function FileIntake() {
  const styles = useStyles();
  const { session, state, text } = usePane();
  const read = useReader();
  const take = (chosen: Chosen) => {
    void read(chosen).then(async (files) => {
      if (files.length > 0) await session.takeFiles(files);
    });
  };
  const first = state.received.length === 0;
  if (state.merging) return <ReadingProgress progress={state.merging} />;
  return (
    <DropZone onDrop={take}>
      <span>{first ? text('merge-start') : text('drop-here')}</span>
      <div className={styles.buttons}>
        <FileButton
          kind="many"
          icon={<DocumentAdd20Regular />}
          appearance={first ? 'primary' : 'secondary'}
          onChoose={take}
        >
          {text(first ? 'choose-files' : 'add-files')}
        </FileButton>
        {canChooseFolder() && (
          <FileButton kind="folder" icon={<FolderAdd20Regular />} onChoose={take}>
            {text(first ? 'choose-folder' : 'add-folder')}
          </FileButton>
        )}
      </div>
    </DropZone>
  );
}
