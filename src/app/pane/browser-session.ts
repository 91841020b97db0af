/** The session of the browser edition: it opens, edits and saves the workbook itself. */
import type { Gazetteer } from '../../core/places/gazetteer';
import type { CellValue } from '../../core/sheets/snapshot';
import type { CellEdit, FileHost, FileHosts, SourceFile } from '../../hosts/host';
import { createActions } from './actions';
import { createDesk, type DeskOptions } from './desk';
import { OpenWorkbook } from './open-workbook';
import { appendixFileName, consolidationFileName, editedFileName } from './saved-names';
import { cellAt } from './sheet-cache';
import { createStore, firstState } from './store';
import type { BrowserSession, SavedFile, TemplateChoice } from './types';

interface OpenFile {
  readonly workbook: OpenWorkbook<FileHost>;
  readonly savedName: string;
}

export interface BrowserOptions extends DeskOptions {
  readonly files: FileHosts;
  readonly places: Gazetteer;
}

/** The session closes the engine with itself. */
export function createBrowserSession({
  files,
  places,
  ...options
}: BrowserOptions): BrowserSession {
  const desk = createDesk(options, createStore(firstState('browser', null), options.report));
  const { store, engine } = desk;
  let open: OpenFile | null = null;
  const actions = createActions(desk, () => open?.workbook ?? null);

  /** From here on the one open before is no more. */
  const show = async (next: OpenFile): Promise<void> => {
    const before = open;
    open = next;
    store.update({
      workbook: next.workbook.name,
      checked: null,
      selected: null,
      unsaved: false,
      askExisting: null,
      undoable: null,
      marks: 0,
      compared: null,
    });
    await before?.workbook.close();
    before?.workbook.host.close();
  };

  const newFromTemplate = ({ template, commune, period }: TemplateChoice): Promise<void> =>
    desk.act('loading', () =>
      desk.inTurn(async () => {
        const model = await engine.emptyAppendix(template, commune, period);
        const name = appendixFileName(places.byCode(commune)?.fullName ?? commune, period);
        const host = await files.create(name);
        // Written before it is shown: a failure leaves the workbook of before open.
        try {
          await host.writeSheets(model.sheets, 'refuse');
        } catch (error) {
          host.close();
          throw error;
        }
        await show({ workbook: new OpenWorkbook(host, name, desk), savedName: name });
        store.update({ unsaved: true });
        await open?.workbook.checks.check();
      }),
    );

  const openFile = (file: SourceFile): Promise<void> =>
    desk.act('loading', () =>
      desk.inTurn(async () => {
        const workbook = new OpenWorkbook(await files.open(file), file.name, desk);
        await show({ workbook, savedName: editedFileName(file.name) });
        await workbook.checks.check();
      }),
    );

  /** null, and a trouble where there is one, when nothing could be made. */
  const made = async (make: () => Promise<SavedFile | null>): Promise<SavedFile | null> => {
    let saved: SavedFile | null = null;
    await desk.act('writing', () =>
      desk.inTurn(async () => {
        saved = await make();
      }),
    );
    return saved;
  };

  return {
    ...actions,
    openFile,
    newFromTemplate,
    loadTemplate: (choice, existing) =>
      open ? actions.loadTemplate(choice, existing) : newFromTemplate(choice),
    editCell: (sheet, cell, typed) =>
      desk.act(null, () =>
        desk.inTurn(async () => {
          if (open) await editCell(open.workbook, sheet, cell, typed);
          else noWorkbook();
        }),
      ),
    sheet: () => open?.workbook.inView ?? null,
    saveWorkbook: () =>
      made(async () => {
        if (!open) return noWorkbook();
        const bytes = await open.workbook.host.toBytes();
        store.update({ unsaved: false });
        return { name: open.savedName, bytes };
      }),
    saveConsolidation: () =>
      made(async () => {
        const { consolidation } = store.get();
        if (!consolidation) return null;
        const bytes = await engine.provincialFile(consolidation);
        if (store.get().consolidation === consolidation)
          store.update({ consolidationWritten: true });
        return { name: consolidationFileName(consolidation.period), bytes };
      }),
    close: async () => {
      await actions.close();
      open?.workbook.host.close();
    },
  };

  function noWorkbook(): null {
    store.update({ trouble: { code: 'no-workbook', data: {} } });
    return null;
  }
}

async function editCell(
  workbook: OpenWorkbook<FileHost>,
  sheet: string,
  cell: string,
  typed: string,
): Promise<void> {
  const { host, sheets, checks } = workbook;
  const value = valueOf(typed, cellAt(await sheets.read(sheet), cell)?.value ?? null);
  const undo = await host.writeCells(sheet, [{ cell, value }]);
  sheets.forget(sheet);
  // Shown at once; what the rules say of it may follow.
  await sheets.read(sheet);
  workbook.changed({ kind: 'cell', undo, cell: { sheet, cell, value } });
  checks.schedule();
}

/**
 * Text stays text, so that 14.033 is what was typed. Only a whole number typed over a number is
 * one: formulas may add it up.
 */
function valueOf(typed: string, before: CellValue): CellEdit['value'] {
  if (typed === '') return null;
  return typeof before === 'number' && /^(?:0|-?[1-9]\d{0,14})$/.test(typed)
    ? Number(typed)
    : typed;
}
