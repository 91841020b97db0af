import { ExcelObject } from '../excel-object';

/** What office.js tells Excel of when it has started. */
export class StartupService extends ExcelObject {
  static readonly serviceName = 'Microsoft.InternalService.AddinInternalService';
  readonly typeName = 'AddinInternalService';

  NotifyActionHandlerReady(): void {
    return;
  }
}
