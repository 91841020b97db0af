import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Span } from '../../core/evidence/types';
import type { Language } from '../../i18n/language';
import { paneText } from '../../i18n/pane-words';
import { excerpt } from './excerpt';

const useStyles = makeStyles({
  quote: {
    ...typographyStyles.caption1,
    margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 32px`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  line: { margin: 0, whiteSpace: 'pre-wrap' },
  words: {
    padding: '0 1px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Mark',
      color: 'MarkText',
    },
  },
});

export interface EvidenceExcerptProps {
  readonly evidence: string;
  readonly spans: readonly Span[];
  readonly language: Language;
}

/** The very words of the evidence that a finding speaks of, in their line. */
export function EvidenceExcerpt({ evidence, spans, language }: EvidenceExcerptProps) {
  const styles = useStyles();
  const lines = excerpt(evidence, spans);
  if (lines.length === 0) return null;
  return (
    <blockquote className={styles.quote} aria-label={paneText(language, 'evidence')}>
      {lines.map((pieces, at) => (
        <p key={at} className={styles.line}>
          {pieces.map(({ text, spoken }, place) =>
            spoken ? (
              <mark key={place} className={styles.words}>
                {text}
              </mark>
            ) : (
              <span key={place}>{text}</span>
            ),
          )}
        </p>
      ))}
    </blockquote>
  );
}
