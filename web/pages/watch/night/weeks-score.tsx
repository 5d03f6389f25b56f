import type { ReactNode } from 'react';
import type { Pair, Person } from '../../../../src/base/index.ts';
import { drawScore, type ScoreDrawing, type ScoreFrame } from '../../../../src/story/index.ts';
import type { Speaker } from '../../../../src/words/index.ts';
import { percentOf } from '../../../controls/say.ts';
import { useWords } from '../../../controls/words.tsx';
import { Score, ScoreMarks } from '../../../pictures/score/score.tsx';
import { Hold } from './hold.tsx';
import { NIGHT_NOW, nightOf } from './night.ts';
import { type Paper, useNightFrame } from './night-picture.tsx';
import { NIGHT_DAY } from './evening.ts';
import type { Ease, Weeks } from './weeks.ts';
import { domainAt, nowAt, useWeeksDrawing, WeeksMarks } from './weeks-picture.tsx';

/** The weeks around the night, and two people in it who can be held and eased: what follows is drawn under the hand. */
export function WeeksScore({
  weeks,
  writer,
  paper,
  zoom,
  day,
  ease,
  hold,
  people,
  eased,
  night = false,
}: {
  readonly weeks: Weeks;
  readonly writer: 0 | 1;
  readonly paper: Paper;
  readonly zoom: number;
  readonly day: number;
  readonly ease: Ease;
  /** Null: nobody can be held yet. */
  readonly hold: ((change: Partial<Ease>) => void) | null;
  readonly people: Pair<Person>;
  /** Degree of restraint of the person who writes more, and of the quiet one, in words. */
  readonly eased: Pair<string>;
  /** True if it opens from the night. */
  readonly night?: boolean;
}): ReactNode {
  const { say } = useWords();
  const drawing = useWeeksDrawing(weeks, day, zoom, paper, people);
  const { frame } = useNightFrame(writer, paper);
  const [a, b] = people;
  const [one, other] = writer === 0 ? [a, b] : [b, a];
  const quiet = (1 - writer) as 0 | 1;
  const mean = (of: 0 | 1, from: number, to?: number): number => {
    const part = weeks.counts[of].slice(from, to);
    return part.reduce((sum, count) => sum + count, 0) / part.length;
  };
  const before = night && zoom < 0.85 ? nightAt(zoom, writer, frame) : null;
  const x = nowAt(zoom, paper);
  const edge = (of: 0 | 1, by: number): number => drawing.base[of] + (of === 0 ? -by : by);
  const far = Math.min(drawing.tall + 96, paper.room[writer] + drawing.tall - 30);
  const writerTrack = [edge(writer, 6), edge(writer, far)] as const;
  const quietTrack = [edge(quiet, drawing.tall + 16), edge(quiet, 6)] as const;
  return (
    <>
      <Score
        drawing={{ ...bare, staves: drawing.staves, width: drawing.width, height: drawing.height }}
        says={say('watch-weeks-says', {
          one,
          other,
          first: mean(writer, NIGHT_DAY - 4, NIGHT_DAY),
          since: mean(writer, NIGHT_DAY),
          quiet: mean(quiet, NIGHT_DAY - 4, NIGHT_DAY),
          near: mean(quiet, NIGHT_DAY),
        })}
      >
        {before !== null && (
          <g opacity={Math.min(1, Math.max(0, (0.85 - zoom) / 0.4))}>
            <ScoreMarks drawing={before} />
          </g>
        )}
        <WeeksMarks weeks={weeks} day={day} zoom={zoom} paper={paper} drawing={drawing} />
        {hold !== null &&
          [writerTrack, quietTrack].map(([from, to]) => (
            <g className="track" key={from}>
              <line x1={x} x2={x} y1={from} y2={to} />
              <path d={`M${x - 5} ${to}l5 ${Math.sign(to - from) * 6}l5 ${-Math.sign(to - from) * 6}`} />
            </g>
          ))}
      </Score>
      {hold !== null && (
        <>
          <Hold
            of={writer}
            x={x}
            track={writerTrack}
            value={ease.writer}
            most={2}
            label={say('watch-ease-writer', { one })}
            says={eased[0]}
            change={writer => hold({ writer })}
          />
          <Hold
            of={quiet}
            x={x}
            track={quietTrack}
            value={ease.quiet}
            most={1}
            label={say('watch-ease-quiet', { other })}
            says={eased[1]}
            change={quiet => hold({ quiet })}
          />
        </>
      )}
    </>
  );
}

/** The night on its way into one day of many: without its words, and without what could have come. */
const nightAt = (zoom: number, writer: 0 | 1, frame: ScoreFrame): ScoreDrawing => ({
  ...drawScore(
    { ...nightOf(writer), ...domainAt(zoom, frame.width), notes: [], washes: [] },
    { ...frame, now: NIGHT_NOW, clock: [] },
  ),
  labels: [],
  playhead: null,
  ring: null,
});

/** Empty drawing. */
const bare: ScoreDrawing = {
  width: 0,
  height: 0,
  staves: [],
  washes: [],
  ticks: [],
  threads: [],
  could: [],
  dotted: [],
  playhead: null,
  ring: null,
  labels: [],
  leaders: [],
  base: [0, 0],
  tall: 0,
  perSecond: 0,
};

type Say = ReturnType<typeof useWords>['say'];

/** The weeks as rows of a table: the day in words, and the messages of each. */
export const dayRows = ({ counts: [first, second] }: Weeks, say: Say): readonly (readonly [string, number, number])[] =>
  first.map((count, i) => [
    `${say('watch-days-on', { day: i + 1 })}${i + 1 === NIGHT_DAY ? ` (${say('watch-tonight')})` : ''}`,
    count,
    second[i]!,
  ]);

/** Text of each restraint: its degree only. The effect depends on both people and on the other restraint. */
export const easedOf = (words: Speaker, { writer, quiet }: Ease): Pair<string> => [
  percentOf(words, writer / 2),
  percentOf(words, quiet),
];

/** The restraint set by hand, in words. */
export function sayEase(say: Say, { writer, quiet }: Ease, one: Person, other: Person): string {
  if (quiet > 0.15) {
    if (writer > 0.15 && writer <= 0.8 && quiet < 0.5) return say('watch-both');
    const near = say(quiet > 0.6 ? 'watch-near-more' : 'watch-near-some', { other });
    // The restraint comes first, then its effect.
    return writer > 0.15 ? `${near} ${sayEase(say, { writer, quiet: 0 }, one, other)}` : near;
  }
  if (writer > 1.3) return say('watch-eased-cold', { one, other });
  if (writer > 0.8) return say('watch-eased-kind', { one });
  if (writer > 0.15) return say('watch-eased-some', { one });
  return say('watch-eased-on', { one, other });
}
