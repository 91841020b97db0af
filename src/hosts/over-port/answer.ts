/** An error loses its class, its code and its data on its way through a port: it comes as an answer. */
import { FileRefused } from '../file-refused';
import { HostFailure } from '../host-failure';

export type Answer<Value> =
  | { readonly status: 'done'; readonly value: Value }
  | ({ readonly status: 'failed' } & Pick<HostFailure, 'code' | 'data'>)
  | ({ readonly status: 'refused' } & Pick<FileRefused, 'code' | 'data'>);

/** The worker's side. Rejects with what neither a host nor a file is at fault for. */
export async function answered<Value>(ask: () => Value | Promise<Value>): Promise<Answer<Value>> {
  try {
    return { status: 'done', value: await ask() };
  } catch (error) {
    if (error instanceof HostFailure) {
      return { status: 'failed', code: error.code, data: error.data };
    }
    if (error instanceof FileRefused) {
      return { status: 'refused', code: error.code, data: error.data };
    }
    throw error;
  }
}

/** The page's side. @throws HostFailure, FileRefused: what the call threw beyond the port. */
export function valueOf<Value>(answer: Answer<Value>): Value {
  if (answer.status === 'done') return answer.value;
  if (answer.status === 'failed') throw new HostFailure(answer.code, answer.data);
  throw new FileRefused(answer.code, answer.data);
}
