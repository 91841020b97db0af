import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  chip: {
    ...typographyStyles.caption1,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
    },
  },
});

export interface Chip<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly count?: number;
  readonly icon?: ReactNode;
}

export interface FilterChipsProps<Value extends string> {
  readonly label: string;
  /** Whether the label is seen; it is always read. */
  readonly labelShown?: boolean;
  readonly chips: readonly Chip<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few: what is shown, or in what order. */
export function FilterChips<Value extends string>({
  label,
  labelShown: shown = false,
  chips,
  chosen,
  onChoose,
}: FilterChipsProps<Value>) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.chips}>
      {shown && (
        <span aria-hidden="true" className={styles.label}>
          {label}
        </span>
      )}
      {chips.map(({ value, label: words, count, icon }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          className={mergeClasses(styles.chip, value === chosen && styles.chosen)}
          onClick={() => {
            onChoose(value);
          }}
        >
          {icon}
          <span>{words}</span>
          {count !== undefined && <span>{count}</span>}
        </button>
      ))}
    </div>
  );
}
