/** What marks must do, whoever holds the workbook. */
import { cellName } from '../../src/core/sheets/address';
import type { SheetModel } from '../../src/core/sheets/model';
import type { CellMark } from '../../src/hosts/host';
import { markNote } from '../../src/hosts/marks/mark-note';
import { MARK_FORMULA } from '../../src/hosts/marks/mark-rule';
import type { OpenedWorkbook, SheetFeatures, WorkbookHarness } from './contract';
import { featureSheet, plainSheet } from './contract-sheets';

/** What the contract has at hand in each of its tests. */
interface Contract {
  open(...sheets: readonly SheetModel[]): Promise<void>;
  readonly opened: OpenedWorkbook;
  expectRefused(call: () => Promise<unknown>, code: string): Promise<void>;
  valueAt(sheet: string, row: number, column: number): Promise<unknown>;
}

export function describeMarks(harness: WorkbookHarness, contract: Contract): void {
  describe('marks', () => {
    const red: CellMark = {
      cell: 'B4',
      fill: 'FFC7CE',
      note: 'Số người giảm: 7 < 12.\nĐề nghị xem.',
    };
    const yellow: CellMark = { cell: 'A5', fill: 'FFEB9C', note: 'Thiếu "Tổng" & <cộng>' };
    const marks = [red, yellow, { ...red, cell: 'H30', note: '' }];

    const notes = (...marked: readonly CellMark[]): Map<string, string> =>
      new Map(
        harness.lacks?.includes('notes')
          ? []
          : marked.map(({ cell, note }) => [cell, markNote(note)] as const),
      );

    test('color the cells, blank ones too, and explain them', async () => {
      await contract.open(plainSheet('Phụ lục'));
      await contract.opened.host.markCells('Phụ lục', marks);
      const features = await contract.opened.features('Phụ lục');
      expect(colorsOf(features)).toEqual(
        new Map([
          ['B4', 'FFC7CE'],
          ['A5', 'FFEB9C'],
          ['H30', 'FFC7CE'],
        ]),
      );
      expect(features.notes).toEqual(notes(red, yellow));
      expect(await contract.opened.host.countMarks('Phụ lục')).toBe(3);
    });

    test('leave what is there: values, formats, rules, protection, notes of others', async () => {
      await contract.open(featureSheet('Mẫu'), plainSheet('Phụ lục'));
      const [before, sheet] = [
        await contract.opened.features('Mẫu'),
        await contract.opened.host.readSheet('Mẫu'),
      ];
      const onNote = { cell: 'B3', fill: 'FFC7CE', note: 'Ô đã có ghi chú' };
      await contract.opened.host.markCells('Mẫu', [onNote, ...marks]);
      const after = await contract.opened.features('Mẫu');
      expect(withoutMarks(after)).toEqual(before);
      expect(await contract.opened.host.readSheet('Mẫu')).toEqual(sheet);
      expect(after.notes).toEqual(new Map([...before.notes, ...notes(red, yellow)]));
      // the first that holds wins: ours stand before those of the sheet
      const own = colorsOf(after).size;
      expect(own).toBe(4);
      expect(after.conditionalFormats.slice(-before.conditionalFormats.length)).toEqual(
        before.conditionalFormats,
      );
      expect(await contract.opened.host.countMarks('Mẫu')).toBe(4);
      expect(await contract.opened.host.countMarks('Phụ lục')).toBe(0);
    });

    test('take the place of the marks of before', async () => {
      await contract.open(plainSheet('Phụ lục'));
      await contract.opened.host.markCells('Phụ lục', marks);
      await contract.opened.host.markCells('Phụ lục', [{ ...yellow, cell: 'B4' }]);
      const features = await contract.opened.features('Phụ lục');
      expect(colorsOf(features)).toEqual(new Map([['B4', 'FFEB9C']]));
      expect(features.notes).toEqual(notes({ ...yellow, cell: 'B4' }));
      expect(await contract.opened.host.countMarks('Phụ lục')).toBe(1);
    });

    test.each(['Mẫu', 'Phụ lục'])('none leave the sheet as it was: %s', async (sheet) => {
      await contract.open(plainSheet('Phụ lục'), featureSheet('Mẫu'));
      const before = await contract.opened.snapshot();
      await contract.opened.host.markCells(sheet, marks);
      await contract.opened.host.markCells(sheet, []);
      expect(await contract.opened.snapshot()).toEqual(before);
      expect(await contract.opened.host.countMarks(sheet)).toBe(0);
      await contract.opened.host.markCells(sheet, []);
      expect(await contract.opened.snapshot()).toEqual(before);
    });

    test('are known again after the workbook was closed', async () => {
      await contract.open(plainSheet('Phụ lục'), featureSheet('Mẫu'));
      const before = await contract.opened.snapshot();
      await contract.opened.host.markCells('Phụ lục', marks);
      await contract.opened.host.markCells('Mẫu', marks);
      const again = await contract.opened.reopen();
      expect(await again.host.countMarks('Mẫu')).toBe(3);
      await again.host.markCells('Mẫu', []);
      await again.host.markCells('Phụ lục', []);
      expect(await again.snapshot()).toEqual(before);
    });

    test('can be taken back, once and again', async () => {
      await contract.open(featureSheet('Mẫu'));
      const before = await contract.opened.snapshot();
      const undo = await contract.opened.host.markCells('Mẫu', marks);
      const marked = await contract.opened.snapshot();
      const undoNone = await contract.opened.host.markCells('Mẫu', []);
      await undoNone();
      await undoNone();
      expect(await contract.opened.snapshot()).toEqual(marked);
      await undo();
      await undo();
      expect(await contract.opened.snapshot()).toEqual(before);
    });

    test('taking one marking back leaves the next', async () => {
      await contract.open(plainSheet('Phụ lục'));
      const before = await contract.opened.snapshot();
      const undo = await contract.opened.host.markCells('Phụ lục', marks);
      const undoNext = await contract.opened.host.markCells('Phụ lục', [yellow]);
      const marked = colorsOf(await contract.opened.features('Phụ lục'));
      await undo();
      expect(colorsOf(await contract.opened.features('Phụ lục'))).toEqual(marked);
      await undoNext();
      expect(await contract.opened.snapshot()).toEqual(before);
    });

    test('taking one marking back leaves what was written since', async () => {
      await contract.open(plainSheet('Phụ lục'));
      const undo = await contract.opened.host.markCells('Phụ lục', marks);
      await contract.opened.host.writeCells('Phụ lục', [{ cell: 'B4', value: 12 }]);
      await undo();
      expect(await contract.valueAt('Phụ lục', 3, 1)).toBe(12);
      expect(await contract.opened.host.countMarks('Phụ lục')).toBe(0);
    });

    test('of a merged range stand where it is seen, several of one cell as one', async () => {
      await contract.open(featureSheet('Mẫu'));
      await contract.opened.host.markCells('Mẫu', [
        { cell: 'B1', fill: 'FFC7CE', note: 'một' },
        { cell: 'A1', fill: 'FFEB9C', note: 'hai' },
        { cell: 'C1', fill: 'FFEB9C', note: 'hai' },
      ]);
      const features = await contract.opened.features('Mẫu');
      expect(colorsOf(features)).toEqual(new Map([['A1', 'FFC7CE']]));
      const note = { cell: 'A1', fill: '', note: 'một\n\nhai' };
      expect(features.notes.get('A1')).toBe(notes(note).get('A1'));
      expect(await contract.opened.host.countMarks('Mẫu')).toBe(1);
    });

    test.each([
      ['a sheet that is not there', 'Không có', red, 'sheet-missing'],
      ['no address', 'Phụ lục', { ...red, cell: 'hàng 7' }, 'unexpected'],
      ['outside the sheet', 'Phụ lục', { ...red, cell: 'XFE1' }, 'unexpected'],
      ['no color', 'Phụ lục', { ...red, fill: 'red"/>' }, 'unexpected'],
    ])('%s: refused, with all that came with it', async (_, sheet, mark, code) => {
      await contract.open(plainSheet('Phụ lục'));
      await contract.expectRefused(
        () => contract.opened.host.markCells(sheet, [yellow, mark]),
        code,
      );
    });

    test('of a sheet that is not there cannot be counted', async () => {
      await contract.open(plainSheet('Phụ lục'));
      await contract.expectRefused(
        () => contract.opened.host.countMarks('Không có'),
        'sheet-missing',
      );
    });
  });
}

/** The color of each marked cell. */
function colorsOf({ conditionalFormats }: SheetFeatures): Map<string, string | undefined> {
  const colors = new Map<string, string | undefined>();
  for (const { range, formula, fill } of conditionalFormats) {
    if (formula !== MARK_FORMULA) continue;
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        colors.set(cellName(row, column), fill);
      }
    }
  }
  return colors;
}

function withoutMarks(features: SheetFeatures): SheetFeatures {
  return {
    ...features,
    conditionalFormats: features.conditionalFormats.filter(
      ({ formula }) => formula !== MARK_FORMULA,
    ),
    notes: new Map([...features.notes].filter(([, note]) => !note.startsWith('Thẩm định:'))),
  };
}
