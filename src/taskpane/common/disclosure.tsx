import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    ...typographyStyles.body1,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { flexShrink: 0 },
  open: { transform: 'rotate(90deg)' },
  content: { marginTop: tokens.spacingVerticalS },
});

export interface DisclosureProps {
  readonly label: string;
  readonly children: ReactNode;
  /** For a roving list: -1 keeps it out of the order of Tab. */
  readonly tabIndex?: 0 | -1;
}

/** Shows more when it is asked for; what is within is made only then. */
export function Disclosure({ label, children, tabIndex = 0 }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        tabIndex={tabIndex}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <ChevronRight16Regular
          aria-hidden="true"
          className={mergeClasses(styles.chevron, open && styles.open)}
        />
        {label}
      </button>
      {open && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </div>
  );
}
