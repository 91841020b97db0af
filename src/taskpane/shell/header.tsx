import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { Logo } from './logo';
import { WorkbookButtons } from './workbook-buttons';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '44px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    // In Excel the top right corner (34 × 32 px) belongs to Office's own button.
    paddingInlineEnd: '40px',
  },
  browser: { paddingInlineEnd: tokens.spacingHorizontalM, paddingBottom: tokens.spacingVerticalS },
  logo: { width: '28px', height: '28px', flexShrink: 0 },
  names: { flex: '1 1 140px', minWidth: 0, overflowWrap: 'anywhere' },
  app: { ...typographyStyles.subtitle2, margin: 0 },
  workbook: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
  },
  unsaved: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** Whose pane this is, and which workbook it is about. */
export function Header() {
  const styles = useStyles();
  const { browser, state, text } = usePane();
  return (
    <header className={mergeClasses(styles.header, browser !== null && styles.browser)}>
      <Logo className={styles.logo} />
      <div className={styles.names}>
        <h1 className={styles.app}>{text('app')}</h1>
        {state.workbook !== null && (
          <p className={styles.workbook}>
            {state.workbook}
            {state.unsaved && <span className={styles.unsaved}> · {text('unsaved')}</span>}
          </p>
        )}
      </div>
      {browser && state.workbook !== null && <WorkbookButtons browser={browser} />}
    </header>
  );
}
