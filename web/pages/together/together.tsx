import { type ReactNode, useState } from 'react';
import { Away, Question } from '../gate.tsx';
import { Heading } from '../../controls/heading.tsx';
import type { PageProps } from '../../state/page.ts';
import { safeName } from '../../controls/safe-text.ts';
import { Alone, type Answers } from './alone.tsx';
import { AtTheTable } from './at-the-table.tsx';
import type { Pair } from '../../../src/base/index.ts';
import { isKept, keepWords } from './keep-words.ts';
import { gateOf, standing } from '../../state/gate.ts';
import { EMPTY_TABLE, NO_WORDS_YET, said, type Table, withOne } from '../../state/table.ts';
import { Start } from './start.tsx';
import { useWords } from '../../controls/words.tsx';

/** Place of the two in the round. Answers that wait for the other's live in this closure and are drawn nowhere. */
type Place =
  | { readonly at: 'start' }
  | { readonly at: 'alone'; readonly turn: 0 | 1; readonly first: Answers | null }
  | { readonly at: 'ready'; readonly answers: Pair<Answers> };

/** After one person's turn comes the other's, then both. */
const after = ({ turn, first }: Extract<Place, { readonly at: 'alone' }>, answers: Answers): Place =>
  first === null
    ? { at: 'alone', turn: turn === 0 ? 1 : 0, first: answers }
    : { at: 'ready', answers: withOne([first, first], turn, answers) };

/** What each sees, and what both agreed to. */
const agreedIn = ([a, b]: Pair<Answers>): Pick<Table, 'seen' | 'agreed'> => ({
  seen: [a.seen, b.seen],
  agreed: { names: a.names && b.names, messages: a.messages && b.messages },
});

/** Two people at one screen: each answers alone, both answers come up at once, and what follows belongs to both. */
export function Together(props: PageProps): ReactNode {
  const { say } = useWords();
  const { state, actions } = props;
  const [place, setPlace] = useState<Place>({ at: 'start' });
  const { table, swapped } = state;
  const names: Pair<string> = [safeName(table.names[0]), safeName(table.names[1])];

  const go = (next: Place): void => {
    setPlace(next);
    scrollTo(0, 0);
  };
  /** However it stops, and whoever stopped it, nothing is left. */
  const close = (): void => {
    go({ at: 'start' });
    actions.table(() => EMPTY_TABLE);
    actions.gate('away');
  };
  const of = table.record ? ('standing' as const) : ('others' as const);
  const reveal = (answers: Pair<Answers>): void => {
    if (answers.some(one => one.stops)) return close();
    const words: Pair<Answers['words']> = [answers[0].words, answers[1].words];
    actions.table(old => ({ ...old, words: words.some(said) ? words : null, ...agreedIn(answers) }));
    keepWords(props, NO_WORDS_YET, words);
    go({ at: 'start' });
    actions.gate('open', of);
  };

  if (state.gate === 'away')
    return (
      <Away answer={state.session ? null : answer => actions.gate(answer, of)}>
        <p>{say('together-closed')}</p>
      </Away>
    );
  if (table.seen !== null)
    return (table.record ? gateOf(standing(state)) : state.gate) === 'open' ? (
      <AtTheTable {...props} names={names} seen={table.seen} />
    ) : (
      <Question answer={answer => actions.gate(answer, of)} />
    );
  switch (place.at) {
    case 'start':
      return <Start {...props} begin={turn => go({ at: 'alone', turn, first: null })} />;
    case 'alone':
      return (
        <Alone
          key={place.turn}
          turn={place.turn}
          names={names}
          swapped={swapped}
          begun={place.first !== null}
          messages={table.record && !state.session}
          kept={isKept(state)}
          stop={close}
          done={answers => go(after(place, answers))}
        />
      );
    case 'ready':
      return <Ready reveal={() => reveal(place.answers)} stop={close} />;
  }
}

function Ready({ reveal, stop }: { readonly reveal: () => void; readonly stop: () => void }): ReactNode {
  const { say } = useWords();
  return (
    <>
      <Heading>{say('together-ready')}</Heading>
      <p className="lead">{say('together-ready-text')}</p>
      <div className="row">
        <button type="button" className="strong" onClick={reveal}>
          {say('together-reveal')}
        </button>
        <button type="button" className="plain" onClick={stop}>
          {say('together-stop')}
        </button>
      </div>
    </>
  );
}
