import type { ReactNode } from 'react';
import { fitted, type ScoreDrawing, textWidth } from '../../../../src/story/index.ts';
import { useWords } from '../../../controls/words.tsx';
import { DELETES, NIGHT_NOW, type Written } from './night.ts';

const NARROW = 600;
/** From the edge of the stave to the lowest word, px. */
const NEAREST = 26;
/** Seconds per letter of a draft, and until it is struck. */
const TYPED = 0.06;
const HELD = 0.8;

export const DRAFTS = ['watch-draft-first', 'watch-draft-second'] as const;

/** An unanswered message: its tick, and the height of its thread at now. */
interface Rung {
  readonly of: 0 | 1;
  readonly at: number;
  readonly x: number;
  readonly tip: number;
  readonly level: number;
}

/** Sizes of words, the largest that has room first. */
const SIZES = [18, 16, 15] as const;
/** Most and least between two lines, beyond the size of words. */
const APART = { most: 10, least: 1 } as const;

interface Ladder {
  readonly size: number;
  readonly rungs: readonly Rung[];
}

/** Threads without an answer as a ladder: the longer a message waits, the higher, and never closer than a line of words.
 * Without room for every word only the last message has its own. */
export function ladderOf(drawing: ScoreDrawing, room: number, now: number): Ladder {
  const open = drawing.threads.filter(({ loose }) => loose);
  const lineOf = (size: number): number => (room - NEAREST - size) / Math.max(1, open.length - 1);
  const size = SIZES.find(one => (drawing.width >= NARROW || one < SIZES[0]) && lineOf(one) >= one + APART.least);
  if (size === undefined) return { size: SIZES[2], rungs: open.slice(-1).map(one => rungOf(drawing, one, NEAREST)) };
  const line = Math.min(size + APART.most, lineOf(size));
  const most = room - size;
  const longest = NIGHT_NOW - (open[0]?.at ?? 0);
  let below = NEAREST - line;
  const rungs = open
    .map((_, i) => open.length - 1 - i)
    .map(i => {
      const free = NEAREST + (most - NEAREST) * Math.sqrt(Math.max(0, now - open[i]!.at) / longest);
      below = Math.min(Math.max(free, below + line), most - line * i);
      return rungOf(drawing, open[i]!, below);
    });
  return { size, rungs: rungs.toReversed() };
}

/** `by`: height beyond the stave, px. */
function rungOf({ ticks, base, tall }: ScoreDrawing, { of, at }: ScoreDrawing['threads'][number], by: number): Rung {
  const { x, tip } = ticks.find(tick => tick.of === of && tick.at === at)!;
  return { of, at, x, tip, level: base[of] + (of === 0 ? -1 : 1) * (tall + by) };
}

/** The drawing with its open threads on the ladder, its clock at now in the channel, and no notes. */
export function onLadder(drawing: ScoreDrawing, { rungs }: Ladder): ScoreDrawing {
  const { playhead } = drawing;
  const end = playhead?.x ?? drawing.width;
  const half = playhead === null ? 0 : textWidth(playhead.label.text, playhead.label.size) / 2;
  const middle = (drawing.base[0] + drawing.base[1]) / 2;
  return {
    ...drawing,
    threads: drawing.threads.map(thread => {
      const rung = rungs.find(({ of, at }) => of === thread.of && at === thread.at);
      if (rung === undefined) return thread;
      const { x, tip, level } = rung;
      const bend = tip + 0.55 * (level - tip);
      return { ...thread, d: `M${x} ${tip}C${x} ${bend} ${x + 0.42 * (end - x)} ${level} ${end} ${level}` };
    }),
    could: [],
    leaders: [],
    labels: drawing.labels.filter(
      ({ kind, x }) => kind !== 'note' && (kind !== 'clock' || Math.abs(x - end) > 4 * half),
    ),
    playhead: playhead && {
      ...playhead,
      label: { ...playhead.label, x: end + half + 8, y: middle + 0.34 * playhead.label.size },
    },
  };
}

/** The words on the ladder, each at the end of its thread, and the drafts that were deleted. `speed`: seconds of its
 * clock per real second; 0: it rests. */
export function NightWords({
  drawing,
  ladder: { size, rungs },
  written,
  room,
  now,
  speed,
}: {
  readonly drawing: ScoreDrawing;
  readonly ladder: Ladder;
  readonly written: readonly Written[];
  /** Height above and below the staves, px. */
  readonly room: readonly [number, number];
  readonly now: number;
  readonly speed: number;
}): ReactNode {
  const { say } = useWords();
  const end = drawing.playhead?.x ?? 0;
  return (
    <g className="night-words">
      {rungs.map(({ of, at, level }) => {
        const word = written.find(one => one.at === at);
        return word === undefined ? null : (
          <g key={at} className={of === 0 ? 'of-one' : 'of-two'}>
            <path className="goes-on" d={`M${end} ${level}H${drawing.width}`} />
            <text className="speech" x={end + 9} y={level - 5} fontSize={size}>
              {fitted(say(word.says), size, drawing.width - end - 12)}
            </text>
          </g>
        );
      })}
      {drawing.dotted.map(({ of, x }, i) => {
        if (of === null) return null;
        // The later draft lies nearer, since it has less room beside it.
        const by = 17 + 22 * (DELETES.length - 1 - i);
        if (by + size > room[of]) return null;
        const passed = speed === 0 ? Infinity : (now - DELETES[i]!) / speed;
        const whole = say(DRAFTS[i]!);
        const text = fitted(whole.slice(0, Math.ceil(passed / TYPED)), size, drawing.width - x - 18);
        const edge = drawing.base[of] + (of === 0 ? -1 : 1) * drawing.tall;
        const y = of === 0 ? edge - by + 4 : edge + by + 0.6 * size;
        const level = y - 0.3 * size;
        const turn = of === 0 ? 7 : -7;
        return (
          <g key={x} className={of === 0 ? 'of-one' : 'of-two'}>
            <path
              className="leader"
              d={`M${x} ${edge + (of === 0 ? -5 : 5)}V${level + turn}Q${x} ${level} ${x + 7} ${level}`}
            />
            <text
              className={passed > TYPED * whole.length + HELD ? 'speech draft struck' : 'speech draft'}
              x={x + 11}
              y={y}
              fontSize={size}
            >
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
