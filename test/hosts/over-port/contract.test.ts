/** A workbook beyond a port does all that it does on this side of it. */
import type { SheetModel } from '../../../src/core/sheets/model';
import type { FileHost } from '../../../src/hosts/host';
import { unpack } from '../../support/ooxml';
import { describeWorkbookHost } from '../contract';
import type { OpenedWorkbook, WorkbookHarness } from '../contract';
import { featuresOf } from '../xlsx/features';
import { portedFiles, type PortedFiles } from './ported';

/** @param reopened whether the workbook is looked at after it was saved and opened again */
function harness(reopened: boolean): WorkbookHarness {
  let files: PortedFiles | null = null;
  return {
    open: async (sheets: readonly SheetModel[]) => {
      const ported = (files = portedFiles());
      let host = await ported.create('moi.xlsx');
      await host.writeSheets(sheets, 'refuse');
      if (reopened) {
        const bytes = await host.toBytes();
        host = await ported.open({ name: 'moi.xlsx', bytes, modified: null });
      }
      const opened = (held: FileHost): OpenedWorkbook => ({
        host: held,
        editAsPerson: async (sheet, edits) => {
          await ported.held().edit(sheet, edits);
        },
        selection: async () => ported.held().selected,
        features: async (sheet) => featuresOf(await held.toBytes(), sheet),
        snapshot: async () => unpack(await held.toBytes()),
        reopen: async () => {
          const bytes = await held.toBytes();
          return opened(await ported.open({ name: 'moi.xlsx', bytes, modified: null }));
        },
      });
      return opened(host);
    },
    close: async () => {
      files?.closeAll();
    },
  };
}

describeWorkbookHost('a new file beyond a port', harness(false));
describeWorkbookHost('a file opened beyond a port', harness(true));
