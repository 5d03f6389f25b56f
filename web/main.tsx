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

// The pages that the first one does not need: they too are there before a record is opened.
const pages = import('./app/later.ts');

// Every script of the face is fetched now: a letter met later must not cause a request while a record is open.
const faces = ['a', 'ł', 'α', 'б', 'ạ'].map(letter => document.fonts.load('420 1rem "Literata Variable"', letter));
void Promise.allSettled([pages, ...faces]).finally(() => {
  document.documentElement.dataset['ready'] = 'yes';
});

root.render(<App engine={connect(frame)} pages={pages} leave={leave} />);
