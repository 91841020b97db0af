import { rules } from '../../core/rules/registry';
import { paneText } from '../../i18n/pane-words';
import type { WhyProps } from './why';

/** The document and row a rule rests on; nothing for a rule that broke. */
export default function RuleSource({ rule, language }: WhyProps) {
  const found = rules.find(({ meta }) => meta.name === rule);
  return found ? paneText(language, 'source', { source: found.meta.source }) : null;
}
