import type { SavedFile } from '../../app/pane/types';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file to the person through the browser's own download; nothing leaves the machine. */
export function saveFile({ name, bytes }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun with the click; some browsers still read the address after it.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
