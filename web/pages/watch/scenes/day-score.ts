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
const FULL = 10;
const TALL = 2.3 * LINE;
/** Kept free above the highest thread, for words, px. */
const TOP = 24;
/** Days over which an answer is searched, where days differ by chance. */
const SMOOTH = 3;

export const tallOf = (count: number): number => TALL * Math.min(1.15, count / FULL);

/** Days of a course across a picture: from its beginning, and after a break its end. */
export interface Across {
  readonly days: readonly number[];
  /** Position of each, px. */
  readonly x: readonly number[];
  /** Position of the break, px. */
  readonly gap: number;
  /** Places for a day, the one in the break too. */
  readonly places: number;
}

/** `per`: px a day; `last`: days after the break, the last of them before day `end`. */
export function across({
  to,
  per,
  last,
  end,
}: {
  readonly to: number;
  readonly per: number;
  readonly last: number;
  readonly end: number;
}): Across {
  const places = Math.floor(to / per);
  const broken = places - last - 1;
  const shown = Array.from({ length: places }, (_, place) => place).filter(place => place !== broken);
  return {
    days: shown.map(place => (place < broken ? place : end - places + place)),
    x: shown.map(place => (place + 0.5) * per),
    gap: (broken + 0.5) * per,
    places,
  };
}

/** Nearest lines of both staves under that much room, px. */
export const baseOf = (room: number): readonly [number, number] => [room + 2 * LINE, room + 2 * LINE + CHANNEL];

/** Mean of the days around each. */
const smoothed = (counts: readonly number[]): readonly number[] =>
  counts.map((_, i) => {
    const part = counts.slice(Math.max(0, i - SMOOTH), i + SMOOTH + 1);
    return part.reduce((sum, count) => sum + count, 0) / part.length;
  });

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
  const base = baseOf(room);
  const each = <T>(one: (of: 0 | 1) => T): readonly [T, T] => [one(0), one(1)];
  const out = (of: 0 | 1, by: number): string => (base[of] + (of === 0 ? -by : by)).toFixed(1);
  const levels = byChance ? each(of => smoothed(days[of])) : days;
  const low = (tip: number): number => Math.max(tip, 0.6 * TALL) + 14;
  const most = up - TOP;
  /** Height of a thread by its span, px. */
  const crownOf = (tip: number, span: number): number => low(tip) + (most - low(tip)) * Math.min(1, span / right);
  const pathsOf = (of: 0 | 1): readonly [ticks: string, woven: string, open: string] => {
    const paths: [string, string, string] = ['', '', ''];
    days[of].forEach((count, i) => {
      if (count === 0) return;
      const at = x[i]!;
      const from = at.toFixed(1);
      const tip = tallOf(count);
      const top = out(of, tip);
      paths[0] += `M${from} ${out(of, 0)}V${top}`;
      // The other's first later day that gives back at least half.
      const half = 0.5 * levels[of][i]!;
      const answer = levels[of === 0 ? 1 : 0].findIndex((given, j) => j > i && given >= half);
      if (answer >= 0) {
        const to = x[answer]!;
        const crown = out(of, 1.12 * crownOf(tip, to - at - (x[1]! - x[0]!)));
        paths[1] += `M${from} ${top}C${from} ${crown} ${to.toFixed(1)} ${crown} ${to.toFixed(1)} ${base[1 - of]!.toFixed(1)}`;
        // The last day's answer is still unknown.
      } else if (i + 1 < x.length) {
        const height = crownOf(tip, right - at);
        const crown = out(of, height);
        const far = at + 0.8 * (right - at);
        paths[2] += `M${from} ${top}C${from} ${out(of, tip + 0.75 * (height - tip))} ${(at + 0.3 * (far - at)).toFixed(1)} ${crown} ${far.toFixed(1)} ${crown}H${right.toFixed(1)}`;
      }
    });
    return paths;
  };
  const [one, two] = each(pathsOf);
  return {
    base,
    staves: each(of => [0, 1, 2].map(line => Number(out(of, line * LINE)))).flat(),
    height: 2 * up + CHANNEL,
    ticks: [one[0], two[0]],
    woven: [one[1], two[1]],
    open: [one[2], two[2]],
  };
}
