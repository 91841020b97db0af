/** What submissions are compared with: reference figures, earlier reports, what was sent before. */
import type { PastFile, PastReport } from '../../core/corpus/types';
import type { Period } from '../../core/templates/period';
import { FileRefused } from '../../hosts/file-refused';
import { compared } from './comparing';
import type { Desk } from './desk';
import { freeFileName, identityOf } from './distinct-files';
import type { PaneSession, PastTaken } from './types';

type SourceActions = Pick<
  PaneSession,
  | 'useReference'
  | 'forgetReference'
  | 'takePast'
  | 'forgetPast'
  | 'compareWith'
  | 'forgetComparison'
>;

/** @param recheck checks the open workbook again, where one was checked */
export function createSources(desk: Desk, recheck: () => Promise<void>): SourceActions {
  const { store, engine } = desk;
  /** By what tells one file from another. */
  let past: ReadonlyMap<string, PastFile> = new Map();

  const take = (task: () => Promise<void>): Promise<void> =>
    desk.act('loading', () => desk.inTurn(task));
  /** What was consolidated before was not compared with these. */
  const usePast = async (files: typeof past): Promise<void> => {
    const all = [...files.values()];
    await engine.usePast(all.flatMap(({ reports }) => reports));
    past = files;
    store.update({ past: all.map(taken), consolidation: null, consolidationWritten: false });
    await recheck();
  };

  return {
    useReference: (file) =>
      take(async () => {
        const given = await engine.readReference(file);
        const communes = [...given.figures.values()].filter(({ size }) => size > 0).length;
        if (communes === 0) {
          store.update({ trouble: { code: 'reference-empty', data: { file: file.name } } });
          return;
        }
        await engine.useReference(given);
        const groups = [...new Set(given.columns.map(({ group }) => group))];
        const { problems } = given;
        store.update({ reference: { file: file.name, communes, groups, problems } });
        await recheck();
      }),
    forgetReference: () =>
      take(async () => {
        await engine.useReference(null);
        store.update({ reference: null });
        await recheck();
      }),
    takePast: (files) =>
      take(async () => {
        const all = new Map(past);
        for (const file of files) {
          const identity = await identityOf(file);
          // The same file given again takes its own place.
          all.delete(identity);
          const names = new Set([...all.values()].map((other) => other.file));
          const name = freeFileName(file.name, names);
          all.set(identity, await engine.readPast({ ...file, name }));
        }
        await usePast(all);
      }),
    forgetPast: () => take(() => usePast(new Map())),
    compareWith: (file) =>
      take(async () => {
        const received = await engine.receive(file);
        if (received.refusal) throw new FileRefused(received.refusal.code, received.refusal.data);
        const now = compared(received, store.get().checked?.current ?? null);
        if (now.comparison) store.update({ compared: now });
        else store.update({ trouble: { code: 'comparison-other', data: { file: file.name } } });
      }),
    forgetComparison: () => {
      store.update({ compared: null });
    },
  };
}

function taken({ file, refusal, left, reports }: PastFile): PastTaken {
  const communes = new Set(reports.map(({ commune }) => commune)).size;
  return { file, refusal, left, periods: periodsOf(reports), communes };
}

/** Each once, the latest first. */
function periodsOf(reports: readonly PastReport[]): readonly Period[] {
  const periods = new Map(reports.map(({ period }) => [period.id, period]));
  return [...periods.values()].sort((one, other) => (one.to < other.to ? 1 : -1));
}
