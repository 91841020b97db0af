import type { OptionName } from '../options';
import type { Command } from '../session';
import { check } from './check';
import { compare } from './compare';
import { merge } from './merge';
import { listRules } from './rules';
import { makeTemplate } from './template';

interface Listed {
  readonly run: Command;
  /** The options it has, besides those of every command. */
  readonly options: readonly OptionName[];
}

export const COMMANDS: ReadonlyMap<string, Listed> = new Map<string, Listed>([
  ['template', { run: makeTemplate, options: ['commune', 'period', 'out', 'force'] }],
  [
    'check',
    { run: check, options: ['reference', 'previous', 'report', 'format', 'json', 'force'] },
  ],
  ['compare', { run: compare, options: ['reference', 'json'] }],
  [
    'merge',
    {
      run: merge,
      options: [
        'out',
        'form',
        'period',
        'reference',
        'previous',
        'without-errors',
        'json',
        'force',
      ],
    },
  ],
  ['rules', { run: listRules, options: ['json'] }],
]);
