import type { Language } from '../../i18n/language';

/** What a worker is told when it starts, in its name: a worker has no other argument. */
export interface WorkerSetup {
  readonly language: Language;
}

export function nameOfWorker({ language }: WorkerSetup): string {
  return `engine-${language}`;
}

/** Vietnamese for any name that is not ours. */
export function setupOfName(name: string): WorkerSetup {
  return { language: name === 'engine-en' ? 'en' : 'vi' };
}
