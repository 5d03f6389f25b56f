import { createRoot } from 'react-dom/client';
import {
  type Catalogue,
  type Chunk,
  chooseLanguage,
  LANGUAGES,
  type Locale,
  loadWords,
  regionalTag,
  speaker,
} from '../src/words/index.ts';
import { App } from './app/app.tsx';
import { firstState, type State } from './state/state.ts';
import { holdsCopy } from './state/keeping/database.ts';
import { NOTHING_KEPT } from './state/keeping/kept.ts';
import { Words } from './controls/words.tsx';
import { connect } from './worker/client.ts';
import { PEERS, takeAway } from './worker/no-network.ts';

takeAway(PEERS);

const place = document.getElementById('app') as HTMLElement;
let root = createRoot(place);
/** State the page began with, or began anew with. */
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

/** Random assignment of parts to the invented two, anew in every visit. */
const exchanged = crypto.getRandomValues(new Uint8Array(1))[0]! % 2 === 1;

/** Fetch the browser's language first, and every other language in the same load. */
const browsers = chooseLanguage(navigator.languages);
let wanted: Locale = browsers;
const fetched = new Map<Locale, readonly Catalogue[]>();

async function fetchWords(locale: Locale, ...chunks: readonly Chunk[]): Promise<void> {
  const loaded = await loadWords(locale, ...chunks);
  const catalogue = { ...loaded, tag: regionalTag(loaded.language, navigator.languages) };
  fetched.set(locale, [...(fetched.get(locale) ?? []), catalogue]);
}

/** The language that a person chose; absent: what their browser asks for. */
function speakIn(chosen: string | undefined): void {
  const before = wanted;
  wanted = chosen === undefined ? browsers : chooseLanguage([chosen, ...navigator.languages]);
  if (wanted !== before) show();
}

/** Begins anew with `state` alone. React keeps the tree it drew before beside the one it draws, with all that it knew: names,
 * findings, and what was typed. So that tree goes as a whole. */
function restart(state: State): void {
  root.unmount();
  root = createRoot(place);
  began = state;
  if (fetched.has(browsers)) show();
}

function show(): void {
  if (forgotten) return;
  const [first, ...more] = fetched.get(wanted) ?? fetched.get(browsers)!;
  const words = speaker(first!, ...more);
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  root.render(
    <Words value={words}>
      <App
        began={began}
        restart={restart}
        engine={engine}
        pages={pages}
        exchanged={exchanged}
        leave={leave}
        speakIn={speakIn}
      />
    </Words>,
  );
}

/** After what was drawn has been painted. A page out of sight paints nothing and waits no longer than a moment. */
const painted = (): Promise<void> =>
  new Promise(done => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
    setTimeout(done, 1000);
  });

/** A lock comes before everything, so the page checks for one before the first picture. An unknown result counts as
 * none, and the check is repeated. */
const first = firstOf();
async function firstOf(): Promise<void> {
  const [, copy] = await Promise.all([fetchWords(browsers, 'first'), holdsCopy()]);
  if (copy) began = { ...firstState, kept: { ...NOTHING_KEPT, copy: 'here' } };
}
const pages = afterFirst();
void first.then(show);

/** Everything else comes in the same load, before any file is asked for, so that no request follows. It includes the
 * later pages with their words in every language, and the worker with every reader. Every script of the typeface comes
 * too, since a new letter must not cause a request. */
async function afterFirst(): Promise<typeof import('./app/later.ts')> {
  await first;
  await painted();
  engine.start();
  const asked = (cut: string, letter: string): Promise<unknown> =>
    document.fonts.load(`${cut} 1rem "Literata Variable"`, letter);
  const faces = [
    ...['400', '600'].flatMap(cut => ['a', 'é', 'ł', 'α', 'б', 'ạ'].map(letter => asked(cut, letter))),
    ...['a', 'é'].map(letter => asked('italic 400', letter)),
    ...['a', 'ł'].map(letter => document.fonts.load('400 1rem "Instrument Sans"', letter)),
  ];
  const others = LANGUAGES.filter(language => language !== browsers);
  const [more] = await Promise.all([
    import('./app/later.ts'),
    fetchWords(browsers, 'later'),
    ...others.map(language => fetchWords(language, 'first', 'later')),
  ]);
  await Promise.allSettled(faces);
  show();
  document.documentElement.dataset['ready'] = 'yes';
  return more;
}
