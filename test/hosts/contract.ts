/**
 * What every adapter of the port must do, whoever holds the workbook. An adapter is held to it by a
 * harness that opens workbooks and looks into them by other means than the port.
 */
import type { SheetModel } from '../../src/core/sheets/model';
import type { CellStyle, PrintSetup } from '../../src/core/sheets/model';
import type { CellEdit, SheetEdit, WorkbookHost } from '../../src/hosts/host';
import { HostFailure } from '../../src/hosts/host-failure';
import { featureSheet, plainSheet } from './contract-sheets';
import { describeMarks } from './contract-marks';

/** What became of a sheet model in the workbook, as far as a program that opens it can tell. */
export interface SheetFeatures extends Pick<
  Required<SheetModel>,
  'visibility' | 'merges' | 'conditionalFormats' | 'protected'
> {
  /** Ranges within one and validations among themselves in the order of the model. */
  readonly validations: Required<SheetModel>['validations'];
  readonly freeze: SheetModel['freeze'];
  readonly autoFilter: SheetModel['autoFilter'];
  /** Margins to a tenth of a millimetre. */
  readonly print: PrintSetup | undefined;
  /** By the address of the cell; at least what the model says of it. */
  readonly styles: ReadonlyMap<string, CellStyle>;
  readonly notes: ReadonlyMap<string, string>;
}

export interface OpenedWorkbook {
  readonly host: WorkbookHost;
  /** As someone types it, not as the program writes it. */
  editAsPerson(sheet: string, edits: readonly CellEdit[]): Promise<void>;
  /** The cell a person is shown. */
  selection(): Promise<{ readonly sheet: string; readonly cell: string } | null>;
  features(sheet: string): Promise<SheetFeatures>;
  /** All that is in the workbook, equal to another one when nothing has changed. */
  snapshot(): Promise<unknown>;
  /** The workbook after it was saved, closed and opened again: nobody remembers what was done. */
  reopen(): Promise<OpenedWorkbook>;
}

export interface WorkbookHarness {
  /**
   * A workbook that holds these sheets after any the adapter cannot do without, the first one of
   * all in front. No sheet of its own bears the name of a sheet of the contract.
   */
  open(sheets: readonly SheetModel[]): Promise<OpenedWorkbook>;
  close?(): Promise<void>;
  /** What the program behind the adapter is too old for; the adapter then leaves it out. */
  readonly lacks?: readonly 'notes'[];
}

const LONGEST_TEXT = 'Đ'.repeat(32_767);

const TEXTS = [
  '=1+1',
  '=HYPERLINK("https://example.com","x")',
  '+84',
  '-',
  '@SUM(A1)',
  '\t=1',
  "'=1",
  '14.033',
  '007',
  '1e5',
  '11/11',
  '12/8/2025',
  'TRUE',
  '#N/A',
  '_x0041_',
  '<b>&amp;"',
  '  hai đầu  ',
  'dòng 1\ndòng 2\n',
  'Xã Đạ Tẻh\u00A02 😀',
  'Thuận An'.normalize('NFC'),
  'Thuận An'.normalize('NFD'),
  LONGEST_TEXT,
];

const NUMBERS = [0, 7, -1, 14_033, 14.033, 0.805, 0.1 + 0.2, 3_872_999, 1e21, 1e-9];

export function describeWorkbookHost(name: string, harness: WorkbookHarness): void {
  describe(`the port of a workbook: ${name}`, () => {
    let opened: OpenedWorkbook;
    let host: WorkbookHost;

    async function open(...sheets: readonly SheetModel[]): Promise<void> {
      opened = await harness.open(sheets);
      host = opened.host;
    }

    /** That the call fails so, and that the workbook is then what it was before. */
    async function expectRefused(call: () => Promise<unknown>, code: string): Promise<void> {
      const before = await opened.snapshot();
      const failure: unknown = await call().catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(HostFailure);
      expect(failure).toMatchObject({ code });
      expect(await opened.snapshot()).toEqual(before);
    }

    async function valueAt(sheet: string, row: number, column: number): Promise<unknown> {
      const { cells } = await host.readSheet(sheet);
      const cell = cells.find((each) => each.row === row && each.column === column);
      if (cell?.formula !== undefined) return { formula: cell.formula, value: cell.value };
      return cell?.value ?? null;
    }

    const names = async (): Promise<string[]> =>
      (await host.listSheets()).map((sheet) => sheet.name);

    afterEach(async () => {
      await harness.close?.();
    });

    describe('sheets', () => {
      test('are listed in order, with what can be seen of them', async () => {
        await open(
          plainSheet('Phụ lục'),
          { ...plainSheet('Hướng dẫn'), visibility: 'hidden' },
          { ...plainSheet('_phu-luc'), visibility: 'very-hidden' },
        );
        expect((await host.listSheets()).slice(-3)).toEqual([
          { name: 'Phụ lục', visibility: 'visible' },
          { name: 'Hướng dẫn', visibility: 'hidden' },
          { name: '_phu-luc', visibility: 'very-hidden' },
        ]);
      });

      test('one of them is in front', async () => {
        await open(plainSheet('Phụ lục'));
        expect(await host.activeSheet()).toBe((await names())[0]);
      });

      test('come after the others, in the order given, and the one in front stays', async () => {
        await open(plainSheet('Phụ lục'));
        const before = await names();
        const active = await host.activeSheet();
        const written = await host.writeSheets([plainSheet('Rà soát'), plainSheet('Sổ')], 'refuse');
        expect(written.names).toEqual(['Rà soát', 'Sổ']);
        expect(await names()).toEqual([...before, 'Rà soát', 'Sổ']);
        expect(await host.activeSheet()).toBe(active);
      });

      test('no sheets written change nothing', async () => {
        await open(plainSheet('Phụ lục'));
        const before = await opened.snapshot();
        expect((await host.writeSheets([], 'refuse')).names).toEqual([]);
        expect(await opened.snapshot()).toEqual(before);
      });

      test('are read with merges, formulas, their results and visibility', async () => {
        await open({ ...featureSheet('Mẫu'), visibility: 'hidden' }, plainSheet('Phụ lục'));
        const sheet = await host.readSheet('Mẫu');
        expect(sheet).toMatchObject({ name: 'Mẫu', visibility: 'hidden' });
        expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
        expect(sheet.cells.find(({ row, column }) => row === 4 && column === 1)).toMatchObject({
          formula: 'SUM(B3:B4)',
          value: 14_040,
        });
      });

      test('a sheet that is not there cannot be read', async () => {
        await open(plainSheet('Phụ lục'));
        await expectRefused(() => host.readSheet('Không có'), 'sheet-missing');
      });

      test('writing them can be taken back, whole, once and again', async () => {
        await open(plainSheet('Phụ lục'));
        const before = await opened.snapshot();
        const { undo } = await host.writeSheets([featureSheet('Mẫu'), plainSheet('Sổ')], 'refuse');
        await undo();
        await undo();
        expect(await opened.snapshot()).toEqual(before);
      });

      test('taking them back leaves what was written since', async () => {
        await open(plainSheet('Phụ lục'));
        const { undo } = await host.writeSheets([plainSheet('Rà soát')], 'refuse');
        await host.writeSheets([plainSheet('Sổ')], 'refuse');
        await host.writeCells('Phụ lục', [{ cell: 'B2', value: 8 }]);
        await undo();
        expect((await names()).slice(-2)).toEqual(['Phụ lục', 'Sổ']);
        expect(await valueAt('Phụ lục', 1, 1)).toBe(8);
      });
    });

    describe('names of sheets', () => {
      test.each([
        ['31 characters', 'Số liệu tổng hợp toàn tỉnh 2026'],
        ['an apostrophe', "Phụ lục 'A' 2026"],
        ['signs XML has', 'a & b < "c" >'],
        ['an equals sign', '=1+1'],
        ['composed', 'Đạ Tẻh'.normalize('NFC')],
        ['decomposed', 'Đạ Tẻh'.normalize('NFD')],
      ])('%s', async (_, sheet) => {
        await open(plainSheet('Phụ lục'));
        const written = await host.writeSheets([plainSheet(sheet)], 'refuse');
        expect(written.names).toEqual([sheet]);
        expect((await host.readSheet(sheet)).name).toBe(sheet);
      });

      test.each([
        '',
        'x'.repeat(32),
        'a:b',
        'a\\b',
        'a/b',
        'a?b',
        'a*b',
        'a[b',
        'a]b',
        "'a",
        "a'",
        'History',
      ])('%j is no name', async (sheet) => {
        await open(plainSheet('Phụ lục'));
        const sheets = [plainSheet('Rà soát'), plainSheet(sheet)];
        await expectRefused(() => host.writeSheets(sheets, 'refuse'), 'unexpected');
      });

      test.each(['refuse', 'replace'] as const)(
        'two new sheets of one name, capitals aside, are one too many: %s',
        async (existing) => {
          await open(plainSheet('Phụ lục'));
          const sheets = [plainSheet('Rà soát'), plainSheet('RÀ SOÁT')];
          await expectRefused(() => host.writeSheets(sheets, existing), 'sheet-exists');
        },
      );

      test('two new sheets of one name: the second takes a free one', async () => {
        await open(plainSheet('Phụ lục'));
        const sheets = [plainSheet('Rà soát'), plainSheet('RÀ SOÁT')];
        const { names: given } = await host.writeSheets(sheets, 'rename');
        expect(given[0]).toBe('Rà soát');
        expect(new Set(given.map((sheet) => sheet.toLowerCase())).size).toBe(2);
        expect((await names()).slice(-2)).toEqual(given);
      });
    });

    describe('where a sheet of the name is there already', () => {
      const present = plainSheet('Rà soát', 'cũ');
      const fresh = plainSheet('RÀ SOÁT', 'mới');

      test('refuse: nothing is written, not even the others', async () => {
        await open(plainSheet('Phụ lục'), present);
        const sheets = [plainSheet('Sổ'), fresh];
        await expectRefused(() => host.writeSheets(sheets, 'refuse'), 'sheet-exists');
      });

      test('replace: the new one stands in its place, and nothing of the old one is left', async () => {
        await open(plainSheet('Phụ lục'), featureSheet('Rà soát'), plainSheet('Sổ'));
        const { names: given } = await host.writeSheets([fresh, plainSheet('Sau')], 'replace');
        expect(given).toEqual(['RÀ SOÁT', 'Sau']);
        expect((await names()).slice(-4)).toEqual(['Phụ lục', 'RÀ SOÁT', 'Sổ', 'Sau']);
        expect(await valueAt('RÀ SOÁT', 0, 0)).toBe('mới');
        expect(await opened.features('RÀ SOÁT')).toMatchObject({
          merges: [],
          validations: [],
          conditionalFormats: [],
          protected: false,
          notes: new Map(),
          freeze: undefined,
          autoFilter: undefined,
          print: undefined,
        });
      });

      test('replace can be taken back', async () => {
        await open(plainSheet('Phụ lục'), featureSheet('Rà soát'), plainSheet('Sổ'));
        const before = await opened.snapshot();
        const { undo } = await host.writeSheets([fresh], 'replace');
        await undo();
        expect(await opened.snapshot()).toEqual(before);
      });

      test('rename: the new one takes a free name Excel allows', async () => {
        const long = 'Kết quả rà soát phụ lục 16 dòng';
        await open(plainSheet('Phụ lục'), present, plainSheet(long, 'cũ'));
        for (const sheet of [fresh, plainSheet(long, 'mới'), plainSheet(long, 'mới')]) {
          const before = await names();
          const { names: given } = await host.writeSheets([sheet], 'rename');
          const [free = ''] = given;
          expect(given).toHaveLength(1);
          expect(free.length).toBeLessThanOrEqual(31);
          expect(before.map((each) => each.toLowerCase())).not.toContain(free.toLowerCase());
          expect(await names()).toEqual([...before, free]);
          expect(await valueAt(free, 0, 0)).toBe('mới');
        }
        expect(await valueAt('Rà soát', 0, 0)).toBe('cũ');
      });

      test('rename: new sheets count what stands in each other, not in the older ones', async () => {
        const total: SheetModel = {
          ...plainSheet('Tổng'),
          cells: [
            {
              row: 0,
              column: 0,
              content: { kind: 'formula', formula: "'Số liệu'!B2", result: 7 },
            },
          ],
        };
        const sheets = [total, plainSheet('Số liệu')];
        await open(plainSheet('Phụ lục'), ...sheets);
        const { names: given } = await host.writeSheets(sheets, 'rename');
        const [formula] = (await host.readSheet(given[0] ?? '')).cells;
        expect(formula?.formula).toBe(`'${given[1] ?? ''}'!B2`);
      });

      test('rename leaves a name that is free', async () => {
        await open(plainSheet('Phụ lục'));
        const { names: given } = await host.writeSheets([plainSheet('Rà soát')], 'rename');
        expect(given).toEqual(['Rà soát']);
      });
    });

    describe('cells', () => {
      test('a text is a text, whatever it looks like', async () => {
        await open(plainSheet('Phụ lục'));
        await host.writeCells(
          'Phụ lục',
          TEXTS.map((value, index) => ({ cell: `C${String(index + 1)}`, value })),
        );
        const { cells } = await host.readSheet('Phụ lục');
        const written = cells.filter(({ column }) => column === 2);
        expect(written.map(({ value }) => value)).toEqual(TEXTS);
        expect(written.filter(({ formula }) => formula !== undefined)).toEqual([]);
      });

      test('a text in a sheet model is a text, too', async () => {
        const cells = TEXTS.map((text, row) => ({
          row,
          column: 0,
          content: { kind: 'text' as const, text },
        }));
        await open({ ...plainSheet('Phụ lục'), cells });
        const sheet = await host.readSheet('Phụ lục');
        expect(sheet.cells.map(({ value }) => value)).toEqual(TEXTS);
        expect(sheet.cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
      });

      test('a number is that number to the last digit', async () => {
        await open(plainSheet('Phụ lục'));
        const edits = NUMBERS.map((value, index) => ({ cell: `C${String(index + 1)}`, value }));
        await host.writeCells('Phụ lục', edits);
        const { cells } = await host.readSheet('Phụ lục');
        expect(cells.filter(({ column }) => column === 2).map(({ value }) => value)).toEqual(
          NUMBERS,
        );
      });

      test('a cell keeps its look, emptied too; a text cell keeps `14.033`', async () => {
        await open(featureSheet('Mẫu'));
        const before = await opened.features('Mẫu');
        await host.writeCells('Mẫu', [
          { cell: 'B3', value: '14.033' },
          { cell: 'B4', value: null },
        ]);
        expect(await valueAt('Mẫu', 2, 1)).toBe('14.033');
        expect(await valueAt('Mẫu', 3, 1)).toBeNull();
        expect(await opened.features('Mẫu')).toEqual(before);
      });

      test('an empty text empties the cell', async () => {
        await open(plainSheet('Phụ lục'));
        await host.writeCells('Phụ lục', [{ cell: 'A1', value: '' }]);
        expect(await valueAt('Phụ lục', 0, 0)).toBeNull();
      });

      test('a formula gives way to what is written over it', async () => {
        await open({ ...featureSheet('Mẫu'), protected: false });
        await host.writeCells('Mẫu', [{ cell: 'B5', value: 14_033 }]);
        expect(await valueAt('Mẫu', 4, 1)).toBe(14_033);
      });

      test('writing them can be taken back, once and again', async () => {
        await open({ ...featureSheet('Mẫu'), protected: false });
        const before = await opened.snapshot();
        const undo = await host.writeCells('Mẫu', [
          { cell: 'B3', value: '=1+1' },
          { cell: 'B5', value: 7 },
          { cell: 'A1', value: null },
          { cell: 'H30', value: 'mới' },
        ]);
        await undo();
        await undo();
        expect(await opened.snapshot()).toEqual(before);
      });

      test('taking one write back leaves the next', async () => {
        await open(plainSheet('Phụ lục', 'cũ'));
        const undo = await host.writeCells('Phụ lục', [{ cell: 'A1', value: 'một' }]);
        await host.writeCells('Phụ lục', [{ cell: 'C3', value: 'hai' }]);
        await undo();
        expect(await valueAt('Phụ lục', 0, 0)).toBe('cũ');
        expect(await valueAt('Phụ lục', 2, 2)).toBe('hai');
      });

      test.each([
        ['a sheet that is not there', 'Không có', [{ cell: 'A1', value: 1 }], 'sheet-missing'],
        ['no address', 'Phụ lục', [{ cell: 'hàng 7', value: 1 }], 'unexpected'],
        ['outside the sheet', 'Phụ lục', [{ cell: 'XFE1', value: 1 }], 'unexpected'],
        ['no number', 'Phụ lục', [{ cell: 'A1', value: Number.NaN }], 'unexpected'],
        [
          'a text no cell holds',
          'Phụ lục',
          [{ cell: 'A1', value: `${LONGEST_TEXT}!` }],
          'too-large',
        ],
        ['inside a merged range', 'Mẫu', [{ cell: 'B1', value: 1 }], 'not-supported'],
        [
          'a locked cell of a protected sheet',
          'Khóa',
          [{ cell: 'B5', value: 1 }],
          'sheet-protected',
        ],
      ])('%s: refused, with all that came with it', async (_, sheet, edits, code) => {
        await open(
          plainSheet('Phụ lục'),
          { ...featureSheet('Mẫu'), protected: false },
          featureSheet('Khóa'),
        );
        const all = [{ cell: 'B3', value: 'đi cùng' }, ...edits];
        await expectRefused(() => host.writeCells(sheet, all), code);
      });
    });

    describeMarks(harness, {
      open,
      get opened() {
        return opened;
      },
      expectRefused,
      valueAt,
    });

    describe('the cell a person is shown', () => {
      test('is the one selected, on its sheet', async () => {
        await open(plainSheet('Phụ lục'), plainSheet('Rà soát'));
        await host.selectCell('Rà soát', 'E7');
        expect(await opened.selection()).toEqual({ sheet: 'Rà soát', cell: 'E7' });
        expect(await host.activeSheet()).toBe('Rà soát');
      });

      test('stays where it is when the sheet is not there', async () => {
        await open(plainSheet('Phụ lục'), plainSheet('Rà soát'));
        await host.selectCell('Rà soát', 'E7');
        await expectRefused(() => host.selectCell('Không có', 'A1'), 'sheet-missing');
        await expectRefused(() => host.selectCell('Phụ lục', 'hàng 7'), 'unexpected');
        expect(await opened.selection()).toEqual({ sheet: 'Rà soát', cell: 'E7' });
      });
    });

    describe('edits are told', () => {
      let told: SheetEdit[];

      /** Long enough for what was told at once to have arrived. */
      async function settled(): Promise<void> {
        for (let turn = 0; turn < 5; turn++) {
          await new Promise((resolve) => {
            setTimeout(resolve, 0);
          });
        }
      }

      beforeEach(() => {
        told = [];
      });

      test('those of a person, to each who listens', async () => {
        await open(plainSheet('Phụ lục'));
        const others: SheetEdit[] = [];
        await host.watchEdits((edit) => told.push(edit));
        await host.watchEdits((edit) => others.push(edit));
        await opened.editAsPerson('Phụ lục', [{ cell: 'B2', value: 8 }]);
        await settled();
        expect(told).toEqual([{ sheet: 'Phụ lục', address: 'B2' }]);
        expect(others).toEqual(told);
        expect(await valueAt('Phụ lục', 1, 1)).toBe(8);
      });

      test('not our own', async () => {
        await open(plainSheet('Phụ lục'));
        await host.watchEdits((edit) => told.push(edit));
        const undo = await host.writeCells('Phụ lục', [{ cell: 'B2', value: 8 }]);
        const written = await host.writeSheets([plainSheet('Rà soát')], 'refuse');
        const unmark = await host.markCells('Phụ lục', [
          { cell: 'B2', fill: 'FFC7CE', note: 'Xem lại' },
        ]);
        await unmark();
        await undo();
        await written.undo();
        await settled();
        expect(told).toEqual([]);
      });

      test('no longer to one who stopped listening, whatever others do', async () => {
        await open(plainSheet('Phụ lục'));
        const others: SheetEdit[] = [];
        const stop = await host.watchEdits((edit) => told.push(edit));
        await host.watchEdits((edit) => others.push(edit));
        await stop();
        await stop();
        await opened.editAsPerson('Phụ lục', [{ cell: 'B2', value: 8 }]);
        await settled();
        expect(told).toEqual([]);
        expect(others).toHaveLength(1);
      });
    });

    describe('what a sheet model says arrives', () => {
      const model = featureSheet('Mẫu');

      test.each(['visible', 'hidden', 'very-hidden'] as const)('%s', async (visibility) => {
        await open(plainSheet('Phụ lục'));
        await host.writeSheets([{ ...model, visibility }], 'refuse');
        expect((await opened.features('Mẫu')).visibility).toBe(visibility);
      });

      test('merges, validations, conditional formats, freeze, filter', async () => {
        await open(plainSheet('Phụ lục'));
        await host.writeSheets([plainSheet('Danh mục'), model], 'refuse');
        const { merges, validations, conditionalFormats, freeze, autoFilter } =
          await opened.features('Mẫu');
        expect({ merges, validations, conditionalFormats, freeze, autoFilter }).toEqual({
          merges: model.merges,
          validations: model.validations,
          conditionalFormats: model.conditionalFormats,
          freeze: model.freeze,
          autoFilter: model.autoFilter,
        });
      });

      test('how it is printed', async () => {
        await open(plainSheet('Phụ lục'));
        await host.writeSheets([model], 'refuse');
        expect((await opened.features('Mẫu')).print).toEqual(model.print);
      });

      test('styles of cells', async () => {
        await open(plainSheet('Phụ lục'));
        await host.writeSheets([model], 'refuse');
        const { styles } = await opened.features('Mẫu');
        expect(styles.get('A1')).toMatchObject(model.styles['title'] ?? {});
        expect(styles.get('A3')).toMatchObject(model.styles['label'] ?? {});
        expect(styles.get('B3')).toMatchObject(model.styles['input'] ?? {});
        expect(styles.get('B5')).toMatchObject(model.styles['total'] ?? {});
      });

      test('notes', async () => {
        await open(plainSheet('Phụ lục'));
        await host.writeSheets([model], 'refuse');
        const note = 'Tổng các phần (14.033) khác số đã khai.\nĐề nghị đối chiếu lại.';
        const expected = new Map(harness.lacks?.includes('notes') ? [] : [['B3', note]]);
        expect((await opened.features('Mẫu')).notes).toEqual(expected);
      });

      test('protection: only cells that say so can be changed', async () => {
        await open(plainSheet('Phụ lục'));
        await host.writeSheets([model], 'refuse');
        const { protected: isProtected, styles } = await opened.features('Mẫu');
        expect(isProtected).toBe(true);
        expect(styles.get('B3')?.locked).toBe(false);
        expect(styles.get('B5')?.locked).not.toBe(false);
        await host.writeCells('Mẫu', [{ cell: 'B3', value: 'được phép' }]);
        expect(await valueAt('Mẫu', 2, 1)).toBe('được phép');
      });
    });
  });
}
