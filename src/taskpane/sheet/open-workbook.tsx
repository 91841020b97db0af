import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import type { BrowserSession } from '../../app/pane/types';
import { Section } from '../common/section';
import { DropZone } from '../files/drop-zone';
import { FileButton } from '../files/file-button';
import { usePane } from '../pane-context';
import { useOpenWorkbook } from './use-open-workbook';

/** Browser edition, before a workbook is open. */
export function OpenWorkbook({ browser }: { readonly browser: BrowserSession }) {
  const { text } = usePane();
  const open = useOpenWorkbook(browser);
  return (
    <Section title={text('open-title')}>
      <DropZone onDrop={open}>
        <span>{text('open-why')}</span>
        <FileButton icon={<FolderOpen20Regular />} kind="one" appearance="primary" onChoose={open}>
          {text('open-file')}
        </FileButton>
      </DropZone>
    </Section>
  );
}
