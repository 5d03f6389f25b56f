import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../../controls/words.tsx';
import { Dots } from '../../pictures/dots.tsx';
import { Names, Sentence } from '../../controls/name.tsx';
import { OnePageTools } from '../../takeaway/one-page.tsx';
import type { PageProps } from '../../state/page.ts';
import { safeName } from '../../controls/safe-text.ts';
import { type Sheet, sheetOf, tableOf } from '../../takeaway/sheet.ts';
import { Waiting } from '../waiting.tsx';
import { WordsLoop } from '../../takeaway/words-loop.tsx';
import { Steps } from '../together/steps.tsx';
import type { Pair } from '../../../src/base/index.ts';
import { onTheTable } from '../../state/on-the-table.ts';
import { inPlace, withOne } from '../../state/table.ts';
import { WordsEditor } from '../together/words-editor.tsx';
import { onePageIn, sessionIn, togetherIn } from '../../words/together.ts';
import { Compare } from './compare.tsx';
import { OpenKept } from './open-kept.tsx';
import { PickSheet } from './pick-sheet.tsx';

/** A session that runs: bring a page or an invented pair, put the couple's own words into the loop, show it large, print it,
 * and lay last time's words beside. */
export function Running(props: PageProps): ReactNode {
  const together = togetherIn(useWords());
  const session = sessionIn(useWords());
  const onePage = onePageIn(useWords());
  const { state, view, actions } = props;
  const { swapped } = state;
  const table = onTheTable(state);
  /** The finding of an opened page, in the order of the table; a record's finding comes from its view. */
  const [opened, setOpened] = useState<Sheet | null>(null);
  const [last, setLast] = useState<Sheet | null>(null);
  const compare = useRef<HTMLHeadingElement>(null);
  // What was pressed goes away, so the heading takes the focus.
  const lay = (sheet: Sheet | null): void => {
    flushSync(() => setLast(sheet));
    compare.current?.focus();
  };
  const names = namesOf(props, onePage);
  const shown = inPlace(names, swapped);
  const { say } = useWords();
  const now = sheetOf(opened === null ? view : null, table, swapped, say);
  const sheet: Sheet = opened === null ? now : { ...now, ...turned(opened, swapped) };
  return (
    <Names value={shown}>
      <h1 tabIndex={-1}>{session.picture}</h1>
      <Bring
        {...props}
        open={page => {
          setOpened(page);
          actions.table(old => tableOf(page, old.names));
        }}
        other={() => setOpened(null)}
        opened={opened !== null}
      />
      <Picture sheet={sheet} names={shown} keys={inPlace(['first', 'second'] as const, swapped)} />
      <div className="row">
        <button type="button" aria-pressed={swapped} onClick={actions.swap}>
          {together.swap}
        </button>
      </div>
      <h2>{session.edit}</h2>
      <WordsEditor
        names={names}
        swapped={swapped}
        words={table.words}
        change={next => actions.table(old => ({ ...old, words: next }))}
      />
      <details>
        <summary>{session.names}</summary>
        <div className="pair">
          {inPlace<0 | 1>([0, 1], swapped).map((of, i) => (
            <label className="side stack" key={of}>
              {i === 0 ? together.calledOne : together.calledTwo}
              <input
                type="text"
                autoComplete="off"
                maxLength={40}
                value={table.names[of]}
                onChange={event => {
                  const name = event.currentTarget.value;
                  actions.table(old => ({ ...old, names: withOne(old.names, of, name) }));
                }}
              />
            </label>
          ))}
        </div>
      </details>
      <Steps
        names={names}
        swapped={swapped}
        steps={table.steps}
        change={steps => actions.table(old => ({ ...old, steps }))}
      />
      <h2>{onePage.show}</h2>
      <OnePageTools sheet={sheet} names={table.names.some(name => name.trim() !== '') ? shown : null} />
      <h2 ref={compare} tabIndex={-1}>
        {session.compare}
      </h2>
      {last === null ? (
        <PickSheet label={session.compareOpen} picked={lay} />
      ) : (
        <>
          <Compare names={shown} last={last.words} now={sheet.words} />
          <button type="button" onClick={() => lay(null)}>
            {session.compareAway}
          </button>
        </>
      )}
    </Names>
  );
}

/** Typed names first, then those of an invented pair, then places. */
function namesOf({ state }: PageProps, onePage: ReturnType<typeof onePageIn>): Pair<string> {
  const { table, analysis, swapped } = state;
  const places = inPlace([onePage.left, onePage.right] as const, swapped);
  return [0, 1].map(i => {
    const of = i as 0 | 1;
    const typed = table.names[of].trim();
    return safeName(typed || (analysis.mirror?.people[of].name ?? places[of]));
  }) as unknown as Pair<string>;
}

/** A page in the order in which it was saved, turned round where the two have swapped places since. */
const turned = (page: Sheet, swapped: boolean): Pick<Sheet, 'heading' | 'finding'> => ({
  heading: page.heading,
  finding:
    page.finding === null || !swapped
      ? page.finding
      : {
          ...page.finding,
          lean: inPlace(page.finding.lean, true),
          bends: inPlace(page.finding.bends, true),
          reaching: page.finding.reaching === null ? null : page.finding.reaching === 0 ? 1 : 0,
        },
});

function Bring({
  state,
  actions,
  engine,
  open,
  opened,
  other,
}: PageProps & {
  readonly open: (sheet: Sheet) => void;
  readonly opened: boolean;
  /** Something else is looked at from now on. */
  readonly other: () => void;
}): ReactNode {
  const words = useWords();
  const { say } = words;
  const session = sessionIn(words);
  return (
    <section aria-label={session.bring}>
      <PickSheet label={session.openPage} picked={open} hint={session.openHint} />
      <output className="block">{opened && session.opened}</output>
      <OpenKept state={state} actions={actions} engine={engine} opened={other} />
      <div className="row samples">
        <span className="quiet">{session.sampleInstead}</span>
        {(['couple', 'friends', 'family'] as const).map(id => (
          <button
            type="button"
            key={id}
            onClick={() => {
              other();
              actions.sample(id);
            }}
          >
            {say(`yours-sample-${id}`)}
          </button>
        ))}
      </div>
      <Waiting state={state} actions={actions} />
    </section>
  );
}

/** The loop large and without numbers; how sure stays, in dots and words. */
function Picture({
  sheet,
  names,
  keys,
}: {
  readonly sheet: Sheet;
  readonly names: Pair<string>;
  readonly keys: Pair<string>;
}): ReactNode {
  const session = sessionIn(useWords());
  const frame = useRef<HTMLElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const end = useRef<HTMLButtonElement>(null);
  // What lies outside loses the focus as the picture fills the screen, and gets it back after.
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
            {session.standing[sheet.finding.standing]}
          </p>
        )}
        <button type="button" ref={end} className="end-full" onClick={() => void document.exitFullscreen()}>
          {session.fullEnd}
        </button>
      </figure>
      <div className="row">
        <button
          type="button"
          ref={begin}
          className="strong"
          onClick={() => void frame.current?.requestFullscreen().catch(() => undefined)}
        >
          {session.full}
        </button>
      </div>
    </>
  );
}
