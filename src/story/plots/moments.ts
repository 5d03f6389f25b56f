import { DAY, HOUR } from '../../base/index.ts';
import type { Contrast, Pace } from '../../measures/index.ts';
import type { ScoreNote, ScorePlot } from './score.ts';
import { around, type Sheet, stretchOf } from './stretch.ts';
import { byTypical, massesOf, medianOf, nineOver } from './typical.ts';

type Actor = 0 | 1;

/** One real moment as a stretch of score, with the instant at which all stretches of a kind are aligned. */
export interface Stretch {
  readonly plot: ScorePlot;
  readonly anchor: number;
  /** The gap that is labelled: the wait, or the reaches of that day. */
  readonly value: number;
  /** First and last record, for its words. */
  readonly records: readonly [number, number];
}

/** A moment before it is cut: its place, the length of its wash, its marks. */
export interface Spot {
  readonly anchor: number;
  readonly seconds: number;
  readonly wash: { readonly of: Actor; readonly from: number; readonly to: number };
  readonly notes: readonly ScoreNote[];
  /** Usual time of the next event; null: not known. */
  readonly usual: { readonly of: Actor; readonly at: number; readonly seconds: number } | null;
  /** What else it is like, apart from its wait. */
  readonly features: readonly number[];
  /** Share of all waits of its amount that it represents. */
  readonly mass: number;
  readonly records: readonly [number, number];
}

/** Moments of one amount that were seen to end. `usual`: the middle after least, seconds. */
export function spotsOf(
  sheet: Sheet,
  { kind, of }: Contrast,
  amount: Contrast['variants'][number],
  usual: number | null,
): readonly Spot[] {
  const make = kind === 'answer' ? answerSpot : againSpot;
  const masses = massesOf(amount.seconds, amount.ended);
  return amount.turn.flatMap((turn, k) =>
    amount.ended[k] === 1 ? [{ ...make(sheet, of, turn, amount.seconds[k]!, usual), mass: masses[k]! }] : [],
  );
}

type Unweighed = Omit<Spot, 'mass'>;

function answerSpot(sheet: Sheet, of: Actor, i: number, seconds: number, usual: number | null): Unweighed {
  const { end, messages } = sheet.turns;
  const other = (1 - of) as Actor;
  const anchor = end[i]!;
  const next = nextOf(sheet, i, of);
  const row: readonly ScoreNote[] =
    messages[i]! > 1 ? [{ kind: 'in-a-row', of: other, at: anchor, count: messages[i]! }] : [];
  return {
    anchor,
    seconds,
    wash: { of, from: anchor, to: anchor + seconds },
    ...usualFrom('usual', of, anchor, usual, row),
    features: [Math.log(messages[i]!), Math.log1p(around(sheet, anchor)), next - i],
    records: [sheet.turns.firstRecord[i]!, sheet.turns.lastRecord[next]!],
  };
}

function againSpot(sheet: Sheet, of: Actor, i: number, seconds: number, usual: number | null): Unweighed {
  const { start, end, firstRecord, lastRecord } = sheet.turns;
  const other = (1 - of) as Actor;
  const anchor = start[i]!;
  let last = i - 1;
  while (last > 0 && sheet.turns.actor[last] === of) last--;
  const quiet = anchor - end[last]!;
  return {
    anchor,
    seconds,
    wash: { of: other, from: end[last]!, to: anchor },
    ...usualFrom('usual-again', of, end[i]!, usual, [{ kind: 'apart', of, at: end[i]! + seconds, seconds }]),
    features: [Math.log(quiet + 1), Math.log1p(around(sheet, anchor)), i - last],
    records: [firstRecord[last]!, lastRecord[i + 1] ?? lastRecord[i]!],
  };
}

const usualFrom = (
  kind: 'usual' | 'usual-again',
  of: Actor,
  begin: number,
  seconds: number | null,
  notes: readonly ScoreNote[],
): Pick<Spot, 'usual' | 'notes'> =>
  seconds === null
    ? { usual: null, notes }
    : {
        usual: { of, at: begin + seconds, seconds },
        notes: [...notes, { kind, of, at: begin + seconds, seconds }],
      };

/** The next turn of `of` after turn `i`; `i` itself where there is none. */
function nextOf({ turns }: Sheet, i: number, of: Actor): number {
  for (let k = i + 1; k < turns.count; k++) if (turns.actor[k] === of) return k;
  return i;
}

/** Position of the anchor in a stretch; the wash comes after it, or before it. */
const ANCHOR = { answer: 0.36, again: 0.64 } as const;

export function cut(sheet: Sheet, kind: Contrast['kind'], { anchor, ...spot }: Spot, lengthSeconds: number): Stretch {
  const from = anchor - ANCHOR[kind] * lengthSeconds;
  const { wash, notes, usual, seconds, records } = spot;
  const plot = { ...stretchOf(sheet, from, from + lengthSeconds), washes: [wash], notes, usual };
  return { plot, anchor, value: seconds, records };
}

/** The typical one of these moments, and nine more over the range of all gaps, least first. `middle`: the median as
 * stated, in seconds. It includes cut-off gaps, which are longer than those seen to end. The picture shows the wait
 * that the sentence states, so the typical moment is one of those within a tenth of it, or else the nearest. */
export function chosen(
  spots: readonly Spot[],
  middle: number | null,
): { readonly typical: number; readonly more: readonly number[] } | null {
  if (spots.length === 0) return null;
  const seconds = spots.map(spot => spot.seconds);
  const told = middle ?? medianOf(seconds);
  const apart = seconds.map(own => Math.abs(Math.log((own + 1) / (told + 1))));
  // Too many to spread over the arguments of one call.
  const nearest = apart.reduce((least, own) => Math.min(least, own), Number.POSITIVE_INFINITY);
  const allowed = Math.max(A_TENTH, nearest);
  const near = [...spots.keys()].filter(k => apart[k]! <= allowed);
  const typical = near[byTypical(near.map(k => spots[k]!.features))[0]!]!;
  return {
    typical,
    more: nineOver(
      seconds,
      spots.map(spot => spot.mass),
      typical,
    ),
  };
}
const A_TENTH = Math.log(1.1);

/** Shortest length of a ladder in which the washes take up to half; so both directions stand on one scale. */
const LADDER = [1, 1.5, 2, 3, 4, 5, 6, 8, 10, 12, 18, 24, 36, 48, 72, 120, 168, 336].map(hours => hours * HOUR);
export function lengthFor(washes: readonly number[]): number {
  const longest = Math.max(0, ...washes);
  return LADDER.find(length => longest <= 0.5 * length) ?? LADDER.at(-1)!;
}

const DAYS_BEFORE = 11;
const DAYS_AFTER = 4;

/** Days of `of` in context, as days of both: a tick a day. The typical one of the days after little or after much, then
 * at most nine like it, fewest reaches first. */
export function dayStretches(pace: Pace, which: 0 | 1 | 2): readonly Stretch[] {
  const list = pace.after[which].filter(k => k >= DAYS_BEFORE && k + DAYS_AFTER < pace.days.length);
  const own = pace.reaches[pace.of];
  const others = pace.reaches[1 - pace.of]!;
  const before = (k: number): number => [1, 2, 3].reduce((sum, back) => sum + (others[k - back] ?? 0), 0);
  const order = byTypical(list.map(k => [Math.log1p(own[k]!), Math.log1p(before(k))]));
  const most = Math.max(1, ...pace.reaches.flatMap(one => one.map(x => x ?? 0)));
  const [typical, ...more] = order.slice(0, 10).map(place => daysAround(pace, list[place]!, most));
  return typical === undefined ? [] : [typical, ...more.toSorted((p, q) => p.value - q.value)];
}

function daysAround({ of, days, reaches, offsetMinutes }: Pace, k: number, most: number): Stretch {
  const other = (1 - of) as Actor;
  const noon = DAY / 2;
  const shown = days.slice(k - DAYS_BEFORE, k + DAYS_AFTER + 1).map((at, i) => ({ at, day: k - DAYS_BEFORE + i }));
  const ticks = shown.flatMap(({ at, day }) =>
    ([0, 1] as const).flatMap(who => {
      const count = reaches[who][day] ?? 0;
      return count === 0 ? [] : [{ of: who, at: at + noon, size: count / most, answeredBy: null }];
    }),
  );
  const from = days[k - DAYS_BEFORE]!;
  const to = days[k + DAYS_AFTER]! + DAY;
  const before = [1, 2, 3].reduce((sum, back) => sum + (reaches[other][k - back] ?? 0), 0);
  return {
    plot: {
      from,
      to,
      offsetMinutes,
      each: 'day',
      ticks,
      washes: [],
      usual: null,
      notes: [
        { kind: 'day', of: other, at: days[k - 2]! + noon, count: before, days: 3 },
        { kind: 'day', of, at: days[k]! + noon, count: reaches[of][k] ?? 0, days: 1 },
      ],
      blanks: shown.filter(({ day }) => reaches[0][day] === null).map(({ at }) => ({ from: at, to: at + DAY })),
    },
    anchor: days[k]!,
    value: reaches[of][k] ?? 0,
    records: [0, -1],
  };
}
