/** Taking in files for merging: two at a time, each once, with progress and a way to stop. */
import type { Received } from '../../core/merge/types';
import type { SourceFile } from '../../hosts/host';
import { refused } from '../refused';
import type { Desk } from './desk';
import { freeFileName, identityOf } from './distinct-files';

const LANES = 2;

/** One file given, and where it stands among all. */
interface Taken {
  readonly identity: string;
  readonly name: string;
  /** null until it is read. */
  received: Received | null;
}

interface Waiting {
  readonly taken: Taken;
  readonly file: SourceFile;
}

export class Taking {
  private taken: Taken[] = [];
  private waiting: Waiting[] = [];
  private lanes = new Set<Promise<void>>();
  /** Read since nothing was under way. */
  private done = 0;
  private stops = 0;
  private forgets = 0;
  private reading = 0;

  constructor(private readonly desk: Desk) {}

  /** Resolves when all that is under way is read. */
  async take(files: readonly SourceFile[]): Promise<void> {
    const { stops, forgets } = this;
    const identities = await Promise.all(files.map(identityOf));
    if (this.forgets !== forgets) return;
    files.forEach((file, at) => {
      if (this.stops === stops) this.add(identities[at] ?? '', file);
      else this.leave([file.name]);
    });
    if (this.lanes.size === 0) this.done = 0;
    for (let free = LANES - this.lanes.size; free > 0 && this.waiting.length > 0; free -= 1) {
      this.openLane();
    }
    const { merging } = this.desk.store.get();
    if (merging) this.showProgress(merging.file);
    await this.settled();
  }

  async settled(): Promise<void> {
    while (this.lanes.size > 0) await Promise.all(this.lanes);
  }

  /** What is being read is read to its end; the others are named. */
  stop(): void {
    this.stops += 1;
    const names = this.waiting.map(({ taken }) => taken.name);
    const left = new Set(this.waiting.map(({ taken }) => taken));
    this.taken = this.taken.filter((taken) => !left.has(taken));
    this.waiting = [];
    this.leave(names);
  }

  forget(): void {
    this.forgets += 1;
    this.taken = [];
    this.waiting = [];
    this.desk.store.update({
      received: [],
      repeated: [],
      stopped: [],
      consolidation: null,
      consolidationWritten: false,
    });
  }

  private leave(names: readonly string[]): void {
    const { store } = this.desk;
    store.update({ stopped: [...store.get().stopped, ...names] });
  }

  private add(identity: string, file: SourceFile): void {
    const { store } = this.desk;
    const before = this.taken.find((taken) => taken.identity === identity);
    if (before && !mayBeReadNow(before)) {
      store.update({ repeated: [...store.get().repeated, file.name] });
      return;
    }
    const names = new Set(this.taken.map(({ name }) => name));
    const name = before?.name ?? freeFileName(file.name, names);
    const taken: Taken = before ?? { identity, name, received: null };
    if (before) before.received = null;
    else this.taken.push(taken);
    this.waiting.push({ taken, file: { ...file, name } });
    const stopped = store.get().stopped.filter((other) => other !== name);
    store.update({ stopped, consolidation: null, consolidationWritten: false });
  }

  private openLane(): void {
    const lane = this.readOn().finally(() => {
      this.lanes.delete(lane);
      if (this.lanes.size === 0) this.desk.store.update({ merging: null });
    });
    this.lanes.add(lane);
  }

  private async readOn(): Promise<void> {
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      const { taken, file } = next;
      this.reading += 1;
      this.showProgress(file.name);
      taken.received = await this.read(file);
      this.reading -= 1;
      this.done += 1;
      this.showProgress(file.name);
      this.desk.store.update({ received: this.taken.flatMap((each) => each.received ?? []) });
    }
  }

  /** A mistake of the program costs one file, which is named as not read. */
  private async read(file: SourceFile): Promise<Received> {
    try {
      return await this.desk.engine.receive(file);
    } catch (error) {
      this.desk.fail(error);
      const data = { reason: 'unexpected' };
      return refused(file.name, 0, [], { code: 'file-unreadable', data });
    }
  }

  private showProgress(file: string): void {
    const total = this.done + this.reading + this.waiting.length;
    this.desk.store.update({ merging: { done: this.done, total, file } });
  }
}

/** A file that failed for want of time or luck is read anew when it is given again. */
function mayBeReadNow({ received }: Taken): boolean {
  const code = received?.refusal?.code;
  return code === 'file-timeout' || code === 'file-unreadable';
}
