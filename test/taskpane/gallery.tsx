/** One scene of the interface: `?scene=review-findings&theme=dark&language=vi`. */
import data from 'gallery-data';
import { createRoot } from 'react-dom/client';
import { PaneApp } from '../../src/taskpane/app';
import { fakeSession, type Call } from './fake-session';
import { scene, SCENES } from './scenes';

const asked = new URLSearchParams(window.location.search);
const name = SCENES.find((known) => known === asked.get('scene')) ?? 'entry-empty';
const { place, state } = scene(name, data);
const calls: Call[] = [];
const session = fakeSession(state, data.sheet, calls);
Object.assign(window, { gallery: { calls, session } });

const root = document.getElementById('root');
if (root) {
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
