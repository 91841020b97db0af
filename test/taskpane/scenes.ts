/** Every state of the interface worth looking at. */
import type { Checked, PaneState, Place } from '../../src/app/pane/types';
import type { Received } from '../../src/core/merge/types';
import type { Finding } from '../../src/core/rules/types';
import { EMPTY_STATE } from './fake-session';
import type { GalleryData } from './gallery-data';

export interface Scene {
  readonly place: Place;
  readonly state: PaneState;
}

const NAMES = [
  'entry-empty',
  'entry-exists',
  'entry-rows',
  'review-start',
  'review-findings',
  'review-province',
  'review-many',
  'review-none',
  'review-no-appendix',
  'review-several',
  'trouble',
  'merge-start',
  'merge-reading',
  'merge-taken',
  'merge-mixed',
  'merge-result',
  'browser-start',
  'browser-review',
  'browser-entry',
  'browser-merge',
] as const;
export type SceneName = (typeof NAMES)[number];
export const SCENES: readonly SceneName[] = NAMES;

export function scene(name: SceneName, data: GalleryData): Scene {
  const at = (place: Place, changes: Partial<PaneState> = {}): Scene => ({
    place,
    state: { ...EMPTY_STATE, ...changes },
  });
  const open: Partial<PaneState> = {
    workbook: data.commune.file,
    checked: checked(data.commune),
  };
  const taken: Partial<PaneState> = { received: data.received, repeated: ['don-duong.xlsx'] };
  const browser: Partial<PaneState> = { ...open, edition: 'browser', unsaved: true };
  switch (name) {
    case 'entry-empty':
      return at('entry');
    case 'entry-exists':
      return at('entry', { askExisting: { sheet: 'Phụ lục', about: 'template' } });
    case 'entry-rows':
      return at('entry', open);
    case 'review-start':
      return at('review');
    case 'review-findings':
      return at('review', { ...open, undoable: 'suggestion' });
    case 'review-province':
      return at('review', { ...open, checked: checked(data.province) });
    case 'review-many':
      return at('review', { ...open, checked: checked(withMany(data.commune)) });
    case 'review-none':
      return at('review', { ...open, checked: checked(withFindings(data.commune, [])) });
    case 'review-no-appendix':
      return at('review', { checked: { received: data.noAppendix, current: null } });
    case 'review-several':
      return at('review', { ...open, checked: several(data) });
    case 'trouble':
      return at('review', { ...open, trouble: { code: 'cell-edit-mode', data: {} } });
    case 'merge-start':
      return at('merge');
    case 'merge-reading':
      return at('merge', {
        busy: 'merging',
        merging: { done: 12, total: 124, file: 'lam-dong/Bieu 01 - Xuan Huong - Da Lat.xlsx' },
      });
    case 'merge-taken':
      return at('merge', { ...taken, stopped: ['lien-huong.xlsx'] });
    case 'merge-mixed':
      return at('merge', { received: [...data.received, asOfCommune(data.province)] });
    case 'merge-result':
      return at('merge', {
        ...taken,
        consolidation: data.consolidation,
        consolidationWritten: true,
        undoable: 'consolidation',
      });
    case 'browser-start':
      return at('entry', { edition: 'browser', workbook: null });
    case 'browser-review':
      return at('review', browser);
    case 'browser-entry':
      return at('entry', browser);
    case 'browser-merge':
      return at('merge', { ...browser, ...taken, consolidation: data.consolidation });
  }
}

function checked(received: Received): Checked {
  return { received, current: received.submissions[0] ?? null };
}

function withFindings(received: Received, findings: readonly Finding[]): Received {
  return { ...received, submissions: received.submissions.map((one) => ({ ...one, findings })) };
}

/** As many as a sheet of form B can bear, and then some. */
function withMany(received: Received): Received {
  const findings = received.submissions.flatMap((one) => one.findings);
  const many = Array.from({ length: 500 }, (_, at) => findings[at % findings.length]);
  return withFindings(
    received,
    many.flatMap((finding) => finding ?? []),
  );
}

function several({ commune, province }: GalleryData): Checked {
  const second = province.submissions.map((one) => ({
    ...one,
    submission: { ...one.submission, sheet: 'Phụ lục tỉnh' },
  }));
  return {
    received: {
      ...commune,
      submissions: [...commune.submissions, ...second],
      ignoredSheets: ['Bìa', 'Đầu mối'],
    },
    current: commune.submissions[0] ?? null,
  };
}

/** So that there is a second form to choose from. */
function asOfCommune(received: Received): Received {
  return {
    ...received,
    submissions: received.submissions.map((one) => ({
      ...one,
      submission: { ...one.submission, level: 'commune' },
    })),
  };
}
