import { codeOf } from '../failure';
import type { Sync } from '../session';

/** Asks Excel for something; what it returns reads the answer after a sync. */
export type Question<Answer> = () => () => Answer;

/**
 * Asks all questions in 1 sync. Excel cannot tell of every conditional format it holds (OfficeDev/
 * office-js issues 5222, 6396, 6835: `ItemNotFound` for some that people made), and one such ends
 * the request: then it is asked in halves, and what cannot be told is left out. It is not ours.
 */
export async function answersTo<Answer>(
  questions: readonly Question<Answer>[],
  sync: Sync,
): Promise<Answer[]> {
  if (questions.length === 0) return [];
  const asked = questions.map((question) => question());
  try {
    await sync();
  } catch (error) {
    if (codeOf(error) !== 'ItemNotFound') throw error;
    if (questions.length === 1) return [];
    const half = Math.ceil(questions.length / 2);
    return [
      ...(await answersTo(questions.slice(0, half), sync)),
      ...(await answersTo(questions.slice(half), sync)),
    ];
  }
  return asked.map((answer) => answer());
}
