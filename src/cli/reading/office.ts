import type { Office } from '../../app/receive';
import { lamDong } from '../../core/places/gazetteer';
import { builtInReference } from '../../core/reference/built-in';
import { layeredReference } from '../../core/reference/layered';
import { builtInTemplates } from '../../core/templates/catalogue';
import type { WorkerSetup } from './messages';

/** What a check rests on; the province's own reference figures over the built-in populations. */
export function officeOf({ reference, today }: WorkerSetup): Office {
  const builtIn = builtInReference(lamDong);
  return {
    templates: builtInTemplates(),
    places: lamDong,
    reference: reference ? layeredReference(reference, builtIn) : builtIn,
    today,
  };
}
