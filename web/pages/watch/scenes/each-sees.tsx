import { type CSSProperties, memo, type ReactNode, useMemo } from 'react';
import { mapPair, type Pair, type Person } from '../../../../src/base/index.ts';
import { claimOfHundred } from '../../../../src/model/index.ts';
import { percentOf } from '../../../controls/say.ts';
import { useWidth } from '../../../controls/use-width.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import { DaysTable } from '../../../pictures/score/score-table.tsx';
import { useFragmentNumber } from '../fragment.ts';
import { beginningOf, living, restOf } from '../night/evening.ts';
import { castOf } from '../night/night.ts';
import { lostOf } from '../night/weeks.ts';
import { afterBusy, CALM_DAYS, sentOn, tenth, timingOf } from './courses.ts';
import { DayPicture, HUES } from './day-picture.tsx';
import { dayScore, type DayScore, LINE } from './day-score.ts';
import { Frame, marginAt } from './frame.tsx';

const ROOM = 122;
const BUSY = 8;
/** Days after which the arriving amount is stated. */
const TOLD = 60;

/** Without the mask: what neither sees, the hour at which the one presses and the other can take least. The mask hides one's
 * own messages, and only what arrives is left. */
export function EachSees(): ReactNode {
  const { say } = useWords();
  const [stage, width] = useWidth<HTMLDivElement>();
  const [mask, setMask] = useFragmentNumber('mask', 0, [-1, 1]);
  const people = castOf();
  const sheet = useMemo(() => sheetOf(width), [width]);
  const { sent, days, told, timing } = sheet;
  const eyes = mask < 0 ? 0 : 1;
  const table = useMemo(
    () => (
      <DaysTable
        rows={() => days.map((day, i) => [say('chapters-day', { day }), tenth(sent[0][i]), tenth(sent[1][i])])}
        people={people}
      />
    ),
    [days, sent, people, say],
  );
  return (
    <Frame
      name={say('chapters-sees')}
      sentence={
        mask === 0 ? (
          timing.meets ? (
            <Said id="chapters-sees-meets" args={{ one: people[0], other: people[1] }} />
          ) : (
            say('chapters-sees')
          )
        ) : (
          <Said id="chapters-sees-only" args={{ one: people[eyes], other: people[1 - eyes]!, ...told[1 - eyes]! }} />
        )
      }
      stage={stage}
      at={2}
      next="#watch/fear"
      note={say('chapters-sees-note')}
      table={table}
      picture={<Picture sheet={sheet} mask={mask} setMask={setMask} />}
    >
      <When people={people} timing={timing} shown={mask === 0} />
      <BothLose people={people} />
    </Frame>
  );
}

/** What is drawn of the weeks after a busy spell, at that width. */
function sheetOf(width: number) {
  const course = afterBusy(living.pair, restOf(living.pair), 'b', BUSY);
  const per = Math.max(width / (TOLD + 1), 6.3);
  // Each day where there is room, else every other one.
  const every = per < 9 ? 2 : 1;
  const days = Array.from({ length: Math.floor(width / per / every) }, (_, i) => i * every);
  const sent = sentOn(course, days);
  const timing = timingOf(course, { days: TOLD + 1, free: CALM_DAYS + BUSY });
  const strain = [days.map(day => course.a.alarm[day]!), days.map(day => course.b.overwhelm[day]!)] as const;
  const x = days.map(day => (day + 0.5) * per);
  const told = mapPair(sentOn(course, [0, TOLD]), ([before, after]) => ({
    before: tenth(before),
    after: tenth(after),
  }));
  const score = dayScore(sent, { x, right: width, room: width < 600 ? ROOM : 150 });
  // Threads that hang open are left out where the lines have their place.
  return { width, per, days, x, sent, told, timing, strain, score, bare: { ...score, open: ['', ''] as const } };
}

/** Point of a strain of 0..1 above the first stave or below the second, px. For both, higher is more. */
const strainAt = (score: DayScore, of: 0 | 1, value: number): number =>
  of === 0 ? score.base[0] - (2 * LINE + 40 + 50 * value) : score.base[1] + 2 * LINE + 40 + 50 * (1 - value);

/** Alarm of the one and need for air of the other, the busy days, and a stem through both where the one presses most. */
const Strains = memo(
  ({ sheet: { width, per, x, timing, strain, score } }: { readonly sheet: ReturnType<typeof sheetOf> }): ReactNode => {
    const { say } = useWords();
    const people = castOf();
    const margin = marginAt(width);
    const at = ((timing.presses + 0.5) * per).toFixed(1);
    const ends = [strainAt(score, 0, timing.alarm), strainAt(score, 1, timing.air)] as const;
    return (
      <>
        <g className="of-two">
          <rect className="wash-two" x={CALM_DAYS * per} y={score.base[1]} width={BUSY * per} height={2 * LINE} />
          <text className="note" x={(CALM_DAYS + BUSY / 2) * per} y={score.base[1] + LINE + 5} textAnchor="middle">
            {say('chapters-even-busy')}
          </text>
        </g>
        <path className="stem" d={`M${at} ${ends[0]}V${ends[1]}`} />
        {HUES.map((hue, of) => {
          const side = of as 0 | 1;
          const points = strain[side].map(
            (value, i) => `${x[i]!.toFixed(1)} ${strainAt(score, side, value).toFixed(1)}`,
          );
          return (
            <g key={hue} className={hue}>
              <path className="felt" d={`M${points.join('L')}`} />
              <circle className="met" cx={at} cy={ends[side]} r={5} />
              <text
                className={`note ${hue}`}
                x={width - margin - 2 * HALF - 12}
                y={strainAt(score, side, of === 0 ? 0 : 0.5) + (of === 0 ? -2 : 8)}
                textAnchor="end"
              >
                {say(of === 0 ? 'chapters-sees-alarm' : 'chapters-sees-air', { one: people[side] })}
              </text>
            </g>
          );
        })}
      </>
    );
  },
);

/** The days of the worst timing, and in how many pairs it is so. */
const When = memo(
  ({
    people: [one, other],
    timing: { presses, least, meets, again },
    shown,
  }: {
    readonly people: Pair<Person>;
    readonly timing: ReturnType<typeof timingOf>;
    readonly shown: boolean;
  }): ReactNode => {
    // Rounded down: nearly all is not all.
    const holds = claimOfHundred('bad-timing');
    return (
      <p className={shown ? 'when' : 'when away'}>
        <Said id="chapters-sees-days" args={{ one, other, presses, least }} />{' '}
        {meets && <Said id="chapters-sees-pairs" args={{ holds, of: 100 }} />}{' '}
        {again && <Said id="chapters-sees-again" args={{ one, other }} />}
      </p>
    );
  },
);

/** Both staves with the mask, and its handle. `mask`: -1 over the upper stave, as the first sees it; 1 over the lower one;
 * 0 off. */
function Picture({
  sheet,
  mask,
  setMask,
}: {
  readonly sheet: ReturnType<typeof sheetOf>;
  readonly mask: number;
  readonly setMask: (mask: number) => void;
}): ReactNode {
  const { say } = useWords();
  const people = castOf();
  const [one, other] = people;
  const { width, told, score, bare } = sheet;
  const margin = marginAt(width);
  const middle = score.height / 2;
  const track = middle - 40;
  const height = score.base[0] + 12;
  const top = mask <= 0 ? 0 : score.base[1] - 12;
  const [{ before, after }, { before: quiet, after: near }] = told;
  // Without the mask the lines have their place.
  const aside = mask === 0 ? 0 : 36;
  const thought = (of: 0 | 1): ReactNode => (
    <text
      className={`thought ${HUES[of]}`}
      x={margin}
      y={of === 0 ? 26 + aside : score.height - 8 - aside}
      visibility={mask === 0 || mask < 0 === (of === 0) ? undefined : 'hidden'}
    >
      {say(of === 0 ? 'watch-inside-writes' : 'watch-inside-quiet')}
    </text>
  );
  return (
    <>
      <DayPicture
        kind={mask < 0 ? 'veils-one' : mask > 0 ? 'veils-two' : ''}
        score={mask === 0 ? bare : score}
        width={width}
        margin={margin}
        people={people}
        says={say('chapters-sees-says', { one, other, before, after, quiet, near })}
      >
        <g
          className="mask"
          style={{ transform: `translateY(${top}px)` }}
          visibility={mask === 0 ? 'hidden' : undefined}
        >
          <pattern id="weave" width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0V7" />
          </pattern>
          <rect width={width} height={height} />
          <rect width={width} height={height} fill="url(#weave)" />
          <path className="hem" d={mask <= 0 ? `M0 ${height}H${width}` : `M0 0H${width}`} />
          <text className="clock" x={margin} y={mask <= 0 ? height - 26 : 36}>
            {say('chapters-sees-hidden', { one: people[mask <= 0 ? 0 : 1] })}
          </text>
        </g>
        <g visibility={mask === 0 ? undefined : 'hidden'}>
          <Strains sheet={sheet} />
        </g>
        {thought(0)}
        {thought(1)}
        <path className="stem" d={`M${width - margin - HALF} ${middle - track}V${middle + track}`} />
      </DayPicture>
      <input
        type="range"
        className="hold down masking"
        style={{ left: width - margin - 2 * HALF, top: middle - track - HALF, height: 2 * track + 2 * HALF }}
        min={-1}
        max={1}
        step={1}
        value={mask}
        aria-label={say('chapters-sees-handle')}
        aria-orientation="vertical"
        aria-valuetext={
          mask === 0 ? say('chapters-sees-off') : say('chapters-sees-of', { one: people[mask < 0 ? 0 : 1] })
        }
        onChange={event => setMask(Number(event.currentTarget.value))}
      />
    </>
  );
}

/** What is left to both after a year of this, of what there was in calm: full is all of it. */
const BothLose = memo(({ people: [one, other] }: { readonly people: Pair<Person> }): ReactNode => {
  const words = useWords();
  const { say } = words;
  const lost = useMemo(() => lostOf(beginningOf(false)), []);
  const rows = [
    { hue: 'of-one', label: <Said id="chapters-sees-trust" args={{ one, other }} />, left: 1 - lost.writer },
    { hue: 'of-two', label: <Said id="chapters-sees-trust" args={{ one: other, other: one }} />, left: 1 - lost.quiet },
    { hue: 'of-both', label: say('chapters-sees-warmth'), left: 1 - lost.warmth },
  ];
  return (
    <table className="both-lose">
      <caption>{say('chapters-sees-lost')}</caption>
      <tbody>
        {rows.map(({ hue, label, left }) => (
          <tr key={hue}>
            <th scope="row">{label}</th>
            <td>
              <i className={`left ${hue}`} style={{ '--left': left } as CSSProperties} />
              {percentOf(words, left)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
});

const HALF = 22;
