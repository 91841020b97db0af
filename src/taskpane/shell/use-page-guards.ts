import { useEffect } from 'react';

function prevent(event: Event): void {
  event.preventDefault();
}

/** A file dropped beside the zone must not replace the page; edits not saved are asked about. */
export function usePageGuards(unsaved: boolean): void {
  useEffect(() => {
    window.addEventListener('dragover', prevent);
    window.addEventListener('drop', prevent);
    return () => {
      window.removeEventListener('dragover', prevent);
      window.removeEventListener('drop', prevent);
    };
  }, []);
  useEffect(() => {
    if (!unsaved) return;
    window.addEventListener('beforeunload', prevent);
    return () => {
      window.removeEventListener('beforeunload', prevent);
    };
  }, [unsaved]);
}
