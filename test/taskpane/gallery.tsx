/** One scene of the interface: `?scene=review-findings&theme=dark&language=vi`. */
import { createRoot } from 'react-dom/client';
import { PaneApp } from '../../src/taskpane/app';
import { fakeSession, type Call } from './fake-session';
import type { GalleryData } from './gallery-data';
import { scene, SCENES } from './scenes';

async function draw(root: HTMLElement): Promise<void> {
  const data = (await (await fetch('data.json')).json()) as GalleryData;
  const asked = new URLSearchParams(window.location.search);
  const name = SCENES.find((known) => known === asked.get('scene')) ?? 'entry-empty';
  const { place, state } = scene(name, data);
  const calls: Call[] = [];
  const session = fakeSession(state, data.sheet, calls);
  Object.assign(window, { calls, session });
  createRoot(root).render(
    <PaneApp
      session={session}
      language={asked.get('language') === 'en' ? 'en' : 'vi'}
      place={place}
      onSave={(file) => {
        calls.push(['save', file.name]);
      }}
    />,
  );
}

const root = document.getElementById('root');
if (root) void draw(root);
