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
import { togetherIn } from '../../words/together.ts';
import { sayNearest } from './alone.tsx';
import { CardForBoth } from './card.tsx';
import { Steps } from './steps.tsx';
import type { Pair } from '../../../src/base/index.ts';
import { keepWords } from './keep-words.ts';
import { EMPTY_TABLE, inPlace, NO_WORDS_YET, type Seen } from '../../state/table.ts';
import { WordsEditor } from './words-editor.tsx';

/** Result for both once both have answered: two views, one loop, a step each, one card. */
export function AtTheTable({
  names,
  seen,
  ...props
}: PageProps & { readonly names: Pair<string>; readonly seen: Pair<Seen> }): ReactNode {
  const together = togetherIn(useWords());
  const { state, view, actions } = props;
  const { table, swapped } = state;
  const words = table.words ?? NO_WORDS_YET;
  const shown = inPlace(names, swapped);
  const keys = inPlace(['first', 'second'] as const, swapped);
  const { say } = useWords();
  const still = useStill();
  const sheet = sheetOf(table.record ? view : null, table, swapped, say);
  return (
    <Names value={shown}>
      <h1 tabIndex={-1}>{together.revealed}</h1>
      <Views names={names} seen={seen} swapped={swapped} />
      <section>
        <h2>{together.loop}</h2>
        <p>{together.loopLead}</p>
        <figure>
          <WordsLoop names={shown} keys={keys} words={sheet.words} finding={sheet.finding} />
          <figcaption>
            {sheet.finding === null ? together.loopCaptionPlain : together.loopCaption}
            {!still && ` ${together.loopDot}`}
          </figcaption>
        </figure>
        <div className="row">
          <button type="button" className="strong" aria-pressed={swapped} onClick={actions.swap}>
            {together.swap}
          </button>
          <output className="quiet">{swapped ? together.swapText : together.swapLead}</output>
        </div>
        <details>
          <summary>{together.change}</summary>
          <WordsEditor
            names={names}
            swapped={swapped}
            words={words}
            change={next => {
              actions.table(old => ({ ...old, words: next }));
              keepWords(props, words, next);
            }}
          />
        </details>
        {sheet.finding !== null && <Found sheet={sheet} />}
      </section>
      <Steps
        names={names}
        swapped={swapped}
        steps={table.steps}
        change={steps => actions.table(old => ({ ...old, steps }))}
      />
      <p>
        {together.tryIt} <a href="#try">{say('yours-try')}</a>.
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
          {together.again}
        </button>
      </p>
    </Names>
  );
}

/** Each one's own view and guess, in the same place of a column, at the same size. No guess is graded. */
function Views({
  names,
  seen,
  swapped,
}: {
  readonly names: Pair<string>;
  readonly seen: Pair<Seen>;
  readonly swapped: boolean;
}): ReactNode {
  const speaker = useWords();
  const together = togetherIn(useWords());
  const place = useMirrored<HTMLDivElement>(`${swapped}`);
  const say = (one: Seen['view']): string => (one === null ? together.open : sayNearest(one, names, speaker));
  const [a, b] = [seen[0].view, seen[1].view];
  return (
    <>
      <div className="pair views" ref={place}>
        {inPlace<0 | 1>([0, 1], swapped).map((of, i) => (
          <dl className="side" key={of} data-mirrored={`view ${of}`}>
            <dt>
              <bdi className={i === 0 ? 'one' : 'two'}>{names[of]}</bdi> {together.sees}
            </dt>
            <dd>{say(seen[of].view)}</dd>
            <dt>
              <bdi className={i === 0 ? 'one' : 'two'}>{names[of]}</bdi> {together.thought(names[of === 0 ? 1 : 0])}
            </dt>
            <dd>{say(seen[of].guess)}</dd>
          </dl>
        ))}
      </div>
      <p>{a === null || b === null ? together.halfOpen : a === b ? together.alike : together.apart}</p>
    </>
  );
}

function Found({ sheet }: { readonly sheet: Sheet }): ReactNode {
  const together = togetherIn(useWords());
  return (
    <>
      <h3>{together.found}</h3>
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
  const together = togetherIn(useWords());
  const { state, view, actions } = props;
  const { messages } = state.table.agreed;
  const claim = view?.claims.find(one => one.moments.length > 0);
  const [gone, setGone] = useState(false);
  if (claim === undefined || view === null) return null;
  return (
    <section className="tools">
      <h2>{together.moments}</h2>
      {messages ? (
        <>
          <p className="quiet">{together.momentsOpen}</p>
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
              {together.momentsTakeBack}
            </button>
          </p>
        </>
      ) : (
        <p className="quiet" role={gone ? 'status' : undefined}>
          {together.momentsClosed}
        </p>
      )}
    </section>
  );
}
