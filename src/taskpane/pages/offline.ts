import { report } from './mount';

/** Keeps the page's own files, so that it opens without a network the next time. */
export function keepForOffline(): void {
  // Not while developing, and not in a page opened from a file: there is nothing to keep it with.
  if (!('serviceWorker' in navigator) || process.env['NODE_ENV'] !== 'production') return;
  window.addEventListener('load', () => {
    navigator.serviceWorker.register('service-worker.js').catch(report);
  });
}
