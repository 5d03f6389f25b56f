import { type Dyad, MOVES, PERSON_DIMENSION, reachingShares } from '../../../src/model/index.ts';
import { pairState, response, type Trio } from '../../../src/model/inside.ts';
import { pressureSent, warmthSent } from '../../../src/model/equations/drift.ts';
import { AT_EASE } from '../../../src/model/inside.ts';
import { Lot, spread, stateOf } from './lot.ts';

/** The twenty criteria, written down before any search that is judged by them. */
export const CRITERIA = [
  'calm',
  'polarised',
  'product',
  'alarm',
  'overwhelm',
  'spell',
  'weeks',
  'timing',
  'tiring',
  'protest',
  'softer',
  'unlearn',
  'dread',
  'warm',
  'small',
  'grand',
  'talk',
  'cold',
  'alike',
  'tiny',
] as const;
export type Criterion = (typeof CRITERIA)[number];
export type Verdict = Readonly<Record<Criterion, boolean>>;
/** Amounts behind criteria that yes and no alone cannot guide. They are the product of the responses (0 where one is
 * not below zero) and overwhelm at rest. Days until B has withdrawn and B's warmth ratio under soft requests complete
 * them. */
export interface Amounts {
  product: number;
  overwhelm: number;
  withdrawn: number;
  softer: number;
}
export const FIGURES = new WeakMap<Verdict, Amounts>();

/** Places of one's states among the seven. */
const AT = { felt: 0, pressed: 1, alarm: 2, overwhelm: 3, weariness: 4, dread: 5, trust: 6 } as const;
const B = PERSON_DIMENSION;

export const HARD = pairState(
  { felt: 0.5, pressed: 0.3, alarm: 0.7, overwhelm: 0.5, weariness: 0.5, dread: 0.6, trust: 0.3 },
  { felt: 0.5, pressed: 0.3, alarm: 0.7, overwhelm: 0.5, weariness: 0.5, dread: 0.6, trust: 0.3 },
);
/** A good start: trusted, and nothing to fear. From the calm start of the claims a pair may already fall. */
const GOOD = { felt: 1.1, pressed: 0, alarm: 0, overwhelm: 0, weariness: 0, dread: 0, trust: 1 };
export const BUSY = { reachActs: 0.1 } as const;
/** Days of the experiments: those of the table, and shorter ones by which the search goes. Whatever is judged is judged by the table. */
const TABLE = {
  calm: 300,
  stuck: 400,
  healed: 200,
  fall: 240,
  after: 295,
  grand: 199,
  talk: 200,
  alike: 400,
  tiny: 500,
};
const QUICK: typeof TABLE = {
  calm: 180,
  stuck: 250,
  healed: 140,
  fall: 150,
  after: 150,
  grand: 119,
  talk: 80,
  alike: 220,
  tiny: 260,
};
export const lengths = { of: TABLE };
export const goQuickly = (): void => void (lengths.of = QUICK);

/** The busy spell that leads to the polarised rest, days. */
const LONG = 30;

export const strainOf = (y: ArrayLike<number>): number =>
  Math.max(y[AT.alarm]!, y[AT.overwhelm]!, y[B + AT.alarm]!, y[B + AT.overwhelm]!);
const shareOf = (pair: Dyad, y: ArrayLike<number>): number => reachingShares(pair, y)[0];
const isPolarised = (pair: Dyad, y: ArrayLike<number>): boolean => shareOf(pair, y) > 0.65 && strainOf(y) > 0.5;
const isCalm = (y: ArrayLike<number>): boolean => strainOf(y) < 0.25;
const warmthOf = (pair: Dyad, who: 'a' | 'b', y: ArrayLike<number>): number =>
  warmthSent(pair[who], AT_EASE, y, who === 'a' ? 0 : B);
const reachOf = (pair: Dyad, who: 'a' | 'b', y: ArrayLike<number>): number =>
  warmthOf(pair, who, y) + pressureSent(pair[who], AT_EASE, y, who === 'a' ? 0 : B);

/** The rests of pairs: the calm one, and the one that a busy month of B's leads to. */
export async function restsOf(
  pairs: readonly Dyad[],
): Promise<{ readonly calm: Float64Array; readonly stuck: Float64Array }> {
  const lot = await Lot.of(pairs);
  lot.state = spread(pairState(GOOD, GOOD), pairs.length);
  lot.go(lengths.of.calm);
  const calm = lot.state;
  lot.act('b', BUSY);
  lot.go(LONG);
  lot.rest();
  lot.go(lengths.of.stuck);
  return { calm, stuck: lot.state };
}

/** For each trio the criteria; all at once. */
export async function tableOf(trios: readonly Trio[]): Promise<readonly Verdict[]> {
  const pairs = trios.map(({ highNeed, smallRoom }) => ({ a: highNeed, b: smallRoom }));
  const count = pairs.length;
  const members = Array.from({ length: count }, (_, m) => m);
  const lot = await Lot.of(pairs);
  const met = members.map(() => new Set<Criterion>());
  const judge = (name: Criterion, of: (m: number) => boolean): void =>
    members.forEach(m => {
      if (of(m)) met[m]!.add(name);
    });
  const amounts: Amounts[] = members.map(() => ({ product: 0, overwhelm: 0, withdrawn: 0, softer: 0 }));
  const { calm, stuck } = await restsOf(pairs);
  const rest = (m: number) => stateOf(stuck, m);
  judge('calm', m => {
    const y = stateOf(calm, m);
    return isCalm(y) && Math.abs(shareOf(pairs[m]!, y) - 0.5) <= 0.15;
  });
  const share = members.map(m => shareOf(pairs[m]!, rest(m)));
  const polarised = members.map(m => isPolarised(pairs[m]!, rest(m)));
  judge('polarised', m => polarised[m]! && share[m]! <= 0.95 && rest(m)[AT.alarm]! > rest(m)[B + AT.alarm]!);
  judge('product', m => {
    const [a, b] = [response(pairs[m]!.a, rest(m), 0), response(pairs[m]!.b, rest(m), B)];
    amounts[m]!.product = a < 0 && b < 0 ? a * b : 0;
    amounts[m]!.overwhelm = rest(m)[B + AT.overwhelm]!;
    return polarised[m]! && a < 0 && b < 0 && a * b >= 0.1;
  });
  const between = (value: number) => value >= 0.3 && value <= 0.9;
  judge('alarm', m => polarised[m]! && between(rest(m)[AT.alarm]!));
  judge('overwhelm', m => polarised[m]! && between(rest(m)[B + AT.overwhelm]!));

  await judgeSpells(lot, pairs, calm, stuck, polarised, judge, amounts);

  // Without protest, and without learning.
  for (const [name, without, by] of [
    ['protest', { protest: 0 }, 0.15],
    ['dread', { learning: 0 }, 0.1],
  ] as const) {
    const others = await restsOf(pairs.map(({ a, b }) => ({ a: { ...a, ...without }, b: { ...b, ...without } })));
    judge(name, m => polarised[m]! && shareOf(pairs[m]!, stateOf(others.stuck, m)) <= share[m]! - by);
  }

  // Moves, from the polarised rest.
  const from = (): void => {
    lot.state = stuck;
    lot.rest();
  };
  const warmthBefore = members.map(m => warmthOf(pairs[m]!, 'b', rest(m)));
  from();
  lot.act('a', MOVES['softened-request'].acts(MOVES['softened-request'].dose));
  const warmthDuring = members.map(() => 0);
  lot.go(14);
  for (let day = 14; day < 70; day++) {
    const y = lot.state;
    members.forEach(m => (warmthDuring[m]! += warmthOf(pairs[m]!, 'b', stateOf(y, m)) / 56));
    lot.go(1);
  }
  members.forEach(m => (amounts[m]!.softer = warmthDuring[m]! / warmthBefore[m]!));
  judge('softer', m => polarised[m]! && warmthDuring[m]! >= 1.1 * warmthBefore[m]!);

  from();
  lot.act('b', MOVES['staying-present'].acts(MOVES['staying-present'].dose));
  const halved = members.map(() => Number.POSITIVE_INFINITY);
  for (let day = 1; day <= 70; day++) {
    lot.go(1);
    const dread = lot.ensemble.get('dread_b');
    members.forEach(m => {
      if (halved[m] === Number.POSITIVE_INFINITY && dread[m]! <= rest(m)[B + AT.dread]! / 2) halved[m] = day;
    });
  }
  judge('unlearn', m => polarised[m]! && halved[m]! >= 7 && halved[m]! <= 70);

  const lasting = (name: Criterion, side: 'a' | 'b', kind: 'warm-break' | 'small-bids'): void => {
    from();
    lot.act(side, MOVES[kind].acts(MOVES[kind].dose));
    lot.go(70);
    lot.rest();
    lot.go(lengths.of.after);
    const y = lot.state;
    judge(name, m => polarised[m]! && isCalm(stateOf(y, m)));
  };
  lasting('warm', 'a', 'warm-break');
  lasting('small', 'b', 'small-bids');

  from();
  lot.act('b', MOVES['grand-gesture'].acts(MOVES['grand-gesture'].dose));
  lot.go(1);
  lot.rest();
  lot.go(lengths.of.grand);
  const afterGrand = lot.state;
  judge('grand', m => polarised[m]! && isPolarised(pairs[m]!, stateOf(afterGrand, m)));

  from();
  const talking = MOVES.talking.acts(MOVES.talking.dose);
  lot.act('a', talking);
  lot.act('b', talking);
  lot.go(1);
  lot.rest();
  const meanShare = members.map(() => 0);
  for (let day = 1; day <= lengths.of.talk; day++) {
    const y = lot.state;
    members.forEach(m => (meanShare[m]! += shareOf(pairs[m]!, stateOf(y, m)) / lengths.of.talk));
    lot.go(1);
  }
  const afterTalk = lot.state;
  judge(
    'talk',
    m => polarised[m]! && isPolarised(pairs[m]!, stateOf(afterTalk, m)) && Math.abs(meanShare[m]! - share[m]!) < 0.05,
  );

  from();
  lot.act('a', MOVES['cold-break'].acts(MOVES['cold-break'].dose));
  lot.go(60);
  const acts = { ...AT_EASE, ...MOVES['cold-break'].acts(MOVES['cold-break'].dose) };
  const cold = lot.state;
  judge('cold', m => polarised[m]! && reachingShares(pairs[m]!, stateOf(cold, m), acts, AT_EASE)[1] > 0.65);

  // Two who are alike.
  const alike = await Lot.of(trios.map(({ middle }) => ({ a: middle, b: middle })));
  alike.state = stuck;
  alike.go(lengths.of.alike);
  const apart = alike.state;
  judge('alike', m => isPolarised(alike.pairs[m]!, stateOf(apart, m)));
  const tiny = await Lot.of(trios.map(({ middle }) => ({ a: { ...middle, need: middle.need * 1.01 }, b: middle })));
  tiny.state = spread(HARD, count);
  tiny.go(lengths.of.tiny);
  const fallen = tiny.state;
  judge('tiny', m => {
    const y = stateOf(fallen, m);
    return Math.abs(shareOf(tiny.pairs[m]!, y) - 0.5) > 0.15 && strainOf(y) > 0.5;
  });
  return met.map((set, m) => {
    const verdict = Object.fromEntries(CRITERIA.map(name => [name, set.has(name)])) as Verdict;
    FIGURES.set(verdict, amounts[m]!);
    return verdict;
  });
}

/** From the calm rest B is busy for so many days. */
function busySpell(lot: Lot, calm: Float64Array, days: readonly number[]): void {
  lot.state = calm;
  lot.rest();
  const longest = Math.max(...days);
  for (let day = 0; day < longest; day++) {
    lot.act(
      'b',
      days.map(d => (day < d ? BUSY : {})),
    );
    lot.go(1);
  }
  lot.rest();
}

async function judgeSpells(
  lot: Lot,
  pairs: readonly Dyad[],
  calm: Float64Array,
  stuck: Float64Array,
  polarised: readonly boolean[],
  judge: (name: Criterion, of: (m: number) => boolean) => void,
  amounts: readonly Amounts[],
): Promise<void> {
  const low = pairs.map(() => 0);
  const high = pairs.map(() => LONG);
  for (let round = 0; round < 5; round++) {
    const tried = low.map((l, m) => Math.ceil((l + high[m]!) / 2));
    busySpell(lot, calm, tried);
    lot.go(lengths.of.healed + LONG - Math.max(...tried));
    const y = lot.state;
    tried.forEach((days, m) => {
      if (days === high[m]) return;
      if (isPolarised(pairs[m]!, stateOf(y, m))) high[m] = days;
      else low[m] = days;
    });
  }
  const shortest = high;
  judge('spell', m => polarised[m]! && shortest[m]! >= 4 && shortest[m]! <= 14);

  // The fall after a spell one day longer, from the day it ends.
  const spells = shortest.map(days => days + 1);
  const longest = Math.max(...spells);
  const DAYS = lengths.of.fall;
  interface Day {
    readonly warmth: number;
    readonly alarm: number;
    readonly reach: number;
    readonly overwhelm: number;
  }
  const courses: Day[][] = pairs.map(() => []);
  lot.state = calm;
  for (let day = 0; day < longest + DAYS; day++) {
    const y = lot.state;
    pairs.forEach((pair, m) => {
      const own = stateOf(y, m);
      courses[m]!.push({
        warmth: warmthOf(pair, 'b', own),
        alarm: own[AT.alarm]!,
        reach: reachOf(pair, 'a', own),
        overwhelm: own[B + AT.overwhelm]!,
      });
    });
    lot.act(
      'b',
      spells.map(d => (day < d ? BUSY : {})),
    );
    lot.go(1);
  }
  lot.rest();
  const shapes = courses.map((course, m) => {
    const from = spells[m]!;
    const top = course[0]!.warmth;
    let lowest = from;
    let peak = from + 5;
    let most = from;
    for (let day = from; day < course.length; day++) {
      if (course[day]!.warmth < course[lowest]!.warmth) lowest = day;
      if (day >= from + 5 && course[day]!.alarm > course[peak]!.alarm) peak = day;
      if (course[day]!.reach > course[most]!.reach) most = day;
    }
    const bottom = course[lowest]!.warmth;
    const near = bottom + 0.1 * (top - bottom);
    let withdrawn = from;
    while (withdrawn < lowest && course[withdrawn]!.warmth > near) withdrawn++;
    return { course, from, lowest, peak, most, near, withdrawn };
  });
  judge('weeks', m => {
    const { withdrawn, from } = shapes[m]!;
    amounts[m]!.withdrawn = withdrawn - from;
    return polarised[m]! && withdrawn - from >= 14 && withdrawn - from <= 56;
  });
  judge('timing', m => {
    const { course, peak, near, lowest } = shapes[m]!;
    return (
      polarised[m]! && (course[peak]!.warmth <= near || Math.abs(peak - lowest) <= 14) && course[peak]!.overwhelm > 0.3
    );
  });
  judge('tiring', m => {
    const { course, peak, most } = shapes[m]!;
    const y = stateOf(stuck, m);
    return (
      polarised[m]! &&
      y[AT.alarm]! <= course[peak]!.alarm - 0.05 &&
      reachOf(pairs[m]!, 'a', y) <= 0.9 * course[most]!.reach
    );
  });
}
