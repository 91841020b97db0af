import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { memo } from 'react';
import type { AcceptanceGiven } from '../../app/engine';
import type { Finding, Suggestion } from '../../core/rules/types';
import { canBeWaived } from '../../core/waivers/can-be-waived';
import type { Language } from '../../i18n/language';
import { paneText } from '../../i18n/pane-words';
import { findingMessage, ruleWords, suggestionLabel } from '../../i18n/rule-words';
import { Disclosure } from '../common/disclosure';
import { MarkIcon } from '../common/mark-icon';
import { markOf } from '../common/marks';
import { Acceptance } from './acceptance';
import { EvidenceExcerpt } from './evidence-excerpt';
import { Why } from './why';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: '3px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    // Cards out of sight are not laid out; most are about that high.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 240px',
  },
  error: { borderInlineStartColor: tokens.colorStatusDangerBorder2 },
  warning: { borderInlineStartColor: tokens.colorStatusWarningBorder2 },
  note: { borderInlineStartColor: tokens.colorBrandStroke1 },
  'cannot-judge': {},
  main: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: tokens.spacingHorizontalS,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '[aria-disabled="true"]': { cursor: 'default' },
  },
  icon: { marginTop: '2px' },
  title: { fontWeight: tokens.fontWeightSemibold },
  cell: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  message: { gridColumn: '2 / -1' },
  more: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    marginInlineStart: '24px',
  },
  suggestion: { maxWidth: '100%' },
});

export interface FindingCardProps {
  /** Tells it from the others of the list. */
  readonly id: string;
  readonly finding: Finding;
  /** Of its row; null where it has none. */
  readonly evidence: string | null;
  readonly language: Language;
  /** The one of the list that Tab reaches. */
  readonly active: boolean;
  /** Whether what it offers has to wait. */
  readonly busy: boolean;
  readonly onGo: (cell: string) => void;
  readonly onApply: (suggestion: Suggestion) => void;
  readonly onAccept: (finding: Finding, given: AcceptanceGiven) => void;
}

/**
 * What is wrong and how to mend it. The whole of the text leads to the cell. Drawn again only when the
 * finding is another one.
 */
export const FindingCard = memo(function FindingCard(props: FindingCardProps) {
  const { id, finding, evidence, language, active, busy, onGo, onApply, onAccept } = props;
  const styles = useStyles();
  const { cell, name, spans, suggestions } = finding;
  const mark = markOf(finding);
  const tabIndex = active ? 0 : -1;
  return (
    <li data-key={id} className={mergeClasses(styles.card, styles[mark])}>
      <button
        type="button"
        data-main=""
        className={styles.main}
        tabIndex={tabIndex}
        aria-disabled={cell === null}
        onClick={() => {
          if (cell !== null) onGo(cell);
        }}
      >
        <MarkIcon sign={mark} className={styles.icon} />
        <span className={styles.title}>{ruleWords(language, name).title}</span>
        {cell !== null && <span className={styles.cell}>{cell}</span>}
        <span className={styles.message}>{findingMessage(language, finding)}</span>
      </button>
      {evidence !== null && spans.length > 0 && (
        <EvidenceExcerpt evidence={evidence} spans={spans} language={language} />
      )}
      <div className={styles.more}>
        {suggestions.map((suggestion) => (
          <Button
            key={`${suggestion.cell} ${suggestion.to}`}
            size="small"
            className={styles.suggestion}
            tabIndex={tabIndex}
            disabledFocusable={busy}
            onClick={() => {
              onApply(suggestion);
            }}
          >
            {suggestionLabel(language, finding, suggestion)}
          </Button>
        ))}
        <Disclosure label={paneText(language, 'why')} tabIndex={tabIndex}>
          <Why rule={name} language={language} />
        </Disclosure>
        {canBeWaived(finding) && (
          <Acceptance
            language={language}
            tabIndex={tabIndex}
            busy={busy}
            onAccept={(given) => {
              onAccept(finding, given);
            }}
          />
        )}
      </div>
    </li>
  );
});
