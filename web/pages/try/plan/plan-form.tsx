import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { DESIGNS, type Design, type Plan, type PowerRow, SIX_WEEK_PAIRS } from '../../../../src/moves/index.ts';
import { freshId } from '../../../state/keeping/snapshot.ts';
import { Sentence } from '../../../controls/name.tsx';
import { steps } from '../../../words/steps.ts';
import { cardOf } from '../card.tsx';
import { dayIn, midnight, nextMonday, todayIn } from '../days.ts';
import type { Draft } from '../../../state/draft.ts';
import { ForecastView, weeksOf } from './forecast.tsx';
import { addTry, freshSeed } from '../keep.ts';
import { guessWords, sayOutcome } from '../outcome.ts';
import { type StepProps, whoTakes } from '../pair.ts';
import { endOf } from '../try.ts';
import { useWork } from '../use-work.ts';
import { Working } from '../working.tsx';
import { useWords } from '../../../controls/words.tsx';

const say = steps.plan;

/** What will be tried, how long with what power, from when; then chance draws the weeks. */
export function PlanForm(props: StepProps & { readonly draft: Draft }): ReactNode {
  const speaker = useWords();
  const { draft, pair, state, now, actions } = props;
  const zone = state.analysis.report?.zone.name ?? 'UTC';
  const today = todayIn(zone, now);
  const [design, setDesign] = useState<Design>(SIX_WEEK_PAIRS);
  const [day, setDay] = useState(() => nextMonday(today));
  const late = useForecastOf(props, design.weeks);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day);
  const past = isDay && day < today;
  const start = isDay ? midnight(day, zone) : null;
  const planned: Plan | null =
    start === null || past
      ? null
      : {
          version: 1,
          move: draft.move,
          by: draft.by!,
          design,
          outcome: draft.outcome!,
          start,
          zone,
          seed: 0,
        };
  const begin = (): void => {
    if (planned === null) return;
    flushSync(() => {
      addTry(props, {
        id: freshId(),
        plan: { ...planned, seed: freshSeed() },
        ownWords: draft.ownWords.trim(),
        guess: draft.guess,
        forecast: draft.forecast,
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
  return (
    <>
      <h1 tabIndex={-1}>{say.heading}</h1>
      <p className="lead">{say.lead}</p>
      <dl className="chosen-step">
        <div>
          <dt>{say.chosen}</dt>
          <dd>
            {cardOf(draft.move, speaker).name}, <Sentence text={whoTakes(pair, draft.by!)} />
            {draft.ownWords.trim() !== '' && <q>{draft.ownWords.trim()}</q>}
          </dd>
        </div>
        <div>
          <dt>{say.lookedAt}</dt>
          <dd>
            <Sentence text={sayOutcome(pair, draft.outcome!, speaker)} />
          </dd>
        </div>
        <div>
          <dt>{say.guessed}</dt>
          <dd>{guessWords(draft.outcome!)[draft.guess!]}</dd>
        </div>
      </dl>
      <form
        className="step-form"
        onSubmit={event => {
          event.preventDefault();
          begin();
        }}
      >
        <Designs {...props} chosen={design} choose={setDesign} start={past ? null : start} zone={zone} />
        {late ? (
          <p className="quiet">{steps.working.forecast} …</p>
        ) : (
          draft.forecast?.told === true &&
          design.weeks !== SIX_WEEK_PAIRS.weeks && (
            <details>
              <summary>{say.foreseen(design.weeks)}</summary>
              <ForecastView pair={pair} answer={draft.forecast} />
            </details>
          )
        )}
        <fieldset>
          <legend>
            <label htmlFor="first-day">{say.start}</label>
          </legend>
          <input
            id="first-day"
            type="date"
            required
            min={today}
            value={day}
            aria-describedby="first-day-note"
            onChange={event => setDay(event.currentTarget.value)}
          />
          <p className="quiet" id="first-day-note">
            {past ? say.past : say.startNote}
          </p>
        </fieldset>
        {planned !== null && (
          <p>
            <strong>{say.runs(dayIn(planned.start, zone), dayIn(endOf(planned), zone))}</strong> {say.sealed}
          </p>
        )}
        {pair.invented ? (
          <p>
            {say.invented} <a href="#load">{steps.guess.load}</a>
          </p>
        ) : (
          <div className="row">
            <button type="submit" className="strong" disabled={planned === null || late}>
              {say.begin}
            </button>
          </div>
        )}
      </form>
    </>
  );
}

/** A forecast goes with its plan: one that looks otherwise far ahead is made anew, on the same chances. Whether it is under way. */
function useForecastOf({ draft, pair, engine, state, actions }: StepProps & { readonly draft: Draft }, weeks: number) {
  const { forecast, move, by } = draft;
  const other = forecast?.told === true && weeksOf(forecast) !== weeks;
  const free = state.busy === null;
  const [a, b] = pair.ids;
  useEffect(() => {
    if (!other || !free || by === null) return;
    let here = true;
    engine.look({ type: 'forecast', people: [a, b], move, by, weeks }, reply => {
      if (here && reply.type === 'forecast') actions.draft({ ...draft, forecast: reply.answer });
    });
    return () => {
      here = false;
    };
  }, [other, free, by, a, b, move, weeks, draft, engine, actions]);
  return other;
}

function Designs({
  draft,
  pair,
  engine,
  state,
  chosen,
  choose,
  start,
  zone,
}: StepProps & {
  readonly draft: Draft;
  readonly chosen: Design;
  readonly choose: (design: Design) => void;
  readonly start: number | null;
  readonly zone: string;
}): ReactNode {
  const { work, start: begin, stop } = useWork(engine);
  const [rows, setRows] = useState<readonly PowerRow[] | null>(null);
  const outcome = draft.outcome!;
  const [a, b] = pair.ids;
  const free = state.busy === null;
  const look = useCallback((): void => {
    if (start === null || !free) return;
    begin({ type: 'power', people: [a, b], outcome, chosen: SIX_WEEK_PAIRS, start, zone }, reply => {
      if (reply.type === 'power') setRows(reply.rows);
    });
  }, [a, b, outcome, start, zone, free, begin]);
  useEffect(() => {
    look();
    return stop;
  }, [look, stop]);
  return (
    <fieldset>
      <legend>{say.designs}</legend>
      <div className="designs">
        {DESIGNS.map((design, i) => (
          <label key={`${design.kind} ${design.weeks}`} className="choice">
            <input type="radio" name="design" checked={chosen === design} onChange={() => choose(design)} />
            <span>
              <strong>{say.name(design)}</strong> <span className="quiet">{say.about(design)}</span>
              {rows !== null && <Power row={rows[i]!} />}
            </span>
          </label>
        ))}
      </div>
      <Working work={work} label={steps.working.power} stop={stop} again={look}>
        {rows?.[0]?.half === null && <p className="note">{say.powerless}</p>}
      </Working>
      <p className="quiet">{say.designsNote}</p>
    </fieldset>
  );
}

function Power({ row: { half, double } }: { readonly row: PowerRow }): ReactNode {
  if (half === null || double === null) return null;
  if (half === 0 && double === 0) return <span className="power">{say.blind}</span>;
  return (
    <span className="power">
      <Bar share={half} /> {say.half(Math.round(100 * half))}
      <br />
      <Bar share={double} /> {say.double(Math.round(100 * double))}
    </span>
  );
}

/** Ten dots, by nearest ten; the words beside them have the number. */
const Bar = ({ share }: { readonly share: number }): ReactNode => (
  <span className="dots" aria-hidden="true">
    {Array.from({ length: 10 }, (_, i) => (
      <i key={i} className={i < Math.round(10 * share) ? 'full' : ''} />
    ))}
  </span>
);
