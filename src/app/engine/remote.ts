/** An engine as it is reached through a worker's port. */
import type { Refusal } from '../../core/merge/types';
import type { GivenReference } from '../../core/reference/types';
import { FileRefused } from '../../hosts/file-refused';
import type { SourceFile } from '../../hosts/host';
import type { Engine } from './types';

/** An error loses its code and data on its way through a port: a refusal comes as an answer. */
export interface RemoteEngine extends Omit<Engine, 'readReference' | 'close'> {
  readReference(file: SourceFile): Promise<GivenReference | Refusal>;
}

/** The worker's side. */
export function answering(engine: Engine): RemoteEngine {
  return {
    ...engine,
    readReference: async (file) => {
      try {
        return await engine.readReference(file);
      } catch (error) {
        if (!(error instanceof FileRefused)) throw error;
        return { code: error.code, data: error.data };
      }
    },
  };
}

/** The page's side. @throws FileRefused where the answer is a refusal. */
export function givenOrRefused(answer: GivenReference | Refusal): GivenReference {
  if ('code' in answer) throw new FileRefused(answer.code, answer.data);
  return answer;
}
