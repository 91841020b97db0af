import { booleanArgument, objectArgument } from '../arguments';
import type { Area } from '../area';
import { requireAllowed } from '../guards';
import type { ExcelHost } from '../host';
import {
  checkRule,
  clearValidations,
  setValidation,
  sharedValidation,
  TYPES,
} from '../validations';
import type { Validation } from '../workbook';
import { SheetObject } from './sheet-object';

export class DataValidation extends SheetObject {
  readonly typeName = 'DataValidation';

  constructor(
    host: ExcelHost,
    sheetId: string,
    private readonly areas: readonly Area[],
  ) {
    super(host, sheetId);
  }

  get Type() {
    const shared = this.#shared;
    if (!shared) return 'Inconsistent';
    return TYPES.get(Object.keys(shared.rule)[0] ?? '') ?? 'None';
  }
  get Rule() {
    return this.#shared?.rule ?? null;
  }
  set Rule(rule: unknown) {
    this.#set({ rule: checkRule(rule) });
  }
  get ErrorAlert() {
    return this.#shared?.errorAlert ?? null;
  }
  set ErrorAlert(alert: unknown) {
    this.#set({ errorAlert: objectArgument(alert, 'errorAlert') });
  }
  get Prompt() {
    return this.#shared?.prompt ?? null;
  }
  set Prompt(prompt: unknown) {
    this.#set({ prompt: objectArgument(prompt, 'prompt') });
  }
  get IgnoreBlanks() {
    return this.#shared?.ignoreBlanks ?? null;
  }
  set IgnoreBlanks(ignore: unknown) {
    this.#set({ ignoreBlanks: booleanArgument(ignore, 'ignoreBlanks') });
  }

  Clear() {
    requireAllowed(this.host, this.sheet);
    clearValidations(this.sheet, this.areas);
  }

  get #shared() {
    return sharedValidation(this.sheet, this.areas);
  }

  #set(change: Partial<Validation>): void {
    requireAllowed(this.host, this.sheet);
    setValidation(this.sheet, this.areas, change);
  }
}
