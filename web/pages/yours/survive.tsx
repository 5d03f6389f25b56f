import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Message, otherSide, type Pair, type Person } from '../../../src/base/index.ts';
import type { Changed, Survival } from '../../../src/journeys/index.ts';
import {
  fittedFor,
  onDoubling,
  sameDance,
  type Statement,
  tenths,
  timesOf,
  whoIsWho,
} from '../../../src/story/index.ts';
import { message } from '../../../src/words/index.ts';
import type { PageProps } from '../../state/page.ts';
import type { Analysis } from '../../state/state.ts';
import { Slider } from '../../controls/slider.tsx';
import { Said, useWords } from '../../controls/words.tsx';
import { Dots } from '../../pictures/dots.tsx';
import type { Shown } from './shown.ts';

/** Beside the silence that is set: as the cut `usual` of src/turns has it. */
const UNCHANGED = { thoughtMinutes: 5, withoutWeeks: 0 } as const;
const HOURS = [0.5, 1, 2, 4, 8, 24];
const MINUTES = [1, 2, 5, 10, 20];
const WEEKS = 8;
/** A hand rests when it has not moved for so long, milliseconds. */
const RESTS = 700;

interface Fit {
  readonly key: string;
  /** Analysis it was made for; another analysis clears it. */
  readonly of: Analysis;
  readonly sure: 'likely' | 'leans' | 'open';
  readonly inTen: number;
  readonly same: boolean;
  /** Rate ratio of each as the record has them, when the other reached twice as much as usual; null: too few events. */
  readonly onDoubling: Pair<number> | null;
}

/** Counts by the changed cut-offs, and the fit once the hand rests. `now` null: not fitted yet. */
function useSurvival(
  { engine, state, actions: { troubled } }: PageProps,
  answer: Shown['answer'],
  usual: Changed,
  changed: Changed,
) {
  const { analysis, swapped } = state;
  const { mirror } = analysis;
  // As the record has them.
  const only = answer.only === null || !swapped ? answer.only : otherSide(answer.only);
  const [survival, setSurvival] = useState<Survival | null>(null);
  const [fitted, setFitted] = useState<Fit | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const key = JSON.stringify(changed);
  const unchanged = JSON.stringify(usual);
  const latest = useRef(key);
  // Work asked for here never replaces an analysis of the record.
  const free = state.busy === null;
  useEffect(() => {
    latest.current = key;
    const asked = JSON.parse(key) as Changed;
    engine.look({ type: 'survive', changed: asked }, reply => {
      if (latest.current !== key) return;
      if (reply.type === 'survived') setSurvival(reply.survival);
      if (reply.type === 'trouble') troubled(reply.troubles);
    });
    if (key === unchanged || !free) return undefined;
    const rest = setTimeout(() => {
      setFailed(null);
      engine.ask({ type: 'survive-fit', changed: asked }, reply => {
        if (latest.current !== key) return;
        if (reply.type === 'trouble') {
          troubled(reply.troubles);
          setFailed(key);
        }
        if (reply.type !== 'survived-fit') return;
        const { sure, probability } = only === null ? reply : reply.answers[only];
        setFitted({
          key,
          of: analysis,
          sure,
          inTen: tenths(probability),
          onDoubling: reply.onDoubling,
          same:
            mirror !== null &&
            (only === null
              ? sameDance(whoIsWho(mirror), reply.dance)
              : fittedFor(mirror).toward[only] === reply.answers[only].toward),
        });
      });
    }, RESTS);
    return () => clearTimeout(rest);
  }, [engine, key, unchanged, analysis, mirror, only, free, troubled]);
  const first = key === unchanged;
  const made = fitted?.key === key && fitted.of === analysis ? fitted : null;
  const now = first ? { sure: answer.sure, inTen: answer.inTen ?? 0, same: true } : made;
  return { survival, made, now: now && { ...now, first }, failed: failed === key };
}

/** Sensitivity of the finding to other cut-offs. Counts follow the hand, and the whole fit runs again when it rests. */
export function Survive({ shown, ...props }: PageProps & { readonly shown: Shown }): ReactNode {
  const { say } = useWords();
  const usual: Changed = { silenceHours: props.state.analysis.settings.silenceHours, ...UNCHANGED };
  const [changed, change] = useState(usual);
  const { survival, made, now, failed } = useSurvival(props, shown.answer, usual, changed);
  return (
    <section className="survive" aria-label={say('yours-survive')}>
      <h3>{say('yours-survive')}</h3>
      <p className="by-hand">{say('yours-survive-lead')}</p>
      <Sliders changed={changed} change={change} />
      <div className="outcome">
        <Counts shown={shown} survival={survival} made={made} swapped={props.state.swapped} />
        <p className="again" aria-live="polite">
          {now !== null ? (
            <>
              <Dots full={now.same ? now.inTen : 0} />{' '}
              {now.first
                ? say('yours-sure', { sure: now.sure, count: now.inTen })
                : say(now.same ? 'yours-survive-fit' : 'yours-survive-gone', { sure: now.sure, count: now.inTen })}
            </>
          ) : (
            !failed && say('yours-survive-wait')
          )}
        </p>
      </div>
    </section>
  );
}

interface SlidersProps {
  readonly changed: Changed;
  readonly change: (changed: Changed) => void;
}

/** The three cut-offs, each under a hand. */
function Sliders({ changed, change }: SlidersProps): ReactNode {
  const { say } = useWords();
  const { silenceHours, thoughtMinutes, withoutWeeks } = changed;
  const hours = (value: number): string => say('yours-hours', { hours: value });
  return (
    <div className="sliders">
      <Slider
        label={say('yours-survive-thought', { minutes: thoughtMinutes })}
        low={say('yours-minutes', { minutes: MINUTES[0]! })}
        high={say('yours-minutes', { minutes: MINUTES.at(-1)! })}
        min={0}
        max={MINUTES.length - 1}
        step={1}
        value={Math.max(0, MINUTES.indexOf(thoughtMinutes))}
        say={say('yours-minutes', { minutes: thoughtMinutes })}
        change={k => change({ ...changed, thoughtMinutes: MINUTES[k]! })}
      />
      <Slider
        label={say('yours-survive-silence', { hours: silenceHours })}
        low={hours(HOURS[0]!)}
        high={hours(HOURS.at(-1)!)}
        min={0}
        max={HOURS.length - 1}
        step={1}
        value={Math.max(0, HOURS.indexOf(silenceHours))}
        say={hours(silenceHours)}
        change={k => change({ ...changed, silenceHours: HOURS[k]! })}
      />
      <Slider
        label={say('yours-survive-weeks', { weeks: withoutWeeks })}
        low={say('yours-weeks', { weeks: 0 })}
        high={say('yours-weeks', { weeks: WEEKS })}
        min={0}
        max={WEEKS}
        step={1}
        value={withoutWeeks}
        say={say('yours-weeks', { weeks: withoutWeeks })}
        change={weeks => change({ ...changed, withoutWeeks: weeks })}
      />
    </div>
  );
}

interface CountsProps {
  readonly shown: Shown;
  /** Null: not counted yet. Its place is kept, so that nothing jumps when it comes. */
  readonly survival: Survival | null;
  /** The fit under these cut-offs; null: none yet, or they are unchanged. */
  readonly made: Fit | null;
  readonly swapped: boolean;
}

/** The same numbers as above, anew, and whether they still lie as they lay. Beneath a fitted one stand the plain counts. */
function Counts({ shown: { answer, mirror, people }, survival, made, swapped }: CountsProps): ReactNode {
  const { say } = useWords();
  if (survival === null)
    return (
      <ul className="to-come" aria-hidden="true">
        {answer.leads.map(({ statement: { of } }) => (
          <li key={of}>
            <Said id="yours-survive-few" args={{ one: people[of], other: people[1 - of]! }} />
          </li>
        ))}
      </ul>
    );
  return (
    <ul>
      {answer.leads.map(({ statement, says }) => {
        const { kind, of, sign } = statement;
        const own = swapped ? ((1 - of) as 0 | 1) : of;
        const now = survival.plain.map(pair => pair[own]).find(one => one.kind === kind);
        const [one, other] = [people[of], people[1 - of]!];
        const { least = null, most = null } = now ?? {};
        const counted =
          least === null || most === null
            ? message('yours-survive-few', { one, other })
            : clauseWith(statement, { one, other }, [least, most]);
        if (says === 'counts')
          return (
            <li key={of}>
              <Said message={counted} />{' '}
              {sign !== null && <strong>{say(now?.sign === sign ? 'yours-stays' : 'yours-fades')}</strong>}
            </li>
          );
        const before = onDoubling(mirror, of).median;
        const median = made === null ? before : (made.onDoubling?.[own] ?? null);
        return (
          <li key={of}>
            {median === null ? (
              <Said id="yours-survive-few" args={{ one, other }} />
            ) : (
              <Said message={message('finding-pattern-clause', { one, other, times: timesOf(median) })} />
            )}{' '}
            {made !== null && (
              <strong>{say(median !== null && median < 1 === before < 1 ? 'yours-stays' : 'yours-fades')}</strong>
            )}
            <p className="quiet">
              <Said message={counted} />
            </p>
          </li>
        );
      })}
      {answer.leads.some(({ says }) => says === 'fit') && <li className="quiet">{say('yours-fitted-hides')}</li>}
    </ul>
  );
}

/** The clause of the page, with the numbers counted anew. */
function clauseWith(
  { kind, per }: Statement,
  who: { readonly one: Person; readonly other: Person },
  ends: Pair<number>,
): Message {
  const [least, most] = ends.map(value => rounded(kind, per, value)) as [number, number];
  if (kind === 'pace') return message('yours-pace-clause', { ...who, per, least, most });
  return message(kind === 'answer' ? 'yours-answer-clause' : 'yours-again-clause', { ...who, least, most });
}

function rounded(kind: Statement['kind'], per: Statement['per'], value: number): number {
  if (kind === 'pace') return Math.round(per === 'day' ? value : 7 * value);
  return value < 1200 ? Math.round(value / 60) * 60 : Math.round(value / 300) * 300;
}
