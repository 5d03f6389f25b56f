import { type ReactNode, useMemo } from 'react';
import { type Move, usualMove } from '../../../../src/model/index.ts';
import type { Draws } from '../../../worker/view.ts';
import { Footnote } from '../footnote.tsx';
import { Name, Names } from '../../../controls/name.tsx';
import { across } from '../../../pictures/path.ts';
import { Numbers } from '../../../controls/table.tsx';
import { Threads } from '../../../pictures/threads.tsx';
import { bundleOf } from './ensemble.ts';
import { couple } from './ranges.ts';

const START = 30;
const REST = 3;
const DAYS = 45;
const FROM = 24;

/** Three days in which nothing passes between the two. */
const away: Move = usualMove('cold-break', START, { by: 'both', days: REST, dose: 1 });
/** Three days of two warm answers each. */
const answered: Move = usualMove('small-bids', START, { by: 'b', days: REST, dose: 2 });

/** Stepping back and reaching harder are both protection: each brings relief to the one who does it, and both for days only. */
export function Relief(): ReactNode {
  return (
    <Names value={couple.names}>
      <h1 tabIndex={-1}>Both are shelter, and both shelter for a few days.</h1>
      <p className="lead">
        Stepping back is no sign of caring less, and reaching harder is no sign of asking for more than is fair. Both
        bring relief, which is why both are done again.
      </p>
      <div className="pair">
        <div className="side two-side">
          <Brief of="b" move={away} words={['', '’s “too much”']} label="out of reach">
            Three days out of reach: nothing arrives, and <Name of={1} />
            ’s sense of “too much” falls.
          </Brief>
        </div>
        <div className="side one-side">
          <Brief of="a" move={answered} words={['’s alarm', '']} label="answered">
            Three days of answers: two a day arrive, and <Name of={0} />
            ’s sense of alarm falls.
          </Brief>
        </div>
      </div>
      <p>
        What each finds out is true: this helps. What neither can see from there is the other half: the days that
        shelter one leave the other’s alarm, or the other’s “too much”, where it was, and it is waiting when they end.
      </p>
      <p>
        In the model, what lasts is the small and steady kind, kept up for weeks, by either: see{' '}
        <a href="#watch/ways">ways out</a>.
      </p>
      <Footnote standing="mixed" sources="Ross and others 2019; Beck and others 2013; Overall and others 2013.">
        In two studies, of 515 and 431 couples, stepping back could protect where money was short. In another, stress
        rose in both people before a conflict began. Three days, and what happens in them, are invented here.
      </Footnote>
    </Names>
  );
}

function Brief({
  of,
  move,
  words,
  label,
  children,
}: {
  readonly of: 'a' | 'b';
  readonly move: Move;
  readonly words: readonly [string, string];
  readonly label: string;
  readonly children: ReactNode;
}): ReactNode {
  const bundle = useMemo(() => bundleOf(couple.pair, { days: DAYS, moves: [move] }), [move]);
  const t = bundle.t.slice(FROM);
  const feeling = of === 'a' ? 'alarm' : 'overwhelm';
  const draws: Draws = bundle.courses.map(course => course[of][feeling].slice(FROM));
  const at = (day: number): number => across(draws, day - FROM, 0.5);
  const lowest = Math.min(...t.map(at));
  const after = t.find(day => day > START + REST && at(day) > 0.9) ?? DAYS;
  const summary = `From ${at(START).toFixed(1)} of all there is to ${lowest.toFixed(1)}, and above 0.9 again ${after - START - REST} days after.`;
  return (
    <figure>
      <p>{children}</p>
      <Threads
        t={t}
        draws={of === 'a' ? [draws, []] : [[], draws]}
        ticks={[FROM, START, START + 10].map(day => ({ at: day, label: `day ${day}` }))}
        unit="0 none, 1 all there is"
        top={1}
        height={220}
        words={words}
        washes={[{ from: START, to: START + REST, label, of: of === 'a' ? 0 : 1 }]}
        summary={summary}
      />
      <figcaption>{summary}</figcaption>
      <Numbers
        caption="The middle thread, 0 to 1"
        head={['Day', <Name key="of" of={of === 'a' ? 0 : 1} />]}
        rows={[28, 30, 31, 32, 33, 34, 35, 36, 38, 40, 44].map(day => [`${day}`, at(day).toFixed(2)])}
      />
    </figure>
  );
}
