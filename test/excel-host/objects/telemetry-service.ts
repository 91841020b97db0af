import { ExcelObject } from '../excel-object';

/** Where office.js leaves what it measures. Without it, it would ask Microsoft's own servers. */
export class TelemetryService extends ExcelObject {
  static readonly serviceName = 'Microsoft.Telemetry.TelemetryService';
  readonly typeName = 'TelemetryService';

  SendTelemetryEvent(): void {
    return;
  }
}
