import { METADATA_SHEET, metadataRows } from '../../../src/core/submission/metadata';
import { recogniseWorkbook } from '../../../src/core/submission/recognise';
import type { Submission } from '../../../src/core/submission/types';
import { lamDong } from '../../../src/core/places/gazetteer';
import { builtInTemplates } from '../../../src/core/templates/catalogue';
import { sheetOf, workbookOf, type RowInput } from '../../support/snapshot';
import { headerA, rowsA, submissionOf, titleB } from './appendices';

function titled(...title: RowInput[]): Submission {
  return submissionOf([...title, headerA, ...rowsA()], { file: 'bao-cao.xlsx' });
}

function named(file: string): Submission {
  return submissionOf([headerA, ...rowsA()], { file });
}

const communeOf = ({ commune }: Submission) => commune.chosen?.value.fullName ?? null;
const periodOf = ({ period }: Submission) => period.chosen?.value.id ?? null;

describe('the commune in the title', () => {
  it.each<{ title: RowInput[]; commune: string | null; cell: string | null }>([
    {
      title: [['KẾT QUẢ TRIỂN KHAI PHONG TRÀO “BÌNH DÂN HỌC VỤ SỐ” CỦA XÃ THUẬN AN']],
      commune: 'Xã Thuận An',
      cell: 'A1',
    },
    {
      title: [['UBND XÃ THUẬN AN', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
      commune: 'Xã Thuận An',
      cell: 'A1',
    },
    {
      title: [
        ['ỦY BAN NHÂN DÂN', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['PHƯỜNG XUÂN HƯƠNG - ĐÀ LẠT', null, 'Độc lập - Tự do - Hạnh phúc'],
      ],
      commune: 'Phường Xuân Hương - Đà Lạt',
      cell: 'A2',
    },
    {
      title: [['UBND PHƯỜNG XUÂN HƯƠNG -'], ['ĐÀ LẠT']],
      commune: 'Phường Xuân Hương - Đà Lạt',
      cell: 'A1',
    },
    {
      title: [['(Kèm theo Báo cáo số 12/BC-UBND ngày 18/5/2026 của UBND xã Thuận An)']],
      commune: 'Xã Thuận An',
      cell: 'A1',
    },
    { title: [['Đơn vị: Xã Đạ Tẻh 2']], commune: 'Xã Đạ Tẻh 2', cell: 'A1' },
    { title: [['Đơn vị:', 'Xã Đạ Tẻh', '2']], commune: 'Xã Đạ Tẻh 2', cell: 'B1' },
    { title: [['Đơn vị: Xã Đạ Tẻh'], ['2 lần báo cáo']], commune: 'Xã Đạ Tẻh', cell: 'A1' },
    { title: [['PHỤ LỤC'], [null, null, null, 'Xã Thuận An']], commune: 'Xã Thuận An', cell: 'D2' },
    { title: [['CỦA XÃ', 'THUẬN AN']], commune: 'Xã Thuận An', cell: 'B1' },
    { title: [['Thuận An, ngày 18 tháng 5 năm 2026']], commune: 'Xã Thuận An', cell: 'A1' },
    { title: [['UBND TỈNH LÂM ĐỒNG'], ['ĐƠN VỊ: THUẬN AN']], commune: 'Xã Thuận An', cell: 'A2' },
    {
      title: [['Xuân Hương - Đà Lạt, ngày 18 tháng 5 năm 2026'], ['UBND XÃ THUẬN AN']],
      commune: 'Xã Thuận An',
      cell: 'A2',
    },
    { title: [['PHỤ LỤC'], ['của UBND xã']], commune: null, cell: null },
    { title: [['UBND XÃ KHÔNG CÓ TRÊN ĐỜI']], commune: null, cell: null },
  ])('$title → $commune', ({ title, commune, cell }) => {
    const submission = titled(...title);
    expect(communeOf(submission)).toBe(commune);
    expect(submission.commune.chosen?.cell ?? null).toBe(cell);
    expect(submission.level).toBe('commune');
    expect(submission.communesInTitle).toEqual([]);
  });

  it('is not chosen where the title names two', () => {
    const submission = titled(
      ['CỦA XÃ THUẬN AN'],
      ['(Kèm theo Báo cáo số 1/BC-UBND của UBND xã Đắk Mil)'],
    );
    expect(submission.communesInTitle.map(({ name }) => name)).toEqual(['Thuận An', 'Đắk Mil']);
    expect(submission.commune.chosen).toBeNull();
    expect(submission.commune.claims).toHaveLength(2);
  });

  it('named twice is one claim', () => {
    const submission = titled(['UBND XÃ THUẬN AN'], ['CỦA XÃ THUẬN AN']);
    expect(submission.commune.claims).toHaveLength(1);
  });
});

describe('the level', () => {
  it.each<[string, RowInput[], 'commune' | 'province']>([
    ['the province committee reports', titleB, 'province'],
    ['the province committee of people reports', [['UBND TỈNH LÂM ĐỒNG']], 'province'],
    [
      'signed at Xuân Hương - Đà Lạt',
      [['TỈNH ỦY LÂM ĐỒNG'], ['Xuân Hương - Đà Lạt, ngày 23 tháng 12 năm 2025']],
      'province',
    ],
    ['a commune under the province', [['UBND TỈNH LÂM ĐỒNG'], ['UBND XÃ THUẬN AN']], 'commune'],
    [
      'a commune that does not say its name',
      [['(Kèm theo Công văn số 12/UBND-VX của UBND tỉnh)'], ['UBND xã']],
      'commune',
    ],
    ['the movement of the province', [['PHONG TRÀO TRÊN ĐỊA BÀN TỈNH LÂM ĐỒNG']], 'commune'],
    ['nothing', [], 'commune'],
  ])('%s', (_, title, level) => {
    expect(titled(...title).level).toBe(level);
  });

  it('of the province chooses no commune, and keeps what the file name says', () => {
    const submission = submissionOf([...titleB, headerA, ...rowsA()], {
      file: 'PL xã Thuận An.xlsx',
    });
    expect(submission.commune.chosen).toBeNull();
    expect(submission.commune.claims).toMatchObject([{ source: 'file-name', text: 'Thuận An' }]);
  });
});

describe('the commune in the file name', () => {
  it.each([
    ['PL_xa_Thuan_An_2026-Q2.xlsx', 'Xã Thuận An'],
    ['16 chi so - Da Teh 2 - quy 2.2026.xlsx', 'Xã Đạ Tẻh 2'],
    ['pl-xa-thuan-an-2026-q2.xlsx', 'Xã Thuận An'],
    ['thuan_an.xlsx', 'Xã Thuận An'],
    ['Phụ lục phường Xuân Hương - Đà Lạt.xlsx', 'Phường Xuân Hương - Đà Lạt'],
    ['PL Da Teh 2-2026.xlsx', null],
    ['PL Thuan An, Dak Mil.xlsx', null],
    ['phu-luc.xlsx', null],
  ])('%s → %s', (file, commune) => {
    expect(communeOf(named(file))).toBe(commune);
  });
});

describe('the period', () => {
  it.each<[string, string | null]>([
    ['KẾT QUẢ TRIỂN KHAI PHONG TRÀO NĂM 2025', '2025'],
    ['KẾT QUẢ QUÝ II NĂM 2026', '2026-Q2'],
    ['KẾT QUẢ QUÝ 2/2026', '2026-Q2'],
    ['kết quả quý iv-2026', '2026-Q4'],
    ['6 THÁNG ĐẦU NĂM 2026', '2026-H1'],
    ['06 tháng cuối năm 2026', '2026-H2'],
    ['THÁNG 5/2026', '2026-05'],
    ['THÁNG 5 NĂM 2026', '2026-05'],
    ['Tháng 05.2026', '2026-05'],
    ['QUÝ II\nNĂM 2026', '2026-Q2'],
    ['PHONG TRÀO NĂM 2026, KẾT QUẢ QUÝ II NĂM 2026', '2026-Q2'],
    ['QUÝ I NĂM 2026 SO VỚI QUÝ IV NĂM 2025', null],
    ['5 THÁNG ĐẦU NĂM 2026', null],
    ['9 tháng năm 2026', null],
    ['GIAI ĐOẠN 2025 - 2030', null],
    ['NĂM HỌC 2025 - 2026', null],
    ['Thuận An, ngày 18 tháng 5 năm 2026', null],
    ['Thuận An, ngày      tháng 5 năm 2026', null],
    ['Thuận An, ngày …/5/2026', null],
    ['(Số liệu tính đến tháng 5/2026)', null],
    ['(Số liệu đến ngày 30/6/2026)', null],
    ['(Kèm theo Báo cáo số 116-BC/TU, ngày 23/12/2025)', null],
    ['(Kèm theo Báo cáo số    /BC-UBND, tháng 5 năm 2026 của UBND xã)', null],
    ['(Kèm theo Báo cáo quý II năm 2026 số 5/BC-UBND ngày 18/5/2026)', '2026-Q2'],
    ['NĂM 2025 (Kèm theo Báo cáo năm 2026 số 5/BC-UBND)', '2025'],
    ['QUÝ V NĂM 2026', '2026'],
  ])('in the title %j → %s', (title, period) => {
    expect(periodOf(titled([title]))).toBe(period);
  });

  it('may be split over cells', () => {
    const submission = titled(['QUÝ II', null, 'NĂM 2026']);
    expect(periodOf(submission)).toBe('2026-Q2');
    expect(submission.period.chosen).toMatchObject({ cell: 'A1', text: 'QUÝ II\nNĂM 2026' });
  });

  it.each([
    ['PL_xa_Thuan_An_2026-Q2.xlsx', '2026-Q2'],
    ['16 chi so - Da Teh 2 - quy 2.2026.xlsx', '2026-Q2'],
    ['PL_T5.2026.xlsx', '2026-05'],
    ['PL thang 5-2026.xlsx', '2026-05'],
    ['PL 2026-05.xlsx', '2026-05'],
    ['PL 2026-05-18.xlsx', null],
    ['PL QII.2026.xlsx', '2026-Q2'],
    ['PL 6 thang dau nam 2026.xlsx', '2026-H1'],
    ['PL 2026.xlsx', null],
  ])('in the file name %s → %s', (file, period) => {
    expect(periodOf(named(file))).toBe(period);
  });
});

describe('claims that contradict each other', () => {
  const metadata = metadataRows({
    kind: 'submission',
    template: 'lam-dong-xa-2026',
    version: 1,
    commune: '24664',
    period: '2026-Q1',
    date: '2026-05-20',
  });
  const read = (title: RowInput[]) => {
    const workbook = workbookOf(
      [
        sheetOf([...title, headerA, ...rowsA()]),
        sheetOf(metadata, { name: METADATA_SHEET, visibility: 'very-hidden' }),
      ],
      { file: 'PL_xa_Thuan_An_2026-Q2.xlsx', modified: '2026-05-18T09:30:00Z' },
    );
    const options = { templates: builtInTemplates(), places: lamDong, fileDate: '2026-05-30' };
    const [outcome] = recogniseWorkbook(workbook, options);
    if (outcome?.status !== 'submission') throw new Error('no submission');
    return outcome.submission;
  };

  it('are all kept, the title first, then the metadata, then the file name', () => {
    const submission = read([['UBND XÃ ĐẠ TẺH 2, NĂM 2025']]);
    expect(submission.commune.claims.map(({ source, value }) => [source, value.fullName])).toEqual([
      ['title', 'Xã Đạ Tẻh 2'],
      ['metadata', lamDong.byCode('24664')?.fullName],
      ['file-name', 'Xã Thuận An'],
    ]);
    expect(communeOf(submission)).toBe('Xã Đạ Tẻh 2');
    expect(submission.period.claims.map(({ source, value }) => [source, value.id])).toEqual([
      ['title', '2025'],
      ['metadata', '2026-Q1'],
      ['file-name', '2026-Q2'],
    ]);
  });

  it('without a title, the metadata wins', () => {
    const submission = read([]);
    expect(submission.commune.chosen).toMatchObject({
      source: 'metadata',
      value: { code: '24664' },
    });
    expect(periodOf(submission)).toBe('2026-Q1');
    expect(submission.statedVersion).toBe(1);
    expect(submission.dates).toEqual({
      metadata: '2026-05-20',
      title: null,
      file: '2026-05-18T09:30:00Z',
    });
  });
});
