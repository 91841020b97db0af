/** Every state of the interface worth looking at. */
import type { Checked, PaneState, Place } from '../../src/app/pane/types';
import { compared } from '../../src/app/pane/comparing';
import type { Received } from '../../src/core/merge/types';
import type { Finding } from '../../src/core/rules/types';
import { canBeWaived } from '../../src/core/waivers/can-be-waived';
import { EMPTY_STATE } from './fake-session';
import type { GalleryData } from './gallery-data';
import { period, waiverOf } from '../support/submissions';

export interface Scene {
  readonly place: Place;
  readonly state: PaneState;
}

const NAMES = [
  'entry-empty',
  'entry-exists',
  'entry-rows',
  'entry-accepted',
  'review-start',
  'review-findings',
  'review-province',
  'review-many',
  'review-none',
  'review-no-appendix',
  'review-several',
  'review-accepted',
  'review-all-accepted',
  'review-marked',
  'review-compared',
  'review-sources',
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
    case 'entry-accepted':
      return at('entry', { ...open, checked: checked(accepted(data.commune, isWarning)) });
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
    case 'review-accepted':
      return at('review', { ...open, checked: checked(accepted(data.commune, isSecond)) });
    case 'review-all-accepted':
      return at('review', { ...open, checked: checked(accepted(data.commune, () => true)) });
    case 'review-marked':
      return at('review', {
        ...open,
        marks: 17,
        askExisting: { sheet: 'Phiếu thẩm định', about: 'review-sheet' },
        undoable: 'marks',
      });
    case 'review-compared': {
      const now = accepted(data.commune, isSecond);
      return at('review', {
        ...open,
        checked: checked(now),
        compared: compared(sentBefore(data.commune), now.submissions[0] ?? null),
      });
    }
    case 'review-sources':
      return at('review', { ...open, ...SOURCES });
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

const isWarning = ({ severity }: Finding) => severity === 'warning';
const isSecond = (_: Finding, at: number) => at % 2 === 1;

/** Warnings and notes accepted, and one waiver of before that no longer holds. */
function accepted(received: Received, which: (finding: Finding, at: number) => boolean): Received {
  const submissions = received.submissions.map((one) => {
    const findings = one.findings.map((finding, at) =>
      which(finding, at) && canBeWaived(finding)
        ? { ...finding, waiver: waiverOf(finding) }
        : finding,
    );
    const [old] = findings.filter(({ severity, cell }) => severity === 'warning' && cell !== null);
    const waiver = old && { ...waiverOf(old), value: '12' };
    return { ...one, findings, voided: waiver ? [{ waiver, why: 'changed' as const }] : [] };
  });
  return { ...received, submissions };
}

/** With other findings and other results. */
function sentBefore(received: Received): Received {
  const submissions = received.submissions.map(({ submission, findings, ...rest }) => ({
    ...rest,
    submission: {
      ...submission,
      entries: submission.entries.map((entry, at) =>
        at % 5 === 0 ? { ...entry, raw: '1.250', evidence: 'Đã gửi' } : entry,
      ),
    },
    findings: findings.map((finding, at) =>
      at % 7 === 0 ? { ...finding, indicator: '16', cell: 'D21' } : finding,
    ),
  }));
  return { ...received, file: 'phu-luc-xa-thuan-an-lan-truoc.xlsx', submissions };
}

const SOURCES: Partial<PaneState> = {
  reference: {
    file: 'so-lieu-nen-tinh-lam-dong-nam-2026.xlsx',
    communes: 123,
    groups: ['population', 'officials', 'students', 'poor-and-minorities'],
    problems: [
      { code: 'commune-unknown', sheet: 'Số liệu nền', cell: 'C9', text: 'Xã Đạ Tẽh', nearest: [] },
      { code: 'cell-unreadable', sheet: 'Số liệu nền', cell: 'F12', text: 'đang rà soát' },
    ],
  },
  past: [
    {
      file: 'phu-luc-xa-thuan-an-quy-1.xlsx',
      refusal: null,
      left: [],
      periods: [period('2026-Q1'), period('2025-Q4')],
      communes: 1,
    },
    {
      file: 'bao-cao.pdf',
      refusal: { code: 'file-pdf', data: {} },
      left: [],
      periods: [],
      communes: 0,
    },
  ],
};

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
