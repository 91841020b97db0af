import { booleanArgument, wordArgument } from '../arguments';
import { ExcelObject } from '../excel-object';

/** Nothing is ever left to calculate, and nobody changes the separators within Excel. */
const CALCULATED = 'Done';
const SYSTEM_SEPARATORS = true;
const CALCULATION_MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export class ApplicationObject extends ExcelObject {
  readonly typeName = 'Application';

  get CalculationMode() {
    return this.host.workbook.calculationMode;
  }
  set CalculationMode(mode: unknown) {
    this.host.workbook.calculationMode = wordArgument(mode, 'calculationMode', CALCULATION_MODES);
  }
  get CalculationState() {
    return CALCULATED;
  }
  get DecimalSeparator() {
    return this.host.locale.decimal;
  }
  get ThousandsSeparator() {
    return this.host.locale.group;
  }
  get UseSystemSeparators() {
    return SYSTEM_SEPARATORS;
  }
  get CultureInfo() {
    return new CultureInfo(this.host);
  }

  /** Nothing is calculated here: see `ExcelOptions.evaluate`. */
  Calculate(): void {
    return;
  }
  SuspendScreenUpdatingUntilNextSync() {
    this.host.screenSuspensions += 1;
  }
  SuspendApiCalculationUntilNextSync(): void {
    return;
  }
}

class CultureInfo extends ExcelObject {
  readonly typeName = 'CultureInfo';

  get Name() {
    return this.host.locale.name;
  }
  get NumberFormat() {
    return new NumberFormatInfo(this.host);
  }
  get DatetimeFormat() {
    return new DatetimeFormatInfo(this.host);
  }
}

class NumberFormatInfo extends ExcelObject {
  readonly typeName = 'NumberFormatInfo';

  get NumberDecimalSeparator() {
    return this.host.locale.decimal;
  }
  get NumberGroupSeparator() {
    return this.host.locale.group;
  }
}

class DatetimeFormatInfo extends ExcelObject {
  readonly typeName = 'DatetimeFormatInfo';

  get DateSeparator() {
    return this.host.locale.dateSeparator;
  }
  get ShortDatePattern() {
    return this.host.locale.shortDate;
  }
  get LongDatePattern() {
    return this.host.locale.longDate;
  }
  get TimeSeparator() {
    return this.host.locale.timeSeparator;
  }
  get LongTimePattern() {
    return this.host.locale.longTime;
  }
}

/** `context.runtime`. */
export class RuntimeObject extends ExcelObject {
  readonly typeName = 'Runtime';

  get EnableEvents() {
    return this.host.events.enabled;
  }
  set EnableEvents(enabled: unknown) {
    this.host.events.enabled = booleanArgument(enabled, 'enableEvents');
  }
}
