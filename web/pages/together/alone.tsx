import { type ReactNode, useState } from 'react';
import { OWN_WORDS } from '../../controls/safe-text.ts';
import type { LoopWords } from '../../../src/moves/index.ts';
import { Question } from '../gate.tsx';
import { Heading } from '../../controls/heading.tsx';
import { exchangeBy, type Pair } from '../../../src/base/index.ts';
import { MOST_LETTERS, NEAREST, type Nearest, NO_WORDS, type Seen } from '../../state/table.ts';
import { useWords } from '../../controls/words.tsx';
import type { Speaker } from '../../../src/words/index.ts';

/** Answers that one person leaves when handing on the screen. Private answers are already removed. */
export interface Answers {
  /** Any answer to the private question but "none", or a wish to stop. Which it was is not held. */
  readonly stops: boolean;
  readonly words: LoopWords;
  readonly seen: Seen;
  readonly names: boolean;
  readonly messages: boolean;
}

interface AloneProps {
  /** Whose turn it is. */
  readonly turn: 0 | 1;
  /** Both, in record order. */
  readonly names: Pair<string>;
  readonly swapped: boolean;
  /** True if the other person has already had the screen. */
  readonly begun: boolean;
  /** True if there are messages that could be shown. */
  readonly messages: boolean;
  /** True if the text also goes into a person's file. */
  readonly kept: boolean;
  readonly stop: () => void;
  readonly done: (answers: Answers) => void;
}

/** One person's turn: the hand-over, the private question, and a page for them alone. Each screen replaces the one
 * before, so that nothing is left to scroll back to. */
export function Alone({ begun, stop, done, ...page }: AloneProps): ReactNode {
  const { say } = useWords();
  const me = page.names[page.turn];
  const other = page.names[page.turn === 0 ? 1 : 0];
  const [at, setAt] = useState<'hand' | 'question' | 'words'>('hand');
  const [stops, setStops] = useState(false);
  const go = (next: typeof at): void => {
    setAt(next);
    scrollTo(0, 0);
  };
  if (at === 'hand')
    return (
      <>
        <Heading>{say('together-hand', { name: me })}</Heading>
        <p className="lead">
          {begun ? say('together-hand-text', { name: other }) : say('together-hand-first', { name: other })}
        </p>
        <div className="row">
          <button type="button" className="strong" onClick={() => go('question')}>
            {say('together-hand-go', { name: me })}
          </button>
          <button type="button" className="plain" onClick={stop}>
            {say('together-stop')}
          </button>
        </div>
      </>
    );
  if (at === 'question')
    return (
      <Question
        note={say('together-same')}
        answer={answer => {
          setStops(answer === 'away');
          go('words');
        }}
      />
    );
  return <OwnPage {...page} me={me} other={other} done={rest => done({ stops, ...rest })} />;
}

interface OwnPageProps extends Omit<AloneProps, 'begun' | 'stop' | 'done'> {
  readonly me: string;
  readonly other: string;
  readonly done: (rest: Omit<Answers, 'stops'>) => void;
}

function OwnPage({ me, other, messages, kept, done, names, swapped }: OwnPageProps): ReactNode {
  const { say } = useWords();
  const both = { names, swapped };
  const [words, setWords] = useState(NO_WORDS);
  const [hidden, setHidden] = useState({ does: false, feels: false, view: false });
  const [view, setView] = useState<Nearest | null>(null);
  const [guess, setGuess] = useState<Nearest | null>(null);
  const [ticks, setTicks] = useState({ names: false, messages: false });
  return (
    <form
      className="alone"
      autoComplete="off"
      onSubmit={event => {
        event.preventDefault();
        done({
          words: { does: hidden.does ? '' : words.does.trim(), feels: hidden.feels ? '' : words.feels.trim() },
          seen: hidden.view ? { view: null, guess: null } : { view, guess },
          ...ticks,
        });
      }}
    >
      <Heading>{say('together-yours', { name: me })}</Heading>
      <p className="lead">{say('together-yours-lead')}</p>
      {kept && <p>{say('together-yours-kept')}</p>}
      {(['does', 'feels'] as const).map(part => (
        <OwnWords
          key={part}
          part={part}
          words={words}
          set={setWords}
          hidden={hidden[part]}
          hide={on => setHidden({ ...hidden, [part]: on })}
        />
      ))}
      <Choice {...both} name="view" legend={say('together-view')} chosen={view} choose={setView} />
      <Choice {...both} name="guess" legend={say('together-guess', { name: other })} chosen={guess} choose={setGuess} />
      <Tick on={hidden.view} set={on => setHidden({ ...hidden, view: on })}>
        {say('together-private-view')}
      </Tick>
      <fieldset>
        <legend>{say('together-ticks')}</legend>
        <Tick on={ticks.names} set={on => setTicks({ ...ticks, names: on })}>
          {say('together-tick-names')}
        </Tick>
        {messages && (
          <Tick on={ticks.messages} set={on => setTicks({ ...ticks, messages: on })}>
            {say('together-tick-messages')}
          </Tick>
        )}
      </fieldset>
      <div className="row">
        <button type="submit" className="strong">
          {say('together-done')}
        </button>
      </div>
    </form>
  );
}

interface OwnWordsProps {
  readonly part: keyof LoopWords;
  readonly words: LoopWords;
  readonly set: (words: LoopWords) => void;
  readonly hidden: boolean;
  readonly hide: (on: boolean) => void;
}

/** One's own words for a part of the loop, which can be kept to oneself. */
function OwnWords({ part, words, set, hidden, hide }: OwnWordsProps): ReactNode {
  const { say } = useWords();
  return (
    <div className="stack">
      <label htmlFor={`own-${part}`}>{say(`together-${part}`)}</label>
      <input
        id={`own-${part}`}
        {...OWN_WORDS}
        type="text"
        maxLength={MOST_LETTERS}
        aria-describedby={`hint-${part}`}
        value={words[part]}
        onChange={event => set({ ...words, [part]: event.currentTarget.value })}
      />
      <span className="quiet" id={`hint-${part}`}>
        {say(`together-${part}-hint`)}
      </span>
      <Tick on={hidden} set={hide}>
        {say('together-private')}
      </Tick>
    </div>
  );
}

interface TickProps {
  readonly on: boolean;
  readonly set: (on: boolean) => void;
  readonly children: ReactNode;
}

function Tick({ on, set, children }: TickProps): ReactNode {
  return (
    <label className="choice">
      <input type="checkbox" checked={on} onChange={event => set(event.currentTarget.checked)} />
      {children}
    </label>
  );
}

/** In the order of the two on the screen, for either person. */
export const inOrder = (swapped: boolean): readonly Nearest[] =>
  swapped ? exchangeBy<readonly Nearest[]>({ each: 'who' }, NEAREST) : NEAREST;

/** A choice in words, with the names in record order, whatever the two's places on the screen. */
export function sayNearest(one: Nearest, [a, b]: Pair<string>, { say }: Speaker): string {
  switch (one) {
    case 'a-reaches':
      return say('together-nearest-mostly', { first: a, second: b });
    case 'b-reaches':
      return say('together-nearest-mostly', { first: b, second: a });
    default:
      return say(`together-nearest-${one}`);
  }
}

interface ChoiceProps extends Pick<AloneProps, 'names' | 'swapped'> {
  readonly name: string;
  readonly legend: string;
  readonly chosen: Nearest | null;
  readonly choose: (nearest: Nearest) => void;
}

function Choice({ name, legend, names, swapped, chosen, choose }: ChoiceProps): ReactNode {
  const speaker = useWords();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {inOrder(swapped).map(one => (
        <label className="choice one-of" key={one}>
          <input type="radio" name={name} checked={chosen === one} onChange={() => choose(one)} />
          {sayNearest(one, names, speaker)}
        </label>
      ))}
    </fieldset>
  );
}
