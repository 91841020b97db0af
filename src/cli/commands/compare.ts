import type { Received } from '../../core/merge/types';
import { compareReviews } from '../../core/review/compare';
import { pairSubmissions } from '../../core/review/pair-submissions';
import { refusalMessage } from '../../i18n/ledger-words';
import { UsageFailure } from '../failure';
import { checkInputs } from '../inputs';
import { compareJson } from '../output/compare-json';
import { printCompared } from '../output/compare-text';
import { communeText, formText } from '../output/submission-text';
import { readEach } from '../reading/read-inputs';
import type { Command, Session } from '../session';
import { exitStatus } from '../status';
import { summarise } from '../summary';
import { isSameFile } from '../write-whole';

/** `compare OLD NEW`: what of an earlier version was mended, what was not, what is new. */
export const compare: Command = async (session) => {
  const { language, terminal } = session;
  const [old, now] = await readBoth(session);
  const { pairs, onlyBefore, onlyAfter } = pairSubmissions(old.submissions, now.submissions);
  if (pairs.length === 0) {
    throw new UsageFailure('compare-nothing-alike', {
      old: old.file,
      new: now.file,
      oldHas: namesOf(session, old),
      newHas: namesOf(session, now),
    });
  }
  const compared = {
    old,
    new: now,
    pairs: pairs.map(([before, after]) => {
      return { before, after, comparison: compareReviews(before, after) };
    }),
    onlyOld: onlyBefore,
    onlyNew: onlyAfter,
  };
  if (session.options.json) terminal.printJson(compareJson(language, compared));
  else printCompared(session, compared);
  return exitStatus({ refused: false, errors: summarise(now.submissions).errors > 0 });
};

/** @throws UsageFailure for other than two files that hold an appendix. */
async function readBoth(session: Session): Promise<readonly [old: Received, now: Received]> {
  const { names } = session;
  const [oldName, newName, ...rest] = names;
  if (oldName === undefined || newName === undefined) throw new UsageFailure('compare-two-files');
  if (rest.length > 0) throw new UsageFailure('argument-extra', { arguments: rest });
  if (await isSameFile(oldName, newName)) {
    throw new UsageFailure('compare-same-file', { old: oldName, new: newName });
  }
  const inputs = await checkInputs(names);
  if (!inputs.every(({ named }) => named)) throw new UsageFailure('compare-two-files');
  const [old, now] = await readEach(session, inputs);
  if (!old || !now) throw new UsageFailure('compare-two-files');
  return [wholeFile(session, old), wholeFile(session, now)];
}

function wholeFile({ language }: Session, received: Received): Received {
  if (!received.refusal) return received;
  const reason = refusalMessage(language, received.refusal);
  throw new UsageFailure('compare-refused', { file: received.file, reason });
}

/** `Xã Thuận An (Phụ lục cấp xã…)`. */
function namesOf(session: Session, { submissions }: Received): readonly string[] {
  return submissions.map(
    ({ submission }) => `${communeText(session, submission)} (${formText(session, submission)})`,
  );
}
