import { useSyncExternalStore } from 'react';
import { isDark, type OfficeTheme } from './is-dark';

const QUERY = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}

/** As Office is, and where Office does not say (as on the web), as the system is. */
export function useDark(officeTheme: OfficeTheme | null): boolean {
  const system = useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches);
  return (officeTheme && isDark(officeTheme)) ?? system;
}
