import { type ReactNode, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Mirror } from '../../../src/story/index.ts';
import type { Speaker } from '../../../src/words/index.ts';
import { useWords } from '../../controls/words.tsx';
import { Dots } from '../../pictures/dots.tsx';
import { Names, Sentence } from '../../controls/name.tsx';
import { OnePageTools } from '../../takeaway/one-page.tsx';
import type { PageProps } from '../../state/page.ts';
import { safeName } from '../../controls/safe-text.ts';
import { type Sheet, sheetOf, tableOf } from '../../takeaway/sheet.ts';
import { Waiting } from '../waiting.tsx';
import { WordsLoop } from '../../takeaway/words-loop.tsx';
import { NameFields } from '../together/start.tsx';
import { Steps } from '../together/steps.tsx';
import type { Pair } from '../../../src/base/index.ts';
import { isOfRecord, onTheTable } from '../../state/on-the-table.ts';
import { inPlace, NO_WORDS_YET } from '../../state/table.ts';
import { WordsEditor } from '../together/words-editor.tsx';
import { Compare } from './compare.tsx';
import { OpenKept } from './open-kept.tsx';
import { PickSheet } from './pick-sheet.tsx';

/** A running session. A couple can bring a page or an invented pair, put their own words into the loop, and compare
 * last time's words. They can enlarge the loop and print it. */
export function Running(props: PageProps): ReactNode {
  const { say } = useWords();
  const { state, view, actions } = props;
  const { swapped } = state;
  // Beside a page or the words of a round of their own no record speaks.
  const speaks = isOfRecord(state);
  const table = speaks ? onTheTable(state) : state.table;
  const record = speaks ? state.analysis.mirror : null;
  const names = namesOf(state, record, say);
  const shown = inPlace(names, swapped);
  const sheet = sheetOf(speaks ? view : null, table, swapped, say);
  return (
    <Names value={shown}>
      <h1 tabIndex={-1}>{say('session-picture')}</h1>
      <Bring {...props} open={page => actions.table(old => tableOf(page, old))} opened={table.page !== null} />
      <Picture sheet={sheet} names={shown} keys={inPlace(['first', 'second'] as const, swapped)} />
      <div className="row">
        <button type="button" aria-pressed={swapped} onClick={actions.swap}>
          {say('together-swap')}
        </button>
      </div>
      <h2>{say('session-edit')}</h2>
      <WordsEditor
        names={names}
        swapped={swapped}
        words={table.words ?? NO_WORDS_YET}
        change={next => actions.table(old => ({ ...old, words: next }))}
      />
      <NamesOnPage {...props} known={record} />
      <Steps
        names={names}
        swapped={swapped}
        steps={table.steps}
        change={steps => actions.table(old => ({ ...old, steps }))}
      />
      <h2>{say('page-show')}</h2>
      <OnePageTools
        sheet={sheet}
        swapped={swapped}
        names={table.names.some(name => name.trim() !== '') ? shown : null}
      />
      <LastTime actions={actions} swapped={swapped} names={shown} last={table.last} now={sheet.words} />
    </Names>
  );
}

/** The names as they stand on the page. `known`: the two of the record. */
function NamesOnPage({ state, actions, known }: PageProps & { readonly known: Mirror | null }): ReactNode {
  const { say } = useWords();
  return (
    <details>
      <summary>{say('session-names')}</summary>
      <div className="pair">
        <NameFields
          names={state.table.names}
          theirs={known && [known.people[0].name, known.people[1].name]}
          places={inPlace<0 | 1>([0, 1], state.swapped)}
          set={names => actions.table(old => ({ ...old, names }))}
        />
      </div>
    </details>
  );
}

interface LastTimeProps extends Pick<PageProps, 'actions'> {
  readonly swapped: boolean;
  readonly names: Pair<string>;
  readonly last: Sheet['words'] | null;
  readonly now: Sheet['words'];
}

/** The words of last time, beside those of now. */
function LastTime({ actions, swapped, names, last, now }: LastTimeProps): ReactNode {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // The pressed button disappears, so the heading takes the focus.
  const lay = (sheet: Sheet | null): void => {
    flushSync(() => actions.table(old => ({ ...old, last: sheet?.words ?? null })));
    heading.current?.focus();
  };
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {say('session-compare')}
      </h2>
      {last === null ? (
        <PickSheet label={say('session-compare-open')} picked={lay} />
      ) : (
        <>
          <Compare names={names} last={inPlace(last, swapped)} now={now} />
          <button type="button" onClick={() => lay(null)}>
            {say('session-compare-away')}
          </button>
        </>
      )}
    </>
  );
}

/** Typed names first, then those of the open record, then places. */
function namesOf(
  { swapped, table }: PageProps['state'],
  mirror: PageProps['state']['analysis']['mirror'],
  say: Speaker['say'],
): Pair<string> {
  const places = inPlace([say('page-left'), say('page-right')] as const, swapped);
  return [0, 1].map(i => {
    const of = i as 0 | 1;
    const typed = table.names[of].trim();
    return safeName(typed || (mirror?.people[of].name ?? places[of]));
  }) as unknown as Pair<string>;
}

type BringProps = PageProps & {
  readonly open: (sheet: Sheet) => void;
  readonly opened: boolean;
};

function Bring({ state, actions, engine, open, opened }: BringProps): ReactNode {
  const { say } = useWords();
  return (
    <section aria-label={say('session-bring')}>
      <PickSheet label={say('session-open-page')} picked={open} hint={say('session-open-hint')} />
      <output className="block">{opened && say('session-opened')}</output>
      <OpenKept state={state} actions={actions} engine={engine} />
      <div className="row samples">
        <span className="quiet">{say('session-sample-instead')}</span>
        {(['couple', 'friends', 'family'] as const).map(id => (
          <button type="button" key={id} onClick={() => actions.sample(id)}>
            {say(`yours-sample-${id}`)}
          </button>
        ))}
      </div>
      <Waiting state={state} actions={actions} />
    </section>
  );
}

interface PictureProps {
  readonly sheet: Sheet;
  readonly names: Pair<string>;
  readonly keys: Pair<string>;
}

/** The loop large and without numbers; how sure stays, in dots and words. */
function Picture({ sheet, names, keys }: PictureProps): ReactNode {
  const { say } = useWords();
  const frame = useRef<HTMLElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const end = useRef<HTMLButtonElement>(null);
  // Content outside loses the focus while the picture fills the screen, and regains it after.
  useEffect(() => {
    const turn = (): void => (document.fullscreenElement === null ? begin : end).current?.focus();
    document.addEventListener('fullscreenchange', turn);
    return () => document.removeEventListener('fullscreenchange', turn);
  }, []);
  return (
    <>
      <figure className="enlarged" ref={frame}>
        <h2>
          <Sentence text={sheet.heading} />
        </h2>
        <WordsLoop names={names} keys={keys} words={sheet.words} finding={sheet.finding} />
        {sheet.finding !== null && (
          <p className="sure">
            {sheet.finding.dots !== null && <Dots full={sheet.finding.dots} />}
            {say(`session-standing-${sheet.finding.standing}`)}
          </p>
        )}
        <button type="button" ref={end} className="end-full" onClick={() => void document.exitFullscreen()}>
          {say('session-full-end')}
        </button>
      </figure>
      {/* Some phones have none, and neither has a page that is drawn without a browser. */}
      {'document' in globalThis && document.fullscreenEnabled && (
        <div className="row">
          <button
            type="button"
            ref={begin}
            className="strong"
            onClick={() => void frame.current?.requestFullscreen().catch(() => undefined)}
          >
            {say('session-full')}
          </button>
        </div>
      )}
    </>
  );
}
