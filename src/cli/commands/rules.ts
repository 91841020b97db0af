import { ruleMetas } from '../../core/rules/metas';
import { rules as allRules } from '../../core/rules/registry';
import type { RuleMeta } from '../../core/rules/types';
import { rulePage } from '../../i18n/rule-page';
import { displayedWidth, padEnd } from '../displayed';
import { UsageFailure } from '../failure';
import { nearestOf } from '../nearest';
import { printRule } from '../output/rule-text';
import type { Command, Session } from '../session';
import { EXIT } from '../status';

/** `rules`: what is checked, in the order of the codes; `rules CODE`: all there is to say of one. */
export const listRules: Command = (session) => {
  const { language, terminal, options, names } = session;
  const [asked, ...rest] = names;
  if (rest.length > 0) throw new UsageFailure('argument-extra', { arguments: rest });
  const one = asked === undefined ? null : namedRule(asked);
  if (options.json) {
    const metas = one ? [one] : allRules.map(({ meta }) => meta);
    terminal.printJson({
      format: 'phu-luc/rules@1',
      rules: metas.map((meta) => ({
        rule: meta.code,
        name: meta.name,
        family: meta.family,
        severity: meta.severity,
        ...rulePage(language, meta),
      })),
    });
  } else if (one) {
    printRule(session, one);
  } else {
    printList(session);
  }
  return EXIT.clean;
};

/** By code or name; those too that say what was not run. @throws UsageFailure with the nearest. */
function namedRule(asked: string): RuleMeta {
  const wanted = asked.toLowerCase();
  const found = ruleMetas.find(
    ({ code, name }) => code.toLowerCase() === wanted || name === wanted,
  );
  if (found) return found;
  const near = nearestOf(
    asked,
    ruleMetas.flatMap(({ code, name }) => [code, name]),
  ).slice(0, NEAREST);
  if (near.length === 0) throw new UsageFailure('rule-unknown', { rule: asked });
  throw new UsageFailure('rule-near', { rule: asked, rules: near });
}

/** Codes are much alike: more would be a list of all. */
const NEAREST = 3;

function printList({ terminal, text, language }: Session): void {
  const widest = Math.max(...allRules.map(({ meta }) => displayedWidth(text(meta.severity))));
  for (const { meta } of allRules) {
    const severity = padEnd(text(meta.severity), widest);
    terminal.paragraph([`${meta.code}  ${severity}  `], rulePage(language, meta).title);
  }
}
