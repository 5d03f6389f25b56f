import { type ReactNode, useMemo } from 'react';
import { type Move, usualMove } from '../../../../src/model/index.ts';
import type { Draws } from '../../../worker/session/view.ts';
import { Footnote } from '../footnote.tsx';
import { Name, Names } from '../../../controls/name.tsx';
import { fixed } from '../../../controls/say.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import { across } from '../../../pictures/path.ts';
import { Numbers } from '../../../controls/table.tsx';
import { Threads } from '../../../pictures/trajectories.tsx';
import { bundleOf } from './model/ensemble.ts';
import { peopleOf } from './model/people.ts';
import { couple } from './model/ranges.ts';

const [one, other] = peopleOf(couple);

const START = 30;
const REST = 3;
const DAYS = 45;
const FROM = 24;
const HIGH = 0.9;

/** Three days in which nothing passes between the two. */
const away: Move = usualMove('cold-break', START, { by: 'both', days: REST, dose: 1 });
/** Three days of two warm answers each. */
const answered: Move = usualMove('small-bids', START, { by: 'b', days: REST, dose: 2 });

/** Stepping back and reaching harder are both protection: each brings relief to the one who does it, and both for days only. */
export function Relief(): ReactNode {
  const { say } = useWords();
  return (
    <Names value={couple.names}>
      <h1 tabIndex={-1}>{say('chapters-relief')}</h1>
      <p className="lead">{say('chapters-relief-lead')}</p>
      <div className="pair">
        <div className="side two-side">
          <Brief of="b" move={away} label={say('chapters-relief-label-away')}>
            <Said id="chapters-relief-away" args={{ other }} />
          </Brief>
        </div>
        <div className="side one-side">
          <Brief of="a" move={answered} label={say('chapters-relief-label-answered')}>
            <Said id="chapters-relief-answered" args={{ one }} />
          </Brief>
        </div>
      </div>
      <p>{say('chapters-relief-true')}</p>
      <Footnote grade="mixed" sources="Ross + 2019; Beck + 2013; Overall + 2013.">
        {say('chapters-relief-stands')}
      </Footnote>
    </Names>
  );
}

function Brief({
  of,
  move,
  label,
  children,
}: {
  readonly of: 'a' | 'b';
  readonly move: Move;
  readonly label: string;
  readonly children: ReactNode;
}): ReactNode {
  const words = useWords();
  const { say } = words;
  const bundle = useMemo(() => bundleOf(couple.pair, { days: DAYS, moves: [move] }), [move]);
  const t = bundle.t.slice(FROM);
  const feeling = of === 'a' ? 'alarm' : 'overwhelm';
  const draws: Draws = bundle.courses.map(course => course[of][feeling].slice(FROM));
  const at = (day: number): number => across(draws, day - FROM, 0.5);
  const lowest = Math.min(...t.map(at));
  const after = t.find(day => day > START + REST && at(day) > HIGH) ?? DAYS;
  const summary = say('chapters-relief-says', { from: at(START), to: lowest, days: after - START - REST, again: HIGH });
  return (
    <figure>
      <p>{children}</p>
      <Threads
        t={t}
        draws={of === 'a' ? [draws, []] : [[], draws]}
        ticks={[FROM, START, START + 10].map(day => ({ at: day, label: say('chapters-day', { day }) }))}
        unit={say('chapters-timing-unit')}
        top={1}
        height={220}
        labelOf={one => say(of === 'a' ? 'chapters-timing-alarm' : 'chapters-timing-much', { one })}
        washes={[{ from: START, to: START + REST, label, of: of === 'a' ? 0 : 1 }]}
        summary={summary}
      />
      <figcaption>{summary}</figcaption>
      <Numbers
        caption={say('chapters-relief-table')}
        head={[say('chapters-table-day'), <Name key="of" of={of === 'a' ? 0 : 1} />]}
        rows={[28, 30, 31, 32, 33, 34, 35, 36, 38, 40, 44].map(day => [`${day}`, fixed(words, at(day), 2)])}
      />
    </figure>
  );
}
