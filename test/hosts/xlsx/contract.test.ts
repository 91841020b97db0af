import { utils, write } from '@e965/xlsx';
import type { SheetModel } from '../../../src/core/sheets/model';
import { newFileWorkbook, openFileWorkbook } from '../../../src/hosts/xlsx/file-workbook';
import type { FileWorkbook } from '../../../src/hosts/xlsx/file-workbook';
import { unpack } from '../../support/ooxml';
import { describeWorkbookHost } from '../contract';
import type { OpenedWorkbook, WorkbookHarness } from '../contract';
import { featuresOf } from './features';

function opened(host: FileWorkbook): OpenedWorkbook {
  return {
    host,
    editAsPerson: async (sheet, edits) => {
      await host.edit(sheet, edits);
    },
    selection: async () => host.selected,
    features: async (sheet) => featuresOf(await host.toBytes(), sheet),
    snapshot: async () => unpack(await host.toBytes()),
    reopen: async () => opened(await reopened(host)),
  };
}

async function reopened(host: FileWorkbook): Promise<FileWorkbook> {
  return openFileWorkbook({ name: host.name, bytes: await host.toBytes(), modified: null });
}

/** A workbook of our own, as it is while it is made. */
const own: WorkbookHarness = {
  open: async (sheets) => {
    const host = newFileWorkbook('moi.xlsx');
    await host.writeSheets(sheets, 'refuse');
    return opened(host);
  },
};

const saved: WorkbookHarness = {
  open: async (sheets) => {
    const host = newFileWorkbook('moi.xlsx');
    await host.writeSheets(sheets, 'refuse');
    return opened(await reopened(host));
  },
};

/** A workbook another program made, with a sheet of its own. */
const foreign: WorkbookHarness = {
  open: async (sheets: readonly SheetModel[]) => {
    const workbook = utils.book_new();
    utils.book_append_sheet(workbook, utils.aoa_to_sheet([['của chương trình khác', 1]]), 'Sheet1');
    const bytes = new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx' }));
    const host = await openFileWorkbook({ name: 'khac.xlsx', bytes, modified: null });
    await host.writeSheets(sheets, 'refuse');
    return opened(await reopened(host));
  },
};

describeWorkbookHost('a new file', own);
describeWorkbookHost('a file of ours, opened', saved);
describeWorkbookHost('a file of another program', foreign);
