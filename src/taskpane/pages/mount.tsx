import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PaneApp, type PaneAppProps } from '../app';

/** Draws the interface into the page. */
export function mount(props: PaneAppProps): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no root');
  createRoot(root).render(
    <StrictMode>
      <PaneApp {...props} />
    </StrictMode>,
  );
}

/** Faults of the program, for whoever looks; the person is told by the interface. */
export function report(error: unknown): void {
  reportError(error);
}
