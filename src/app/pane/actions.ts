/** What a person can ask of a session, whichever workbook is open. */
import type { ReviewedSubmission } from '../../core/merge/types';
import type { Desk } from './desk';
import { mendCell, putSheets } from './changes';
import { markCells } from './marking';
import type { OpenWorkbook } from './open-workbook';
import { createSources } from './sources';
import { Taking } from './taking';
import type { PaneSession } from './types';

/** What reads waivers is not needed to begin. */
const waiving = () => import('./waiving');

/** @param opened the workbook that is open now, if any */
export function createActions(desk: Desk, opened: () => OpenWorkbook | null): PaneSession {
  const { store, engine } = desk;
  const taking = new Taking(desk);

  const withWorkbook = async (task: (workbook: OpenWorkbook) => Promise<void>): Promise<void> => {
    const workbook = opened();
    if (workbook) await task(workbook);
    else store.update({ trouble: { code: 'no-workbook', data: {} } });
  };
  const change = (task: (workbook: OpenWorkbook) => Promise<void>): Promise<void> =>
    desk.act('writing', () => desk.inTurn(() => withWorkbook(task)));
  /** Of the submission the person looks at, checked once more: an edit may just have been made. */
  const changeOf = (
    task: (workbook: OpenWorkbook, reviewed: ReviewedSubmission) => Promise<void>,
  ): Promise<void> => {
    const sheet = opened()?.current?.submission.sheet ?? '';
    return change(async (workbook) => {
      await workbook.checks.check();
      const reviewed = workbook.submissionOn(sheet);
      if (reviewed) await task(workbook, reviewed);
      else store.update({ trouble: { code: 'no-appendix-here', data: { sheet } } });
    });
  };

  return {
    getState: store.get,
    subscribe: store.subscribe,

    loadTemplate: ({ template, commune, period }, existing) =>
      change(async (workbook) => {
        const { sheets } = await engine.emptyAppendix(template, commune, period);
        await putSheets(desk, workbook, sheets, existing, 'template');
      }),
    cancelQuestion: () => {
      store.update({ askExisting: null });
    },
    check: () =>
      desk.act('checking', () =>
        withWorkbook((workbook) => {
          workbook.forget();
          return workbook.checks.check();
        }),
      ),
    selectSubmission: (sheet) => {
      if (opened()?.look(sheet)) return;
      store.update({ trouble: { code: 'no-appendix-here', data: { sheet } } });
    },
    goTo: ({ cell }) =>
      desk.act(null, () =>
        withWorkbook(async ({ current, host }) => {
          if (!current) return;
          const place = {
            sheet: current.submission.sheet,
            // What concerns the whole submission is shown at its head.
            cell: cell ?? current.submission.titleCell,
          };
          await host.selectCell(place.sheet, place.cell);
          store.update({ selected: place });
        }),
      ),
    applySuggestion: (suggestion) => change((workbook) => mendCell(desk, workbook, suggestion)),

    waive: (finding, given) =>
      change(async (workbook) => {
        const { acceptFinding } = await waiving();
        await acceptFinding(desk, workbook, finding, given);
      }),
    withdrawWaiver: (waiver) =>
      change(async (workbook) => {
        const { withdraw } = await waiving();
        await withdraw(workbook, waiver);
      }),
    writeReviewSheet: (existing) =>
      changeOf(async (workbook, reviewed) => {
        const sheet = await engine.reviewSheet(reviewed);
        await putSheets(desk, workbook, [sheet], existing, 'review-sheet');
      }),
    loadReferenceSheet: (existing) =>
      changeOf(async (workbook, { submission: { commune } }) => {
        const sheet = await engine.referenceSheet(commune.chosen?.value.code ?? null);
        await putSheets(desk, workbook, [sheet], existing, 'reference-sheet');
      }),
    markCells: () =>
      changeOf(async (workbook, reviewed) => {
        await markCells(workbook, reviewed.submission.sheet, await engine.cellMarks(reviewed));
      }),
    clearMarks: () =>
      changeOf((workbook, { submission: { sheet } }) => markCells(workbook, sheet, [])),
    ...createSources(desk, async () => {
      if (store.get().checked) await opened()?.checks.check();
    }),

    undo: () =>
      change(async (workbook) => {
        const trouble = await workbook.undo();
        if (trouble) store.update({ trouble });
        await workbook.checks.check();
      }),
    dismissTrouble: () => {
      store.update({ trouble: null });
    },

    takeFiles: (files) => desk.act('merging', () => taking.take(files)),
    stopTaking: () => {
      taking.stop();
    },
    forgetFiles: () => {
      taking.forget();
    },
    merge: (choices) =>
      desk.act('merging', async () => {
        await taking.settled();
        const { received } = store.get();
        const consolidation = await engine.consolidate(received, choices);
        // Files that came, or went, meanwhile are not in it.
        if (store.get().received !== received) return;
        store.update({ consolidation, consolidationWritten: false });
      }),
    writeConsolidation: (existing) =>
      change(async (workbook) => {
        const { consolidation } = store.get();
        if (!consolidation) return;
        const { sheets } = await engine.provincialWorkbook(consolidation);
        await putSheets(desk, workbook, sheets, existing, 'consolidation');
      }),
    close: async () => {
      desk.close();
      taking.forget();
      engine.close();
      await opened()?.close().catch(desk.fail);
    },
  };
}
