import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Finding } from '../../core/rules/types';
import type { Language } from '../../i18n/language';
import { paneText } from '../../i18n/pane-words';

const useStyles = makeStyles({
  line: { flexBasis: '100%', display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  cell: {
    ...typographyStyles.body1Strong,
    minWidth: '24px',
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForeground1,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface AlikeCellsProps {
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly tabIndex: 0 | -1;
  readonly onGo: (cell: string) => void;
}

/** The cells that could not be judged for the same reason, each leading there. */
export function AlikeCells({ findings, language, tabIndex, onGo }: AlikeCellsProps) {
  const styles = useStyles();
  const cells = [...new Set(findings.flatMap(({ cell }) => cell ?? []))];
  return (
    <div className={styles.line}>
      <span>{paneText(language, 'alike')}</span>
      {cells.map((cell) => (
        <button
          key={cell}
          type="button"
          className={styles.cell}
          tabIndex={tabIndex}
          aria-label={paneText(language, 'go-to', { cell })}
          onClick={() => {
            onGo(cell);
          }}
        >
          {cell}
        </button>
      ))}
    </div>
  );
}
