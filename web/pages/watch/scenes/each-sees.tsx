import { type CSSProperties, type ReactNode, useMemo } from 'react';
import type { Person } from '../../../../src/base/index.ts';
import { percentOf } from '../../../controls/say.ts';
import { useWidth } from '../../../controls/use-width.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import { useFragmentNumber } from '../fragment.ts';
import { beginningOf, living, restOf } from '../night/evening.ts';
import { castOf } from '../night/night.ts';
import { lostOf } from '../night/weeks.ts';
import { afterBusy, sentOn } from './courses.ts';
import { DayScene } from './day-scene.tsx';
import { dayScore, LINE } from './day-score.ts';
import { marginAt } from './frame.tsx';

const ROOM = 128;
const BUSY = 8;
/** Days after which the arriving amount is stated. */
const TOLD = 60;

/** One's own messages are hidden, and only what arrives is left: the mask lies over the one stave, over the other, or nowhere. */
export function EachSees(): ReactNode {
  const { say } = useWords();
  const [stage, width] = useWidth<HTMLDivElement>();
  // -1: over the upper stave, as the first sees it; 1: over the lower one; 0: off.
  const [mask, setMask] = useFragmentNumber('mask', -1, [-1, 1]);
  const people = castOf();
  const course = useMemo(() => afterBusy(living.pair, restOf(living.pair), 'b', BUSY), []);
  const margin = marginAt(width);
  const per = Math.max(width / (TOLD + 1), 6.3);
  // Each day where there is room, else every other one.
  const every = per < 9 ? 2 : 1;
  const days = Array.from({ length: Math.floor(width / per / every) }, (_, i) => i * every);
  const sent = sentOn(course, days);
  const score = dayScore(sent, { x: days.map(day => (day + 0.5) * per), right: width, room: width < 600 ? ROOM : 150 });
  const [first, last] = [sentOn(course, [0]), sentOn(course, [TOLD])].map(
    ([a, b]) => [round(a[0]!), round(b[0]!)] as const,
  ) as [readonly [number, number], readonly [number, number]];
  const [one, other] = people;
  const off = mask === 0;
  const eyes = mask < 0 ? 0 : 1;
  const middle = score.height / 2;
  const track = middle - 40;
  return (
    <DayScene
      name={say('chapters-sees')}
      sentence={
        off ? (
          say('chapters-sees-both')
        ) : (
          <Said
            id="chapters-sees-only"
            args={{ one: people[eyes], other: people[1 - eyes]!, before: first[1 - eyes]!, after: last[1 - eyes]! }}
          />
        )
      }
      stage={stage}
      at={2}
      next="#watch/fear"
      note={say('chapters-sees-note')}
      rows={days.map((day, i) => [say('chapters-day', { day }), round(sent[0][i]!), round(sent[1][i]!)])}
      score={score}
      width={width}
      margin={margin}
      people={people}
      says={say('chapters-sees-says', {
        one,
        other,
        before: first[0],
        after: last[0],
        quiet: first[1],
        near: last[1],
      })}
      drawn={
        <>
          <rect
            className="mask"
            x={0}
            width={width}
            y={mask <= 0 ? 0 : score.base[1] - 12}
            height={off ? 0 : score.base[0] + 12}
            style={{ y: mask <= 0 ? 0 : score.base[1] - 12 }}
          />
          {([0, 1] as const).map(of =>
            off || eyes === of ? (
              <text
                key={of}
                className={`thought ${of === 0 ? 'of-one' : 'of-two'}`}
                x={margin}
                y={of === 0 ? score.base[0] - 2 * LINE - 66 : score.base[1] + 2 * LINE + 82}
              >
                {say(of === 0 ? 'watch-inside-writes' : 'watch-inside-quiet')}
              </text>
            ) : null,
          )}
          <path className="stem" d={`M${width - margin - HALF} ${middle - track}V${middle + track}`} />
        </>
      }
      over={
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
          aria-valuetext={off ? say('chapters-sees-off') : say('chapters-sees-of', { one: people[eyes] })}
          onChange={event => setMask(Number(event.currentTarget.value))}
        />
      }
    >
      <BothLose people={people} />
    </DayScene>
  );
}

/** What is left to both after a year of this, of what there was in calm: full is all of it. */
function BothLose({ people: [one, other] }: { readonly people: readonly [Person, Person] }): ReactNode {
  const words = useWords();
  const { say } = words;
  const lost = useMemo(() => lostOf(beginningOf(false)), []);
  const rows = [
    { hue: 'of-one', label: <Said id="chapters-sees-trust" args={{ one }} />, left: 1 - lost.writer },
    { hue: 'of-two', label: <Said id="chapters-sees-trust" args={{ one: other }} />, left: 1 - lost.quiet },
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
}

const HALF = 22;
const round = (value: number): number => Math.round(10 * value) / 10;
