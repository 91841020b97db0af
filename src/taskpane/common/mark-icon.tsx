import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Filled } from '@fluentui/react-icons/svg/info';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Mark } from './marks';

/** `done` and `empty` are of rows, not of findings. */
export type Sign = Mark | 'done' | 'empty';

const ICONS = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  note: Info16Filled,
  'cannot-judge': QuestionCircle16Regular,
  done: CheckmarkCircle16Filled,
  empty: Circle16Regular,
};

const useStyles = makeStyles({
  icon: { flexShrink: 0, width: '16px', height: '16px', forcedColorAdjust: 'auto' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorBrandForeground1 },
  'cannot-judge': { color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  empty: { color: tokens.colorNeutralForeground3 },
});

/** Beside words that say the same: it has no name of its own. */
export function MarkIcon({
  sign,
  className,
}: {
  readonly sign: Sign;
  readonly className?: string;
}) {
  const styles = useStyles();
  const Icon = ICONS[sign];
  return <Icon aria-hidden="true" className={mergeClasses(styles.icon, styles[sign], className)} />;
}
