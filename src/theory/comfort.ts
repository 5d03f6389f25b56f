import { type Interval, mapPair, type Random, randomFrom, type Steps } from '../base/index.ts';
import type { Events } from '../fit/index.ts';
import type { Span } from '../turns/index.ts';
import { edgesOf } from './edges.ts';
import { coveredIn, daysOf, isEnough, type TheoryOptions } from './fitted.ts';
import { type Lane, lanesOf } from './posterior/lanes.ts';
import { fittingPerson } from './posterior/person.ts';
import type { Felt, Look } from './posterior/reading.ts';

/** Self-report of a person at one moment, seconds since 1970. */
export interface Answered extends Felt {
  readonly at: number;
}

/** Closeness at which one person was comfortable, by their reaching and by their self-reports, in ordinary days of this
 * pair. */
export type Comfort =
  /** Too few answers within the record, or, where there are `least` of them, too little of a record. */
  | { readonly told: false; readonly answers: number; readonly least: number }
  | {
      readonly told: true;
      readonly answers: number;
      /** Below it they felt left alone, above it pressed; null: the record speaks against that edge. */
      readonly need: Interval | null;
      readonly room: Interval | null;
    };

/** Fewest self-reports within the record for which a person's edges are reported. */
export const LEAST_ANSWERS = 8;

/** Fits each person with enough self-reports, their reaching and their reports together, in steps. Same events, answers
 * and seed: same bytes; exchanging the people exchanges the answer exactly. */
export function* findingComfort(
  events: Events,
  { exclude = [], spans = [], lanes: kind, progress }: Pick<TheoryOptions, 'exclude' | 'spans' | 'lanes' | 'progress'>,
  answers: readonly [readonly Answered[], readonly Answered[]],
  seed: number,
): Steps<readonly [Comfort, Comfort]> {
  const covered = coveredIn(events, exclude);
  const within = mapPair(answers, own => answersIn(events.origin, covered, own));
  const lanes = lanesOf(events, { ...kind, exclude, spans, moments: mapPair(within, own => own.map(({ at }) => at)) });
  const enough = isEnough(lanes, daysOf(covered));
  const random = randomFrom(seed);
  // The first to write comes first, so that the same random numbers go to the same person in either order.
  const first = events.actor[0] === 1 ? 1 : 0;
  const found: [Comfort | null, Comfort | null] = [null, null];
  for (const who of [first, 1 - first]) {
    yield;
    found[who] = yield* comfortOf(
      lanes[who]!,
      within[who]!.map((answer, k): Look => ({ ...answer, step: lanes[who]!.momentAt[k]! })),
      enough,
      random.fork(who === first ? 0 : 1),
    );
    progress?.(who === first ? 0.5 : 1);
  }
  return [found[0]!, found[1]!];
}

function* comfortOf(lane: Lane, looks: readonly Look[], enough: boolean, random: Random): Steps<Comfort> {
  const few = { told: false, answers: looks.length, least: LEAST_ANSWERS } as const;
  if (!enough || looks.length < LEAST_ANSWERS) return few;
  const posterior = yield* fittingPerson(lane, random.fork(0), { looks });
  if (posterior === null) return few;
  const { need, room } = edgesOf(posterior, random.fork(1));
  return { told: true, answers: looks.length, need: need.at, room: room.at };
}

/** The answers that were given while there is a record, with something in them that the equations speak of, as they were given. */
const answersIn = (origin: number, covered: readonly Span[], answers: readonly Answered[]): readonly Answered[] =>
  answers
    .filter(({ at, ...felt }) => {
      const t = at - origin;
      return (
        covered.some(({ from, to }) => t >= from && t <= to) && Object.values(felt).some(answer => answer !== null)
      );
    })
    .toSorted((p, q) => p.at - q.at);
