import { type ReactNode, useEffect, useRef, useState } from 'react';
import { DAY, type Message, onClock } from '../../../../src/base/index.ts';
import {
  type ByEquations,
  DESIGNS,
  type Design,
  type Guess,
  isBlind,
  type Plan,
  type PowerRow,
  SIX_WEEK_PAIRS,
  tellGap,
} from '../../../../src/moves/index.ts';
import { safeText } from '../../../controls/safe-text.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import { cardOf } from '../card.tsx';
import { midnight, nextMonday, todayIn } from '../days.ts';
import type { Draft, LookAhead } from '../../../state/draft.ts';
import { ByIdea, Foreseen } from './foreseen.tsx';
import { useLookAhead, useWholeForecast } from './use-look-ahead.ts';
import { startTry } from '../keep.ts';
import { guessedOf } from '../outcome.ts';
import { type StepProps, whoseOf } from '../pair.ts';
import { Stave } from '../pictures/stave.tsx';
import { doorOf, TalkLink } from '../talk-link.tsx';
import { lastDayOf } from '../try.ts';
import { useWork } from '../use-work.ts';
import { Working } from '../working.tsx';

interface Guessed extends StepProps {
  readonly draft: Draft & { readonly by: Plan['by']; readonly guess: Guess };
}

/** Forecast of the guessed number by the record, and one plan ready to start; changes are folded. The equations'
 * forecast takes longer and comes beneath, so that nothing moves when it arrives. */
export function PlanPart(props: Guessed): ReactNode {
  const { draft, pair } = props;
  const { say } = useWords();
  const { work, look, stop, free } = useLookAhead(props);
  const { forecast } = draft;
  const idea = useIdea(props, forecast?.weeks ?? null);
  const shown = { pair, outcome: draft.outcome, guess: draft.guess };
  return (
    <>
      <h1 tabIndex={-1}>
        <Said message={guessedOf(pair, draft.outcome, draft.guess)} />
      </h1>
      <Working work={work} label={say('try-working-forecast')} stop={stop} again={look} free={free}>
        {forecast !== null && (
          <>
            <Foreseen {...shown} answer={forecast.answer} first={forecast.first === true} />
            <Ready {...props} forecast={forecast} />
            <ByIdea {...shown} idea={idea} />
          </>
        )}
      </Working>
    </>
  );
}

/** The plan as it stands: its length, chosen or the shortest that would notice something, and its first day. */
function usePlanned(props: Guessed) {
  const { state, now } = props;
  const zone = state.analysis.report?.zone.name ?? 'UTC';
  const today = todayIn(zone, now);
  const power = usePower(props, today, zone);
  const { rows } = power;
  const offered = rows === null ? [SIX_WEEK_PAIRS] : DESIGNS.filter((_, i) => canShow(rows[i]!));
  const [chosen, choose] = useState<Design | null>(null);
  const noticing = offered.find(one => notices(rows?.[DESIGNS.indexOf(one)]));
  const design = chosen ?? noticing ?? longest(offered) ?? SIX_WEEK_PAIRS;
  const [day, set] = useState(() => nextMonday(today));
  const valid = /^\d{4}-\d\d-\d\d$/.test(day) && day >= today;
  const begins = valid ? midnight(day, zone) : null;
  return { zone, today, now, power, rows, offered, noticing, design, choose, day, set, begins };
}

type Planned = ReturnType<typeof usePlanned>;

/** The plan, its power, and the start. */
function Ready(props: Guessed & { readonly forecast: LookAhead }): ReactNode {
  const { draft, pair, state, view } = props;
  const { say } = useWords();
  const planned = usePlanned(props);
  const { zone, power, offered, design, begins } = planned;
  const [open, setOpen] = useState(false);
  // A forecast goes with its plan: one of another length is made anew, on the same chances.
  const late = useWholeForecast(props, design.weeks);
  const ended = view === null ? {} : { ended: view.ended };
  return (
    <form
      className="plan"
      onSubmit={event => {
        event.preventDefault();
        if (begins === null) return;
        const { by, guess } = draft;
        startTry(props, { by, design, start: begins, zone, guess, forecast: props.forecast.answer, ...ended });
      }}
    >
      <ThePlan
        draft={draft}
        pair={pair}
        design={design}
        gap={begins === null ? [] : tellGap({ start: begins, ...ended })}
      />
      <Stave
        bars={Array.from({ length: design.weeks }, () => 'sealed' as const)}
        now={null}
        pairs={design.kind === 'week-pairs'}
        says={say('try-stave-plan', { weeks: design.weeks })}
      />
      <Noticed power={power} design={design} none={planned.noticing === undefined} free={state.busy === null} />
      {open && (
        <div className="change">
          <Lengths {...planned} />
          <FirstDay {...planned} />
          <p>
            <a href="#try/guess">{say('try-look')}</a>
          </p>
        </div>
      )}
      {pair.invented && <p className="quiet">{say('try-invented')}</p>}
      <div className="row next">
        {offered.length === 0 || pair.invented ? (
          <a className="button strong" href={pair.invented ? '#load' : '#try/who'}>
            {say(pair.invented ? 'try-use' : 'try-one')}
          </a>
        ) : (
          <Start {...planned} late={late} />
        )}
        <button type="button" className="quietly" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('try-change')}
        </button>
        <TalkLink door={doorOf(draft.move)} />
      </div>
    </form>
  );
}

type ThePlanProps = Pick<Guessed, 'draft' | 'pair'> & { readonly design: Design; readonly gap: readonly Message[] };

/** The step and its plan in words, and what the record does not reach. */
function ThePlan({ draft, pair, design, gap }: ThePlanProps): ReactNode {
  const words = useWords();
  const { say } = words;
  const plain = draft.ownWords.trim();
  return (
    <>
      <p>
        <em className="part">{say('try-the-step')}</em>{' '}
        {plain === '' ? cardOf(draft.move, words).doing : safeText(plain)}{' '}
        <Said id="try-for" args={{ whose: whoseOf(pair, draft.by) }} />
      </p>
      <p>
        <em className="part">{say('try-the-plan')}</em>{' '}
        {say(design.kind === 'before-after' ? 'try-plan-before-after' : 'try-plan-pairs', { weeks: design.weeks })}
      </p>
      {gap.map(line => (
        <p key={line.id} className="quiet">
          <Said message={line} />
        </p>
      ))}
    </>
  );
}

interface NoticedProps {
  readonly power: ReturnType<typeof usePower>;
  readonly design: Design;
  /** True if no length would notice a doubling at least half of the time. */
  readonly none: boolean;
  readonly free: boolean;
}

/** Power of the plan, once it is computed. */
function Noticed({ power: { rows, work, ask, stop }, design, none, free }: NoticedProps): ReactNode {
  const { say } = useWords();
  return (
    <div className="noticed">
      <Working work={work} label={say('try-working-power')} stop={stop} again={ask} free={free}>
        {rows !== null && <Power row={rows[DESIGNS.indexOf(design)]!} />}
        {none && rows?.some(({ double }) => double !== null) && <span className="power"> {say('try-longest')}</span>}
      </Working>
    </div>
  );
}

/** Starts the try, and says when. `late`: its forecast is on its way. */
function Start({ begins, zone, today, now, design, rows, late }: Planned & { readonly late: boolean }): ReactNode {
  const later = begins === null || begins - midnight(today, zone) > 6.5 * DAY;
  const strong = notices(rows?.[DESIGNS.indexOf(design)]);
  const disabled = begins === null || late || rows === null;
  const { say } = useWords();
  return (
    <button type="submit" className={strong ? 'strong' : ''} disabled={disabled}>
      {later
        ? say('try-start-later', { day: onClock(begins ?? now, zone) })
        : say('try-start', { day: onClock(begins, zone) })}
    </button>
  );
}

/** The first day, and the days from which to which the plan then runs. */
function FirstDay({ day, set, today, begins, zone, design }: Planned): ReactNode {
  const { say } = useWords();
  return (
    <>
      <label className="stack">
        {say('try-first-day')}
        <input type="date" required min={today} value={day} onChange={event => set(event.currentTarget.value)} />
      </label>
      <p className="quiet">
        {begins === null
          ? say('try-past')
          : say('try-runs', {
              from: onClock(begins, zone),
              to: onClock(lastDayOf({ start: begins, zone, design }), zone),
            })}
      </p>
    </>
  );
}

/** Lengths that could show something in this record, each with how often. */
function Lengths({ offered, rows, design, choose }: Planned): ReactNode {
  const { say } = useWords();
  return (
    <>
      <fieldset className="designs">
        <legend>{say('try-length')}</legend>
        {offered.map(one => {
          const name = say(one.kind === 'before-after' ? 'try-name-before-after' : 'try-name-pairs', {
            weeks: one.weeks,
          });
          const id = `power-${one.kind}-${one.weeks}`;
          return (
            <label key={id} className="choice one-of">
              <input
                type="radio"
                name="design"
                aria-label={name}
                aria-describedby={id}
                checked={design === one}
                onChange={() => choose(one)}
              />
              <span>
                {name}
                <span id={id}>{rows !== null && <Power row={rows[DESIGNS.indexOf(one)]!} />}</span>
              </span>
            </label>
          );
        })}
      </fieldset>
      <p className="quiet">{say('power-lasting')}</p>
    </>
  );
}

/** True if a plan could show a change: it has enough orders, and its power here is above zero. A record that is too
 * short leaves it open. */
const canShow = (row: PowerRow): boolean => !isBlind(row) && (row.double === null || row.double > 0);

/** True if it would notice a doubling at least half of the time. */
const notices = (row: PowerRow | undefined): boolean => (row?.double ?? 0) >= 0.5;

const longest = (of: readonly Design[]): Design | null =>
  of.reduce<Design | null>((most, one) => (most === null || one.weeks > most.weeks ? one : most), null);

/** Power of each length in this record. It uses the weeks so far, so another first day changes nothing visible. */
function usePower({ draft, pair, engine, state }: Guessed, today: string, zone: string) {
  const { work, start, stop } = useWork(engine);
  const [found, setFound] = useState<{ readonly of: string; readonly rows: readonly PowerRow[] } | null>(null);
  const [a, b] = pair.ids;
  const { outcome } = draft;
  const ask = (): void => {
    const begins = midnight(nextMonday(today), zone);
    start({ type: 'power', people: [a, b], outcome, chosen: SIX_WEEK_PAIRS, start: begins, zone }, reply => {
      if (reply.type === 'power') setFound({ of: outcome, rows: reply.rows });
    });
  };
  const asked = useRef(false);
  const free = state.busy === null;
  useEffect(() => {
    if (asked.current || !free) return;
    asked.current = true;
    ask();
  });
  return { rows: found?.of === outcome ? found.rows : null, work, ask, stop };
}

function Power({ row }: { readonly row: PowerRow }): ReactNode {
  const { say } = useWords();
  const { half, double } = row;
  return (
    <span className="power">
      {isBlind(row)
        ? say('try-power-short')
        : half === null || double === null
          ? say('try-power-few')
          : half === 0 && double === 0
            ? say('try-power-blind')
            : say('try-power', { half: Math.round(10 * half), double: Math.round(10 * double) })}
    </span>
  );
}

/** Forecast of the step by the equations, after the record's own and for as many weeks. Undefined until computed; null
 * if it failed, which the page says. For another length the earlier forecast stays until then, as the record's own
 * does. `weeks` null: it waits. */
function useIdea(
  { draft, pair, engine, state, actions: { troubled } }: Guessed,
  weeks: number | null,
): ByEquations | null | undefined {
  const { move, by } = draft;
  const [a, b] = pair.ids;
  const free = state.busy === null;
  const [found, setFound] = useState<{ readonly of: string; readonly answer: ByEquations | null } | null>(null);
  const asked = [a, b, move, by].join('\n');
  useEffect(() => {
    if (!free || weeks === null) return undefined;
    let here = true;
    engine.look({ type: 'equations', people: [a, b], move, by, weeks }, reply => {
      if (!here) return;
      if (reply.type === 'equations') setFound({ of: asked, answer: reply.answer });
      if (reply.type !== 'trouble') return;
      troubled(reply.troubles);
      setFound({ of: asked, answer: null });
    });
    return () => {
      here = false;
    };
  }, [free, engine, a, b, move, by, weeks, asked, troubled]);
  return found?.of === asked ? found.answer : undefined;
}
