import type { RuleWords } from '../../rule-words';

/** What is said in place of rules that broke, or that had nothing to compare with. */
export const runnerWords: Readonly<Record<string, RuleWords>> = {
  'rule-crashed': {
    title: 'A rule broke',
    why: 'A rule of the program itself failed, so it could not check; the others still ran.',
    looks: 'The rules that ran.',
    mend: 'Report it; nothing in the appendix is to be mended.',
    messages: { crashed: 'Rule {rule} broke and could not check ({reason}). Please report it.' },
  },
  'history-absent': {
    title: 'Not compared with the period before',
    why: 'Some rules compare with what the commune reported before; without that report they cannot.',
    looks: 'The commune’s report of the period before.',
    mend: 'If you have an earlier appendix or consolidation, choose it as well; nothing in the appendix is to be mended.',
    messages: {
      absent:
        'There is no earlier report of the commune, so nothing was compared over time (rules {rules}). If you have one, please choose it as well.',
    },
  },
  'peers-absent': {
    title: 'Not compared with other communes',
    why: 'Some rules compare communes; with one commune alone they cannot.',
    looks: 'The other communes’ appendices of the period.',
    mend: 'Nothing in the appendix is to be mended; merging compares.',
    messages: {
      absent:
        'Only one commune is being looked at, so it was not compared with others (rules {rules}). Merging does that.',
    },
  },
};
