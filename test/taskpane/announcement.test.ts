import type { PaneState } from '../../src/app/pane/types';
import { compareReviews } from '../../src/core/review/compare';
import { announcement } from '../../src/taskpane/shell/announcement';
import {
  finding,
  received,
  refusedFile,
  reviewed,
  submission,
  thuanAn,
} from '../support/submissions';
import { EMPTY_STATE } from './fake-session';

const moment = (state: Partial<PaneState> = {}) => ({
  state: { ...EMPTY_STATE, ...state },
  replacing: null,
  unreadable: [],
});
const said = (before: Partial<PaneState>, now: Partial<PaneState>) =>
  announcement('vi', moment(before), moment(now));

const trouble = { code: 'cell-edit-mode', data: {} } as const;
const one = reviewed(submission({ from: thuanAn, entries: [] }), [
  finding('9', { severity: 'error' }),
  finding('7', { outcome: 'cannot-judge' }),
]);
const checked = { received: received('a.xlsx', [one]), current: one };

test.each<[string, Partial<PaneState>, Partial<PaneState>, string | null]>([
  ['nothing', {}, {}, null],
  ['work under way', {}, { busy: 'checking' }, null],
  [
    'a check',
    {},
    { checked },
    'Đã kiểm tra: 1 lỗi, 0 điều cần xem, 0 lưu ý, 1 điều chưa xét được.',
  ],
  ['the same check', { checked }, { checked, busy: 'writing' }, null],
  ['a change', {}, { undoable: 'suggestion', checked }, 'Đã sửa theo gợi ý.'],
  ['an undo', { undoable: 'suggestion' }, {}, null],
  [
    'the end of reading',
    { merging: { done: 1, total: 2, file: 'a.xlsx' } },
    { received: [checked.received, refusedFile('b.pdf')] },
    '2 tệp: 1 đọc được, 1 bị từ chối',
  ],
  [
    'each file read',
    { merging: { done: 1, total: 2, file: 'a.xlsx' } },
    { merging: { done: 2, total: 2, file: 'b.pdf' } },
    null,
  ],
])('%s', (_, before, now, expected) => {
  expect(said(before, now)).toBe(expected);
});

test('a comparison, once: how much was mended, is still there, and is new', () => {
  const compared = {
    file: 'lan truoc.xlsx',
    submissions: [],
    comparison: compareReviews(reviewed(one.submission, []), one),
  };
  const words = 'So với tệp lan truoc.xlsx: Đã sửa: 0; Còn: 0; Mới: 1.';
  expect(said({}, { compared })).toBe(words);
  expect(said({ compared }, { compared, busy: 'checking' })).toBeNull();
});

test('trouble comes first, once, and in words', () => {
  expect(said({}, { trouble, checked })).toMatch(/^Đang gõ dở trong một ô/);
  expect(said({ trouble }, { trouble, checked })).toMatch(/^Đã kiểm tra/);
});

test('a question says what it is about and what the answers mean', () => {
  const asked = said({}, { askExisting: { sheet: 'Phụ lục', about: 'template' } });
  expect(asked).toContain('“Phụ lục”');
  expect(asked).toContain('hoàn tác');
});

test('files that could not be opened are named', () => {
  const now = { ...moment(), unreadable: ['khóa.xlsx'] };
  expect(announcement('vi', moment(), now)).toContain('khóa.xlsx');
});
