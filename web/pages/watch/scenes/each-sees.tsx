import { type CSSProperties, memo, type ReactNode, useMemo } from 'react';
import { mapPair, type Pair, type Person } from '../../../../src/base/index.ts';
import { percentOf } from '../../../controls/say.ts';
import { useWidth } from '../../../controls/use-width.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import { DaysTable } from '../../../pictures/score/score-table.tsx';
import { useFragmentNumber } from '../fragment.ts';
import { beginningOf, living, restOf } from '../night/evening.ts';
import { castOf } from '../night/night.ts';
import { lostOf } from '../night/weeks.ts';
import { afterBusy, sentOn, tenth } from './courses.ts';
import { DayPicture, HUES } from './day-picture.tsx';
import { dayScore, LINE } from './day-score.ts';
import { Frame, marginAt } from './frame.tsx';

const ROOM = 128;
const BUSY = 8;
/** Days after which the arriving amount is stated. */
const TOLD = 60;

/** One's own messages are hidden, and only what arrives is left: the mask lies over the one stave, over the other, or nowhere. */
export function EachSees(): ReactNode {
  const { say } = useWords();
  const [stage, width] = useWidth<HTMLDivElement>();
  const [mask, setMask] = useFragmentNumber('mask', -1, [-1, 1]);
  const people = castOf();
  const sheet = useMemo(() => sheetOf(width), [width]);
  const { sent, days, told } = sheet;
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
          say('chapters-sees-both')
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
  const x = days.map(day => (day + 0.5) * per);
  const told = mapPair(sentOn(course, [0, TOLD]), ([before, after]) => ({
    before: tenth(before),
    after: tenth(after),
  }));
  return { width, days, sent, told, score: dayScore(sent, { x, right: width, room: width < 600 ? ROOM : 150 }) };
}

/** Both staves with the mask, and its handle. `mask`: -1 over the upper stave, as the first sees it; 1 over the lower one;
 * 0 off. */
function Picture({
  sheet: { width, told, score },
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
  const margin = marginAt(width);
  const middle = score.height / 2;
  const track = middle - 40;
  const height = score.base[0] + 12;
  const top = mask <= 0 ? 0 : score.base[1] - 12;
  const [{ before, after }, { before: quiet, after: near }] = told;
  const thought = (of: 0 | 1): ReactNode => (
    <text
      className={`thought ${HUES[of]}`}
      x={margin}
      y={of === 0 ? score.base[0] - 2 * LINE - 66 : score.base[1] + 2 * LINE + 82}
      visibility={mask === 0 || mask < 0 === (of === 0) ? undefined : 'hidden'}
    >
      {say(of === 0 ? 'watch-inside-writes' : 'watch-inside-quiet')}
    </text>
  );
  return (
    <>
      <DayPicture
        kind={mask < 0 ? 'veils-one' : mask > 0 ? 'veils-two' : ''}
        score={score}
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
