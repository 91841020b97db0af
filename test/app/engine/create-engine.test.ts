import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../../../src/app/engine/create-engine';
import { FileRefused } from '../../../src/hosts/file-refused';
import type { SourceFile } from '../../../src/hosts/host';
import { readWorkbook, writeWorkbook, xlsxReader } from '../../../src/hosts/xlsx';
import { filledModel, communeCalled, plainWorkbook } from '../../cli/appendices';
import { office, realEngine, words } from './real-engine';

const THUAN_AN = communeCalled('Xã Thuận An');

async function fileOf(name: string, bytes: Uint8Array | Promise<Uint8Array>): Promise<SourceFile> {
  return { name, bytes: await bytes, modified: null };
}

/** Form A of Thuận An, second quarter of 2026; all results 1 but those given. */
async function appendix(results: Record<string, string> = {}): Promise<SourceFile> {
  return fileOf('Thuan An.xlsx', writeWorkbook(filledModel(THUAN_AN, { results })));
}

const names = (received: Awaited<ReturnType<ReturnType<typeof realEngine>['receive']>>) =>
  received.submissions.flatMap(({ findings }) =>
    findings.filter(({ outcome }) => outcome === 'fails').map(({ name }) => name),
  );

describe('checking', () => {
  test('an open workbook is judged as its file is', async () => {
    const engine = realEngine();
    const name = 'phu-luc-xa-thuan-an.xlsx';
    const sample = path.resolve(__dirname, '../../../assets/samples/xa', name);
    const file = await fileOf(name, readFileSync(sample));

    const asFile = await engine.receive(file);

    expect(asFile.submissions).toHaveLength(1);
    expect(await engine.check(readWorkbook(file))).toEqual(asFile);
  });

  test('a file that is no workbook comes back refused', async () => {
    const file = await fileOf('ke hoach.pdf', new TextEncoder().encode('%PDF-1.7\n'));
    expect(await realEngine().receive(file)).toMatchObject({
      file: 'ke hoach.pdf',
      status: 'refused',
      refusal: { code: 'file-pdf' },
    });
  });

  test('the day is asked for at each check: a pane stays open over midnight', async () => {
    let today = '2026-07-01';
    const engine = createEngine(
      { ...xlsxReader, write: writeWorkbook },
      {
        ...office,
        get today() {
          return today;
        },
      },
      words,
    );
    const model = filledModel(THUAN_AN, {
      evidence: { '2': 'Kế hoạch số 12/KH-UBND ngày 02/7/2026' },
    });
    const file = await fileOf('Thuan An.xlsx', writeWorkbook(model));

    expect(names(await engine.receive(file))).toContain('date-in-future');
    today = '2026-07-02';
    expect(names(await engine.receive(file))).not.toContain('date-in-future');
  });
});

describe('reference figures of the province', () => {
  const table = () =>
    plainWorkbook([
      ['Mã', 'Đơn vị', 'Cán bộ, công chức, viên chức'],
      [THUAN_AN.code, THUAN_AN.fullName, 50],
    ]);

  test('are read from its sheet, used by later checks, and let go', async () => {
    const engine = realEngine();
    // 60 officials trained (row 7) of 50 there are.
    const file = await appendix({ '7': '60' });
    const given = await engine.readReference(await fileOf('So lieu nen.xlsx', table()));
    expect(given.figures.get(THUAN_AN.code)?.size).toBe(1);

    expect(names(await engine.receive(file))).not.toContain('more-than-group');
    await engine.useReference(given);
    expect(names(await engine.receive(file))).toContain('more-than-group');
    await engine.useReference(null);
    expect(names(await engine.receive(file))).not.toContain('more-than-group');
  });

  test('a file that cannot be read is refused', async () => {
    const reading = realEngine().readReference(await fileOf('a.xlsx', new Uint8Array()));
    await expect(reading).rejects.toThrow(FileRefused);
  });
});

describe('what was reported before', () => {
  const quarter = async (period: string, articles: string) =>
    fileOf(
      `${period}.xlsx`,
      writeWorkbook(filledModel(THUAN_AN, { period, results: { '4': articles } })),
    );

  test('is read from an appendix, stands beside later checks and merges, and is let go', async () => {
    const engine = realEngine();
    const file = await quarter('2026-Q2', '20');
    const { reports, refusal } = await engine.readPast(await quarter('2026-Q1', '60'));
    expect([reports.length, refusal]).toEqual([1, null]);
    const merged = async () =>
      engine.consolidate([await engine.receive(file)], {
        template: null,
        period: null,
        withoutErrors: false,
      });

    expect(names(await engine.receive(file))).not.toContain('figure-falls');
    expect((await merged()).history).toBeNull();
    await engine.usePast(reports);
    expect(names(await engine.receive(file))).toContain('figure-falls');
    expect(names(await engine.check(readWorkbook(file)))).toContain('figure-falls');
    expect((await merged()).history).toMatchObject({ periods: ['2026-Q1'], communes: 1 });
    await engine.usePast(null);
    expect(names(await engine.receive(file))).not.toContain('figure-falls');
  });

  test('is read from a consolidation', async () => {
    const engine = realEngine();
    const consolidation = await engine.consolidate(
      [await engine.receive(await quarter('2026-Q1', '60'))],
      { template: null, period: null, withoutErrors: false },
    );
    const bytes = await engine.provincialFile(consolidation);
    const past = await engine.readPast(await fileOf('tong hop.xlsx', bytes));
    expect(past.reports.map(({ commune }) => commune)).toEqual([THUAN_AN.code]);
  });

  test('a file that cannot be read says why', async () => {
    expect(await realEngine().readPast(await fileOf('a.xlsx', new Uint8Array()))).toMatchObject({
      reports: [],
      refusal: { code: 'file-empty' },
    });
  });
});

describe('merging and writing', () => {
  test('form and period are chosen by id, or by what most bear', async () => {
    const engine = realEngine();
    const received = [await engine.receive(await appendix())];
    const of = async (template: string | null, period: string | null) => {
      const merged = await engine.consolidate(received, { template, period, withoutErrors: false });
      return [merged.template, merged.period, merged.counts.merged, merged.expected.length];
    };

    expect(await of(null, null)).toEqual(['lam-dong-xa-2026', '2026-Q2', 1, 124]);
    expect(await of('lam-dong-xa-2026', '2026-Q3')).toEqual([
      'lam-dong-xa-2026',
      '2026-Q3',
      0,
      124,
    ]);
    expect(await of('bdhvs-2025', '2026-Q2')).toEqual(['bdhvs-2025', '2026-Q2', 0, 124]);
  });

  test('the provincial workbook knows itself when it comes back', async () => {
    const engine = realEngine();
    const consolidation = await engine.consolidate([await engine.receive(await appendix())], {
      template: null,
      period: null,
      withoutErrors: false,
    });
    const bytes = await engine.provincialFile(consolidation);
    expect(await engine.receive(await fileOf('tong hop.xlsx', bytes))).toMatchObject({
      refusal: { code: 'own-consolidation' },
    });
  });

  test('an empty template says whose it is and for when', async () => {
    const engine = realEngine();
    const model = await engine.emptyAppendix('bdhvs-2025', THUAN_AN.code, '2026-H1');
    const received = await engine.receive(await fileOf('moi.xlsx', writeWorkbook(model)));
    const [reviewed] = received.submissions;
    expect(reviewed?.submission.template.id).toBe('bdhvs-2025');
    expect(reviewed?.submission.commune.chosen?.value.code).toBe(THUAN_AN.code);
    expect(reviewed?.submission.period.chosen?.value.id).toBe('2026-H1');
  });

  test.each([
    ['form', 'no-such-form', THUAN_AN.code, '2026'],
    ['commune', 'bdhvs-2025', '00000', '2026'],
    ['period', 'bdhvs-2025', THUAN_AN.code, '2026-Q5'],
  ])('a %s that is none is a mistake in code', async (what, template, commune, period) => {
    const making = realEngine().emptyAppendix(template, commune, period);
    await expect(making).rejects.toThrow(`no such ${what}`);
  });
});
