import { DAY, mapPair, otherSide, type Pair, bothSides, type Random, type Side, SIDES } from '../../base/index.ts';
import { shapeAt } from './shapes.ts';
import { BID_KINDS } from '../rate/observe.ts';
import { ACTIVITY_STATES, HOURS_OF_WEEK, RecentActivity, type Role, ROLES } from '../rate/exposure.ts';
import { bounded, Recall } from '../rate/reaching.ts';
import { SEASON_OF_ANSWERS } from './design.ts';
import { logTable } from './newton.ts';
import type { Curve, Posterior, PosteriorDraw } from './posterior.ts';
import { embedded, type ProcessState, runStretch } from './process.ts';

/** Changes to one person's behaviour: factors on their rates by role, and extra turns a day at their own hours. */
export interface Input {
  readonly openings: number;
  readonly followUps: number;
  readonly addedPerDay: number;
}
export const AS_USUAL: Input = { openings: 1, followUps: 1, addedPerDay: 0 };

/** Turns to come, in time order. */
export interface SamplePath {
  /** Seconds after the end of the record. */
  readonly at: readonly number[];
  readonly actor: readonly Side[];
  /** Index into `BID_KINDS`. */
  readonly kind: readonly number[];
}

/** Simulates one draw of the posterior for `days` days. The same `random` gives common random numbers, so two paths of
 * one draw differ only by `input` (day counted from the end of the record). Exchanging the people of the posterior
 * together with `random` exchanges the path. */
export function simulateForward(
  posterior: Posterior,
  draw: PosteriorDraw,
  days: number,
  input: (side: Side, day: number) => Input,
  random: Pair<Random>,
  shared: Random,
): SamplePath {
  const { blockSeconds, people, end, shift, last } = posterior;
  const { memoryDays, of } = posterior.recalls[draw.recall]!;
  const recall = mapPair(of, state => Recall.from(state, memoryDays * DAY, blockSeconds));
  const rates = mapPair(draw.people, ({ baseline }, side) => ratesOf(side, baseline, people[side].rhythm));
  const usual = mapPair(people, ({ baseline, rhythm }, side) => ratesOf(side, baseline, rhythm));
  const chanceScale = mapPair(people, person => person.chance.scale);
  const hours = mapPair(people, ({ rhythm }) => openingHours(rhythm));
  const season = continued(draw.season, days, shared);
  const curves = mapPair(draw.people, ({ level, answer }, side) => ({
    level: continued(level, days, random[side].fork(1)),
    answer: continued(answer, days, random[side].fork(2)),
  }));
  const race = embedded(mapPair(random, rng => rng.fork(3)));
  const state: ProcessState = {
    last: last.by,
    ended: -last.ago,
    activity: new RecentActivity(mapPair(people, person => person.activity)),
  };
  const path = { at: [] as number[], actor: [] as Side[], kind: [] as number[] };
  for (let from = 0; from < days * DAY; from += blockSeconds) {
    const to = Math.min(days * DAY, from + blockSeconds);
    const day = from / DAY;
    const x = mapPair(recall, r => r.log());
    const does = bothSides(side => input(side, Math.floor(day)));
    const multiplier = mapPair(draw.people, (person, side) => {
      const felt = shapeAt(person.shape, x[otherSide(side)]);
      return ALL_ROLES.map(role => {
        const answers = role === ROLES.answer;
        const [own, share] = answers ? [curves[side].answer, SEASON_OF_ANSWERS] : [curves[side].level, 1];
        const course = own.course(day) + share * season.course(day);
        const moved =
          own.strays(day) +
          share * season.strays(day) +
          (person.coupling + person.couplingByRole[role]!) * felt +
          person.self[role]! * x[side];
        const factor = answers ? 1 : does[side][role === ROLES.opening ? 'openings' : 'followUps'];
        // Bounds the rate around the expected path. Without a bound, two who step up on each other run away on some
        // paths, to rates no record has shown. A bound around the usual level would be wrong. Somebody who now writes a
        // tenth of it would be cut at once, and neither coupling nor input could act.
        return factor * Math.exp(course + bounded(moved));
      });
    });
    const chance: [number, number] = [0, 0];
    const counted: { readonly at: number; readonly who: Side }[] = [];
    runStretch(
      state,
      {
        from,
        to,
        shift: end + shift,
        base: (side, key, activity, hour, role) => rates[side](key, activity, hour, role),
        multiplier,
        added: (side, hour) => (does[side].addedPerDay / DAY) * hours[side][hour]!,
      },
      race,
      {
        turn: (at, who, role) => {
          path.at.push(at);
          path.actor.push(who);
          path.kind.push(KIND[role]);
          if (role !== ROLES.answer) counted.push({ at, who });
        },
        exposed: (seconds, key, activity, hour, roles) => {
          for (const side of SIDES) {
            const role = roles[side];
            chance[side] += chanceScale[side][role]! * usual[side](key, activity, hour, role) * seconds;
          }
        },
      },
    );
    for (const side of SIDES) {
      recall[side].pass(chance[side] / Math.max(people[side].chance.perDay, 1e-12));
      for (const { at, who } of counted) if (who === side) recall[side].add(to - at);
    }
  }
  return path;
}

const ALL_ROLES: readonly Role[] = [ROLES.opening, ROLES.answer, ROLES.followUp];
const KIND: Readonly<Record<Role, number>> = {
  [ROLES.opening]: BID_KINDS.indexOf('opening'),
  [ROLES.answer]: BID_KINDS.indexOf('answer'),
  [ROLES.followUp]: BID_KINDS.indexOf('followUp'),
};

type Rate = (state: number, activity: number, hourOfWeek: number, role: Role) => number;

/** Intensity without multiplier, per second. */
function ratesOf(side: Side, baseline: readonly number[], rhythm: readonly number[]): Rate {
  const table = logTable(side, Float64Array.from(baseline)).map(Math.exp);
  return (state, activity, hourOfWeek, role) =>
    table[state * ACTIVITY_STATES + activity]! * rhythm[role * HOURS_OF_WEEK + hourOfWeek]!;
}

/** Hours of the week at which a person opens, of mean 1. */
function openingHours(rhythm: readonly number[]): readonly number[] {
  const own = rhythm.slice(ROLES.opening * HOURS_OF_WEEK, (ROLES.opening + 1) * HOURS_OF_WEEK);
  const mean = own.reduce((sum, v) => sum + v, 0) / HOURS_OF_WEEK;
  return own.map(v => v / mean);
}

/** A curve over the days after the end of the record, as a sum of two parts. `course`: its expectation, which stays at
 * the last level up to the next knot and returns to the mean. `strays`: the rest, 0 at the end, including the next
 * knot, which the record hardly reaches. */
interface Continued {
  readonly course: (day: number) => number;
  readonly strays: (day: number) => number;
}

function continued({ knots, part, everyDays, mean, keep, innovation }: Curve, days: number, random: Random): Continued {
  const now = knots[0] + part * (knots[1] - knots[0]);
  const course = [now, now];
  const strays = [knots[0] - now, knots[1] - now];
  const last = Math.ceil(part + days / everyDays) + 1;
  while (course.length <= last) {
    course.push(mean + keep * (course.at(-1)! - mean));
    strays.push(keep * strays.at(-1)! + innovation * random.normal());
  }
  const between =
    (values: readonly number[]) =>
    (day: number): number => {
      const place = part + day / everyDays;
      const k = Math.floor(place);
      return values[k]! + (place - k) * (values[k + 1]! - values[k]!);
    };
  return { course: between(course), strays: between(strays) };
}
