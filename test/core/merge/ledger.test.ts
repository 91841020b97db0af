import { consolidate, type ConsolidateOptions } from '../../../src/core/merge/consolidate';
import type { Received } from '../../../src/core/merge/types';
import type { Entry } from '../../../src/core/submission/types';
import {
  blank,
  finding,
  formA,
  formB,
  given,
  moPhong,
  period,
  received,
  refusedFile,
  reviewed,
  sent,
  submission,
  thuanAn,
} from '../../support/submissions';

const [mot, hai, ba] = moPhong;
if (!mot || !hai || !ba) throw new Error('three communes are invented');

const OPTIONS = {
  template: formA,
  period: period('2026-05'),
  expected: [thuanAn, mot, hai],
  withoutErrors: false,
};

const [first] = formA.indicators;
const documents = first?.measures[0]?.id ?? '';
const row = (value: number): Entry => given('1', { [documents]: value });

/** Each line of the ledger in one text: commune, status, file, and what else there is to say. */
function ledger(
  files: readonly Received[],
  options: ConsolidateOptions = OPTIONS,
): readonly string[] {
  return consolidate(files, options).ledger.map((line) =>
    [
      line.commune?.code ?? '-',
      line.status,
      line.file ?? '-',
      line.refusal?.code,
      line.replacedBy === null ? null : `→ ${line.replacedBy}`,
      line.tie ? 'tie' : null,
      line.partlyRead ? 'partly' : null,
    ]
      .filter((part) => part !== null && part !== undefined)
      .join(' '),
  );
}

describe('the ledger', () => {
  it('has a line for every submission, refused file and silent commune, in order', () => {
    const files = [
      refusedFile('z.pdf'),
      sent({ from: null, entries: [row(1)] }, 'b.xlsx'),
      sent({ from: hai, entries: [row(1)], dates: { title: '2026-05-01' } }, 'cu.xlsx'),
      sent({ from: hai, entries: [row(2)], dates: { title: '2026-05-02' } }, 'moi.xlsx'),
      sent({ from: hai, entries: [row(2)], form: formB }, 'khac.xlsx'),
      sent({ from: mot, entries: [row(1)], period: '2026-04' }, 'thang-4.xlsx'),
    ];
    expect(ledger(files)).toEqual([
      '24682 missing -',
      '90001 refused thang-4.xlsx period-other',
      '90002 merged moi.xlsx',
      '90002 replaced cu.xlsx → moi.xlsx',
      '90002 refused khac.xlsx template-other',
      '- refused b.xlsx commune-unknown',
      '- refused z.pdf file-pdf',
    ]);
  });

  it('counts what came in, and the counts add up', () => {
    const one = (from: typeof mot, title: string) =>
      reviewed(submission({ from, entries: [row(1)], dates: { title } }, 'hai-to.xlsx', title));
    const files = [
      refusedFile('z.pdf'),
      received('hai-to.xlsx', [one(mot, '2026-05-01'), one(mot, '2026-05-02')], ['Bìa', 'Ghi chú']),
      received('khong-co-phu-luc.xlsx', [], ['Sheet1']),
      sent({ from: hai, entries: [row(1)], period: '2026-04' }),
    ];
    const { counts, ignoredSheets } = consolidate(files, OPTIONS);
    // Sheets: 0 + 4 + 1 + 1. Refused: two files and one submission.
    expect(counts).toEqual({
      files: 4,
      sheets: 6,
      submissions: 3,
      merged: 1,
      replaced: 1,
      refused: 3,
      ignoredSheets: 3,
    });
    expect(ignoredSheets).toEqual([
      { file: 'hai-to.xlsx', sheet: 'Bìa' },
      { file: 'hai-to.xlsx', sheet: 'Ghi chú' },
      { file: 'khong-co-phu-luc.xlsx', sheet: 'Sheet1' },
    ]);
  });

  it('names the refusal of a file that holds no appendix, and a file partly read', () => {
    const damaged = {
      ...received('y.xlsx', []),
      status: 'partly-read' as const,
      refusal: { code: 'file-damaged' as const, data: {} },
    };
    const partly = { ...sent({ from: mot, entries: [row(1)] }), status: 'partly-read' as const };
    expect(ledger([received('x.xlsx', []), damaged, partly])).toEqual([
      '24682 missing -',
      '90001 merged 90001.xlsx partly',
      '90002 missing -',
      '- refused x.xlsx no-appendix',
      '- refused y.xlsx file-damaged',
    ]);
  });

  it('counts errors and warnings that fail, not what cannot be judged', () => {
    const findings = [
      finding('1'),
      finding('1', { outcome: 'cannot-judge' }),
      finding('2', { severity: 'warning' }),
      finding('3', { severity: 'warning' }),
      finding('3', { severity: 'note' }),
    ];
    const { ledger: lines } = consolidate(
      [sent({ from: mot, entries: [row(1)] }, undefined, findings)],
      OPTIONS,
    );
    expect(lines[1]).toMatchObject({ errors: 1, warnings: 2, commune: { code: '90001' } });
  });

  it('does not lose a commune nobody expected', () => {
    const { expected, figures } = consolidate([sent({ from: ba, entries: [row(7)] })], OPTIONS);
    expect(expected.map(({ code }) => code)).toEqual(['24682', '90001', '90002', '90003']);
    expect(figures[0]).toMatchObject({ value: 7, contributions: [{ commune: '90003' }] });
  });

  it('says of a commune whose submissions were all refused that they were', () => {
    const { figures } = consolidate([sent({ from: mot, entries: [row(1)], form: formB })], OPTIONS);
    expect(figures[0]?.unused.map(({ reason }) => reason.code)).toEqual([
      'not-submitted',
      'refused',
      'not-submitted',
    ]);
  });
});

describe('refused submissions', () => {
  it.each<[string, Parameters<typeof sent>[0], string, object]>([
    [
      'another form',
      { from: mot, entries: [], form: formB },
      'template-other',
      { stated: 'bdhvs-2025', wanted: 'lam-dong-xa-2026' },
    ],
    [
      'a later version of the form',
      { from: mot, entries: [], rest: { statedVersion: formA.version + 1 } },
      'template-version',
      { stated: formA.version + 1, known: formA.version },
    ],
    [
      'another period',
      { from: mot, entries: [], period: '2026-Q2' },
      'period-other',
      { stated: '2026-Q2', wanted: '2026-05' },
    ],
    [
      'the province',
      { from: null, entries: [], rest: { level: 'province' } },
      'level-province',
      {},
    ],
    ['nobody', { from: null, entries: [] }, 'commune-unknown', {}],
    [
      'several communes',
      { from: mot, entries: [], rest: { communesInTitle: [mot, hai] } },
      'communes-several',
      { communes: 'Xã Mô Phỏng Một, Xã Mô Phỏng Hai' },
    ],
  ])('%s', (_, what, code, data) => {
    const { ledger: lines, merged } = consolidate([sent(what)], OPTIONS);
    expect(merged).toEqual([]);
    expect(lines.filter(({ status }) => status === 'refused')).toMatchObject([
      { refusal: { code, data } },
    ]);
  });

  it.each<[string, Parameters<typeof sent>[0]]>([
    ['no period', { from: mot, entries: [row(1)], period: null }],
    ['an earlier version', { from: mot, entries: [row(1)], rest: { statedVersion: 0 } }],
  ])('are not those with %s', (_, what) => {
    expect(consolidate([sent(what)], OPTIONS).counts.merged).toBe(1);
  });

  it('are not those whose file name says another commune than the title', () => {
    const one = submission({ from: mot, entries: [row(1)] });
    const byName = { value: hai, source: 'file-name', text: '', cell: null } as const;
    const claims = [...one.commune.claims, byName];
    const contradicted = { ...one, commune: { ...one.commune, claims } };
    expect(ledger([received(one.file, [reviewed(contradicted)])])).toContain(
      '90001 merged 90001.xlsx',
    );
  });
});

describe('versions of one commune', () => {
  const version = (value: number, file: string, dates: Parameters<typeof sent>[0]['dates']) =>
    sent({ from: thuanAn, entries: value < 0 ? [blank('1')] : [row(value)], dates }, file);

  it.each<[string, readonly Received[], readonly string[], number]>([
    [
      'the latest is merged, all others name it',
      [
        version(1, 'a.xlsx', { metadata: '2026-05-18' }),
        version(3, 'c.xlsx', { metadata: '2026-05-20' }),
        version(2, 'b.xlsx', { metadata: '2026-05-19' }),
      ],
      ['24682 merged c.xlsx', '24682 replaced a.xlsx → c.xlsx', '24682 replaced b.xlsx → c.xlsx'],
      3,
    ],
    [
      'a copy with the same dates is replaced, and no tie',
      [
        version(1, 'b.xlsx', { title: '2026-05-18' }),
        version(1, 'a.xlsx', { title: '2026-05-18' }),
      ],
      ['24682 merged a.xlsx', '24682 replaced b.xlsx → a.xlsx'],
      1,
    ],
    [
      'another content with the same dates is a tie',
      [
        version(2, 'b.xlsx', { title: '2026-05-18' }),
        version(1, 'a.xlsx', { title: '2026-05-18' }),
      ],
      ['24682 merged a.xlsx tie', '24682 replaced b.xlsx → a.xlsx tie'],
      1,
    ],
    [
      'where only the file system tells them apart, the later is merged and a person must look',
      [
        version(2, 'b.xlsx', { title: '2026-05-18', file: '2026-06-02T08:00:04Z' }),
        version(1, 'a.xlsx', { title: '2026-05-18', file: '2026-06-02T08:00:00Z' }),
      ],
      ['24682 merged b.xlsx tie', '24682 replaced a.xlsx → b.xlsx tie'],
      2,
    ],
    [
      'no dates at all and another content is a tie',
      [version(2, 'b.xlsx', {}), version(1, 'a.xlsx', {})],
      ['24682 merged a.xlsx tie', '24682 replaced b.xlsx → a.xlsx tie'],
      1,
    ],
    [
      'a tie among those replaced is no tie',
      [
        version(1, 'a.xlsx', { title: '2026-05-18' }),
        version(2, 'b.xlsx', { title: '2026-05-18' }),
        version(3, 'c.xlsx', { title: '2026-05-19' }),
      ],
      ['24682 merged c.xlsx', '24682 replaced a.xlsx → c.xlsx', '24682 replaced b.xlsx → c.xlsx'],
      3,
    ],
    [
      'of three with the same dates, the copy of the merged one is no tie',
      [version(1, 'c.xlsx', {}), version(2, 'b.xlsx', {}), version(1, 'a.xlsx', {})],
      [
        '24682 merged a.xlsx tie',
        '24682 replaced b.xlsx → a.xlsx tie',
        '24682 replaced c.xlsx → a.xlsx',
      ],
      1,
    ],
    [
      'a blank form does not replace figures',
      [
        version(1, 'a.xlsx', { title: '2026-05-18' }),
        version(-1, 'b.xlsx', { title: '2026-05-19' }),
      ],
      ['24682 merged a.xlsx', '24682 replaced b.xlsx → a.xlsx'],
      1,
    ],
  ])('%s', (_, files, lines, value) => {
    for (const order of [files, [...files].reverse()]) {
      expect(ledger(order, { ...OPTIONS, expected: [thuanAn] })).toEqual(lines);
      expect(consolidate(order, OPTIONS).figures[0]?.value).toBe(value);
    }
  });

  it('does not depend on the order of two files of one name that tie', () => {
    const files = [version(1, 'a.xlsx', {}), version(2, 'a.xlsx', {})];
    const lines = ['24682 merged a.xlsx tie', '24682 replaced a.xlsx → a.xlsx tie'];
    const either = [files, [...files].reverse()].map((order) => consolidate(order, OPTIONS));
    expect(ledger(files, { ...OPTIONS, expected: [thuanAn] })).toEqual(lines);
    expect(either[0]).toEqual(either[1]);
  });

  it('takes the first sheet of one file whose sheets tie', () => {
    const sheets = ['Phụ lục 2', 'Phụ lục 1'].map((name, at) =>
      reviewed(submission({ from: thuanAn, entries: [row(at)] }, 'a.xlsx', name)),
    );
    const { merged } = consolidate([received('a.xlsx', sheets)], OPTIONS);
    expect(merged.map((one) => one.submission.sheet)).toEqual(['Phụ lục 1']);
  });

  it('says which date decided', () => {
    const dates = { title: '2026-05-18', file: '2026-05-19T00:00:00Z' };
    const { ledger: lines } = consolidate([version(1, 'a.xlsx', dates)], OPTIONS);
    expect(lines[0]?.date).toEqual({ value: '2026-05-18', source: 'title' });
  });
});
