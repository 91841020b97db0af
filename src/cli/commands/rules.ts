import { rules as allRules } from '../../core/rules/registry';
import { ruleWords } from '../../i18n/rule-words';
import { displayedWidth, padEnd } from '../displayed';
import { UsageFailure } from '../failure';
import type { Command } from '../session';
import { EXIT } from '../status';

/** `rules`: what is checked, in the order of the codes. */
export const listRules: Command = (session) => {
  const { language, terminal, text, options, names } = session;
  if (names.length > 0) throw new UsageFailure('argument-extra', { arguments: names });
  const listed = allRules.map(({ meta }) => ({ meta, words: ruleWords(language, meta.name) }));
  if (options.json) {
    terminal.printJson({
      format: 'phu-luc/rules@1',
      rules: listed.map(({ meta, words }) => ({
        rule: meta.code,
        name: meta.name,
        family: meta.family,
        severity: meta.severity,
        title: words.title,
        why: words.why,
        source: meta.source,
      })),
    });
    return EXIT.clean;
  }
  const widest = Math.max(...allRules.map(({ meta }) => displayedWidth(text(meta.severity))));
  for (const { meta, words } of listed) {
    const severity = padEnd(text(meta.severity), widest);
    terminal.paragraph([`${meta.code}  ${severity}  `], words.title);
  }
  return EXIT.clean;
};
