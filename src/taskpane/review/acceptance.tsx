import { Button, makeStyles } from '@fluentui/react-components';
import { Suspense, useId, useRef, useState } from 'react';
import type { AcceptanceGiven } from '../../app/engine';
import type { Language } from '../../i18n/language';
import { paneText } from '../../i18n/pane-words';
import { AcceptForm } from './lazy-more';

const useStyles = makeStyles({ form: { flexBasis: '100%', minWidth: 0 } });

export interface AcceptanceProps {
  readonly language: Language;
  readonly tabIndex: 0 | -1;
  readonly busy: boolean;
  readonly onAccept: (given: AcceptanceGiven) => void;
}

/** Asks for a reason and a name, in place; what was typed stays until it is accepted or dropped. */
export function Acceptance({ language, tabIndex, busy, onAccept }: AcceptanceProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement | null>(null);
  const id = useId();
  return (
    <>
      <Button
        ref={button}
        size="small"
        appearance="subtle"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        tabIndex={tabIndex}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {paneText(language, 'accept-open')}
      </Button>
      {open && (
        <div id={id} className={styles.form}>
          <Suspense>
            <AcceptForm
              language={language}
              busy={busy}
              onAccept={onAccept}
              onCancel={() => {
                setOpen(false);
                button.current?.focus();
              }}
            />
          </Suspense>
        </div>
      )}
    </>
  );
}
