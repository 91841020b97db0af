/** How long a worker may take before it counts as broken, in milliseconds. */
export interface Patience {
  /** To load. */
  readonly start: number;
  /** To read a file. Real ones take milliseconds. */
  readonly open: number;
  /** For anything else. */
  readonly answer: number;
}

export const PATIENCE: Patience = { start: 60_000, open: 20_000, answer: 120_000 };

/** There was no answer in time. */
export class TookTooLong extends Error {
  override readonly name = 'TookTooLong';
}

/** @throws TookTooLong, or what the answer or `broken` rejects with first. */
export async function within<Value>(
  answer: Promise<Value>,
  broken: Promise<never>,
  milliseconds: number,
): Promise<Value> {
  let timeout: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timeout = setTimeout(() => {
      reject(new TookTooLong());
    }, milliseconds);
  });
  try {
    return await Promise.race([answer, broken, late]);
  } finally {
    clearTimeout(timeout);
  }
}
