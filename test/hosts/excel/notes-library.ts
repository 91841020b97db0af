/** `worksheet.notes`, as a library of today has it: the installed one is older (see its README). */
import type { ExcelInNode } from '../../excel-host/in-node';

type Helper<Name extends string> = Record<Name, (...args: readonly unknown[]) => unknown>;
type BatchHelper = Helper<
  'createChildItemObject' | 'createMethodObject' | 'createPropertyObject' | 'invokeMethod'
>;
type Utility = Helper<'fixObjectPathIfNecessary' | 'load'>;
/** What the library's declarations leave out of its base class. */
type BaseClass = new () => { _handleResult(value: unknown): void };

export function addNotes({ Excel, OfficeExtension }: ExcelInNode): void {
  const helper = Reflect.get(OfficeExtension, 'BatchApiHelper') as BatchHelper;
  const utility = Reflect.get(OfficeExtension, 'Utility') as Utility;
  const Base = OfficeExtension.ClientObject as unknown as BaseClass;

  class Note extends Base {
    content = '';
    getLocation(): unknown {
      const name = 'GetLocation';
      return helper.createMethodObject(Excel.Range, this, name, 1, [], false, true, null, 4);
    }
    delete(): void {
      helper.invokeMethod(this, 'Delete', 0, [], 0, 0);
    }
    override _handleResult(value: { readonly Content?: string } | null): void {
      super._handleResult(value);
      if (!value) return;
      utility.fixObjectPathIfNecessary(this, value);
      this.content = value.Content ?? '';
    }
  }

  class NoteCollection extends Base {
    readonly _isCollection = true;
    items: readonly Note[] = [];
    add(cell: string, content: string): unknown {
      const given = [cell, content];
      return helper.createMethodObject(Note, this, 'Add', 0, given, false, true, null, 0);
    }
    getItemOrNullObject(cell: string): unknown {
      const name = 'GetItemOrNullObject';
      return helper.createMethodObject(Note, this, name, 1, [cell], false, false, null, 4);
    }
    load(properties: string): unknown {
      return utility.load(this, properties);
    }
    override _handleResult(value: { readonly _Items?: readonly object[] } | null): void {
      super._handleResult(value);
      if (!value) return;
      utility.fixObjectPathIfNecessary(this, value);
      this.items = (value._Items ?? []).map((data, index) => {
        const note = helper.createChildItemObject(Note, true, this, data, index) as Note;
        note._handleResult(data);
        return note;
      });
    }
  }

  Object.defineProperty(Excel.Worksheet.prototype, 'notes', {
    get(this: unknown) {
      return helper.createPropertyObject(NoteCollection, this, 'Notes', true, 4);
    },
  });
}
