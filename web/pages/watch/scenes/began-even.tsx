import { memo, type ReactNode, useMemo, useState } from 'react';
import { mapPair, type Pair, type Person, type Side, SIDES } from '../../../../src/base/index.ts';
import type { Course, Who } from '../../../../src/model/index.ts';
import { useWidth } from '../../../controls/use-width.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import { DaysTable } from '../../../pictures/score/score-table.tsx';
import { useFragmentChoice, useFragmentNumber } from '../fragment.ts';
import { castOf } from '../night/night.ts';
import { restOf } from '../night/evening.ts';
import { afterBusy, CALM_DAYS, hasHealed, HALF_A_YEAR, pairAt, sentOn, tenth, tieAt } from './courses.ts';
import { DayPicture, HUES } from './day-picture.tsx';
import { across, dayScore, type DayScore, LINE } from './day-score.ts';
import { Frame, marginAt } from './frame.tsx';

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
  const after = (who: Who, count: number): Course => afterBusy(pair, rest, who, count);
  const healsAfter = (who: Who, count: number): boolean => hasHealed(after(who, count));
  const set = (who: Who, count: number): void => {
    setBy(who);
    setDays(count);
    if (count > 0 && !tried.some(one => one.by === who && one.days === count))
      setTried([...tried, { by: who, days: count, healed: healsAfter(who, count) }]);
  };
  const another = (): void => {
    setIndex((index + 1) % 100);
    setTried([]);
  };
  const sheet = sheetOf(after(by, days), days, width);
  const { shown, sent } = sheet;
  return (
    <Frame
      name={`${say('chapters-even')} · ${say(`chapters-tie-${tieAt(index)}`)}`}
      tall
      sentence={
        <Sentence
          of={people[by === 'a' ? 0 : 1]}
          days={days}
          healed={healsAfter(by, days)}
          healedBefore={days < 2 || healsAfter(by, days - 1)}
        />
      }
      stage={stage}
      at={0}
      next="#watch/alike"
      actions={
        <button type="button" className="quietly" onClick={another}>
          {say('chapters-even-another')}
        </button>
      }
      note={say('chapters-even-note')}
      table={
        <DaysTable
          rows={() => shown.map((day, i) => [say('chapters-day', { day }), tenth(sent[0][i]), tenth(sent[1][i])])}
          people={people}
        />
      }
      picture={<Picture sheet={sheet} by={by} days={days} set={set} />}
    >
      <div className="tried">
        {SIDES.map(of => (
          <TriedBy
            key={of}
            of={people[of]}
            trials={tried.filter(one => one.by === BY[of])}
            now={BY[of] === by ? days : null}
          />
        ))}
        {tried.length > 0 && <Key />}
      </div>
    </Frame>
  );
}

/** What is drawn of a course after so many busy days, at that width. */
function sheetOf(course: Course, days: number, width: number) {
  // On a phone: narrow enough that the couple can be tipped by either person, wide enough for a name beside the ring.
  const per = width < 600 ? 13 : Math.min(30, width / 46);
  const margin = marginAt(width);
  const end = CALM_DAYS + days + HALF_A_YEAR + 1;
  const { days: shown, x, gap, places } = across({ to: width - margin, per, last: LAST, end });
  const sent = sentOn(course, shown);
  const score = dayScore(sent, { x, right: width, room: width < 600 ? ROOM : 150 });
  // Days must be left after the longest spell.
  return { width, margin, per, shown, gap, sent, score, most: Math.min(MOST, places - CALM_DAYS - LAST - 4) };
}

/** Both staves, with a ring on each to drag. */
function Picture({
  sheet: { width, margin, per, gap, sent, score, most },
  by,
  days,
  set,
}: {
  readonly sheet: ReturnType<typeof sheetOf>;
  readonly by: Who;
  readonly days: number;
  readonly set: (by: Who, days: number) => void;
}): ReactNode {
  const { say } = useWords();
  const people = castOf();
  const [[before, after], [quiet, near]] = mapPair(sent, own => [tenth(own[0]), tenth(own.at(-1))] as const);
  const says = { one: people[0], other: people[1], before, quiet, after, near };
  return (
    <>
      <DayPicture
        score={score}
        width={width}
        margin={margin}
        people={people}
        gap={gap}
        says={say('chapters-even-says', says)}
      >
        <Spell
          by={by}
          days={days}
          wide={days * per}
          from={CALM_DAYS * per}
          score={score}
          width={width}
          margin={margin}
        />
        <Half score={score} x={margin} anchor="start" when={say('chapters-even-before')} counts={[before, quiet]} />
        <Half score={score} x={width - margin} anchor="end" when={say('chapters-half-year')} counts={[after, near]} />
      </DayPicture>
      {SIDES.map(of => {
        const own = BY[of] === by ? days : 0;
        return (
          <input
            key={of}
            type="range"
            className={`hold along ${HUES[of]}`}
            style={{
              left: CALM_DAYS * per - HALF,
              top: handleAt(score, of) - HALF,
              width: most * per + 2 * HALF,
            }}
            min={0}
            max={most}
            step={1}
            value={Math.min(own, most)}
            aria-label={say('chapters-even-handle', { one: people[of] })}
            aria-valuetext={say('chapters-even-days', { days: own })}
            onChange={event => set(BY[of], Number(event.currentTarget.value))}
          />
        );
      })}
    </>
  );
}

const handleAt = (score: DayScore, of: Side): number => score.base[of] + (of === 0 ? -1 : 1) * (2 * LINE + 30);
/** One end of the picture in numbers: messages a day of both. `x`: px. */
function Half({
  score,
  x,
  anchor,
  when,
  counts,
}: {
  readonly score: DayScore;
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly when: string;
  readonly counts: Pair<number>;
}): ReactNode {
  const { say } = useWords();
  const people = castOf();
  return (
    <>
      <text className="clock" x={x} y={16} textAnchor={anchor}>
        {when}
      </text>
      {SIDES.map(of => (
        <text key={of} className={`clock ${HUES[of]}`} x={x} y={of === 0 ? 34 : score.height - 18} textAnchor={anchor}>
          {say('chapters-even-rate', { one: people[of], count: counts[of] })}
        </text>
      ))}
    </>
  );
}

/** The busy days on their stave, and the stems and labels of both handles. `from`, `wide`, `width`, `margin`: in px. */
function Spell({
  by,
  days,
  from,
  wide,
  score,
  width,
  margin,
}: {
  readonly by: Who;
  readonly days: number;
  readonly from: number;
  readonly wide: number;
  readonly score: DayScore;
  readonly width: number;
  readonly margin: number;
}): ReactNode {
  const { say } = useWords();
  const people = castOf();
  const top = by === 'a' ? score.base[0] - 2 * LINE : score.base[1];
  const label = say('chapters-even-busy');
  return (
    <>
      <g className={by === 'a' ? 'of-one' : 'of-two'}>
        <rect className={by === 'a' ? 'wash-one' : 'wash-two'} x={from} y={top} width={wide} height={2 * LINE} />
        <text
          className="note"
          x={from + wide / 2}
          y={top + LINE + 5}
          textAnchor="middle"
          visibility={wide > Math.max(58, 8 * label.length) ? undefined : 'hidden'}
        >
          {label}
        </text>
      </g>
      {SIDES.map(of => {
        const own = BY[of] === by;
        const ring = from + (own ? wide : 0);
        // To the side on which there is more room.
        const early = ring < width / 2;
        return (
          <g key={of}>
            <path className="stem" d={`M${ring} ${score.base[of]}V${handleAt(score, of)}`} />
            <text
              className={`clock ${HUES[of]}`}
              x={early ? Math.max(margin, ring - 100) : ring + HALF}
              y={handleAt(score, of) + (of === 0 ? -HALF - 6 : HALF + 15)}
              textAnchor={early ? 'start' : 'end'}
            >
              {say('chapters-even-ring', { one: people[of], days: own ? days : 0 })}
            </text>
          </g>
        );
      })}
    </>
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

/** Lengths of one person's spells that were tried, woven or a fork each. `now`: the one in the picture. */
function TriedBy({
  of: one,
  trials,
  now,
}: {
  readonly of: Person;
  readonly trials: readonly Trial[];
  readonly now: number | null;
}): ReactNode {
  if (trials.length === 0) return null;
  return (
    <p>
      <span className="unseen">
        <Said id="chapters-even-tried" args={{ one }} />
      </span>
      <i className={`person ${one.person === 0 ? 'of-one full' : 'of-two'}`} />
      {trials
        .toSorted((p, q) => p.days - q.days)
        .map(trial => (
          <Tried key={trial.days} days={trial.days} healed={trial.healed} now={trial.days === now} />
        ))}
    </p>
  );
}

const Tried = memo(
  ({ days, healed, now }: Omit<Trial, 'by'> & { readonly now: boolean }): ReactNode => (
    <span className={now ? 'now' : undefined}>
      <Came healed={healed} />
      {days}
    </span>
  ),
);

/** A woven knot, or a fork. */
function Came({ healed }: { readonly healed: boolean }): ReactNode {
  const { say } = useWords();
  return (
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
  );
}

/** What both marks stand for; to the ear each has its word already. */
const Key = memo((): ReactNode => {
  const { say } = useWords();
  return (
    <p aria-hidden="true">
      {[true, false].map(healed => (
        <span key={`${healed}`} className="key">
          <Came healed={healed} />
          {say(healed ? 'chapters-even-healed' : 'chapters-even-apart')}
        </span>
      ))}
    </p>
  );
});
