import { type ReactNode, useState } from 'react';
import { useStill } from '../../controls/use-still.ts';
import { useWords } from '../../controls/words.tsx';
import { Dots } from '../../pictures/dots.tsx';
import { Finding } from '../yours/known/finding.tsx';
import { Names, Sentence } from '../../controls/name.tsx';
import { OnePageTools } from '../../takeaway/one-page.tsx';
import type { PageProps } from '../../state/page.ts';
import { type Sheet, sheetOf } from '../../takeaway/sheet.ts';
import { useMirrored } from '../../controls/use-mirrored.ts';
import { WordsLoop } from '../../takeaway/words-loop.tsx';
import { sayNearest } from './alone.tsx';
import { CardForBoth } from './card.tsx';
import { Steps } from './steps.tsx';
import type { Pair } from '../../../src/base/index.ts';
import { keepWords } from './keep-words.ts';
import { EMPTY_TABLE, inPlace, NO_WORDS_YET, type Seen } from '../../state/table.ts';
import { WordsEditor } from './words-editor.tsx';

type Props = PageProps & { readonly names: Pair<string>; readonly seen: Pair<Seen> };

/** Result for both once both have answered: two views, one loop, a step each, one card. */
export function AtTheTable({ names, seen, ...props }: Props): ReactNode {
  const { say } = useWords();
  const { state, view, actions } = props;
  const { table, swapped } = state;
  const shown = inPlace(names, swapped);
  const keys = inPlace(['first', 'second'] as const, swapped);
  const still = useStill();
  const sheet = sheetOf(table.record ? view : null, table, swapped, say);
  return (
    <Names value={shown}>
      <h1 tabIndex={-1}>{say('together-revealed')}</h1>
      <Views names={names} seen={seen} swapped={swapped} />
      <section>
        <h2>{say('together-loop')}</h2>
        <p>{say('together-loop-lead')}</p>
        <figure>
          <WordsLoop names={shown} keys={keys} words={sheet.words} finding={sheet.finding} />
          <figcaption>
            {sheet.finding === null ? say('together-loop-caption-plain') : say('together-loop-caption')}
            {!still && ` ${say('together-loop-dot')}`}
          </figcaption>
        </figure>
        <div className="row">
          <button type="button" className="strong" aria-pressed={swapped} onClick={actions.swap}>
            {say('together-swap')}
          </button>
          <output className="quiet">{swapped ? say('together-swap-text') : say('together-swap-lead')}</output>
        </div>
        <ChangeWords {...props} names={names} />
        {sheet.finding !== null && <Found sheet={sheet} />}
      </section>
      <Steps
        names={names}
        swapped={swapped}
        steps={table.steps}
        change={steps => actions.table(old => ({ ...old, steps }))}
      />
      <p>
        {say('together-try-it')} <a href="#try">{say('yours-try')}</a>.
      </p>
      <CardForBoth
        sheet={sheet}
        names={table.agreed.names ? shown : null}
        takeOff={() => actions.table(old => ({ ...old, agreed: { ...old.agreed, names: false } }))}
      />
      <OnePageTools sheet={sheet} swapped={swapped} names={shown} saving={!state.session} />
      {table.record && !state.session && <Moments {...props} />}
      <p className="again">
        <button type="button" className="plain" onClick={() => actions.table(() => EMPTY_TABLE)}>
          {say('together-again')}
        </button>
      </p>
    </Names>
  );
}

interface ViewsProps {
  readonly names: Pair<string>;
  readonly seen: Pair<Seen>;
  readonly swapped: boolean;
}

/** The words of both, to be changed. */
function ChangeWords({ names, ...props }: Omit<Props, 'seen'>): ReactNode {
  const { say } = useWords();
  const { state, actions } = props;
  const words = state.table.words ?? NO_WORDS_YET;
  return (
    <details>
      <summary>{say('together-change')}</summary>
      <WordsEditor
        names={names}
        swapped={state.swapped}
        words={words}
        change={next => {
          actions.table(old => ({ ...old, words: next }));
          keepWords(props, words, next);
        }}
      />
    </details>
  );
}

/** Each one's own view and guess, in the same place of a column, at the same size. No guess is graded. */
function Views({ names, seen, swapped }: ViewsProps): ReactNode {
  const speaker = useWords();
  const { say } = speaker;
  const place = useMirrored<HTMLDivElement>(`${swapped}`);
  const saw = (one: Seen['view']): string => (one === null ? say('together-open') : sayNearest(one, names, speaker));
  const [a, b] = [seen[0].view, seen[1].view];
  return (
    <>
      <div className="pair views" ref={place}>
        {inPlace<0 | 1>([0, 1], swapped).map((of, i) => (
          <dl className="side" key={of} data-mirrored={`view ${of}`}>
            <dt>
              <bdi className={i === 0 ? 'one' : 'two'}>{names[of]}</bdi> {say('together-sees')}
            </dt>
            <dd>{saw(seen[of].view)}</dd>
            <dt>
              <bdi className={i === 0 ? 'one' : 'two'}>{names[of]}</bdi>{' '}
              {say('together-thought', { name: names[of === 0 ? 1 : 0] })}
            </dt>
            <dd>{saw(seen[of].guess)}</dd>
          </dl>
        ))}
      </div>
      <p>
        {a === null || b === null ? say('together-half-open') : a === b ? say('together-alike') : say('together-apart')}
      </p>
    </>
  );
}

function Found({ sheet }: { readonly sheet: Sheet }): ReactNode {
  const { say } = useWords();
  return (
    <>
      <h3>{say('together-found')}</h3>
      <p>
        <Sentence text={sheet.heading} />
      </p>
      <p className="sure">
        {sheet.finding?.dots != null && <Dots full={sheet.finding.dots} />}
        {sheet.finding?.sure}
      </p>
    </>
  );
}

/** Messages of the record, only where both agreed; either may close them again without a reason. */
function Moments(props: PageProps): ReactNode {
  const { say } = useWords();
  const { state, view, actions } = props;
  const { messages } = state.table.agreed;
  const claim = view?.claims.find(one => one.moments.length > 0);
  const [gone, setGone] = useState(false);
  if (claim === undefined || view === null) return null;
  return (
    <section className="tools">
      <h2>{say('together-moments')}</h2>
      {messages ? (
        <>
          <p className="quiet">{say('together-moments-open')}</p>
          <Names value={[view.people[0].name, view.people[1].name]}>
            <Finding claim={claim} {...props} />
          </Names>
          <p>
            <button
              type="button"
              onClick={() => {
                setGone(true);
                actions.table(old => ({ ...old, agreed: { ...old.agreed, messages: false } }));
              }}
            >
              {say('together-moments-take-back')}
            </button>
          </p>
        </>
      ) : (
        <p className="quiet" role={gone ? 'status' : undefined}>
          {say('together-moments-closed')}
        </p>
      )}
    </section>
  );
}
