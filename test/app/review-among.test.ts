import { createReceiver, type Office } from '../../src/app/receive';
import { reviewAmong } from '../../src/app/review-among';
import { pastOfSubmission } from '../../src/core/corpus/past-of-submission';
import type { Received } from '../../src/core/merge/types';
import { lamDong } from '../../src/core/places/gazetteer';
import { builtInReference } from '../../src/core/reference/built-in';
import { builtInTemplates } from '../../src/core/templates/catalogue';
import { writeWorkbook, xlsxReader } from '../../src/hosts/xlsx';
import { filledModel, type Filled } from '../cli/appendices';
import { formA } from '../support/submissions';

const office: Office = {
  templates: builtInTemplates(),
  places: lamDong,
  reference: builtInReference(lamDong),
  today: '2026-07-01',
};
const communes = lamDong.communes.slice(0, 12);

/** Row 4, articles, of a commune by its place in the list. */
async function file(at: number, articles: string, filled: Filled = {}): Promise<Received> {
  const commune = communes[at];
  if (!commune) throw new Error('no more communes');
  const results = { '4': articles, ...filled.results };
  const bytes = await writeWorkbook(filledModel(commune, { ...filled, results }));
  const name = `${commune.code} ${filled.period ?? ''} ${articles}.xlsx`;
  return createReceiver(xlsxReader, office).receive({ name, bytes, modified: null });
}

/** What takes several submissions, by file. */
const found = (received: readonly Received[]) =>
  Object.fromEntries(
    received.map(({ file: name, submissions }) => [
      name.replace('.xlsx', ''),
      submissions.flatMap(({ findings }) =>
        findings.filter(({ family }) => family >= 7).map((one) => one.name),
      ),
    ]),
  );

test('the latest submissions of one form and period are each other’s peers', async () => {
  // 5.000 articles where eleven communes have 5: by head, and as they stand.
  const files = await Promise.all(communes.map((_, at) => file(at, at === 0 ? '5000' : '5')));
  const among = reviewAmong(files, office, []);
  const [first] = among;
  expect(first?.submissions[0]?.findings.map(({ name }) => name)).toContain('outlier-by-head');
  expect(
    Object.values(found(among)).filter((names) => names.includes('outlier-by-head')),
  ).toHaveLength(1);
  expect(found(among)).not.toHaveProperty('peers-absent');
  // Of another quarter there are too few.
  const mixed = [
    ...files.slice(0, 9),
    ...(await Promise.all([9, 10, 11].map((at) => file(at, '5', { period: '2026-Q3' })))),
  ];
  expect(Object.values(found(reviewAmong(mixed, office, []))).flat()).not.toContain(
    'outlier-by-head',
  );
});

test('an earlier period among the files is the history of its commune', async () => {
  const files = [
    await file(0, '20'),
    await file(0, '60', { period: '2026-Q1' }),
    await file(1, '20', { period: '2026-Q1' }),
  ];
  const [code] = communes.map((commune) => commune.code);
  expect(found(reviewAmong(files, office, []))).toEqual({
    [`${String(code)}  20`]: ['peers-absent', 'figure-falls'],
    [`${String(code)} 2026-Q1 60`]: ['history-absent'],
    [`${communes[1]?.code ?? ''} 2026-Q1 20`]: ['history-absent'],
  });
});

test('so are reports given beside them', async () => {
  const before = await file(0, '60', { period: '2026-Q1' });
  const past = before.submissions.flatMap(({ submission }) => {
    const report = pastOfSubmission(submission, formA);
    return 'code' in report ? [] : [report];
  });
  const files = [await file(0, '20')];
  expect(Object.values(found(reviewAmong(files, office, past)))).toEqual([
    ['peers-absent', 'figure-falls'],
  ]);
});

test('the order of files does not matter, and one file alone stays as it was', async () => {
  const files = [
    await file(0, '20'),
    await file(0, '25'),
    await file(1, '20'),
    await file(0, '60', { period: '2026-Q1' }),
    await file(0, '90', { period: '2025' }),
  ];
  const forth = found(reviewAmong(files, office, []));
  expect(found(reviewAmong([...files].reverse(), office, []))).toEqual(forth);
  expect(reviewAmong(files.slice(0, 1), office, [])).toEqual(files.slice(0, 1));
});

test('what nobody can tell the commune or period of stays as it was', async () => {
  const [one, two] = [await file(0, '20'), await file(1, '20')];
  const nameless: Received = {
    ...one,
    submissions: one.submissions.map((reviewed) => ({
      ...reviewed,
      submission: { ...reviewed.submission, commune: { chosen: null, claims: [] } },
    })),
  };
  expect(reviewAmong([nameless, two], office, [])).toEqual([nameless, two]);
});
