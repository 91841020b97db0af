/** A session that holds a state as given, changes what a person sees of it, and tells its calls. */
import type { BrowserSession, PaneState, SavedFile } from '../../src/app/pane/types';
import type { SheetSnapshot } from '../../src/core/sheets/snapshot';

export type Call = readonly [name: string, ...given: readonly unknown[]];

export const EMPTY_STATE: PaneState = {
  edition: 'excel',
  workbook: 'Sổ tính 1.xlsx',
  busy: null,
  trouble: null,
  checked: null,
  selected: null,
  unsaved: false,
  askExisting: null,
  undoable: null,
  marks: 0,
  reference: null,
  past: [],
  compared: null,
  merging: null,
  received: [],
  repeated: [],
  stopped: [],
  consolidation: null,
  consolidationWritten: false,
};

export function fakeSession(first: PaneState, sheet: SheetSnapshot | null, calls: Call[]) {
  let state = first;
  const listeners = new Set<() => void>();
  const change = (changes: Partial<PaneState>) => {
    state = { ...state, ...changes };
    listeners.forEach((listener) => {
      listener();
    });
  };
  const record =
    (name: string, effect: (...given: readonly never[]) => Partial<PaneState> = () => ({})) =>
    (...given: readonly unknown[]) => {
      calls.push([name, ...given]);
      change(effect(...(given as readonly never[])));
      return Promise.resolve();
    };
  const saved = (name: string) => () => {
    calls.push([name]);
    const file: SavedFile = { name: 'Phụ lục.xlsx', bytes: new Uint8Array() };
    return Promise.resolve(file);
  };
  const session = {
    getState: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    loadTemplate: record('loadTemplate', (_choice: never, existing: string) =>
      existing === 'ask'
        ? { askExisting: { sheet: 'Phụ lục', about: 'template' } }
        : { askExisting: null },
    ),
    cancelQuestion: record('cancelQuestion', () => ({ askExisting: null })),
    check: record('check'),
    selectSubmission: record('selectSubmission'),
    goTo: record('goTo', ({ cell }: { cell: string }) => ({
      selected: { sheet: state.checked?.current?.submission.sheet ?? '', cell },
    })),
    applySuggestion: record('applySuggestion', () => ({ undoable: 'suggestion' })),
    waive: record('waive', () => ({ undoable: 'waiver' })),
    withdrawWaiver: record('withdrawWaiver', () => ({ undoable: 'withdrawal' })),
    writeReviewSheet: record('writeReviewSheet', (existing: string) =>
      existing === 'ask'
        ? { askExisting: { sheet: 'Phiếu thẩm định', about: 'review-sheet' } }
        : { askExisting: null, undoable: 'review-sheet' },
    ),
    markCells: record('markCells', () => ({ marks: 12, undoable: 'marks' })),
    clearMarks: record('clearMarks', () => ({ marks: 0, undoable: 'marks' })),
    useReference: record('useReference'),
    forgetReference: record('forgetReference', () => ({ reference: null })),
    loadReferenceSheet: record('loadReferenceSheet', () => ({ undoable: 'reference-sheet' })),
    takePast: record('takePast'),
    forgetPast: record('forgetPast', () => ({ past: [] })),
    compareWith: record('compareWith'),
    forgetComparison: record('forgetComparison', () => ({ compared: null })),
    undo: record('undo', () => ({ undoable: null })),
    dismissTrouble: record('dismissTrouble', () => ({ trouble: null })),
    takeFiles: record('takeFiles'),
    stopTaking: record('stopTaking', () => ({ merging: null })),
    forgetFiles: record('forgetFiles', () => ({ received: [], consolidation: null })),
    merge: record('merge'),
    writeConsolidation: record('writeConsolidation'),
    close: record('close'),
    change,
  };
  if (state.edition === 'excel') return session;
  const browser: Omit<BrowserSession, keyof typeof session> = {
    openFile: record('openFile'),
    newFromTemplate: record('newFromTemplate'),
    editCell: record('editCell'),
    sheet: () => sheet,
    saveWorkbook: saved('saveWorkbook'),
    saveConsolidation: saved('saveConsolidation'),
  };
  return { ...session, ...browser };
}
