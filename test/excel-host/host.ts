/** Excel: one workbook, the requests that come for it, and the person in front of it. */
import { buildWorkbook } from './build-workbook';
import type { WorkbookGiven } from './build-workbook';
import { realClock } from './clock';
import type { Clock } from './clock';
import { ExcelError, invalidReference, notPlayed } from './errors';
import { Events } from './events';
import type { EventMessage } from './events';
import type { ExcelObject } from './excel-object';
import type { FailingRequest, Faults } from './faults';
import { localeNamed } from './locale';
import type { Locale } from './locale';
import { StartupService } from './objects/startup-service';
import { TelemetryService } from './objects/telemetry-service';
import { WorkbookObject } from './objects/workbook';
import { processBatch } from './process-query';
import type { Batch, BatchAnswer } from './process-query';
import { VERSIONS } from './versions';
import type { ExcelVersion } from './versions';
import type { Sheet, Workbook, CellContent } from './workbook';

export interface ExcelOptions {
  /** Default `ltsc-2021`, the floor. */
  readonly version?: ExcelVersion;
  /** Default `vi-VN`. */
  readonly locale?: Locale['name'];
  /** Default one empty sheet `Sheet1`. */
  readonly workbook?: WorkbookGiven;
  readonly faults?: Faults;
  /** Office's colors; default `light`. */
  readonly theme?: 'light' | 'dark';
  /** A person is typing in a cell from the start. */
  readonly cellEditMode?: boolean;
  /** Default real time. */
  readonly clock?: Clock;
  /** The year Excel adds to a day typed without one; default 2026. */
  readonly year?: number;
  /** What a formula gives. Without it: what the cell gave before if the formula is the same, else 0. */
  readonly evaluate?: (formula: string, sheet: Sheet, workbook: Workbook) => CellContent;
}

/** One request, as far as a test counts them. */
export interface RequestRecord {
  /** `startup` (services) and `cleanup` (of references) are the library's own, after `Excel.run`. */
  readonly kind: 'sync' | 'startup' | 'cleanup';
  readonly bytes: number;
  readonly actions: number;
  /** 0 until it is answered. */
  answerBytes: number;
  /** Code of the error it was answered with. */
  error: string | null;
}

/** An answer's text, or the number of an error of the bridge itself. */
export type Outcome = { readonly body: string } | { readonly bridgeError: number };

/** Those the library itself asks for. */
const SERVICES = [StartupService, TelemetryService];
const DELAY_FOR_CELL_EDIT = 64;
const BRIDGE_ERRORS = { failed: 5001, cellEditMode: 5004, requestSize: 5103, answerSize: 5104 };

export class ExcelHost {
  readonly version: ExcelVersion;
  readonly locale: Locale;
  readonly year: number;
  readonly theme: 'light' | 'dark';
  readonly clock: Clock;
  readonly evaluate: ExcelOptions['evaluate'];
  readonly faults: Faults;
  readonly events = new Events();
  readonly requests: RequestRecord[] = [];
  /** How often `suspendScreenUpdatingUntilNextSync` was called. */
  screenSuspensions = 0;
  workbook: Workbook;
  /** Set by the bridge: takes the events to the library. */
  onEvents: (messages: readonly EventMessage[]) => void = () => undefined;
  #editing: boolean;
  readonly #untilEditEnds: (() => void)[] = [];
  readonly #references = new Map<string, ExcelObject>();
  #lastReference = 0;

  constructor(options: ExcelOptions = {}) {
    this.version = options.version ?? 'ltsc-2021';
    this.locale = localeNamed(options.locale ?? 'vi-VN');
    this.year = options.year ?? 2026;
    this.theme = options.theme ?? 'light';
    this.clock = options.clock ?? realClock;
    this.evaluate = options.evaluate;
    this.faults = { ...options.faults };
    this.workbook = buildWorkbook(options.workbook);
    this.#editing = options.cellEditMode ?? false;
  }

  /** The add-in's own requests, without the library's. */
  get syncs(): readonly RequestRecord[] {
    return this.requests.filter(({ kind }) => kind === 'sync');
  }

  /** How many objects the add-in holds on to: 0 when nothing leaks. */
  get references(): number {
    return this.#references.size;
  }

  keep(object: ExcelObject): string {
    this.#lastReference += 1;
    const id = `reference-${String(this.#lastReference)}`;
    this.#references.set(id, object);
    return id;
  }

  release(id: string): void {
    this.#references.delete(id);
  }

  /** A person starts to type in a cell, and has not pressed Enter. */
  startEditing(): void {
    this.#editing = true;
  }

  stopEditing(): void {
    this.#editing = false;
    for (const run of this.#untilEditEnds.splice(0)) run();
  }

  /** Takes a request; `answer` is called later, or never where a fault says so. */
  handle(body: string, flags: number, answer: (outcome: Outcome) => void): void {
    const batch = JSON.parse(body) as Batch;
    const record = recordOf(body, batch);
    this.requests.push(record);
    const perform = () => {
      const outcome = this.#perform(batch, record);
      if (outcome) answer(outcome);
      this.tellEvents();
    };
    this.clock.after(this.faults.slow ?? 0, () => {
      if (!this.#editing || record.kind !== 'sync') perform();
      else if (flags & DELAY_FOR_CELL_EDIT) this.#untilEditEnds.push(perform);
      else answer(refuse(record, BRIDGE_ERRORS.cellEditMode, 'InvalidOperationInCellEditMode'));
    });
  }

  /** Sends the events that wait, in a later turn. */
  tellEvents(): void {
    const messages = this.events.take();
    if (messages.length > 0) {
      this.clock.after(0, () => {
        this.onEvents(messages);
      });
    }
  }

  #perform(batch: Batch, record: RequestRecord): Outcome | null {
    const limit = VERSIONS[this.version].payloadLimit ?? Infinity;
    if (record.bytes > limit) {
      return refuse(record, BRIDGE_ERRORS.requestSize, 'RequestPayloadSizeLimitExceeded');
    }
    const fail = this.#failureOf(record);
    const answer = this.#process(batch, fail);
    const body = JSON.stringify(answer);
    record.answerBytes = sizeOf(body);
    record.error = answer.Error?.Code ?? null;
    if (fail?.when === 'unanswered') return null;
    if (fail?.when === 'after') {
      return refuse(record, BRIDGE_ERRORS.failed, 'GeneralException');
    }
    if (record.answerBytes > limit) {
      return refuse(record, BRIDGE_ERRORS.answerSize, 'ResponsePayloadSizeLimitExceeded');
    }
    return { body };
  }

  #failureOf(record: RequestRecord): FailingRequest | undefined {
    const { fail } = this.faults;
    const isIt = record.kind === 'sync' && this.syncs.indexOf(record) + 1 === fail?.request;
    return isIt ? fail : undefined;
  }

  #process(batch: Batch, fail: FailingRequest | undefined): BatchAnswer {
    const roots = {
      workbook: new WorkbookObject(this),
      service: (name: string) => {
        const Service = SERVICES.find(({ serviceName }) => serviceName === name);
        if (!Service) throw notPlayed(`the service ${name}`);
        return new Service(this);
      },
      reference: (id: string) => {
        const object = this.#references.get(id);
        if (!object) throw invalidReference();
        return object;
      },
    };
    if (fail?.when !== 'before' && fail?.when !== 'midway') return processBatch(batch, roots);
    const code = fail.code ?? 'GeneralException';
    const error = new ExcelError(
      code,
      'There was an internal error while processing the request.',
      500,
    );
    return processBatch(batch, roots, {
      action: fail.when === 'before' ? 0 : (fail.actions ?? 1),
      error,
    });
  }
}

function refuse(record: RequestRecord, bridgeError: number, code: string): Outcome {
  record.error = code;
  return { bridgeError };
}

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

function recordOf(body: string, batch: Batch): RequestRecord {
  const calls = batch.Actions.filter(({ ActionType }) => ActionType !== 1);
  const releases = calls.length > 0 && calls.every(({ Name }) => Name === '_RemoveReference');
  const starts = Object.values(batch.ObjectPaths).some(
    ({ ObjectPathType }) => ObjectPathType === 2,
  );
  return {
    kind: starts ? 'startup' : releases ? 'cleanup' : 'sync',
    bytes: sizeOf(body),
    actions: batch.Actions.length,
    answerBytes: 0,
    error: null,
  };
}
