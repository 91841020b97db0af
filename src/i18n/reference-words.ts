import type { ReferenceProblem } from '../core/reference/types';
import type { FindingData } from '../core/rules/types';
import { reference as english } from './en/reference';
import { fill } from './fill';
import type { Language } from './language';
import { reference as vietnamese } from './vi/reference';

const WORDS = { vi: vietnamese, en: english };

/** What of the given reference figures was not used, and why; a clause without a full stop. */
export function referenceProblemMessage(language: Language, problem: ReferenceProblem): string {
  return fill(WORDS[language][problem.code], dataOf(problem));
}

function dataOf(problem: ReferenceProblem): FindingData {
  switch (problem.code) {
    case 'commune-contradicted':
      return { text: problem.text, other: problem.other };
    case 'commune-twice':
    case 'column-twice':
      return { text: problem.text, first: problem.first };
    case 'figure-contradicted':
      return { text: problem.text, kept: problem.kept };
    default:
      return { text: problem.text };
  }
}
