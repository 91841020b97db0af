/**
 * Builds `assets/samples` from the data beside this script: the two real appendices exactly as
 * their documents have them, and simulated communes in layouts people really use.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as sheetJs from '@e965/xlsx';
import { lamDong } from '../src/core/places/gazetteer';
import { findTemplate } from '../src/core/templates/catalogue';
import { writeWorkbook } from '../src/hosts/xlsx';
import type { WorkbookModel } from '../src/core/sheets/model';
import lamDongDocument from './samples/documents/lam-dong.json';
import thuanAnDocument from './samples/documents/thuan-an.json';
import { LAYOUTS, plainSheet, SIMULATED, type Simulated } from './samples/layouts';
import simulated from './samples/simulated.json';

const SAMPLES = path.resolve(__dirname, '../assets/samples');

interface AppendixDocument {
  readonly title: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Without a result column, as in the provincial report of 2025. */
const FOUR_COLUMNS = [6, 44, 20, 70];

function fromDocument(sheet: string, document: AppendixDocument): WorkbookModel {
  return {
    title: 'Phụ lục',
    sheets: [
      plainSheet({
        sheet,
        top: 0,
        left: 0,
        title: document.title,
        header: document.columns,
        rows: document.rows,
        ...(document.columns.length === 4 ? { widths: FOUR_COLUMNS } : {}),
      }),
    ],
  };
}

function noAppendix(): WorkbookModel {
  return {
    title: SIMULATED,
    sheets: [
      plainSheet({
        sheet: 'Kinh phí',
        top: 0,
        left: 0,
        title: ['DỰ TOÁN KINH PHÍ TẬP HUẤN', SIMULATED],
        header: ['Stt', 'Nội dung', 'Đơn vị tính', 'Số lượng', 'Thành tiền'],
        rows: [
          ['1', 'Thuê hội trường', 'Buổi', 2, 3000000],
          ['2', 'In tài liệu', 'Bộ', 120, 2400000],
          ['3', 'Nước uống', 'Người', 120, 1200000],
        ],
      }),
    ],
  };
}

/** Old Excel and LibreOffice files: values and merges are all they carry here. */
function inOtherFormat(model: WorkbookModel, bookType: 'biff8' | 'ods'): Uint8Array {
  const book = sheetJs.utils.book_new();
  for (const sheet of model.sheets) {
    const cells: sheetJs.WorkSheet = {};
    let [bottom, right] = [0, 0];
    for (const { row, column, content } of sheet.cells) {
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
      const name = sheetJs.utils.encode_cell({ r: row, c: column });
      if (content.kind === 'text') cells[name] = { t: 's', v: content.text };
      if (content.kind === 'number') cells[name] = { t: 'n', v: content.number };
    }
    cells['!ref'] = `A1:${sheetJs.utils.encode_cell({ r: bottom, c: right })}`;
    cells['!merges'] = sheet.merges.map(({ top, left, bottom: low, right: far }) => ({
      s: { r: top, c: left },
      e: { r: low, c: far },
    }));
    sheetJs.utils.book_append_sheet(book, cells, sheet.name);
  }
  book.Props = {
    CreatedDate: new Date('2025-12-01T00:00:00Z'),
    ModifiedDate: new Date('2025-12-01T00:00:00Z'),
  };
  return new Uint8Array(
    sheetJs.write(book, { type: 'array', bookType, bookSST: true }) as ArrayBuffer,
  );
}

async function bytesOf(file: string, model: WorkbookModel): Promise<Uint8Array> {
  if (file.endsWith('.xls')) return inOtherFormat(model, 'biff8');
  if (file.endsWith('.ods')) return inOtherFormat(model, 'ods');
  return writeWorkbook(model);
}

async function save(folder: string, file: string, model: WorkbookModel): Promise<void> {
  const target = path.join(SAMPLES, folder, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, await bytesOf(file, model));
}

function simulate(submission: Simulated): WorkbookModel {
  const template = findTemplate('lam-dong-xa-2026');
  const commune = lamDong.byCode(submission.commune);
  const layout = LAYOUTS.get(submission.layout);
  if (!template || !commune || !layout) throw new Error(`cannot simulate ${submission.file}`);
  return layout(template, submission, commune);
}

async function main(): Promise<void> {
  await rm(SAMPLES, { recursive: true, force: true });
  await save('xa', 'phu-luc-xa-thuan-an.xlsx', fromDocument('Phụ lục', thuanAnDocument));
  await save('tinh', 'phu-luc-tinh-lam-dong.xlsx', fromDocument('Phụ lục', lamDongDocument));
  for (const submission of simulated.submissions) {
    await save('xa', submission.file.normalize('NFC'), simulate(submission));
  }
  await save('xa', 'du-toan-kinh-phi.xlsx', noAppendix());
}

void main();
