/** A workbook beside the pane running in Excel mode, for looking at and clicking through. */
import { cellName, columnName, rangeName } from '../../src/core/sheets/address';
import type { WorkbookSnapshot } from '../../src/core/sheets/snapshot';
import { readWorkbook } from '../../src/hosts/xlsx';
import type { WorkbookGiven } from '../excel-host/build-workbook';
import type { ExcelInPage } from '../excel-host/install-excel';
import type { SavedSheet } from '../excel-host/snapshot';

const pane = document.querySelector<HTMLIFrameElement>('#pane');
const tabs = document.querySelector('#tabs');
const table = document.querySelector('#sheet');

function given({ file, sheets }: WorkbookSnapshot): WorkbookGiven {
  return {
    name: file,
    sheets: sheets.map(({ name, visibility, cells, merges }) => ({
      name,
      visibility:
        visibility === 'visible' ? 'Visible' : visibility === 'hidden' ? 'Hidden' : 'VeryHidden',
      cells: Object.fromEntries(
        cells.map(({ row, column, value }) => [
          cellName(row, column),
          typeof value === 'string' ? { value, format: { numberFormat: '@' } } : value,
        ]),
      ),
      merges: merges.map(rangeName),
    })),
  };
}

async function open(sample: string | null): Promise<void> {
  if (sample !== null) {
    const answer = await fetch(`samples/${sample}`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const name = sample.slice(sample.lastIndexOf('/') + 1);
    window.excelOptions = { workbook: given(readWorkbook({ name, bytes, modified: null })) };
  }
  if (pane) pane.src = `bench-pane.html${window.location.search}`;
  setInterval(draw, 300);
}

let drawn = '';

/** Draws the workbook again when anything in it has changed. */
function draw(): void {
  const excel = (pane?.contentWindow as Window | null)?.excel;
  if (!excel) return;
  const saved = excel.save();
  const state = JSON.stringify(saved);
  if (state === drawn) return;
  drawn = state;
  tabs?.replaceChildren(
    ...saved.sheets
      .filter(({ visibility }) => visibility === 'Visible')
      .map(({ name }) => {
        const button = document.createElement('button');
        button.textContent = name;
        button.setAttribute('aria-current', String(name === saved.active));
        button.addEventListener('click', () => {
          excel.person.select(name, 'A1');
        });
        return button;
      }),
  );
  const sheet = saved.sheets.find(({ name }) => name === saved.active);
  if (sheet) table?.replaceChildren(drawSheet(sheet, excel));
}

function drawSheet(sheet: SavedSheet, excel: ExcelInPage): HTMLTableElement {
  const cells = new Map(sheet.cells);
  const size = { rows: 12, columns: 6 };
  for (const name of cells.keys()) {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
    size.rows = Math.max(size.rows, Number(row));
    size.columns = Math.max(size.columns, letters.length === 1 ? letters.charCodeAt(0) - 64 : 0);
  }
  const element = document.createElement('table');
  const head = element.createTHead().insertRow();
  head.append(document.createElement('th'));
  for (let column = 0; column < size.columns; column += 1) {
    const header = document.createElement('th');
    header.textContent = columnName(column);
    head.append(header);
  }
  const body = element.createTBody();
  for (let row = 0; row < size.rows; row += 1) {
    const line = body.insertRow();
    const number = document.createElement('th');
    number.textContent = String(row + 1);
    line.append(number);
    for (let column = 0; column < size.columns; column += 1) {
      const name = cellName(row, column);
      const cell = cells.get(name);
      const box = line.insertCell();
      box.textContent = cell?.formula ?? String(cell?.value ?? '');
      if (cell?.format?.fill) box.style.background = cell.format.fill;
      box.contentEditable = 'plaintext-only';
      box.addEventListener('blur', () => {
        const typed = box.textContent ?? '';
        if (typed !== (cell?.formula ?? String(cell?.value ?? ''))) {
          excel.person.typeInto(sheet.name, name, typed);
        }
      });
    }
  }
  return element;
}

void open(new URLSearchParams(window.location.search).get('sample'));
