import { createRoot } from 'react-dom/client';
import { chooseLanguage, loadWords, type Speaker, speaker } from '../src/words/index.ts';
import { App } from './app/app.tsx';
import { Words } from './controls/words.tsx';
import { connect } from './worker/client.ts';

const root = createRoot(document.getElementById('app') as HTMLElement);
const frame = document.getElementById('engine') as HTMLIFrameElement;

let forgotten = false;

/** Empties the page: what was drawn, what was read, the worker that held it. */
function forget(): void {
  forgotten = true;
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
const locale = chooseLanguage(navigator.languages);
const first = loadWords(locale, 'first');
const later = Promise.all([import('./app/later.ts'), first, loadWords(locale, 'later')]);
const pages = later.then(([pages]) => pages);

// Every script of the face is fetched now: a letter met later must not cause a request while a record is open.
const faces = ['a', 'ł', 'α', 'б', 'ạ'].map(letter => document.fonts.load('420 1rem "Literata Variable"', letter));
void Promise.allSettled([pages, ...faces]).finally(() => {
  document.documentElement.dataset['ready'] = 'yes';
});

const engine = connect(frame);
function show(words: Speaker): void {
  if (forgotten) return;
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  root.render(
    <Words value={words}>
      <App engine={engine} pages={pages} leave={leave} />
    </Words>,
  );
}
void first.then(words => show(speaker(words)));
void later.then(([, ...words]) => show(speaker(...words)));
