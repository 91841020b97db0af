import { rules as allRules } from '../../core/rules/registry';
import { ruleWords } from '../../i18n/rule-words';
import type { Command } from '../session';
import { EXIT } from '../status';

/** `rules`: what is checked, in the order of the codes. */
export const listRules: Command = (session) => {
  const { language, terminal, text, options } = session;
  const listed = allRules.map(({ meta }) => ({ meta, words: ruleWords(language, meta.name) }));
  if (options.json) {
    terminal.print(
      JSON.stringify({
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
      }),
    );
    return Promise.resolve(EXIT.clean);
  }
  for (const { meta, words } of listed) {
    terminal.print(
      text('rules-line', {
        rule: meta.code,
        severity: text(meta.severity).padEnd(9),
        title: words.title,
      }),
    );
  }
  return Promise.resolve(EXIT.clean);
};
