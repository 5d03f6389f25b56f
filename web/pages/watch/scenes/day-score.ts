/** Two people day by day: a tick a day, with a thread to the other's first later day that gives back at least half.
 * Without such a day the thread hangs open. Exchanging the two turns it upside down and changes nothing else. */
export interface DayScore {
  /** Paths of each of the two. */
  readonly ticks: readonly [string, string];
  readonly woven: readonly [string, string];
  readonly open: readonly [string, string];
  /** Lines of both staves. */
  readonly staves: readonly number[];
  /** The line of each stave that is nearest to the other's. */
  readonly base: readonly [number, number];
  readonly height: number;
}

/** Messages a day of each. */
export type Days = readonly [readonly number[], readonly number[]];

/** Between two lines of a stave, and between the staves, px. */
export const LINE = 18;
const CHANNEL = 40;
/** Messages a day that fill a stave. */
const FULL = 12;
const TALL = 2.3 * LINE;
/** Kept free above the highest thread, for words, px. */
const TOP = 24;
/** Days over which an answer is searched, where days differ by chance. */
const SMOOTH = 3;

export const tallOf = (count: number): number => TALL * Math.min(1.15, Math.sqrt(count / FULL));

/** `x`: position of each day; `right`: end of open threads; `room`: px above the upper stave and below the lower one.
 * `byChance`: true for counts, not rates, so that an answer is searched within days. */
export function dayScore(
  days: Days,
  {
    x,
    right,
    room,
    byChance = false,
  }: {
    readonly x: readonly number[];
    readonly right: number;
    readonly room: number;
    readonly byChance?: boolean;
  },
): DayScore {
  const up = room + 2 * LINE;
  const base = [up, up + CHANNEL] as const;
  const around = (of: 0 | 1, i: number): number => {
    if (!byChance) return days[of][i] ?? 0;
    const part = days[of].slice(Math.max(0, i - SMOOTH), i + SMOOTH + 1);
    return part.reduce((sum, count) => sum + count, 0) / part.length;
  };
  const each = <T>(one: (of: 0 | 1) => T): readonly [T, T] => [one(0), one(1)];
  const out = (of: 0 | 1, by: number): string => (base[of] + (of === 0 ? -by : by)).toFixed(1);
  /** The other's first later day that gives back at least half; -1: none that is drawn. */
  const answerOf = (of: 0 | 1, i: number): number => {
    const half = 0.5 * around(of, i);
    for (let j = i + 1; j < x.length; j++) if (around((1 - of) as 0 | 1, j) >= half) return j;
    return -1;
  };
  const most = room + 2 * LINE - TOP;
  const low = (tip: number): number => Math.max(tip, 0.6 * TALL) + 14;
  /** Height of a thread by its span, px. */
  const crownOf = (tip: number, span: number): number => low(tip) + (most - low(tip)) * Math.min(1, span / right);
  return {
    base,
    staves: each(of => [0, 1, 2].map(line => Number(out(of, line * LINE)))).flat(),
    height: 2 * up + CHANNEL,
    ticks: each(of =>
      days[of]
        .map((count, i) => (count > 0 ? `M${x[i]!.toFixed(1)} ${out(of, 0)}V${out(of, tallOf(count))}` : ''))
        .join(''),
    ),
    woven: each(of =>
      days[of]
        .map((count, i) => {
          const j = count === 0 ? -1 : answerOf(of, i);
          if (j < 0) return '';
          const [at, to] = [x[i]!, x[j]!];
          const tip = tallOf(count);
          const crown = crownOf(tip, to - at - (x[1]! - x[0]!));
          const end = base[1 - of]!.toFixed(1);
          return `M${at.toFixed(1)} ${out(of, tip)}C${at.toFixed(1)} ${out(of, crown * 1.12)} ${to.toFixed(1)} ${out(of, crown * 1.12)} ${to.toFixed(1)} ${end}`;
        })
        .join(''),
    ),
    open: each(of =>
      days[of]
        .map((count, i) => {
          const at = x[i]!;
          // The last day's answer is still unknown.
          if (count === 0 || i + 1 === x.length || answerOf(of, i) >= 0) return '';
          const tip = tallOf(count);
          const crown = crownOf(tip, right - at);
          const far = at + 0.8 * (right - at);
          return `M${at.toFixed(1)} ${out(of, tip)}C${at.toFixed(1)} ${out(of, tip + 0.75 * (crown - tip))} ${(at + 0.3 * (far - at)).toFixed(1)} ${out(of, crown)} ${far.toFixed(1)} ${out(of, crown)}H${right.toFixed(1)}`;
        })
        .join(''),
    ),
  };
}
