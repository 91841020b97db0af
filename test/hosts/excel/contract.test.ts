import { areaName } from '../../excel-host/area';
import { loadWorkbook } from '../../excel-host/snapshot';
import { describeWorkbookHost } from '../contract';
import type { OpenedWorkbook } from '../contract';
import { LOCALES, openExcel, VERSIONS } from './excel';
import type { OpenedExcel } from './excel';
import { featuresOf } from './features';

describe.each(VERSIONS)('Excel %s', (version) => {
  describe.each(LOCALES)('in %s', (locale) => {
    describeWorkbookHost(`Excel ${version}, ${locale}`, {
      lacks: version.startsWith('ltsc') ? ['notes'] : [],
      open: async (sheets) => {
        const first = await openExcel({ version, locale });
        await first.host.writeSheets(sheets, 'refuse');
        return opened(first);

        function opened({ excel, host }: OpenedExcel): OpenedWorkbook {
          return {
            host,
            editAsPerson: (sheet, edits) => {
              for (const { cell, value } of edits) {
                excel.person.typeInto(sheet, cell, String(value ?? ''));
              }
              return Promise.resolve();
            },
            selection: () => {
              const { active, sheets: all } = excel.host.workbook;
              const sheet = all.find(({ id }) => id === active);
              return Promise.resolve(
                sheet ? { sheet: sheet.name, cell: areaName(sheet.selection) } : null,
              );
            },
            features: (name) => Promise.resolve(featuresOf(excel.host.workbook, name)),
            snapshot: () => Promise.resolve(excel.save()),
            reopen: async () => {
              const again = await openExcel({ version, locale });
              again.excel.host.workbook = loadWorkbook(excel.save());
              return opened(again);
            },
          };
        }
      },
    });
  });
});
