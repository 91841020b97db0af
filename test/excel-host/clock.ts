/** When answers come: at once but never in the same turn, or when a test lets time pass. */
export interface Clock {
  after(milliseconds: number, run: () => void): void;
}

export const realClock: Clock = {
  after: (milliseconds, run) => {
    setTimeout(run, milliseconds);
  },
};

/** No time passes but what `pass` is told; what is due at once still comes by itself. */
export class VirtualClock implements Clock {
  #now = 0;
  #waiting: { readonly at: number; readonly run: () => void }[] = [];

  after(milliseconds: number, run: () => void): void {
    if (milliseconds === 0) setTimeout(run, 0);
    else this.#waiting.push({ at: this.#now + milliseconds, run });
  }

  /** Lets that many milliseconds pass, then the answers due be taken. */
  async pass(milliseconds: number): Promise<void> {
    this.#now += milliseconds;
    const due = this.#waiting
      .filter(({ at }) => at <= this.#now)
      .sort((one, other) => one.at - other.at);
    this.#waiting = this.#waiting.filter(({ at }) => at > this.#now);
    for (const { run } of due) run();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
