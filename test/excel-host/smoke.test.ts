import { createExcelInNode } from './in-node';

test('round trip', async () => {
  const t0 = Date.now();
  const excel = await createExcelInNode({ workbook: { sheets: [{ name: 'PL', cells: { A1: 'x', B2: 5 } }] } });
  const t1 = Date.now();
  const values = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('PL').getRange('A1:B2');
    range.load('values,address,format/font/name');
    await context.sync();
    return [range.values, range.address, range.format.font.name];
  });
  console.log(t1 - t0, Date.now() - t1, JSON.stringify(values), excel.host.requests);
  const e2 = Date.now();
  await createExcelInNode();
  console.log(Date.now() - e2);
  expect(values).toBeTruthy();
});
