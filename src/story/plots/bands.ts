import type { Interval } from '../../base/index.ts';
import type { Edge, Theory } from '../../theory/index.ts';

/** One edge of a band. `touched`: the record informs it; else it fades, and `at` is the prior's remainder. */
export interface PlotEdge {
  readonly at: Interval | null;
  readonly touched: boolean;
}

/** A person as a band of closeness, from need to room, with their actual closeness as a thread through it. */
export interface PlotBand {
  readonly need: PlotEdge;
  readonly room: PlotEdge;
  readonly thread: {
    /** End of each week with a record, seconds since 1970. */
    readonly t: readonly number[];
    /** Closeness felt, ordinary days: the mean of the week, and its lowest and highest tenth. */
    readonly felt: readonly number[];
    readonly low: readonly number[];
    readonly high: readonly number[];
  };
}

/** Two bands side by side, on one scale; and where the pairs that fit about as well as any other lie on the map. */
export interface BandsPlot {
  /** Bids a day of one person on an ordinary day: one unit of closeness. */
  readonly bidsADay: number;
  /** Upper end of the common scale, ordinary days. */
  readonly top: number;
  readonly people: readonly [PlotBand, PlotBand];
  readonly cloud: Theory['cloud'];
  /** Each number of the two in the middle of those pairs. */
  readonly middle: Theory['middle'];
}

/** Picture of the equations fitted to two people; exchanging them exchanges it. */
export function bandsPlot({ bands, scale, cloud, middle }: Theory): BandsPlot {
  const people = [bands.a, bands.b].map(
    ({ need, room, lived }): PlotBand => ({ need: edgeOf(need), room: edgeOf(room), thread: rounded(lived) }),
  ) as unknown as BandsPlot['people'];
  return {
    bidsADay: scale,
    top: Math.max(1, ...people.flatMap(({ need, room, thread }) => [...ends(need), ...ends(room), ...thread.high])),
    people,
    cloud,
    middle,
  };
}

const edgeOf = ({ at, touched }: Edge): PlotEdge => ({ at, touched });
/** Edges that are not reported must not stretch the scale. */
const ends = ({ at, touched }: PlotEdge): readonly number[] => (at !== null && touched ? [at.high80] : []);

/** A hundredth of an ordinary day is finer than any picture. */
const rounded = ({ t, felt, low, high }: PlotBand['thread']): PlotBand['thread'] => {
  const fine = (values: readonly number[]): readonly number[] => values.map(v => Math.round(v * 100) / 100);
  return { t, felt: fine(felt), low: fine(low), high: fine(high) };
};
