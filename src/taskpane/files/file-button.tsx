import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { usePane } from '../pane-context';
import { chosenFiles, type Chosen } from './source-file';

/** Types the chooser offers first; others may still be chosen, and are then refused with a reason. */
const WORKBOOKS = '.xlsx,.xlsm,.xlsb,.xls,.ods';

export interface FileButtonProps {
  readonly kind: 'one' | 'many' | 'folder';
  readonly onChoose: (chosen: Chosen) => void;
  readonly icon: ButtonProps['icon'];
  readonly appearance?: ButtonProps['appearance'];
  readonly children: ReactNode;
}

/** A folder cannot be chosen in every browser: then a file button and dropping remain. */
export const canChooseFolder = () => 'webkitdirectory' in HTMLInputElement.prototype;

/** A button that opens the system's chooser. */
export function FileButton({ kind, onChoose, icon, appearance, children }: FileButtonProps) {
  const { state } = usePane();
  const input = useRef<HTMLInputElement | null>(null);
  return (
    <>
      <Button
        icon={icon}
        appearance={appearance}
        disabledFocusable={state.busy !== null}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
      <input
        ref={(element) => {
          input.current = element;
          if (element && kind === 'folder') element.webkitdirectory = true;
        }}
        type="file"
        hidden
        multiple={kind !== 'one'}
        accept={kind === 'folder' ? undefined : WORKBOOKS}
        onChange={({ currentTarget }) => {
          if (currentTarget.files) onChoose(chosenFiles(currentTarget.files));
          // Choosing the same files again is a choice, too.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
