import { type ReactNode, useMemo } from 'react';
import type { Dyad } from '../../../../src/model/index.ts';
import { Name, Names } from '../../../controls/name.tsx';
import { Slider } from '../../../controls/slider.tsx';
import { Numbers } from '../../../controls/table.tsx';
import { fixed } from '../../../controls/say.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import { across } from '../../../pictures/path.ts';
import { Threads } from '../../../pictures/trajectories.tsx';
import { Footnote } from '../footnote.tsx';
import { bundleOf } from './model/ensemble.ts';
import { useFragmentNumber } from './model/fragment.ts';
import { peopleOf } from './model/people.ts';
import { couple } from './model/ranges.ts';

const DAYS = 30;
const RANGE = [0.3, 7] as const;
const [one, other] = peopleOf(couple);

/** Alarm is highest when the other is farthest, so the strongest reaching comes when it is hardest to take in. */
export function Timing(): ReactNode {
  const words = useWords();
  const { say } = words;
  const [alarmDays, setAlarmDays] = useFragmentNumber('gap', couple.pair.a.alarmDays, RANGE);
  const [overwhelmDays, setOverwhelmDays] = useFragmentNumber('much', couple.pair.b.overwhelmDays, RANGE);
  const pair = useMemo<Dyad>(
    () => ({ a: { ...couple.pair.a, alarmDays }, b: { ...couple.pair.b, overwhelmDays } }),
    [alarmDays, overwhelmDays],
  );
  const bundle = useMemo(() => bundleOf(pair, { days: DAYS, every: 0.25 }), [pair]);
  const alarm = bundle.courses.map(course => course.a.alarm);
  const rest = bundle.courses.map(course => course.b.overwhelm);
  const reached = (draws: readonly (readonly number[])[]): number | null => {
    const i = bundle.t.findIndex((_, k) => across(draws, k, 0.5) > 0.7);
    return i < 0 ? null : Math.round(bundle.t[i]!);
  };
  const [first, second] = [reached(rest), reached(alarm)];
  const summary =
    first === null || second === null
      ? say('chapters-timing-calm')
      : say('chapters-timing-says', { one, other, first: `${first}`, second: `${second}` });
  /** A number of days as it is printed, to a tenth: its form is chosen by that. */
  const daysOf = (days: number): string => say('chapters-timing-days', { days: Math.round(10 * days) / 10 });
  const ends = {
    low: say('chapters-timing-hours'),
    high: say('chapters-timing-week'),
    min: RANGE[0],
    max: RANGE[1],
    step: 0.1,
  };
  return (
    <Names value={couple.names}>
      <h1 tabIndex={-1}>{say('chapters-timing')}</h1>
      <p className="lead">
        <Said id="chapters-timing-lead" args={{ one, other }} />
      </p>
      <figure>
        <Threads
          t={bundle.t}
          draws={[alarm, rest]}
          ticks={[0, 5, 10, 15, 20, 25].map(day => ({
            at: day,
            label: day === 0 ? say('chapters-start') : say('chapters-day', { day }),
          }))}
          unit={say('chapters-timing-unit')}
          top={1}
          height={230}
          labelOf={one => say(one.person === 0 ? 'chapters-timing-alarm' : 'chapters-timing-much', { one })}
          summary={summary}
        />
        <figcaption>{summary}</figcaption>
        <Numbers
          caption={say('chapters-timing-table')}
          head={[say('chapters-table-day'), <Name key="one" of={0} />, <Name key="two" of={1} />]}
          rows={[0, 2, 4, 6, 8, 10, 15, 20, 30].map(day => [
            `${day}`,
            ...[alarm, rest].map(draws => fixed(words, across(draws, day * 4, 0.5), 2)),
          ])}
        />
      </figure>
      <div className="sliders">
        <Slider
          {...ends}
          label={<Said id="chapters-timing-gap" args={{ one }} />}
          value={alarmDays}
          say={daysOf(alarmDays)}
          change={setAlarmDays}
        />
        <Slider
          {...ends}
          label={<Said id="chapters-timing-slow" args={{ other }} />}
          value={overwhelmDays}
          say={daysOf(overwhelmDays)}
          change={setOverwhelmDays}
        />
      </div>
      <Footnote grade="untested" sources="≈ Laurenceau + 2005.">
        {say('chapters-timing-stands')}
      </Footnote>
    </Names>
  );
}
