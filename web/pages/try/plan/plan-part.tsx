import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { DAY, onClock } from '../../../../src/base/index.ts';
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
import { freshId } from '../../../state/keeping/new-relationship.ts';
import { safeText } from '../../../controls/safe-text.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import { cardOf } from '../card.tsx';
import { midnight, nextMonday, todayIn } from '../days.ts';
import type { Draft, LookAhead } from '../../../state/draft.ts';
import { Foreseen } from './foreseen.tsx';
import { addTry, freshSeed } from '../keep.ts';
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

/** What the record expects of the number that was guessed, and one plan that is ready to start; what can be changed is folded. */
export function PlanPart(props: Guessed): ReactNode {
  const { draft, pair, actions, engine, state } = props;
  const { say } = useWords();
  const { work, start, stop } = useWork(engine);
  const { move, by, forecast } = draft;
  const [a, b] = pair.ids;
  const ask = (): void => {
    const { weeks } = SIX_WEEK_PAIRS;
    start({ type: 'forecast', people: [a, b], move, by, weeks }, reply => {
      if (reply.type === 'forecast') actions.draft({ ...draft, forecast: { weeks, answer: reply.answer } });
    });
  };
  const idea = useIdea(props, forecast?.weeks ?? null);
  // Once of a record, by itself: the guess was its question.
  const asked = useRef(false);
  const free = state.busy === null;
  useEffect(() => {
    if (forecast !== null) asked.current = false;
    if (forecast !== null || asked.current || !free) return;
    asked.current = true;
    ask();
  });
  return (
    <>
      <h1 tabIndex={-1}>
        <Said message={guessedOf(pair, draft.outcome, draft.guess)} />
      </h1>
      <Working work={work} label={say('try-working-forecast')} stop={stop} again={ask} free={free}>
        {forecast !== null && (
          <>
            <Foreseen pair={pair} answer={forecast.answer} idea={idea} outcome={draft.outcome} guess={draft.guess} />
            <Ready {...props} forecast={forecast} />
          </>
        )}
      </Working>
    </>
  );
}

/** The plan, its power, and the start. */
function Ready(props: Guessed & { readonly forecast: LookAhead }): ReactNode {
  const { draft, forecast, pair, state, view, now, actions } = props;
  const words = useWords();
  const { say } = words;
  const zone = state.analysis.report?.zone.name ?? 'UTC';
  const today = todayIn(zone, now);
  const [design, setDesign] = useState<Design>(SIX_WEEK_PAIRS);
  const [day, setDay] = useState(() => nextMonday(today));
  const [open, setOpen] = useState(false);
  const valid = /^\d{4}-\d\d-\d\d$/.test(day) && day >= today;
  const begins = valid ? midnight(day, zone) : null;
  const late = useForecastOf(props, design.weeks);
  const ended = view === null ? {} : { ended: view.ended };
  const begin = (): void => {
    if (begins === null) return;
    const { move, by, outcome, ownWords, guess } = draft;
    const { silenceHours } = state.analysis.settings;
    flushSync(() => {
      addTry(props, {
        id: freshId(),
        plan: { version: 1, move, by, design, outcome, start: begins, zone, silenceHours, ...ended, seed: freshSeed() },
        ownWords: ownWords.trim(),
        guess,
        forecast: forecast.answer,
        lapsed: [],
        result: null,
        learned: '',
        stopped: null,
      });
      actions.draft(null);
    });
    document.querySelector<HTMLElement>('main h1')?.focus();
    scrollTo(0, 0);
  };
  const card = cardOf(draft.move, words);
  const plain = draft.ownWords.trim();
  return (
    <form
      className="plan"
      onSubmit={event => {
        event.preventDefault();
        begin();
      }}
    >
      <p>
        <em className="part">{say('try-the-step')}</em> {plain === '' ? card.doing : safeText(plain)}{' '}
        <Said id="try-for" args={{ whose: whoseOf(pair, draft.by) }} />
      </p>
      <p>
        <em className="part">{say('try-the-plan')}</em>{' '}
        {say(design.kind === 'week-pairs' ? 'try-plan-pairs' : 'try-plan-before-after', { weeks: design.weeks })}
      </p>
      {begins !== null &&
        tellGap({ start: begins, ...ended }).map(line => (
          <p key={line.id} className="quiet">
            <Said message={line} />
          </p>
        ))}
      <Stave
        bars={Array.from({ length: design.weeks }, () => 'sealed' as const)}
        now={null}
        pairs={design.kind === 'week-pairs'}
        says={say('try-stave-plan', { weeks: design.weeks })}
      />
      <Powers {...props} design={design} setDesign={setDesign} begins={begins} zone={zone} open={open}>
        <label className="stack">
          {say('try-first-day')}
          <input type="date" required min={today} value={day} onChange={event => setDay(event.currentTarget.value)} />
        </label>
        <p className="quiet">
          {begins === null
            ? say('try-past')
            : say('try-runs', {
                from: onClock(begins, zone),
                to: onClock(lastDayOf({ start: begins, zone, design }), zone),
              })}
        </p>
        <p>
          <a href="#try/guess">{say('try-look')}</a>
        </p>
      </Powers>
      {pair.invented && <p className="quiet">{say('try-invented')}</p>}
      <div className="row next">
        {pair.invented ? (
          <a className="button strong" href="#load">
            {say('try-use')}
          </a>
        ) : (
          <button type="submit" className="strong" disabled={begins === null || late}>
            {begins === null || begins - midnight(today, zone) > 6.5 * DAY
              ? say('try-start-later', { day: onClock(begins ?? now, zone) })
              : say('try-start', { day: onClock(begins, zone) })}
          </button>
        )}
        <button type="button" className="quietly" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('try-change')}
        </button>
        <TalkLink door={doorOf(draft.move)} />
      </div>
    </form>
  );
}

/** What the chosen plan would notice in this record; where it is changed, the other lengths with theirs. */
function Powers({
  draft,
  pair,
  engine,
  state,
  design,
  setDesign,
  begins,
  zone,
  open,
  children,
}: Guessed & {
  readonly design: Design;
  readonly setDesign: (design: Design) => void;
  readonly begins: number | null;
  readonly zone: string;
  readonly open: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { say } = useWords();
  const { work, start, stop } = useWork(engine);
  const [rows, setRows] = useState<readonly PowerRow[] | null>(null);
  const [a, b] = pair.ids;
  const { outcome } = draft;
  const ask = (): void => {
    if (begins === null) return;
    start({ type: 'power', people: [a, b], outcome, chosen: SIX_WEEK_PAIRS, start: begins, zone }, reply => {
      if (reply.type === 'power') setRows(reply.rows);
    });
  };
  // What it would notice rests on the weeks so far: another first day changes nothing that can be seen.
  const asked = useRef(false);
  const free = state.busy === null;
  useEffect(() => {
    if (asked.current || !free) return;
    asked.current = true;
    ask();
  });
  return (
    <>
      <div className="noticed">
        <Working work={work} label={say('try-working-power')} stop={stop} again={ask} free={free}>
          {rows !== null && <Power row={rows[DESIGNS.indexOf(design)]!} />}
        </Working>
      </div>
      {open && (
        <div className="change">
          <fieldset className="designs">
            <legend>{say('try-length')}</legend>
            {DESIGNS.map((one, i) => {
              const name = say(one.kind === 'week-pairs' ? 'try-name-pairs' : 'try-name-before-after', {
                weeks: one.weeks,
              });
              const id = `power-${one.kind}-${one.weeks}`;
              return (
                <label key={id} className="choice">
                  <input
                    type="radio"
                    name="design"
                    aria-label={name}
                    aria-describedby={id}
                    checked={design === one}
                    onChange={() => setDesign(one)}
                  />
                  <span>
                    {name}
                    <span id={id}>{rows !== null && <Power row={rows[i]!} />}</span>
                  </span>
                </label>
              );
            })}
          </fieldset>
          <p className="quiet">{say('power-lasting')}</p>
          {children}
        </div>
      )}
    </>
  );
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

/** What the idea expects of the step, once the record alone has spoken, and for as many weeks; undefined until it is worked out, null
 * where it could not be, which the page says. Where another length is asked for, what it expected before stands until then, as the
 * record's own does. `weeks` null: it waits. */
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

/** A forecast goes with its plan: one that looks otherwise far ahead is made anew, on the same chances. Whether it is under way. */
function useForecastOf(
  { draft, forecast, pair, engine, state, actions }: Guessed & { readonly forecast: LookAhead },
  weeks: number,
): boolean {
  const { move, by } = draft;
  const other = forecast.weeks !== weeks;
  const free = state.busy === null;
  const [a, b] = pair.ids;
  const act = useRef(actions);
  useEffect(() => {
    act.current = actions;
  });
  useEffect(() => {
    if (!other || !free) return;
    let here = true;
    engine.look({ type: 'forecast', people: [a, b], move, by, weeks }, reply => {
      if (!here) return;
      if (reply.type === 'forecast') act.current.draft({ ...draft, forecast: { weeks, answer: reply.answer } });
      if (reply.type === 'trouble') act.current.troubled(reply.troubles);
    });
    return () => {
      here = false;
    };
  }, [other, free, by, a, b, move, weeks, draft, engine]);
  return other;
}
