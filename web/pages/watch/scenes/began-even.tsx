import { type ReactNode, useMemo, useState } from 'react';
import type { Person } from '../../../../src/base/index.ts';
import type { Who } from '../../../../src/model/index.ts';
import { useWidth } from '../../../controls/use-width.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import { useFragmentChoice, useFragmentNumber } from '../fragment.ts';
import { castOf } from '../night/night.ts';
import { restOf } from '../night/evening.ts';
import { afterBusy, CALM_DAYS, hasHealed, HALF_A_YEAR, pairAt, sentOn } from './courses.ts';
import { DayScene } from './day-scene.tsx';
import { dayScore, LINE } from './day-score.ts';
import { marginAt } from './frame.tsx';

const ROOM = 128;
const MOST = 21;
/** Days at the end of the half year that are drawn. */
const LAST = 4;
const BY = ['a', 'b'] as const;

/** A busy spell that was tried. */
interface Trial {
  readonly by: Who;
  readonly days: number;
  readonly healed: boolean;
}

/** Two people who are even; a busy spell of one, whose end is in the hand. At some length it never heals. */
export function BeganEven(): ReactNode {
  const { say } = useWords();
  const [stage, width] = useWidth<HTMLDivElement>();
  const [by, setBy] = useFragmentChoice<Who>('by', 'b', BY);
  const [days, setDays] = useFragmentNumber('days', 2, [0, MOST]);
  const [index, setIndex] = useFragmentNumber('pair', 0, [0, 99]);
  const [tried, setTried] = useState<readonly Trial[]>([]);
  const pair = useMemo(() => pairAt(index), [index]);
  const rest = useMemo(() => restOf(pair), [pair]);
  const people = castOf();
  const busy = people[by === 'a' ? 0 : 1];
  const per = width < 600 ? 15 : Math.min(30, width / 46);
  const margin = marginAt(width);
  const shown = Math.floor((width - margin) / per);
  const most = Math.min(MOST, shown - CALM_DAYS - LAST - 4);
  const course = useMemo(() => afterBusy(pair, rest, by, days), [pair, rest, by, days]);
  const healed = hasHealed(course);
  const healedBefore = useMemo(
    () => days < 2 || hasHealed(afterBusy(pair, rest, by, days - 1)),
    [pair, rest, by, days],
  );
  const set = (who: Who, count: number): void => {
    setBy(who);
    setDays(count);
    if (count > 0 && !tried.some(one => one.by === who && one.days === count))
      setTried([...tried, { by: who, days: count, healed: hasHealed(afterBusy(pair, rest, who, count)) }]);
  };
  const early = Array.from({ length: shown - LAST - 1 }, (_, i) => i);
  const end = CALM_DAYS + days + HALF_A_YEAR;
  const late = Array.from({ length: LAST }, (_, i) => end - LAST + 1 + i);
  const x = [...early, ...late.map((_, i) => shown - LAST + i)].map(slot => (slot + 0.5) * per);
  const all = [...early, ...late];
  const sent = sentOn(course, all);
  const score = dayScore(sent, { x, right: width, room: width < 600 ? ROOM : 150 });
  const from = CALM_DAYS * per;
  const to = from + days * per;
  const handle = (of: 0 | 1): number => score.base[of] + (of === 0 ? -1 : 1) * (2 * LINE + 30);
  const round = (value: number): number => Math.round(10 * value) / 10;
  const [one, other] = people;
  return (
    <DayScene
      name={say('chapters-even')}
      sentence={<Sentence of={busy} days={days} healed={healed} healedBefore={healedBefore} />}
      stage={stage}
      at={0}
      next="#watch/alike"
      actions={
        <button
          type="button"
          className="quietly"
          onClick={() => {
            setIndex((index + 1) % 100);
            setTried([]);
          }}
        >
          {say('chapters-even-another')}
        </button>
      }
      note={say('chapters-even-note')}
      rows={all.map((day, i) => [say('chapters-day', { day }), round(sent[0][i]!), round(sent[1][i]!)])}
      score={score}
      width={width}
      margin={margin}
      people={people}
      gap={(shown - LAST - 0.5) * per}
      says={say('chapters-even-says', {
        one,
        other,
        before: round(sent[0][0]!),
        quiet: round(sent[1][0]!),
        after: round(sent[0].at(-1)!),
        near: round(sent[1].at(-1)!),
      })}
      drawn={
        <>
          {days > 0 && (
            <g className={by === 'a' ? 'of-one' : 'of-two'}>
              <rect
                className={by === 'a' ? 'wash-one' : 'wash-two'}
                x={from}
                y={by === 'a' ? score.base[0] - 2 * LINE : score.base[1]}
                width={to - from}
                height={2 * LINE}
              />
              {days * per > 58 && (
                <text
                  className="note"
                  x={(from + to) / 2}
                  y={(by === 'a' ? score.base[0] - 2 * LINE : score.base[1]) + LINE + 5}
                  textAnchor="middle"
                >
                  {say('chapters-even-busy')}
                </text>
              )}
            </g>
          )}
          <text className="clock" x={width - margin} y={16} textAnchor="end">
            {say('chapters-half-year')}
          </text>
          {BY.map((who, of) => {
            const at = from + (who === by ? days * per : 0);
            return <path key={who} className="stem" d={`M${at} ${score.base[of as 0 | 1]}V${handle(of as 0 | 1)}`} />;
          })}
        </>
      }
      over={BY.map((who, of) => (
        <input
          key={who}
          type="range"
          className={`hold along of-${of === 0 ? 'one' : 'two'}`}
          style={{ left: from - HALF, top: handle(of as 0 | 1) - HALF, width: most * per + 2 * HALF }}
          min={0}
          max={most}
          step={1}
          value={who === by ? Math.min(days, most) : 0}
          aria-label={say('chapters-even-handle', { one: people[of as 0 | 1] })}
          aria-valuetext={say('chapters-even-days', { days: who === by ? days : 0 })}
          onChange={event => set(who, Number(event.currentTarget.value))}
        />
      ))}
    >
      <div className="tried">
        {BY.map((who, of) => {
          const own = tried.filter(one => one.by === who).toSorted((p, q) => p.days - q.days);
          return own.length === 0 ? null : (
            <p key={who}>
              <span className="unseen">
                <Said id="chapters-even-tried" args={{ one: people[of as 0 | 1] }} />
              </span>
              <i className={`person ${of === 0 ? 'of-one full' : 'of-two'}`} />
              {own.map(trial => (
                <Tried key={trial.days} {...trial} now={who === by && trial.days === days} />
              ))}
            </p>
          );
        })}
      </div>
    </DayScene>
  );
}

/** Half of the thumb, as watch.css has it. */
const HALF = 22;

function Sentence({
  of: one,
  days,
  healed,
  healedBefore,
}: {
  readonly of: Person;
  readonly days: number;
  readonly healed: boolean;
  /** True if one day less heals. */
  readonly healedBefore: boolean;
}): ReactNode {
  const { say } = useWords();
  if (days === 0) return say('chapters-even-none');
  if (healed) return <Said id="chapters-even-heals" args={{ one, days }} />;
  if (days > 1 && healedBefore) return <Said id="chapters-even-tips" args={{ one, days, healed: days - 1 }} />;
  return <Said id="chapters-even-stays" args={{ one, days }} />;
}

/** A length that was tried: woven, or a fork. */
function Tried({
  days,
  healed,
  now,
}: {
  readonly days: number;
  readonly healed: boolean;
  readonly now: boolean;
}): ReactNode {
  const { say } = useWords();
  return (
    <span className={now ? 'now' : undefined}>
      <svg
        viewBox="0 0 18 12"
        width={18}
        height={12}
        role="img"
        aria-label={say(healed ? 'chapters-even-healed' : 'chapters-even-apart')}
      >
        <path
          d={healed ? 'M1 3C5 3 5 9 9 9S13 3 17 3M1 9C5 9 5 3 9 3S13 9 17 9' : 'M1 6C7 6 9 6 17 1M1 6C7 6 9 6 17 11'}
        />
      </svg>
      {days}
    </span>
  );
}
