import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { connect } from './worker/client.ts';

const root = createRoot(document.getElementById('app') as HTMLElement);
const frame = document.getElementById('engine') as HTMLIFrameElement;

/** Empties the page: what was drawn, what was read, the worker that held it. */
function forget(): void {
  root.unmount();
  frame.remove();
  document.title = ' ';
}

function leave(): void {
  forget();
  // The entry itself is replaced, so that "back" does not come here again. A blank page, since any other address would be a request.
  history.replaceState(null, '', '#');
  location.replace('about:blank');
}

// A page that is put aside must not come back with a record in it.
addEventListener('pagehide', forget);
addEventListener('pageshow', (event: PageTransitionEvent) => {
  if (event.persisted) location.reload();
});

/** After the first picture has been painted. A page out of sight paints nothing and waits no longer than a moment. */
const painted = new Promise<void>(done => {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
  setTimeout(done, 1000);
});

// All the rest comes in the same load, before any file is asked for, so that nothing is fetched later: the pages after the
// first, the worker with every reader, and every script of the face, since a letter met later must not cause a request.
const pages = painted.then(() => import('./app/later.ts'));
const faces = painted.then(() =>
  Promise.allSettled(
    ['a', 'ł', 'α', 'б', 'ạ'].map(letter => document.fonts.load('420 1rem "Literata Variable"', letter)),
  ),
);
async function startEngine(): Promise<void> {
  await painted;
  frame.src = frame.dataset['src'] ?? '';
}
void startEngine();
void Promise.allSettled([pages, faces]).finally(() => {
  document.documentElement.dataset['ready'] = 'yes';
});

/** Which of the invented two plays which part: by chance, anew in every visit. */
const exchanged = crypto.getRandomValues(new Uint8Array(1))[0]! % 2 === 1;
root.render(<App engine={connect(frame)} pages={pages} exchanged={exchanged} leave={leave} />);
