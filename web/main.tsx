import { createRoot } from 'react-dom/client';
import { chooseLanguage, loadWords, type Speaker, speaker } from '../src/words/index.ts';
import { App } from './app/app.tsx';
import { firstState, type State } from './app/state.ts';
import { Words } from './controls/words.tsx';
import { connect } from './worker/client.ts';
import { PEERS, takeAway } from './worker/no-network.ts';

takeAway(PEERS);

const place = document.getElementById('app') as HTMLElement;
let root = createRoot(place);
/** What the page began with, or began anew with. */
let began = firstState;
const engine = connect();

let forgotten = false;

/** Empties the page: what was drawn, what was read, the worker that held it. */
function forget(): void {
  forgotten = true;
  root.unmount();
  engine.end();
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

/** Which of the invented two plays which part: by chance, anew in every visit. */
const exchanged = crypto.getRandomValues(new Uint8Array(1))[0]! % 2 === 1;

/** Begins anew with `state` alone. React keeps the tree it drew before beside the one it draws, with all that it knew: names,
 * findings, and what was typed. So that tree goes as a whole. */
function restart(state: State): void {
  root.unmount();
  root = createRoot(place);
  began = state;
  if (spoken !== null) show(spoken);
}

let spoken: Speaker | null = null;

function show(words: Speaker): void {
  if (forgotten) return;
  spoken = words;
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  root.render(
    <Words value={words}>
      <App began={began} restart={restart} engine={engine} pages={pages} exchanged={exchanged} leave={leave} />
    </Words>,
  );
}

/** After what was drawn has been painted. A page out of sight paints nothing and waits no longer than a moment. */
const painted = (): Promise<void> =>
  new Promise(done => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
    setTimeout(done, 1000);
  });

const locale = chooseLanguage(navigator.languages);
const first = loadWords(locale, 'first');
const pages = afterFirst();
void first.then(words => show(speaker(words)));

/** All the rest comes in the same load, before any file is asked for, so that nothing is fetched later: the pages after the
 * first with their words, the worker with every reader, and every script of the face, since a letter met later must not
 * cause a request. */
async function afterFirst(): Promise<typeof import('./app/later.ts')> {
  const words = await first;
  await painted();
  engine.start();
  const faces = [
    ...['a', 'é', 'ł', 'α', 'б', 'ạ'].map(letter => document.fonts.load('400 1rem "Literata Variable"', letter)),
    ...['600', 'italic 400'].map(cut => document.fonts.load(`${cut} 1rem "Literata Variable"`, 'a')),
  ];
  const [more, moreWords] = await Promise.all([import('./app/later.ts'), loadWords(locale, 'later')]);
  await Promise.allSettled(faces);
  show(speaker(words, moreWords));
  document.documentElement.dataset['ready'] = 'yes';
  return more;
}
