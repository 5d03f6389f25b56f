import { type ReactNode, useMemo } from 'react';
import type { Dyad } from '../../../../src/model/index.ts';
import { Footnote } from '../footnote.tsx';
import { Name, Names } from '../../../controls/name.tsx';
import { across } from '../../../pictures/path.ts';
import { Slider } from '../../../controls/slider.tsx';
import { Numbers } from '../../../controls/table.tsx';
import { Threads } from '../../../pictures/threads.tsx';
import { bundleOf } from './ensemble.ts';
import { useFragmentNumber } from './fragment.ts';
import { couple } from './ranges.ts';

const DAYS = 30;
const RANGE = [0.3, 7] as const;

/** Alarm is highest when the other is farthest, so the strongest reaching comes when it is hardest to take in. */
export function Timing(): ReactNode {
  const [alarmDays, setAlarmDays] = useFragmentNumber('gap', couple.pair.a.alarmDays, RANGE);
  const [overwhelmDays, setOverwhelmDays] = useFragmentNumber('much', couple.pair.b.overwhelmDays, RANGE);
  const pair = useMemo<Dyad>(
    () => ({ a: { ...couple.pair.a, alarmDays }, b: { ...couple.pair.b, overwhelmDays } }),
    [alarmDays, overwhelmDays],
  );
  const bundle = useMemo(() => bundleOf(pair, { days: DAYS, every: 0.25 }), [pair]);
  const alarm = bundle.courses.map(course => course.a.alarm);
  const rest = bundle.courses.map(course => course.b.overwhelm);
  const reached = (draws: readonly (readonly number[])[]): number => {
    const i = bundle.t.findIndex((_, k) => across(draws, k, 0.5) > 0.7);
    return i < 0 ? Number.NaN : bundle.t[i]!;
  };
  const [first, second] = [reached(rest), reached(alarm)];
  const summary =
    Number.isNaN(first) || Number.isNaN(second)
      ? 'At these settings one of the two never rises far, and no spiral forms.'
      : `${couple.names[1]}’s sense of too much is high from day ${first.toFixed(0)}, ${couple.names[0]}’s alarm from day ${second.toFixed(0)}; then they stay up together.`;
  return (
    <Names value={couple.names}>
      <h1 tabIndex={-1}>The strongest reach comes at the hardest moment.</h1>
      <p className="lead">
        <Name of={0} />
        ’s alarm is loudest when <Name of={1} /> is farthest. <Name of={1} /> is farthest when it is all too much. So
        the most is asked just when the least can be given, and both hold each other there.
      </p>
      <figure>
        <Threads
          t={bundle.t}
          draws={[alarm, rest]}
          ticks={[0, 5, 10, 15, 20, 25].map(day => ({ at: day, label: day === 0 ? 'start' : `day ${day}` }))}
          unit="0 none, 1 all there is"
          top={1}
          height={230}
          words={['’s alarm', '’s “too much”']}
          summary={summary}
        />
        <figcaption>{summary}</figcaption>
        <Numbers
          caption="Alarm of the one, and the other's sense of too much; the middle thread, 0 to 1"
          head={['Day', <Name key="one" of={0} />, <Name key="two" of={1} />]}
          rows={[0, 2, 4, 6, 8, 10, 15, 20, 30].map(day => [
            `${day}`,
            ...[alarm, rest].map(draws => across(draws, day * 4, 0.5).toFixed(2)),
          ])}
        />
      </figure>
      <div className="sliders">
        <Slider
          label={
            <>
              How long <Name of={0} /> takes to feel a gap
            </>
          }
          low="hours"
          high="a week"
          min={RANGE[0]}
          max={RANGE[1]}
          step={0.1}
          value={alarmDays}
          say={`${alarmDays.toFixed(1)} days`}
          change={setAlarmDays}
        />
        <Slider
          label={
            <>
              How long <Name of={1} /> takes to feel it is too much
            </>
          }
          low="hours"
          high="a week"
          min={RANGE[0]}
          max={RANGE[1]}
          step={0.1}
          value={overwhelmDays}
          say={`${overwhelmDays.toFixed(1)} days`}
          change={setOverwhelmDays}
        />
      </div>
      <Footnote
        standing="untested"
        sources="Laurenceau and others 2005 found that change in intimacy matters beyond its level."
      >
        No direct test of this timing was found. In the model it follows from the equations.
      </Footnote>
    </Names>
  );
}
