import { type ReactNode, useState } from 'react';
import { onClock } from '../../../../src/base/index.ts';
import {
  assignmentOf,
  away as awayFrom,
  endOf,
  noted,
  noteOf,
  openTry,
  type Try,
  weekAt,
  weekEdges,
} from '../../../../src/moves/index.ts';
import { OWN_WORDS, safeText } from '../../../controls/safe-text.ts';
import { useWords } from '../../../controls/words.tsx';
import { dayIn } from '../../../state/keeping/face.ts';
import { relationshipOf } from '../../../state/keeping/snapshot.ts';
import type { PageProps } from '../../../state/page.ts';
import { KeptHere } from '../../lock/kept-here.tsx';
import { cardOf } from '../card.tsx';
import { ThenPart } from '../then-part.tsx';
import { keepTry } from '../keep.ts';
import { keptPair, pairOf, type StepProps } from '../pair.ts';
import { Stave } from '../pictures/stave.tsx';
import { staveOf } from '../stave-of.ts';
import { doorOf, TalkLink } from '../talk-link.tsx';
import { checkOf, reaches } from '../try.ts';
import { useNow } from '../use-now.ts';
import { About } from './about.tsx';
import { Calendar } from './calendar.tsx';
import { DayBoxes } from './day-boxes.tsx';
import { Marks } from './marks.tsx';
import { leaveTry, type Own } from './own.ts';
import { StepCard } from './step-card.tsx';

/** A person's own week: the action, and how it went, in taps that save themselves. It shows nothing of a record, so it
 * needs no question and no fit. */
export function Week(props: PageProps): ReactNode {
  const words = useWords();
  const now = useNow();
  const { state, view } = props;
  const kept = relationshipOf(state)!;
  const one = openTry(kept.tries)!;
  const pair = pairOf(state, view) ?? keptPair(kept, state.swapped, words);
  const own = { ...props, pair, now, one };
  // Hue of the keeper; of nobody where it is not known.
  const hue = kept.me === null ? 'of-both' : (kept.me === 0) === (pair.sideOfA === 0) ? 'of-one' : 'of-two';
  return (
    <div className={`try week ${hue}`}>{one.plan.design.weeks === 1 ? <OneWeek {...own} /> : <Weeks {...own} />}</div>
  );
}

/** Seven days for their own sake, and at their end how it was, and a sentence. */
function OneWeek(props: Own): ReactNode {
  const { one, now } = props;
  const words = useWords();
  const { say } = words;
  const { plan, days = [] } = one;
  const { state: at } = weekAt(plan, now);
  const today = at === 'before' ? -1 : at === 'over' ? 6 : dayIn(plan.start, now);
  const turn = (day: number): void =>
    keepTry(props, one.id, {
      days: days.includes(day) ? days.filter(other => other !== day) : [...days, day].sort((p, q) => p - q),
    });
  const over = at === 'over';
  const ends = lastDay(plan);
  return (
    <>
      <Head one={one} now={now} line={at === 'running' ? say('back-day', { day: today + 1 }) : null}>
        {over ? say('back-week-over') : cardOf(plan.move, words).name}
      </Head>
      {!over && <Doing one={one} />}
      <DayBoxes plan={plan} today={today} days={days} turn={turn} />
      {!over && <p className="quiet">{say('back-days-note')}</p>}
      {over && (
        <>
          <How one={one} week={0} props={props} />
          <label className="stack">
            {say('back-sentence')}
            <textarea
              {...OWN_WORDS}
              rows={2}
              maxLength={600}
              value={one.learned}
              onChange={event => keepTry(props, one.id, { learned: event.currentTarget.value })}
            />
          </label>
        </>
      )}
      <KeptHere {...props} then={say(over ? 'back-no-more' : 'back-until', { day: ends })} />
      {over ? <Then {...props} /> : <Ways {...props} />}
      {!over && isFresh(one) && <Begun {...props} />}
      {!over && <About {...props} />}
    </>
  );
}

/** Random weeks, or four in a row: the running week, its action, and three questions. */
function Weeks(props: Own): ReactNode {
  const { one, now, state } = props;
  const { say } = useWords();
  const [goesOn, goOn] = useState(false);
  const { plan, notes = [] } = one;
  const { weeks, kind } = plan.design;
  const view = weekAt(plan, now);
  const running = view.state === 'running' ? view : null;
  const week = running?.week ?? weeks - 1;
  const away = running === null ? 0 : awayFrom(notes, week);
  const next = running === null ? endOf(plan) : weekEdges(plan, week + 1, 0)[0]!;
  if (away >= 2 && !goesOn)
    return (
      <>
        <h1 tabIndex={-1}>{say('back-away', { weeks: away })}</h1>
        <p className="lead">{say('back-away-lead')}</p>
        <Stave {...staveOf(one, now)} says={say('back-stave', { weeks })} />
        <div className="row next">
          <button type="button" className="strong" onClick={() => goOn(true)}>
            {say('back-go-on')}
          </button>
          <button type="button" onClick={() => leaveTry(props)}>
            {say('back-leave')}
          </button>
        </div>
      </>
    );
  const without = running !== null && !running.withMove;
  return (
    <>
      <Head one={one} now={now} line={running === null ? null : say('back-week', { week: week + 1, weeks })}>
        {running === null ? say('back-over') : say(without ? 'try-now-without' : 'try-now-with')}
      </Head>
      {!without && running !== null && <Doing one={one} />}
      {view.state === 'before' && <Doing one={one} />}
      <Stave {...staveOf(one, now)} says={say('back-stave', { weeks })} />
      {view.state !== 'before' && (state.kept.saved !== null || !isFresh(one) || week > 0) && (
        <>
          <Question one={one} week={week} ask="closer" props={props} />
          <Question one={one} week={week} ask={without ? 'left' : 'did'} props={props} />
          <How one={one} week={week} props={props} />
        </>
      )}
      <KeptHere
        {...props}
        then={
          running === null
            ? ''
            : week + 1 === weeks
              ? say('back-until', { day: lastDay(plan) })
              : say('back-see-you', { day: onClock(next, plan.zone) })
        }
      />
      {view.state === 'over' ? <Then {...props} /> : <Ways {...props} />}
      {view.state !== 'over' && isFresh(one) && <Begun {...props} />}
      {running !== null && kind !== 'every-week' && week + 1 < weeks && <p className="quiet">{say('back-coin')}</p>}
      {view.state !== 'over' && <About {...props} />}
    </>
  );
}

interface HeadProps {
  readonly one: Try;
  readonly now: number;
  readonly line: string | null;
  readonly children: ReactNode;
}

function Head({ one: { plan }, now, line, children }: HeadProps): ReactNode {
  const { say } = useWords();
  const before = now < plan.start;
  return (
    <h1 tabIndex={-1}>
      {line !== null && <span className="quietly-said">{line}</span>}{' '}
      {before ? say('back-begins', { day: onClock(plan.start, plan.zone) }) : children}
    </h1>
  );
}

/** The step in the person's own words, else the card's. */
function Doing({ one: { plan, ownWords } }: { readonly one: Try }): ReactNode {
  const words = useWords();
  return <p className="lead">{ownWords === '' ? cardOf(plan.move, words).doing : safeText(ownWords)}</p>;
}

interface Asking {
  readonly one: Try;
  readonly week: number;
  readonly props: StepProps;
}

function mark({ one, week, props }: Asking, change: Partial<Omit<NonNullable<Try['notes']>[number], 'week'>>): void {
  const notes = noted(one.notes ?? [], week, change);
  const drawn = assignmentOf(one.plan);
  // A step not taken counts as drawn, and is reported beside the result.
  const lapsed = notes.filter(note => note.did === 0 && drawn[note.week] === 1).map(note => note.week);
  keepTry(props, one.id, { notes, lapsed });
}

function Question({ ask, ...asking }: Asking & { readonly ask: 'closer' | 'did' | 'left' }): ReactNode {
  const { say } = useWords();
  const { closer, did } = noteOf(asking.one.notes ?? [], asking.week);
  if (ask === 'closer')
    return (
      <Marks
        question={say(asking.week === 0 ? 'back-closer-first' : 'back-closer')}
        ends={[say('back-further'), say('back-nearer')]}
        middle={say('back-same')}
        value={closer}
        mark={value => mark(asking, { closer: value })}
      />
    );
  return (
    <Marks
      question={say(ask === 'did' ? 'back-did' : 'back-left-out')}
      ends={[say('back-no'), say('back-yes')]}
      middle={say('back-partly')}
      value={did}
      mark={value => mark(asking, { did: value })}
    />
  );
}

function How(asking: Asking): ReactNode {
  const { say } = useWords();
  return (
    <Marks
      question={say('back-how')}
      ends={[say('back-hard'), say('back-light')]}
      value={noteOf(asking.one.notes ?? [], asking.week).how}
      mark={how => mark(asking, { how })}
    />
  );
}

/** Seconds on the plan's clock within its last day; its end is the first second of the day after. */
const lastDay = (plan: Try['plan']): number => onClock(endOf(plan) - 1, plan.zone);

/** True before the first note: what is done once is due. */
const isFresh = ({ notes = [], days = [] }: Try): boolean => notes.length === 0 && days.length === 0;

/** Two things that are done once, after it is kept: the calendar, and the other one's card. */
const Begun = (props: Own): ReactNode => (
  <>
    <Calendar one={props.one} now={props.now} />
    <StepCard {...props} />
  </>
);

/** While it runs: lock it, or talk. */
function Ways({ one, state, actions }: Own): ReactNode {
  const { say } = useWords();
  return (
    <div className="row next">
      {state.kept.saved !== null && (
        <button type="button" className="strong" onClick={() => actions.kept({ type: 'lock-wanted' })}>
          {say('back-lock')}
        </button>
      )}
      <TalkLink door={doorOf(one.plan.move)} />
    </div>
  );
}

/** After its end: again, another step, leave it; for weeks with a record, the result first. */
function Then(props: Own): ReactNode {
  const { one, now, view } = props;
  const { say } = useWords();
  const done = (): void => keepTry(props, one.id, { left: now });
  // Where the open record holds the weeks, nothing more has to be brought.
  const there = reaches(view, one.plan);
  if (one.plan.design.weeks > 1)
    return (
      <div className="row next">
        <a className="button strong" href={there ? checkOf(props.pair, one) : '#load'}>
          {say(there ? 'try-see' : 'try-add')}
        </a>
        {!there && one.plan.design.kind !== 'every-week' && (
          <a className="quietly" href={checkOf(props.pair, one)}>
            {say('try-see')}
          </a>
        )}
        <button type="button" className="quietly" onClick={() => leaveTry(props)}>
          {say('back-leave')}
        </button>
      </div>
    );
  return <ThenPart {...props} done={done} />;
}
