import type { Sync } from './session';

/** A part of a request: what it adds to the batch, and its size on the wire in bytes, at most. */
export interface Step {
  readonly bytes: number;
  apply(): void;
}

/** Bytes of a request; Excel on the web takes 5 MB, and we keep below 4. */
export const REQUEST_BYTES = 3_500_000;
/** One object and one call or property of it. */
export const CALL_BYTES = 300;
/** No single step is larger, so that requests fill up evenly. */
export const STEP_BYTES = 500_000;

const encoder = new TextEncoder();

export function bytesOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}

/** A step of few calls. */
export function step(apply: () => void, calls = 1): Step {
  return { bytes: calls * CALL_BYTES, apply };
}

/**
 * Puts steps into requests of at most `REQUEST_BYTES`: the only loop that syncs, and the number
 * of its syncs grows with nothing but bytes. The last request is left to be sent.
 */
export async function addSteps(
  context: Excel.RequestContext,
  sync: Sync,
  steps: readonly Step[],
): Promise<void> {
  let bytes = 0;
  for (const { bytes: size, apply } of steps) {
    if (bytes > 0 && bytes + size > REQUEST_BYTES) {
      await sync();
      bytes = 0;
    }
    if (bytes === 0) beQuiet(context);
    apply();
    bytes += size;
  }
}

/** No drawing and no calculation before the next sync. */
function beQuiet({ application }: Excel.RequestContext): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}

/**
 * A grid cut into steps of whole rows, none much larger than `STEP_BYTES` unless a row is.
 * @param write puts rows from row `top` of the grid on.
 */
export function gridSteps<Value>(
  grid: readonly (readonly Value[])[],
  write: (top: number, rows: Value[][]) => void,
): Step[] {
  const steps: Step[] = [];
  let rows: Value[][] = [];
  let bytes = CALL_BYTES;
  const close = (end: number): void => {
    if (rows.length === 0) return;
    const [part, size] = [rows, bytes];
    const top = end - part.length;
    steps.push({
      bytes: size,
      apply: () => {
        write(top, part);
      },
    });
    rows = [];
    bytes = CALL_BYTES;
  };
  grid.forEach((row, index) => {
    const size = bytesOf(row);
    if (bytes + size > STEP_BYTES) close(index);
    rows.push([...row]);
    bytes += size;
  });
  close(grid.length);
  return steps;
}
