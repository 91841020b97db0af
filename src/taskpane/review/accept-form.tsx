import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { paneText } from '../../i18n/pane-words';
import type { AcceptanceProps } from './acceptance';
import { rememberedName, rememberName } from './remembered-name';

/** Much more than a reason needs, and much less than a cell holds. */
const LONGEST_REASON = 1_000;
const LONGEST_NAME = 200;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  why: { color: tokens.colorNeutralForeground2 },
  // Fluent's own least widths would stand out of a narrow card.
  field: { minWidth: 0 },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface AcceptFormProps extends Omit<AcceptanceProps, 'tabIndex'> {
  readonly onCancel: () => void;
}

/** Enter accepts, Shift+Enter begins a line of the reason, Escape drops what was typed. */
export function AcceptForm({ language, busy, onAccept, onCancel }: AcceptFormProps) {
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(rememberedName);
  const [asked, setAsked] = useState(false);
  const reasonField = useRef<HTMLTextAreaElement | null>(null);
  const byField = useRef<HTMLInputElement | null>(null);
  useEffect(() => {
    reasonField.current?.focus();
  }, []);
  const given = { reason: reason.trim(), by: by.trim() };
  const accept = () => {
    if (busy) return;
    setAsked(true);
    if (given.reason === '') reasonField.current?.focus();
    else if (given.by === '') byField.current?.focus();
    else {
      rememberName(given.by);
      onAccept(given);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The list around moves by arrows, Home and End; here they are for the text.
    event.stopPropagation();
    // Enter and Escape belong to what composes Vietnamese letters while it is at it.
    if (event.nativeEvent.isComposing) return;
    const inText = event.target === reasonField.current || event.target === byField.current;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && !event.shiftKey && inText) {
      event.preventDefault();
      accept();
    }
  };
  const missing = (text: string, word: 'reason-needed' | 'by-needed') =>
    asked && text === '' ? paneText(language, word) : undefined;
  return (
    // Keys of its fields and buttons come up to it; it takes no focus itself.
    <div role="group" aria-label={paneText(language, 'accept')} onKeyDown={onKeyDown}>
      <div className={styles.form}>
        <span className={styles.why}>{paneText(language, 'accept-why')}</span>
        <Field
          required
          className={styles.field}
          label={paneText(language, 'reason')}
          validationMessage={missing(given.reason, 'reason-needed')}
        >
          <Textarea
            ref={reasonField}
            className={styles.field}
            value={reason}
            maxLength={LONGEST_REASON}
            onChange={(_, { value }) => {
              setReason(value);
            }}
          />
        </Field>
        <Field
          required
          className={styles.field}
          label={paneText(language, 'accepted-by')}
          validationMessage={missing(given.by, 'by-needed')}
        >
          <Input
            ref={byField}
            className={styles.field}
            value={by}
            maxLength={LONGEST_NAME}
            autoComplete="name"
            onChange={(_, { value }) => {
              setBy(value);
            }}
          />
        </Field>
        <div className={styles.answers}>
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={accept}>
            {paneText(language, 'accept')}
          </Button>
          <Button size="small" onClick={onCancel}>
            {paneText(language, 'cancel')}
          </Button>
        </div>
      </div>
    </div>
  );
}
