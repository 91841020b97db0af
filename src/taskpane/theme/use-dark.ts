import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}

export type ThemeName = 'light' | 'dark';

/** As Office is, and where Office does not say (as on the web), as the system is. */
export function useDark(office: ThemeName | null): boolean {
  const system = useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches);
  return office === null ? system : office === 'dark';
}
