/** A contestant runs in a process of its own, so that its memory is its own. */
export interface Round {
  readonly milliseconds: number;
  /** Milliseconds of processor time, of all threads: steady where the machine is busy. */
  readonly processor: number;
  /** Highest resident memory of the process so far, in MB. */
  readonly peakMemory: number;
}

/** Answers each list of files with the time one round took; the result keeps the work from being skipped. */
export function serve(run: (files: readonly string[]) => Promise<number>): void {
  process.on('message', (files: readonly string[]) => {
    const start = process.hrtime.bigint();
    const startUsage = process.cpuUsage();
    run(files).then(
      (result) => {
        if (result <= 0) throw new Error('nothing was done');
        const usage = process.cpuUsage(startUsage);
        process.send?.({
          processor: (usage.user + usage.system) / 1000,
          milliseconds: Number(process.hrtime.bigint() - start) / 1e6,
          peakMemory: process.resourceUsage().maxRSS / 1024,
        } satisfies Round);
      },
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
}
