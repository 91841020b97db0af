/** What a result cell says, read against its indicator: the one way from a cell to measures. */
import type { CellDisplay, CellValue } from '../sheets/snapshot';
import type { Indicator } from '../templates/schema';
import { cellText } from './cell-text';
import { readBlank, readMissing } from './missing';
import { noAnswer, readAnswer } from './read-answer';
import { readCount } from './read-count';
import { readNumeric } from './read-numeric';
import { readRate } from './read-rate';
import { missing, unreadable } from './reading';
import { rowShape, type RowShape } from './row-shape';
import type { Reading } from './types';

export interface ResultCell {
  readonly value: CellValue;
  readonly text: string;
  readonly display: CellDisplay;
}

/**
 * Reads a result cell. Nothing is guessed silently: what had to be taken for granted stands in
 * `assumptions`, what cannot be read says why, and what could stand instead is proposed in
 * `repairs`. Never throws. Linear in the length of the text.
 *
 * Values as people write them: báo cáo 116-BC/TU ngày 23/12/2025, phụ lục (cột "Đơn vị tính"), and
 * phụ lục xã Thuận An, 5/2026 (cột "Kết quả").
 */
export function readResult(cell: ResultCell, indicator: Indicator): Reading {
  const shape = rowShape(indicator);
  if (cell.display === 'error') return unreadable({ code: 'cell-error', text: cell.text });
  switch (typeof cell.value) {
    case 'number':
      return readNumeric({ ...cell, value: cell.value }, shape);
    case 'string':
      return readText(cellText(cell.value), shape);
    case 'boolean':
      return readBoolean(cell.value, shape);
    default:
      return missing('blank', null);
  }
}

function readText(text: string, shape: RowShape): Reading {
  const { answer, rate, counts } = shape;
  if (answer) return readBlank(text, null) ?? readAnswer(text, answer, shape);
  const nothing = readMissing(text, counts.length > 0 ? '0' : '0%');
  if (nothing) return nothing;
  return rate && counts.length === 0 ? readRate(text, rate, shape) : readCount(text, shape);
}

/** A tick box never touched is FALSE, so that not even in a row of Có/Không it is an answer. */
function readBoolean(value: boolean, shape: RowShape): Reading {
  const text = value ? 'TRUE' : 'FALSE';
  return shape.answer ? noAnswer(text, shape) : unreadable({ code: 'not-a-number', text });
}
