import { createReceiver, refused, type Office } from '../../src/app/receive';
import { lamDong } from '../../src/core/places/gazetteer';
import { builtInReference } from '../../src/core/reference/built-in';
import { METADATA_SHEET, metadataRows, type Metadata } from '../../src/core/submission/metadata';
import type { WorkbookSnapshot } from '../../src/core/sheets/snapshot';
import { builtInTemplates } from '../../src/core/templates/catalogue';
import { FileRefused } from '../../src/hosts/file-refused';
import type { WorkbookReader } from '../../src/hosts/host';
import { formA } from '../support/submissions';
import { sheetOf, workbookOf, type RowInput } from '../support/snapshot';

const office: Office = {
  templates: builtInTemplates(),
  places: lamDong,
  reference: builtInReference(lamDong),
  today: '2026-06-15',
};

const file = { name: 'phu-luc.xlsx', bytes: new Uint8Array(), modified: '2026-06-10T02:00:00Z' };

/** A reader that finds this, whatever the bytes. */
function finds(workbook: WorkbookSnapshot): WorkbookReader {
  return { read: () => Promise.resolve(workbook) };
}

function fails(error: unknown): WorkbookReader {
  return { read: () => Promise.reject(error instanceof Error ? error : new Error(String(error))) };
}

const receive = (reader: WorkbookReader, given = office) =>
  createReceiver(reader, given).receive(file);

const title: RowInput[] = [
  ['PHỤ LỤC'],
  ['KẾT QUẢ TRIỂN KHAI PHONG TRÀO BÌNH DÂN HỌC VỤ SỐ QUÝ II NĂM 2026'],
  ['(Kèm theo Báo cáo số 12/BC-UBND ngày 10/6/2026 của UBND xã Thuận An)'],
];
const rows = (result: (row: string) => string): RowInput[] => [
  ['Stt', 'Nội dung', 'Đơn vị tính', 'Kết quả', 'Thuyết minh'],
  ...formA.indicators.map(({ id, wording, unit }): RowInput => [id, wording, unit, result(id), '']),
];
const appendix = sheetOf([...title, ...rows((row) => (row === '9' ? '80%' : '3'))]);
const cover = sheetOf([['Bìa'], ['BÁO CÁO']], { name: 'Bìa' });

function metadata(kind: Metadata['kind']) {
  const what = { kind, template: formA.id, version: 1, commune: null, period: null, date: null };
  return sheetOf(metadataRows(what), { name: METADATA_SHEET, visibility: 'very-hidden' });
}

describe('a file that is read', () => {
  test('gives its submissions with what the rules found, and names the other sheets', async () => {
    const received = await receive(finds(workbookOf([cover, appendix])));
    expect(received).toMatchObject({
      file: 'phu-luc.xlsx',
      status: 'read',
      refusal: null,
      sheets: 2,
      ignoredSheets: ['Bìa'],
    });
    expect(received.submissions).toHaveLength(1);
    const [reviewed] = received.submissions;
    expect(reviewed?.submission).toMatchObject({
      sheet: 'Phụ lục',
      commune: { chosen: { value: { code: '24682' } } },
      dates: { file: '2026-06-10T02:00:00Z' },
    });
    expect(reviewed?.findings).toContainEqual(
      expect.objectContaining({ name: 'rate-in-count', indicator: '9', cell: 'D13' }),
    );
  });

  test('every sheet is a submission or named as ignored', async () => {
    const twice = { ...appendix, name: 'Phụ lục (2)', visibility: 'hidden' as const };
    const { sheets, submissions, ignoredSheets } = await receive(
      finds(workbookOf([appendix, cover, twice, metadata('submission')])),
    );
    expect(sheets).toBe(submissions.length + ignoredSheets.length);
    expect(submissions.map(({ submission }) => submission.sheet)).toEqual([
      'Phụ lục',
      'Phụ lục (2)',
    ]);
  });

  test('in part says so', async () => {
    const received = await receive(finds(workbookOf([appendix], { partial: true })));
    expect(received).toMatchObject({ status: 'partly-read', refusal: null });
    expect(received.submissions).toHaveLength(1);
  });
});

describe('reference figures in the commune’s own workbook', () => {
  const figures = (rows: RowInput[], name = 'Số liệu nền') => sheetOf(rows, { name });
  const header: RowInput = ['Mã', 'Đơn vị', 'Cán bộ, công chức, viên chức'];
  // 3 officials trained (row 7) of 2 there are.
  const two = figures([header, ['24682', 'Xã Thuận An', '2']]);
  const more = (received: Awaited<ReturnType<typeof receive>>) =>
    received.submissions.flatMap(({ findings }) =>
      findings.filter(({ name }) => name === 'more-than-group').map(({ data }) => data['source']),
    );

  test('are used and named in findings, and their sheet is no unknown one', async () => {
    const received = await receive(finds(workbookOf([appendix, two, cover])));
    expect(more(received)).toEqual(['số liệu nền trong tệp của xã']);
    expect(received).toMatchObject({
      sheets: 3,
      ignoredSheets: ['Bìa'],
      reference: { sheets: ['Số liệu nền'], problems: [] },
    });
  });

  test('give way to the province’s own', async () => {
    const given = {
      ...office,
      reference: { size: () => ({ size: 50, source: 'given' as const }) },
    };
    expect(more(await receive(finds(workbookOf([appendix, two])), given))).toEqual([]);
  });

  test('what could not be used of them is said', async () => {
    const damaged = figures([header, ['24682', 'Xã Thuận An', 'nhiều']]);
    const received = await receive(finds(workbookOf([appendix, damaged])));
    expect(more(received)).toEqual([]);
    expect(received.reference?.problems).toMatchObject([{ code: 'cell-unreadable', cell: 'C2' }]);
  });

  test('are no appendix by themselves', async () => {
    expect(await receive(finds(workbookOf([two])))).toMatchObject({
      refusal: { code: 'no-appendix' },
      ignoredSheets: ['Số liệu nền'],
    });
  });
});

describe('a file that gives nothing', () => {
  test('without an appendix', async () => {
    expect(await receive(finds(workbookOf([cover])))).toEqual(
      refused('phu-luc.xlsx', 1, ['Bìa'], { code: 'no-appendix', data: {} }),
    );
  });

  test('without sheets', async () => {
    expect(await receive(finds(workbookOf([])))).toMatchObject({
      status: 'refused',
      refusal: { code: 'no-appendix' },
      sheets: 0,
    });
  });

  test('without an appendix in what is left of it: nobody knows what was lost', async () => {
    expect(await receive(finds(workbookOf([cover], { partial: true })))).toMatchObject({
      status: 'refused',
      refusal: { code: 'file-damaged' },
      ignoredSheets: ['Bìa'],
    });
  });

  test('a consolidation of ours, whatever else is in it', async () => {
    const received = await receive(finds(workbookOf([appendix, metadata('consolidation')])));
    expect(received).toEqual(
      refused('phu-luc.xlsx', 2, ['Phụ lục', METADATA_SHEET], {
        code: 'own-consolidation',
        data: {},
      }),
    );
  });

  test('refused by the reader, with its code and data', async () => {
    const error = new FileRefused('file-bomb', { part: 'xl/a.xml' });
    expect(await receive(fails(error))).toEqual(
      refused('phu-luc.xlsx', 0, [], { code: 'file-bomb', data: { part: 'xl/a.xml' } }),
    );
  });
});

describe('a mistake of the program is never taken for one of the file', () => {
  test.each([new TypeError('x is undefined'), new RangeError('stack'), new Error('ENOENT')])(
    '%s from the reader',
    async (error) => {
      await expect(receive(fails(error))).rejects.toBe(error);
    },
  );

  test('from the reference figures', async () => {
    const error = new TypeError('size is broken');
    const reference = {
      size: () => {
        throw error;
      },
    };
    const received = await receive(finds(workbookOf([appendix])), { ...office, reference });
    const crashed = received.submissions.flatMap(({ findings }) =>
      findings.filter(({ name }) => name === 'rule-crashed'),
    );
    // A rule that breaks is a finding of its own: the other rules still run.
    expect(crashed.length).toBeGreaterThan(0);
    expect(received.submissions[0]?.findings).toContainEqual(
      expect.objectContaining({ name: 'rate-in-count', indicator: '9' }),
    );
  });

  test('from the gazetteer', async () => {
    const error = new TypeError('places are broken');
    const places = {
      ...lamDong,
      find: () => {
        throw error;
      },
      mentions: () => {
        throw error;
      },
    };
    await expect(receive(finds(workbookOf([appendix])), { ...office, places })).rejects.toBe(error);
  });
});
