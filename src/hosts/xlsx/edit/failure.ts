import { FileRefused } from '../../file-refused';
import { HostFailure } from '../../host-failure';
import { WriteRefused } from '../write/refused';

/** What went wrong inside, as the port tells it: the code of its own stands in `data.code`. */
export function asHostFailure(error: unknown): unknown {
  if (!(error instanceof FileRefused || error instanceof WriteRefused)) return error;
  return new HostFailure('unexpected', { ...error.data, code: error.code }, { cause: error });
}
