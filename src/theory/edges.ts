import { type Interval, intervalOf, type Random } from '../base/index.ts';
import { type Person, STATES } from '../model/index.ts';
import type { PersonPosterior } from './posterior/person.ts';
import { personOf, type Way } from './posterior/prior.ts';
import { numbersOf } from './posterior/reading.ts';
import { resampled, statesOf } from './posterior/weigh.ts';

const at = (name: (typeof STATES)[number]): number => STATES.indexOf(name);

/** The closeness below which worry begins, warm bids a day, in a person in this state: what trust leaves of the need. */
export const worryEdge = ({ need, security }: Person, state: ArrayLike<number>): number =>
  need * (1 - security * state[at('trust')]!);

/** The closeness above which it is enough, warm bids a day: what trust adds to the room, and dread and pressure take from it. */
export const enoughEdge = ({ room, openness, sting }: Person, state: ArrayLike<number>): number =>
  (room * (1 + openness * state[at('trust')]!)) / (1 + state[at('dread')]!) - sting * state[at('pressed')]!;

/** One edge of a band, in ordinary days of this pair. */
export interface Edge {
  /** Probability that it acts at all. */
  readonly acts: number;
  /** Position of the edge if it acts, with the trust, dread and pressure of the record. */
  readonly at: Interval | null;
  /** True if the record informs the edge: it acts with a chance of at least four in five and lies within a known
   * factor. */
  readonly touched: boolean;
}

/** Least chance of acting to report an edge, and greatest ratio of the ends of its 80 % range as shown. */
export const ACTS = 0.8;
export const WIDEST = 2.6;
/** Factor by which an edge's range is wider than its draws, on the log scale about its middle. The draws do not know
 * whether each bid pressed, and edges are reported where ranges came out narrow. Chosen on 120 pairs of the prior,
 * where the draws' own 80 % range covered 65 in 100 reported edges. docs/theory.md has the coverage on others. */
const EDGE_WIDER = 1.4;

/** The end of a range of an edge as it is shown, from the middle and the end among its draws. */
export const shownEnd = (middle: number, end: number): number =>
  middle > 0 ? middle * (end / middle) ** EDGE_WIDER : end;

const shownRange = ({ median, low80, high80, low95, high95 }: Interval): Interval => ({
  median,
  low80: shownEnd(median, low80),
  high80: shownEnd(median, high80),
  low95: shownEnd(median, low95),
  high95: shownEnd(median, high95),
});

const EDGE_DRAWS = 400;

/** Both edges of a person's band under their posterior. */
export function edgesOf(
  { draws, ways }: PersonPosterior,
  random: Random,
): { readonly need: Edge; readonly room: Edge } {
  const edge = (acting: readonly Way[], of: typeof worryEdge, label: number): Edge => {
    const acts = acting.reduce((sum, way) => sum + ways[way], 0);
    const own = draws.filter(d => (acting as readonly string[]).includes(d.reading.kind) && d.weight > 0);
    if (own.length === 0) return { acts, at: null, touched: false };
    const scaled = own.map(d => ({ ...d, weight: d.weight / acts }));
    const values = resampled(scaled, EDGE_DRAWS, random.fork(label)).map(d =>
      Math.max(0, of(personOf(numbersOf(d.reading, d.places), 1), statesOf(d, 'lived'))),
    );
    const worth = 1 / scaled.reduce((sum, { weight }) => sum + weight * weight, 0);
    const at = shownRange(intervalOf(values, worth));
    return { acts, at, touched: acts >= ACTS && at.low80 > 0 && at.high80 / at.low80 <= WIDEST };
  };
  return { need: edge(['alarm', 'both'], worryEdge, 0), room: edge(['overwhelm', 'both'], enoughEdge, 1) };
}
