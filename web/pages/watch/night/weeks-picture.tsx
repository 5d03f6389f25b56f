import { type ReactNode, useMemo } from 'react';
import { DAY, type Person } from '../../../../src/base/index.ts';
import { drawScore, type ScoreDrawing, type ScorePlot, type ScoreTick } from '../../../../src/story/index.ts';
import { useWords } from '../../../controls/words.tsx';
import { pathOf } from '../../../pictures/path.ts';
import { ScoreMarks } from '../../../pictures/score/score.tsx';
import { scoreWords } from '../../../pictures/score/words.ts';
import { NIGHT_FROM, NIGHT_NOW, nowIn } from './night.ts';
import type { Paper } from './night-picture.tsx';
import { NIGHT_DAY, WEEKS_DAYS } from './evening.ts';
import type { Weeks } from './weeks.ts';

/** Messages a day that fill a stave. */
const FULL = 16;
/** In proportion: half of the messages is half as tall. */
const tallOf = (count: number): number => Math.min(1.1, count / FULL);
/** Position of now in the weeks as a share of the width between the margins. */
const NOW_OF_WEEKS = 0.42;
const WEEKS_SPAN = ((WEEKS_DAYS + 0.6) * DAY) / (1 - NOW_OF_WEEKS);

/** Time range drawn, between the night (0) and the weeks around it (1); now moves from right to left on the way. */
export function domainAt(zoom: number, width: number): { readonly from: number; readonly to: number } {
  const now = nowIn(width);
  const span = Math.exp((1 - zoom) * Math.log((NIGHT_NOW - NIGHT_FROM) / now) + zoom * Math.log(WEEKS_SPAN));
  const from = NIGHT_NOW - span * (now + zoom * (NOW_OF_WEEKS - now));
  return { from, to: from + span };
}

const noonOf = (day: number): number => NIGHT_NOW + (day - NIGHT_DAY - 0.5) * DAY;

/** A tick a day for each, from the day on which both were calm. */
function weeksPlot({ counts }: Weeks, domain: ReturnType<typeof domainAt>): ScorePlot {
  const ticks = counts[0].flatMap((_, day) =>
    ([0, 1] as const).flatMap<ScoreTick>(of => {
      const count = counts[of][day]!;
      const size = tallOf(count);
      const at = noonOf(day + 1);
      return count === 0 || at < domain.from ? [] : [{ of, at, size, answeredBy: null }];
    }),
  );
  return { ...domain, offsetMinutes: 0, each: 'day', ticks, washes: [], usual: null, notes: [], blanks: [] };
}

/** Width to each side of a handle ring at now; the first words under it begin beyond it. */
const RING = 24;
/** Width of a letter there, px. */
const LETTER = 6.3;

/** Layout of the weeks up to `day` after the night. */
export function useWeeksDrawing(
  weeks: Weeks,
  day: number,
  zoom: number,
  paper: Paper,
  [a, b]: readonly [Person, Person],
): ScoreDrawing {
  const speaker = useWords();
  return useMemo(() => {
    const { say } = speaker;
    const domain = domainAt(zoom, paper.width);
    const secondsPerPixel = (domain.to - domain.from) / (paper.width - 2 * paper.margin);
    const clock = [1, 2, 3, 4].map(weeks => {
      const text = say('watch-weeks-on', { weeks });
      const beyond = (RING + (LETTER * text.length) / 2) * secondsPerPixel;
      return { at: NIGHT_NOW + Math.max(7 * weeks * DAY, beyond), text };
    });
    return drawScore(weeksPlot(weeks, domain), {
      ...paper,
      names: [a.name, b.name],
      words: {
        ...scoreWords(speaker, 0),
        clock: at => {
          const days = Math.round((at - NIGHT_NOW) / DAY);
          return days === 0 ? say('watch-tonight') : say('watch-days-on', { day: NIGHT_DAY + days });
        },
      },
      clock,
      now: NIGHT_NOW + day * DAY,
    });
  }, [speaker, weeks, day, zoom, paper, a, b]);
}

/** The bundle of what could follow, over the staves: a line is one way it could go. */
function bundleOf(
  weeks: Weeks,
  day: number,
  { base, tall, perSecond }: ScoreDrawing,
  nowAt: number,
): readonly string[][] {
  const last = Math.min(WEEKS_DAYS, Math.floor(day));
  const xs = Array.from({ length: last + 1 }, (_, i) => nowAt + i * DAY * perSecond);
  return ([0, 1] as const).map(of =>
    weeks.threads.map(thread =>
      pathOf(
        xs,
        xs.map((_, i) => base[of] + (of === 0 ? -1 : 1) * tallOf(thread[of][i]!) * tall),
      ),
    ),
  );
}

export const nowAt = (zoom: number, { width, margin }: Paper): number =>
  margin + (width - 2 * margin) * (nowIn(width) + zoom * (NOW_OF_WEEKS - nowIn(width)));

/** The weeks around the night, without their staves. */
export function WeeksMarks({
  weeks,
  day,
  zoom,
  paper,
  drawing,
}: {
  readonly weeks: Weeks;
  readonly day: number;
  readonly zoom: number;
  readonly paper: Paper;
  readonly drawing: ScoreDrawing;
}): ReactNode {
  const bundles = bundleOf(weeks, day, drawing, nowAt(zoom, paper));
  return (
    <g className="weeks" opacity={Math.min(1, Math.max(0, (zoom - 0.35) / 0.4))}>
      <g className="bundle">
        {bundles.map((threads, of) =>
          threads.map((d, i) => <path key={`${of}-${i}`} className={of === 0 ? 'of-one' : 'of-two'} d={d} />),
        )}
      </g>
      <ScoreMarks drawing={day < WEEKS_DAYS ? drawing : { ...drawing, ring: null }} />
    </g>
  );
}
