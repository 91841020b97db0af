import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { hiddenText } from '../common/hidden-text';

/** A table that stays within 320 px: few columns, words wrap. */
export const useTableStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', overflowWrap: 'anywhere' },
  caption: hiddenText,
  head: {
    ...typographyStyles.caption1Strong,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    textAlign: 'start',
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});
