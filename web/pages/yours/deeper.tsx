import { memo, type ReactNode, type RefObject, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { headlineOf } from '../../../src/story/index.ts';
import type { PageProps } from '../../state/page.ts';
import { Said, useWords } from '../../controls/words.tsx';
import { meOf } from '../../state/me.ts';
import { RingCard, ringOf } from '../../takeaway/ring-card.tsx';
import { namelessHeading } from '../../takeaway/sheet.ts';
import { Against } from './against.tsx';
import { Alike } from './alike.tsx';
import { AnswerBody } from './answer-body.tsx';
import { Closer } from './closer.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { More } from './direction.tsx';
import { Known } from './known/known.tsx';
import { LastEvening } from './last-evening.tsx';
import { LevelsBeneath, Notes } from './notes.tsx';
import { Hearing } from './played.tsx';
import { SaveDate } from './save-date.tsx';
import type { Shown } from './shown.ts';

// To open one is not to draw the other anew.
const CloserOnce = memo(Closer);
const KnownOnce = memo(Known);

/** For as long as the page is open. */
let wordsHidden = false;

/** Messages as evidence for the answer, where there are such, and whether they are hidden. */
function useHeard({ shown: { answer }, engine, state: { session, swapped } }: PageProps & { readonly shown: Shown }) {
  const [hidden, set] = useState(wordsHidden);
  // In a session no message is read.
  const spoken =
    !session &&
    (answer.state !== 'sure' ||
      answer.leads.some(({ says, statement }) => says === 'counts' && statement.kind !== 'pace'));
  const heard = useMemo(() => (spoken ? { engine, swapped, hidden } : null), [spoken, engine, swapped, hidden]);
  const setHidden = (value: boolean): void => {
    wordsHidden = value;
    set(value);
  };
  return { spoken, heard, hidden, setHidden };
}

type Props = PageProps & {
  readonly shown: Shown;
  /** Hands the answer to one person. */
  readonly showTo: (of: 0 | 1) => void;
};

/** The answer with the one thing to do next, what speaks against it, and the two deeper looks, each opened from the one above it. */
export function Deeper({ showTo, ...props }: Props): ReactNode {
  const { say } = useWords();
  const { shown, view, state } = props;
  const [depth, setDepth] = useState<1 | 2 | 3>(1);
  const closer = useRef<HTMLDivElement>(null);
  const known = useRef<HTMLDivElement>(null);
  const elsewhere = useRef<HTMLDetailsElement>(null);
  const open = (to: 2 | 3): void => {
    flushSync(() => setDepth(depth >= to ? ((to - 1) as 1 | 2) : to));
    if (depth < to) (to === 2 ? closer : known).current?.querySelector<HTMLElement>('h2')?.focus();
  };
  const { spoken, heard, hidden, setHidden } = useHeard(props);
  const next = (
    <div className="row next">
      <Next {...props} elsewhere={elsewhere} />
      <button type="button" className="quietly" aria-expanded={depth > 1} onClick={() => open(2)}>
        {say('yours-closer')}
      </button>
    </div>
  );
  return (
    <>
      <Hearing value={heard}>
        <AnswerBody
          shown={shown}
          next={next}
          notes={<Notes {...props} hidden={hidden} hide={spoken ? setHidden : null} />}
        />
        <LevelsBeneath shown={shown} />
        <Evening shown={shown} />
        {spoken && shown.answer.state === 'open' && <Alike shown={shown} />}
      </Hearing>
      {/* A week for its own sake needs no pattern. */}
      {shown.answer.state === 'open' && shown.answer.door === null && !state.session && (
        <p className="row">
          <a className="button" href="#try">
            {say('yours-try')}
          </a>
          {shown.answer.byDate !== null && state.analysis.origin.kind === 'file' && (
            <SaveDate at={shown.answer.byDate} />
          )}
        </p>
      )}
      <Elsewhere {...props} fold={elsewhere} />
      <Moments shown={shown} />
      {view !== null && <Against {...props} view={view} />}
      <Keep {...props} showTo={showTo} />
      <div ref={closer}>{depth > 1 && <CloserOnce {...props} />}</div>
      {/* Once it is open, its heading says the same there. */}
      {depth === 2 && (
        <div className="row next">
          <button type="button" className="quietly" aria-expanded={false} onClick={() => open(3)}>
            {say('yours-known')}
          </button>
        </div>
      )}
      <div ref={known}>{depth > 2 && <KnownOnce {...props} />}</div>
    </>
  );
}

/** Last conversation, as something to keep where nothing is sure. With too little record it is part of the answer
 * itself. */
function Evening({ shown: { answer, scores } }: { readonly shown: Shown }): ReactNode {
  const { say } = useWords();
  if (answer.state !== 'open' || scores.weekly === null || scores.latest === null) return null;
  return (
    <section className="last-evening">
      <h2>{say('yours-evening')}</h2>
      <p className="quiet">{say('yours-evening-lines')}</p>
      <LastEvening moment={scores.latest} says={say('yours-latest')} />
    </section>
  );
}

/** Weeks that make a year to look at. */
const FEWEST_WEEKS = 8;

type KeepProps = PageProps & { readonly shown: Shown; readonly showTo: (of: 0 | 1) => void };

/** Something to keep, and a door for the other person. */
function Keep({ shown: { scores, mirror, answer, people }, view, state, showTo }: KeepProps): ReactNode {
  const { say } = useWords();
  const ring = useMemo(() => ringOf(scores, mirror), [scores, mirror]);
  if (answer.state === 'little' || view === null) return null;
  const claim = view.claims.find(one => one.id === 'pattern' && one.sure === 'likely');
  const me = meOf(state.analysis.settings);
  // The person who brought the chat has seen it already.
  const others = ([0, 1] as const).filter(of => me === null || mirror.people[of].id !== me);
  return (
    <section className="keep">
      {ring.weeks.length >= FEWEST_WEEKS && (
        <RingCard
          sentence={claim === undefined ? say('pictures-ring-plain') : namelessHeading(view, claim, say)}
          ring={ring}
          names={[people[0].name, people[1].name]}
        />
      )}
      {!state.session && answer.door === null && (
        <div className="row">
          {others.map(of => (
            <button key={of} type="button" onClick={() => showTo(of)}>
              <Said id="yours-show" args={{ one: people[of] }} />
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

/** More moments like those of the answer, of each direction that counts show. */
function Moments({ shown: { answer, people } }: { readonly shown: Shown }): ReactNode {
  const counted = answer.leads.filter(({ says, statement }) => says === 'counts' && statement.kind !== 'pace');
  if (counted.length === 0) return null;
  return (
    <div className="directions">
      {counted.map(({ statement }, i) => (
        <More
          key={statement.of}
          statement={statement}
          says={answer.leads.length > 1 ? headlineOf(statement, 2, people) : null}
          first={counted.findIndex(lead => lead.statement.kind === statement.kind) === i}
        />
      ))}
    </div>
  );
}

type NextProps = PageProps & { readonly shown: Shown; readonly elsewhere: RefObject<HTMLDetailsElement | null> };

/** The filled button: a step where there is something to try; where both write less, days come in turns, or nothing is
 * clear yet, what this chat does not hold; else another chat. */
function Next({ shown: { answer }, state, elsewhere }: NextProps): ReactNode {
  const { say } = useWords();
  const own = !state.session && state.analysis.origin.kind === 'file';
  // To nobody who is not answered is it proposed to try more.
  if (answer.door !== null)
    return (
      <a className="button strong" href={`#talk/${answer.door}`}>
        {say('yours-waiting-door')}
      </a>
    );
  const turns = answer.helps[0]?.id === 'yours-helps-alternating';
  if (own && (turns || answer.byDate !== null || answer.tonight.id === 'yours-tonight-elsewhere')) {
    const add = (): void => {
      const fold = elsewhere.current!;
      fold.setAttribute('open', '');
      fold.querySelector('summary')!.focus();
      fold.scrollIntoView();
    };
    return (
      <button type="button" className="strong" onClick={add}>
        {say(turns ? 'yours-mark-days' : 'yours-elsewhere')}
      </button>
    );
  }
  if (answer.state === 'sure')
    return (
      <a className="button strong" href="#try">
        {say('yours-try')}
      </a>
    );
  return (
    <a className="button strong" href="#load">
      {say(state.analysis.origin.kind === 'file' ? 'yours-newer' : 'yours-use')}
    </a>
  );
}
