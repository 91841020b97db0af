import type { SourceFile } from '../../hosts/host';

/** The sample that the page's address names (`?sample=xa/…`), where a server offers samples. */
export async function namedSample(): Promise<SourceFile | null> {
  const sample = new URLSearchParams(window.location.search).get('sample');
  if (sample === null) return null;
  const answer = await fetch(`samples/${sample.split('/').map(encodeURIComponent).join('/')}`);
  if (!answer.ok) return null;
  const name = sample.slice(sample.lastIndexOf('/') + 1);
  return { name, bytes: new Uint8Array(await answer.arrayBuffer()), modified: null };
}
