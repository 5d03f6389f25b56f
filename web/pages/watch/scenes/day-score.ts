/** Two people day by day: a tick a day, a thread to the other's next day where they give back at least half, else a thread that hangs open.
 * Exchanging the two turns it upside down and changes nothing else. */
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
/** Days over which an answer is looked for, where days differ by chance. */
const SMOOTH = 3;

export const tallOf = (count: number): number => TALL * Math.min(1.15, Math.sqrt(count / FULL));

/** `x`: where each day stands; `right`: where open threads end; `room`: px above the upper stave and below the lower one. `byChance`: counts, not
 * rates, so that an answer is looked for within days. */
export function dayScore(
  days: Days,
  { x, right, room, byChance = false }: {
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
  const isOpen = (of: 0 | 1, i: number): boolean => around((1 - of) as 0 | 1, i + 1) < 0.5 * around(of, i);
  return {
    base,
    staves: each(of => [0, 1, 2].map(line => Number(out(of, line * LINE)))).flat(),
    height: 2 * up + CHANNEL,
    ticks: each(of =>
      days[of].map((count, i) => (count > 0 ? `M${x[i]!.toFixed(1)} ${out(of, 0)}V${out(of, tallOf(count))}` : '')).join(''),
    ),
    woven: each(of =>
      days[of]
        .map((count, i) => {
          if (count === 0 || i + 1 >= x.length || isOpen(of, i) || x[i + 1]! - x[i]! > 60) return '';
          const tip = tallOf(count);
          const crown = out(of, Math.max(tip, 0.6 * TALL) + 14);
          const end = (base[1 - of]!).toFixed(1);
          return `M${x[i]!.toFixed(1)} ${out(of, tip)}C${x[i]!.toFixed(1)} ${crown} ${x[i + 1]!.toFixed(1)} ${crown} ${x[i + 1]!.toFixed(1)} ${end}`;
        })
        .join(''),
    ),
    open: each(of => {
      const hanging = days[of].flatMap((count, i) => (count > 0 && i + 1 < x.length && isOpen(of, i) && x[i]! < right - 20 ? [i] : []));
      const first = x[hanging[0]!]!;
      return hanging
        .map(i => {
          const at = x[i]!;
          const tip = tallOf(days[of][i]!);
          const crown = tip + 10 + (room + 2 * LINE - tip - 22) * Math.sqrt((right - at) / (right - first));
          const far = at + Math.min(0.5 * (right - at), 90);
          return `M${at.toFixed(1)} ${out(of, tip)}C${at.toFixed(1)} ${out(of, tip + 0.8 * (crown - tip))} ${(at + 0.3 * (far - at)).toFixed(1)} ${out(of, crown)} ${far.toFixed(1)} ${out(of, crown)}H${right.toFixed(1)}`;
        })
        .join('');
    }),
  };
}
